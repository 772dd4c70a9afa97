/**
 * Returns whether it is the campaign week: 25 to 30 July in Belgium, around the World Day Against Trafficking in
 * Persons.
 */
export function isCampaignWeek(now = new Date()): boolean {
  // In July, Belgium is two hours ahead of UTC. `Intl` would say so too, but takes longer than all else in the banner.
  return /-07-(2[5-9]|30)T/.test(new Date(now.getTime() + 7_200_000).toISOString());
}
