import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import type { OrganizationRead } from './types.ts';

const read = (data: unknown) => readFrom({ name: 'data.json', text: JSON.stringify(data) });
const taken = (reads: readonly OrganizationRead[]) =>
  reads.flatMap(({ provider }) =>
    provider ? [[provider.provider.name, ...provider.services.map(({ texts }) => texts[0]?.name)].join(': ')] : [],
  );
const reasons = (reads: readonly OrganizationRead[]) => reads.flatMap(({ refusals }) => refusals.map(({ reason }) => reason));
const repairs = (reads: readonly OrganizationRead[], rule: string) =>
  reads.flatMap((each) => each.repairs.filter((repair) => repair.rule === rule).map(({ before }) => before));

it('Organisations without ids whose names are no texts are not one: none gets the services of another', async () => {
  const reads = await read([
    { name: ['Fundacja', 'Most'], services: [{ id: 1, name: 'Obiady' }] },
    { name: ['Fundacja', 'Dom'], services: [{ id: 2, name: 'Noclegi' }] },
    { name: { any: 'Klub' }, services: [{ id: 3, name: 'Szachy' }] },
    { services: [{ id: 4, name: 'Kino' }] },
    { services: [{ id: 5, name: 'Teatr' }] },
  ]);
  expect(taken(reads)).toEqual(['Fundacja; Most: Obiady', 'Fundacja; Dom: Noclegi']);
  expect(reads.flatMap(({ refused }) => refused.organization ?? [])).toEqual([1, 2]);
  expect(reads.at(-1)?.read).toEqual({});
});

it.each(['N/A', '-', 'brak', '?'])('A name that only fills its place names nothing: %s', async (name) => {
  const reads = await read([
    { id: 'o', name: 'Most', services: [{ id: 1, name, description: 'Obiady w południe.' }] },
    { name, services: [{ id: 2, name: 'Kino' }] },
    { name, email: 'a@example.org', services: [{ id: 3, name: 'Teatr' }] },
  ]);
  expect(taken(reads)).toEqual(['Most: Obiady w południe.']);
  expect(reasons(reads).filter((reason) => reason.startsWith('An organisation without name'))).toHaveLength(2);
});

it('Organisations that are nothing but names are several', async () => {
  const reads = await read({
    organizations: ['Fundacja Most', 'Fundacja Dom'],
    services: [{ id: 1, name: 'Kurs', organization: 'Fundacja Dom' }],
  });
  expect(taken(reads)).toEqual(['Fundacja Most', 'Fundacja Dom: Kurs']);
});

it.each(['organization', 'organization_name', 'agency', 'providerName'])(
  'A service may name its organisation by its name: %s',
  async (key) => {
    const reads = await read({
      organizations: [
        { id: 'm', name: 'MOPS w Płocku' },
        { id: 'c', name: 'Caritas' },
      ],
      services: [{ id: 1, name: 'Zasiłek', [key]: 'MOPS  w  płocku' }],
    });
    expect(taken(reads)).toEqual(['MOPS w Płocku: Zasiłek', 'Caritas']);
    expect(repairs(reads, 'organization-by-name')).toEqual(['MOPS w płocku'.replace(' w ', '  w  ')]);
  },
);

it('A service of an organisation that was not read is none of the only one that was, however it names it', async () => {
  const reads = await read({
    organizations: [{ id: 'm', name: 'MOPS' }],
    services: [
      { id: 1, name: 'Paczki', organization: 'Caritas' },
      { id: 2, name: 'Bal', organizationName: 'Klub' },
      { id: 3, name: 'Turnus', agency: 'ZUS' },
      { id: 4, name: 'Zasiłek' },
    ],
  });
  expect(taken(reads)).toEqual(['MOPS: Zasiłek']);
  expect(reasons(reads)).toEqual(
    ['Caritas', 'Klub', 'ZUS'].map(
      (name) => `Its organisation is not among what was read; add the organisation. Not among what was read: organization ${name}.`,
    ),
  );
});

it('Of two organisations of one name nobody can tell which one is meant', async () => {
  const reads = await read({
    organizations: [
      { id: 'a', name: 'Klub Seniora' },
      { id: 'b', name: 'Klub seniora' },
    ],
    services: [{ id: 1, name: 'Szachy', organization: 'Klub Seniora' }],
  });
  expect(taken(reads)).toEqual(['Klub Seniora', 'Klub seniora']);
});
