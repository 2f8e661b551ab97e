import { anonymous, OutgoingError } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFeed, foreignService } from '../../testing/fake-feed.ts';
import { openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import type { Harvesting } from './index.ts';

const HOUR_MS = 3_600_000;
const RIGHT = new Date('2026-11-23T09:00:00Z');

let hub: RegistryHarness;
let feed: FakeFeed;
let harvesting: Harvesting;
beforeEach(async () => {
  hub = await openRegistryHarness(RIGHT.toISOString());
  feed = new FakeFeed(hub.clock);
  harvesting = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: feed.open });
  feed.organization(
    'o1',
    'Urząd',
    Array.from({ length: 10 }, (_, at) => foreignService(`s${at}`)),
  );
});
afterEach(() => hub.close());

const terms = { licence: 'CC-BY-4.0', attribution: null, everyMinutes: 60, allowPrivate: false, options: {} };
const follow = () => harvesting.add({ ...terms, url: 'https://powiat.example.org/', name: 'Powiat' });
const hoursAhead = (hours: number): void => hub.clock.moveTo(new Date(RIGHT.getTime() + hours * HOUR_MS));
const looked = async () => {
  await harvesting.runDue();
  const [listed] = await harvesting.list();
  if (!listed) throw new Error('No source is followed.');
  return listed.source;
};
const unreachableSince = async (): Promise<unknown> =>
  (await hub.ask(anonymous, '{ providers { nodes { source { unreachableSince } } } }')).data.providers.nodes[0].source.unreachableSince;
const UNREACHABLE = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');

describe.each([
  ['two days', 48],
  ['a year', 8_760],
])('while our clock was %s ahead, and after it was set right', (_, ahead) => {
  it('a source that was added then is read', async () => {
    hoursAhead(ahead);
    await follow();
    hoursAhead(0);
    expect(await looked()).toMatchObject({ state: 'WELL', report: { created: 10 } });
  });

  it('a source that was read then is asked at once, and compared whole', async () => {
    hoursAhead(ahead);
    await follow();
    await looked();
    hoursAhead(0);
    feed.remove('s1', { silently: true });
    feed.change('s2', { name: 'Zmieniona' });
    expect(await looked()).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1, updated: 1 }, harvestedAt: RIGHT, wholeAt: RIGHT });
    hoursAhead(2);
    expect(await looked()).toMatchObject({ report: { mode: 'CHANGES', updated: 0 } });
    expect(feed.opened).toBe(3);
  });

  it('a source that is silent since is silent since then', async () => {
    hoursAhead(ahead);
    await follow();
    await looked();
    feed.fails = UNREACHABLE;
    hoursAhead(0);
    expect(await looked()).toMatchObject({ state: 'FAILING' });
    hoursAhead(6 * 24);
    expect(await looked()).toMatchObject({ state: 'FAILING' });
    hoursAhead(8 * 24);
    expect(await looked()).toMatchObject({ state: 'VANISHED' });
    expect(await unreachableSince()).toBe(RIGHT.toISOString());
  });
});

it('Changes that were read by a clock that was ahead for an hour are not passed over', async () => {
  await follow();
  await looked();
  hoursAhead(6);
  expect(await looked()).toMatchObject({ report: { mode: 'CHANGES' } });
  hoursAhead(0.5);
  feed.change('s2', { name: 'Zmieniona' });
  expect(await looked()).toMatchObject({ report: { updated: 1 } });
});

it('A source that was silent for a week by a clock that was ahead alone is not said to be so any longer', async () => {
  await follow();
  await looked();
  feed.fails = UNREACHABLE;
  hoursAhead(8_760);
  expect(await looked()).toMatchObject({ state: 'VANISHED' });
  expect(await unreachableSince()).toBe(RIGHT.toISOString());
  hoursAhead(1);
  expect(await looked()).toMatchObject({ state: 'FAILING' });
  expect(await unreachableSince()).toBeNull();
});

it('A source that waits as long as it asked to is left alone meanwhile', async () => {
  await follow();
  feed.fails = new OutgoingError('LATER', 'Later.', { retryAfterMs: 30 * 24 * HOUR_MS });
  await looked();
  hoursAhead(6 * 24);
  await looked();
  expect(feed.opened).toBe(1);
  hoursAhead(7 * 24);
  await looked();
  expect(feed.opened).toBe(2);
});
