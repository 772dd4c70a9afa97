/** The tools that record visitors, each with a pattern that matches its script. */
const recorders: readonly (readonly [string, RegExp])[] = [
  ['PostHog', /posthog/i],
  ['Hotjar', /static\.hotjar\.com|_hjSettings/],
  ['Microsoft Clarity', /clarity\.ms\b/],
  ['Datadog', /datadog-rum|DD_RUM/],
  ['Matomo', /\b(matomo|piwik)\.(js|php)|\b_paq\b/],
  ['FullStory', /fullstory\.com|_fs_org/],
  ['LogRocket', /logrocket|lr-ingest|lr-in-prod/i],
  ['Sentry Session Replay', /replayIntegration|Sentry\.Replay|sentry-cdn\.com\S*replay/],
  ['rrweb', /\brrweb\b/],
];

export function recordersOn(page: Document): string[] {
  const scripts = [...page.scripts].map(({attributes, textContent}) =>
    [textContent, ...[...attributes].map(({value}) => value)].join(' '),
  );
  return recorders.filter(([, sign]) => scripts.some((script) => sign.test(script))).map(([name]) => name);
}
