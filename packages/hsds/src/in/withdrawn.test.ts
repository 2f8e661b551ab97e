import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import { bytesSource, ColumnMapping, readOrganizations } from './index.ts';

const read = async (service: object, organization: object = {}) => {
  const [first] = await readFrom({
    name: 'o.json',
    text: JSON.stringify([{ id: 'o', name: 'Most', ...organization, services: [{ id: 's', name: 'Porady', ...service }] }]),
  });
  return first;
};
const statusOf = async (service: object, organization: object = {}) => (await read(service, organization))?.provider?.services[0]?.status;

it.each<[object, string]>([
  [{ deleted: true }, 'defunct'],
  [{ is_deleted: 1 }, 'defunct'],
  [{ isDeleted: 'yes' }, 'defunct'],
  [{ deleted_at: '2024-01-01T00:00:00Z' }, 'defunct'],
  [{ archived: true }, 'defunct'],
  [{ usuniety: 'tak' }, 'defunct'],
  [{ 'Czy usunięta': 'TAK' }, 'defunct'],
  [{ active: false }, 'inactive'],
  [{ is_active: 'false' }, 'inactive'],
  [{ aktywna: 'nie' }, 'inactive'],
  [{ published: false }, 'inactive'],
  [{ is_published: 'no' }, 'inactive'],
  [{ published: 'not yet' }, 'inactive'],
  [{ not_published: true }, 'inactive'],
  [{ draft: true }, 'inactive'],
  [{ enabled: false }, 'inactive'],
  [{ disabled: true }, 'inactive'],
  [{ hidden: true }, 'inactive'],
  [{ visible: false }, 'inactive'],
  [{ public: false }, 'inactive'],
  [{ visibility: 'hidden' }, 'inactive'],
  [{ state: 'draft' }, 'inactive'],
  [{ approval_status: 'pending' }, 'inactive'],
  [{ approval_status: 'u prawnika' }, 'inactive'],
  [{ nieaktualne: 'tak' }, 'defunct'],
  [{ aktualna: 'nie' }, 'inactive'],
  [{ opublikowano: 'nie' }, 'inactive'],
  [{ publiczna: 'nie' }, 'inactive'],
  [{ stopped: true }, 'inactive'],
  [{ valid: 'no' }, 'inactive'],
  [{ неактивна: 'так' }, 'inactive'],
  [{ архів: 'так' }, 'defunct'],
  [{ geschlossen: 'ja' }, 'defunct'],
  [{ lifecycle: 'retired' }, 'defunct'],
  [{ tags: ['advice', 'archived'] }, 'defunct'],
  [{ tags: 'porady; nieaktualne' }, 'defunct'],
  [{ to_be_deleted: true }, 'defunct'],
  [{ markedForDeletion: 'yes' }, 'defunct'],
  [{ pending_removal: 1 }, 'defunct'],
  [{ 'do usunięcia': 'tak' }, 'defunct'],
  [{ închis: 'da' }, 'defunct'],
  [{ zrušeno: 'ano' }, 'defunct'],
])(
  'A service that says %j is %s, also beside a status that says otherwise, and that is told; so are those of such an organisation',
  async (said, meant) => {
    const result = await read({ ...said, status: 'active' });
    expect(result?.provider?.services.map(({ status }) => status)).toEqual([meant]);
    const [field] = Object.keys(said);
    expect(result?.repairs.filter(({ path, after }) => path.endsWith(`, ${field}`) && after === meant)).toHaveLength(1);
    expect(await statusOf({}, said)).toBe(meant);
  },
);

it.each<object>([
  { deleted: false },
  { to_be_deleted: false },
  { tags: ['removal'] },
  { deleted_at: null },
  { is_deleted: 'nie' },
  { active: 'tak' },
  { published: '2024-05-01' },
  { published_at: '2024-05-01' },
  { public: true },
  { visibility: 'everyone' },
  { state: 'TX' },
  { state: 'published' },
  { closed: 'w niedziele' },
  { czynne: 'pn-pt 8-16' },
  { otwarte: 'codziennie' },
  { brak: 'x' },
  { aktualne: 'wydarzenia' },
  { valid: 'ticket' },
  { tags: ['closed groups', 'planned', 'open', 'free of charge'] },
  { stage: 'theatre' },
  { import: { status: 'completed' } },
  { attributes: [{ label: 'public', value: 'Women' }] },
  { attributes: [{ label: 'cost', value: 'free of charge' }] },
  { attributes: [{ label: 'audience', value: 'Staff of NGOs' }] },
  { audience: 'women' },
  { internal: false },
])('and one that says %j stays active', async (said) => {
  expect(await statusOf(said)).toBe('active');
});

it.each<[object, string]>([
  [{ meta: { deleted: true } }, 'defunct'],
  [{ flags: { draft: true } }, 'inactive'],
  [{ publication: { status: 'hidden' } }, 'inactive'],
  [{ keywords: ['archived'] }, 'defunct'],
])('One that says %j within is %s', async (said, meant) => {
  expect(await statusOf({ ...said, status: 'active' })).toBe(meant);
});

it.each([{ temporary_closure: true }, { zawieszono: 'tak' }, { wstrzymana: '2026-01-01' }])('One that says %j pauses', async (said) => {
  expect(await statusOf(said)).toBe('temporarily closed');
});

