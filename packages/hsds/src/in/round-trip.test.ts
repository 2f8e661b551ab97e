import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { type RandomOrganization, randomOrganization } from '@drogowskaz/directory/testing';
import { stableId } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hsdsWriter, organizationOut, serviceOut } from '../out/index.ts';
import { readFrom } from '../testing/read-from.ts';

const writer = hsdsWriter({ profiled: true });
const modifiedAt = '2026-11-26T08:00:00.123Z';
const verification = { verifiedAt: null, dueAt: null, by: null };

/** A directory as another hub would get it: one organisation a line with its services. */
const written = (directories: readonly RandomOrganization[]): string =>
  directories
    .map(({ provider, services }, number) => {
      const its = { id: stableId('provider', String(number)), record: provider, source: null };
      return JSON.stringify({
        ...organizationOut(its, writer),
        services: services.map((record, each) => {
          const id = stableId('service', String(number), String(each));
          return serviceOut({ id, providerId: its.id, record, source: null, version: 1, verification, modifiedAt }, its, writer);
        }),
      });
    })
    .join('\n');

describe('what one hub writes and another reads', () => {
  it('is the same record, whatever stands in it, and is written with the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomOrganization(), { minLength: 1, maxLength: 4 }), async (directories) => {
        const text = written(directories);
        const reads = (await readFrom({ name: 'organizations.ndjson', text }, { now: new Date(modifiedAt) })).filter(
          ({ foreignId }) => foreignId !== '',
        );
        expect(reads.flatMap(({ repairs, refusals }) => [...repairs, ...refusals])).toEqual([]);
        const again = reads.map(({ provider }) => {
          if (!provider) throw new Error('An organisation was refused.');
          return {
            provider: provider.provider as ProviderRecord,
            services: provider.services.map(({ id: _, ...record }) => record as ServiceRecord),
          };
        });
        expect(again).toEqual(directories);
        expect(written(again)).toBe(text);
        for (const { read, kept, refused } of reads) expect([kept, refused]).toEqual([read, {}]);
      }),
      { numRuns: 30 },
    );
  });
});
