import {str, type MsgFn} from '@lit/localize';

/** Returns the names of the systems, and the steps on each. What stands between `**` is a word of the system's menu. */
export function systemsWords(msg: MsgFn) {
  return {
    systems: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      joomla: 'Joomla',
      typo3: 'TYPO3',
      plone: 'Plone / iMio',
      lcp: 'LCP / Icordis',
      sharepoint: 'SharePoint',
      unknown: msg('Weet ik niet', {id: 'builder.system-unknown'}),
      supplier: msg('Mijn leverancier doet het', {id: 'builder.system-supplier'}),
    },
    /** The question before the form that is offered below the steps. */
    otherwise: {
      wordpress: msg('Mag u geen plugin plaatsen?', {id: 'builder.else-wordpress'}),
      drupal: msg('Staat ‘Volledige HTML’ er niet bij?', {id: 'builder.else-drupal'}),
      joomla: msg('Liever volledig, met taalmenu? Dat kan wie Joomla beheert:', {id: 'builder.else-joomla'}),
      typo3: msg('Staat ‘HTML’ er niet bij?', {id: 'builder.else-typo3'}),
      plone: msg('Liever volledig, met taalmenu? Dat kan iMio of uw leverancier voor u doen:', {
        id: 'builder.else-plone',
      }),
      lcp: msg('Liever volledig, met taalmenu? Dat kan LCP voor u doen:', {id: 'builder.else-lcp'}),
      sharepoint: msg('Mag ons adres niet in SharePoint?', {id: 'builder.else-sharepoint'}),
      unknown: msg('Lukt het niet?', {id: 'builder.else-unknown'}),
      supplier: msg('Wilt u intussen al iets tonen?', {id: 'builder.else-supplier'}),
    },
    steps: {
      upload: (folder: string) =>
        msg(
          str`Haal het zip-bestand op, pak het uit en zet de map op uw site als **${folder}**. Kunt u dat niet zelf, vraag het dan aan wie uw site beheert. Dit doet u één keer.`,
          {id: 'builder.step-upload'},
        ),
      'wordpress-plugin': msg(
        'Ga naar **Plugins** › **Nieuwe plugin toevoegen** › **Plugin uploaden**. Kies blue-heart.zip en druk op **Nu installeren** en **Activeren**. Dit doet u één keer.',
        {id: 'builder.step-wordpress-plugin'},
      ),
      'wordpress-block': msg('Open uw pagina. Druk op **+**, zoek **Shortcode** en plak de code.', {
        id: 'builder.step-wordpress-block',
      }),
      'wordpress-save': msg('Druk op **Bijwerken** of **Opslaan** en bekijk uw pagina.', {
        id: 'builder.step-wordpress-save',
      }),
      'drupal-format': msg(
        'Open uw pagina en druk op **Bewerken**. Kies onder het tekstvak bij **Tekstopmaak** (Text format): **Volledige HTML** (Full HTML).',
        {id: 'builder.step-drupal-format'},
      ),
      'drupal-source': msg('Druk in de knoppenbalk op **Broncode** (Source) en plak de regels.', {
        id: 'builder.step-drupal-source',
      }),
      save: msg('Druk op **Opslaan** en bekijk uw pagina.', {id: 'builder.step-save'}),
      'joomla-open': msg('Open uw artikel. Klik in het tekstvak waar het moet staan.', {
        id: 'builder.step-joomla-open',
      }),
      paste: msg('Plak: **Ctrl** + **V**. U hoeft geen HTML-knop te zoeken.', {id: 'builder.step-paste'}),
      'joomla-save': msg('Druk op **Opslaan** (Save) en bekijk uw pagina.', {id: 'builder.step-joomla-save'}),
      'typo3-element': msg(
        'Open de module **Pagina** en druk op **+ Inhoud** waar het moet staan. Kies bij **Speciale elementen** (Special elements): **HTML** (Plain HTML).',
        {id: 'builder.step-typo3-element'},
      ),
      'typo3-code': msg('Plak de regels in het veld **HTML-code**.', {id: 'builder.step-typo3-code'}),
      'plone-open': msg(
        'Open uw pagina en druk op **Bewerken** (Modifier). Klik in het tekstvak waar het moet staan.',
        {
          id: 'builder.step-plone-open',
        },
      ),
      'plone-save': msg('Druk op **Opslaan** (Enregistrer) en bekijk uw pagina.', {id: 'builder.step-plone-save'}),
      open: msg('Open uw pagina om ze te bewerken. Klik waar het moet staan.', {id: 'builder.step-open'}),
      keep: msg('Bewaar en bekijk uw pagina.', {id: 'builder.step-keep'}),
      publish: msg('Bewaar, publiceer en bekijk uw pagina.', {id: 'builder.step-publish'}),
      'sharepoint-embed': msg(
        'Open uw pagina, druk op **Bewerken** en dan op **+**. Kies het webonderdeel **Insluiten** (Embed).',
        {id: 'builder.step-sharepoint-embed'},
      ),
      'sharepoint-paste': msg('Plak de regels in het vak voor de insluitcode.', {id: 'builder.step-sharepoint-paste'}),
      'sharepoint-publish': msg('Druk op **Publiceren**. Zegt SharePoint dat de site niet mag? Geef IT de brief.', {
        id: 'builder.step-sharepoint-publish',
      }),
      'letter-copy': msg('Kopieer de brief. Uw keuzes staan erin.', {id: 'builder.step-letter-copy'}),
      'letter-send': msg('Plak hem in een mail aan uw leverancier.', {id: 'builder.step-letter-send'}),
      'letter-day': msg('Vraag een dag waarop het klaar is. Bekijk dan uw pagina.', {id: 'builder.step-letter-day'}),
      'source-open': msg(
        'Bewerk uw pagina en open de HTML of de broncode van uw editor. Die knop heet vaak **HTML**, **Broncode** of **<>**.',
        {id: 'builder.step-source-open'},
      ),
      'source-paste': msg('Plak de regels waar het moet staan.', {id: 'builder.step-source-paste'}),
      'link-script': msg('Laat wie uw site beheert de regel met het script één keer in de site zetten.', {
        id: 'builder.step-link-script',
      }),
      'link-paste': msg('Zet de link in uw pagina waar het onderdeel moet staan.', {id: 'builder.step-link-paste'}),
      'frame-open': msg('Bewerk uw pagina en open de HTML of het vak om iets in te sluiten.', {
        id: 'builder.step-frame-open',
      }),
      'frame-paste': msg('Plak de regels.', {id: 'builder.step-frame-paste'}),
    },
  };
}

export type StepId = keyof ReturnType<typeof systemsWords>['steps'];
