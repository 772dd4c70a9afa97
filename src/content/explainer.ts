import type {Text} from './contacts.js';

/**
 * What trafficking is, in plain words, with one idea in each sentence. Each section names the sources that say it. No
 * text quotes an article of law, or promises a victim anything.
 */

export type SectionId = 'what' | 'forms' | 'smuggling' | 'technology' | 'everyday' | 'help' | 'rights' | 'who';

/** Sentences that belong together, or the items of a list. */
export type Passage = {readonly say: readonly Text[]} | {readonly list: readonly Text[]};

export interface Section {
  readonly id: SectionId;
  readonly title: Text;
  /** Whether it is part of the short form. */
  readonly core?: true;
  readonly passages: readonly Passage[];
  /** The sources of its text. */
  readonly sources: readonly Text[];
}

const pressRelease: Text = (msg) => msg('persbericht van de FOD Justitie, juli 2022', {id: 'explainer.press-release'});
const myria: Text = () => 'myria.be';

export const sections: readonly Section[] = [
  {
    id: 'what',
    core: true,
    title: (msg) => msg('Wat het is', {id: 'explainer.what'}),
    passages: [
      {
        say: [
          (msg) =>
            msg('Criminelen werven mensen aan, vervoeren hen, geven hun onderdak of hebben hen in hun macht.', {
              id: 'explainer.what-acts',
            }),
          (msg) => msg('Ze doen dat om die mensen uit te buiten.', {id: 'explainer.what-aim'}),
          (msg) => msg('Ook wie ja zei, kan slachtoffer zijn.', {id: 'explainer.what-yes'}),
          (msg) => msg('Het kan ook zonder een grens over te steken.', {id: 'explainer.what-border'}),
          (msg) => msg('Ook Belgen kunnen slachtoffer zijn.', {id: 'explainer.what-belgians'}),
        ],
      },
    ],
    sources: [pressRelease, myria],
  },
  {
    id: 'forms',
    core: true,
    title: (msg) => msg('Welke vormen er zijn', {id: 'explainer.forms'}),
    passages: [
      {say: [(msg) => msg('De Belgische wet noemt deze vormen van uitbuiting:', {id: 'explainer.forms-law'})]},
      {
        list: [
          (msg) => msg('uitbuiting van prostitutie of andere seksuele uitbuiting', {id: 'explainer.forms-sex'}),
          (msg) => msg('werk dat ingaat tegen de menselijke waardigheid', {id: 'explainer.forms-work'}),
          (msg) => msg('iemand laten bedelen en er geld aan verdienen', {id: 'explainer.forms-begging'}),
          (msg) => msg('organen wegnemen', {id: 'explainer.forms-organs'}),
          (msg) => msg('iemand tegen zijn wil een misdrijf laten plegen', {id: 'explainer.forms-crime'}),
        ],
      },
      {
        say: [
          (msg) =>
            msg('Het nieuwe strafwetboek noemt ook gedwongen huwelijken en illegale adoptie.', {
              id: 'explainer.forms-new',
            }),
          (msg) =>
            msg('In België gaat het meestal om uitbuiting op het werk of om seksuele uitbuiting.', {
              id: 'explainer.forms-belgium',
            }),
        ],
      },
    ],
    sources: [pressRelease, myria],
  },
  {
    id: 'smuggling',
    core: true,
    title: (msg) => msg('Mensenhandel is geen mensensmokkel', {id: 'explainer.smuggling'}),
    passages: [
      {
        say: [
          (msg) =>
            msg('Een smokkelaar brengt mensen voor geld illegaal over een grens.', {id: 'explainer.smuggling-is'}),
          (msg) => msg('Een mensenhandelaar buit mensen uit.', {id: 'explainer.smuggling-exploits'}),
          (msg) => msg('Dat kan ook zonder grens.', {id: 'explainer.smuggling-border'}),
        ],
      },
    ],
    sources: [myria],
  },
  {
    id: 'technology',
    title: (msg) => msg('Technologie: een hulp en een gevaar', {id: 'explainer.technology'}),
    passages: [
      {
        say: [
          (msg) =>
            msg('Met sociale media gebeurt mensenhandel steeds meer online.', {id: 'explainer.technology-online'}),
          (msg) => msg('Criminelen lokken mensen daar snel en anoniem.', {id: 'explainer.technology-lure'}),
          (msg) => msg('Maar technologie helpt ook.', {id: 'explainer.technology-helps'}),
          (msg) => msg('De overheid kan misbruik gerichter opsporen.', {id: 'explainer.technology-finds'}),
          (msg) => msg('Ze kan ook mensen in gevaar sneller bereiken.', {id: 'explainer.technology-reaches'}),
        ],
      },
    ],
    sources: [pressRelease],
  },
  {
    id: 'everyday',
    title: (msg) => msg('Achter gewone dingen', {id: 'explainer.everyday'}),
    passages: [
      {say: [(msg) => msg('Uitbuiting kan achter gewone dingen zitten:', {id: 'explainer.everyday-behind'})]},
      {
        list: [
          (msg) => msg('goedkope kleren', {id: 'explainer.everyday-clothes'}),
          (msg) => msg('een heel goedkope carwash of manicure', {id: 'explainer.everyday-carwash'}),
          (msg) => msg('een pakje dat heel snel aankomt', {id: 'explainer.everyday-parcel'}),
        ],
      },
    ],
    sources: [pressRelease],
  },
  {
    id: 'help',
    core: true,
    title: (msg) => msg('Hulp voor slachtoffers', {id: 'explainer.help'}),
    passages: [
      {say: [(msg) => msg('Een slachtoffer kan dit krijgen:', {id: 'explainer.help-gets'})]},
      {
        list: [
          (msg) => msg('een veilige plaats om te verblijven', {id: 'explainer.help-shelter'}),
          (msg) => msg('medische hulp', {id: 'explainer.help-medical'}),
          (msg) => msg('psychologische hulp', {id: 'explainer.help-psychological'}),
          (msg) => msg('juridische hulp', {id: 'explainer.help-legal'}),
        ],
      },
      {
        say: [
          (msg) => msg('Er zijn voorwaarden.', {id: 'explainer.help-conditions'}),
          (msg) => msg('Een erkend centrum legt ze uit, of zoekt een andere dienst.', {id: 'explainer.help-explained'}),
          (msg) => msg('Bij Payoke is de hulp gratis.', {id: 'explainer.help-free'}),
          (msg) => msg('Er zijn drie erkende centra.', {id: 'explainer.help-centres'}),
        ],
      },
    ],
    sources: [() => 'fedasilinfo.be', () => 'stophumantrafficking.be', () => 'payoke.be'],
  },
  {
    id: 'rights',
    title: (msg) => msg('Rechten van slachtoffers', {id: 'explainer.rights'}),
    passages: [
      {
        say: [
          (msg) => msg('Bent u Belg? Dan gaat dit deel niet over u.', {id: 'explainer.rights-belgians'}),
          (msg) =>
            msg('Hebt u tijdelijke bescherming? Dat is een andere procedure.', {id: 'explainer.rights-protection'}),
          (msg) => msg('Er is een periode van 45 dagen om te rusten en te beslissen.', {id: 'explainer.rights-period'}),
          (msg) => msg('Voor die periode krijgt u een tijdelijk document.', {id: 'explainer.rights-document'}),
          (msg) => msg('Een erkend centrum kan u dat uitleggen.', {id: 'explainer.rights-explain'}),
        ],
      },
      {
        say: [
          (msg) =>
            msg('Voor een kind uit een ander land zonder ouder of voogd is het anders.', {
              id: 'explainer.rights-minor',
            }),
          (msg) =>
            msg('Dan kan een centrum meteen een document van drie maanden vragen.', {
              id: 'explainer.rights-minor-document',
            }),
        ],
      },
      {
        say: [
          (msg) => msg('Een verklaring afleggen is uw keuze.', {id: 'explainer.rights-choice'}),
          (msg) =>
            msg(
              'Geen verklaring? Dan eindigt deze procedure voor volwassenen met terugkeer. Vraag eerst raad aan het centrum.',
              {id: 'explainer.rights-return'},
            ),
          (msg) => msg('Wilt u langer blijven? Het is niet zeker dat het lukt.', {id: 'explainer.rights-not-sure'}),
          (msg) => msg('Voor langer blijven en mogen werken zijn er voorwaarden:', {id: 'explainer.rights-conditions'}),
        ],
      },
      {
        list: [
          (msg) => msg('een erkend centrum begeleidt u', {id: 'explainer.rights-support'}),
          (msg) => msg('u hebt geen contact meer met wie u uitbuitte', {id: 'explainer.rights-broken'}),
          (msg) => msg('u dient een klacht in of legt verklaringen af', {id: 'explainer.rights-statements'}),
        ],
      },
      {
        say: [
          (msg) =>
            msg('Alleen de drie erkende centra kunnen die papieren aanvragen.', {id: 'explainer.rights-centres'}),
          (msg) => msg('Vraag het aan het centrum voor u beslist.', {id: 'explainer.rights-ask'}),
        ],
      },
    ],
    sources: [myria],
  },
  {
    id: 'who',
    title: (msg) => msg('Wie werkt tegen mensenhandel', {id: 'explainer.who'}),
    passages: [
      {
        list: [
          (msg) => msg('de drie erkende centra: PAG-ASA, Payoke en Sürya', {id: 'explainer.who-centres'}),
          () => 'Child Focus',
          (msg) =>
            msg('de interdepartementale coördinatiecel: die laat de diensten samenwerken', {id: 'explainer.who-unit'}),
          (msg) => msg('opvangcentra', {id: 'explainer.who-reception'}),
          (msg) => msg('het federaal parket', {id: 'explainer.who-prosecutor'}),
          (msg) => msg('de politie', {id: 'explainer.who-police'}),
          (msg) => msg('de sociale inspectiediensten', {id: 'explainer.who-inspection'}),
        ],
      },
      {
        say: [
          (msg) =>
            msg('De politie ter plaatse, de inspectie en ziekenhuizen vinden slachtoffers vaak het eerst.', {
              id: 'explainer.who-first',
            }),
        ],
      },
    ],
    sources: [pressRelease],
  },
];
