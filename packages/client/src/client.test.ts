import { afterEach, describe, expect, it } from '@jest/globals';
import { type ClientOptions, createClient, type DrogowskazError, operation } from './index.ts';
import { ReportProblem, SearchPage, Viewer } from './operations.ts';
import {
  hangUp,
  json,
  page,
  refusal,
  type Scripted,
  type ScriptedDirectory,
  scriptedDirectory,
  silence,
} from './testing/scripted-directory.ts';

let directory: ScriptedDirectory;
afterEach(() => directory.close());

/** A client of a directory that gives these answers in turn; its pauses are short. */
const asking = async (answers: Scripted[], options: Partial<ClientOptions> = {}) => {
  directory = await scriptedDirectory(...answers);
  return createClient({ endpoint: directory.endpoint, locale: 'uk', firstPauseMs: 1, ...options });
};

const failure = (asked: Promise<unknown>): Promise<DrogowskazError> =>
  asked.then(
    () => {
      throw new Error('It was answered.');
    },
    (error) => error,
  );

const viewer = json({ data: { viewer: { role: 'ANONYMOUS' } } });
const timesAsked = () => directory.asked.length;

describe('A question', () => {
  it('goes by POST, words and all: nothing of it is in the address', async () => {
    const client = await asking([json({ data: { searchServices: null } })]);
    await client.ask(SearchPage, { query: 'przemoc w domu', first: 3 });
    const [{ method, url, body, variables }] = directory.asked as [(typeof directory.asked)[0]];
    expect(method).toBe('POST');
    expect(url.href).toBe('http://directory/graphql');
    expect(body).toMatchObject({ operationName: 'SearchPage', query: SearchPage.text });
    expect(variables).toMatchObject({ query: 'przemoc w domu', first: 3 });
  });

  it("is asked in the client's language unless it names another one", async () => {
    const client = await asking([json({ data: { searchServices: null } })]);
    await client.ask(SearchPage, {});
    await client.ask(SearchPage, { locale: 'hi' });
    await client.in('es').ask(SearchPage);
    expect(directory.asked.map(({ variables }) => variables.locale)).toEqual(['uk', 'hi', 'es']);
  });

  it('that takes no language gets none', async () => {
    const client = await asking([viewer]);
    await client.ask(Viewer);
    expect(directory.asked[0]?.variables).toEqual({});
  });

  it('carries the key of an account or of a partner only when there is one', async () => {
    const client = await asking([viewer], { apiKey: 'drg_secret', partner: '00000000-0000-4000-8000-000000000000' });
    await client.ask(Viewer);
    await createClient({ endpoint: directory.endpoint, locale: 'pl', apiKey: '', partner: '' }).ask(Viewer);
    expect(directory.asked.map(({ headers }) => [headers.authorization, headers['x-drogowskaz-partner']])).toEqual([
      ['Bearer drg_secret', '00000000-0000-4000-8000-000000000000'],
      [undefined, undefined],
    ]);
    expect(directory.asked[0]?.headers.cookie).toBeUndefined();
  });

  it('may be of your own', async () => {
    const client = await asking([json({ data: { providers: { nodes: [{ name: 'Caritas' }] } } })]);
    const Names = operation<{ providers: { nodes: { name: string }[] } | null }, { first?: number }>(
      'query Names($first: Int! = 20) { providers(first: $first) { nodes { name } } }',
    );
    const { providers } = await client.ask(Names, { first: 1 });
    expect(providers?.nodes.map(({ name }) => name)).toEqual(['Caritas']);
  });

  it('may be asked by a fetch of your own', async () => {
    const seen: string[] = [];
    const client = await asking([viewer], {
      fetch: (address, init) => {
        seen.push(String(address));
        return fetch(address, init);
      },
    });
    await client.ask(Viewer);
    expect(seen).toEqual([directory.endpoint]);
  });
});

