import { readdirSync } from 'node:fs';
import { itWithShared } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';
import { readFrom, total } from '../testing/read-from.ts';

describe('the official examples', () => {
  itWithShared('hsds/examples', 'are read whole: what is read is kept or refused, and each refusal has a reason', async (folder) => {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const reads = await readFrom(`${folder}/${file}`);
      for (const { read, kept, refused, refusals } of reads) {
        for (const [kind, rows] of Object.entries(read)) {
          expect([file, kind, rows]).toEqual([file, kind, (kept[kind as 'phone'] ?? 0) + (refused[kind as 'phone'] ?? 0)]);
        }
        for (const { reason } of refusals) expect(reason).toMatch(/^.{10,}[.!]$/);
      }
    }
  });

  itWithShared('hsds/examples/service_full.json', 'bring a service with everything that hangs on it', async (file) => {
    const [organization] = await readFrom(file, { language: 'en' });
    const [service] = organization?.provider?.services ?? [];
    expect(service).toMatchObject({
      id: 'ac148810-d857-441c-9679-408f346de14b',
      status: 'active',
      texts: [{ locale: 'en', name: 'Community Counselling', alternateName: 'MyCity Counselling Services' }],
      minimumAge: 12,
      languages: ['ur'],
      locations: [{ location: { name: 'MyCity Civic Center', addresses: [{ city: 'MyCity', country: 'US' }] } }],
      schedules: [],
      capacities: [{ unit: { name: expect.any(String) } }],
    });
    // Of a place at 100° north nothing is left to show on a map.
    expect(service?.locations?.[0]?.location.latitude).toBeUndefined();
    expect(organization?.refused).toEqual({ metadata: 1, schedule: 4 });
    // Three times, until one day, in two weeks of the year and on three days of it: hours that nobody keeps.
    expect(organization?.refusals.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^Nobody can tell what byweekno says/));
  });

  itWithShared('hsds/examples/csv', 'in tables tell their seven dangling references', async (folder) => {
    const reads = await readFrom(folder);
    const dangling = reads.flatMap(({ repairs }) => repairs.filter(({ rule }) => rule === 'dangling-reference').map(({ path }) => path));
    expect(dangling).toEqual(
      expect.arrayContaining([
        'locations.csv line 2, organization_id',
        'contacts.csv line 2, organization_id',
        'contacts.csv line 2, service_at_location_id',
        'service_areas.csv line 2, service_at_location_id',
      ]),
    );
    // Of a row that does not go in they are told with its refusal.
    const leadNowhere = reads.at(-1)?.refusals.flatMap(({ path, reason }) => {
      const [, columns] = /Not among what was read: (.*)\./.exec(reason) ?? [];
      return columns?.split(', ').map((column) => `${path}, ${column.split(' ')[0]}`) ?? [];
    });
    expect(leadNowhere).toEqual(
      expect.arrayContaining([
        'taxonomy_terms.csv line 2, taxonomy_id',
        'service_capacity.csv line 2, service_id',
        'service_capacity.csv line 2, unit_id',
      ]),
    );
    expect(total(reads, 'read')).toBe(24);
    expect(total(reads, 'kept')).toBe(15);
    expect(total(reads, 'refused')).toBe(9);
    expect(reads[0]?.refusals.map(({ path, code }) => `${path.split(' ')[0]} ${code}`)).toEqual(['schedules.csv INVALID']);
    expect(reads.at(-1)?.refusals.map(({ path, code }) => `${path.split(' ')[0]} ${code}`)).toEqual([
      'attributes.csv NOT_REFERENCED',
      'meta_table_descriptions.csv HISTORY',
      'metadata.csv HISTORY',
      'service_capacity.csv NOT_REFERENCED',
      'taxonomies.csv NO_SERVICE',
      'taxonomy_terms.csv NO_SERVICE',
      'units.csv NO_SERVICE',
      'url.csv NOT_REFERENCED',
    ]);
  });

  for (const feed of ['oruk-default', 'oruk-warn']) {
    itWithShared(
      `hsds/feeds/${feed}`,
      `of Open Referral UK (${feed}) are read: the same service once, however often it stands there`,
      async (folder) => {
        const reads = await readFrom(folder, { language: 'en' });
        const services = reads.flatMap(({ provider }) => provider?.services ?? []);
        expect(services.map(({ id }) => id)).toEqual(['ac148810-d857-441c-9679-408f346de14b']);
        expect(services[0]?.schedules).toHaveLength(1);
        const refusals = reads.flatMap((each) => each.refusals);
        expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['MISSING', 'NO_SERVICE']));
      },
    );
  }

  it('are only examples: a made-up service of one line comes in as well', async () => {
    const [organization] = await readFrom({ name: 'services.json', text: '[{"name":"Porady","organization":{"name":"Fundacja Most"}}]' });
    expect(organization?.provider?.services).toHaveLength(1);
  });
});
