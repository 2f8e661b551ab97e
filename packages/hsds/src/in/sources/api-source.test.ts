import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutgoingClient } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type OrganizationRead, readOrganizations, SourceRefused } from '../index.ts';
import { apiSource } from './api-source.ts';

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

/** A feed that answers as it likes; null: 404. */
const feed = async (answer: Answer): Promise<string> => {
  const server = createServer((request, response) => {
    const said = answer(new URL(request.url ?? '/', 'http://feed'));
    if (typeof said === 'number') response.writeHead(said).end();
    else if (typeof said === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(said);
    else response.writeHead(said === null ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds/`;
};
const readFeed = async (answer: Answer, path = ''): Promise<OrganizationRead[]> => {
  const client = new OutgoingClient({ userAgent: 'test' });
  const reads: OrganizationRead[] = [];
  const source = apiSource(`${await feed(answer)}${path}`, { client, request: { allowPrivate: true } });
  try {
    for await (const read of readOrganizations(source, { source: 'feed' })) reads.push(read);
  } finally {
    await client.close();
  }
  return reads;
};
const names = (reads: readonly OrganizationRead[]): (string | undefined)[] =>
  reads.flatMap(({ provider }) => provider?.services.map(({ texts }) => texts[0]?.name) ?? []);
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

  it('gives the same page for ever is left after it', async () => {
    const reads = await readFeed((url) => (isServices(url) ? { total_pages: 1_000_000, contents: [service(1)] } : null));
    expect(names(reads)).toEqual(['Usługa 1']);
    expect(reads.at(-1)?.repairs.map(({ rule }) => rule)).toContain('paging-lies');
  });

  it('has thin services is asked for each of them', async () => {
    const reads = await readFeed((url) => {
      if (isServices(url)) return { total_pages: 1, contents: [{ id: 's1', name: 'Usługa 1', organization }] };
      return url.pathname === '/hsds/services/s1' ? { ...service(1), languages: [{ name: 'Ukrainian' }] } : null;
    });
    expect(reads[0]?.provider?.services[0]?.languages).toEqual(['uk']);
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
