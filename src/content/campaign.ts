/** Whether it is the campaign week, 25 to 30 July in Belgium, around the World Day Against Trafficking in Persons. */
export const isCampaignWeek = (now = new Date()): boolean =>
  /^7\/(2[5-9]|30)$/.test(
    now.toLocaleDateString('en-US', {timeZone: 'Europe/Brussels', month: 'numeric', day: 'numeric'}),
  );