describe('A question that the directory knows and that has no words', () => {
  const Known = { ...Viewer, hash: 'a'.repeat(64) };

  it('is asked by GET with its hash and its variables, without keys', async () => {
    const client = await asking([viewer], { partner: '00000000-0000-4000-8000-000000000000' });
    await client.ask(Known);
    const [{ method, url, headers }] = directory.asked as [(typeof directory.asked)[0]];
    expect(method).toBe('GET');
    expect(JSON.parse(url.searchParams.get('extensions') ?? '')).toEqual({ persistedQuery: { version: 1, sha256Hash: Known.hash } });
    expect(url.searchParams.get('variables')).toBe('{}');
    expect(headers['x-drogowskaz-partner']).toBeUndefined();
  });

  it('is sent whole when the directory is of another version, and from then on', async () => {
    const client = await asking([refusal('BAD_USER_INPUT', { reason: 'PERSISTED_QUERY_NOT_FOUND', status: 400 }), viewer]);
    await client.ask(Known);
    await client.ask(Known);
    expect(directory.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  it('is sent whole with values that the directory refuses, and by GET again with others', async () => {
    const client = await asking([refusal('BAD_USER_INPUT', { status: 400 }), viewer]);
    await client.ask(Known);
    await client.ask(Known);
    expect(directory.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  });

  it('is not sent again when it was understood and its answer is a failure', async () => {
    const client = await asking([refusal('BAD_USER_INPUT', { path: ['viewer'] })]);
    expect(await failure(client.ask(Known))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(directory.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is sent whole when what stands before the directory does not let such addresses through', async () => {
    const client = await asking([page(404), viewer]);
    expect(await client.ask(Known)).toEqual({ viewer: { role: 'ANONYMOUS' } });
  });

  it('is sent whole, with the key, when a partner’s site gets no answer without it', async () => {
    const client = await asking([hangUp, viewer], { partner: '00000000-0000-4000-8000-000000000000', retries: 0 });
    expect(await client.ask(Known)).toEqual({ viewer: { role: 'ANONYMOUS' } });
    expect(directory.asked.map(({ method, headers }) => [method, headers['x-drogowskaz-partner'] !== undefined])).toEqual([
      ['GET', false],
      ['POST', true],
    ]);
  });

  it('is sent by POST with a key of an account, as what that may read is nobody else’s to keep', async () => {
    const client = await asking([viewer], { apiKey: 'drg_secret' });
    await client.ask(Known);
    expect(directory.asked[0]?.method).toBe('POST');
  });
});

describe('A failure', () => {
  it('has the code of the contract, the reason and what to do', async () => {
    const client = await asking([refusal('BAD_USER_INPUT', { reason: 'CURSOR_EXPIRED', status: 400 })]);
    const error = await failure(client.ask(SearchPage, { query: 'przemoc' }));
    expect(error).toMatchObject({
      name: 'DrogowskazError',
      code: 'BAD_USER_INPUT',
      reason: 'CURSOR_EXPIRED',
      status: 400,
      operation: 'SearchPage',
      message: 'What to do about BAD_USER_INPUT.',
      passing: false,
    });
    expect(JSON.stringify([error.message, error])).not.toContain('przemoc');
  });

  it('of one field leaves the others: ask throws with them, askPartly answers them', async () => {
    const partly = json({
      data: { services: [], viewer: null },
      errors: [{ message: 'Later.', path: ['viewer'], extensions: { code: 'NOT_FOUND' } }],
    });
    const client = await asking([partly]);
    const Both = operation<{ services: string[] | null; viewer: null }>('query Both { services viewer }');
    expect(await failure(client.ask(Both))).toMatchObject({ code: 'NOT_FOUND', data: { services: [], viewer: null } });
    expect(await client.askPartly(Both)).toMatchObject({ data: { services: [] }, errors: [{ path: ['viewer'] }] });
  });

  it('of all fields is thrown by askPartly too', async () => {
    const client = await asking([json({ data: { viewer: null }, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] })]);
    expect(await failure(client.askPartly(Viewer))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['a page instead of an answer', page(200), 'UNREADABLE', /graphql/],
    ['a page that is not there', page(404), 'UNREADABLE', /right address/],
    ['an address that leads elsewhere', page(301, { location: '/new' }), 'UNREADABLE', /leads elsewhere/],
    ['something that begins like an answer', json('data'), 'UNREADABLE', /right address/],
    ['a code that nobody knows yet', refusal('BRAND_NEW'), 'UNAVAILABLE', /BRAND_NEW/],
  ])('of %s says so', async (_name, answer, code, message) => {
    const client = await asking([answer], { retries: 0 });
    const error = await failure(client.ask(Viewer));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it('of the network says what to check', async () => {
    const client = await asking([viewer], { retries: 0 });
    await directory.close();
    const error = await failure(client.ask(Viewer));
    expect(error).toMatchObject({ code: 'UNREACHABLE', status: null, passing: true, message: expect.stringContaining('connect-src') });
    expect(String(error.cause)).toContain('fetch failed');
  });

  it('of the endpoint is told at once, not at the first question', async () => {
    await asking([viewer]);
    expect(() => createClient({ endpoint: 'directory.example.org', locale: 'pl' })).toThrow(/whole address/);
    expect(() => createClient({ endpoint: '/graphql', locale: 'pl' })).toThrow(/whole address/);
  });
});

describe('A query that could not be answered for a moment', () => {
  it.each([
    ['when the directory says so', refusal('UNAVAILABLE', { status: 503 })],
    ['when a proxy says so', page(502)],
    ['when the line was cut', hangUp],
    ['when it was asked too often', refusal('RATE_LIMITED', { status: 429, headers: { 'retry-after': '0' } })],
  ])('is asked again %s', async (_name, answer) => {
    const client = await asking([answer, answer, viewer]);
    expect(await client.ask(Viewer)).toEqual({ viewer: { role: 'ANONYMOUS' } });
    expect(timesAsked()).toBe(3);
  });

  it('is given up after so many retries, with the last error', async () => {
    const client = await asking([page(503)], { retries: 3 });
    expect(await failure(client.ask(Viewer))).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect(timesAsked()).toBe(4);
  });

  it('is given up at once when the directory wants a longer pause than there is time', async () => {
    const client = await asking([refusal('RATE_LIMITED', { status: 429, headers: { 'retry-after': '60' } })]);
    expect(await failure(client.ask(Viewer))).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    expect(timesAsked()).toBe(1);
  });

  it('is not asked again when that would not help', async () => {
    const client = await asking([refusal('TOO_COMPLEX', { status: 400 })]);
    expect(await failure(client.ask(Viewer))).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(timesAsked()).toBe(1);
  });

  it('but a mutation never is: it may have been done', async () => {
    const client = await asking([page(502)]);
    const report = { serviceId: '00000000-0000-4000-8000-000000000000', message: 'Zamknięte.' };
    expect(await failure(client.ask(ReportProblem, report))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await failure(client.ask(operation('# query\nmutation M { confirmService(id: "query") { status } }')))).toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(timesAsked()).toBe(2);
  });
});

describe('A question that takes too long', () => {
  it('ends when its time is over', async () => {
    const client = await asking([silence], { timeoutMs: 30, retries: 0 });
    expect(await failure(client.ask(Viewer))).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('timeoutMs') });
  });

  it('is asked again when one try has had its time', async () => {
    const client = await asking([silence, viewer], { tryTimeoutMs: 200 });
    expect(await client.ask(Viewer)).toEqual({ viewer: { role: 'ANONYMOUS' } });
  });

  it('ends also when the answer begins and does not go on', async () => {
    const client = await asking([(response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":')], {
      timeoutMs: 200,
      retries: 0,
    });
    expect(await failure(client.ask(Viewer))).toMatchObject({ code: 'TIMEOUT' });
  });

  it('may take for ever when that is allowed', async () => {
    const client = await asking([viewer], { timeoutMs: Number.POSITIVE_INFINITY, tryTimeoutMs: Number.POSITIVE_INFINITY });
    expect(await client.ask(Viewer)).toEqual({ viewer: { role: 'ANONYMOUS' } });
  });

  it('can be called off: that throws what the caller gave as reason, and asks no more', async () => {
    const caller = new AbortController();
    const client = await asking([() => caller.abort(new Error('typed on'))]);
    await expect(client.ask(Viewer, {}, { signal: caller.signal })).rejects.toThrow('typed on');
    await expect(client.ask(Viewer, {}, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
    expect(timesAsked()).toBe(1);
  });

  it('can be called off while it waits for the next try', async () => {
    const caller = new AbortController();
    const client = await asking([refusal('RATE_LIMITED', { status: 429, headers: { 'retry-after': '5' } })]);
    setTimeout(() => caller.abort(new Error('gone')), 100);
    await expect(client.ask(Viewer, {}, { signal: caller.signal })).rejects.toThrow('gone');
  });
});

describe('Links', () => {
  it("lead to the directory's pages in the client's language, and hold no way out of them", async () => {
    const { links } = await asking([viewer]);
    const base = new URL('.', directory.endpoint).href;
    expect(links.service('1')).toBe(`${base}service/1?lang=uk`);
    expect(links.home()).toBe(`${base}?lang=uk`);
    expect(links.situation('../portal?x')).toBe(`${base}situation/..%2Fportal%3Fx?lang=uk`);
  });

  it('lead where visitors find the directory, when the server asks it elsewhere', async () => {
    const { links } = await asking([viewer], { site: 'https://directory.example.org' });
    expect(links.counterCard('1')).toBe('https://directory.example.org/service/1/card?lang=uk');
  });
});
