import { describe, expect, it } from '@jest/globals';
import { readFrom, readTables } from '../testing/read-from.ts';
import type { OrganizationRead } from './types.ts';

const names = (reads: readonly OrganizationRead[]) =>
  reads.flatMap(({ name, provider }) => (provider ? [[name, provider.services.map(({ texts }) => texts[0]?.name)]] : []));
const json = (...services: unknown[]) => ({ name: 'services.json', text: JSON.stringify(services) });

it('Services without ids that are called alike stay with their own organisations', async () => {
  const reads = await readFrom(json({ name: 'Porady', organization: { name: 'Most' } }, { name: 'Porady', organization: { name: 'Dom' } }));
  expect(names(reads)).toEqual([
    ['Most', ['Porady']],
    ['Dom', ['Porady']],
  ]);
});

it('What has no id keeps the one it gets when something else than its name is changed', async () => {
  const ids = async (description: string) => {
    const [read] = await readFrom(json({ name: 'Porady', description, organization: { name: 'Most', description } }));
    return [read?.provider?.id, read?.provider?.services[0]?.id];
  };
  expect(await ids('Dla wszystkich.')).toEqual(await ids('Dla seniorów.'));
});

it('Services of one id and different names are several, and the later ones get ids of their own', async () => {
  const organization = { id: 'o1', name: 'Most' };
  const file = json(
    { id: 7, name: 'Porady', organization },
    { id: 7, name: 'Kurs', organization },
    { id: 7, name: 'porady', email: 'a@example.org', organization },
  );
  const reads = await readFrom(file);
  expect(names(reads)).toEqual([['Most', ['Porady', 'Kurs']]]);
  const services = reads[0]?.provider?.services ?? [];
  expect(new Set(services.map(({ id }) => id)).size).toBe(2);
  expect(services[0]?.email).toBe('a@example.org');
  expect(reads[0]?.repairs).toContainEqual(expect.objectContaining({ rule: 'repeated-id', before: 7, after: '7/Kurs' }));
  const again = await readFrom(file);
  expect(again[0]?.provider).toEqual(reads[0]?.provider);
});

it('Organisations of one id and quite different names are several; two spellings of a name are one', async () => {
  const reads = await readFrom(
    json(
      { id: 1, name: 'Porady', organization: { id: 0, name: 'Fundacja Most' } },
      { id: 2, name: 'Kurs', organization: { id: 0, name: 'Szpital Świętej Trójcy' } },
      { id: 3, name: 'Klub', organization: { id: 0, name: 'FUNDACJA "MOST"' } },
    ),
  );
  expect(names(reads)).toEqual([
    ['Fundacja Most', ['Porady', 'Klub']],
    ['Szpital Świętej Trójcy', ['Kurs']],
  ]);
});

describe('two organisations with one UUID', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const organization = (name: string, digit: string, more: object = {}) => ({
    ...{
      id,
      name,
      email: `${digit}@example.org`,
      phones: [{ id: `2222222${digit}-1111-4111-8111-111111111111`, number: `24 111 11 1${digit}` }],
    },
    services: [{ id: `s${digit}`, name: `Kurs ${digit}` }],
    ...more,
  });
  const read = (...organizations: unknown[]) => readFrom({ name: 'organizations.json', text: JSON.stringify(organizations) });
  const facts = (reads: readonly OrganizationRead[]) =>
    reads.flatMap(({ provider }) => (provider ? [[provider.provider.email, provider.provider.phones.map(({ number }) => number)]] : []));

  it.each([
    ['of one kind', 'Fundacja Most', 'Fundacja Dom'],
    ['that only a number tells apart', 'Szkoła Podstawowa nr 1', 'Szkoła Podstawowa nr 2'],
  ])('%s are two, each with its services and what it says', async (_, one, other) => {
    const reads = await read(organization(one, '1'), organization(other, '2'), organization(other, '3'));
    expect(names(reads)).toEqual([
      [one, ['Kurs 1']],
      [other, ['Kurs 2', 'Kurs 3']],
    ]);
    expect(facts(reads)).toEqual([
      ['1@example.org', ['24 111 11 11']],
      ['2@example.org', ['24 111 11 12', '24 111 11 13']],
    ]);
    expect(reads[0]?.provider?.id).toBe(id);
    expect(reads[1]?.repairs).toContainEqual({
      rule: 'repeated-id',
      path: 'organizations.json [1], id',
      before: id,
      after: `${id}/${other}`,
    });
    expect((await read(organization(one, '1'), organization(other, '2'), organization(other, '3')))[1]?.provider).toEqual(
      reads[1]?.provider,
    );
  });

  it('are one in capital letters, too', async () => {
    const [one, rest] = await read(
      organization('Most', '1', { id: 'aaaaaaaa-1111-4111-8111-111111111111' }),
      organization('Most', '2', { id: 'AAAAAAAA-1111-4111-8111-111111111111' }),
    );
    expect(one?.provider?.services).toHaveLength(2);
    expect(one?.repairs).toContainEqual(expect.objectContaining({ rule: 'merged-repeat', before: '2@example.org' }));
    expect(rest?.provider).toBeNull();
  });

  const profiled = { drogowskaz: { description: [] } };
  it.each([
    ['first', profiled, { year_incorporated: 1990 }, '1', '2'],
    ['second', { year_incorporated: 1990 }, profiled, '2', '1'],
    ['both', profiled, { ...profiled, year_incorporated: 1990 }, '1', '2'],
  ])('and one name lose nothing without a word where a hub wrote the %s', async (_, one, other, stays, goes) => {
    const [taken] = await read(organization('Most', '1', one), organization('Most', '2', other));
    expect(facts(taken ? [taken] : [])).toEqual([[`${stays}@example.org`, [`24 111 11 1${stays}`]]]);
    expect([taken?.read.phone, taken?.kept.phone]).toEqual([2, 1]);
    expect(taken?.refusals).toEqual([
      expect.objectContaining({ code: 'WITH_PARENT', value: expect.objectContaining({ number: `24 111 11 1${goes}` }) }),
    ]);
    const told = taken?.repairs.flatMap(({ rule, path, before }) => (rule === 'merged-repeat' ? [[path.split(', ')[1], before]] : []));
    expect(told).toEqual(
      expect.arrayContaining([
        ['email', `${goes}@example.org`],
        ['year_incorporated', 1990],
      ]),
    );
  });
});

