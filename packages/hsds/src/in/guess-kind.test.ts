import { expect, it } from '@jest/globals';
import { readFrom, readTables } from '../testing/read-from.ts';

const ORGANIZATION = { id: 'o', name: 'Most', email: 'most@example.org', services: [{ id: 's', name: 'Porady' }] };
const toldOf = (reads: Awaited<ReturnType<typeof readFrom>>) =>
  reads.flatMap(({ repairs }) =>
    repairs.filter(({ rule }) => rule === 'file-format').map(({ path, before, after }) => [path, before, after]),
  );

it.each(['phone.json', 'locations.json', 'contacts.json'])(
  'Organisations in a file that is called %s are organisations, and it is told once',
  async (name) => {
    const reads = await readFrom({ name, text: JSON.stringify([ORGANIZATION, { ...ORGANIZATION, id: 'p', name: 'Dom', services: [] }]) });
    expect(reads.map((read) => read.name)).toEqual(['Most', 'Dom', '']);
    expect(reads[0]?.provider?.services).toHaveLength(1);
    expect(toldOf(reads)).toEqual([[`${name} [0]`, expect.any(String), 'organization']]);
  },
);

it('So are they in a table, and services in one of organisations', async () => {
  const reads = await readTables({
    'phones.csv': 'id,name,description,email,website\no,Most,Pomagamy,most@example.org,https://most.example\n',
    'organizations.csv': 'id,organization_id,name,status,application_process,fees_description\ns,o,Porady,active,Zadzwoń,0 zł\n',
  });
  expect(reads[0]).toMatchObject({ name: 'Most', provider: { services: [{ texts: [{ name: 'Porady' }] }] } });
  expect(toldOf(reads)).toEqual(
    expect.arrayContaining([
      ['phones.csv', 'phone', 'organization'],
      ['organizations.csv', 'organization', 'service'],
    ]),
  );
});

it('What may be what its file is called stays it, with fields that nobody knows, too', async () => {
  const reads = await readTables({
    'organizations.csv': 'id,name\no,Most\n',
    'services.csv': 'id,organization_id,name,year_incorporated,uwagi\ns,o,Porady,1999,x\n',
    'locations.csv': 'id,service_id,name,address_1,city,postal_code\nl,s,Biuro,Jasna 1,Płock,09-400\n',
    'service_at_locations.csv': 'id,service_id,location_id\na,s,l\n',
  });
  expect(reads[0]?.provider?.services[0]?.locations.map(({ location }) => location.name)).toEqual(['Biuro']);
  expect(toldOf(reads)).toEqual([]);
});
