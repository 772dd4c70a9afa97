import {expect} from '@open-wc/testing';
import {isCampaignWeek} from '../../src/content/campaign.js';

const years = [2024, 2025, 2026, 2027, 2028, 2032, 2040];

describe('the campaign week', () => {
  for (const year of years) {
    it(`begins and ends at midnight in Brussels in ${year}, which is 22:00 UTC the day before`, () => {
      expect(isCampaignWeek(new Date(`${year}-07-24T21:59:59.999Z`)), 'the last moment of 24 July').to.equal(false);
      expect(isCampaignWeek(new Date(`${year}-07-24T22:00:00Z`)), 'the first moment of 25 July').to.equal(true);
      expect(isCampaignWeek(new Date(`${year}-07-30T21:59:59.999Z`)), 'the last moment of 30 July').to.equal(true);
      expect(isCampaignWeek(new Date(`${year}-07-30T22:00:00Z`)), 'the first moment of 31 July').to.equal(false);
    });

    it(`has six days in ${year}, and no other day of the year is one`, () => {
      const days = [];
      for (let noon = Date.UTC(year, 0, 1, 10); noon < Date.UTC(year + 1, 0, 1); noon += 86_400_000) {
        if (isCampaignWeek(new Date(noon))) days.push(new Date(noon).toISOString().slice(5, 10));
      }
      expect(days).to.deep.equal(['07-25', '07-26', '07-27', '07-28', '07-29', '07-30']);
    });
  }
});
