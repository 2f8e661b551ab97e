import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const monday = { freq: 'WEEKLY', byday: 'MO', opens_at: '08:00', closes_at: '16:00' };
const feed = (...ends: string[]) => ({
  name: 'organizations.json',
  text: JSON.stringify(
    ends.map((valid_to, at) => ({
      ...{ id: `o${at}`, name: `Fundacja ${at}` },
      services: [{ id: `s${at}`, name: 'Porady', schedules: [{ ...monday, valid_to }], cost_options: [{ amount: 5, valid_to }] }],
    })),
  ),
});

const read = async (...ends: string[]) => {
  const organizations = (await readFrom(feed(...ends))).filter(({ provider }) => provider !== null);
  return organizations.map(({ provider, repairs, refusals }) => ({
    hours: provider?.services[0]?.schedules.map(({ validTo }) => validTo),
    price: provider?.services[0]?.costOptions.map(({ validTo }) => validTo),
    rules: repairs.map(({ rule }) => rule).filter((rule) => rule.startsWith('date-')),
    refused: refusals.map(({ reason }) => reason),
  }));
};

it('A date of which nothing in the feed shows the order is left out and told, and hours that it bounds are refused', async () => {
  expect(await read('01/02/2027', '05/05/2027')).toEqual([
    {
      ...{ hours: [], price: [undefined], rules: ['date-in-doubt', 'date-in-doubt'] },
      refused: ['Nobody can tell what valid_to says here: nothing is promised.'],
    },
    { hours: ['2027-05-05'], price: ['2027-05-05'], rules: ['date-read', 'date-read'], refused: [] },
  ]);
});

it.each([
  ['13/02/2027', '2027-02-01', '2027-02-13'],
  ['02/13/2027', '2027-01-02', '2027-02-13'],
])('One date that shows it tells of all, also of those of other organisations before it: %s', async (shows, first, second) => {
  const hours = (await read('01/02/2027', shows)).map((each) => each.hours);
  expect(hours).toEqual([[first], [second]]);
});

it('Dates that contradict each other show nothing; points have the day first everywhere', async () => {
  const hours = (await read('01-02-2027', '13/02/2027', '02/13/2027', '01.02.2027')).map((each) => each.hours);
  expect(hours).toEqual([[], ['2027-02-13'], ['2027-02-13'], ['2027-02-01']]);
});
