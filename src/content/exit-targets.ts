/** Returns where the exit leads: an ordinary page that anybody may visit, and that shows nobody's name. */
export function exitTarget(locale: string): string {
  return locale === 'nl' ? 'https://www.meteo.be/nl/belgie' : 'https://www.meteo.be/';
}
