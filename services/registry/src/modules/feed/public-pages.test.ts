import { pageKinds } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const AT = '2026-11-23T09:00:00.000Z';
const [most, bielsk] = fixture.providers as [(typeof fixture.providers)[number], (typeof fixture.providers)[number]];

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness(AT);
  const service = (number: number, demonstration = false) => fixture.importedService({ id: uuid(number), demonstration });
  await hub.registry.importDirectory({
    providers: [
      { ...most, services: [service(1), service(2), service(3), service(4, true)] },
      { ...bielsk, services: [service(5, true)] },
    ],
  });
  await hub.owner.query(`insert into directory.collection (id, title) values ('pierwszy', '[]'), ('pusta', '[]'), ('pokaz', '[]')`);
  await hub.owner.query(
    `insert into directory.collection_service (collection_id, service_id, position) values ('pierwszy', $1, 1), ('pierwszy', $2, 2), ('pokaz', $2, 1)`,
    [uuid(1), uuid(5)],
  );
  const event = (number: number, last: string | null, demonstration: boolean) =>
    hub.owner.query(
      `insert into directory.event (id, categories, languages, first_at, last_at, record, updated_at)
       values ($1, '{}', '{}', '2026-01-01', $2, $3, '2026-05-01T10:00:00Z')`,
      [uuid(number), last, { demonstration }],
    );
  await event(11, null, false);
  await event(12, '2026-11-22T00:00:00Z', false);
  await event(13, '2026-12-01T00:00:00Z', false);
  await event(14, null, true);
  const notice = (number: number, expires: string | null) =>
    hub.owner.query(
      `insert into directory.notice (id, audience, published_at, expires_on, service_ids, record, updated_at)
       values ($1, 'EVERYONE', '2026-01-01', $2, '{}', '{}', '2026-05-01T10:00:00Z')`,
      [uuid(number), expires],
    );
  await notice(21, '2026-11-23');
  await notice(22, '2026-11-22');
});
afterAll(() => hub.close());

const listed = async (demonstration: boolean, size = 2) => {
  const parts = await hub.registry.feed.pageParts({ at: AT, demonstration, size });
  const found: Record<string, string[]> = {};
  for (const { kind, from, pages } of parts) {
    const rows = await hub.registry.feed.pages({ kind, from, at: AT, demonstration, limit: pages });
    expect(rows).toHaveLength(pages);
    found[kind] = [...(found[kind] ?? []), ...rows.map(({ id }) => (id.includes('-4000-') ? String(Number(id.slice(-3))) : id))];
  }
  return found;
};

describe('Pages for a sitemap', () => {
  it('are those of what is public and no demonstration, each once, in parts; what is over is not among them', async () => {
    const found = await listed(false);
    expect(found).toEqual({
      service: ['1', '2', '3'],
      provider: [fixture.ownProvider],
      collection: ['pierwszy'],
      event: ['11', '13'],
      notice: ['21'],
    });
    expect(await listed(false, 1)).toEqual(found);
  });

  it('of a hub that shows itself are also those of its demonstration', async () => {
    expect(await listed(true)).toMatchObject({
      service: ['1', '2', '3', '4', '5'],
      provider: [fixture.ownProvider, fixture.otherProvider],
      collection: ['pierwszy', 'pokaz'],
      event: ['11', '13', '14'],
    });
  });

  it('tell when something on them last changed', async () => {
    const parts = await hub.registry.feed.pageParts({ at: AT, demonstration: false, size: 100 });
    expect(parts.find(({ kind }) => kind === 'event')).toMatchObject({ pages: 2, changedAt: '2026-05-01T10:00:00.000Z' });
    await hub.owner.query(`update directory.service set updated_at = '2027-01-01T00:00:00Z' where id = $1`, [uuid(2)]);
    const [page] = await hub.registry.feed.pages({ kind: 'provider', from: uuid(0), at: AT, demonstration: false, limit: 1 });
    expect(page).toEqual({ id: fixture.ownProvider, changedAt: '2027-01-01T00:00:00.000Z' });
  });

  it('of linked records are only those of the one that is shown, which brings the services of the others along', async () => {
    await hub.owner.query(`insert into directory.linked_record (kind, id, leader_id) values ('SERVICE', $1, $2), ('PROVIDER', $3, $4)`, [
      uuid(3),
      uuid(2),
      fixture.ownProvider,
      fixture.otherProvider,
    ]);
    expect(await listed(false)).toMatchObject({ service: ['1', '2'], provider: [fixture.otherProvider] });
    await hub.owner.query('delete from directory.linked_record');
  });

  it('are none from what can be no id', async () => {
    for (const kind of pageKinds.filter((each) => each !== 'collection')) {
      expect(await hub.registry.feed.pages({ kind, from: "' or 1=1 --", at: AT, demonstration: true, limit: 5 })).toEqual([]);
    }
  });
});
