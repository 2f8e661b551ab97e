import { anonymous, newId, OutgoingError } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFeed, foreignService } from '../../testing/fake-feed.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { plantPerson } from '../../testing/tenants.ts';
import type { Harvesting } from './index.ts';

let hub: RegistryHarness;
let feed: FakeFeed;
let harvesting: Harvesting;
beforeEach(async () => {
  hub = await openRegistryHarness();
  feed = new FakeFeed(hub.clock);
  harvesting = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: feed.open });
});
afterEach(() => hub.close());

const terms = { name: 'Powiat', licence: 'CC-BY-4.0', attribution: 'Dane: Powiat', everyMinutes: 60 };
const url = 'https://powiat.example.org/';
const FIELDS = `id name url licence attribution state asked services everyMinutes allowPrivate failures problem running
  held { known missing reason } report { read created withdrawn refused refusals }`;

const follow = (input: Record<string, unknown> = { ...terms, url }, caller = administrator) =>
  hub.ask(
    caller,
    `mutation ($input: SourceInput!) { done: followSource(input: $input) { source { ${FIELDS} } userErrors { code path } } }`,
    { input },
  );
const followed = async (): Promise<string> => (await follow()).data.done.source.id;
const order = async (mutation: string, id: string, caller = administrator) =>
  hub.ask(caller, `mutation ($id: ID!) { done: ${mutation}(id: $id) { source { ${FIELDS} } userErrors { code path } } }`, { id });
const change = async (id: string, input: Record<string, unknown>) =>
  hub.ask(
    administrator,
    `mutation ($id: ID!, $input: SourceTermsInput!) { done: changeSource(id: $id, input: $input) { source { ${FIELDS} } userErrors { code path } } }`,
    { id, input },
  );
const read = async (caller = administrator) => (await hub.ask(caller, `{ followedSources { ${FIELDS} } }`)).data.followedSources;
const shown = async () =>
  (
    await hub.ask(
      anonymous,
      '{ providers { nodes { name source { name licence attribution url unreachableSince } services { nodes { id source { name licence attribution unreachableSince } } } } } }',
    )
  ).data.providers.nodes;
const many = (length: number) => Array.from({ length }, (_, at) => foreignService(`service-${at}`));
const mails = async (): Promise<string[]> =>
  (await hub.owner.query<{ told: string }>(`select template || ' ' || address as told from registry.mail order by 1`)).rows.map(
    ({ told }) => told,
  );
const vanish = async () => {
  feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
  hub.clock.advance(8 * 24 * 3_600_000);
  await harvesting.runDue();
};

