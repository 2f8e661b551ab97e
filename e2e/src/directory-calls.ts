/** What the process tests ask of the API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { askGraphql, eventually, type GraphqlAnswer, type GraphqlQuestion } from '@drogowskaz/testing';

/** The address of a GraphQL endpoint, or whoever knows which one to ask. */
export type Endpoint = string | { ask(question: GraphqlQuestion): Promise<GraphqlAnswer> };

const ask = (endpoint: Endpoint, question: GraphqlQuestion): Promise<GraphqlAnswer> =>
  typeof endpoint === 'string' ? askGraphql(endpoint, question) : endpoint.ask(question);

/** How many services the demonstration directory has. */
export const demonstrationServices = demonstrationDirectory().providers.reduce((sum, { services }) => sum + services.length, 0);

/** Resolves when all of them are found. */
export const untilDirectoryIsIndexed = (url: Endpoint): Promise<boolean> =>
  eventually('the demonstration directory is indexed', async () => (await search(url, '')).totalCount === demonstrationServices, 60_000);

interface DemoAccount {
  email: string;
  password: string;
  apiKey: string;
}

export type DemoAccounts = Record<'ngo' | 'moderator' | 'admin', DemoAccount>;

export const demoAccounts = (dataDir: string): DemoAccounts =>
  JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccounts;

const searchQuery = `query Search($query: String!, $first: Int!) {
  searchServices(query: $query, first: $first) { totalCount nodes { id content(locale: "pl") { name } } }
}`;

export interface Found {
  totalCount: number;
  nodes: { id: string; content: { name: string } }[];
}

export async function search(url: Endpoint, query: string, first = 20): Promise<Found> {
  const answer = await ask(url, { query: searchQuery, variables: { query, first } });
  if (answer.errors.length > 0) throw new Error(`Search failed: ${JSON.stringify(answer.errors)}`);
  return answer.data.searchServices as Found;
}

export const findsByName = async (url: Endpoint, name: string): Promise<boolean> =>
  (await search(url, name)).nodes.some(({ content }) => content.name === name);

/** A service that a test writes; its name is a word that nothing else has. */
export const serviceInput = (name: string) => ({
  locale: 'pl',
  name,
  summary: `Streszczenie usługi ${name}.`,
  description: `Opis usługi ${name}, napisany przez test.`,
  categories: ['LEGAL_ADVICE'],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  municipalities: ['1462011'],
});

interface RevisionAnswer {
  revision: { id: string; serviceId: string; version: number; status: string } | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

/** Sends one mutation that answers a revision; throws when it is not acknowledged. */
async function revisionOf(url: Endpoint, apiKey: string, field: string, args: string, variables: Record<string, unknown>, types: string) {
  const query = `mutation Write(${types}) { ${field}(${args}) { revision { id serviceId version status } userErrors { code message path } } }`;
  const answer = await ask(url, { query, variables, apiKey });
  const payload = answer.data?.[field] as RevisionAnswer | undefined;
  if (payload?.revision == null)
    throw new Error(`${field} was not acknowledged: ${JSON.stringify(answer.errors)} ${JSON.stringify(payload?.userErrors)}`);
  return payload.revision;
}

export const createService = (url: Endpoint, apiKey: string, name: string) =>
  revisionOf(url, apiKey, 'createService', 'input: $input', { input: serviceInput(name) }, '$input: ServiceInput!');

export const submitRevision = (url: Endpoint, apiKey: string, id: string) =>
  revisionOf(url, apiKey, 'submitRevision', 'id: $id', { id }, '$id: ID!');

export const approveRevision = (url: Endpoint, apiKey: string, id: string) =>
  revisionOf(url, apiKey, 'approveRevision', 'id: $id', { id }, '$id: ID!');

/** Written by the NGO, approved by the moderator. */
export async function publishService(
  url: Endpoint,
  { ngo, moderator }: DemoAccounts,
  name: string,
): Promise<{ id: string; revision: string }> {
  const draft = await createService(url, ngo.apiKey, name);
  await submitRevision(url, ngo.apiKey, draft.id);
  await approveRevision(url, moderator.apiKey, draft.id);
  return { id: draft.serviceId, revision: draft.id };
}

export const soonFound = (url: Endpoint, name: string): Promise<true> =>
  eventually(`a search finds ${name}`, async () => ((await findsByName(url, name)) ? (true as const) : null));
