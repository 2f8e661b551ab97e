import { describe, expect, it } from '@jest/globals';
import { readFrom, readTables, total } from '../testing/read-from.ts';
import { bytesSource, ColumnMapping, readOrganizations } from './index.ts';
import type { OrganizationRead } from './types.ts';

const refusals = (reads: readonly OrganizationRead[]): string[] =>
  reads.flatMap((read) => read.refusals.map(({ path, code }) => `${path} ${code}`));
const servicesOf = (reads: readonly OrganizationRead[]) => reads.flatMap(({ provider }) => provider?.services ?? []);
const rules = (reads: readonly OrganizationRead[]): Set<string> => new Set(reads.flatMap(({ repairs }) => repairs.map(({ rule }) => rule)));

describe('tables of Ohana, in which a service names its place alone', () => {
  const tables = {
    'organizations.csv': 'id,name\n1,Most\n2,Dom\n',
    'locations.csv': 'id,organization_id,name,virtual\n7,1,Biuro,false\n8,2,W sieci,true\n',
    'addresses.csv': 'id,location_id,address_1,city\n1,7,Jasna 1,Płock\n',
    'mail_addresses.csv': 'id,location_id,address_1,city\n1,7,Skrytka 5,Płock\n',
    'services.csv': 'id,location_id,name,taxonomy_ids,fees\n1,7,Porady,"101, 102",None\n2,8,Kurs,,\n3,99,Nigdzie,,\n',
    'taxonomy.csv': 'taxonomy_id,name,parent_id,parent_name\n101,Prawo,,\n102,Długi,101,Prawo\n103,Inne,,\n',
    'phones.csv': 'id,location_id,number,number_type\n1,7,24 111 11 11,voice\n2,7,24 222 22 22,fax\n',
  };

  it('come in with their organisations, places and terms', async () => {
    const reads = await readTables(tables);
    expect(reads.map(({ name, provider }) => [name, provider?.services.map(({ texts }) => texts[0]?.name)])).toEqual([
      ['Most', ['Porady']],
      ['Dom', ['Kurs']],
      ['', undefined],
    ]);
    const [service, course] = servicesOf(reads);
    expect(service?.locations?.[0]?.location).toMatchObject({
      name: 'Biuro',
      locationType: 'physical',
      addresses: [
        { address1: 'Jasna 1', addressType: 'physical' },
        { address1: 'Skrytka 5', addressType: 'postal' },
      ],
      phones: [{ type: 'voice' }, { type: 'fax' }],
    });
    expect(course?.locations?.[0]?.location.locationType).toBe('virtual');
    expect(service?.attributes?.map(({ label }) => label)).toEqual(['Prawo', 'Długi']);
    expect(refusals(reads)).toEqual(['services.csv line 4 NO_ORGANIZATION', 'taxonomy.csv line 4 NO_SERVICE']);
    expect(rules(reads)).toContain('organization-from-place');
  });

  it('count each row once', async () => {
    const reads = await readTables(tables);
    const rows = Object.values(tables).reduce((sum, text) => sum + text.trim().split('\n').length - 1, 0);
    // Two terms stand in one cell, and each is an attribute.
    expect(total(reads, 'read')).toBe(rows + 2);
    expect(total(reads, 'kept') + total(reads, 'refused')).toBe(rows + 2);
  });
});

it('Services that stand in the places of an organisation, as in Ohana’s JSON, are its services, given there', async () => {
  const organization = {
    name: 'Most',
    locs: [
      {
        name: 'Biuro',
        address_attributes: { street: 'Jasna 1', city: 'Płock' },
        mail_address: { street: 'Skrytka 5', city: 'Płock' },
        coordinates: ['19.706', '52.546'],
        phones_attributes: [{ number: '24 111 11 11' }],
        faxes: [{ number: '24 222 22 22' }],
        servs: [{ name: 'Porady', fees: 'bez opłat' }, { audience: 'Seniorzy' }],
      },
      { name: 'Magazyn' },
    ],
  };
  const reads = await readFrom({
    name: 'ohana.json',
    text: `${JSON.stringify(organization)}\n${JSON.stringify({ ...organization, name: 'Dom' })}\n`,
  });
  expect(reads.map(({ name }) => name)).toEqual(['Most', 'Dom', '']);
  expect(servicesOf(reads).map(({ texts }) => texts[0]?.name)).toEqual(['Porady', 'Biuro', 'Porady', 'Biuro']);
  expect(servicesOf(reads)[0]?.locations?.[0]?.location).toMatchObject({
    latitude: 52.546,
    longitude: 19.706,
    addresses: [
      { address1: 'Jasna 1', city: 'Płock' },
      { address1: 'Skrytka 5', addressType: 'postal' },
    ],
    phones: [{ number: '24 111 11 11' }, { number: '24 222 22 22', type: 'fax' }],
  });
  expect(refusals(reads)).toEqual(['ohana.json line 1, locs[0] NO_SERVICE', 'ohana.json line 2, locs[0] NO_SERVICE']);
});