describe('an administrator of the hub', () => {
  it('follows a directory, which is read by the job and shown as theirs, provider and services', async () => {
    feed.organization('o1', 'Urząd', [foreignService('s1')]);
    const { data } = await follow();
    expect(data.done).toMatchObject({
      userErrors: [],
      source: { ...terms, url: 'https://powiat.example.org', state: 'NEW', allowPrivate: false },
    });
    await harvesting.runDue();
    expect(await read()).toMatchObject([{ state: 'WELL', services: 1, report: { read: 1, created: 1 } }]);
    const told = { name: 'Powiat', licence: 'CC-BY-4.0', attribution: 'Dane: Powiat', unreachableSince: null };
    expect(await shown()).toMatchObject([
      {
        source: { ...told, url: 'https://powiat.example.org/provider/o1' },
        services: { nodes: [{ source: told }] },
      },
    ]);
  });

  it.each([
    ['no address', { url: 'powiat' }, 'url'],
    ['an address of another kind', { url: 'ftp://powiat.example.org' }, 'url'],
    ['an address with a password', { url: 'https://a:b@powiat.example.org' }, 'url'],
    ['an address on this machine', { url: 'http://127.0.0.1:4000/hsds' }, 'url'],
    ['an address on this machine, in another notation', { url: 'http://0x7f.1/' }, 'url'],
    ['an address in a private network', { url: 'http://[fd00::1]/' }, 'url'],
    ['no name', { name: ' ' }, 'name'],
    ['no licence', { licence: '' }, 'licence'],
    ['a licence that a browser would run', { licence: 'JavaScript:alert(1)' }, 'licence'],
    ['a name of two lines', { name: 'Powiat\u0007' }, 'name'],
    ['every second', { everyMinutes: 0 }, 'everyMinutes'],
    ['a language that is none', { language: '!' }, 'language'],
    ['a municipality that is none', { municipality: '9999999' }, 'municipality'],
  ])('is told of %s at the field', async (_, wrong, field) => {
    const { data, errors } = await follow({ ...terms, url, ...wrong });
    expect(errors).toEqual([]);
    expect(data.done).toEqual({ source: null, userErrors: [{ code: 'INVALID', path: [field] }] });
    expect(await read()).toEqual([]);
  });

  it('is told that a source is read only while it is, and what came of it the last time that it was taken in', async () => {
    feed.organization('o1', 'Urząd', many(3));
    await followed();
    await harvesting.runDue();
    let meanwhile: unknown;
    feed.tellsChanges = false;
    feed.organization('o2', 'Dom', [foreignService('s1')]);
    feed.breaksAfter = 1;
    const { open } = feed;
    const watched = hub.registry.harvesting({
      publicUrl: 'https://hub.example.org',
      open: async (source, signal) => {
        const opened = await open(source, signal);
        return {
          ...opened,
          async *read(since) {
            [meanwhile] = await read();
            yield* opened.read(since);
          },
        };
      },
    });
    hub.clock.advance(2 * 3_600_000);
    await watched.runDue();
    expect(meanwhile).toMatchObject({ running: true, report: { read: 3 } });
    expect(await read()).toMatchObject([{ running: false, state: 'FAILING', problem: 'It broke off.', report: { read: 3, created: 3 } }]);
    expect((await hub.owner.query('select from registry.harvest_row')).rowCount).toBe(0);
  });

  it('is told how far a source came that did not come to its end in time, which is asked later', async () => {
    const id = await followed();
    const patient = hub.registry.harvesting({
      publicUrl: 'https://hub.example.org',
      longestReadingMs: 500,
      open: async (source, signal) => ({
        ...(await feed.open(source, signal)),
        async *read(_since, onRow) {
          onRow?.(1_234);
          await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
        },
      }),
    });
    await patient.runDue();
    const problem = expect.stringMatching(/^It could not be read to its end within .* hours: 1234 rows had come by then/);
    expect(await read()).toMatchObject([{ id, state: 'FAILING', failures: 1, running: false, problem }]);
    await patient.runDue();
    expect(feed.opened).toBe(1);
  });

  it('does not follow the same address or under the same name twice', async () => {
    await follow();
    const taken = (field: string) => ({ source: null, userErrors: [{ code: 'WRONG_STATE', path: [field] }] });
    expect((await follow({ ...terms, name: 'Inny', url })).data.done).toEqual(taken('url'));
    expect((await follow({ ...terms, url: 'https://inny.example.org' })).data.done).toEqual(taken('name'));
    expect(await read()).toHaveLength(1);
  });

  it('opens no private network by following again what an operator at the machine has allowed and removed', async () => {
    const { id } = await harvesting.add({ ...terms, url: 'http://intra.example.org:4000', allowPrivate: true, options: {} });
    await harvesting.remove(id);
    expect((await follow({ ...terms, url: 'http://intra.example.org:4000' })).data.done.source).toMatchObject({
      id,
      allowPrivate: false,
      state: 'NEW',
    });
  });

  it('has a source read now, though it is not due', async () => {
    feed.organization('o1', 'Urząd', many(1));
    const id = await followed();
    await harvesting.runDue();
    await harvesting.runDue();
    expect(feed.opened).toBe(1);
    expect((await order('readSource', id)).data.done.source).toMatchObject({ asked: 'RUN' });
    await harvesting.runDue();
    expect(feed.opened).toBe(2);
    expect(await read()).toMatchObject([{ asked: null }]);
    await harvesting.runDue();
    expect(feed.opened).toBe(2);
  });

  it('takes in what was held back, and nothing that is not', async () => {
    feed.tellsChanges = false;
    feed.organization('o1', 'Urząd', many(20));
    const id = await followed();
    await harvesting.runDue();
    expect((await order('acceptSource', id)).data.done).toEqual({ source: null, userErrors: [{ code: 'WRONG_STATE', path: ['id'] }] });
    for (const { externalId } of many(10)) feed.remove(externalId);
    await order('readSource', id);
    await harvesting.runDue();
    expect(await read()).toMatchObject([{ state: 'HELD', services: 20, held: { known: 20, missing: 10, reason: 'MANY_GONE' } }]);
    await order('acceptSource', id);
    // What was asked first stays asked.
    await order('readSource', id);
    await harvesting.runDue();
    expect(await read()).toMatchObject([{ state: 'WELL', services: 10, held: null, asked: null }]);
  });

  it('stops following, and then nothing of it is left; it can be followed again', async () => {
    feed.organization('o1', 'Urząd', many(3));
    const id = await followed();
    await harvesting.runDue();
    expect((await order('stopFollowingSource', id)).data.done.source).toMatchObject({ asked: 'REMOVE', services: 3 });
    for (const mutation of ['readSource', 'acceptSource'])
      expect((await order(mutation, id)).data.done.userErrors).toEqual([{ code: 'WRONG_STATE', path: ['id'] }]);
    expect((await change(id, terms)).data.done.userErrors).toEqual([{ code: 'WRONG_STATE', path: ['id'] }]);
    await harvesting.runDue();
    expect([await read(), await shown()]).toEqual([[], []]);
    expect((await order('readSource', id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    hub.clock.advance(8 * 24 * 3_600_000);
    await follow();
    feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
    await harvesting.runDue();
    // Not since it was read the last time before: since it is followed.
    expect(await read()).toMatchObject([{ state: 'FAILING', report: null }]);
    feed.fails = null;
    await order('readSource', id);
    await harvesting.runDue();
    expect(await read()).toMatchObject([{ state: 'WELL', services: 3 }]);
  });

  it('changes name, licence and what is to be said, and people read it with each record', async () => {
    feed.organization('o1', 'Urząd', many(2));
    const others = {
      name: 'Trzeci',
      licence: 'MIT',
      url: 'https://trzeci.example.org',
      hub: newId(),
      id: 'x',
      attribution: null,
      harvestedAt: null,
    };
    feed.organization('o2', 'Przekazany', [{ ...foreignService('passed-on'), origin: others }], others);
    const id = await followed();
    await harvesting.runDue();
    await change(id, { name: 'Powiat Płocki', licence: 'ODbL-1.0', attribution: null, everyMinutes: 1_440 });
    // What the source says is not needed for that.
    feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
    await harvesting.runDue();
    const told = { name: 'Powiat Płocki', licence: 'ODbL-1.0', attribution: null, unreachableSince: null };
    expect(await read()).toMatchObject([{ name: 'Powiat Płocki', licence: 'ODbL-1.0', attribution: null, everyMinutes: 1_440 }]);
    expect(await shown()).toMatchObject([
      { name: 'Przekazany', source: { name: 'Trzeci', licence: 'MIT' }, services: { nodes: [{ source: { name: 'Trzeci' } }] } },
      { name: 'Urząd', source: told, services: { nodes: [{ source: told }, { source: told }] } },
    ]);
  });

  it('is in the log with each of these', async () => {
    const id = await followed();
    await change(id, { ...terms, licence: 'MIT' });
    await order('readSource', id);
    await order('stopFollowingSource', id);
    const { rows } = await hub.owner.query(
      `select action, actor_role as role, "after" ->> 'licence' as licence from registry.audit_entry where record_type = 'source' order by action`,
    );
    expect(rows).toEqual(
      [
        ['CHANGE_SOURCE', 'MIT'],
        ['FOLLOW_SOURCE', 'CC-BY-4.0'],
        ['REMOVE_SOURCE', 'MIT'],
        ['RUN_SOURCE', 'MIT'],
      ].map(([action, licence]) => ({ action, role: 'ADMINISTRATOR', licence })),
    );
  });
});

describe('a moderator', () => {
  it('sees how sources are, with all of their services, and changes nothing', async () => {
    feed.organization('o1', 'Urząd', [foreignService('s1'), foreignService('s2', { municipalities: [BIELSK] })]);
    const id = await followed();
    await harvesting.runDue();
    expect(await read(moderator())).toMatchObject([{ id, services: 2, state: 'WELL' }]);
    expect((await order('readSource', id, moderator())).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await follow({ ...terms, url: 'https://inny.example.org' }, moderator())).errors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('Only an administrator of the hub may do this.') },
    ]);
  });
});

