import { readFileSync } from 'node:fs';
import { type HsdsObjectName, taxonomyId, termId, validateHsds } from '@drogowskaz/hsds';
import { type OfficialName, officialSchemas } from '@drogowskaz/hsds/testing';
import { eventually, itWithShared } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HsdsHub, startHsdsHub } from './hsds-hub.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
type Any = any;

let hub: HsdsHub;
beforeAll(async () => {
  hub = await startHsdsHub();
}, 240_000);
afterAll(() => hub.stop());

const get = async (path: string, base = hub.inProcess, headers = {}): Promise<Any> => (await fetch(base + path, { headers })).json();
const post = (path: string, body: unknown, base = hub.inProcess) =>
  fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const lines = async (path: string): Promise<Any[]> =>
  (await (await fetch(hub.inProcess + path)).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const objects: [path: string, object: HsdsObjectName][] = [
  ['services', 'service'],
  ['organizations', 'organization'],
  ['service_at_locations', 'service_at_location'],
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term'],
];

describe('every answer of /hsds/', () => {
  it.each(objects)('in %s is HSDS, strictly: listed, whole, by id and as ndjson', async (path, object) => {
    const counts = new Set<number>();
    for (const query of ['', 'full=true'].filter((each) => each === '' || !path.startsWith('taxonom'))) {
      const first = await get(`/${path}?per_page=200&${query}`);
      const seen: unknown[] = [];
      for (let page = 1; page <= first.total_pages; page += 1)
        seen.push(...(await get(`/${path}?per_page=200&page=${page}&${query}`)).contents);
      const streamed = await lines(`/${path}?format=ndjson&${query}`);
      for (const item of [...seen, ...streamed]) expect([path, query, validateHsds(object, item)]).toEqual([path, query, []]);
      expect(streamed).toEqual(expect.arrayContaining(seen));
      counts.add(first.total_items).add(seen.length).add(streamed.length);
    }
    expect([...counts]).toHaveLength(1);
    const { contents } = await get(`/${path}?per_page=3`);
    expect(contents.length).toBeGreaterThan(0);
    for (const { id } of contents) {
      const one = await get(`/${path}/${id}`);
      expect([one.id, validateHsds(object, one)]).toEqual([id, []]);
    }
  });

  itWithShared(
    'hsds/schema',
    'is what the official schemas say, with every object closed',
    async (folder) => {
      const problems = officialSchemas(folder);
      const check = (name: OfficialName, value: unknown) => expect([name, problems(name, value)]).toEqual([name, []]);
      for (const [path, object] of objects) {
        const list = path.startsWith('taxonom') ? object : `${object}_list`;
        for (const item of await lines(`/${path}?format=ndjson`)) check(list as OfficialName, item);
        if (path.startsWith('taxonom')) continue;
        for (const item of (await get(`/${path}?full=true&per_page=100`)).contents) check(object as OfficialName, item);
        const [{ id }] = (await get(`/${path}?per_page=1`)).contents;
        check(object as OfficialName, await get(`/${path}/${id}`));
      }
      for (const item of (await get('/organizations?full_service=true&per_page=20')).contents) check('organization', item);
    },
    300_000,
  );

  itWithShared('hsds/schema/openapi.json', 'is at every address and takes every parameter of the official description', async (file) => {
    const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Any;
    const named = (parameter: Any): Any => (parameter.$ref ? components.parameters[parameter.$ref.split('/').at(-1)] : parameter);
    const value: Record<string, string> = { format: 'json', modified_after: '2020-01-01T00:00:00Z', search: 'a', postcode: '09-400' };
    const ids = { taxonomy_term_id: termId('CATEGORY', 'WORK'), taxonomy_id: taxonomyId('CATEGORY') } as Record<string, string>;
    for (const [path, methods] of Object.entries<Any>(paths)) {
      for (const method of ['get', 'post'].filter((each) => methods[each])) {
        if (path.includes('{id}')) {
          const collection = path.split('/')[1];
          const { contents } = await get(`/${collection}?per_page=1`);
          expect([path, (await fetch(`${hub.inProcess}/${collection}/${contents[0].id}`)).status]).toEqual([path, 200]);
          continue;
        }
        for (const parameter of (methods[method].parameters ?? []).map(named)) {
          const { name, schema } = parameter;
          const given =
            value[name] ?? ids[name] ?? (schema.type === 'boolean' ? 'true' : schema.type === 'integer' ? '1' : ids.taxonomy_id);
          const query = name === 'proximity' ? 'postcode=09-400&proximity=500' : `${name}=${encodeURIComponent(String(given))}`;
          const response = await fetch(`${hub.inProcess}${path}?${query}`, { method: method.toUpperCase() });
          expect([method, path, name, response.status]).toEqual([method, path, name, 200]);
          const page = (await response.json()) as Any;
          for (const [key, { type }] of Object.entries<Any>(components.schemas.Page.properties)) {
            expect([path, name, key, typeof page[key]]).toEqual([path, name, key, type === 'integer' ? 'number' : type]);
          }
        }
      }
    }
  });

  it('with the profile is the same with one property more', async () => {
    const [plain, profiled] = await Promise.all([
      lines('/services?format=ndjson&full=true'),
      lines('/services?format=ndjson&full=true&profile=drogowskaz'),
    ]);
    expect(profiled.length).toBe(plain.length);
    for (const item of profiled) expect(validateHsds('service', item, { extensions: ['drogowskaz'] })).toEqual([]);
    expect(JSON.stringify(plain)).not.toContain('drogowskaz"');
  });

  it('is the same from a gateway in another process', async () => {
    for (const path of [
      '/',
      '/services?per_page=7&page=3',
      '/organizations?full=true&per_page=5',
      '/service_at_locations?full=true&per_page=5',
      '/deletions',
    ])
      expect([path, await get(path, hub.overHttp)]).toEqual([path, await get(path)]);
  });
});

describe('the lists of /hsds/', () => {
  const all = () => hub.directory.providers.flatMap(({ services }) => services);

  it('say truly how much there is', async () => {
    const first = await get('/services?per_page=10');
    expect(first).toMatchObject({ total_items: all().length, page_number: 1, size: 10, first_page: true, last_page: false, empty: false });
    expect(first.total_pages).toBe(Math.ceil(all().length / 10));
    expect(await get(`/services?per_page=10&page=${first.total_pages}`)).toMatchObject({ first_page: false, last_page: true });
    expect(await get('/services?per_page=10&page=100000')).toMatchObject({
      total_items: all().length,
      size: 0,
      empty: true,
      last_page: true,
    });
    expect(await get(`/services?search=${'x'.repeat(30)}`)).toMatchObject({
      total_items: 0,
      total_pages: 0,
      empty: true,
      first_page: true,
      last_page: true,
    });
  });

  it('are narrowed by a category with all below it, by organization and by words, all at once', async () => {
    const below = await get(`/services?taxonomy_term_id=${termId('CATEGORY', 'WORK')}`);
    const wanted = all().filter(({ categories }) =>
      categories.some((code) => code === 'WORK' || code.startsWith('WORK_') || code.startsWith('JOB')),
    );
    expect(below.total_items).toBeGreaterThanOrEqual(
      Math.max(1, wanted.filter(({ categories }) => categories.includes('WORK' as never)).length),
    );
    const provider = hub.directory.providers.find(({ services }) => services.length > 1);
    const ofOne = await get(`/services?organization_id=${provider?.id}`);
    expect(ofOne.total_items).toBe(provider?.services.length);
    const name = String(provider?.services[0]?.texts[0]?.name);
    const found = (await (await post('/services', { search: name, organization_id: provider?.id })).json()) as Any;
    expect(found.contents.map(({ id }: Any) => id)).toContain(provider?.services[0]?.id);
    expect(found.total_items).toBeLessThanOrEqual(ofOne.total_items);
    expect((await get(`/services?taxonomy_id=${taxonomyId('CATEGORY')}`)).total_items).toBe(all().length);
    expect((await get('/services?taxonomy_id=00000000-0000-4000-8000-000000000000')).total_items).toBe(0);
  });

  it('say what has changed since a moment, this moment included', async () => {
    const changed = (await lines('/services?minimal=true&format=ndjson')) as { id: string; last_modified: string }[];
    const moments = changed.map(({ last_modified }) => last_modified).sort();
    const moment = moments[Math.floor(moments.length / 2)] ?? '';
    const since = (await lines(`/services?format=ndjson&minimal=true&modified_after=${moment}`)).map(({ id }) => id);
    // And what was published since without a change of its own.
    expect(since).toEqual(expect.arrayContaining(changed.filter(({ last_modified }) => last_modified >= moment).map(({ id }) => id)));
    expect((await get(`/services?modified_after=${new Date(Date.now() + 60_000).toISOString()}`)).total_items).toBe(0);
    expect(Object.keys(changed[0] ?? {})).toEqual(['id', 'last_modified']);
  });

  it('of terms know what is above and below', async () => {
    const top = await get('/taxonomy_terms?top_only=true&per_page=200');
    const below = await get(`/taxonomy_terms?parent_id=${termId('CATEGORY', 'WORK')}`);
    expect(top.contents.every(({ parent_id }: Any) => parent_id === undefined)).toBe(true);
    expect(below.total_items).toBeGreaterThan(0);
    expect((await get('/taxonomy_terms?search=праця&profile=drogowskaz')).contents[0]?.drogowskaz.labels.uk).toEqual(expect.any(String));
  });

  it('tell what is gone, and no longer have it', async () => {
    const before = await get('/services?per_page=1');
    const [gone] = before.contents;
    const tag = (await fetch(`${hub.inProcess}/services?per_page=1`)).headers.get('etag') ?? '';
    const key = (await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'test' })).apiKey;
    const archived = await fetch(hub.inProcess.replace('/hsds', '/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: `mutation { archiveService(id: "${gone.id}", reason: "koniec") { status userErrors { message } } }` }),
    });
    expect(((await archived.json()) as Any).data.archiveService.userErrors).toEqual([]);
    expect(await get('/deletions?modified_after=2020-01-01')).toMatchObject({
      total_items: 1,
      contents: [{ id: gone.id, type: 'service', deleted_at: expect.any(String) }],
    });
    expect((await get('/deletions?modified_after=2999-01-01')).total_items).toBe(0);
    expect((await fetch(`${hub.inProcess}/services/${gone.id}`)).status).toBe(404);
    // Whoever kept the answer is told that it does not hold any more.
    await eventually('the gateway hears of it', async () => {
      const again = await fetch(`${hub.inProcess}/services?per_page=1`, { headers: { 'if-none-match': tag } });
      return again.status === 200;
    });
  });
});

