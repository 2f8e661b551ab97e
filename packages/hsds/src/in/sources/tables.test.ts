import { describe, expect, it } from '@jest/globals';
import { readTables } from '../../testing/read-from.ts';
import { bytesSource, ColumnMapping, MappingProblem, type OrganizationRead, readOrganizations } from '../index.ts';
import type { ForeignSource } from '../read-organizations.ts';
import { readFileRows } from './read-file.ts';

const read = async (source: ForeignSource): Promise<OrganizationRead[]> => {
  const reads: OrganizationRead[] = [];
  for await (const each of readOrganizations(source, { source: 'tables' })) reads.push(each);
  return reads;
};

describe('tables of an early version, with other names of files and columns', () => {
  it('come in as the present ones, also with numbers for ids', async () => {
    const [organization] = await readTables({
      'organization.csv': 'id,name,url\n7,Fundacja Most,www.most.example\n',
      'service.csv': 'id,organization_id,name,status\n1,7,Porady prawne,Active\n',
      'location.csv': 'id,organization_id,name,lat,lng\n3,7,Biuro,"52,546","19,706"\n',
      'services_at_location.csv': 'id,service_id,location_id\n1,1,3\n',
      'physical_address.csv': 'id,location_id,address_1,city,postal_code,country\n1,3,ul. Kwiatowa 1,Płock,09-400,Polska\n',
      'phone.csv': 'id,service_id,number\n1,1,24 111 11 11; 24 222 22 22\n',
      'regular_schedule.csv': 'id,service_id,weekday,opens_at,closes_at\n1,1,1,9am,5 pm\n',
    });
    expect(organization?.refusals).toEqual([]);
    expect(organization?.provider).toMatchObject({
      provider: { name: 'Fundacja Most', url: 'https://www.most.example', municipality: '1462011' },
      services: [
        {
          status: 'active',
          municipalities: ['1462011'],
          phones: [{ number: '24 111 11 11' }, { number: '24 222 22 22' }],
          schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2024-01-01T09:00:00+01:00', end: '2024-01-01T17:00:00+01:00' }],
          locations: [{ location: { latitude: 52.546, longitude: 19.706, addresses: [{ city: 'Płock', country: 'PL' }] } }],
        },
      ],
    });
    expect(new Set(organization?.repairs.map(({ rule }) => rule))).toEqual(
      new Set([
        ...['stable-id', 'url-scheme', 'nearest-value', 'old-key', 'number-from-text', 'country-code', 'default-value', 'phones-split'],
        ...[
          'time-read',
          'rrule-made',
          'missing-description',
          'summary-from-description',
          'category-from-words',
          'municipality-from-address',
        ],
        'delivery-mode-guessed',
      ]),
    );
  });

  it('in windows-1250 and with semicolons are read as offices write them', async () => {
    const text = 'id;name;organization_id\n1;Porady;7\n';
    const organizations = new Uint8Array([
      ...Buffer.from('id;name\n7;Zesp'),
      0xf3,
      0xb3,
      ...Buffer.from(' '),
      0x8c,
      ...Buffer.from('wietlicowy\n'),
    ]);
    const reads = await readTables({ 'services.csv': text, 'organizations.csv': organizations });
    expect(reads[0]?.name).toBe('Zespół Świetlicowy');
    expect(reads.at(-1)?.repairs).toEqual([expect.objectContaining({ rule: 'encoding', path: 'organizations.csv' })]);
  });
});

