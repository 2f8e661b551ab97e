import { connect } from 'node:net';
import { contractCodes } from '@drogowskaz/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HttpAnswer, readAnswer, type StartedGateway, startGateway } from './testing/start-gateway.ts';

/** Frames of a stack, SQL, files, addresses, names of machinery. */
const LEAKS =
  /\n\s+at |select \*|node_modules|\/work\/|\.ts:\d|127\.0\.0\.1|10\.0\.0\.7|localhost|\[object |Maximum call stack|ApolloServer|Fastify|FST_ERR|INTERNAL_SERVER_ERROR/i;

let hub: StartedGateway;
beforeAll(async () => {
  hub = await startGateway({ limits: { anonymousPerMinute: 1e9, bodyMs: 700 } });
});
afterAll(() => hub.gateway.close());
beforeEach(() => {
  hub.log.splice(0);
});

/** What holds for every answer to bad input. */
function expectDecent({ status, body, text }: HttpAnswer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(LEAKS);
  for (const error of body.errors ?? []) {
    expect(contractCodes).toContain(error.extensions.code);
    expect(error.message.length).toBeGreaterThan(10);
  }
}

async function refused(body: unknown, code: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const answer = await hub.post(body, headers);
  expectDecent(answer);
  expect(answer.body.errors?.[0]?.extensions.code).toBe(code);
  expect(answer.body.data ?? null).toBeNull();
  expect(hub.requestLines()).toHaveLength(1);
  return answer;
}

describe('A document that is too much', () => {
  const deep = (levels: number) => `{ service(id: 1) ${'{ related '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
  const bomb = `{ service(id: 1) { ...F0 } } ${Array.from({ length: 25 }, (_, n) => `fragment F${n} on Service { a${n}: related { ...F${n + 1} } b${n}: related { ...F${n + 1} } }`).join(' ')} fragment F25 on Service { id }`;

  it.each([
    ['deep', deep(40), 'TOO_COMPLEX'],
    ['so deep that parsers stumble', deep(2_000), 'TOO_COMPLEX'],
    ['nested lists of values', `{ service(id: ${'['.repeat(4_000)}${']'.repeat(4_000)}) { id } }`, 'TOO_COMPLEX'],
    ['wide', `{ ${'__typename '.repeat(9_000)} }`, 'TOO_COMPLEX'],
    ['full of aliases', `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: whoami`).join(' ')} }`, 'TOO_COMPLEX'],
    ['full of root fields', `{ ${'service(id: 1) { id } '.repeat(30)} }`, 'TOO_COMPLEX'],
    ['longer than 10,000 tokens', `{ ${'whoami '.repeat(10_001)} }`, 'TOO_COMPLEX'],
    ['made of fragments that multiply', bomb, 'TOO_COMPLEX'],
    [
      'made of fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A whoami }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment of pages in a circle',
      '{ searchServices { ...C } } fragment C on Connection { ...C nodes { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['expensive', '{ searchServices(first: 100) { nodes { related { related { related { related { id } } } } } } }', 'TOO_COMPLEX'],
    ['full of repeated directives', `{ whoami ${'@include(if: true) '.repeat(300)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'introspecting in circles',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('is refused when it is %s', async (_what, query, code) => {
    await refused({ query }, code);
  });

  it('says the number and the limit', async () => {
    const { body } = await refused({ query: deep(40) }, 'TOO_COMPLEX');
    expect(body.errors[0].extensions).toEqual({ code: 'TOO_COMPLEX', actual: 42, limit: 16 });
    expect(body.errors[0].message).toBe('The depth of this operation is 42, the limit is 16. Nest fewer fields inside each other.');
  });

  it('honours "first" in variables and defaults', async () => {
    const query = 'query($n: Int! = 1) { searchServices(first: $n) { nodes { related { related { related { id } } } } } }';
    expect((await hub.post({ query })).body.errors).toBeUndefined();
    hub.log.splice(0);
    await refused({ query, variables: { n: 100 } }, 'TOO_COMPLEX');
  });

  it('is allowed to introspect the whole schema as tools do', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { body } = await hub.post({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) });
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(10);
  });
});

describe('A body that is wrong', () => {
  it.each([
    ['not JSON', '{"query": ', 'BAD_USER_INPUT'],
    ['empty', '', 'BAD_USER_INPUT'],
    ['a text', '"{ whoami }"', 'BAD_USER_INPUT'],
    ['null', 'null', 'BAD_USER_INPUT'],
    ['a batch', [{ query: '{ whoami }' }, { query: '{ whoami }' }], 'BAD_USER_INPUT'],
    ['without a query', {}, 'BAD_USER_INPUT'],
    ['with an empty query', { query: ' ' }, 'BAD_USER_INPUT'],
    ['with a query that is a number', { query: 7 }, 'BAD_USER_INPUT'],
    ['with a query of comments only', { query: '# nothing' }, 'GRAPHQL_PARSE_FAILED'],
    ['with fragments only', { query: 'fragment A on Query { whoami }' }, 'BAD_USER_INPUT'],
    ['with variables that are a list', { query: '{ whoami }', variables: [1] }, 'BAD_USER_INPUT'],
    ['with variables that are a text', { query: '{ whoami }', variables: '{}' }, 'BAD_USER_INPUT'],
    ['with an operationName that is an object', { query: '{ whoami }', operationName: {} }, 'BAD_USER_INPUT'],
    ['with an empty operationName', { query: 'query A { whoami }', operationName: '' }, 'BAD_USER_INPUT'],
    ['with extensions that are a list', { query: '{ whoami }', extensions: [1] }, 'BAD_USER_INPUT'],
    ['that poisons prototypes', '{"query": "{ whoami }", "variables": {"__proto__": {"a": 1}}}', 'BAD_USER_INPUT'],
    ['a type definition', { query: 'type A { b: Int }' }, 'BAD_USER_INPUT'],
    ['a subscription', { query: 'subscription { whoami }' }, 'BAD_USER_INPUT'],
    ['a number without bounds', { query: '{ half(of: 1e999) }' }, 'BAD_USER_INPUT'],
    ['a whole number that nothing holds', { query: `{ half(of: ${'9'.repeat(40)}) }` }, 'BAD_USER_INPUT'],
    ['a variable without bounds, which JSON would write as null', '{"query": "{ whoami }", "variables": {"a": 1e999}}', 'BAD_USER_INPUT'],
    ['an id in more digits than a number has', { query: `{ service(id: ${'9'.repeat(40)}) { id } }` }, 'BAD_USER_INPUT'],
    [
      'a null for an argument that takes none',
      { query: 'query($n: Int) { services(first: $n) { id } }', variables: { n: null } },
      'BAD_USER_INPUT',
    ],
    [
      'deeply nested variables',
      `{"query": "{ whoami }", "variables": {"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      'BAD_USER_INPUT',
    ],
  ])('is refused when it is %s', async (_what, body, code) => {
    await refused(body, code);
  });

  it.each([
    ['NUL in a variable', { query: 'query($q: String!) { suggest(query: $q) }', variables: { q: 'a\u0000b' } }],
    ['NUL in a text', { query: '{ suggest(query: "a\\u0000b") }' }],
    ['half a surrogate pair in a variable', '{"query": "query($q: String!) { suggest(query: $q) }", "variables": {"q": "a\\ud83d"}}'],
    [
      'half a surrogate pair in the name of a field',
      '{"query": "query($q: String!) { suggest(query: $q) }", "variables": {"q": {"\\udc00": 1}}}',
    ],
  ])('is refused when it holds %s', async (_what, body) => {
    await refused(body, 'BAD_USER_INPUT');
  });

  it('is refused when the document itself holds half a surrogate pair', async () => {
    await refused('{"query": "{ suggest(query: \\"\\ud800\\") }"}', 'GRAPHQL_PARSE_FAILED');
  });

  it('is refused when it is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"query": "{ suggest(query: \\"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('\\") }"}')]);
    await refused(bytes, 'BAD_USER_INPUT');
  });

  it('is served with control and bidirectional characters: people paste them', async () => {
    const { body } = await hub.post({ query: 'query($q: String!) { suggest(query: $q) }', variables: { q: '\u202epomoc\u200f\u0007😀' } });
    expect(body.data).toEqual({ suggest: ['\u202epomoc\u200f\u0007😀…'] });
  });

  it.each(['1e0', '0e0', '-0.0e0', '1E00', '2e-1', '-0'])('is served with the number %s, as GraphQL writes it', async (number) => {
    expect((await hub.post({ query: `{ half(of: ${number}) }` })).body).toEqual({ data: { half: Number(number) / 2 + 0 } });
  });

  it('is refused when no answer of ours is accepted, and no cache keeps that', async () => {
    const answer = await refused({ query: '{ whoami }' }, 'BAD_USER_INPUT', { accept: 'image/png' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([406, 'no-store']);
    expect(answer.body.errors[0].message).toContain('Accept "application/json"');
  });

  it('is refused when it is huge', async () => {
    const answer = await refused({ query: `{ suggest(query: "${'a'.repeat(600_000)}") }` }, 'BAD_USER_INPUT');
    expect(answer.status).toBe(413);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'nonsense'])(
    'is refused when it is declared as %s',
    async (type) => {
      const answer = await refused('{"query": "{ whoami }"}', 'BAD_USER_INPUT', { 'content-type': type });
      expect(answer.status).toBe(415);
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH'])('is refused by %s', async (method) => {
    const answer = await readAnswer(await fetch(`${hub.url}/graphql`, { method }));
    expect([answer.status, answer.headers.get('allow'), answer.body.errors[0].extensions.code]).toEqual([
      405,
      'GET, POST',
      'BAD_USER_INPUT',
    ]);
  });

  it('is answered when it stalls, within three seconds', async () => {
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query": ');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    await new Promise((resolve) => socket.once('close', resolve));
    const text = Buffer.concat(chunks).toString();
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('"code":"BAD_USER_INPUT"');
    expect(text).toContain('did not arrive within 700 ms');
    expect(hub.requestLines()).toHaveLength(1);
  });

  it('is logged once when its client hangs up in the middle', async () => {
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query": ');
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hub.requestLines().length).toBeLessThanOrEqual(1);
    expect((await hub.post({ query: '{ whoami }' })).body.data).toEqual({ whoami: 'ANONYMOUS' });
  });
});

