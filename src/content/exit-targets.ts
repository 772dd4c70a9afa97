/** Returns where the way out leads: a page that anybody may have been looking at, and that shows nobody's name. */
export function exitTarget(locale: string): string {
  return locale === 'nl' ? 'https://www.meteo.be/nl/belgie' : 'https://www.meteo.be/';
}