it.each<[object, string]>([
  [{ name: '[NIEAKTUALNE] Porady' }, 'defunct'],
  [{ name: '(ARCHIWALNE) Porady' }, 'defunct'],
  [{ name: '[nieaktualne od 1.01.2020] Porady' }, 'defunct'],
  [{ name: 'CLOSED - Advice' }, 'defunct'],
  [{ name: 'CLOSED PERMANENTLY: Advice' }, 'defunct'],
  [{ name: '*** ZAWIESZONE *** Porady' }, 'temporarily closed'],
  [{ name: 'ZAWIESZONE DO ODWOŁANIA – Porady' }, 'temporarily closed'],
  [{ name: 'Porady (archiwalne)' }, 'defunct'],
  [{ name: '[DO USUNIĘCIA] Porady' }, 'defunct'],
  [{ name: 'Porady - NIEAKTUALNE' }, 'defunct'],
  [{ name: '[DRAFT] Advice' }, 'inactive'],
  [{ name: '[АРХІВ] Поради' }, 'defunct'],
  [{ description: '[NIEAKTUALNE] Porady dla wszystkich.' }, 'defunct'],
  [{ description: 'NIEAKTUALNE. Porady dla wszystkich.' }, 'defunct'],
  [{ attributes: [{ label: 'status', value: 'archived' }] }, 'defunct'],
  [{ attributes: [{ label: 'audience', value: 'staff' }] }, 'inactive'],
  [{ attributes: [{ label: 'internal' }] }, 'inactive'],
  [{ attributes: [{ label: 'internal', value: 'yes' }] }, 'inactive'],
  [{ attributes: [{ label: 'visibility', value: 'staff only' }] }, 'inactive'],
  [{ attributes: [{ taxonomy_term: { id: 't', name: 'Internal' } }] }, 'inactive'],
  [{ audience: 'staff' }, 'inactive'],
  [{ internal: true }, 'inactive'],
])('One marked as in %j is %s, which is told; so are those of such an organisation', async (said, meant) => {
  const result = await read(said);
  expect(result?.provider?.services.map(({ status }) => status)).toEqual([meant]);
  expect(result?.repairs.filter(({ rule, after }) => rule === 'nearest-value' && after === meant)).toHaveLength(1);
  expect(await statusOf({}, said)).toBe(meant);
});

it.each([
  { name: 'Nieaktualne dokumenty - wymiana' },
  { name: 'Mityng AA (zamknięty)' },
  { name: 'Zamknięte spotkania - grupa wsparcia' },
  { name: 'Archiwum: kwerendy' },
  { name: 'ARCHIWUM - kwerendy' },
  { name: 'CLOSED DOORS - theatre' },
  { name: 'OPEN - drop-in' },
  { name: 'Support (hidden disabilities)' },
  { name: 'ZAMKNIĘTE - GRUPA' },
  { name: 'Formerly: Advice (free of charge)' },
  { description: 'Nieaktualne dane prosimy zgłaszać. Porady (zakończone).' },
  { description: 'CLOSED: Sundays and bank holidays.' },
  { description: 'CLOSED. Sundays we rest.' },
  { description: 'Archived records can be read here.' },
])('One whose words are of something else stays active: %j', async (said) => {
  expect(await statusOf(said)).toBe('active');
});

it('A status that says more than the field stays', async () => {
  expect(await statusOf({ status: 'zamknięta', active: false })).toBe('defunct');
});

it.each<object>([{ Status: 'inactive' }, { STATUS: 'inactive' }, { service_status: 'inactive' }, { serviceStatus: 'na wakacjach' }])(
  'Of a status that says active and one that says %j the more careful counts, whichever stands first, and that is told',
  async (said) => {
    const [[field, value] = []] = Object.entries(said);
    for (const row of [
      { status: 'active', ...said },
      { ...said, status: 'active' },
    ]) {
      const result = await read(row);
      expect(result?.provider?.services[0]?.status).toBe('inactive');
      expect(result?.repairs).toContainEqual({
        rule: 'more-careful',
        path: `o.json [0], services[0], ${field}`,
        before: 'active',
        after: value,
      });
    }
  },
);

it('Of rows of one service, too', async () => {
  const rows = [{ status: 'active' }, { status: 'inactive' }, { status: 'active', description: 'Opis' }];
  const service = { id: 's', name: 'Porady', organization: { id: 'o', name: 'Most' } };
  const [first] = await readFrom({ name: 's.json', text: JSON.stringify(rows.map((row) => ({ ...service, ...row }))) });
  expect(first?.provider?.services.map(({ status }) => status)).toEqual(['inactive']);
  expect(first?.repairs.filter(({ rule }) => rule === 'more-careful')).toHaveLength(2);
});

it('What pauses and is withdrawn besides is not shown as pausing', async () => {
  expect(await statusOf({ status: 'temporarily closed', deleted: true })).toBe('defunct');
  expect(await statusOf({ status: 'temporarily closed' }, { draft: true })).toBe('inactive');
});

it('What hangs on a service and says so itself is refused alone', async () => {
  const phones = [
    { number: '24 600 51 01', is_deleted: true },
    { number: '24 600 51 02', is_deleted: false },
  ];
  const result = await read({ phones });
  expect(result?.provider?.services[0]?.phones.map(({ number }) => number)).toEqual(['24 600 51 02']);
  expect(result?.refusals.map(({ code }) => code)).toEqual(['INVALID']);
});

it('A column that no mapping names says so, too', async () => {
  const text = 'Instytucja;Usługa;Aktywna\nDom;Nocleg;nie\nDom;Obiady;tak\n';
  const mapping = new ColumnMapping({ columns: { Instytucja: 'organization.name', Usługa: 'service.name' } });
  const source = bytesSource(new TextEncoder().encode(text), 'services.csv', { mapping });
  const found: string[] = [];
  for await (const { provider } of readOrganizations(source, { source: 'test' }))
    found.push(...(provider?.services ?? []).map(({ status }) => status));
  expect(found).toEqual(['inactive', 'active']);
});
