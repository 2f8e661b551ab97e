import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { filesBelow, tablesOf } from './everything-kept.ts';
import { formsOf } from './forms-of.ts';

/** Words that nobody else uses, by what carries them. */
const words = {
  api: 'Żółtokanarka',
  suggested: 'Śpiewokanarek',
  page: 'Ćwierkokanarz',
  fragment: 'Łąkokanarzyk',
  widget: 'Gęślokanarowa',
  address: 'Źdźbłokanarnik',
};
const shared = 'Dziesięciokanar';
/** A private language tag: it is in no record. */
const situation = 'kanarek7';
const position = { latitude: 52.5413719327, longitude: 19.7084391564 };
const digits = ['5413719327', '7084391564', '54137193', '70843915'];

const operation = (name: string): string => readFileSync(join(repositoryRoot, 'schema', 'operations', `${name}.graphql`), 'utf8');

let hub: DemonstrationHub;
let kept: Map<string, string>;
let seen: number[];

/** From somebody at this address of the network. */
const fetchAs = async (person: number, path: string, init: RequestInit = {}): Promise<Response> => {
  const response = await fetch(`${hub.url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { 'x-forwarded-for': `198.51.100.${person}`, ...init.headers },
  });
  seen.push(response.status);
  return response;
};
const post = (person: number, query: string, variables: object): Promise<Response> =>
  fetchAs(person, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
const send = (person: number, path: string, fields: Record<string, string>): Promise<Response> =>
  fetchAs(person, path, { method: 'POST', body: new URLSearchParams(fields) });

const SEARCH = 'query ($q: String!, $near: NearInput) { searchServices(query: $q, near: $near, first: 5) { totalCount } }';
const CHOSEN =
  'query ($category: ID!, $municipality: MunicipalityCode!) { searchServices(filter: { categories: [$category], municipalities: [$municipality] }) { totalCount } }';
const SUGGEST = 'query ($q: String!) { suggest(query: $q) { text } }';
const MATCH = 'query ($s: SituationInput!) { matchServices(situation: $s, first: 3) { reasons } }';

/** One person asks, by everything that somebody can ask by, ten times each. */
const askByEverything = async (): Promise<void> => {
  const typed = { query: words.widget, locale: 'pl', fallback: [], near: position };
  for (let time = 0; time < 10; time += 1) {
    await post(1, SEARCH, { q: words.api, near: position });
    await post(1, SUGGEST, { q: words.suggested });
    await post(1, MATCH, { s: { needs: ['DENTIST'], languages: [`art-x-${situation}`], municipality: '1462011' } });
    await post(1, operation('widget-search'), typed);
    await post(1, operation('widget-suggest'), typed);
    const sealed = await send(1, '/', { q: words.page, position: `${position.latitude},${position.longitude}` });
    const location = sealed.headers.get('location') ?? '';
    expect([words.page, ...digits].flatMap(formsOf).filter((form) => location.includes(form))).toEqual([]);
    await fetchAs(1, location);
    await send(1, '/count', { q: words.page });
    await send(1, '/match', { need: 'DENTIST', speaks: `art-x-${situation}`, do: 'list' });
    await send(1, '/fragment/services', { q: words.fragment });
  }
  // Words in addresses, by people and programs that know no better, and in all that goes wrong.
  const inAddress = encodeURIComponent(words.address);
  const variables = encodeURIComponent(JSON.stringify({ ...typed, query: words.address }));
  const hash = createHash('sha256')
    .update(stripIgnoredCharacters(operation('widget-search')))
    .digest('hex');
  const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  await fetchAs(1, `/?q=${inAddress}`);
  await fetchAs(1, `/fragment/services?q=${inAddress}`);
  await fetchAs(1, `/nowhere/${inAddress}?q=${inAddress}`);
  await fetchAs(1, `/graphql?query=${encodeURIComponent(SEARCH)}&variables=${encodeURIComponent(JSON.stringify({ q: words.address }))}`);
  await fetchAs(1, `/graphql?extensions=${extensions}&variables=${variables}`);
  await fetchAs(1, `/portal/coverage?category=${inAddress}`);
  await fetchAs(1, '/', { headers: { referer: `https://example.org/?q=${inAddress}`, 'user-agent': inAddress } });
  await post(1, SEARCH, { q: words.api, near: { ...position, radiusMeters: -1 } });
  await post(
    1,
    `query ${situation} { searchServices(query: "${words.api}", near: { latitude: ${position.latitude}, longitude: 900 }) { totalCount } }`,
    {},
  );
  await post(1, `{ searchServices(query: "${words.api}" }`, {});
  await post(1, SEARCH, { q: { text: words.api } });
};

beforeAll(async () => {
  seen = [];
  hub = await startDemonstrationHub({ TRUST_PROXY: 'loopback' });
  await askByEverything();
  for (let person = 11; person <= 20; person += 1) await post(person, SEARCH, { q: shared });
  // In Drobin there is nothing of it; the second time nobody is counted again, and the answer comes from memory.
  for (let person = 11; person <= 22; person += 1)
    for (const _ of [1, 2]) await post(person, CHOSEN, { category: 'RENTING', municipality: '1419053' });
  const metrics = await (await fetch(`${hub.url}/metrics`)).text();
  // What is counted is handed on when the hub is stopped, at the latest.
  await hub.command.stop();
  kept = new Map([
    ...(await tablesOf(hub.databaseUrl)),
    ...filesBelow(hub.dataDir),
    ['metrics', metrics],
    ['log', hub.command.stderr],
    ['standard output', hub.command.stdout],
  ]);
}, 240_000);
afterAll(() => hub?.stop(), 60_000);

const placesOf = (forms: readonly string[]): string[] =>
  [...kept].flatMap(([place, text]) => forms.flatMap((form) => (text.includes(form) ? [`${place}: ${form}`] : [])));

describe('whoever looks for help', () => {
  it('was really answered, and what the hub keeps was really read', () => {
    expect(seen.filter((status) => status === 200).length).toBeGreaterThan(80);
    expect(seen.filter((status) => status >= 500)).toEqual([]);
    expect(kept.get('directory.service')).toContain('Nieodpłatna pomoc prawna');
    expect(kept.get('log')).toContain('"route"');
    expect(kept.get('metrics')).toContain('drogowskaz_operations_total');
    expect([...kept.keys()].some((place) => place.includes('demo-accounts.json'))).toBe(true);
  });

  it.each(Object.entries(words))('leaves no word behind in tables, index, log, metrics or files: %s', (_, word) => {
    expect(placesOf(formsOf(word))).toEqual([]);
  });

  it('leaves no position and no situation behind', () => {
    expect(placesOf([...digits, ...digits.flatMap(formsOf), ...formsOf(situation)])).toEqual([]);
  });

  it('is at no address of the network that anybody could read later', () => {
    expect(placesOf(['198.51.100.'])).toEqual([]);
  });

  it('is counted in words that ten different people of a day have used, and in none that one has used ten times', () => {
    expect(placesOf(formsOf(shared))).not.toEqual([]);
    expect(new Set(placesOf(formsOf(shared)).map((found) => found.split(':')[0]))).toEqual(new Set(['registry.asked_words']));
    expect(kept.get('registry.asked_words')?.split('\n')).toHaveLength(1);
  });

  it('is counted by category, municipality and month, each person once a day', () => {
    expect(kept.get('registry.asked')).toMatch(/^\(RENTING,141905,\d{4}-\d\d-01,12,12\)$/m);
    expect(kept.get('directory.unmet')).toMatch(/^\(RENTING,141905,10\)$/m);
  });
});