it('"null" and the like are no ids', async () => {
  const reads = await readFrom(
    json(
      { id: 'null', name: 'Porady', organization: { id: 'N/A', name: 'Most' } },
      { id: 'null', name: 'Kurs', organization: { id: 'N/A', name: 'Dom' } },
    ),
  );
  expect(names(reads)).toEqual([
    ['Most', ['Porady']],
    ['Dom', ['Kurs']],
  ]);
});

it('Languages and telephones that all have the id of their service are all kept', async () => {
  const [read] = await readTables({
    'organizations.csv': 'id,name\n1,Most\n',
    'services.csv': 'id,organization_id,name\n1,1,Porady\n',
    'languages.csv': 'id,service_id,language\n1,1,Polish\n1,1,Ukrainian\n1,1,Polish\n',
    'phones.csv': 'id,service_id,number\n1,1,24 111 11 11\n1,1,24 222 22 22\n1,1,24-111-11-11\n',
  });
  const [service] = read?.provider?.services ?? [];
  expect(service?.languages).toEqual(['pl', 'uk']);
  expect(service?.phones?.map(({ number }) => number)).toEqual(['24 111 11 11', '24 222 22 22']);
  expect(new Set(service?.phones?.map(({ id }) => id)).size).toBe(2);
  expect(read?.read).toEqual(read?.kept);
});

it('What has an id of several services and no name is the first of them, and is not refused for the second', async () => {
  const organization = { id: 'o1', name: 'Most' };
  const reads = await readFrom(
    json(
      { id: 7, description: 'Dla wszystkich.', organization },
      { id: 7, name: 'Porady', organization },
      { id: 7, name: 'Kurs', organization },
    ),
  );
  expect(names(reads)[0]?.[1]).toHaveLength(2);
  expect(reads.flatMap(({ refusals }) => refusals)).toEqual([]);
  expect(reads[0]?.kept.service).toBe(3);
});

it('Services of one id and one name in several organisations are one for each, under its own organisation', async () => {
  const file = {
    name: 'organizations.json',
    text: JSON.stringify(
      ['o1', 'o2', 'o3'].map((id, position) => ({
        id,
        name: ['Most', 'Dom', 'Klub'][position],
        services: [
          { id: 's1', name: 'Porady', description: `W ${id}.` },
          { id: 's1', name: 'Kurs' },
        ],
      })),
    ),
  };
  const reads = await readFrom(file);
  expect(names(reads)).toEqual([
    ['Most', ['Porady', 'Kurs']],
    ['Dom', ['Porady', 'Kurs']],
    ['Klub', ['Porady', 'Kurs']],
  ]);
  const services = reads.flatMap(({ provider }) => provider?.services ?? []);
  expect(new Set(services.map(({ id }) => id)).size).toBe(6);
  expect(services.map(({ texts }) => texts[0]?.description)).toEqual(['W o1.', 'Kurs', 'W o2.', 'Kurs', 'W o3.', 'Kurs']);
  expect(reads[1]?.repairs).toContainEqual({
    rule: 'repeated-id',
    path: 'organizations.json [1], services[0], id',
    before: 's1',
    after: 'o2/s1',
  });
  for (const { read, kept } of reads) expect(read).toEqual(kept);
  expect((await readFrom(file)).map(({ provider }) => provider)).toEqual(reads.map(({ provider }) => provider));
});

it('A service that an organisation only names by its id is the one that stands elsewhere, whichever comes first', async () => {
  const reads = await readFrom({
    name: 'organizations.json',
    text: JSON.stringify([
      { id: 'o2', name: 'Dom', services: ['s1', { id: 's1' }] },
      { id: 'o1', name: 'Most', services: [{ id: 's1', name: 'Porady' }] },
    ]),
  });
  expect(names(reads)).toEqual([
    ['Dom', []],
    ['Most', ['Porady']],
  ]);
  expect(reads.flatMap(({ refusals }) => refusals)).toEqual([]);
  expect(reads.reduce((sum, { kept }) => sum + (kept.service ?? 0), 0)).toBe(3);
});

it('A service of an organisation that was not read is not taken for another of the same id and name', async () => {
  const reads = await readTables({
    'organizations.csv': 'id,name\n1,Most\n2,Dom\n',
    'services.csv': 'id,organization_id,name\n7,1,Porady\n7,9,Porady\n',
  });
  expect(names(reads)).toEqual([
    ['Most', ['Porady']],
    ['Dom', []],
  ]);
  expect(reads.at(-1)?.refusals).toEqual([expect.objectContaining({ code: 'NO_ORGANIZATION', path: 'services.csv line 3' })]);
});
