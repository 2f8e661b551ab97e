/** A service that pauses: whoever reads of it, by whatever way, reads that, and nobody is sent to its usual hours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraphql, eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { search } from '../directory-calls.ts';
import { runCommand } from '../hub-process.ts';

const pausedId = '7d1f5a10-3c0e-4d0a-8a55-0b8f2f0c0001';
const openId = '7d1f5a10-3c0e-4d0a-8a55-0b8f2f0c0002';
const schedules = [{ freq: 'DAILY', opens_at: '00:00', closes_at: '23:59', valid_from: '2026-01-01' }];
const service = (id: string, status: string) => ({
  ...{ id, name: `Cedrowinka ${status}`, description: 'Dla każdego.', status, schedules },
  service_at_locations: [{ location: { name: 'Stodoła', addresses: [{ address_1: 'ul. Jasna 1', city: 'Płock' }] } }],
});

let hub: DemonstrationHub;
let folder: string;
beforeAll(async () => {
  hub = await startDemonstrationHub();
  folder = await mkdtemp(join(tmpdir(), 'paused-'));
  const file = join(folder, 'organizations.json');
  const services = [service(pausedId, 'zawieszona'), service(openId, 'active')];
  await writeFile(file, JSON.stringify([{ id: 'o', name: 'Fundacja Kółko', services }]));
  await runCommand(['import', file, '--municipality', '1462011'], { env: { DATABASE_URL: hub.databaseUrl } });
  await eventually('both are found', async () => (await search(hub.graphql, 'Cedrowinka')).totalCount === 2);
}, 240_000);
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

const read = async (path: string, accept = '*/*'): Promise<string> => (await fetch(new URL(path, hub.url), { headers: { accept } })).text();

describe('a service that pauses', () => {
  it('is found, as closed for now, and not by who asks for what is open', async () => {
    const { data } = await askGraphql(hub.graphql, {
      query: `query ($openAt: DateTime!) {
        all: searchServices(query: "Cedrowinka") { edges { openNow nextOpening node { id temporarilyClosed } } }
        open: searchServices(query: "Cedrowinka", filter: { openAt: $openAt }) { nodes { id } }
      }`,
      variables: { openAt: new Date().toISOString() },
    });
    const { edges } = data.all as { edges: { openNow: boolean; nextOpening: string | null; node: { id: string } }[] };
    expect(edges.find(({ node }) => node.id === pausedId)).toEqual({
      ...{ openNow: false, nextOpening: null },
      node: { id: pausedId, temporarilyClosed: true },
    });
    expect(edges.find(({ node }) => node.id === openId)).toMatchObject({ openNow: true, node: { temporarilyClosed: false } });
    expect(data.open).toEqual({ nodes: [{ id: openId }] });
  });

  it('says so in place of its hours', async () => {
    const { data } = await askGraphql(hub.graphql, {
      query: `query ($id: ID!) { service(id: $id) { temporarilyClosed locations { openingHours { text(locale: "uk") openNow schedules { rrule } } } } }`,
      variables: { id: pausedId },
    });
    expect(data.service).toEqual({
      temporarilyClosed: true,
      locations: [{ openingHours: { text: 'тимчасово не працює', openNow: false, schedules: [] } }],
    });
  });

  it('has a page that says so, and neither hours for machines nor entries in a calendar', async () => {
    expect(await read(`/service/${pausedId}?lang=uk`, 'text/html')).toContain('Тимчасово не працює.');
    expect(await read(`/service/${openId}`, 'application/ld+json')).toContain('opens');
    expect(await read(`/service/${pausedId}`, 'application/ld+json')).not.toContain('opens');
    expect(await read(`/service/${openId}/calendar.ics`)).toContain('BEGIN:VEVENT');
    expect(await read(`/service/${pausedId}/calendar.ics`)).not.toContain('BEGIN:VEVENT');
  });

  it('leaves by HSDS with its status and its hours', async () => {
    expect(JSON.parse(await read(`/hsds/services/${pausedId}`))).toMatchObject({
      status: 'temporarily closed',
      schedules: [{ opens_at: '00:00+01:00' }],
    });
  });
});
