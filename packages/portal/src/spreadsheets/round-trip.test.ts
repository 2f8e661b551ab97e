import { asCsv } from '@drogowskaz/platform';
import { headingsOf, readRows, readWorkbook, writeXlsx } from '@drogowskaz/spreadsheets';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeSchedules } from '../services/hours/write-schedules.ts';
import type { ServiceDraft } from '../services/service-draft.ts';
import { changesOfService } from './changes-of-service.ts';
import { firstChoices } from './choices.ts';
import { exportedFields, exportRows } from './export-sheet.ts';
import { keyOfRow, type PresentService } from './find-service.ts';
import { draftOfRow } from './row-to-draft.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const provider = { id: '22222222-2222-4222-8222-222222222222', name: 'Fundacja', municipality: { code: '1462011', name: 'Płock' } };

const schedules = writeSchedules(
  {
    rows: [
      { repeat: 'WEEKLY', days: ['MO', 'TH'], from: '8:00', to: '16:30', since: '', validFrom: '', validTo: '', note: '' },
      { repeat: 'FIRST', days: ['TU'], from: '17:00', to: '19:00', since: '', validFrom: '', validTo: '', note: '' },
    ],
    exceptions: [],
    holidays: 'CLOSED',
    kept: [],
  },
  20_000,
).schedules;

const record = (fields: Partial<ServiceDraft> = {}): ServiceDraft => ({
  locale: 'pl',
  name: 'Kurs polskiego',
  summary: 'Nauka od podstaw.',
  description: 'Dwa razy w tygodniu.\n\n- grupa rano\n- grupa wieczorem',
  categories: ['POLISH_COURSE'],
  languages: ['pl', 'uk'],
  deliveryModes: ['IN_PERSON'],
  municipalities: ['1462011'],
  audiences: ['SENIORS'],
  documents: ['paszport', 'zdjęcie'],
  cost: { free: true, amount: null, currency: null, note: null },
  contacts: [
    { kind: 'PHONE', value: '+48 24 000 00 00', languages: ['uk'], note: 'rano' },
    { kind: 'FORM', value: 'https://example.org/f', languages: [], note: null },
  ],
  locations: [
    {
      ...{
        id: 'x',
        name: 'Biuro',
        street: 'ul. Kwiatowa 1',
        postalCode: '09-400',
        city: 'Płock',
        municipality: '1462011',
        latitude: 52.5,
        longitude: 19.7,
      },
      ...{ hidden: false, wheelchairAccessible: true, byAppointment: false, schedules },
    },
  ],
  url: 'https://example.org/kurs',
  expiresAt: '2027-12-31T23:00:00.000Z',
  ...fields,
});
const present = (of: ServiceDraft): PresentService => ({
  ...{ id: '11111111-1111-4111-8111-111111111111', key: null, status: 'PUBLISHED', version: 1 },
  ...{ revision: { id: 'r', status: 'APPROVED' }, provider: { name: 'Fundacja' }, record: of },
});

/** Out as a file and in again: what the wizard would change. */
const changesAfter = async (of: ServiceDraft, type: 'csv' | 'xlsx') => {
  const rows = exportRows([present(of)], 'pl', NOW);
  const book = await readWorkbook(type === 'csv' ? Buffer.from(asCsv(rows, 'pl')) : await writeXlsx('usługi', rows));
  const first = firstChoices(book, { locale: 'pl', municipality: '1462011', city: 'Płock' });
  const sheet = book.sheets[0]?.rows ?? [];
  const headings = headingsOf(sheet, 0);
  expect(first.mapping).toEqual([...exportedFields]);
  const [reading] = readRows({ rows: sheet, header: 0, headings, mapping: exportedFields, lenient: false });
  if (!reading?.service) throw new Error('The file holds no service.');
  expect(reading.problems).toEqual([]);
  return changesOfService(of, draftOfRow(reading, reading.service, { ...first, mapping: exportedFields }, provider, NOW).said);
};

