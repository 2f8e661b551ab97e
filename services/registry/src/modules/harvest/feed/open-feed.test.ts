import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRegistryHarness, type RegistryHarness } from '../../../testing/registry-harness.ts';
import { type Harvesting, openFeeds } from '../index.ts';

let hub: RegistryHarness;
let harvesting: Harvesting;
let answer: (path: string, query: URLSearchParams, response: ServerResponse) => void;
let asked: { url: string; agent: string | undefined }[];
let base: string;
let pauses: number[];
const stops: (() => unknown)[] = [];

beforeEach(async () => {
  hub = await openRegistryHarness();
  stops.push(() => hub.close());
  pauses = [];
  const publicUrl = 'https://hub.example.org';
  const open = openFeeds({ publicUrl, clock: hub.clock, pause: async (milliseconds) => void pauses.push(milliseconds) });
  harvesting = hub.registry.harvesting({ publicUrl, open });
  asked = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push({ url: request.url ?? '', agent: request.headers['user-agent'] });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('date', hub.clock.now().toUTCString());
    answer(pathname, searchParams, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const follow = async ({
  allowPrivate = true,
  address = base,
  miscounts,
}: {
  allowPrivate?: boolean;
  address?: string;
  miscounts?: true;
} = {}) => {
  const terms = {
    name: 'Obcy katalog',
    licence: 'CC-BY-4.0',
    everyMinutes: 60,
    allowPrivate,
    options: { language: 'pl', municipality: '1462011', ...(miscounts && { miscounts }) },
  };
  return (await harvesting.add({ ...terms, url: `${address}/api` })).id;
};
const json = (response: ServerResponse, value: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const names = async () =>
  (await hub.owner.query<{ name: string }>("select card -> 'texts' -> 0 ->> 'name' as name from directory.service order by 1")).rows.map(
    ({ name }) => name,
  );

/** An Open Referral API: services with what makes them whole, in pages of two. */
class ForeignApi {
  services: { id: string; name: string; changedAt: Date }[] = [];
  understandsChanges = true;

  whole(services = this.services) {
    return services.map(({ id, name }) => ({
      id,
      name,
      status: 'active',
      description: `Opis: ${name}`,
      organization: { id: 'org-1', name: 'Obca fundacja', description: 'Pomaga.' },
      phones: [{ id: `phone-${id}`, number: '+48 24 000 00 00' }],
      schedules: [],
    }));
  }

  readonly answer = (path: string, query: URLSearchParams, response: ServerResponse): void => {
    if (path !== '/api/services') return void json(response, { error: 'nothing here' }, 404);
    const since = this.understandsChanges ? query.get('modified_after') : null;
    const found = this.services.filter(({ changedAt }) => since === null || changedAt >= new Date(since));
    const page = Number(query.get('page') ?? 1);
    const contents = this.whole(found.slice((page - 1) * 2, page * 2));
    json(response, {
      total_items: found.length,
      total_pages: Math.ceil(found.length / 2),
      page_number: page,
      size: contents.length,
      contents,
    });
  };
}

describe('an Open Referral API', () => {
  let api: ForeignApi;
  beforeEach(() => {
    api = new ForeignApi();
    answer = api.answer;
    for (let at = 0; at < 5; at += 1) api.services.push({ id: String(at), name: `Usługa ${at}`, changedAt: hub.clock.now() });
    // Changes are read again from a quarter of an hour before the last time on.
    hub.clock.advance(20 * 60_000);
  });

  it('is read page by page, says who asks, and shows its records as its own', async () => {
    expect(await harvesting.run(await follow())).toMatchObject({
      state: 'WELL',
      problem: null,
      kind: 'HSDS',
      report: { mode: 'WHOLE', created: 5 },
    });
    expect(await names()).toEqual(['Usługa 0', 'Usługa 1', 'Usługa 2', 'Usługa 3', 'Usługa 4']);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['Drogowskaz/1.0 (+https://hub.example.org)']));
    expect(asked[0]?.url).toBe('/robots.txt');
  });

  it('of which something was mended tells by which rules, the most frequent first', async () => {
    api.services = [0, 1].map((at) => ({ id: String(at), name: `Usługa ${at}`, changedAt: hub.clock.now() }));
    answer = (path, query, response) =>
      path === '/api/services' && query.get('page') === '1'
        ? json(response, {
            ...{ total_items: 2, total_pages: 1 },
            contents: api.whole().map((service, at) => ({ ...service, phones: [{ number: at === 0 ? '240000000/240000001' : '112' }] })),
          })
        : json(response, {}, 404);
    const report = (await harvesting.run(await follow()))?.report;
    expect(report?.repairs).toEqual(expect.arrayContaining(['2 × made-id', '1 × phones-split']));
    const counts = report?.repairs?.map((each) => Number.parseInt(each, 10)) ?? [];
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  it('is asked for changes only, where it truly tells them', async () => {
    const source = await follow();
    await harvesting.run(source);
    hub.clock.advance(3_600_000);
    api.services[2] = { id: '2', name: 'Zmieniona', changedAt: hub.clock.now() };
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES', read: 1, updated: 1 } });
    expect(await names()).toContain('Zmieniona');
  });

  it.each([
    ['whose changes are dated ten minutes late', 10, (changedAt: Date) => changedAt],
    [
      'that knows minutes alone, and only what changed after them',
      0,
      (changedAt: Date) => new Date(Math.floor(changedAt.getTime() / 60_000) * 60_000 - 1),
    ],
  ])('%s loses none of them', async (_, minutesLate, dated) => {
    const source = await follow();
    hub.clock.advance(30_500);
    await harvesting.run(source);
    hub.clock.advance(1_000);
    api.services[2] = { id: '2', name: 'Zmieniona', changedAt: dated(new Date(hub.clock.now().getTime() - minutesLate * 60_000)) };
    hub.clock.advance(3_600_000);
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES', read: 1, updated: 1 } });
    hub.clock.advance(3_600_000);
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES', read: 0 } });
  });

  it('is compared whole each time, where it does not understand the question', async () => {
    api.understandsChanges = false;
    const source = await follow();
    await harvesting.run(source);
    api.services.splice(1, 1);
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1, unchanged: 4 } });
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['answers 404', (response) => json(response, {}, 404)],
    ['says something else', (response) => json(response, { error: 'oops' })],
    ['is empty', (response) => json(response, { total_items: 5, total_pages: 3, contents: [] })],
    ['forgets that there was more', (response) => json(response, { total_items: 0, total_pages: 0, contents: [] })],
  ])('of which the last page %s gives what came, loses nothing here, and says what was not whole', async (_, broken) => {
    api.understandsChanges = false;
    const source = await follow();
    await harvesting.run(source);
    api.services[0] = { id: '0', name: 'Zmieniona', changedAt: hub.clock.now() };
    answer = (path, query, response) =>
      path === '/api/services' && query.get('page') === '3' ? void broken(response) : api.answer(path, query, response);
    expect(await harvesting.run(source)).toMatchObject({
      state: 'WELL',
      report: { read: 4, updated: 1, withdrawn: 0, notWhole: expect.arrayContaining([expect.stringContaining('/api/services')]) },
    });
    expect(await names()).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3', 'Usługa 4', 'Zmieniona']);

    // What is really gone goes as soon as all of it is there again.
    answer = api.answer;
    api.services.pop();
    expect(await harvesting.run(source)).toMatchObject({ report: { withdrawn: 1, notWhole: [] } });
  });

  it('that was not whole is read once more from where it was, until an operator says that there is no more', async () => {
    const source = await follow();
    await harvesting.run(source);
    hub.clock.advance(25 * 3_600_000);
    api.services.pop();
    answer = (path, query, response) =>
      path === '/api/services' && !query.has('modified_after')
        ? json(response, { total_items: 5, total_pages: 1, contents: query.get('page') === '1' ? api.whole() : [] })
        : api.answer(path, query, response);
    for (let time = 0; time < 2; time += 1)
      expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 0, notWhole: [expect.any(String)] } });
    expect(await harvesting.run(source, { accept: true })).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1, notWhole: [] } });
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES' } });
  });

  it('that always counts too many withdraws nothing by itself, and does once an operator has said so', async () => {
    const source = await follow();
    await harvesting.run(source);
    api.services.pop();
    answer = (path, query, response) =>
      path === '/api/services' && query.get('page') !== '1'
        ? json(response, { total_items: 40, total_pages: 20, contents: [] })
        : path === '/api/services'
          ? json(response, { total_items: 40, total_pages: 20, contents: api.whole() })
          : api.answer(path, query, response);
    for (let time = 0; time < 2; time += 1) expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 0 } });
    await follow({ miscounts: true });
    expect(await harvesting.run(source)).toMatchObject({ state: 'WELL', report: { mode: 'WHOLE', withdrawn: 1, notWhole: [] } });
    expect(await names()).toEqual(['Usługa 0', 'Usługa 1', 'Usługa 2', 'Usługa 3']);
    // What fails is held as ever.
    answer = (path, query, response) =>
      path === '/api/services' ? json(response, { total_items: 40, contents: [] }) : api.answer(path, query, response);
    expect(await harvesting.run(source)).toMatchObject({ state: 'HELD' });
  });

  it('that was not whole is read whole at the next time that it answers, however lately it was compared', async () => {
    const source = await follow();
    await harvesting.run(source);
    hub.clock.advance(3_600_000);
    api.services[1] = { id: '1', name: 'Zmieniona', changedAt: hub.clock.now() };
    // Of its changes it says that there are more than it gives.
    answer = (path, query, response) =>
      path === '/api/services' && query.has('modified_after') && query.get('per_page') !== '1'
        ? json(response, { total_items: 2, total_pages: 1, contents: query.get('page') === '1' ? [api.whole()[1]] : [] })
        : api.answer(path, query, response);
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES', read: 1, notWhole: [expect.any(String)] } });
    answer = (_, __, response) => json(response, {}, 502);
    expect(await harvesting.run(source)).toMatchObject({ state: 'FAILING' });
    answer = api.answer;
    api.services.pop();
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1, notWhole: [] } });
    expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES' } });
  });

  it('that gives services without their organisation for once keeps them as they were', async () => {
    api.understandsChanges = false;
    const source = await follow();
    await harvesting.run(source);
    const [first, ...others] = api.whole();
    const elsewhere = { ...first, organization: { id: 'org-2', name: 'Inna fundacja' } };
    const strays = others.map(({ organization: _, ...service }) => ({ ...service, organization_id: 'org-1' }));
    answer = (path, query, response) =>
      path === '/api/services'
        ? json(response, { total_items: 5, total_pages: 1, contents: query.get('page') === '1' ? [elsewhere, ...strays] : [] })
        : json(response, {}, 404);
    expect(await harvesting.run(source)).toMatchObject({ report: { withdrawn: 0, refused: 4 } });
    expect(await names()).toHaveLength(5);
  });

  describe('that loses ids for once', () => {
    let source: string;
    let rows: unknown[];
    const list = async () => (await hub.owner.query('select id, provider_id from directory.service order by id')).rows;
    const give = (change: (row: object, at: number) => unknown) => {
      rows = api.whole().map(change);
    };
    beforeEach(async () => {
      api.understandsChanges = false;
      source = await follow();
      rows = api.whole();
      answer = (path, query, response) =>
        path === '/api/services'
          ? json(response, { total_items: rows.length, total_pages: 1, contents: query.get('page') === '1' ? rows : [] })
          : json(response, {}, 404);
      await harvesting.run(source);
    });

    it.each<[string, (row: object) => unknown]>([
      ['no object', () => 'Usługa'],
      ['nobody’s', () => ({ description: '' })],
      [
        'of an organisation that is not here',
        (row) => ({ ...row, id: null, name: '', description: '', organization: { id: 'o9', name: 'Dom' } }),
      ],
      ['of an organisation without id and name', () => ({ organization: { email: 'a@example.org' } })],
    ])('loses no record by a row that cannot be read: %s', async (_, broken) => {
      const elsewhere = { id: 's9', name: 'Dziewiąta', organization: { id: 'o8', name: 'Osiem' } };
      give((row, at) => (at === 0 ? broken(row) : row));
      rows.push(elsewhere);
      const ended = await harvesting.run(source);
      expect(ended?.report).toMatchObject({ withdrawn: 0, notWhole: [expect.stringContaining('tells no id')] });
      expect(await names()).toHaveLength(6);
      expect(await harvesting.run(source, { accept: true })).toMatchObject({ report: { withdrawn: 1, notWhole: [] } });
    });

    describe('and always has rows that nobody can read', () => {
      const broken = [null, { error: 'timeout' }, { name: 'Bez opisu', organization: { email: 'a@example.org' } }];
      const run = async (given: unknown[], order?: object) => {
        rows = given;
        return (await harvesting.run(source, order))?.report;
      };
      const KEPT = { withdrawn: 0, notWhole: [expect.stringContaining('tells no id')] };

      it('withdraws what is gone by itself, as these stood beside it', async () => {
        const [first, second, ...others] = api.whole();
        expect(await run([first, second, ...others, ...broken])).toMatchObject({ withdrawn: 0, notWhole: [] });
        expect(await run([second, ...others, ...broken])).toMatchObject({
          withdrawn: 1,
          notWhole: [],
          repairs: expect.arrayContaining(['4 × known-row']),
        });
        expect(await run([...others, ...broken.slice(1)])).toMatchObject({ withdrawn: 1, notWhole: [] });
        // What went meanwhile is known no more.
        expect(await run([...others.slice(1), ...broken])).toMatchObject(KEPT);
      });

      it('keeps everything when there is another, until somebody accepts it', async () => {
        const [first, ...others] = api.whole();
        const more = [...broken, { error: 'no memory' }];
        await run([first, ...others, ...broken]);
        expect(await run([...others, ...more])).toMatchObject({ ...KEPT, notWhole: [expect.stringMatching(/^1 ×/)] });
        expect(await run([...others, ...more])).toMatchObject(KEPT);
        expect(await run([...others, ...more], { accept: true })).toMatchObject({ withdrawn: 1, notWhole: [] });
        expect(await run([...others.slice(1), ...more])).toMatchObject({ withdrawn: 1, notWhole: [] });
      });

      it('keeps everything when there are two of the same, however often', async () => {
        const [first, ...others] = api.whole();
        await run([first, ...others, null]);
        expect(await run([...others, null, null])).toMatchObject(KEPT);
        await run([first, ...others, null, null]);
        expect(await run([...others, null, null])).toMatchObject(KEPT);
      });

      it('keeps everything when what a row was can be read, and another record says the same now', async () => {
        const [first, second, ...others] = api.whole();
        const came = { ...first, id: 'new', name: 'Nowa' };
        await run([first, second, ...others, null]);
        for (let time = 0; time < 2; time += 1) expect(await run([came, second, ...others, null])).toMatchObject(KEPT);
        expect(await names()).toHaveLength(6);
        expect(await run([came, first, ...others, null])).toMatchObject(KEPT);
      });

      it('keeps what another organisation lost while its row went', async () => {
        const of = (id: string, ...services: unknown[]) => ({ id, name: `Dom ${id}`, description: 'Dom.', services });
        const service = (id: string) => ({ id, name: `Usługa ${id}`, description: 'Pomoc.', status: 'active' });
        const organizations = async (...contents: unknown[]) => {
          answer = (path, query, response) =>
            path === '/api/organizations' || path === '/api/services'
              ? json(response, {
                  total_pages: 1,
                  contents: query.get('page') !== '1' ? [] : path === '/api/services' ? api.whole() : contents,
                })
              : json(response, {}, 404);
          return (await harvesting.run(source))?.report;
        };
        const lost = { error: 'timeout' };
        await organizations(of('a', service('a1'), lost), of('b', service('b1'), service('b2')));
        expect(await names()).toHaveLength(8);
        expect(await organizations(of('a', service('a1')), of('b', service('b1'), lost))).toMatchObject({ withdrawn: 0 });
        await organizations(of('a', service('a1')), of('b', service('b1'), service('b2'), lost));
        expect(await organizations(of('a', service('a1')), of('b', service('b1'), lost))).toMatchObject({ withdrawn: 1, notWhole: [] });
      });

      it('keeps everything when one that says the same comes on a page alone', async () => {
        const pages = async (...each: unknown[][]) => {
          answer = (path, query, response) =>
            path === '/api/services' ? json(response, each[Number(query.get('page')) - 1] ?? []) : json(response, {}, 404);
          return (await harvesting.run(source))?.report;
        };
        const [first, ...others] = api.whole();
        await pages([first, ...others, null]);
        expect(await pages([...others, null], [null])).toMatchObject(KEPT);
        expect(await pages([first, ...others, null])).toMatchObject({ notWhole: [] });
        expect(await pages([...others, null])).toMatchObject({ withdrawn: 1, notWhole: [] });
      });
    });

    it('keeps what is refused with its id, in whatever organisation, and withdraws what is really gone', async () => {
      give((row, at) => (at === 0 ? { id: '0', organization: { id: 'o9', name: 'Dom' } } : row));
      rows.splice(1, 1);
      rows.push({ id: 's9', name: 'Dziewiąta', organization: { id: 'o8', name: 'Osiem' } });
      expect((await harvesting.run(source))?.report).toMatchObject({ refused: 1, withdrawn: 1, notWhole: [] });
      expect(await names()).toEqual(['Dziewiąta', 'Usługa 0', 'Usługa 2', 'Usługa 3', 'Usługa 4']);
    });

    it.each<[string, (row: object, at: number) => unknown, string]>([
      ['a service', (row, at) => (at === 0 ? { ...row, id: undefined } : row), '1 × id-by-name'],
      ['its organisation', (row) => ({ ...row, organization: { name: 'Obca fundacja' } }), '1 × id-by-name'],
      ['all', (row) => ({ ...row, id: '', organization: { name: 'Obca fundacja' } }), '6 × id-by-name'],
    ])('knows it by its name: %s', async (_, change, told) => {
      const before = await list();
      give(change);
      const ended = await harvesting.run(source);
      expect(ended).toMatchObject({ state: 'WELL', report: { created: 0, withdrawn: 0, repairs: expect.arrayContaining([told]) } });
      expect(await list()).toEqual(before);
      give((row) => row);
      expect((await harvesting.run(source))?.report).toMatchObject({ created: 0, withdrawn: 0 });
      expect(await list()).toEqual(before);
    });

    it('and takes none for another where two are called the same, or nothing is missing', async () => {
      const called = (row: object, at: number) => (at < 2 ? { ...row, name: 'Ta sama' } : row);
      give(called);
      await harvesting.run(source);
      give((row, at) => ({ ...called(row, at), ...(at === 0 && { id: undefined }) }));
      rows.splice(1, 1);
      rows.push({ ...api.whole()[2], id: undefined });
      const { report } = (await harvesting.run(source)) ?? {};
      expect(report).toMatchObject({
        created: 2,
        withdrawn: 2,
        repairs: expect.not.arrayContaining([expect.stringContaining('id-by-name')]),
      });
    });
  });

  it('on this machine is not asked unless its operator permits it', async () => {
    await expect(follow({ allowPrivate: false })).rejects.toThrow('private network');
    // Where a name leads is only known when it is asked.
    const source = await follow({ allowPrivate: false, address: 'https://directory.example.org' });
    await hub.owner.query('update registry.source set url = $1', [base.replace('127.0.0.1', 'localhost')]);
    expect(await harvesting.run(source)).toMatchObject({
      state: 'FAILING',
      problem: expect.stringContaining('private network'),
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ...['localhost', 'localhost.', 'hub.localhost', 'hub', 'hub.local', 'nas.lan', 'api.internal', 'gw.home.arpa', 'LOCALHOST'],
    ...['10.1.2.3', '192.168.0.7', '169.254.169.254', '127.1', '0x7f000001', '[::1]', '[::ffff:10.0.0.1]'],
  ])('at %s is refused when it is added, unless its operator permits it', async (host) => {
    const url = `http://${host}:4000`;
    await expect(follow({ allowPrivate: false, address: url })).rejects.toThrow('It lies in a private network or on this machine.');
    expect(await harvesting.list()).toEqual([]);
    await follow({ address: url });
  });

  it('is left alone between two pages', async () => {
    await harvesting.run(await follow());
    expect(asked.length).toBeGreaterThan(5);
    // Before the first there is nothing to rest from.
    expect(pauses).toHaveLength(asked.length - 1);
    expect(pauses.every((pause) => pause > 100 && pause <= 200)).toBe(true);
  });

  it('whose robots.txt does not want it is left alone', async () => {
    answer = (path, query, response) =>
      path === '/robots.txt' ? void response.end('User-agent: *\nDisallow: /api/') : api.answer(path, query, response);
    expect(await harvesting.run(await follow())).toMatchObject({ state: 'FAILING', problem: expect.stringContaining('robots.txt') });
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it.each<[string, typeof answer]>([
    [
      'a page of HTML',
      (_, __, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Przerwa techniczna</h1>'),
    ],
    ['an error', (_, __, response) => void json(response, {}, 500)],
    ['another type than was agreed', (_, __, response) => void json(response, { services: 'none', total: [] })],
    ['empty pages', (_, __, response) => void json(response, { total_items: 0, total_pages: 0, contents: [] })],
    [
      'an error on a later page',
      (path, query, response) => (query.get('page') === '2' ? void json(response, {}, 502) : api.answer(path, query, response)),
    ],
  ])('that answers with %s loses nothing here', async (_, broken) => {
    const source = await follow();
    await harvesting.run(source);
    answer = (path, query, response) => (path === '/robots.txt' ? void json(response, {}, 404) : broken(path, query, response));
    const ended = await harvesting.run(source, { whole: true });
    expect(['FAILING', 'HELD']).toContain(ended?.state);
    expect(await names()).toHaveLength(5);
    answer = api.answer;
    expect(await harvesting.run(source, { whole: true })).toMatchObject({ state: 'WELL', report: { unchanged: 5 } });
  });
});

describe('another hub', () => {
  it.each([
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
    ['https://hub.example.org/terms', 'https://hub.example.org/terms'],
    ['javascript:alert(1)', undefined],
    [{ name: 'CC0-1.0' }, undefined],
    [undefined, undefined],
  ])('that says its licence is %j is heard as %j', async (license, heard) => {
    answer = (path, _, response) => {
      if (path === '/api/hsds/') return void json(response, { license, drogowskaz: { hub: '0f0f0f0f-0000-4000-8000-000000000001' } });
      if (path.startsWith('/api/hsds/')) return void response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('');
      return void json(response, {}, 404);
    };
    const ended = await harvesting.run(await follow());
    expect(ended).toMatchObject({ state: 'WELL', kind: 'DROGOWSKAZ', licence: 'CC-BY-4.0' });
    expect(ended?.options.licence).toBe(heard);
  });

  describe('whose lines are counted', () => {
    let services: object[];
    let deletions: object[];
    let lost: Record<string, number>;
    let restored_at: unknown;
    beforeEach(() => {
      services = new ForeignApi().whole([1, 2, 3].map((at) => ({ id: String(at), name: `Usługa ${at}`, changedAt: hub.clock.now() })));
      deletions = [];
      lost = {};
      restored_at = undefined;
      answer = (path, query, response) => {
        const list = path.split('/').at(-1) ?? '';
        if (path === '/api/hsds/') return void json(response, { drogowskaz: { hub: '0f0f0f0f-0000-4000-8000-000000000001', restored_at } });
        if (path !== '/api/hsds/services' && path !== '/api/hsds/deletions') return void json(response, {}, 404);
        const rows = list === 'services' ? services : deletions;
        if (query.get('format') !== 'ndjson') return void json(response, { total_items: rows.length, contents: rows.slice(0, 1) });
        const lines = rows.slice(0, rows.length - (lost[list] ?? 0)).map((row) => `${JSON.stringify(row)}\n`);
        return void response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(lines.join(''));
      };
    });

    it('is read whole once it has been restored from a back-up, and changes alone before and after', async () => {
      const source = await follow();
      const mode = async () => {
        hub.clock.advance(3_600_000);
        return (await harvesting.run(source))?.report?.mode;
      };
      expect(await mode()).toBe('WHOLE');
      for (const nothing of [undefined, null, 'yesterday', 5]) {
        restored_at = nothing;
        expect(await mode()).toBe('CHANGES');
      }
      services = services.slice(0, 2);
      restored_at = hub.clock.now().toISOString();
      expect(await mode()).toBe('WHOLE');
      expect(await names()).toEqual(['Usługa 1', 'Usługa 2']);
      expect(await mode()).toBe('CHANGES');
    });

    it.each([
      ['two days ahead', 48],
      ['twenty minutes ahead', 1 / 3],
      ['two days behind', -48],
      ['a year behind', -8_760],
    ])('of which the clock is %s is read whole once it has been restored, and once', async (_, hoursAhead) => {
      const right = answer;
      const theirs = (): Date => new Date(hub.clock.now().getTime() + hoursAhead * 3_600_000);
      answer = (path, query, response) => right(path, query, response.setHeader('date', theirs().toUTCString()));
      const source = await follow();
      const modes: unknown[] = [];
      for (let hour = 0; hour < 5; hour += 1) {
        if (hour === 2) restored_at = theirs().toISOString();
        hub.clock.advance(3_600_000);
        modes.push((await harvesting.run(source))?.report?.mode);
      }
      expect(modes).toEqual(['WHOLE', 'CHANGES', 'WHOLE', 'CHANGES', 'CHANGES']);
    });

    it('that was restored while its clock was a year ahead is not read whole each time for a year', async () => {
      restored_at = '2027-11-23T09:00:00Z';
      const source = await follow();
      await harvesting.run(source);
      hub.clock.advance(3_600_000);
      expect(await harvesting.run(source)).toMatchObject({ report: { mode: 'CHANGES' } });
    });

    it.each([
      [{ drogowskaz: { verification: { verifiedAt: '2026-11-23T22:40:00.000Z', by: 'OWNER' } } }, '2026-11-23T22:40:00.000Z'],
      [{ drogowskaz: { verification: { verifiedAt: '2026-11-23T22:50:00.000Z', by: 'OWNER' } } }, null],
      // In Poland it is half past eleven.
      [{ assured_date: '2026-11-24' }, '2026-11-24T00:00:00.000Z'],
      [{ assured_date: '2026-11-25' }, null],
    ])(
      'has confirmed what it did by a clock or in a place a little ahead of ours, and not what it says it will: %j',
      async (said, kept) => {
        hub.clock.moveTo('2026-11-23T22:30:00Z');
        services = services.map((service) => ({ ...service, ...said }));
        await harvesting.run(await follow());
        const { rows } = await hub.owner.query('select distinct verified_at from registry.service');
        expect(rows).toEqual([{ verified_at: kept && new Date(kept) }]);
      },
    );

    it('loses nothing here where they end early, as those of a proxy that closes instead of ending', async () => {
      const source = await follow();
      expect(await harvesting.run(source)).toMatchObject({ state: 'WELL', report: { created: 3 } });
      lost = { services: 1 };
      const problem = expect.stringContaining('/api/hsds/services ended after 2 of 3 lines');
      expect(await harvesting.run(source, { whole: true })).toMatchObject({ state: 'FAILING', problem });
      expect(await names()).toEqual(['Usługa 1', 'Usługa 2', 'Usługa 3']);
    });

    it('passes over no withdrawal where they do', async () => {
      const source = await follow();
      await harvesting.run(source);
      services.pop();
      deletions = [{ id: '3', type: 'service', deleted_at: hub.clock.now().toISOString() }];
      lost = { deletions: 1 };
      expect(await harvesting.run(source)).toMatchObject({ state: 'FAILING' });
      lost = {};
      expect(await harvesting.run(source)).toMatchObject({ state: 'WELL', report: { mode: 'CHANGES', withdrawn: 1 } });
    });

    it('may have lost what it lists no more by the end', async () => {
      const source = await follow();
      const whole = answer;
      answer = (path, query, response) => {
        if (path === '/api/hsds/services' && query.get('format') === 'ndjson') services.pop();
        whole(path, query, response);
      };
      expect(await harvesting.run(source)).toMatchObject({ state: 'WELL', report: { created: 2 } });
    });
  });
});
