import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const read = async (number: unknown, more: object = {}) => {
  const service = { id: 's1', name: 'Porady', organization: { id: 'o1', name: 'Most' }, phones: [{ number, ...more }] };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  if (!first) throw new Error('Nothing was read.');
  return { ...first, numbers: first.provider?.services[0]?.phones?.map((phone) => phone.number) };
};

it.each(['abc', '6.001002E+08', '6,001E+08', '=cmd|calc', '-', '+', 'tel. 1', `24 ${'1'.repeat(60)}`])(
  '%j is no telephone number, and the service goes in without it',
  async (number) => {
    const { numbers, refusals, refused } = await read(number);
    expect(numbers).toEqual([]);
    expect(refusals).toEqual([expect.objectContaining({ code: 'INVALID', path: 'services.json [0], phones[0]', value: number })]);
    expect(refused).toEqual({ phone: 1 });
  },
);

it.each([
  ['112', ['112']],
  ['tel. 24 111 11 11', ['24 111 11 11']],
  ['٢٤ ١١١ ١١ ١١', ['٢٤ ١١١ ١١ ١١']],
  ['0800 POMOC', ['0800 POMOC']],
  [241111111, ['241111111']],
  ['600100200.0', ['600100200']],
  ['0048 600 100 200', ['0048 600 100 200']],
  ['8 495 000-00-00', ['8 495 000-00-00']],
])('%j is one', async (number, numbers) => {
  expect((await read(number)).numbers).toEqual(numbers);
});

it('What stands among numbers and is too long for one is left out, and said so', async () => {
  const long = `24 ${'1'.repeat(70)}`;
  const { numbers, repairs } = await read(`24 111 11 11; ${long}`);
  expect(numbers).toEqual(['24 111 11 11']);
  expect(repairs).toContainEqual({ rule: 'dropped-value', path: 'services.json [0], phones[0], number', before: long, after: null });
});

it.each([
  ['240000000/240000001', ['240000000', '240000001']],
  ['tel. 24 367 17 00/+48 600 100 200', ['24 367 17 00', '+48 600 100 200']],
  ['24 367 17 00/24 367 17 01/24 367 17 02', ['24 367 17 00', '24 367 17 01', '24 367 17 02']],
])('%j are several, and that they were parted is said', async (number, numbers) => {
  const found = await read(number);
  expect([found.numbers, found.refusals]).toEqual([numbers, []]);
  expect(found.repairs).toContainEqual(expect.objectContaining({ rule: 'phones-split', before: number }));
});

it.each(['03834/123456', '24/367 17 00', '0048/600100200', '0049 3834/1234567', '24 367 17 00/367 17 01'])(
  'Of %j no two are made: a stroke may stand behind an area code, or before an ending',
  async (number) => {
    expect((await read(number)).numbers).toHaveLength(1);
  },
);

it.each([
  ['24 367 00 00-05', '24 367 00 00'],
  ['24 367-00-00/01', '24 367-00-00'],
  ['24 367 00 00, 01', '24 367 00 00'],
])('Of %j the first number stays, and that further ones are left out is said', async (number, first) => {
  const { numbers, repairs } = await read(number);
  expect(numbers).toEqual([first]);
  expect(repairs).toContainEqual({ rule: 'phone-range', path: 'services.json [0], phones[0], number', before: number, after: first });
});

it.each([
  ['020 7946 0000', 44, '+44 20 7946 0000'],
  ['(020) 7946 0000', '+44', '+44 20 7946 0000'],
  ['24 367 17 00', 'PL', '+48 24 367 17 00'],
  ['48 123 45 67', '48', '+48 48 123 45 67'],
  ['48 24 367 17 00', '0048', '+48 24 367 17 00'],
  ['06 1234567', 'IT', '+39 06 1234567'],
  ['8 495 000-00-00', '7', '+7 495 000-00-00'],
  ['+48 24 367 17 00', 44, '+48 24 367 17 00'],
  ['112', '48', '112'],
])('%j with the country code %j beside it is %s', async (number, country_code, whole) => {
  expect(await read(number, { country_code })).toMatchObject({ numbers: [whole], refusals: [] });
});

it.each([
  ['020 7946 0000', 'XX'],
  ['44 7946 0000', '44'],
])('Of %j with the country code %j nobody can tell how it is dialled: it is left out, and told', async (number, country_code) => {
  const { numbers, refusals } = await read(number, { country_code });
  expect([numbers, refusals]).toEqual([[], [expect.objectContaining({ code: 'INVALID', value: number })]]);
});

