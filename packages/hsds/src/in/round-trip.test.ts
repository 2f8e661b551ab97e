import { composed, type ProviderRecord, type ServiceRecord, textProblems } from '@drogowskaz/directory';
import { randomProvider, randomService } from '@drogowskaz/directory/testing';
import { stableId } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hsdsWriter, organizationOut, serviceOut } from '../out/index.ts';
import { readFrom } from '../testing/read-from.ts';

const writer = hsdsWriter({ profiled: true });
const updatedAt = '2026-11-26T08:00:00.123Z';
const verification = { verifiedAt: null, dueAt: null, by: null };

interface Directory {
  provider: ProviderRecord;
  services: ServiceRecord[];
}

/** A directory as another hub would get it: one organisation a line with its services. */
const written = (directories: readonly Directory[]): string =>
  directories
    .map(({ provider, services }, number) => {
      const its = { id: stableId('provider', String(number)), record: provider, source: null, updatedAt };
      return JSON.stringify({
        ...organizationOut(its, writer),
        services: services.map((record, each) => {
          const id = stableId('service', String(number), String(each));
          return serviceOut({ id, providerId: its.id, record, source: null, version: 1, verification, updatedAt }, its, writer);
        }),
      });
    })
    .join('\n');

/** Where an organisation's office is stays in its hub: it is not among what is published. */
const published = ({ address: _, ...provider }: ProviderRecord): ProviderRecord => provider;

/** Only what a hub lets in: no line break in a name, nothing that turns the direction of writing. */
const mayBeKept = (record: unknown): boolean => textProblems(record).length === 0;

const directory = (): fc.Arbitrary<Directory> =>
  fc.record({
    provider: randomProvider().map(composed).map(published).filter(mayBeKept),
    services: fc.array(randomService().map(composed).filter(mayBeKept), { maxLength: 4 }),
  });

describe('what one hub writes and another reads', () => {
  it('is the same record, whatever stands in it, and is written with the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(directory(), { minLength: 1, maxLength: 4 }), async (directories) => {
        const text = written(directories);
        const reads = (await readFrom({ name: 'organizations.ndjson', text })).filter(({ foreignId }) => foreignId !== '');
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
