import type {Words} from './words.nl.js';

export const fr: Words = {
  title: 'De l’aide contre la traite des êtres humains sur votre site',
  lead: 'Choisissez ce qu’il vous faut, regardez-le, et copiez les lignes pour votre page. Pas besoin de programmer.',
  skip: 'Aller au contenu',
  pageLanguage: 'Langue de cette page',
  example: 'Exemple : une commune inventée',
  kept: 'Vos choix ne se trouvent que dans l’adresse de cette page. Rien n’est conservé, et aucun autre hôte n’est contacté.',
  share: 'Envoyer vos choix',
  sharedLink: 'Le lien vers ces choix',
  broken: 'Un fichier de cette page n’est pas arrivé. Tous les fichiers de dist/ sont-ils sur le serveur ?',
  copy: 'Copier',
  copyWhat: (what: string) => `Copier : ${what}`,
  copied: 'Copié.',
  notCopied: 'Le navigateur ne permet pas de copier. Le texte est sélectionné : appuyez sur Ctrl+C.',

  pick: '1. De quoi avez-vous besoin ?',
  purposes: {
    call: ['Qui puis-je appeler ?', 'Une carte avec les numéros pour l’aide et les signalements.'],
    victim: ['Aide aux victimes', 'Une carte pour la personne qui le vit.'],
    child: ['Aide aux mineurs', 'Une carte pour les enfants et les jeunes.'],
    report: ['Signaler ou demander de l’aide', 'Un bouton qui mène au bon endroit en deux choix.'],
    leave: ['Quitter vite la page', 'Un bouton pour qui est peut-être surveillé.'],
    campaign: ['Montrer la campagne', 'Une bannière : rendons la traite visible.'],
    number: ['Un numéro dans une bannière', 'La bannière avec le numéro du point de contact.'],
    quiz: ['Apprendre à voir les signaux', 'Un quiz avec des scènes de tous les jours.'],
    explain: ['Expliquer ce que c’est', 'Formes de traite, droits et aide.'],
    figures: ['Montrer des chiffres', 'Chaque chiffre avec son année et sa source.'],
    ukraine: ['En sécurité en fuyant l’Ukraine', 'Qui appeler, une liste de contrôle, droits et risques.'],
    young: ['En sécurité quand on est mineur', 'Un guide pour les jeunes, avec une liste de contrôle.'],
    share: ['Messages à partager', 'Des publications pour les réseaux sociaux, avec une image.'],
    print: ['Affiches et brochure', 'À imprimer, avec votre propre nom.'],
  },

  preview: '2. Voici le résultat',
  previewFrame: 'Aperçu de votre choix',
  noCalls: 'Cet aperçu n’appelle personne et n’ouvre rien.',
  host: 'Sur quelle page ?',
  hosts: {plain: 'Page simple', bootstrap: 'Bootstrap', wordpress: 'Thème WordPress', dark: 'Site sombre'},
  scheme: 'Clair ou sombre ?',
  schemes: {light: 'Clair', dark: 'Sombre'},
  covers: 'Poser dessus une barre de cookies et un bouton de chat',
  hitTest: 'Tester si la sortie est libre',
  hitNone: 'Il n’y a pas de sortie ici.',
  hitDialog: 'La sortie n’est là que dans la fenêtre ouverte. Ouvrez-la d’abord : appuyez sur le bouton dans l’aperçu.',
  hitOutside: 'hors de la fenêtre',
  hitClear: 'La sortie est libre : on peut appuyer partout.',
  hitCovered: (what: string, share: string) => `La sortie se trouve sous : ${what} (${share} de la sortie).`,
  cancelled: 'Aperçu : aucun appel n’est lancé.',
  stays: (where: string) => `Aperçu : ceci mène à ${where}.`,
  leaves: 'Aperçu : ici, la personne quitte la page.',

  set: '3. Régler',
  language: 'Langue',
  ownLanguage: 'celle de votre page',
  ownLanguageHint: 'Avec « celle de votre page », le texte de secours est dans la langue de cette page-ci.',
  languages: 'Langues dans le menu du visiteur',
  menuHint: 'Rien de coché : ce qui est habituel pour cet élément.',
  noMenu: 'pas de menu',
  settings: 'Réglages',
  names: {
    variant: 'Forme',
    show: 'Quand',
    dismissible: 'Peut être fermé',
    href: 'Adresse',
    partner: 'Nom de votre organisation',
    'heading-level': 'Niveau du titre',
    shortcut: 'Touche pour partir',
    only: 'Quels chiffres',
    contacts: 'Quels contacts',
    for: 'Pour qui',
    region: 'Région',
    src: 'Votre fichier',
    exit: 'Sortie',
    'report-contacts': 'Faire savoir à votre page qu’on a appuyé sur un contact',
    url: 'Adresse web',
    kind: 'Quoi',
    audience: 'Pour qui',
    limit: 'Nombre',
    shuffle: 'Autre ordre',
  },
  standard: 'par défaut',
  noFile: 'L’aperçu ne va pas chercher de fichier (src).',
  docs: {
    'What it says: campaign, helpline (with the number), or compact (one line).':
      'Ce qui s’affiche : campaign (la campagne), helpline (avec le numéro) ou compact (une ligne).',
    'When it is there: always, or only in the campaign week, 25 to 30 July in Belgium.':
      'Quand c’est affiché : always (toujours), ou campaign : seulement la semaine de la campagne, du 25 au 30 juillet en Belgique.',
    'Whether a visitor can put it away. It is back on the next page: nothing is remembered.':
      'Si un visiteur peut le fermer. Il revient à la page suivante : rien n’est retenu.',
    'Address that the action leads to. Default: the site of the reporting point.':
      'Adresse où mène le bouton. Par défaut : le site du point de contact.',
    'Name of the organisation that shows the banner.': 'Nom de l’organisation qui montre la bannière.',
    'Level of the heading, 2 to 6.': 'Niveau du titre, de 2 à 6.',
    'Address of a page that tells nothing about the visitor. Default: the weather, at the Royal Meteorological Institute.':
      'Adresse d’une page qui ne dit rien du visiteur. Par défaut : la météo, à l’IRM.',
    'Its shape: button, or bar along the edge of the window.':
      'La forme : button (bouton), ou bar : une barre au bord de la fenêtre.',
    'Whether Shift, three times within five seconds, leaves: on, or off.':
      'Si trois fois Maj en cinq secondes fait quitter la page : on (oui) ou off (non).',
    'How much it tells: short for the core, or full for everything, in parts that open.':
      'Ce qui est raconté : short pour l’essentiel, full pour tout, en parties qui s’ouvrent.',
    'Ids of the figures to show, separated by spaces, in this order. Without it, all.':
      'Quels chiffres sont affichés. Sans choix : tous.',
    'Ids of the contacts to show, separated by spaces, in this order. Without it, `for` decides.':
      'Quels contacts sont affichés. Sans choix, « for » décide.',
    'Whom the card is for: danger, victim, witness, minor or online.':
      'Pour qui est la carte : danger, victim (victime), witness (témoin), minor (mineur) ou online (en ligne).',
    'Region whose recognised centre is shown: brussels, flanders or wallonia. Without it, all three.':
      'Région dont le centre reconnu est affiché : Bruxelles, Flandre ou Wallonie. Sans choix : les trois.',
    "Address of a JSON file with contacts of the page author's own, shown after ours.":
      'Adresse d’un fichier JSON avec vos propres contacts, affichés après les nôtres.',
    'How much it shows: full, or compact for the first number and 112.':
      'Ce qui est affiché : full (tout), ou compact : le premier numéro et le 112.',
    'The way out: on, or off.': 'La sortie : on (oui) ou off (non).',
    'Whether pressing a contact fires `blue-heart-contact`.':
      'Si un appui sur un contact est signalé à votre propre page (blue-heart-contact).',
    'Name of the partner, on what is printed.': 'Nom de votre organisation, sur ce qui est imprimé.',
    'Web address of the partner, below its name.': 'Adresse web de votre organisation, sous son nom.',
    'What there is to choose from: posters, the brochure, or all.':
      'Ce qu’on peut choisir : poster (affiches), brochure, ou all (tout).',
    'Address that the button leads to where no dialog can open. Default: the site of the reporting point.':
      'Adresse où mène le bouton si aucune fenêtre ne peut s’ouvrir. Par défaut : le site du point de contact.',
    'Its shape: primary, quiet, or floating in the corner of the window.':
      'La forme : primary (pleine), quiet (discrète), ou floating : flottante dans le coin de la fenêtre.',
    'Region of the page, chosen beforehand: brussels, flanders or wallonia.':
      'Région de la page, choisie d’avance : Bruxelles, Flandre ou Wallonie.',
    'The way out in the dialog: on, or off.': 'La sortie dans la fenêtre : on (oui) ou off (non).',
    'Whether pressing a contact fires `blue-heart-contact`, on the routes where that may be.':
      'Si un appui sur un contact est signalé à votre propre page, sur les parcours où c’est permis.',
    'Whom it is for: refugees from Ukraine, or minors.': 'Pour qui : ukraine (réfugiés d’Ukraine) ou minor (mineurs).',
    'Whom the posts speak to: the public, or refugees from Ukraine.':
      'À qui parlent les messages : public (tout le monde) ou ukraine (réfugiés d’Ukraine).',
    'Address of the page that the posts lead to. Default: the site of the reporting point, in the language of the post.':
      'Adresse de la page où mènent les messages. Par défaut : le site du point de contact, dans la langue du message.',
    'Name of the partner, on the picture.': 'Nom de votre organisation, sur l’image.',
    "Address of a JSON file with scenes of the page author's own, shown instead of ours.":
      'Adresse d’un fichier JSON avec vos propres scènes, à la place des nôtres.',
    'How many scenes to show, from 1. Default: all.':
      'Combien de scènes sont affichées, à partir de 1. Par défaut : toutes.',
    'Whether the scenes come in a new order on each page view.':
      'Si les scènes viennent chaque fois dans un autre ordre.',
  },

  colours: '4. Couleurs',
  theme: 'Thème',
  themes: {none: 'Par défaut', calm: 'Calme', warm: 'Chaud', contrast: 'Contraste élevé', own: 'Mes couleurs'},
  lightPage: 'Sur une page claire',
  darkPage: 'Sur une page sombre',
  colour: {accent: 'Ce sur quoi on appuie, et le cœur', text: 'Texte', surface: 'Fond des encadrés'},
  pairs: {
    text: 'Texte et numéros simples sur l’encadré',
    tint: 'Texte sur une zone légèrement colorée',
    link: 'Lien, aussi sous la souris, sur l’encadré',
    linkTint: 'Lien sur une zone légèrement colorée',
    number: 'Numéro sur son bouton, aussi sous la souris',
    pressed: 'Le bouton par rapport à l’encadré',
    heart: 'Le cœur par rapport à l’encadré',
    focus: 'Contour de ce qui a le focus',
    system: 'Numéro dans les couleurs du système',
  },
  pairHead: ['Quoi', 'Contraste', 'Requis'],
  enough: 'suffisant',
  tooLittle: 'insuffisant',
  chooseColour: (what: string) => `Choisir une couleur : ${what}`,
  colourLines: 'Les couleurs',
  refused: (what: string, ratio: string, needed: string) =>
    `Refusé : « ${what} » deviendrait ${ratio}, et il faut ${needed} pour que ce soit lisible. La couleur précédente reste.`,
  nearest: (colour: string) => `Prendre ${colour}, la couleur la plus proche qui convient`,
  coloursHint:
    'Mettez ces lignes dans la feuille de style de votre site. Le lien et le cadre emportent eux-mêmes les couleurs de la page claire.',

  take: '5. Copiez-le dans votre page',
  form: 'Que permet votre site ?',
  forms: {
    script: ['Balise et script', 'Vous pouvez coller du HTML et placer un script. C’est ce qui marche le mieux.'],
    link: [
      'Un lien',
      'Votre éditeur enlève les balises. Le script est une fois dans le site, et un simple lien devient l’élément.',
    ],
    frame: ['Un cadre (iframe)', 'Vous ne pouvez pas placer de script, mais bien un cadre.'],
    prerendered: ['HTML tout fait', 'Aucun script n’est permis. Tout est dans le HTML.'],
  },
  keep: 'Comment est-il mis à jour ?',
  updating: ['Se met à jour', 'Un numéro corrigé arrive tout seul, dès que le dossier « latest » est renouvelé.'],
  fixedFrame: 'Le cadre montre une seule version ; un numéro corrigé n’arrive que si vous collez de nouvelles lignes.',
  fixed: [
    'Fixe',
    'Personne ne peut changer le script à votre insu ; un numéro corrigé n’arrive que si vous collez de nouvelles lignes.',
  ],
  folder: 'Où se trouve le dossier sur votre site ?',
  folderHint: 'Un chemin comme /blue-heart/, ou une adresse https.',
  folderWrong: 'Ce n’est ni un chemin ni une adresse https. Le précédent reste.',
  elsewhere: (host: string, fixable: boolean) =>
    `Attention : ceci vient de ${host}. Qui gère cet hôte peut changer ce que montre votre page. Ne le choisissez que si vous lui faites confiance${fixable ? ', ou prenez la forme fixe' : ''}.`,
  leadsTo: (where: string) => `Ce choix nomme une autre adresse : ${where}. Est-ce correct ?`,
  scriptOnce: 'Le script, une fois dans la page',
  tagHere: 'La balise, là où elle doit être',
  bothLines: 'Script et balise',
  linkHere: 'Le lien, là où il doit être',
  dataLinkHere: 'Le même lien, si votre éditeur garde les attributs data',
  linkHow: 'Dans un éditeur : sélectionnez un mot, appuyez sur le bouton de lien et collez cette adresse :',
  address: 'L’adresse seule',
  frameHere: 'Le cadre, avec en dessous une ligne qui marche toujours',
  frameBorder: 'Si votre CSP interdit les attributs style, le cadre a un fin bord, rien d’autre.',
  prerenderedHere: 'Le HTML, sans aucun script',
  prerenderedStandard:
    'Pour d’autres réglages que ceux de votre choix à l’étape 1, une commande fait le HTML. Donnez ceci à qui gère votre site :',
  prerenderedColours:
    'Voici le HTML avec les réglages de votre choix à l’étape 1. Les couleurs viennent de la feuille de style de votre site. Un numéro qui change ne change pas ici tout seul : regardez à chaque nouvelle version.',
  command: 'La commande',
  commandPage: 'La page qui y entre (page.html)',
  linkLeftOut: (names: string) =>
    `Un lien ou un cadre n’accepte pas ceci, car tout le monde peut en écrire un : ${names}.`,
  upload:
    'D’abord : mettez le dossier avec les fichiers sur votre site. Il est prêt dans le fichier zip, avec une explication.',
  zip: 'Télécharger le fichier zip',
  spare: 'Le texte dans la balise est ce que voit un visiteur si le script n’arrive pas. Laissez-le.',
  hiddenUntilDefined: (tag: string) =>
    `La feuille de style de votre site cache-t-elle les balises tant que leur script n’est pas là, avec :not(:defined) ? Écrivez alors :not(:defined):not(${tag}), sinon ce texte disparaît aussi.`,

  policy: 'Ce que votre sécurité doit permettre',
  policyLead: 'Votre site envoie-t-il une Content-Security-Policy (CSP) ? Elle doit alors contenir :',
  policyPaste: 'Collez votre propre CSP',
  onlyIfThere: '(seulement si votre CSP a cette directive)',
  policyNone: 'Ce que vous avez collé n’est pas une CSP.',
  policyFine: 'Votre CSP permet tout ce dont cette forme a besoin.',
  policyMissing: 'Il manque quelque chose :',
  policyAdd: (source: string, directive: string) => `Ajoutez ${source} à ${directive}.`,
  policyNonce:
    'Votre CSP utilise un nonce. Il change à chaque chargement, donc seul le serveur peut le mettre dans la balise script : demandez-le à qui gère le site.',
  policyStrict:
    "Avec 'strict-dynamic' dans votre CSP, une adresse ou 'self' ne compte pas. Il faut un nonce ou le hash du script, et seul le serveur peut le faire : demandez-le à qui gère le site.",
  policyHash: 'Ajoutez le hash à style-src, s’il n’y est pas encore. La commande ci-dessus l’affiche.',
  policyReportOnly: 'Content-Security-Policy-Report-Only signale seulement, et ne bloque rien.',
  policyFrameHere:
    'Votre serveur envoie-t-il cette CSP avec chaque fichier ? Elle vaut alors aussi pour embed.html, la page dans le cadre. Aucun X-Frame-Options: DENY ne doit accompagner embed.html.',
  policyFrameThere: (host: string) =>
    `Le serveur de ${host} doit permettre à votre site d’afficher embed.html dans un cadre : pas de X-Frame-Options, et votre site dans frame-ancestors, si cette directive est là.`,
  policyRefused: 'X-Frame-Options: DENY laisse le cadre vide. Le serveur doit envoyer SAMEORIGIN pour embed.html.',
  policyOwnHost: (hosts: string) => `Votre propre site est-il sur ${hosts} ? Alors c’est déjà permis.`,
  policyMended: 'Votre CSP devient :',
  needs: {
    script: 'le script, et ce qu’il charge plus tard',
    types: 'le nom de notre politique Trusted Types',
    frame: 'le cadre',
    framed: 'embed.html, la page dans le cadre',
    file: 'le fichier dans src',
    styles: 'les styles dans le HTML',
    sandbox: 'ce qu’un bac à sable interdit',
  },

  check: '6. Est-ce que ça marche ?',
  checkLead:
    'Ouvrez votre page publiée, affichez sa source (Ctrl+U), copiez tout et collez-le ici. Le texte reste dans votre navigateur.',
  checkPaste: 'Source de votre page publiée',
  checkFine: 'Tout est en ordre sur votre page.',
  checkInstead: (form: string) => `Essayez cette forme : ${form}.`,
  checkTake: (form: string) => `Choisir « ${form} »`,
  found: {
    nothing:
      'On ne trouve rien de nous sur cette page : ni script, ni balise, ni lien, ni cadre. Est-ce bien la page publiée ?',
    noScript:
      'Le script n’est pas dans la source : le CMS l’a enlevé, ou un gestionnaire de balises l’ajoute plus tard.',
    otherFile: (here: string, chosen: string) =>
      `La page nomme un autre fichier : ${here} ; les lignes d’ici disent ${chosen}.`,
    scriptTwice: 'Le script est là plus d’une fois. Une fois suffit.',
    scriptHeld: (by: string) =>
      `Le script est là, mais il est retenu (type="${by}"), le plus souvent par une bannière de cookies. Mettez-le avec les scripts nécessaires : il ne place pas de cookies.`,
    scriptJoined:
      'Une optimisation a réuni des scripts. Excluez blue-heart.js, ou mettez data-blue-heart-base dans la balise script.',
    noIntegrity: 'Le hash (integrity) du script a disparu : le CMS a enlevé l’attribut.',
    otherIntegrity: 'Le hash (integrity) du script n’est pas celui de cette version : collez de nouveau la ligne.',
    tagGone: 'La balise a été enlevée ; seul le texte qu’elle contenait reste.',
    tagEscaped: 'La balise s’affiche comme du texte. Collez-la dans la vue HTML ou source de l’éditeur.',
    tagOpen: (name: string) =>
      `<${name}> n’a pas de balise de fin : ce qui suit se trouve dedans. Écrivez </${name}> ; HTML ne connaît pas <${name} />.`,
    tagUnknown: (name: string) => `<${name}> n’existe pas. Le nom est-il complet ?`,
    tagEmpty: (name: string) => `Le texte de secours dans <${name}> a disparu : sans script, un visiteur ne voit rien.`,
    noPhone: 'Les liens de téléphone (tel:) ont été enlevés : sans script, on ne peut pas appuyer sur un numéro.',
    notDefined: (rule: string, mended: string) =>
      `Votre page cache les balises tant que leur script n’est pas là (${rule}). Si notre script n’arrive pas, il n’y a pas de numéro. Écrivez : ${mended}`,
    recorder: (names: string) =>
      `Cette page contient ${names}, qui peut enregistrer ce que les visiteurs voient et font. Nos balises lui demandent de laisser de côté la carte, la fenêtre de signalement, le quiz et le guide ; vérifiez qu’il le fait, ou désactivez-le ici.`,
    attributeGone: (name: string, tag: string) => `L’attribut ${name} de <${tag}> a disparu.`,
    dataGone: 'Le lien a disparu, ou ses attributs data. Prenez le lien dont l’adresse contient #blue-heart=.',
    fragmentGone:
      'La partie après # dans l’adresse du cadre a disparu : il montre la carte des numéros au lieu de votre choix.',
    frameGone: 'Le cadre (iframe) a été enlevé.',
    frameTitle: 'Le cadre n’a plus de titre ; un lecteur d’écran ne peut pas le nommer.',
    frameSandbox: (tokens: string) =>
      `Il manque au sandbox du cadre : ${tokens}. La sortie ou un lien de téléphone ne marche donc pas.`,
    frameExit: (tokens: string) =>
      `Ainsi, un cadre dans un sandbox ne montre pas de sortie. Mettez &exit=on à la fin de l’adresse du cadre, et dans sandbox : ${tokens}.`,
    templateGone: 'Le HTML tout fait (template) a été enlevé ; seul le texte de secours reste.',
    styleGone: 'Les styles du HTML tout fait ont été enlevés.',
    metaPolicy: (what: string) => `La CSP dans la page bloque quelque chose. ${what}`,
    fine: (what: string) => `Trouvé : ${what}.`,
  },
  ask: 'Vous ne pouvez pas placer de script vous-même ?',
  letter: 'Lettre à qui gère le site',
  askThem: 'Demandez à qui gère le site de placer le script ; une lettre est prête ci-dessous.',
  askLead:
    'Demandez à qui gère le site : le webmestre, le service informatique, ou le fournisseur du CMS. Vous pouvez envoyer ceci :',
  askSteps: {
    upload: (folder: string, version: string) =>
      `Mettez le dossier ${version} du fichier zip sur le site, comme ${folder}${version}/, et une copie de ce dossier comme ${folder}latest/.`,
    script: 'Mettez cette ligne dans le modèle des pages :',
    policy: 'Permettez ceci dans la Content-Security-Policy, si le site en envoie une :',
  },
  askLetter: (steps: string) =>
    `Bonjour,\n\nSur notre site, nous voulons montrer de l’aide contre la traite des êtres humains. Pourriez-vous faire ceci une fois ?\n\n${steps}\n\nLe script ne place pas de cookies, ne conserve rien, et ne demande que des fichiers de son propre dossier.\n\nMerci.`,

  all: 'Les dix, en direct',
  allLead: 'Tout ce qu’on peut choisir, comme un visiteur le voit.',
  use: (what: string) => `Choisir « ${what} »`,
  footer: 'Les numéros et les sites d’aide sont réels. Cette page n’appelle personne ; les sites, eux, s’ouvrent.',
};