describe('/hsds/', () => {
  it('says what it is', async () => {
    const about = await get('/');
    expect(about).toMatchObject({
      version: '3.1',
      profile: 'https://hub.example/hsds/profile/',
      openapi_url: 'https://hub.example/hsds/openapi.json',
      license: 'CC-BY-4.0',
    });
    expect(about.publisher.name).toEqual(expect.any(String));
    expect(await get('/openapi.json')).toMatchObject({ openapi: '3.1.0', info: { license: { name: 'CC-BY-4.0' } } });
    expect((await fetch(`${hub.inProcess}/services?per_page=1`)).headers.get('link')).toBe(
      '<https://hub.example/hsds/openapi.json>; rel="service-desc", <https://spdx.org/licenses/CC-BY-4.0.html>; rel="license"; title="What was written in this directory"',
    );
    const { files } = await get('/profile/');
    for (const file of files) {
      const patch = await get(file.replace('https://hub.example/hsds', ''));
      expect([file, Object.keys(patch.properties)]).toEqual([file, ['drogowskaz']]);
    }
  });

  it('is read from pages of every site, and written by none', async () => {
    const answer = await fetch(`${hub.inProcess}/services`, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    // Search engines show the pages, not the data.
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const preflight = await fetch(`${hub.inProcess}/services`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect((await fetch(`${hub.inProcess}/services`, { method })).status).toBe(405);
  });

  it('answers an unchanged question without a body, and HEAD as GET', async () => {
    const first = await fetch(`${hub.inProcess}/organizations`);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${hub.inProcess}/organizations`, { headers: { 'if-none-match': `W/"other", ${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(`${hub.inProcess}/organizations?per_page=2`, { headers: { 'if-none-match': tag } })).status).toBe(200);
    for (const path of ['/organizations', '/services?format=ndjson', '/', '/datapackage.zip']) {
      const head = await fetch(hub.inProcess + path, { method: 'HEAD' });
      expect([path, head.status, await head.text()]).toEqual([path, 200, '']);
      // Of what is only made as it is sent nobody knows how long it is.
      const { length } = await (await fetch(hub.inProcess + path, { headers: { 'accept-encoding': 'identity' } }))
        .arrayBuffer()
        .then(Buffer.from);
      const said = head.headers.get('content-length');
      expect([path, said === null || Number(said) === length]).toEqual([path, true]);
    }
  });

  it('says of a body that is too large to send less at once', async () => {
    const body = JSON.stringify({ search: 'a'.repeat(3_000_000) });
    const answer = await fetch(`${hub.inProcess}/services`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
      413,
      expect.stringContaining('Send less at once'),
    ]);
  });

  it.each([
    ['/services?colour=red', 'There is no parameter "colour" here'],
    ['/services?page=0', '"page" must be a whole number'],
    ['/services?page=1&page=2', 'more than once'],
    ['/services?per_page=100000', 'from 1 to 200'],
    ['/services?full=perhaps', '"full" must be true or false'],
    ['/services?format=xml', '"json" or "ndjson"'],
    ['/services?format=ndjson&page=2', 'no pages'],
    ['/services?modified_after=yesterday', '"modified_after" must be a moment'],
    ['/services?modified_after=2026-02-31', '"modified_after" must be a moment'],
    ['/services?modified_after=0000-01-01', '"modified_after" must be a moment'],
    ['/deletions?modified_after=0001-01-01T00:00:00%2B14:00', '"modified_after" must be a moment'],
    ['/services?modified_after=9999-12-31T23:59:59-23:59', '"modified_after" must be a moment'],
    ['/services?taxonomy_term_id=7', '"taxonomy_term_id" must be an id'],
    ['/services?search=%00', '"search" must be a text'],
    ['/services?profile=other', '"profile" must be "drogowskaz"'],
    ['/service_at_locations?proximity=5', 'Write "postcode"'],
    ['/organizations?postcode=09-400', 'There is no parameter "postcode" here'],
  ])('says of %s what to do', async (path, words) => {
    const answer = await fetch(hub.inProcess + path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(((await answer.json()) as Any).detail).toContain(words);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('says what to do about a body that cannot be read, and of an id that there is not', async () => {
    const bodies: [string, string | Uint8Array<ArrayBuffer>][] = [
      ['application/json', '{'],
      ['application/json', '[]'],
      ['application/json', new Uint8Array([0x22, 0xff, 0x22])],
    ];
    for (const [type, body] of bodies) {
      const answer = await fetch(`${hub.inProcess}/services`, { method: 'POST', headers: { 'content-type': type }, body });
      expect([answer.status, ((await answer.json()) as Any).code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect((await post('/services', { search: { a: 1 } })).status).toBe(400);
    for (const path of [
      '/services/7',
      '/services/00000000-0000-4000-8000-00000000dead',
      '/nothing',
      '/profile/nothing.json',
      '/profile/__proto__',
    ])
      expect([path, (await fetch(hub.inProcess + path)).status]).toEqual([path, 404]);
  });

  it('keeps nothing of what was searched for: not in its log, and not in anybody’s cache', async () => {
    const word = 'zzzpoufne';
    for (const answer of [await fetch(`${hub.inProcess}/services?search=${word}`), await post('/services', { search: word })]) {
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([200, 'no-store', null]);
    }
    await fetch(`${hub.inProcess}/services?search=${word}&colour=${word}`);
    expect(hub.log.length).toBeGreaterThan(0);
    expect(hub.log.filter((line) => line.includes(word))).toEqual([]);
  });

  it('costs by the services that come with an organization, by its id as well', async () => {
    const bySize = hub.directory.providers.toSorted((one, other) => other.services.length - one.services.length);
    const answers = async (id: string | undefined): Promise<number> => {
      const poor = await hub.gatewayWith({ anonymousPerMinute: 1_000 });
      for (let count = 0; ; count += 1) if ((await fetch(`${poor}/organizations/${id}?full_service=true`)).status === 429) return count;
    };
    const [many = 0, few = 0] = [bySize[0], bySize.findLast(({ services }) => services.length > 0)].map((each) => each?.services.length);
    expect(many).toBeGreaterThan(few);
    expect(await answers(bySize[0]?.id)).toBeLessThan(await answers(bySize.findLast(({ services }) => services.length > 0)?.id));
  });

  it('costs what it returns', async () => {
    const poor = await hub.gatewayWith({ anonymousPerMinute: 1_000 });
    expect((await fetch(`${poor}/services?full=true&per_page=200`)).status).toBe(200);
    const refused = await fetch(`${poor}/services?full=true&per_page=200`);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    const key = (await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'test' })).apiKey;
    expect((await fetch(`${poor}/services?full=true&per_page=200`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
    expect((await fetch(`${hub.inProcess}/services`, { headers: { authorization: 'Bearer drg_unknown' } })).status).toBe(401);
  });
});
