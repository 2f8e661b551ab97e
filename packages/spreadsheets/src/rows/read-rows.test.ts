import { describe, expect, it } from '@jest/globals';
import { findHeader, findSheet, headingsOf } from '../columns/find-header.ts';
import { guessColumns } from '../columns/guess-columns.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { englishList, municipalList, ngoWorkbook } from '../testing/office-sheets.ts';
import { readRows } from './read-rows.ts';

const read = async (bytes: Buffer | string, lenient = false) => {
  const { sheets } = await readWorkbook(Buffer.from(bytes));
  const rows = sheets[findSheet(sheets)]?.rows ?? [];
  const header = findHeader(rows);
  const headings = headingsOf(rows, header);
  return readRows({ rows, header, headings, lenient, mapping: guessColumns(headings, rows.slice(header + 1)) });
};

describe('the rows of a sheet', () => {
  it('are services, headings of sections, remarks and sums, each told by its number', async () => {
    const rows = await read(municipalList);
    expect(rows.map(({ number, kind, section }) => [number, kind, section])).toEqual([
      [5, 'HEADING', 'POMOC PRAWNA'],
      [6, 'SERVICE', 'POMOC PRAWNA'],
      [7, 'SERVICE', 'POMOC PRAWNA'],
      [8, 'HEADING', 'NAUKA JĘZYKA'],
      [9, 'SERVICE', 'NAUKA JĘZYKA'],
      [10, 'NOTE', 'NAUKA JĘZYKA'],
      [11, 'SERVICE', 'NAUKA JĘZYKA'],
      [12, 'NOTE', 'NAUKA JĘZYKA'],
    ]);
  });

  it('say what their cells say', async () => {
    const [, first, second, , third] = await read(municipalList);
    expect(first).toMatchObject({ problems: [] });
    expect(first?.service).toMatchObject({
      provider: 'Przykładowa Fundacja Most',
      name: 'Porady prawne dla cudzoziemców',
      summary: 'Prawnik pomaga w sprawach pobytu i pracy.',
      description: 'Prawnik pomaga w sprawach pobytu i pracy.\nPomaga też napisać pismo.',
      phones: ['24 000 00 00', '24 000 00 01'],
      emails: ['most@example.org'],
      place: { street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' },
      cost: { free: true },
    });
    expect(first?.service?.hours?.spans).toHaveLength(2);
    expect(second?.service).toMatchObject({ provider: 'Przykładowa Fundacja Most', cost: { free: true } });
    expect(second?.hints).toContainEqual({ code: 'PROVIDER_ABOVE', field: 'provider', what: 'Przykładowa Fundacja Most' });
    expect(third?.service).toMatchObject({ cost: { free: false, amount: 25.5 }, place: { street: 'ul. Miodowa 5', city: 'Płock' } });
  });

  it('tell what cannot be read at its cell, or leave it out when asked to', async () => {
    const wrong = (await read(municipalList)).find(({ number }) => number === 11);
    expect(wrong?.problems).toEqual([
      { field: 'phone', code: 'PHONE', column: 5, what: 'zapytaj w biurze' },
      { field: 'email', code: 'EMAIL', column: 6, what: 'nie ma' },
      { field: 'hours', code: 'HOURS_DAYS', column: 7, what: '8-16' },
    ]);
    const left = (await read(municipalList, true)).find(({ number }) => number === 11);
    expect(left?.problems).toEqual([]);
    expect(
      left?.hints
        .filter(({ code }) => code === 'LEFT_OUT')
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['email', 'hours', 'phone']);
    expect(left?.service?.description).toBe('Godz. otwarcia: 8-16');
  });

  it('whose quotation marks do not fit together are to mend, also where what is wrong is left out', async () => {
    const table = 'Nazwa;Organizacja;Opis;Telefon\n"Porady;Most;jeden;24 000 00 00\nKurs;Most;dwa;24 000 00 01\n';
    for (const lenient of [false, true]) {
      const rows = await read(table, lenient);
      expect(rows.map(({ number, kind, problems }) => [number, kind, problems.map(({ code }) => code)])).toEqual([
        [2, 'SERVICE', ['QUOTES']],
        [3, 'SERVICE', []],
      ]);
    }
  });

  it('have columns for days, days that offices mean, and dates of spreadsheets', async () => {
    const [first, second] = await read(ngoWorkbook());
    expect(first?.service).toMatchObject({ key: 'U-1', phones: ['240000000'], lastDay: '2026-12-31' });
    expect(first?.service?.hours?.spans.map(({ days, from, to }) => [days, from, to])).toEqual([
      [['MO'], '8:00', '16:00'],
      [['WE'], '7:30', '15:30'],
    ]);
    expect(second?.service).toMatchObject({ phones: ['24 000 00 02', '24 000 00 03'], lastDay: '' });
    expect(second?.problems).toEqual([]);
  });

  it('below two rows of headings are services, and the headings that come again on the next page are none', async () => {
    const text = 'Nazwa;Godziny;;Telefon\n;pn;wt;\nA;8-16;;24 000 00 00\nNazwa;Godziny;;Telefon\n;pn;wt;\nB;;9-12;24 000 00 01\n';
    const rows = await read(text);
    expect(rows.map(({ kind }) => kind)).toEqual(['SERVICE', 'HEADER', 'HEADER', 'SERVICE']);
    expect(rows.map(({ service }) => service?.hours?.spans.map(({ days, from, to }) => `${days} ${from}-${to}`))).toEqual([
      ...[['MO 8:00-16:00'], undefined, undefined, ['TU 9:00-12:00']],
    ]);
  });

  it.each([
    [['01/02/2027', '05/05/2027'], ['', '2027-05-05'], ['DATE_ORDER']],
    [['01/02/2027', '13/02/2027'], ['2027-02-01', '2027-02-13'], []],
    [['do 01/02/2027', '02/13/2027'], ['2027-01-02', '2027-02-13'], []],
    [['01-02-27', '01.02.2027'], ['', '2027-02-01'], ['DATE_ORDER']],
  ])('read dates in the order that their column shows, and ask where none does: %j', async (cells, days, problems) => {
    const rows = await read(['Nazwa;Telefon;Ważne do', ...cells.map((cell, place) => `A;24 000 00 0${place};${cell}`)].join('\n'));
    expect(rows.map(({ service }) => service?.lastDay)).toEqual(days);
    expect(rows.flatMap((row) => row.problems.map(({ code }) => code))).toEqual(problems);
  });

  it('ask which price it is when nobody can tell, and keep it in words when asked to leave it out', async () => {
    const text = 'Nazwa;Telefon;Cena\nA;24 000 00 00;1.200\n';
    const [row] = await read(text);
    expect(row?.problems).toEqual([{ field: 'cost', code: 'COST', column: 2, what: '1.200' }]);
    const [left] = await read(text, true);
    expect(left?.service?.cost).toEqual({ free: null, amount: null, currency: null, note: '1.200' });
  });

  it('have no other hours on a day than its own column says', async () => {
    const [row] = await read('Nazwa;Telefon;Godziny otwarcia;sobota;niedziela\nA;24 000 00 00;codziennie 8-16;9-12;nie\n');
    expect(row?.service?.hours?.spans.map(({ days, from, to }) => `${days.join(' ')} ${from}-${to}`)).toEqual([
      'MO TU WE TH FR 8:00-16:00',
      'SA 9:00-12:00',
    ]);
  });

  it('may be English', async () => {
    const [first, second] = await read(englishList);
    expect(first?.problems).toEqual([]);
    expect(first?.service).toMatchObject({
      categoryWords: ['Advice'],
      audiences: ['SENIORS', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk'],
      place: { latitude: 52.546, longitude: 19.706, wheelchairAccessible: true, postalCode: '09-400' },
    });
    expect(second?.service).toMatchObject({ audiences: [], languages: ['uk', 'en'], hours: { spans: [], byAppointment: true } });
  });

  it.each([
    ['Nazwa;Telefon;Ulica;Miejscowość;Poufne\nA;24 000 00 00;ul. Cicha 5;Płock;tak', 'ul. Cicha 5', 'Płock', true],
    ['Nazwa;Telefon;Ulica;Miejscowość;Adres poufny\nA;24 000 00 00;ul. Cicha 5;Płock;po uzgodnieniu', 'ul. Cicha 5', 'Płock', true],
    ['Nazwa;Telefon;Ulica;Miejscowość;Poufne\nA;24 000 00 00;ul. Tajna 5;Płock;nie', 'ul. Tajna 5', 'Płock', false],
    ['Nazwa;Telefon;Adres;Opis\nA;24 000 00 00;adres poufny;Nocleg', '', '', true],
    [
      'Nazwa;Telefon;Ulica;Miejscowość;Opis\nA;24 000 00 00;ul. Cicha 5;Płock;Nocleg. Adresu nie podajemy, adres tajny.',
      'ul. Cicha 5',
      'Płock',
      true,
    ],
    ['Nazwa;Telefon;Adres do wiadomości ośrodka\nA;24 000 00 00;"ul. Cicha 5, 09-400 Płock"', 'ul. Cicha 5', 'Płock', true],
    ['Nazwa;Telefon;Ulica;Miejscowość\nA;24 000 00 00;(adres niejawny);Płock', '', 'Płock', true],
  ])('hide a place whose address is confidential: %s', async (text, street, city, hidden) => {
    const [row] = await read(`${text}\n`);
    expect(row?.service?.place).toMatchObject({ street, city, hidden });
  });

  it('without a name are no services, and say so', async () => {
    const [row] = await read('Nazwa;Telefon;E-mail\n;24 000 00 00;a@example.org\n');
    expect(row?.problems).toEqual([{ field: 'name', code: 'NAME_MISSING', column: 0, what: '' }]);
  });

  it('repeat their header on each printed page', async () => {
    const rows = await read('Nazwa;Telefon;E-mail\nA;24 000 00 00;a@example.org\nNazwa;Telefon;E-mail\nB;24 000 00 00;a@example.org\n');
    expect(rows.map(({ kind }) => kind)).toEqual(['SERVICE', 'HEADER', 'SERVICE']);
  });
});
