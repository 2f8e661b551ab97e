import { describe, expect, it } from '@jest/globals';
import { readAddress, readPostalCode } from './read-address.ts';
import { readEmails, readPhones, readWebs } from './read-contacts.ts';
import { readCost } from './read-cost.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readAudiences, readDeliveryModes, readLanguages, readMunicipalities, readTerms } from './read-terms.ts';
import { readYesNo } from './read-yes-no.ts';

describe('what offices write into cells', () => {
  it.each([
    ['1 234,50', 1234.5],
    ['1\u00a0234,50 zł', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234.567', 1_234_567],
    ['25', 25],
    ['25,-', 25],
    ['12.5', 12.5],
    ['1,2,3', null],
    ['12 34', null],
    ['ok. 5', null],
    ['', null],
  ])('number %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ['03.03.2025', '2025-03-03'],
    ['3.3.25', '2025-03-03'],
    ['3 marca 2025', '2025-03-03'],
    ['3 marca 2025 r.', '2025-03-03'],
    ['31 grudnia 2026', '2026-12-31'],
    ['15 października 2025 r.', '2025-10-15'],
    ['3.III.2025', '2025-03-03'],
    ['2025-03-03', '2025-03-03'],
    ['2025-03-03 08:30', '2025-03-03'],
    ['45719', '2025-03-03'],
    ['31.02.2025', null],
    ['13.13.2025', null],
    ['do odwołania', null],
    ['1234', null],
  ])('day %j', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    ['tel. 24 000 00 00', ['24 000 00 00'], ''],
    ['24 000 00 00, 24 000 00 01', ['24 000 00 00', '24 000 00 01'], ''],
    ['24/000-00-00', ['24/000-00-00'], ''],
    ['240000000/240000001', ['240000000', '240000001'], ''],
    ['(0-24) 000 00 00 wew. 12', ['(24) 000 00 00 wew. 12'], ''],
    ['+48 24 000 00 00\nkom. 500 000 000', ['+48 24 000 00 00', '500 000 000'], ''],
    ['24 000 00 00 lub 24 000 00 01', ['24 000 00 00', '24 000 00 01'], ''],
    ['112', ['112'], ''],
    ['0048 600 100 200', ['+48 600 100 200'], ''],
    ['00380 44 000 00 00', ['+380 44 000 00 00'], ''],
    ['(0048) 24 000 00 00', ['+48 24 000 00 00'], ''],
    ['600100200.0', ['600100200'], ''],
    ['6.00100200E+08', ['600100200'], ''],
    ['6.001002E+08', [], '6.001002E+08'],
    ['24 000 00 00-05', ['24 000 00 00'], '-05'],
    ['24 000-00-00/01', ['24 000-00-00'], '/01'],
    ['+48 24 000 00 00 – 05', ['+48 24 000 00 00'], '- 05'],
    ['48 24 000-00-00', ['48 24 000-00-00'], ''],
    ['8 495 000-00-00', ['8 495 000-00-00'], ''],
    ['600-100-200', ['600-100-200'], ''],
    ['brak', [], 'brak'],
    ['24 000 00 00 (pani Ewa)', [], '24 000 00 00 (pani Ewa)'],
    ['2026-03-01', [], '2026-03-01'],
    ['31/02/2026', [], '31/02/2026'],
    ['tel. 111 111 111; 24 000 00 00', ['24 000 00 00'], '111 111 111'],
  ])('telephone %j', (text, values, rest) => {
    expect(readPhones(text)).toEqual({ values, rest });
  });

  it('e-mail and web addresses, several in a cell', () => {
    expect(readEmails('a@example.org; b.c@poczta.example.org')).toEqual({ values: ['a@example.org', 'b.c@poczta.example.org'], rest: '' });
    expect(readEmails('e-mail: a@example.org').rest).toBe('');
    expect(readEmails('a(at)example.org').values).toEqual(['a@example.org']);
    expect(readEmails('zapytaj w biurze')).toEqual({ values: [], rest: 'zapytaj w biurze' });
    expect(readWebs('www.example.org').values).toEqual(['https://www.example.org']);
    expect(readWebs('https://example.org/a, bip.example.org').values).toEqual(['https://example.org/a', 'https://bip.example.org']);
    expect(readWebs('a@example.org').values).toEqual([]);
  });

  it('postal codes, also such as a spreadsheet took for numbers', () => {
    expect(['09-400', '09400', '9400', '09 – 400', '400', 'Płock'].map(readPostalCode)).toEqual([
      ...['09-400', '09-400', '09-400', '09-400'],
      ...[null, null],
    ]);
  });

  it.each([
    ['ul. Kwiatowa 1, 09-400 Płock', { street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' }],
    ['09-400 Płock, ul. Kwiatowa 1', { street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' }],
    ['Płock, ul. Kwiatowa 1 lok. 3', { street: 'ul. Kwiatowa 1 lok. 3', postalCode: '', city: 'Płock' }],
    ['Kwiatowa 1', { street: 'Kwiatowa 1', postalCode: '', city: '' }],
    ['Płock', { street: '', postalCode: '', city: 'Płock' }],
  ])('address %j', (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });

  it.each([
    ['bezpłatnie', 'free'],
    ['Gratis!', 'free'],
    ['usługa bezpłatna', 'free, in words'],
    ['free of charge', 'free, in words'],
    ['0', 'free'],
    ['0,00 zł', 'free'],
    ['25 zł', '25'],
    ['25', '25'],
    ['20,- zł', '20'],
    ['20,5', '20.5'],
    ['1 200,00 zł', '1200'],
    ['1\u00a0200 zł', '1200'],
    ['1.200,00', '1200'],
    ['1,200.00', '1200'],
    ['1.200.000 zł', '1200000'],
    ['cena: 20 złotych', '20'],
    ['20 zł/h', '20, in words'],
    ['25,50 zł za zajęcia', '25.5, in words'],
    ['20 zł od osoby', '20, in words'],
    ['odpłatnie', 'paid'],
    ['od 20 do 50 zł', 'paid, in words'],
    ['20–50 zł', 'paid, in words'],
    ['od 20 zł', 'paid, in words'],
    ['1.200', 'unclear, in words'],
    ['1,200 zł', 'unclear, in words'],
    ['-', 'nothing'],
    ...[
      ...['do 50 zł', '0-50 zł', 'ok. 20 zł', '20 zł + VAT', '20 zł od maja', '10 zł za 45 minut', '20 zł lub 10 zł', '2 x 50 zł', '12 34'],
      ...[
        '20 eur',
        '20 EUR/h',
        'od 20 EUR',
        '20 NIP',
        '$20',
        '50%',
        '20 tys. zł',
        '20 gr',
        'zwrot 50 zł',
        '0 zł za dziecko',
        'dofinansowanie 100 zł',
        '-20 zł',
      ],
      ...['bezpłatnie dla seniorów', 'pierwsza wizyta bezpłatna, kolejna 100', 'bezpłatnie, od dwóch osób 20 zł', 'nie jest bezpłatne'],
      ...['częściowo odpłatne', 'wg cennika', 'nie dotyczy'],
    ].map((text): [string, string] => [text, 'in words']),
  ])('cost %j: %s', (text, means) => {
    const { free, amount, note, isUnclear } = readCost(text);
    const price = isUnclear ? 'unclear' : (amount ?? (free === null ? null : free ? 'free' : 'paid'));
    expect([price, note && 'in words'].filter((each) => each !== null && each !== '').join(', ') || 'nothing').toBe(means);
    expect(['', text]).toContain(note);
  });

  it.each([
    ['tak', 'Odpłatność', false, null],
    ['nie', 'Odpłatność', true, null],
    ['brak', 'Opłata', true, null],
    ['tak', 'Czy bezpłatne?', true, null],
    ['0', 'Czy bezpłatne?', false, null],
    ['x', 'Bezpłatne', true, null],
    ['0', 'Koszt (zł)', true, null],
    ['1', 'Koszt (zł)', false, 1],
    ['x', 'Koszt', null, null],
    ['-', 'Odpłatność', null, null],
    ['nie', 'Cena', null, null],
    ['20', 'Cena w złotych', false, 20],
    ['20', 'Cena (PLN)', false, 20],
    ['20', 'Opłata za kurs języka ukraińskiego', false, 20],
    ['20 zł', 'Cena w euro', false, 20],
  ])('cost %j below %j', (text, heading, free, amount) => {
    expect(readCost(text, heading)).toMatchObject({ free, amount });
  });

  it.each([
    ...[
      'Cena (EUR)',
      'cena eur',
      'cena w euro',
      'price in dollars',
      'cost [USD]',
      'opłata (€)',
      'cena w hrywnach',
      'koszt we frankach',
      'cena w koronach czeskich',
    ],
    ...[
      'ціна в гривнях',
      'ціна (грн)',
      'цена в рублях',
      'precio en euros',
      'preț în lei',
      'giá bằng đồng',
      'avro fiyatı',
      'السعر باليورو',
      'ფასი ევროში',
      'मूल्य यूरो में',
    ],
    ...[
      'দাম ইউরোতে',
      'narxi yevroda',
      'presyo sa euro',
      'кошт у еўра',
      'cena (tys. zł)',
      'cena w groszach',
      'koszt w %',
      'price in thousands',
    ],
  ])('a number below "%s" is no złoty, and keeps its unit', (heading) => {
    expect(readCost('20', heading)).toMatchObject({ amount: null, note: `20 (${heading})` });
    expect(readCost('0', heading).free).toBeNull();
    expect(readCost('od 20 do 30', heading).note).toBe(`od 20 do 30 (${heading})`);
  });

  it.each<[string, string, number | null, string | null, string]>([
    ['20 EUR', '', 20, 'EUR', ''],
    ['1 200,50UAH', '', 1200.5, 'UAH', ''],
    ['20 EUR', 'Cena (zł)', 20, 'EUR', ''],
    ['20 EUR', 'Opłata za godzinę', 20, 'EUR', '20 EUR (Opłata za godzinę)'],
    ['20 PLN', 'Cena w euro', 20, 'PLN', ''],
    ['1.200 EUR', '', null, null, '1.200 EUR'],
    ['0 EUR', '', null, null, ''],
  ])('a price in other money by its code: %j below %j', (text, heading, amount, currency, note) => {
    expect(readCost(text, heading)).toMatchObject({ amount, currency, note });
  });

  it('a price says for what it is where its heading does', () => {
    expect(readCost('20', 'Cena (zł/h)')).toMatchObject({ amount: 20, note: '20 (Cena (zł/h))' });
    expect(readCost('20', 'Opłata za godzinę')).toMatchObject({ amount: 20, note: '20 (Opłata za godzinę)' });
    expect(readCost('20', 'Opłata za kurs')).toMatchObject({ amount: 20, note: '' });
  });

  it('yes and no', () => {
    expect(['Tak', 'x', 'PRAWDA', 'nie', 'brak', 'może'].map(readYesNo)).toEqual([true, true, true, false, false, null]);
  });

  it('languages by name, in any case, and by code', () => {
    expect(readLanguages('polski, ukraiński i angielski').codes).toEqual(['pl', 'uk', 'en']);
    expect(readLanguages('po ukraińsku; j. rosyjski / UA').codes).toEqual(['uk', 'ru']);
    expect(readLanguages('PL, EN')).toEqual({ codes: ['pl', 'en'], unknown: [] });
    expect(readLanguages('polski, klingoński')).toEqual({ codes: ['pl'], unknown: ['klingoński'] });
  });

  it('words that every object of JavaScript has mean nothing', () => {
    for (const read of [readLanguages, readAudiences, readMunicipalities, (cell: string) => readTerms('CATEGORY', cell)])
      expect(read('constructor, toString')).toEqual({ codes: [], unknown: ['constructor', 'toString'] });
  });

  it('audiences, requirements, ways and municipalities by their names', () => {
    expect(readAudiences('seniorzy, rodziny z dziećmi').codes).toEqual(['SENIORS', 'FAMILIES_WITH_CHILDREN']);
    expect(readAudiences('dla cudzoziemców').codes).toEqual(['LABOUR_MIGRANTS']);
    expect(readAudiences('wszyscy mieszkańcy')).toEqual({ codes: [], unknown: [] });
    expect(readTerms('REQUIREMENT', 'skierowanie; PESEL').codes).toEqual(['REFERRAL', 'PESEL']);
    expect(readDeliveryModes('stacjonarnie i telefonicznie').codes).toEqual(['IN_PERSON', 'PHONE']);
    expect(readMunicipalities('Płock, gmina Stara Biała, Kraków')).toEqual({ codes: ['1462011', '1419132'], unknown: ['Kraków'] });
  });
});