describe('services that were taken out and are brought again', () => {
  it.each(['csv', 'xlsx'] as const)('change nothing, as %s', async (type) => {
    expect(await changesAfter(record(), type)).toEqual({});
  });

  it.each<[string, Partial<ServiceDraft>]>([
    ['a price', { cost: { free: false, amount: 25.5, currency: 'PLN', note: null } }],
    ['a price in euro', { cost: { free: false, amount: 20, currency: 'EUR', note: null } }],
    ['a price in money that the directory has never heard of', { cost: { free: false, amount: 20, currency: 'QQQ', note: null } }],
    ['a price that no cell can say', { cost: { free: null, amount: 20, currency: 'PLN', note: 'bezpłatnie dla dzieci' } }],
    ['a hidden place', { locations: [{ name: 'Dom', street: 'ul. Tajna 1', city: 'Płock', hidden: true }] }],
    [
      'several places',
      {
        locations: [
          { name: 'A', city: 'Płock' },
          { name: 'B', city: 'Gąbin' },
        ],
      },
    ],
    ['no place', { locations: [] }],
    ['names that are remarks', { name: 'Razem', documents: ['nie', 'a, b; c'], howToApply: '  ' }],
    ['telephones and addresses that a cell cannot hold', { contacts: [{ kind: 'PHONE', value: '24 000 00 00 / 24 000 00 01' }] }],
    ['an address with brackets', { url: 'https://example.org/a(b),c' }],
    ['nothing known', { audiences: [], documents: [], cost: null, contacts: [], url: null, expiresAt: null, languages: [] }],
    ['texts that begin as if they were held back', { name: "'=1+1", summary: "''+48", description: "'@SUM(A1)", documents: ["'-2"] }],
    ['texts like formulas', { name: '=1+1', summary: '+48', description: '@SUM(A1)', documents: ['-2'] }],
  ])('change nothing with %s', async (_what, fields) => {
    expect(await changesAfter(record(fields), 'csv')).toEqual({});
  });

  it('tell a hidden address to nobody', () => {
    const hidden = { name: 'Dom', street: 'ul. Tajna 1', city: 'Sekretowo', hidden: true };
    const [, row] = exportRows([present(record({ locations: [hidden] }))], 'pl', NOW);
    expect(row?.join()).not.toMatch(/Tajna|Sekretowo/);
  });

  it.each([
    [20, 'EUR', '20 EUR'],
    [500, 'UAH', '500 UAH'],
    [25.5, 'PLN', '25,5 zł'],
    [25.5, null, '25,5 zł'],
    [20, 'QQQ', ''],
  ])('say what money it is: %d %s is "%s"', (amount, currency, cell) => {
    const [, row] = exportRows([present(record({ cost: { free: false, amount, currency, note: null } }))], 'pl', NOW);
    expect(row?.[exportedFields.indexOf('cost')]).toBe(cell);
  });

  it('change a price of the same number in other money', () => {
    const inEuro = record({ cost: { free: false, amount: 20, currency: 'EUR', note: null } });
    const cost = { free: false, amount: 20, currency: 'PLN', note: null };
    expect(changesOfService(inEuro, { cost })).toEqual({ cost });
  });

  it('change only what was changed in the file', () => {
    expect(changesOfService(record(), { name: 'Kurs polskiego', cost: { free: false, amount: 30, currency: 'PLN', note: null } })).toEqual({
      cost: { free: false, amount: 30, currency: 'PLN', note: null },
    });
    const moved = changesOfService(record(), { locations: [{ name: 'Fundacja', street: 'ul. Nowa 2', city: 'Płock' }] });
    expect(moved.locations?.[0]).toMatchObject({ id: 'x', name: 'Biuro', street: 'ul. Nowa 2', latitude: 52.5, schedules });
    const called = changesOfService(record(), { contacts: [{ kind: 'PHONE', value: '24 111 11 11' }] });
    expect(called.contacts).toEqual([
      { kind: 'PHONE', value: '24 111 11 11' },
      { kind: 'FORM', value: 'https://example.org/f', languages: [], note: null },
    ]);
  });

  it('of any texts come back as they were', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 3, maxLength: 40 })
      .map((text) =>
        text
          .normalize('NFC')
          .replace(/[\p{C}\p{Z}]+/gu, ' ')
          .replace(/^'+/, '')
          .trim(),
      )
      .filter((text) => text.length > 2 && !/^="/.test(text));
    await fc.assert(
      fc.asyncProperty(line, line, line, fc.constantFrom('csv' as const, 'xlsx' as const), async (name, summary, description, type) => {
        expect(await changesAfter(record({ name: `a ${name}`, summary: `b ${summary}`, description: `c ${description}` }), type)).toEqual(
          {},
        );
      }),
      { numRuns: 8 },
    );
  });
});

describe('the key of a row', () => {
  it('is the same for the same row, another for another provider, and what the API takes', () => {
    const row = { key: '', name: 'Kurs  Polskiego' };
    expect(keyOfRow(provider.id, row)).toBe(keyOfRow(provider.id, { key: '', name: 'kurs polskiego' }));
    expect(keyOfRow(provider.id, row)).not.toBe(keyOfRow('x', row));
    expect(keyOfRow(provider.id, row)).not.toBe(keyOfRow(provider.id, { key: 'kurs polskiego', name: '' }));
    expect(keyOfRow(provider.id, row)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
