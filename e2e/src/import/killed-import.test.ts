/** A file that a moderator has brought is being taken in when the process that does it is killed. */
import { askGraphql, eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DemoAccounts, demoAccounts, demonstrationServices, search, untilDirectoryIsIndexed } from '../directory-calls.ts';
import { type SplitHub, startSplitHub } from '../split-hub.ts';

const ORGANIZATIONS = 2_000;
/** Every tenth has a service of which nothing but an id is known: refused. */
const REFUSED = ORGANIZATIONS / 10;

const organization = (number: number): object => ({
  id: `o${number}`,
  name: `Fundacja ${number}`,
  services: [
    { id: `s${number}`, name: `Kurs szydełkowania ${number}`, description: 'Dla każdego.' },
    ...(number % 10 === 0 ? [{ id: `x${number}` }] : []),
  ],
});
const content = Buffer.from(JSON.stringify(Array.from({ length: ORGANIZATIONS }, (_, number) => organization(number)))).toString('base64');

interface DataImport {
  id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  dryRun: boolean;
  report: {
    organizations: object & { taken: number };
    services: object;
    rows: { kind: string; read: number; kept: number; refused: number }[];
  };
}

let hub: SplitHub<'registry' | 'indexer' | 'gateway'>;
let moderator: DemoAccounts['moderator'];
beforeAll(async () => {
  hub = await startSplitHub();
  moderator = demoAccounts(hub.dataDir).moderator;
  await untilDirectoryIsIndexed(hub.graphql);
}, 240_000);
afterAll(async () => {
  await hub?.stop();
}, 60_000);

const FOUND =
  'id state dryRun report { organizations { read taken refused } services { created updated unchanged kept } rows { kind read kept refused } }';
const ask = async (query: string, variables: object): Promise<DataImport> => {
  const { data, errors } = await askGraphql(hub.graphql, { query, variables: { ...variables }, apiKey: moderator.apiKey });
  expect(errors).toEqual([]);
  return (data.result.import ?? data.result) as DataImport;
};
const look = (id: string) => ask(`query ($id: ID!) { result: dataImport(id: $id) { ${FOUND} } }`, { id });
const bring = () =>
  ask(`mutation ($input: DataImportInput!) { result: bringImport(input: $input) { import { ${FOUND} } userErrors { message } } }`, {
    input: { fileName: 'fundacje.json', content },
  });
const take = (id: string) =>
  ask(`mutation ($id: ID!) { result: takeImport(id: $id) { import { ${FOUND} } userErrors { message } } }`, { id });
const done = (id: string, dryRun: boolean): Promise<DataImport> =>
  eventually(
    'the import is done',
    async () => {
      const found = await look(id);
      if (found.state === 'FAILED') throw new Error(JSON.stringify(found));
      return found.state === 'DONE' && found.dryRun === dryRun && found;
    },
    180_000,
  );

it('Once another process is there it goes on by itself and ends with the counts of one that was not cut off, nothing twice', async () => {
  const { id } = await bring();
  await done(id, true);
  await take(id);
  await eventually('a part is in', async () => (await look(id)).report.organizations.taken > 0, 60_000);
  await hub.restart('registry');
  const cut = await look(id);
  expect(cut.state).toBe('RUNNING');
  expect(cut.report.organizations.taken).toBeLessThan(ORGANIZATIONS);

  const counted = { read: ORGANIZATIONS, taken: ORGANIZATIONS, refused: 0 };
  const { report } = await done(id, false);
  expect(report).toMatchObject({ organizations: counted, services: { created: ORGANIZATIONS, updated: 0, unchanged: 0, kept: 0 } });
  expect(report.rows).toContainEqual({ kind: 'service', read: ORGANIZATIONS + REFUSED, kept: ORGANIZATIONS, refused: REFUSED });
  const all = demonstrationServices + ORGANIZATIONS;
  await eventually('all of them are found', async () => (await search(hub.graphql, '')).totalCount === all, 60_000);

  const again = await bring();
  expect((await done(again.id, true)).report).toMatchObject({
    ...{ organizations: counted, services: { created: 0, updated: 0, unchanged: ORGANIZATIONS, kept: 0 } },
  });
  expect((await search(hub.graphql, '')).totalCount).toBe(all);
}, 480_000);