it.each([
  [{ area_code: '24' }, '367 17 00', '24 367 17 00'],
  [{ areaCode: 24 }, '3671700', '24 3671700'],
  [{ area_code: '(020)', country_code: '44' }, '7946 0000', '+44 20 7946 0000'],
  [{ area_code: '415', country_code: 'US' }, '555-1234', '+1 415 555-1234'],
  [{ area_code: '03834', country_code: 'DE' }, '1234', '+49 3834 1234'],
  [{ 'Nr kierunkowy': '24' }, 'tel. 367 17 00', '24 367 17 00'],
  [{ area_code: '24' }, '24 367 17 00', '24 367 17 00'],
  [{ area_code: '24' }, '600 100 200', '600 100 200'],
  [{ area_code: '24' }, '+48 24 367 17 00', '+48 24 367 17 00'],
  [{ area_code: '020' }, '020 7946 0000', '020 7946 0000'],
  [{ area_code: '24' }, '112', '112'],
  [{ area_code: '24' }, '116 123', '116 123'],
])('The area code beside it (%j) is a part of %j where it has none: %s', async (more, number, whole) => {
  expect(await read(number, more)).toMatchObject({ numbers: [whole], refusals: [] });
});

it('The area code is put before each of several numbers, and a code that is none refuses those that need one', async () => {
  const { numbers, repairs } = await read('367 17 00; 367 17 01', { area_code: '24' });
  expect(numbers).toEqual(['24 367 17 00', '24 367 17 01']);
  expect(repairs).toContainEqual(expect.objectContaining({ rule: 'phone-cleaned', before: '367 17 00', after: '24 367 17 00' }));
  expect(await read('367 17 00', { area_code: 'Płock' })).toMatchObject({ numbers: [], refused: { phone: 1 } });
  expect((await read('+48 24 367 17 00', { area_code: 'Płock' })).numbers).toEqual(['+48 24 367 17 00']);
});

it('A number that is not in force, or of which words say that nobody answers it, is left out alone', async () => {
  for (const more of [
    ...[{ valid_to: '2020-12-31' }, { valid_from: '2999-01-01' }, { expires: 'koniec wakacji' }],
    ...['nieaktualny', 'stary numer', 'nie działa', 'Old number', 'no longer in use since 2023', 'nicht mehr gültig', 'не працює'],
    ...['старый номер', 'hors service', 'ya no funciona', 'nu mai funcționează', 'neplatné číslo', 'nefunguje'],
  ].map((said) => (typeof said === 'string' ? { description: said } : said))) {
    const { numbers, refusals } = await read('24 111 11 11', more);
    expect([more, numbers, refusals.length]).toEqual([more, [], 1]);
  }
  expect((await read('24 111 11 11', { note: 'nieaktualny' })).numbers).toEqual([]);
  expect((await read('24 111 11 11', { status: 'inactive' })).numbers).toEqual([]);
  for (const more of [{ valid_to: '2999-12-31' }, { description: 'nie działa w weekendy' }, { description: 'W soboty nie działa' }])
    expect([more, (await read('24 111 11 11', more)).numbers]).toEqual([more, ['24 111 11 11']]);
});

it.each([
  '000000000',
  '0000',
  '+48 000 000 000',
  '123456789',
  '111-111-111',
  '987654321',
  '24 367 17 00 24 367 17',
  '2026-03-01',
  '31/02/2026',
  '1.03.2026',
])('%j only fills its place, or is no one number', async (number) => {
  expect(await read(number)).toMatchObject({ numbers: [], refused: { phone: 1 } });
});

it.each([
  ['24 367 17 00 24 367 17 01', ['24 367 17 00', '24 367 17 01']],
  ['600100200 24 367 17 00', ['600100200', '24 367 17 00']],
  ['+48 24 367 17 00 +48 600 100 200', ['+48 24 367 17 00', '+48 600 100 200']],
  ['tel. 24 367 17 00 tel. 24 367 17 01', ['24 367 17 00', '24 367 17 01']],
  ['24 367 17 00 kom. 600 100 200', ['24 367 17 00', '600 100 200']],
  ['020 7946 0000 020 7946 0001', ['020 7946 0000', '020 7946 0001']],
  ['+380 44 123 45 67', ['+380 44 123 45 67']],
  ['24 367 17 00 wew. 123', ['24 367 17 00 wew. 123']],
])('Between whole numbers a blank is enough: %j', async (number, numbers) => {
  expect((await read(number)).numbers).toEqual(numbers);
});
