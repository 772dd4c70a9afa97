import {str, type MsgFn} from '@lit/localize';

/** Returns the names of the purposes that a webmaster picks from. */
export function pickWords(msg: MsgFn) {
  return {
    pick: msg('Wat wilt u tonen?', {id: 'builder.pick'}),
    more: (count: string) => msg(str`Toon nog ${count} andere`, {id: 'builder.pick-more'}),
    fewer: msg('Toon minder', {id: 'builder.pick-fewer'}),
    purposes: {
      call: [
        msg('Wie kan ik bellen?', {id: 'builder.purpose-call'}),
        msg('Een kaart met de nummers voor hulp en meldingen.', {id: 'builder.purpose-call-what'}),
      ],
      report: [
        msg('Knop: melden of hulp', {id: 'builder.purpose-report'}),
        msg('Een knop die in twee keuzes naar de juiste plaats leidt.', {id: 'builder.purpose-report-what'}),
      ],
      leave: [
        msg('Snel weg van de pagina', {id: 'builder.purpose-leave'}),
        msg('Een knop voor wie meegekeken kan worden.', {id: 'builder.purpose-leave-what'}),
      ],
      ukraine: [
        msg('Veilig, voor wie Oekraïne ontvlucht', {id: 'builder.purpose-ukraine'}),
        msg('Wie bellen, een checklist, rechten en risico’s.', {id: 'builder.purpose-ukraine-what'}),
      ],
      quiz: [
        msg('Signalen leren zien', {id: 'builder.purpose-quiz'}),
        msg('Een quiz met taferelen van elke dag.', {id: 'builder.purpose-quiz-what'}),
      ],
      print: [
        msg('Affiches en brochure', {id: 'builder.purpose-print'}),
        msg('Om af te drukken, met de naam van uw gemeente.', {id: 'builder.purpose-print-what'}),
      ],
      victim: [
        msg('Hulp voor slachtoffers', {id: 'builder.purpose-victim'}),
        msg('Een kaart voor wie het zelf meemaakt.', {id: 'builder.purpose-victim-what'}),
      ],
      child: [
        msg('Hulp voor minderjarigen', {id: 'builder.purpose-child'}),
        msg('Een kaart voor kinderen en jongeren.', {id: 'builder.purpose-child-what'}),
      ],
      number: [
        msg('Eén nummer in een banner', {id: 'builder.purpose-number'}),
        msg('De banner met het nummer van het meldpunt.', {id: 'builder.purpose-number-what'}),
      ],
      campaign: [
        msg('De campagne tonen', {id: 'builder.purpose-campaign'}),
        msg('Een banner: maak mensenhandel zichtbaar.', {id: 'builder.purpose-campaign-what'}),
      ],
      explain: [
        msg('Uitleg: wat is het?', {id: 'builder.purpose-explain'}),
        msg('Vormen van mensenhandel, rechten en hulp.', {id: 'builder.purpose-explain-what'}),
      ],
      figures: [
        msg('Cijfers', {id: 'builder.purpose-figures'}),
        msg('Elk cijfer met zijn jaar en zijn bron.', {id: 'builder.purpose-figures-what'}),
      ],
      young: [
        msg('Veilig, voor jongeren', {id: 'builder.purpose-young'}),
        msg('Een gids voor jongeren, met een checklist.', {id: 'builder.purpose-young-what'}),
      ],
      share: [
        msg('Berichten om te delen', {id: 'builder.purpose-share'}),
        msg('Posts voor sociale media, met een beeld.', {id: 'builder.purpose-share-what'}),
      ],
    },
  };
}
