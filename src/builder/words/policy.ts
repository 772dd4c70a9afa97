import {str, type MsgFn} from '@lit/localize';

/** Returns the texts about what a security policy must allow, and what is missing in a pasted one. */
export function policyWords(msg: MsgFn) {
  return {
    policy: msg('Wat je beveiliging moet toelaten', {id: 'builder.policy'}),
    policyLead: msg('Stuurt je site een Content-Security-Policy (CSP)? Dan moet daarin staan:', {
      id: 'builder.policy-lead',
    }),
    policyPaste: msg('Plak je eigen CSP', {id: 'builder.policy-paste'}),
    onlyIfThere: msg('(alleen als je CSP deze regel heeft)', {id: 'builder.only-if-there'}),
    policyNone: msg('Wat je plakte is geen CSP.', {id: 'builder.policy-none'}),
    policyFine: msg('Je CSP laat alles toe wat deze vorm nodig heeft.', {id: 'builder.policy-fine'}),
    policyMissing: msg('Er ontbreekt iets:', {id: 'builder.policy-missing'}),
    policyAdd: (source: string, directive: string) =>
      msg(str`Zet ${source} bij ${directive}.`, {id: 'builder.policy-add'}),
    policyNonce: msg(
      'Je CSP werkt met een nonce. Die is bij elke keer laden anders, dus alleen de server kan hem in de script-tag zetten: vraag het aan wie de site beheert.',
      {id: 'builder.policy-nonce'},
    ),
    policyStrict: msg(
      "Door 'strict-dynamic' in je CSP telt een adres of 'self' niet. Er is een nonce of de hash van het script nodig, en dat kan alleen de server: vraag het aan wie de site beheert.",
      {id: 'builder.policy-strict'},
    ),
    policyHash: msg('Zet de hash bij style-src, als hij er nog niet staat. De opdracht hierboven toont hem.', {
      id: 'builder.policy-hash',
    }),
    policyReportOnly: msg('Content-Security-Policy-Report-Only meldt alleen, en houdt niets tegen.', {
      id: 'builder.policy-report-only',
    }),
    policyFrameHere: msg(
      'Stuurt je server deze CSP met elk bestand? Dan geldt ze ook voor embed.html, de pagina in het kader. Met embed.html mag geen X-Frame-Options: DENY komen.',
      {id: 'builder.policy-frame-here'},
    ),
    policyFrameThere: (host: string) =>
      msg(
        str`De server van ${host} moet toelaten dat je site embed.html in een kader toont: geen X-Frame-Options, en je site in frame-ancestors, als die regel er is.`,
        {id: 'builder.policy-frame-there'},
      ),
    policyRefused: msg(
      'X-Frame-Options: DENY houdt het kader leeg. Laat de server voor embed.html SAMEORIGIN sturen.',
      {
        id: 'builder.policy-refused',
      },
    ),
    policyOwnHost: (hosts: string) =>
      msg(str`Staat je eigen site bij ${hosts}? Dan is dit al toegelaten.`, {id: 'builder.policy-own-host'}),
    policyMended: msg('Zo wordt je CSP:', {id: 'builder.policy-mended'}),
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
