import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { hsdsWriter, Licences, type NestedOrganization, nestedOrganizations, writePackage } from '@drogowskaz/hsds';
import type { FeedPort } from '@drogowskaz/platform';
import { showProgress } from './progress.ts';

type Feed = FeedPort<ServiceRecord, ProviderRecord>;

export interface ExportOrder {
  feed: Pick<Feed, 'organizations' | 'services'>;
  /** Says how much there is. */
  total: Pick<Feed, 'organizations'>;
  file: string;
  kind: '.ndjson' | '.json' | '.zip';
  profiled: boolean;
  /** Under which what was written in this hub may be used: the package tells it. */
  licence: string | null;
  municipality?: string;
  /** Between two parts it ends the export, with half a file. */
  signal?: AbortSignal;
}

/** Writes records into a file part by part, readable for its owner alone. Answers how many there were. */
export const exportRecords = async ({ feed, total, file, kind, profiled, licence, municipality, signal }: ExportOrder) => {
  const filter = municipality === undefined ? {} : { municipality };
  const expected = (await total.organizations({ filter, position: { offset: 0, limit: 1 } })).total ?? 0;
  // The package has no place for the profile.
  const writer = hsdsWriter({ profiled: profiled && kind !== '.zip' });
  const licences = new Licences(licence);
  const written = { organizations: 0, services: 0 };
  const progress = showProgress();
  async function* counted(): AsyncGenerator<NestedOrganization[], void, undefined> {
    let last: unknown = null;
    for await (const some of nestedOrganizations({ feed, writer, filter, onSource: licences.add })) {
      signal?.throwIfAborted();
      yield some;
      // One that comes in several parts is one.
      written.organizations += some.length - (some[0]?.id === last ? 1 : 0);
      last = some.at(-1)?.id;
      for (const { services = [] } of some as { services?: unknown[] }[]) written.services += services.length;
      progress.show('organizations', written.organizations, Math.max(expected, written.organizations));
    }
  }
  try {
    if (kind === '.zip') await writePackage(file, counted(), licences);
    else await pipeline(Readable.from(kind === '.json' ? asList(counted()) : asLines(counted())), createWriteStream(file, { mode: 0o600 }));
  } finally {
    progress.end();
  }
  return written;
};

async function* asLines(parts: AsyncIterable<readonly NestedOrganization[]>): AsyncGenerator<string, void, undefined> {
  for await (const part of parts) yield part.map((organization) => `${JSON.stringify(organization)}\n`).join('');
}

async function* asList(parts: AsyncIterable<readonly NestedOrganization[]>): AsyncGenerator<string, void, undefined> {
  let between = '[\n';
  for await (const part of parts) {
    for (const organization of part) {
      yield between + JSON.stringify(organization);
      between = ',\n';
    }
  }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}
