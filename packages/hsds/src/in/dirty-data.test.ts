import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, type Field, fieldsOf, type HsdsObjectName, hsdsObjectNames, hsdsObjects } from '../objects/index.ts';
import { readFrom } from '../testing/read-from.ts';
import type { OrganizationRead } from './types.ts';

/** What people, programs and enemies write where something else belongs. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    true,
    [],
    {},
    [null],
    [[]],
    'NULL',
    '\u0000',
    '\u202eevil',
    '<b>x</b>',
    // Neither a text nor a number can be made of it.
    { toString: 1, valueOf: 1, toJSON: 1, length: 2 },
    '&nbsp;',
    'tel. 24 111 11 11; 24 222 22 22',
  ),
  fc.constantFrom<unknown>(
    '52,1',
    '9am',
    '25:99',
    '31.02.2026',
    'Mon-Fri',
    'Poniedziałek',
    'www.example.org',
    'javascript:alert(1)',
    'a@b',
    'Płock',
    '__proto__',
    'WEEKLY',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);
const ids = fc.constantFrom<unknown>('1', '2', 3, 'ac148810-d857-441c-9679-408f346de14b', '00000000-0000-0000-0000-000000000000', 'x');

const writtenIn = (field: Field, depth: number): fc.Arbitrary<unknown> => {
  if (field.kind === 'one' || field.kind === 'many') {
    if (depth > 3) return junk;
    const inner = objectOf(field.of as HsdsObjectName, depth + 1);
    return field.kind === 'one'
      ? fc.oneof(inner, junk)
      : fc.oneof({ weight: 3, arbitrary: fc.array(fc.oneof(inner, junk), { maxLength: 3 }) }, inner, junk);
  }
  if (field.kind === 'text' && field.format === 'uuid') return fc.oneof({ weight: 4, arbitrary: ids }, junk);
  if (field.kind === 'text' && field.values) return fc.oneof(fc.constantFrom<unknown>(...field.values), junk);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<unknown>('Porady', '2026-01-05', '08:00', 'MO,TU', 'https://example.org', 'a@example.org', 7) },
    junk,
  );
};

const objectOf = (kind: HsdsObjectName, depth = 0): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
            depth > 1 && field.kind === 'many' ? [] : [[name, writtenIn(field, depth)]],
          ),
        ),
        { requiredKeys: [] },
      ),
      fc.dictionary(
        fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Name', 'desciption', 'phone', 'postcode', 'constructor')),
        junk,
        { maxKeys: 3 },
      ),
    )
    .map(([known, unknown]) => ({ ...unknown, ...known }));

const addUp = (reads: readonly OrganizationRead[]): void => {
  for (const { read, kept, refused, refusals, provider } of reads) {
    for (const kind of new Set([...Object.keys(read), ...Object.keys(kept), ...Object.keys(refused)]) as Set<HsdsObjectName>) {
      expect([kind, read[kind]]).toEqual([kind, (kept[kind] ?? 0) + (refused[kind] ?? 0)]);
    }
    // Nothing is refused without a word: each row is listed, or how often it stands there.
    const listed = refusals.reduce((sum, { reason }) => sum + Number(/stands there (\d+) times/.exec(reason)?.[1] ?? 1), 0);
    expect(listed).toBeGreaterThanOrEqual(Object.values(refused).reduce((sum, rows) => sum + rows, 0));
    for (const { reason, path } of refusals) expect([reason, path]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(kept.service ?? 0).toBeGreaterThanOrEqual(provider?.services.length ?? 0);
  }
};
const services = (reads: readonly OrganizationRead[]): number => reads.reduce((sum, { read }) => sum + (read.service ?? 0), 0);

describe('dirty data', () => {
  it('as JSON never stops an import, and every row is kept or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(objectOf('service'), objectOf('organization'), junk), { maxLength: 4 }), async (rows) => {
        addUp(await readFrom({ name: 'services.json', text: JSON.stringify(rows) }));
      }),
      { numRuns: 150 },
    );
  });

  it('as an object of tables counts each row once, wherever its references lead', async () => {
    const tables = fc.record(
      Object.fromEntries(
        hsdsObjectNames.map((kind) => {
          const columns = Object.fromEntries(columnsOf(kind).map(({ name, field }) => [name, writtenIn(field, 9)]));
          return [hsdsObjects[kind].file, fc.array(fc.record({ ...columns, id: ids }, { requiredKeys: ['id'] }), { maxLength: 3 })];
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(tables, async (written) => {
        const reads = await readFrom({ name: 'tabular.json', text: JSON.stringify(written) });
        addUp(reads);
        for (const kind of hsdsObjectNames) {
          const rows = (written[hsdsObjects[kind].file] as unknown[]).length;
          const counted = reads.reduce((sum, { read }) => sum + (read[kind] ?? 0), 0);
          // Some rows hold others in a cell: never fewer than there are.
          expect([kind, counted >= rows]).toEqual([kind, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that is no JSON at all, or is cut off, is refused with what stood before it kept', async () => {
    const whole = JSON.stringify([
      { name: 'Porady', organization: { name: 'Most' } },
      { name: 'Kurs', organization: { name: 'Most' } },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (cut) => {
        const reads = await readFrom({ name: 'services.json', text: whole.slice(0, cut) });
        addUp(reads);
        if (cut > 0) expect(reads.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toContain('UNREADABLE');
      }),
      { numRuns: 60 },
    );
    const [first] = await readFrom({ name: 'services.json', text: `${whole.slice(0, -3)}x}]` });
    expect(first?.provider?.services.map(({ texts }) => texts[0]?.name)).toEqual(['Porady']);
  });

  it('that says one thing twice, or a number that no program holds, loses nothing without a word', async () => {
    const service =
      '{"id":9007199254740993,"name":"Porady","name":"Kurs","minimum_age":1e999,"phones":[{"number":"24 111 11 11"}],"phones":[]}';
    const same = '{"id":9007199254740992,"name":"Kurs"}';
    const [read] = await readFrom({ name: 'organizations.json', text: `{"id":1,"name":"Most","services":[${service},${same}]}` });
    expect(read?.provider?.services).toHaveLength(2);
    expect(read && [...read.foreignServiceIds.values()]).toEqual(['9007199254740993', '9007199254740992']);
    expect(read?.repairs).toContainEqual(expect.objectContaining({ rule: 'dropped-value', before: '1e999' }));
    const { repairs = [] } =
      (await readFrom({ name: 'organizations.ndjson', text: `{"id":1,"name":"Most","services":[${service}]}` })).at(-1) ?? {};
    expect(repairs.filter(({ rule }) => rule === 'repeated-key')).toEqual([
      { rule: 'repeated-key', path: 'organizations.ndjson line 1, name', before: '"Porady"', after: null },
      { rule: 'repeated-key', path: 'organizations.ndjson line 1, phones', before: '[{"number":"24 111 11 11"}]', after: null },
    ]);
  });

  it('of values and rows without end is reported within bounds, and counted whole', async () => {
    const description = '<b>'.repeat(1_000_000);
    const rows = Array.from({ length: 20_010 }, (_, number) => `{"id":${number}}`).join('\n');
    const long = JSON.stringify({ id: 'x', name: 'Porady', description, extra: description, organization: { name: 'Most' } });
    const other = JSON.stringify({ id: 'y', name: 'Kurs', organization: { name: 'Dom' } });
    const [read, , rest] = await readFrom({ name: 'services.ndjson', text: `${long}\n${other}\n${rows}` });
    expect(JSON.stringify(read).length).toBeLessThan(60_000);
    expect(rest?.refused).toEqual({ service: 20_010 });
    expect(rest?.refusals).toHaveLength(20_001);
    expect(rest?.refusals.at(-1)).toMatchObject({ code: 'NOT_LISTED', value: 10 });
  });

  it('of one broken line loses that line', async () => {
    const line = (name: string) => JSON.stringify({ name, organization: { name: 'Most' } });
    const reads = await readFrom({ name: 'services.ndjson', text: `${line('Porady')}\n{"name": \n${line('Kurs')}\n` });
    expect(services(reads)).toBe(3);
    expect(reads[0]?.provider?.services).toHaveLength(2);
    expect(reads.at(-1)?.refusals).toEqual([expect.objectContaining({ code: 'UNREADABLE', path: 'services.ndjson line 2' })]);
  });
});
