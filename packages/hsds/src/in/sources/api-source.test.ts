import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { OutgoingClient } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type OrganizationRead, readOrganizations, SourceRefused } from '../index.ts';
import { type ApiSourceOptions, apiSource } from './api-source.ts';

const organization = { id: 'o1', name: 'Most' };
const service = (number: number) => ({ id: `s${number}`, name: `Usługa ${number}`, organization, phones: [] });
type Answer = (url: URL) => unknown;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  servers = [];
});

/** A feed that answers as it likes; null: 404; bytes: a file. */
const feed = async (answer: Answer, linksOf: (url: URL) => string = () => ''): Promise<string> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://feed');
    const said = answer(url);
    if (linksOf(url) !== '') response.setHeader('link', linksOf(url));
    if (said instanceof Uint8Array) return response.writeHead(200, { 'content-type': 'application/gzip' }).end(said);
    if (typeof said === 'number') response.writeHead(said).end();
    else if (typeof said === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(said);
    else response.writeHead(said === null ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds/`;
};
const readFeed = async (
  answer: Answer,
  path = '',
  { linksOf, ...options }: Partial<ApiSourceOptions> & { linksOf?: (url: URL) => string } = {},
): Promise<OrganizationRead[]> => {
  const client = new OutgoingClient({ userAgent: 'test', limits: { betweenMs: 0 } });
  const reads: OrganizationRead[] = [];
  const source = apiSource(`${await feed(answer, linksOf)}${path}`, { client, request: { allowPrivate: true }, ...options });
  try {
    for await (const read of readOrganizations(source, { source: 'feed' })) reads.push(read);
  } finally {
    await client.close();
  }
  return reads;
};
const names = (reads: readonly OrganizationRead[]): (string | undefined)[] =>
  reads.flatMap(({ provider }) => provider?.services.map(({ texts }) => texts[0]?.name) ?? []);
const notWhole = (reads: readonly OrganizationRead[]): readonly string[] => reads.at(-1)?.notWhole ?? [];
const page = (url: URL): number => Number(url.searchParams.get('page'));
const isServices = (url: URL): boolean => url.pathname === '/hsds/services';
const pagesOf = (pages: Record<number, unknown[]>, envelope: object) => (url: URL) =>
  isServices(url) ? { ...envelope, page_number: page(url), contents: pages[page(url)] ?? [] } : null;

describe('a feed whose envelope', () => {
  it('tells the truth is read page by page', async () => {
    const reads = await readFeed(pagesOf({ 1: [service(1)], 2: [service(2)] }, { total_pages: 2 }));
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2']);
    expect(reads.at(-1)?.repairs).toEqual([]);
  });

  it.each([
    ['promises more pages than there are', { total_pages: 900 }],
    ['promises fewer pages than there are', { total_pages: 1 }],
    ['says nothing of its length', {}],
    ['calls every page the last', { last_page: true, total_pages: 1 }],
  ])('%s loses nothing, and is told of when it lied', async (_, envelope) => {
    const reads = await readFeed(pagesOf({ 1: [service(1)], 2: [service(2)], 3: [service(3)] }, envelope));
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
    const lies = reads.at(-1)?.repairs.map(({ rule }) => rule) ?? [];
    expect(lies.length > 0).toBe('total_pages' in envelope);
  });

  it.each<[string, object, Record<number, unknown>]>([
    ['answers 404', {}, { 2: null }],
    ['is no page', {}, { 2: { error: 'oops' } }],
    ['is empty', {}, { 2: [] }],
    ['repeats another', {}, { 2: [service(1)] }],
    ['is empty, and says then that there is nothing at all', {}, { 2: { total_items: 0, total_pages: 0, contents: [] } }],
    ['is the last, and empty', { total_items: 3 }, { 3: [] }],
    ['is the last, and answers 404', { total_items: 3 }, { 3: null }],
  ])('promises a page that %s gives what came, and tells that it is not all', async (_, said, broken) => {
    const reads = await readFeed((url) => {
      if (!isServices(url)) return null;
      const found = page(url) in broken ? broken[page(url)] : [1, 2, 3].includes(page(url)) ? [service(page(url))] : [];
      return Array.isArray(found) ? { total_pages: 3, ...said, contents: found } : found;
    });
    expect(names(reads)).toEqual([1, 2, 3].filter((number) => !(number in broken)).map((number) => `Usługa ${number}`));
    expect(notWhole(reads)[0]).toContain('/hsds/services');
  });

  it.each<[string, Record<string, number>]>([
    ['rows', { total_items: 9_999 }],
    ['pages', { total_pages: 900 }],
    ['both', { total_items: 9_999, total_pages: 900 }],
  ])('always counts too many %s is whole where its pages end, for whoever knows that', async (_, envelope) => {
    const answer = pagesOf({ 1: [service(1)], 2: [service(2)] }, { total_pages: 2, ...envelope });
    expect(notWhole(await readFeed(answer))).not.toEqual([]);
    const reads = await readFeed(answer, '', { miscounts: true });
    expect([names(reads), notWhole(reads)]).toEqual([['Usługa 1', 'Usługa 2'], []]);
    for (const [name, said] of Object.entries(envelope))
      expect(reads.at(-1)?.repairs).toContainEqual(expect.objectContaining({ rule: 'paging-lies', before: { [name]: said } }));
  });

  it.each<[string, unknown]>([
    ['answers 404', null],
    ['is no page', { error: 'oops' }],
    ['is empty between others', []],
    ['repeats another', [service(1)]],
  ])('counts too many, and of which a page %s, is not whole for them either', async (_, broken) => {
    const reads = await readFeed(
      (url) => {
        if (!isServices(url)) return null;
        const found = page(url) === 2 ? broken : page(url) <= 3 ? [service(page(url))] : [];
        return Array.isArray(found) ? { total_pages: 3, total_items: 40, contents: found } : found;
      },
      '',
      { miscounts: true },
    );
    expect(notWhole(reads)).toEqual([expect.stringContaining('page=2')]);
  });

  it('is cut off after as many pages as are read tells that it is not all', async () => {
    const answer = pagesOf({ 1: [service(1)], 2: [service(2)], 3: [service(3)] }, {});
    const reads = await readFeed(answer, '', { mostPages: 2 });
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2']);
    expect(notWhole(reads)).toEqual([expect.stringContaining('the first 2 were read')]);
    expect(notWhole(await readFeed(answer))).toEqual([]);
  });

  it.each<[string, object]>([
    ['too many pages', { total_pages: 900, total_items: 3 }],
    ['too few pages', { total_pages: 1, total_items: 3 }],
    ['too few rows', { total_pages: 3, total_items: 1 }],
    ['too few of both', { total_pages: 1, total_items: 1 }],
    ['nothing of rows', { total_pages: 3 }],
    ['nothing', {}],
  ])('says %s is whole when all its rows have come', async (_, envelope) => {
    const reads = await readFeed(pagesOf({ 1: [service(1)], 2: [service(2)], 3: [service(3)] }, envelope));
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
    expect(notWhole(reads)).toEqual([]);
  });

  it.each([404, 500, 'html'])('tells the truth, and that answers %s to who asks for more, is whole', async (behind) => {
    const reads = await readFeed((url) => {
      if (!isServices(url)) return null;
      if (page(url) > 2 || page(url) === 0) return behind === 'html' ? '<html>Start</html>' : behind;
      return { total_pages: 2, total_items: 2, contents: [service(page(url))] };
    });
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2']);
    expect(notWhole(reads)).toEqual([]);
  });

  it('gives the same page for ever is left after it', async () => {
    const reads = await readFeed((url) => (isServices(url) ? { total_pages: 1_000_000, contents: [service(1)] } : null));
    expect(names(reads)).toEqual(['Usługa 1']);
    expect(reads.at(-1)?.repairs.map(({ rule }) => rule)).toContain('paging-lies');
  });

  it('holds nothing, and says so, is nothing to take in', async () => {
    const [rest, ...others] = await readFeed(pagesOf({}, { total_items: 0, total_pages: 0 }));
    expect([rest?.read, rest?.refusals, others]).toEqual([{}, [], []]);
  });

  it('has thin services is asked for each of them', async () => {
    const reads = await readFeed((url) => {
      if (isServices(url)) return { total_pages: 1, contents: [{ id: 's1', name: 'Usługa 1', organization }] };
      return url.pathname === '/hsds/services/s1' ? { ...service(1), languages: [{ name: 'Ukrainian' }] } : null;
    });
    expect(reads[0]?.provider?.services[0]?.languages).toEqual(['uk']);
  });

  it('holds a row that is nested without end loses what is too deep of it, and no other', async () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 2_000; depth += 1) deep = { deep };
    const reads = await readFeed(pagesOf({ 1: [{ ...service(1), deep }, service(2)] }, { total_pages: 1 }));
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2']);
    expect(reads.at(-1)?.repairs).toContainEqual(expect.objectContaining({ rule: 'nested-too-deep' }));
  });

  it('holds what is no row, or rows without an id, is told where they stand', async () => {
    const reads = await readFeed((url) =>
      isServices(url) ? { total_pages: 1, contents: ['text', service(1), null, [], { x: 1 }] } : null,
    );
    expect(names(reads)).toEqual(['Usługa 1']);
    const page = '/hsds/services?page=1&per_page=100&full=true';
    expect(reads.flatMap(({ refusals }) => refusals.map(({ path }) => path)).sort()).toEqual([0, 2, 3, 4].map((at) => `${page} [${at}]`));
  });

  it('has no contents, is a page of HTML or breaks down half way takes nothing in', async () => {
    for (const answer of [{ total_pages: 3 }, '<html>Welcome</html>', 500]) {
      await expect(readFeed((url) => (isServices(url) ? answer : null))).rejects.toThrow(SourceRefused);
    }
    await expect(
      readFeed((url) => (isServices(url) ? (page(url) === 1 ? { total_pages: 2, contents: [service(1)] } : 500) : null)),
    ).rejects.toThrow(SourceRefused);
  });
});

describe('a file at an address', () => {
  it('is read as a file', async () => {
    const reads = await readFeed((url) => (url.pathname.endsWith('/services.json') ? [service(1)] : null), 'services.json');
    expect(names(reads)).toEqual(['Usługa 1']);
  });
});

describe('a packed file at an address', () => {
  it('is read as what is in it', async () => {
    const packed = gzipSync(JSON.stringify([service(1)]));
    const reads = await readFeed((url) => (url.pathname.endsWith('/services.json.gz') ? packed : null), 'services.json.gz');
    expect(names(reads)).toEqual(['Usługa 1']);
  });
});

describe('a feed that is made otherwise', () => {
  it.each([
    ['rel="next"', (next: string) => `</hsds/services>; rel="first", <${next}>; rel="next"; title="a, b"`],
    ['rel=next, without quotation marks', (next: string) => `<${next}>;rel=next`],
    ['one relation of several', (next: string) => `<${next}>; rel="item next"`],
  ])('names its next page in a header is followed: %s', async (_, written) => {
    const at = (url: URL) => Number(url.searchParams.get('cursor')?.slice(1) ?? 1);
    const reads = await readFeed((url) => (isServices(url) ? [service(at(url))] : null), '', {
      linksOf: (url) => (at(url) < 3 ? written(`services?cursor=c${at(url) + 1}`) : ''),
    });
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
  });

  it.each([
    '<services?cursor=c2>; rel="prev"',
    '<services?cursor=c2>; rel="nextpage"',
    '<http://elsewhere.example.org/services>; rel="next"',
  ])('does not lead elsewhere by a header that names no next page of its own: %s', async (links) => {
    const asked: string[] = [];
    await readFeed(
      (url) => {
        asked.push(url.href);
        return isServices(url) ? [service(1)] : null;
      },
      '',
      { linksOf: () => links },
    );
    expect(asked.filter((href) => /cursor|elsewhere/.test(href))).toEqual([]);
  });

  it('counts its pages from nought loses none', async () => {
    const rows = [service(1), service(2), service(3)];
    const reads = await readFeed((url) =>
      isServices(url) ? { total_items: 3, total_pages: 3, contents: rows.slice(page(url), page(url) + 1) } : null,
    );
    expect(names(reads).sort()).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
  });

  it('names a next page that is none, or on another server, gave less than there is; behind the last there may be nothing', async () => {
    const linking = (next: string | null, behind: unknown) => (url: URL) => {
      if (!isServices(url)) return null;
      return url.searchParams.has('offset') ? behind : { next, results: [service(1)] };
    };
    expect(notWhole(await readFeed(linking('/hsds/services?offset=1', null)))).toEqual([expect.stringContaining('offset=1')]);
    expect(notWhole(await readFeed(linking('http://elsewhere.example.org/services?page=2', null)))).toEqual([
      expect.stringContaining('elsewhere.example.org'),
    ]);
    expect(notWhole(await readFeed(linking('/hsds/services?offset=1', { next: null, results: [] })))).toEqual([]);
  });

  it('has services whose organisation it does not give names them, as they are not gone', async () => {
    const reads = await readFeed((url) =>
      isServices(url)
        ? [service(1), { ...service(2), organization: { id: 'o2', name: 'Dom' } }, { ...service(3), organization: undefined }]
        : null,
    );
    expect(reads.at(-1)?.refusedIds).toEqual(['s3']);
  });

  it('names its next page itself is followed, on its own server alone', async () => {
    const reads = await readFeed((url) => {
      if (!isServices(url)) return null;
      const from = Number(url.searchParams.get('offset') ?? 0);
      const next = from < 2 ? `/hsds/services?offset=${from + 1}` : 'http://elsewhere.example.org/hsds/services?offset=3';
      return { count: 3, next, results: [service(from + 1)] };
    });
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
  });

  it.each([
    ['as bare lists, page by page', (rows: unknown[]) => rows],
    ['under another name', (rows: unknown[]) => ({ services: rows })],
    ['in an envelope of an envelope', (rows: unknown[]) => ({ data: { items: rows } })],
    ['as an object of numbers', (rows: unknown[]) => ({ contents: { ...rows } })],
  ])('gives its rows %s', async (_, wrapped) => {
    const reads = await readFeed((url) =>
      isServices(url) ? wrapped(page(url) === 1 || page(url) === 2 ? [service(page(url))] : []) : null,
    );
    expect(names(reads)).toEqual(['Usługa 1', 'Usługa 2']);
  });

  it('holds fewer rows than it says is told', async () => {
    const reads = await readFeed(pagesOf({ 1: [service(1)] }, { total_pages: 1, total_items: 40 }));
    expect(reads.at(-1)?.repairs).toContainEqual(
      expect.objectContaining({ rule: 'paging-lies', before: { total_items: 40 }, after: '1 were found' }),
    );
    expect(notWhole(reads)).toEqual(['/hsds/services said {"total_items":40}: 1 were found']);
  });

  it('uses one id for two services brings both', async () => {
    const reads = await readFeed(pagesOf({ 1: [service(1), { ...service(1), name: 'Inna' }] }, { total_pages: 1 }));
    expect(names(reads)).toEqual(['Usługa 1', 'Inna']);
  });

  it('is busy half way takes nothing in, or is asked again where the importer waits', async () => {
    const busyOnce = () => {
      let asked = 0;
      return (url: URL) =>
        isServices(url) ? (page(url) === 2 && asked++ === 0 ? 429 : pagesOf({ 1: [service(1)], 2: [service(2)] }, {})(url)) : null;
    };
    await expect(readFeed(busyOnce())).rejects.toThrow(SourceRefused);
    expect(names(await readFeed(busyOnce(), '', { pause: async () => undefined }))).toEqual(['Usługa 1', 'Usługa 2']);
  });
});
