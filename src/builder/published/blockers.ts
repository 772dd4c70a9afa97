/** A cookie notice or an optimiser that can keep a script from running, and its own way to let one through. */
export interface Blocker {
  readonly name: string;
  readonly kind: 'consent' | 'delay';
  /** Matches a script that it holds: it has changed the type, the address or an attribute. */
  readonly held: string;
  /** Matches the address or the text of a script of its own. */
  readonly own: RegExp;
  /** The attribute of a script that it lets through. */
  readonly lets?: readonly [name: string, value: string];
  /** The setting that lets a script through, in its own words, where there is no attribute. */
  readonly setting?: string;
}

/** The blockers. Beside each: the document, or the source of its own, that names the attribute or the setting. */
export const blockers: readonly Blocker[] = [
  {
    name: 'Cookiebot',
    kind: 'consent',
    // support.cookiebot.com, "Automatic cookie blocking"; cookiebot-manual.pages.dev/post/cookiebot-ignore.
    held: '[data-cookieconsent]:not([data-cookieconsent="ignore"])',
    own: /consent\.cookiebot\.(com|eu)|\bCookiebot\b/,
    lets: ['data-cookieconsent', 'ignore'],
  },
  {
    name: 'CookieYes',
    kind: 'consent',
    // cookieyes.com/documentation/implement-prior-consent-using-cookieyes; its script runs what is "necessary".
    held: '[data-cookieyes]:not([data-cookieyes="cookieyes-necessary"]), [type="javascript/blocked"]',
    own: /cookieyes/i,
    lets: ['data-cookieyes', 'cookieyes-necessary'],
  },
  {
    name: 'OneTrust',
    kind: 'consent',
    // my.onetrust.com, "OneTrust Cookie Auto-Blocking" and "Preventing Auto-Blocking from Blocking Scripts".
    held: '[class*="optanon-category-"]:not([class*="optanon-category-C0001"])',
    own: /otSDKStub|OtAutoBlock|cdn\.cookielaw\.org/,
    lets: ['data-ot-ignore', ''],
  },
  {
    name: 'Usercentrics',
    kind: 'consent',
    // Its Smart Data Protector, as the Usercentrics integrations of plugins use it.
    held: '[data-usercentrics]',
    own: /usercentrics\.eu|usercentrics\.com/,
    lets: ['data-uc-allowed', 'true'],
  },
  {
    name: 'iubenda',
    kind: 'consent',
    // The source of its WordPress plugin: scripts of the class `_iub_cs_skip` are skipped.
    held: '[class*="_iub_cs_activate"]',
    own: /iubenda/i,
    lets: ['class', '_iub_cs_skip'],
  },
  {
    name: 'Real Cookie Banner',
    kind: 'consent',
    // The source of its content blocker: HTML_ATTRIBUTE_CONSENT_SKIP_BLOCKER.
    held: '[consent-original-src-_], [consent-required]',
    own: /real-cookie-banner/i,
    lets: ['consent-skip-blocker', '1'],
  },
  {
    name: 'consentmanager',
    kind: 'consent',
    // help.consentmanager.net, "Automatic Blocking of Codes and Cookies".
    held: '[data-cmp-src], [data-cmp-vendor], [data-cmp-purpose]',
    own: /consentmanager\.(net|mgr\.consensu\.org)/,
    lets: ['data-cmp-ab', '1'],
  },
  {
    name: 'Complianz',
    kind: 'consent',
    // The source of its plugin: the list "whitelist_script" of its Script Center.
    held: '[data-service][data-category]',
    own: /complianz|cmplz/i,
    setting: 'Complianz › Integrations › Script Center › Whitelist',
  },
  // Didomi holds only what is marked for it: the type itself is the mark.
  {name: 'Didomi', kind: 'consent', held: '[type="didomi/javascript"]', own: /didomi/i},
  // CookieFirst and Klaro hold only what is marked for them, by these attributes.
  {name: 'CookieFirst', kind: 'consent', held: '[data-cookiefirst-category]', own: /cookiefirst/i},
  {name: 'Klaro', kind: 'consent', held: '[data-name][data-type]', own: /klaro/i},
  {
    name: 'WP Rocket',
    kind: 'delay',
    // The source of wp-rocket, Engine/Optimization/DelayJS/HTML.php: what it excludes starts with `nowprocket`.
    held: '[type="rocketlazyloadscript"], [data-rocket-src]',
    own: /RocketLazyLoadScripts|wp-rocket/,
    lets: ['nowprocket', ''],
  },
  {
    name: 'Autoptimize',
    kind: 'delay',
    // The source of autoptimize, classes/autoptimizeScripts.php: `dontmove`.
    held: '[src*="/autoptimize"]',
    own: /autoptimize/i,
    lets: ['data-noptimize', '1'],
  },
  {
    name: 'LiteSpeed Cache',
    kind: 'delay',
    // The source of litespeed-cache, src/optimize.cls.php: "bypass: attr api".
    held: '[type="litespeed/javascript"]',
    own: /litespeed/i,
    lets: ['data-no-optimize', '1'],
  },
  {
    name: 'Cloudflare Rocket Loader',
    kind: 'delay',
    // developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts: before `src`.
    held: '[type$="-text/javascript"]',
    own: /rocket-loader(\.min)?\.js/,
    lets: ['data-cfasync', 'false'],
  },
  {
    name: 'Perfmatters',
    kind: 'delay',
    // perfmatters.io/docs/delay-javascript.
    held: '[type="pmdelayedscript"], [data-pmdelayedscript]',
    own: /perfmatters/i,
    setting: 'Perfmatters › Assets › Delay JavaScript › Excluded from Delay',
  },
];

/** Returns what holds a script of ours back, if it has left a mark on it. */
export function blockerOf(script: Element): Blocker | undefined {
  return blockers.find(({held}) => script.matches(held));
}

/** Returns the blockers that have a script of their own on a page. */
export function blockersOn(page: Document): Blocker[] {
  const scripts = [...page.scripts].map(({attributes, textContent}) =>
    [textContent, ...[...attributes].map(({value}) => value)].join(' '),
  );
  return blockers.filter(({own}) => scripts.some((script) => own.test(script)));
}

/** Returns our script tag with the attribute that a blocker lets through; the attribute comes before `src`. */
export function letThrough(script: string, {lets}: Blocker): string | undefined {
  if (!lets) return undefined;
  const [name, value] = lets;
  return script.replace('<script', `<script ${value ? `${name}="${value}"` : name}`);
}