describe('a table that breaks', () => {
  it('in a quotation that never ends keeps the rows before it and those behind its line', async () => {
    const reads = await read(bytesSource(new TextEncoder().encode('id,name\n1,Most\n2,"Dom\n3,Klub\n'), 'organizations.csv'));
    expect(reads.map(({ name }) => name)).toEqual(['Most', 'Klub', '']);
    expect(reads.at(-1)?.refusals).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', path: 'organizations.csv line 3', value: '2,"Dom' }),
    ]);
  });

  it('in a quotation that the next one ends loses its line alone; quotation marks inside of a cell are letters', async () => {
    const lines = [
      'id,name,description',
      '1,Most,"dwie',
      'linie, jedna komórka"',
      '2,"Dom,bez końca',
      '3,"Klub, nowy",x',
      '4,Klub "Cztery",y',
      '5,"Klub "Pięć"",z',
    ];
    const reads = await readTables({ 'organizations.csv': `${lines.join('\n')}\n` });
    expect(reads.map(({ name }) => name)).toEqual(['Most', 'Klub, nowy', 'Klub "Cztery"', 'Klub "Pięć"', '']);
    expect(reads[0]?.provider?.provider.description[0]?.value).toBe('dwie\nlinie, jedna komórka');
    expect(reads.at(-1)?.refusals.map(({ path, value }) => [path, value])).toEqual([['organizations.csv line 4', '2,"Dom,bez końca']]);
  });

  it('very often is read in the time that its length takes', async () => {
    const lines = Array.from({ length: 3_000 }, (_, number) => `${number},Klub "${number}" i "inny,x`);
    const reads = await readTables({ 'organizations.csv': `id,name,description\n${lines.join('\n')}\n` });
    expect(reads).toHaveLength(3_001);
  });

  it('because its source fails half way is no table: what failed is told, and nothing waits', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('id,name\n1,Most\n');
      throw new Error('The connection was cut.');
    }
    const source = { name: 'feed', rows: () => readFileRows(failing(), 'organizations.csv') };
    await expect(read(source)).rejects.toThrow('The connection was cut.');
  });
});

describe('somebody’s own table, with a mapping of its columns', () => {
  const table = new TextEncoder().encode(
    'Instytucja,Usługa,Miasto,Ulica,Tel.,Języki,Uwagi\nMost,Porady,Płock,Jasna 1,24 111 11 11,"polski, ukraiński",nic\nMost,Kurs,Płock,Jasna 1,,,\n,,,,,,\n',
  );
  const columns = {
    Instytucja: 'organization.name',
    Usługa: 'service.name',
    Miasto: 'address.city',
    Ulica: 'address.address_1',
    'Tel.': 'phone.number',
    Języki: 'language.name',
  };

  it('comes in as services of their organisations', async () => {
    const mapping = new ColumnMapping({ columns, constants: { 'address.country': 'PL' } });
    const [organization, rest] = await read(bytesSource(table, 'moja tabela.csv', { mapping }));
    expect(organization?.provider?.services.map(({ texts, municipalities }) => [texts[0]?.name, municipalities])).toEqual([
      ['Porady', ['1462011']],
      ['Kurs', ['1462011']],
    ]);
    expect(rest?.repairs).toEqual([
      expect.objectContaining({ rule: 'unknown-field', path: 'moja tabela.csv line 2, Uwagi', before: 'nic' }),
    ]);
  });

  it.each(['Razem;;12;', ';Ogółem usług: 12;;', 'Łącznie;;12;1 200,50 zł', ';RAZEM;;'])(
    'has no service in a row that adds up others: %s',
    async (sum) => {
      const mapping = new ColumnMapping({
        columns: { Instytucja: 'organization.name', Usługa: 'service.name', Opis: 'service.description' },
      });
      const table = `Instytucja;Usługa;Opis;Koszt\nRazem;Porady;12;\n;Razem;W każdy wtorek;\n${sum}\n`;
      const reads = await read(bytesSource(new TextEncoder().encode(table), 'wykaz.csv', { mapping }));
      expect(reads.flatMap(({ provider }) => provider?.services.map(({ texts }) => texts[0]?.name) ?? [])).toEqual(['Porady', 'Razem']);
      expect(reads.at(-1)?.refusals).toMatchObject([{ path: 'wykaz.csv line 4', reason: 'This row adds up others; it is no service.' }]);
    },
  );

  it('without a mapping is refused row by row, with what to do', async () => {
    const [rest] = await read(bytesSource(table, 'moja tabela.csv'));
    const refused = (line: number) =>
      expect.objectContaining({ path: `moja tabela.csv line ${line}`, reason: expect.stringContaining('--mapping') });
    expect(rest?.refusals).toEqual([refused(2), refused(3)]);
  });

  it('with a mapping to what there is not is told all of it at once', () => {
    expect(() => new ColumnMapping({ columns: { A: 'service.colour', B: 'shop.name' }, more: 1 })).toThrow(MappingProblem);
    expect(() => new ColumnMapping({ columns: { A: 'service.colour', B: 'shop.name' } })).toThrow(/"A".*\n"B"/);
  });
});
