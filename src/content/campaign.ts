/**
 * Returns whether it is the campaign week: 25 to 30 July in Belgium, around the World Day Against Trafficking in
 * Persons.
 */
export function isCampaignWeek(now = new Date()): boolean {
  return /^7\/(2[5-9]|30)$/.test(
    now.toLocaleDateString('en-US', {timeZone: 'Europe/Brussels', month: 'numeric', day: 'numeric'}),
  );
}
