import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ProviderRecord, providerRecord, type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import { fileSource, readOrganizations } from '@drogowskaz/hsds';
import { readDescription } from '@drogowskaz/hsds/testing';
import type { FeedPort, FeedPosition } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExportOrder, exportRecords } from './export-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-records-'));
});
afterAll(() => rm(folder, { recursive: true }));

setFlagsFromString('--expose-gc');
const clearAway = runInNewContext('gc') as () => void;
const held = (): number => {
  clearAway();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const numberOf = (id: string) => Number(id.slice(-12));
const verification = { verifiedAt: null, dueAt: null, by: null };
/** Each a text of its own, as rows of a database are: about five kilobytes. */
const recordOf = (number: number): ServiceRecord =>
  serviceRecord.parse({
    texts: [
      { locale: 'pl', state: 'ORIGINAL', name: `Usługa ${number}`, summary: 'Krótko', description: `Usługa ${number}. `.repeat(250) },
    ],
    categories: ['ADVICE'],
    languages: ['pl'],
    deliveryModes: ['PHONE'],
    municipalities: ['1462011'],
  });

interface Directory {
  services: number;
  organizations: number;
}

/** A directory that is made as it is read; it looks at the memory each time that more is asked of it. */
const directoryOf = ({ services, organizations }: Directory, look: () => void) => {
  const page = <Row>(count: number, position: FeedPosition, row: (number: number) => Row): Row[] => {
    const from = 'offset' in position ? position.offset : position.after === null ? 0 : numberOf(position.after) + 1;
    return Array.from({ length: Math.max(0, Math.min(position.limit, count - from)) }, (_, at) => row(from + at));
  };
  const each = services / organizations;
  const feed: Pick<FeedPort<ServiceRecord, ProviderRecord>, 'organizations' | 'services'> = {
    organizations: async ({ position }) => {
      const record = providerRecord.parse({ name: 'Most' });
      return { rows: page(organizations, position, (number) => ({ id: uuid(number), record, source: null })), total: organizations };
    },
    services: async ({ filter, position }) => {
      look();
      const wanted = (filter.organizations ?? []).map(numberOf);
      const ids = wanted.flatMap((organization) => Array.from({ length: each }, (_, at) => organization * each + at));
      const after = 'after' in position && position.after !== null ? ids.indexOf(numberOf(position.after)) + 1 : 0;
      const rows = ids.slice(after, after + position.limit).map((number) => ({
        ...{ id: uuid(number), providerId: uuid(Math.floor(number / each)), record: recordOf(number), source: null, verification },
        ...{ version: 1, modifiedAt: '2026-11-26T08:00:00.000Z' },
      }));
      return { rows, total: null, providers: [] };
    },
  };
  return feed;
};

let files = 0;
const exporting = async (directory: Directory, kind: ExportOrder['kind']) => {
  files += 1;
  const file = join(folder, `${files}${kind}`);
  let peak = 0;
  const before = held();
  const feed = directoryOf(directory, () => {
    peak = Math.max(peak, held() - before);
  });
  const written = await exportRecords({ feed, total: feed, file, kind, profiled: true, licence: null });
  return { file, written, peak };
};

describe('an export', () => {
  it.each(['.ndjson', '.json', '.zip'] as const)('to %s holds no more of a large directory than of a small one', async (kind) => {
    for (const [few, many] of [
      [50, 200],
      [1, 1],
    ] as const) {
      const { peak: little } = await exporting({ services: 1_000, organizations: few }, kind);
      const { peak, written } = await exporting({ services: 4_000, organizations: many }, kind);
      expect(written).toEqual({ organizations: many, services: 4_000 });
      // All of it would be forty megabytes.
      expect(peak).toBeLessThan(little + 12 * 1024 * 1024);
    }
  });

  it('of an organization with very many services has it on several lines, which are one when they are read', async () => {
    const { file } = await exporting({ services: 501, organizations: 1 }, '.ndjson');
    const services: number[] = [];
    for await (const line of createInterface(createReadStream(file))) services.push(JSON.parse(line).services.length);
    expect(services).toEqual([500, 1]);
    for (const { file: each } of [{ file }, await exporting({ services: 501, organizations: 1 }, '.zip')]) {
      const reads = [];
      for await (const { foreignId, provider, read, kept, refusals } of readOrganizations(await fileSource(each), { source: 'test' })) {
        if (foreignId !== '') reads.push({ services: provider?.services.length, refusals, same: read.service === kept.service });
      }
      expect(reads).toEqual([{ services: 501, refusals: [], same: true }]);
    }
  });

  it('as a package tells the licence of this hub, and those of the other directories whose records are in it', async () => {
    const feed = directoryOf({ services: 3, organizations: 3 }, () => undefined);
    const { services } = feed;
    const of = (name: string, licence: string | null) => ({
      ...{ name, licence, url: null, hub: null, id: null, attribution: null, harvestedAt: null },
    });
    const sources = [of('Powiat', 'ODbL 1.0'), of('Gmina', 'https://gmina.example.org/terms'), of('Nikt', null)];
    feed.services = async (question) => {
      const found = await services(question);
      return { ...found, rows: found.rows.map((row, at) => ({ ...row, source: sources[at] ?? null })) };
    };
    const licencesOf = async (licence: string | null) => {
      const file = join(folder, 'licences.zip');
      await exportRecords({ feed, total: feed, file, kind: '.zip', profiled: true, licence });
      return (await readDescription(file)).licenses;
    };
    const others = [
      { name: 'ODbL-1.0', title: 'ODbL 1.0: what Powiat has written' },
      { path: 'https://gmina.example.org/terms', title: 'https://gmina.example.org/terms: what Gmina has written' },
    ];
    expect(await licencesOf('CC-BY-4.0')).toEqual([
      { name: 'CC-BY-4.0', title: 'CC-BY-4.0: what was written in this directory' },
      ...others,
    ]);
    expect(await licencesOf(null)).toEqual(others);
  });

  it.each(['.ndjson', '.json', '.zip'] as const)('to %s ends between two parts when it is interrupted', async (kind) => {
    const interrupted = new AbortController();
    let parts = 0;
    const feed = directoryOf({ services: 4_000, organizations: 8 }, () => {
      parts += 1;
      if (parts === 2) interrupted.abort(new Error('Ctrl-C'));
    });
    const order = {
      feed,
      total: feed,
      file: join(folder, `interrupted${kind}`),
      kind,
      profiled: true,
      licence: null,
      signal: interrupted.signal,
    };
    await expect(exportRecords(order)).rejects.toThrow('Ctrl-C');
    expect(parts).toBeLessThan(4);
  });
});