it('Whom a service is for comes in from the table of its own that HSDS 1 had, and from the objects of Open Referral UK 1', async () => {
  const reads = await readTables({
    'organizations.csv': 'id,name\n1,Most\n',
    'services.csv': 'id,organization_id,name\n1,1,Porady\n',
    'eligibility.csv': 'id,service_id,eligibility\n1,1,Seniorzy\n2,1,Rodziny\n3,,Wszyscy\n',
    'payments_accepted.csv': 'id,service_id,payment\n1,1,gotówka\n',
  });
  const [service] = servicesOf(reads);
  expect(service?.texts[0]?.eligibilityDescription).toBe('Seniorzy; Rodziny');
  expect(service?.attributes?.map(({ label, value }) => [label, value])).toEqual([
    ['eligibility', 'Seniorzy'],
    ['eligibility', 'Rodziny'],
    ['payment', 'gotówka'],
  ]);
  expect(refusals(reads)).toEqual(['eligibility.csv line 4 NOT_REFERENCED']);

  const eligibilitys = [{ id: 'e1', eligibility: 'Młodzież', minimum_age: 13, maximum_age: '19' }];
  const [uk] = await readFrom({
    name: 'services.json',
    text: JSON.stringify([{ id: 's1', name: 'Klub', organization: { name: 'Most' }, eligibilitys }]),
  });
  expect(uk?.provider?.services[0]).toMatchObject({ minimumAge: 13, maximumAge: 19, texts: [{ eligibilityDescription: 'Młodzież' }] });
});

it('A holiday of several days is closed on each of them', async () => {
  const holiday_schedules = [{ closed: true, start_date: '2026-12-24', end_date: '2026-12-26' }];
  const reads = await readFrom({
    name: 'services.json',
    text: JSON.stringify([{ name: 'Klub', organization: { name: 'Most' }, holiday_schedules }]),
  });
  expect(servicesOf(reads)[0]?.schedules).toMatchObject([
    { closed: true, rrule: 'FREQ=DAILY;UNTIL=20261226', start: '2026-12-24T00:00:00+01:00' },
  ]);
});

it('A price that may be one and a bit or more than a thousand is no price', async () => {
  const cost_options = [
    { amount: '1,500', currency: 'zł' },
    { amount: '2,50', currency: 'zł' },
    { amount: '1 500,00', currency: 'zł' },
  ];
  const reads = await readFrom({
    name: 'services.json',
    text: JSON.stringify([{ name: 'Klub', organization: { name: 'Most' }, cost_options }]),
  });
  expect(servicesOf(reads)[0]?.costOptions?.map(({ amount }) => amount)).toEqual([undefined, 2.5, 1500]);
});

it('Towns at the end of an address and several languages in a cell are read, wherever the address is', async () => {
  const table = [
    'Kto,Co,Gdzie,Języki',
    'Most,Porady,"ul. Jasna 1, 09-400 Płock","polski, ukraiński i klingoński"',
    'Dom,Klub,"225 30th Street, 3rd Floor, San Francisco, CA 94131",English and Spanish (limited)',
    'Port,Kurs,"5 High Street, Leeds, LS1 4AB",klingoński',
  ].join('\n');
  const columns = { Kto: 'organization.name', Co: 'service.name', Gdzie: 'address.address_1', Języki: 'language.name' };
  const reads: OrganizationRead[] = [];
  const source = bytesSource(new TextEncoder().encode(table), 'usługi.csv', { mapping: new ColumnMapping({ columns }) });
  for await (const read of readOrganizations(source, { source: 'test' })) reads.push(read);
  expect(servicesOf(reads).map(({ languages, locations }) => [locations?.[0]?.location.addresses?.[0]?.city, languages])).toEqual([
    ['Płock', ['pl', 'uk']],
    ['San Francisco', ['en', 'es']],
    ['Leeds', []],
  ]);
  expect(refusals(reads)).toEqual(['usługi.csv line 4, languages[0] INVALID']);
  expect(reads[0]?.repairs).toContainEqual(expect.objectContaining({ rule: 'dropped-value', before: 'klingoński' }));
});

it('Names of columns that say of what they are, with uuid for id, are those of HSDS', async () => {
  const reads = await readTables({
    'organizations.csv': 'organization_uuid,organization_name\n7,Most\n8,Dom\n',
    'services.csv': 'service_uuid,organization_uuid,service_name\n1,7,Porady\n',
  });
  expect(reads[0]?.provider?.services.map(({ texts }) => texts[0]?.name)).toEqual(['Porady']);
});

it('A row that hangs on one that does not go in says so, and what it holds', async () => {
  const reads = await readTables({
    'organizations.csv': 'id,name\n1,Most\n2,Dom\n',
    'services.csv': 'id,organization_id,name\n1,9,Porady\n',
    'phones.csv': 'id,service_id,number\n1,1,24 111 11 11\n2,5,24 222 22 22\n',
  });
  expect(reads.at(-1)?.refusals).toEqual([
    expect.objectContaining({ path: 'phones.csv line 2', code: 'WITH_PARENT', value: expect.objectContaining({ number: '24 111 11 11' }) }),
    expect.objectContaining({ path: 'phones.csv line 3', code: 'NOT_REFERENCED' }),
    expect.objectContaining({
      path: 'services.csv line 2',
      code: 'NO_ORGANIZATION',
      reason: expect.stringContaining('add the organisation'),
    }),
  ]);
});
