/** Whether it is the campaign week, 25 to 30 July in Belgium, around the World Day Against Trafficking in Persons. */
export function isCampaignWeek(now = new Date()): boolean {
  const [day, month] = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Brussels', day: 'numeric', month: 'numeric'})
    .format(now)
    .split('/')
    .map(Number) as [number, number];
  return month === 7 && day >= 25 && day <= 30;
}