describe('when a source is not well', () => {
  const plant = async (name: string, role: string, municipality: string | null) => {
    const id = newId();
    await plantPerson(hub, id, name, `${name}@example.org`);
    await hub.owner.query(
      `insert into registry.membership (id, account_id, role, municipality_key, created_at) values ($1, $2, $3, $4, now())`,
      [newId(), id, role, municipality?.slice(0, 6) ?? null],
    );
  };
  beforeEach(async () => {
    await plant('admin', 'ADMINISTRATOR', null);
    await plant('moderator', 'MODERATOR', PLOCK);
    await plant('elsewhere', 'MODERATOR', BIELSK);
    feed.tellsChanges = false;
    feed.organization(
      'o1',
      'Urząd',
      many(20).map((service) => ({ ...service })),
    );
  });

  it('and held back, administrators and moderators of its places are written to, once', async () => {
    const id = await followed();
    await harvesting.runDue();
    for (const { externalId } of many(10)) feed.remove(externalId);
    const again = async () => {
      await order('readSource', id);
      await harvesting.runDue();
    };
    await again();
    const told = ['sourceHeld admin@example.org', 'sourceHeld moderator@example.org'];
    expect(await mails()).toEqual(told);
    await again();
    feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
    await again();
    feed.fails = null;
    await again();
    expect(await read()).toMatchObject([{ state: 'HELD' }]);
    expect(await mails()).toEqual(told);
    // Well in between, it is another time.
    feed.organization('o1', 'Urząd', many(10));
    await again();
    expect(await read()).toMatchObject([{ state: 'WELL', services: 20 }]);
    for (const { externalId } of many(10)) feed.remove(externalId);
    await again();
    expect(await mails()).toEqual([...told, ...told].sort());
  });

  it('and vanished, they are written to once, and its records say so until it is read again', async () => {
    await follow();
    await harvesting.runDue();
    await vanish();
    await harvesting.runDue();
    hub.clock.advance(2 * 24 * 3_600_000);
    await harvesting.runDue();
    expect(await mails()).toEqual(['sourceVanished admin@example.org', 'sourceVanished moderator@example.org']);
    expect(await shown()).toMatchObject([{ source: { unreachableSince: '2026-11-23T09:00:00.000Z' } }]);
    feed.fails = null;
    hub.clock.advance(2 * 24 * 3_600_000);
    await harvesting.runDue();
    expect(await shown()).toMatchObject([{ source: { unreachableSince: null } }]);
  });

  it('that comes back with much less answers again, also while that is held back', async () => {
    const id = await followed();
    await harvesting.runDue();
    await vanish();
    feed.fails = null;
    for (const { externalId } of many(10)) feed.remove(externalId);
    await order('readSource', id);
    await harvesting.runDue();
    expect(await read()).toMatchObject([{ state: 'HELD' }]);
    const unreachable = async () =>
      (await shown())[0].services.nodes.map(({ source }: { source: { unreachableSince: string | null } }) => source.unreachableSince);
    expect(new Set(await unreachable())).toEqual(new Set([null]));
  });
});
