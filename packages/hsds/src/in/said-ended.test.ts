import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const read = async (service: object, organization: object = {}) => {
  const text = JSON.stringify([{ id: 'o', name: 'Most', ...organization, services: [{ id: 's', name: 'Porady', ...service }] }]);
  const [first] = await readFrom({ name: 'o.json', text }, { now: new Date('2026-11-27T12:00:00Z') });
  return first;
};
const statusOf = async (service: object, organization?: object) => (await read(service, organization))?.provider?.services[0]?.status;

it.each([
  [
    'en',
    [
      'CLOSED permanently',
      'This service is no longer available.',
      'Our office has permanently closed; call us',
      'This project has ended on 3 March 2024',
    ],
  ],
  ['pl', ['Zamknięte na stałe', 'Usługa nie jest już świadczona', 'Projekt zakończony', 'Zlikwidowana z dniem 1.01.2024']],
  ['de', ['Dauerhaft geschlossen', 'Der Dienst wurde eingestellt', 'Gibt es nicht mehr']],
  ['uk', ['Закрито назавжди', 'Послуга більше не надається']],
  ['ru', ['Закрыто навсегда', 'Этот проект завершен']],
  ['fr', ['Fermé définitivement', "Ce service n'existe plus"]],
  ['es', ['Cerrado permanentemente', 'Este servicio ya no existe']],
  ['ro', ['Închis definitiv', 'Serviciul a fost desființat']],
  ['cs', ['Trvale uzavřeno', 'Služba byla zrušena']],
  ['sk', ['Trvalo zatvorené', 'Služba bola zrušená']],
])('An alert that says that it is over for good is believed in %s, beside an active status too, and told', async (_, alerts) => {
  for (const alert of alerts) {
    const service = await read({ alert, status: 'active' });
    expect([alert, service?.provider?.services[0]?.status]).toEqual([alert, 'defunct']);
    expect(service?.repairs).toContainEqual({
      rule: 'nearest-value',
      path: 'o.json [0], services[0], alert',
      before: alert,
      after: 'defunct',
    });
    expect([alert, await statusOf({}, { alert })]).toEqual([alert, 'defunct']);
  }
});

it.each(['This service has permanently closed. Ask us.', 'Placówka zakończyła działalność.'])(
  'So is a description that begins with it: %s',
  async (description) => {
    expect(await statusOf({ description })).toBe('defunct');
  },
);

it.each([
  'CLOSED',
  'Zamknięte do odwołania',
  'Closed until 5 January 2027',
  'Zawieszone',
  'fermé temporairement',
  'Dočasně zavřeno',
  'тимчасово не працює',
])('An alert that it is closed now lets it pause: %s', async (alert) => {
  expect(await statusOf({ alert })).toBe('temporarily closed');
});

it.each([
  ...[
    'Closed on 24 December',
    'Closed until 5 January 2020',
    'Zamknięte do godz. 10',
    'Sunday closed',
    'Not permanently closed',
    'We are open!',
  ],
  ...[
    'Paper forms are no longer available',
    'No longer available on Mondays',
    'Zakończone zapisy',
    'This service will be permanently closed',
  ],
])('One that says something else takes nothing: %s', async (alert) => {
  const service = await read({ alert });
  expect(service?.provider?.services[0]).toMatchObject({ status: 'active', texts: [{ alert }] });
});

it('One that ends later is public until then', async () => {
  const ends = async (alert: string) => (await read({ alert }))?.provider?.services[0]?.expiresAt;
  expect(await ends('Permanently closed from 1 January 2027')).toBe('2026-12-31T23:00:00.000Z');
  expect(await ends('Zostanie zamknięte na stałe 31.12.2026')).toBe('2026-12-30T23:00:00.000Z');
});

it('A description that speaks of what else has ended stays', async () => {
  expect(await statusOf({ description: 'Zakończone projekty i nowe projekty.' })).toBe('active');
  expect(await statusOf({ description: 'Porady. Ta usługa jest zakończona.' })).toBe('active');
});
