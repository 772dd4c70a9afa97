import type {Words} from './words.nl.js';

export const de: Words = {
  title: 'Hilfe gegen Menschenhandel auf Ihrer Website',
  lead: 'Wählen Sie, was Sie brauchen, sehen Sie es an und kopieren Sie die Zeilen für Ihre Seite. Programmieren ist nicht nötig.',
  skip: 'Zum Inhalt',
  pageLanguage: 'Sprache dieser Seite',
  example: 'Beispiel: eine erfundene Gemeinde',
  kept: 'Ihre Auswahl steht nur in der Adresse dieser Seite. Nichts wird gespeichert, und kein anderer Host wird gefragt.',
  share: 'Ihre Auswahl weitergeben',
  sharedLink: 'Der Link zu dieser Auswahl',
  broken: 'Eine Datei dieser Seite ist nicht angekommen. Stehen alle Dateien von dist/ auf dem Server?',
  copy: 'Kopieren',
  copyWhat: (what: string) => `Kopieren: ${what}`,
  copied: 'Kopiert.',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Der Text ist ausgewählt: Drücken Sie Strg+C.',

  pick: '1. Was brauchen Sie?',
  purposes: {
    call: ['Wen kann ich anrufen?', 'Eine Karte mit den Nummern für Hilfe und Meldungen.'],
    victim: ['Hilfe für Opfer', 'Eine Karte für alle, die es selbst erleben.'],
    child: ['Hilfe für Minderjährige', 'Eine Karte für Kinder und Jugendliche.'],
    report: ['Melden oder um Hilfe bitten', 'Ein Knopf, der in zwei Schritten zur richtigen Stelle führt.'],
    leave: ['Die Seite schnell verlassen', 'Ein Knopf für alle, die beobachtet werden könnten.'],
    campaign: ['Die Kampagne zeigen', 'Ein Banner: Menschenhandel sichtbar machen.'],
    number: ['Eine Nummer in einem Banner', 'Das Banner mit der Nummer der Meldestelle.'],
    quiz: ['Signale erkennen lernen', 'Ein Quiz mit Szenen aus dem Alltag.'],
    explain: ['Erklären, was es ist', 'Formen des Menschenhandels, Rechte und Hilfe.'],
    figures: ['Zahlen zeigen', 'Jede Zahl mit ihrem Jahr und ihrer Quelle.'],
    ukraine: ['Sicher auf der Flucht aus der Ukraine', 'Wen anrufen, eine Checkliste, Rechte und Risiken.'],
    young: ['Sicher als Minderjährige', 'Ein Leitfaden für Jugendliche, mit Checkliste.'],
    share: ['Beiträge zum Teilen', 'Beiträge für soziale Medien, mit einem Bild.'],
    print: ['Plakate und Broschüre', 'Zum Drucken, mit Ihrem eigenen Namen.'],
  },

  preview: '2. So sieht es aus',
  previewFrame: 'Vorschau Ihrer Auswahl',
  noCalls: 'Diese Vorschau ruft niemanden an und öffnet nichts.',
  host: 'Auf welcher Seite?',
  hosts: {plain: 'Einfache Seite', bootstrap: 'Bootstrap', wordpress: 'WordPress-Theme', dark: 'Dunkle Website'},
  scheme: 'Hell oder dunkel?',
  schemes: {light: 'Hell', dark: 'Dunkel'},
  covers: 'Eine Cookie-Leiste und einen Chat-Knopf darüberlegen',
  hitTest: 'Prüfen, ob der Ausgang frei liegt',
  hitNone: 'Hier gibt es keinen Ausgang.',
  hitDialog:
    'Den Ausgang gibt es erst im geöffneten Fenster. Öffnen Sie es zuerst: Drücken Sie in der Vorschau auf den Knopf.',
  hitOutside: 'außerhalb des Fensters',
  hitClear: 'Der Ausgang liegt frei: Er kann überall gedrückt werden.',
  hitCovered: (what: string, share: string) => `Der Ausgang liegt unter: ${what} (${share} des Ausgangs).`,
  cancelled: 'Vorschau: Es wird nicht angerufen.',
  stays: (where: string) => `Vorschau: Das führt zu ${where}.`,
  leaves: 'Vorschau: Hier verlässt jemand die Seite.',

  set: '3. Einstellen',
  language: 'Sprache',
  ownLanguage: 'die Ihrer Seite',
  ownLanguageHint: 'Bei „die Ihrer Seite“ steht der Ersatztext in der Sprache dieser Seite hier.',
  languages: 'Sprachen im Menü der Besucher',
  menuHint: 'Nichts angekreuzt: was für dieses Element üblich ist.',
  noMenu: 'kein Menü',
  settings: 'Einstellungen',
  names: {
    variant: 'Form',
    show: 'Wann',
    dismissible: 'Schließbar',
    href: 'Adresse',
    partner: 'Name Ihrer Organisation',
    'heading-level': 'Ebene der Überschrift',
    shortcut: 'Taste zum Verlassen',
    only: 'Welche Zahlen',
    contacts: 'Welche Kontakte',
    for: 'Für wen',
    region: 'Region',
    src: 'Eigene Datei',
    exit: 'Ausgang',
    'report-contacts': 'Ihre Seite erfahren lassen, dass ein Kontakt gedrückt wurde',
    url: 'Webadresse',
    kind: 'Was',
    audience: 'Für wen',
    limit: 'Anzahl',
    shuffle: 'Andere Reihenfolge',
  },
  standard: 'Standard',
  noFile: 'Eine Datei (src) wird in der Vorschau nicht geholt.',
  docs: {
    'What it says: campaign, helpline (with the number), or compact (one line).':
      'Was dort steht: campaign (die Kampagne), helpline (mit der Nummer) oder compact (eine Zeile).',
    'When it is there: always, or only in the campaign week, 25 to 30 July in Belgium.':
      'Wann es da ist: always (immer) oder campaign: nur in der Kampagnenwoche, 25. bis 30. Juli in Belgien.',
    'Whether a visitor can put it away. It is back on the next page: nothing is remembered.':
      'Ob Besucher es schließen können. Auf der nächsten Seite ist es wieder da: Nichts wird gemerkt.',
    'Address that the action leads to. Default: the site of the reporting point.':
      'Adresse, zu der der Knopf führt. Standard: die Website der Meldestelle.',
    'Name of the organisation that shows the banner.': 'Name der Organisation, die das Banner zeigt.',
    'Level of the heading, 2 to 6.': 'Ebene der Überschrift, 2 bis 6.',
    'Address of a page that tells nothing about the visitor. Default: the weather, at the Royal Meteorological Institute.':
      'Adresse einer Seite, die nichts über die Person verrät. Standard: das Wetter, beim Königlichen Meteorologischen Institut.',
    'Its shape: button, or bar along the edge of the window.':
      'Die Form: button (Knopf) oder bar: eine Leiste am Rand des Fensters.',
    'Whether Shift, three times within five seconds, leaves: on, or off.':
      'Ob dreimal Umschalt in fünf Sekunden die Seite verlässt: on (an) oder off (aus).',
    'How much it tells: short for the core, or full for everything, in parts that open.':
      'Wie viel es erzählt: short für den Kern, full für alles, in Teilen zum Öffnen.',
    'Ids of the figures to show, separated by spaces, in this order. Without it, all.':
      'Welche Zahlen da stehen. Ohne Auswahl: alle.',
    'Ids of the contacts to show, separated by spaces, in this order. Without it, `for` decides.':
      'Welche Kontakte da stehen. Ohne Auswahl entscheidet „for“.',
    'Whom the card is for: danger, victim, witness, minor or online.':
      'Für wen die Karte ist: danger (Gefahr), victim (Opfer), witness (Zeugen), minor (Minderjährige) oder online.',
    'Region whose recognised centre is shown: brussels, flanders or wallonia. Without it, all three.':
      'Region, deren anerkanntes Zentrum da steht: Brüssel, Flandern oder Wallonien. Ohne Auswahl: alle drei.',
    "Address of a JSON file with contacts of the page author's own, shown after ours.":
      'Adresse einer JSON-Datei mit eigenen Kontakten, die nach unseren stehen.',
    'How much it shows: full, or compact for the first number and 112.':
      'Wie viel da steht: full (alles) oder compact: die erste Nummer und 112.',
    'The way out: on, or off.': 'Der Ausgang: on (an) oder off (aus).',
    'Whether pressing a contact fires `blue-heart-contact`.':
      'Ob ein Druck auf einen Kontakt Ihrer eigenen Seite gemeldet wird (blue-heart-contact).',
    'Name of the partner, on what is printed.': 'Name Ihrer Organisation, auf dem Gedruckten.',
    'Web address of the partner, below its name.': 'Webadresse Ihrer Organisation, unter dem Namen.',
    'What there is to choose from: posters, the brochure, or all.':
      'Was zur Wahl steht: poster (Plakate), brochure (Broschüre) oder all (alles).',
    'Address that the button leads to where no dialog can open. Default: the site of the reporting point.':
      'Adresse, zu der der Knopf führt, wenn sich kein Fenster öffnen kann. Standard: die Website der Meldestelle.',
    'Its shape: primary, quiet, or floating in the corner of the window.':
      'Die Form: primary (gefüllt), quiet (ruhig) oder floating: schwebend in der Ecke des Fensters.',
    'Region of the page, chosen beforehand: brussels, flanders or wallonia.':
      'Region der Seite, vorab gewählt: Brüssel, Flandern oder Wallonien.',
    'The way out in the dialog: on, or off.': 'Der Ausgang im Fenster: on (an) oder off (aus).',
    'Whether pressing a contact fires `blue-heart-contact`, on the routes where that may be.':
      'Ob ein Druck auf einen Kontakt Ihrer eigenen Seite gemeldet wird, auf den Wegen, wo das sein darf.',
    'Whom it is for: refugees from Ukraine, or minors.':
      'Für wen es ist: ukraine (Geflüchtete aus der Ukraine) oder minor (Minderjährige).',
    'Whom the posts speak to: the public, or refugees from Ukraine.':
      'An wen sich die Beiträge richten: public (alle) oder ukraine (Geflüchtete aus der Ukraine).',
    'Address of the page that the posts lead to. Default: the site of the reporting point, in the language of the post.':
      'Adresse der Seite, zu der die Beiträge führen. Standard: die Website der Meldestelle, in der Sprache des Beitrags.',
    'Name of the partner, on the picture.': 'Name Ihrer Organisation, auf dem Bild.',
    "Address of a JSON file with scenes of the page author's own, shown instead of ours.":
      'Adresse einer JSON-Datei mit eigenen Szenen, statt unserer.',
    'How many scenes to show, from 1. Default: all.': 'Wie viele Szenen da stehen, ab 1. Standard: alle.',
    'Whether the scenes come in a new order on each page view.':
      'Ob die Szenen jedes Mal in anderer Reihenfolge kommen.',
  },

  colours: '4. Farben',
  theme: 'Farbschema',
  themes: {none: 'Standard', calm: 'Ruhig', warm: 'Warm', contrast: 'Hoher Kontrast', own: 'Eigene Farben'},
  lightPage: 'Auf einer hellen Seite',
  darkPage: 'Auf einer dunklen Seite',
  colour: {accent: 'Was gedrückt werden kann, und das Herz', text: 'Text', surface: 'Hintergrund der Felder'},
  pairs: {
    text: 'Text und einzelne Nummern auf dem Feld',
    tint: 'Text auf leicht gefärbter Fläche',
    link: 'Link, auch unter der Maus, auf dem Feld',
    linkTint: 'Link auf leicht gefärbter Fläche',
    number: 'Nummer auf ihrem Knopf, auch unter der Maus',
    pressed: 'Der Knopf gegenüber dem Feld',
    heart: 'Das Herz gegenüber dem Feld',
    focus: 'Rand um das, was den Fokus hat',
    system: 'Nummer in den Farben des Systems',
  },
  pairHead: ['Was', 'Kontrast', 'Nötig'],
  enough: 'genug',
  tooLittle: 'zu wenig',
  chooseColour: (what: string) => `Farbe wählen: ${what}`,
  colourLines: 'Die Farben',
  refused: (what: string, ratio: string, needed: string) =>
    `Nicht übernommen: „${what}“ käme auf ${ratio}, und ${needed} ist nötig, um lesbar zu sein. Die vorige Farbe bleibt.`,
  nearest: (colour: string) => `${colour} nehmen, die nächste Farbe, die geht`,
  coloursHint:
    'Setzen Sie diese Zeilen in das Stylesheet Ihrer Website. Der Link und der Rahmen bringen die Farben der hellen Seite selbst mit.',

  take: '5. Kopieren Sie es in Ihre Seite',
  form: 'Was lässt Ihre Website zu?',
  forms: {
    script: ['Tag und Skript', 'Sie können HTML einfügen und ein Skript einbinden. Das funktioniert am besten.'],
    link: [
      'Ein Link',
      'Ihr Editor entfernt Tags. Das Skript steht einmal in der Website, und ein gewöhnlicher Link wird zum Element.',
    ],
    frame: ['Ein Rahmen (iframe)', 'Sie dürfen kein Skript einbinden, wohl aber einen Rahmen.'],
    prerendered: ['Fertiges HTML', 'Es darf gar kein Skript sein. Alles steht im HTML.'],
  },
  keep: 'Wie bleibt es aktuell?',
  updating: [
    'Selbst aktualisierend',
    'Eine berichtigte Nummer kommt von selbst, sobald der Ordner „latest“ erneuert ist.',
  ],
  fixedFrame:
    'Der Rahmen zeigt eine einzige Version; eine berichtigte Nummer kommt erst, wenn Sie neue Zeilen einfügen.',
  fixed: [
    'Fest',
    'Niemand kann das Skript hinter Ihrem Rücken ändern; eine berichtigte Nummer kommt erst, wenn Sie neue Zeilen einfügen.',
  ],
  folder: 'Wo steht der Ordner auf Ihrer Website?',
  folderHint: 'Ein Pfad wie /blue-heart/ oder eine https-Adresse.',
  folderWrong: 'Das ist weder ein Pfad noch eine https-Adresse. Der vorige Wert bleibt.',
  elsewhere: (host: string, fixable: boolean) =>
    `Achtung: Dies kommt von ${host}. Wer dort verwaltet, kann ändern, was Ihre Seite zeigt. Wählen Sie das nur, wenn Sie diesem Host vertrauen${fixable ? ', oder nehmen Sie die feste Form' : ''}.`,
  leadsTo: (where: string) => `Diese Auswahl nennt eine andere Adresse: ${where}. Stimmt das?`,
  scriptOnce: 'Das Skript, einmal in der Seite',
  tagHere: 'Das Tag, wo es stehen soll',
  bothLines: 'Skript und Tag',
  linkHere: 'Der Link, wo er stehen soll',
  dataLinkHere: 'Derselbe Link, wenn Ihr Editor data-Attribute behält',
  linkHow: 'In einem Editor: Markieren Sie ein Wort, drücken Sie den Link-Knopf und fügen Sie diese Adresse ein:',
  address: 'Nur die Adresse',
  frameHere: 'Der Rahmen, darunter eine Zeile, die immer funktioniert',
  frameBorder: 'Verbietet Ihre CSP style-Attribute, bekommt der Rahmen einen dünnen Rand, sonst nichts.',
  prerenderedHere: 'Das HTML, ganz ohne Skript',
  prerenderedStandard:
    'Für andere Einstellungen als die Ihrer Auswahl in Schritt 1 macht ein Befehl das HTML. Geben Sie dies der Person, die Ihre Website verwaltet:',
  prerenderedColours:
    'Das ist das HTML mit den Einstellungen Ihrer Auswahl in Schritt 1. Farben kommen aus dem Stylesheet Ihrer Website. Eine Nummer, die sich ändert, ändert sich hier nicht von selbst: Sehen Sie bei jeder neuen Version nach.',
  command: 'Der Befehl',
  commandPage: 'Die Seite, die hineingeht (page.html)',
  linkLeftOut: (names: string) =>
    `Ein Link oder Rahmen nimmt dies nicht an, weil jeder einen schreiben kann: ${names}.`,
  upload:
    'Zuerst: Stellen Sie den Ordner mit den Dateien auf Ihre Website. In der Zip-Datei steht er bereit, mit Erklärung.',
  zip: 'Zip-Datei herunterladen',
  spare: 'Der Text im Tag ist das, was Besucher sehen, wenn das Skript nicht ankommt. Lassen Sie ihn stehen.',
  hiddenUntilDefined: (tag: string) =>
    `Verbirgt das Stylesheet Ihrer Website Tags, bis ihr Skript da ist, mit :not(:defined)? Schreiben Sie dann :not(:defined):not(${tag}), sonst ist auch dieser Text weg.`,

  policy: 'Was Ihre Sicherheit zulassen muss',
  policyLead: 'Sendet Ihre Website eine Content-Security-Policy (CSP)? Dann muss darin stehen:',
  policyPaste: 'Fügen Sie Ihre eigene CSP ein',
  onlyIfThere: '(nur wenn Ihre CSP diese Direktive hat)',
  policyNone: 'Was Sie eingefügt haben, ist keine CSP.',
  policyFine: 'Ihre CSP lässt alles zu, was diese Form braucht.',
  policyMissing: 'Es fehlt etwas:',
  policyAdd: (source: string, directive: string) => `Fügen Sie ${source} bei ${directive} hinzu.`,
  policyNonce:
    'Ihre CSP arbeitet mit einem Nonce. Er ist bei jedem Laden neu, also kann nur der Server ihn in das script-Tag setzen: Fragen Sie, wer die Website betreibt.',
  policyStrict:
    "Durch 'strict-dynamic' in Ihrer CSP zählt eine Adresse oder 'self' nicht. Nötig ist ein Nonce oder der Hash des Skripts, und das kann nur der Server: Fragen Sie, wer die Website betreibt.",
  policyHash: 'Fügen Sie den Hash bei style-src hinzu, falls er dort noch nicht steht. Der Befehl oben zeigt ihn.',
  policyReportOnly: 'Content-Security-Policy-Report-Only meldet nur und blockiert nichts.',
  policyFrameHere:
    'Sendet Ihr Server diese CSP mit jeder Datei? Dann gilt sie auch für embed.html, die Seite im Rahmen. Mit embed.html darf kein X-Frame-Options: DENY kommen.',
  policyFrameThere: (host: string) =>
    `Der Server von ${host} muss zulassen, dass Ihre Website embed.html in einem Rahmen zeigt: kein X-Frame-Options, und Ihre Website in frame-ancestors, falls es diese Direktive gibt.`,
  policyRefused: 'X-Frame-Options: DENY lässt den Rahmen leer. Der Server muss für embed.html SAMEORIGIN senden.',
  policyOwnHost: (hosts: string) => `Steht Ihre eigene Website unter ${hosts}? Dann ist das schon erlaubt.`,
  policyMended: 'So wird Ihre CSP:',
  needs: {
    script: 'das Skript und was es später lädt',
    types: 'der Name unserer Trusted-Types-Richtlinie',
    frame: 'der Rahmen',
    framed: 'embed.html, die Seite im Rahmen',
    file: 'die Datei in src',
    styles: 'die Stile im HTML',
    sandbox: 'was eine Sandbox verbietet',
  },

  check: '6. Hat es geklappt?',
  checkLead:
    'Öffnen Sie Ihre veröffentlichte Seite, zeigen Sie den Quelltext (Strg+U), kopieren Sie alles und fügen Sie es hier ein. Der Text bleibt in Ihrem Browser.',
  checkPaste: 'Quelltext Ihrer veröffentlichten Seite',
  checkFine: 'Auf Ihrer Seite ist alles in Ordnung.',
  checkInstead: (form: string) => `Versuchen Sie diese Form: ${form}.`,
  checkTake: (form: string) => `„${form}“ wählen`,
  found: {
    nothing:
      'Auf dieser Seite ist nichts von uns zu finden: kein Skript, kein Tag, kein Link und kein Rahmen. Ist das die veröffentlichte Seite?',
    noScript:
      'Das Skript steht nicht im Quelltext: Das CMS hat es entfernt, oder ein Tag-Manager fügt es später hinzu.',
    otherFile: (here: string, chosen: string) =>
      `Die Seite nennt eine andere Datei: ${here}; die Zeilen hier sagen ${chosen}.`,
    scriptTwice: 'Das Skript ist mehr als einmal da. Einmal genügt.',
    scriptHeld: (by: string) =>
      `Das Skript ist da, wird aber zurückgehalten (type="${by}"), meist von einem Cookie-Banner. Ordnen Sie es den notwendigen Skripten zu: Es setzt keine Cookies.`,
    scriptJoined:
      'Eine Optimierung hat Skripte zusammengefügt. Schließen Sie blue-heart.js aus, oder setzen Sie data-blue-heart-base in das script-Tag.',
    noIntegrity: 'Der Hash (integrity) des Skripts ist weg: Das CMS hat das Attribut entfernt.',
    otherIntegrity: 'Der Hash (integrity) des Skripts ist nicht der dieser Version: Fügen Sie die Zeile neu ein.',
    tagGone: 'Das Tag wurde entfernt; nur der Text darin ist noch da.',
    tagEscaped:
      'Das Tag steht als lesbarer Text auf der Seite. Fügen Sie es in der HTML- oder Quelltextansicht des Editors ein.',
    tagOpen: (name: string) =>
      `<${name}> hat kein End-Tag: Was danach kommt, steht darin. Schreiben Sie </${name}>; HTML kennt <${name} /> nicht.`,
    tagUnknown: (name: string) => `<${name}> gibt es nicht. Ist der Name vollständig?`,
    tagEmpty: (name: string) => `Der Ersatztext in <${name}> ist weg: Ohne Skript sehen Besucher nichts.`,
    noPhone: 'Die Telefonlinks (tel:) wurden entfernt: Ohne Skript kann eine Nummer nicht gedrückt werden.',
    notDefined: (rule: string, mended: string) =>
      `Ihre Seite verbirgt Tags, bis ihr Skript da ist (${rule}). Kommt unser Skript nicht an, gibt es keine Nummer. Schreiben Sie: ${mended}`,
    recorder: (names: string) =>
      `Auf dieser Seite ist ${names}. Das kann aufzeichnen, was Besucher sehen und tun. Unsere Tags bitten darum, die Karte, das Dialogfenster, das Quiz und den Leitfaden auszulassen; prüfen Sie, ob das geschieht, oder schalten Sie es hier ab.`,
    attributeGone: (name: string, tag: string) => `Das Attribut ${name} von <${tag}> ist weg.`,
    dataGone: 'Der Link ist weg, oder seine data-Attribute. Nehmen Sie den Link, dessen Adresse #blue-heart= enthält.',
    fragmentGone:
      'Der Teil nach # in der Adresse des Rahmens ist weg: Er zeigt die Karte mit Nummern statt Ihrer Auswahl.',
    frameGone: 'Der Rahmen (iframe) wurde entfernt.',
    frameTitle: 'Der Rahmen hat keinen Titel mehr; ein Screenreader kann ihn nicht nennen.',
    frameSandbox: (tokens: string) =>
      `In der Sandbox des Rahmens fehlt: ${tokens}. Darum funktioniert der Ausgang oder ein Telefonlink nicht.`,
    frameExit: (tokens: string) =>
      `So zeigt ein Rahmen in einer Sandbox keinen Ausgang. Setzen Sie &exit=on ans Ende der Adresse des Rahmens, und in sandbox: ${tokens}.`,
    templateGone: 'Das fertige HTML (template) wurde entfernt; nur der Ersatztext ist noch da.',
    styleGone: 'Die Stile im fertigen HTML wurden entfernt.',
    metaPolicy: (what: string) => `Die CSP in der Seite hält etwas auf. ${what}`,
    fine: (what: string) => `Gefunden: ${what}.`,
  },
  ask: 'Dürfen Sie selbst kein Skript einbinden?',
  letter: 'Brief an die Verwaltung der Website',
  askThem: 'Bitten Sie die Verwaltung der Website, das Skript einzubinden; unten steht ein Brief bereit.',
  askLead:
    'Fragen Sie, wer die Website verwaltet: Webmaster, Informatikdienst oder Lieferant des CMS. Das können Sie schicken:',
  askSteps: {
    upload: (folder: string, version: string) =>
      `Stellen Sie den Ordner ${version} aus der Zip-Datei auf die Website, als ${folder}${version}/, und eine Kopie davon als ${folder}latest/.`,
    script: 'Setzen Sie diese Zeile in die Vorlage der Seiten:',
    policy: 'Lassen Sie dies in der Content-Security-Policy zu, falls die Website eine sendet:',
  },
  askLetter: (steps: string) =>
    `Guten Tag,\n\nauf unserer Website möchten wir Hilfe gegen Menschenhandel zeigen. Würden Sie das einmal tun?\n\n${steps}\n\nDas Skript setzt keine Cookies, speichert nichts und fragt nur Dateien aus seinem eigenen Ordner an.\n\nVielen Dank.`,

  all: 'Alle zehn, live',
  allLead: 'Alles, was zur Wahl steht, wie Besucher es sehen.',
  use: (what: string) => `„${what}“ wählen`,
  footer: 'Die Nummern und Websites für Hilfe sind echt. Diese Seite ruft niemanden an; die Websites öffnen sich.',
};
