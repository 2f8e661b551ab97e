import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import { bytesSource, ColumnMapping, readOrganizations } from './index.ts';

const read = async (service: object, organization: object = {}) => {
  const [first] = await readFrom({
    name: 'o.json',
    text: JSON.stringify([{ id: 'o', name: 'Most', ...organization, services: [{ id: 's', name: 'Porady', ...service }] }]),
  });
  const [record] = first?.provider?.services ?? [];
  return { status: record?.status, publicFrom: record?.publicFrom, expiresAt: record?.expiresAt, repairs: first?.repairs ?? [] };
};

const [END, START] = ['2027-06-30T22:00:00.000Z', '2027-02-28T23:00:00.000Z'];

it.each<object>([
  { expires: '2027-06-30' },
  { expiresOn: '30.06.2027' },
  { expiry_date: '20270630' },
  { expired_at: '2027-06-30' },
  { Expiration: '30 czerwca 2027' },
  { expires_at: '2027-07-01T00:00:00+02:00' },
  { expires: '2027-07-01 00:00:00' },
  { expires: 1814392800 },
  { expires: '1814392800000' },
  { visible_to: '2027-06-30' },
  { valid_to: '2027-06-30' },
  { validUntil: 'do 30.06.2027' },
  { published_until: '2027-06-30' },
  { unpublish_on: '2027-06-30' },
  { end_date: '30/06/2027' },
  { service_end_date: '2027-06-30' },
  { enddate: '2027-06-30' },
  { available_until: '2027-06-30' },
  { 'Ważne do': '30.06.2027' },
  { 'Data zakończenia': '30.06.2027 r.' },
  { 'Obowiązuje do dnia': '30.06.2027' },
  { 'Czynne do': '30.06.2027' },
  { termination_date: '2027-06-30' },
  { closure_date: '2027-06-30' },
  { validity: { to: '2027-06-30' } },
  { valid: { from: null, until: '30.06.2027' } },
  { period: { end: '2027-06-30' } },
  { zakończono: '2027-06-30' },
])('A service that says %j is in force until then, which is told; so are those of such an organisation', async (said) => {
  const { expiresAt, status, repairs } = await read(said);
  expect({ expiresAt, status }).toEqual({ expiresAt: END, status: 'active' });
  expect(repairs.filter(({ rule, after }) => rule === 'in-force' && after === `public until ${END}`)).toHaveLength(1);
  expect((await read({}, said)).expiresAt).toBe(END);
});

it.each<object>([
  { visible_from: '2027-03-01' },
  { validFrom: '1.03.2027' },
  { valid_since: '2027-03-01' },
  { start_date: '2027-03-01' },
  { starts_on: '2027-03-01' },
  { publish_at: '2027-03-01T00:00:00+01:00' },
  { published: '2027-03-01' },
  { published_from: '2027-03' },
  { effective_date: '2027-03-01' },
  { hidden_until: '2027-03-01' },
  { 'Ważne od': 'od 1 marca 2027' },
  { 'Data rozpoczęcia': '1.03.2027' },
  { 'zawieszone do': '1.03.2027' },
])('and one that says %j is from then on', async (said) => {
  const { publicFrom, status, repairs } = await read(said);
  expect({ publicFrom, status }).toEqual({ publicFrom: START, status: 'active' });
  expect(repairs.filter(({ rule, after }) => rule === 'in-force' && after === `public from ${START}`)).toHaveLength(1);
  expect((await read({}, said)).publicFrom).toBe(START);
});

it.each<object>([
  { expires: 'koniec wakacji' },
  { expires: true },
  { expires: '2027' },
  { expires: '2027-02-30' },
  { valid_to: '2020-01-01 - 2030-01-01' },
  { visible_to: 'staff' },
  { end_date: { date: '2027-06-30' } },
  { visible_from: 'wkrótce' },
  { visible_from: 'never' },
  { start_date: 'TBD' },
  { 'Ważne do': 'czerwiec' },
])('A service that says %j, which is no day, never looks open, and is told', async (said) => {
  const { status, expiresAt, publicFrom, repairs } = await read({ ...said, status: 'active' });
  expect({ status, expiresAt, publicFrom }).toEqual({ status: 'inactive' });
  const [[field, value] = []] = Object.entries(said);
  expect(repairs).toContainEqual({ rule: 'unknown-status', path: `o.json [0], services[0], ${field}`, before: value, after: 'inactive' });
  expect((await read({}, said)).status).toBe('inactive');
});

it.each<object>([
  { expires: null },
  { expires: false },
  { expires: 'never' },
  { valid_to: 'bezterminowo' },
  { valid_to: '0000-00-00 00:00:00' },
  { valid_to: '9999-12-31' },
  { end_date: '-' },
  { visible_to: 'everyone' },
  { visible_from: 'od zaraz' },
  { 'Ważne do': 'do odwołania' },
  { open_to: 'women' },
  { available_until: '16:00' },
  { start_time: '08:00' },
  { 'Czynne do': '16:00' },
  { od: 'poniedziałku' },
  { review_date: '2020-01-01' },
  { licence_expires: '2020-01-01' },
  { review: { to: '2020-01-01' } },
  { hours: { from: '08:00', to: '16:00' } },
])('One that says %j has no such limit', async (said) => {
  expect(await read(said)).toMatchObject({ status: 'active', publicFrom: undefined, expiresAt: undefined });
});

it('A year from which it is in force begins with its first day', async () => {
  expect((await read({ active_since: 2019 })).publicFrom).toBe('2018-12-31T23:00:00.000Z');
});

it('Of several limits, in one row, in rows of one id or of the organisation, what is in force by all of them is', async () => {
  const said = { visible_from: '2027-01-01', start_date: '2027-03-01', visible_to: '2027-06-30', end_date: '2027-12-31' };
  expect(await read(said)).toMatchObject({ publicFrom: START, expiresAt: END });
  const { start_date, visible_to, ...others } = said;
  expect(await read(others, { start_date, visible_to })).toMatchObject({ publicFrom: START, expiresAt: END });
  const rows = [others, { start_date, visible_to }].map((each) => ({
    id: 's',
    name: 'Porady',
    organization: { id: 'o', name: 'Most' },
    ...each,
  }));
  const [twice] = await readFrom({ name: 's.json', text: JSON.stringify(rows) });
  expect(twice?.provider?.services).toMatchObject([{ publicFrom: START, expiresAt: END }]);
});

it('Hours keep their own days', async () => {
  const schedules = [
    { freq: 'WEEKLY', byday: 'MO', opens_at: '9:00', closes_at: '17:00', start_date: '2026-01-01', end_date: '2026-06-30' },
  ];
  expect(await read({ schedules })).toMatchObject({ status: 'active', publicFrom: undefined, expiresAt: undefined });
});

it('A column that no mapping names says so, too', async () => {
  const text = 'Instytucja;Usługa;Ważne do\nDom;Nocleg;30.06.2027\nDom;Obiady;bezterminowo\nDom;Kursy;latem\n';
  const mapping = new ColumnMapping({ columns: { Instytucja: 'organization.name', Usługa: 'service.name' } });
  const source = bytesSource(new TextEncoder().encode(text), 'services.csv', { mapping });
  const found: unknown[] = [];
  for await (const { provider } of readOrganizations(source, { source: 'test' }))
    found.push(...(provider?.services ?? []).map(({ status, expiresAt }) => [status, expiresAt]));
  expect(found).toEqual([
    ['active', END],
    ['active', undefined],
    ['inactive', undefined],
  ]);
});
