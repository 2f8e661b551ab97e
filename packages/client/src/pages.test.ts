import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient, type DrogowskazError } from './index.ts';
import { Providers } from './operations.ts';
import { json, refusal, type Scripted, type ScriptedDirectory, scriptedDirectory } from './testing/scripted-directory.ts';

let directory: ScriptedDirectory;
afterEach(() => directory.close());

const asking = async (...answers: Scripted[]) => {
  directory = await scriptedDirectory(...answers);
  return createClient({ endpoint: directory.endpoint, locale: 'pl', firstPauseMs: 1 });
};

const listed = (names: string[], endCursor: string | null) =>
  json({
    data: {
      providers: { totalCount: 4, nodes: names.map((name) => ({ name })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
    },
  });

const expired = refusal('BAD_USER_INPUT', { reason: 'CURSOR_EXPIRED', path: ['providers'] });
const afters = () => directory.asked.map(({ variables }) => variables.after);

describe('Pages of a list', () => {
  it('come one after the other, and only when they are asked for', async () => {
    const client = await asking(listed(['a', 'b'], 'one'), listed(['c'], null));
    const seen: string[] = [];
    for await (const { number, nodes, list } of client.pages(Providers, { first: 2 }, (data) => data.providers)) {
      seen.push(`${number}: ${nodes.map(({ name }) => name)} of ${list.totalCount}`);
      expect(directory.asked).toHaveLength(number);
    }
    expect(seen).toEqual(['1: a,b of 4', '2: c of 4']);
    expect(afters()).toEqual([undefined, 'one']);
  });

  it('begin anew when the index has changed, and say so', async () => {
    const client = await asking(listed(['a'], 'one'), expired, listed(['x'], 'two'), listed(['y'], null));
    const seen: [number, boolean, string][] = [];
    for await (const { number, restarted, nodes } of client.pages(Providers, {}, (data) => data.providers)) {
      seen.push([number, restarted, nodes.map(({ name }) => name).join()]);
    }
    expect(seen).toEqual([
      [1, false, 'a'],
      [1, true, 'x'],
      [2, false, 'y'],
    ]);
  });

  it('are given up when the index changes again and again', async () => {
    const client = await asking(...[1, 2, 3, 4].flatMap((time) => [listed(['a'], String(time)), expired]));
    await expect(client.all(Providers, {}, (data) => data.providers)).rejects.toMatchObject({ reason: 'CURSOR_EXPIRED' });
  });

  it('end where the directory sends the same cursor again', async () => {
    const client = await asking(listed(['a'], 'same'));
    expect(await client.all(Providers, {}, (data) => data.providers)).toHaveLength(2);
  });

  it('throw what goes wrong', async () => {
    const client = await asking(listed(['a'], 'one'), refusal('TOO_COMPLEX', { status: 400 }));
    const error: DrogowskazError = await client.all(Providers, {}, (data) => data.providers).catch((reason) => reason);
    expect(error.code).toBe('TOO_COMPLEX');
  });
});

describe('A whole list', () => {
  it('is what all pages hold', async () => {
    const client = await asking(listed(['a', 'b'], 'one'), listed(['c'], null));
    expect((await client.all(Providers, {}, (data) => data.providers)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('holds nothing twice after the index has changed', async () => {
    const client = await asking(listed(['a'], 'one'), expired, listed(['b'], 'two'), listed(['a'], null));
    expect((await client.all(Providers, {}, (data) => data.providers)).map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('asks for no more pages than it needs', async () => {
    const client = await asking(listed(['a', 'b'], 'one'), listed(['c', 'd'], 'two'), listed(['e'], null));
    const found = await client.all(Providers, {}, (data) => data.providers, { atMost: 3 });
    expect(found.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(directory.asked).toHaveLength(2);
  });

  it('is empty when the directory has no such list', async () => {
    const client = await asking(json({ data: { providers: null } }));
    expect(await client.all(Providers, {}, (data) => data.providers)).toEqual([]);
  });
});
