import { openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { createTestDatabase, eventually, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { service } from '../../contract/service-document.ts';
import { lexeme } from '../../document/lexemes.ts';
import { builtInDatabase } from '../../testing/built-in-database.ts';
import { builtInEngine } from '../built-in-engine.ts';
import { ColumnCache } from './column-cache.ts';

let database: TestDatabase;
let owner: Pool;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase(builtInDatabase);
  owner = openPool({ url: database.url, max: 1, applicationName: 'statistics' });
  pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'search test' });
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

it('knows what the commonest words find before anybody asks for them', async () => {
  const documents = Array.from({ length: 700 }, (_, key) => service(`${key}`, { pl: { name: key < 600 ? 'Brzoza' : 'Sikorka' } }));
  await builtInEngine({ pool }).put(documents);
  await owner.query('analyze search.match');
  const { frequent, columns } = await new ColumnCache(pool).current();
  const ofName = (word: string) => ({ lexeme: lexeme('A', 'e', word), begins: false });
  await eventually('it has read them', async () => frequent.get(ofName('brzoza')) !== undefined);
  expect([...(frequent.get(ofName('brzoza')) ?? [])].every((ordinal) => columns.live.has(ordinal))).toBe(true);
  expect(frequent.get(ofName('brzoza'))).toHaveLength(600);
  expect(frequent.get(ofName('sikorka'))).toBeUndefined();
});

it('learns them again only when it has settled after many changes at once', async () => {
  const engine = builtInEngine({ pool });
  const cache = new ColumnCache(pool);
  const query = { lexeme: lexeme('A', 'e', 'brzoza'), begins: false };
  const isKnown = async () => (await cache.current()).frequent.get(query) !== undefined;
  await eventually('it has read them', isKnown);
  await engine.put(Array.from({ length: 250 }, (_, key) => service(`${key}`, { pl: { name: 'Brzoza' }, version: 2 })));
  const { frequent } = await cache.current();
  expect(frequent.get(query)).toBeUndefined();
  await eventually('it has read them again', isKnown);
});
