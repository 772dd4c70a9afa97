import {str, type MsgFn} from '@lit/localize';

/** Returns the texts about what a security policy must allow, and what is missing in a pasted one. */
export function policyWords(msg: MsgFn) {
  return {
    policyLead: msg('Stuurt uw site een Content-Security-Policy (CSP)? Dan moet daarin staan:', {
      id: 'builder.policy-lead',
    }),
    policyNothing: msg('Niets: gewone tekst mag altijd.', {id: 'builder.policy-nothing'}),
    policyColours: msg(
      'Verbiedt uw CSP style-attributen, dan krijgt het onderdeel onze eigen kleuren. Zet uw kleuren dan in het stijlblad van uw site:',
      {id: 'builder.policy-colours'},
    ),
    policyColourRules: msg('De kleuren voor uw stijlblad', {id: 'builder.policy-colour-rules'}),
    policyPaste: msg('Plak uw eigen CSP', {id: 'builder.policy-paste'}),
    onlyIfThere: msg('(alleen als uw CSP deze regel heeft)', {id: 'builder.only-if-there'}),
    policyNone: msg('Wat u plakte is geen CSP.', {id: 'builder.policy-none'}),
    policyFine: msg('Uw CSP laat alles toe wat deze vorm nodig heeft.', {id: 'builder.policy-fine'}),
    policyMissing: msg('Er ontbreekt iets:', {id: 'builder.policy-missing'}),
    policyAdd: (source: string, directive: string) =>
      msg(str`Zet ${source} bij ${directive}.`, {id: 'builder.policy-add'}),
    policyNonce: msg(
      'Uw CSP werkt met een nonce. Die is bij elke keer laden anders, dus alleen de server kan hem in de script-tag zetten: vraag het aan wie de site beheert.',
      {id: 'builder.policy-nonce'},
    ),
    policyStrict: msg(
      "Door 'strict-dynamic' in uw CSP telt een adres of 'self' niet. Er is een nonce of de hash van het script nodig, en dat kan alleen de server: vraag het aan wie de site beheert.",
      {id: 'builder.policy-strict'},
    ),
    policyReportOnly: msg('Content-Security-Policy-Report-Only meldt alleen, en houdt niets tegen.', {
      id: 'builder.policy-report-only',
    }),
    policyFrameHere: msg(
      'Stuurt uw server deze CSP met elk bestand? Dan geldt ze ook voor embed.html, de pagina in het kader. Met embed.html mag geen X-Frame-Options: DENY komen.',
      {id: 'builder.policy-frame-here'},
    ),
    policyFrameThere: (host: string) =>
      msg(
        str`De server van ${host} moet toelaten dat uw site embed.html in een kader toont: geen X-Frame-Options, en uw site in frame-ancestors, als die regel er is.`,
        {id: 'builder.policy-frame-there'},
      ),
    policyRefused: msg(
      'X-Frame-Options: DENY houdt het kader leeg. Laat de server voor embed.html SAMEORIGIN sturen.',
      {
        id: 'builder.policy-refused',
      },
    ),
    policyOwnHost: (hosts: string) =>
      msg(str`Staat uw eigen site bij ${hosts}? Dan is dit al toegelaten.`, {id: 'builder.policy-own-host'}),
    policyMended: msg('Zo wordt uw CSP:', {id: 'builder.policy-mended'}),
    needs: {
      script: msg('het script, en wat het later laadt', {id: 'builder.need-script'}),
      types: msg('de naam van ons Trusted Types-beleid', {id: 'builder.need-types'}),
      frame: msg('het kader', {id: 'builder.need-frame'}),
      framed: msg('embed.html, de pagina in het kader', {id: 'builder.need-framed'}),
      file: msg('het bestand in src', {id: 'builder.need-file'}),
      styles: msg('de stijlen in de HTML', {id: 'builder.need-styles'}),
      sandbox: msg('wat een sandbox verbiedt', {id: 'builder.need-sandbox'}),
    },
  };
}
