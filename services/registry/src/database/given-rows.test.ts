import { openPool, type Pool } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenRows } from './given-rows.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool({ url: database.url, max: 1, applicationName: 'given rows' });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('rows that a statement is given', () => {
  const ROWS = givenRows({ name: 'text', flags: 'text[]', record: 'jsonb', at: 'timestamptz', isOpen: 'boolean', words: 'tsvector' }, 2);
  const answered = async (rows: Parameters<typeof ROWS.parameters>[0]) =>
    (await pool.query(`select $1 as of, given.* from (${ROWS.select}) as given`, ['here', ...ROWS.parameters(rows)])).rows;

  it('arrive as they are, whatever signs they hold', async () => {
    const name = 'Zażółć "gęślą", \\jaźń {1,2} NULL 🙂\n';
    const at = new Date('2026-11-26T20:00:00.125Z');
    const given = { name, flags: [name, '', 'NULL', null], record: { [name]: [name, null] }, at, isOpen: false };
    expect(await answered([{ ...given, words: "'a''b' 'ż'" }])).toEqual([{ of: 'here', ...given, words: "'a''b' 'ż'" }]);
  });

  it('hold nulls, also where nothing is said and in jsonb, and may be none', async () => {
    const nothing = { name: null, flags: null, record: null, at: null, isOpen: null, words: undefined };
    expect(await answered([nothing])).toEqual([{ of: 'here', ...nothing, words: null }]);
    expect(await answered([])).toEqual([]);
  });
});