describe('An address that is wrong', () => {
  const get = async (search: string) =>
    readAnswer(await fetch(`${hub.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1', accept: '*/*' } }));

  it.each([
    '',
    'query=',
    'query=%7Bwhoami%7D&query=%7Bwhoami%7D',
    'query=%7Bwhoami%7D&variables=%7B',
    'query=%7Bwhoami%7D&variables=[1]',
    'query=%ff%fe',
  ])('is refused (%s)', async (search) => {
    const answer = await get(search);
    expectDecent(answer);
    expect(answer.body.errors).toHaveLength(1);
    expect(hub.requestLines()).toHaveLength(1);
  });

  it('is refused when it cannot be decoded', async () => {
    const answer = await readAnswer(await fetch(`${hub.url}/%E0%A4%A`));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(LEAKS);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('Whatever is sent', () => {
  const names = fc.constantFrom(
    'whoami',
    'service(id: 1)',
    'searchServices',
    'nodes',
    'edges',
    'node',
    'id',
    'related',
    'nothing',
    '__typename',
    '__schema',
    'types',
    'broken',
  );
  const tree = fc.letrec<{ selection: string }>((tie) => ({
    selection: fc
      .tuple(
        fc.option(fc.constantFrom('id', 'a', '__typename', '_x', '_entities', '__proto__')),
        names,
        fc.option(fc.array(tie('selection'), { minLength: 1, maxLength: 3 }), { depthSize: 'small' }),
      )
      .map(([alias, name, inner]) => `${alias === null ? '' : `${alias}: `}${name}${inner === null ? '' : ` { ${inner.join(' ')} }`}`),
  })).selection;
  const text = fc.oneof(
    tree.map((selection) => `{ ${selection} }`),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          ':',
          '$',
          '@',
          '!',
          '...',
          'on',
          'query',
          'mutation',
          'fragment',
          'whoami',
          '"',
          '"""',
          '1',
          '-',
          'null',
          '#',
          '\n',
          '\u0000',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' ')),
  );
  const body = fc.oneof(
    fc.record(
      { query: text, variables: fc.option(fc.jsonValue()), operationName: fc.option(fc.string({ maxLength: 5 })) },
      { requiredKeys: ['query'] },
    ),
    fc.jsonValue(),
  );

  it('the answer is decent, in time, and one line in the log', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        hub.log.splice(0);
        const started = performance.now();
        expectDecent(await hub.post(sent));
        expect(performance.now() - started).toBeLessThan(3_000);
        expect(hub.requestLines()).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('bytes that are no JSON are refused as such', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (bytes) => {
        const answer = await hub.post(Buffer.from(bytes));
        expectDecent(answer);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
