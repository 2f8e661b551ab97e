import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const MONDAYS = { freq: 'WEEKLY', byday: 'MO', opens_at: '08:00', closes_at: '10:00' };
const WEEK = { ...MONDAYS, byday: 'MO,TU,WE,TH,FR', closes_at: '18:00' };
const HOLIDAY = { closed: true, dtstart: '2026-12-28' };
const UNREADABLE = { ...MONDAYS, notes: 'co drugi tydzień' };

/** How many rows are open and closed: of the service, of it at the place, of the place. */
const read = async (service: object[], there: object[], place: object[]) => {
  const location = { id: 'l', name: 'Dom', schedules: place };
  const services = [
    { id: 'a', name: 'Porady', service_at_locations: [{ id: 'aa', location }] },
    { id: 's', name: 'Kurs', schedules: service, service_at_locations: [{ id: 'at', schedules: there, location }] },
  ];
  const [first] = await readFrom({ name: 'o.json', text: JSON.stringify([{ id: 'o', name: 'Most', services }]) });
  const count = (schedules: readonly { closed: boolean }[] = []) => schedules.map(({ closed }) => (closed ? 'closed' : 'open')).join();
  const [other, made] = first?.provider?.services ?? [];
  const at = made?.locations[0];
  return {
    hours: [made?.schedules, at?.schedules, at?.location.schedules, other?.locations[0]?.location.schedules].map(count),
    refused: first?.refused.schedule ?? 0,
    told: first?.refusals.filter(({ reason }) => reason.includes('Hours of the same service that nobody can read')).length,
  };
};

it('Hours of a place are not shown for those of a service that nobody could read', async () => {
  expect(await read([UNREADABLE], [], [WEEK])).toMatchObject({ hours: ['', '', '', ''], told: 1 });
  expect(await read([], [UNREADABLE], [WEEK, HOLIDAY])).toMatchObject({ hours: ['', '', 'closed', 'closed'], told: 1 });
  expect(await read([WEEK], [UNREADABLE], [])).toMatchObject({ hours: ['', '', '', ''], told: 1 });
});

it('Beside a closing of a service that nobody could read none of its places is open', async () => {
  const closing = { closed: true, freq: 'WEEKLY', byday: 'co drugi wtorek' };
  expect(await read([closing], [], [WEEK])).toMatchObject({ hours: ['', '', '', ''], told: 1 });
  expect(await read([closing], [MONDAYS], [])).toMatchObject({ hours: ['', '', '', ''], told: 1 });
  expect(await read([], [MONDAYS], [closing])).toMatchObject({ hours: ['', '', '', ''], told: 1 });
});

it('and stay where the service has some that can be read, or none', async () => {
  expect((await read([UNREADABLE, WEEK], [], [WEEK])).hours).toEqual(['open', '', 'open', 'open']);
  expect((await read([UNREADABLE], [MONDAYS], [WEEK])).hours).toEqual(['', 'open', 'open', 'open']);
  expect((await read([], [], [WEEK])).hours).toEqual(['', '', 'open', 'open']);
  expect((await read([HOLIDAY], [], [WEEK])).hours).toEqual(['closed', '', 'open', 'open']);
  expect((await read([{ freq: 'WEEKLY', byday: 'SU' }], [], [WEEK])).hours).toEqual(['', '', 'open', 'open']);
});
