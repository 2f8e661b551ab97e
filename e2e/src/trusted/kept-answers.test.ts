import { readFileSync } from 'node:fs';
import { exampleOperations } from '@drogowskaz/gateway';
import { askGraphql, eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, type TypeNode } from 'graphql';
import { demoAccounts, publishService } from '../directory-calls.ts';
import { type SplitHub, startSplitHub } from '../split-hub.ts';

type Name = 'registry' | 'indexer' | 'gateway-1' | 'gateway-2';
let hub: SplitHub<Name>;
beforeAll(async () => {
  hub = await startSplitHub<Name>(['registry', 'indexer', 'gateway-1', 'gateway-2']);
}, 240_000);
afterAll(async () => {
  await hub?.stop();
}, 60_000);

const hashes: Record<string, string> = JSON.parse(readFileSync(new URL('../../../schema/trusted.json', import.meta.url), 'utf8'));
const addressOf = (gateway: Name, operation: string, variables: object): string =>
  `${hub.at(gateway)}/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashes[operation] } }),
    variables: JSON.stringify(variables),
  })}`;

describe('An answer that the other gateway keeps', () => {
  const nameAndTag = async (id: string, headers: Record<string, string> = {}) => {
    const response = await fetch(addressOf('gateway-2', 'Service', { id }), { headers });
    const tag = response.headers.get('etag');
    if (response.status === 304) return { unchanged: true, tag };
    const { data } = (await response.json()) as { data: { service: { content: { name: string } } | null } | null };
    return { name: data?.service?.content.name ?? null, tag };
  };
  const archive = (id: string) =>
    askGraphql(hub.graphql, {
      query: 'mutation ($id: ID!) { archiveService(id: $id, reason: "Koniec") { userErrors { message } } }',
      variables: { id },
      apiKey: demoAccounts(hub.dataDir).moderator.apiKey,
    });
  const isSeen = async (name: string) => {
    const { id } = await publishService(hub.graphql, demoAccounts(hub.dataDir), name);
    const first = await eventually('the published service is there', async () => {
      const answer = await nameAndTag(id);
      return answer.name === name && answer.tag !== null ? answer : undefined;
    });
    await archive(id);
    const archived = performance.now();
    await eventually('the archived service is gone', async () => {
      const answer = await nameAndTag(id, { 'if-none-match': String(first.tag) });
      return !('unchanged' in answer) && answer.name === null;
    });
    console.log(`seen in the other gateway after ${Math.round(performance.now() - archived)} ms`);
  };

  it('is another one when something was published or taken away', async () => {
    await isSeen('Kasztanowo');
  }, 60_000);

  it('is another one, too, after the registry was killed and started again', async () => {
    await hub.restart('registry');
    await isSeen('Leszczynowo');
  }, 120_000);
});

const WORD = 'KANAREKwSłowach';
const POSITION = { latitude: 52.546_821_7, longitude: 19.706_543_2 };
const traces = [WORD, encodeURIComponent(WORD), Buffer.from(WORD).toString('base64').slice(0, -4), 'kanarekwslowach', '546821', '706543'];
const found = (text: string): string[] => traces.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));

/** Whatever somebody can type into a question, is typed: texts, and where she is. */
const typed = (type: TypeNode, value: unknown): unknown => {
  if (type.kind === 'NonNullType') return typed(type.type, value);
  if (type.kind === 'NamedType' && type.name.value === 'String') return WORD;
  return type.kind === 'NamedType' && type.name.value === 'NearInput' ? POSITION : value;
};

it('Nothing of a word or a position is in an address, an answer that a cache may keep, a log line or a metric', async () => {
  let posted = 0;
  for (const { text, variables } of exampleOperations()) {
    const operation = getOperationAST(parse(text));
    if (operation?.operation !== 'query' || operation.name === undefined) continue;
    const values = Object.fromEntries(
      (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, typed(type, variables[variable.name.value])]),
    );
    const name = operation.name.value;
    if (name in hashes) {
      // A cursor is a text of ours: there is none yet.
      const { after: _none, ...wordless } = values;
      const address = addressOf('gateway-1', name, wordless);
      expect([name, found(address)]).toEqual([name, []]);
      expect([name, found(await (await fetch(address)).text())]).toEqual([name, []]);
      continue;
    }
    posted += 1;
    const response = await fetch(hub.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables: values }),
    });
    expect([name, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([name, 'no-store', null]);
    await response.text();
  }
  expect(posted).toBeGreaterThan(5);
  for (const [name, { stderr }] of Object.entries(hub.processes)) {
    expect([name, stderr.length > 0, found(stderr)]).toEqual([name, true, []]);
    const metrics = await fetch(`${hub.at(name as Name)}/metrics`);
    expect([name, metrics.status, found(await metrics.text())]).toEqual([name, 200, []]);
  }
}, 60_000);
