import type { ProviderRecordInput, ServiceRecord, ServiceRecordInput } from '@drogowskaz/directory';
import { providerRecord, type RecordSource, serviceRecord } from '@drogowskaz/directory';
import { type Clock, isUuid, stableId } from '@drogowskaz/platform';
import type { Feed, FeedDeletion } from '../modules/harvest/feed/feed.ts';
import { FeedProblem } from '../modules/harvest/feed/feed-problem.ts';
import type { ForeignService, ReadStep } from '../modules/harvest/foreign-organization.ts';
import type { OpenFeed } from '../modules/harvest/run-source.ts';
import { importedService } from './directory-fixture.ts';

type Fields = Partial<ServiceRecordInput> & { name?: string };

const idOf = (externalId: string): string => (isUuid(externalId) ? externalId : stableId('fake', externalId));

const recordOf = ({ name = 'Usługa', ...fields }: Fields): ServiceRecord => {
  const { id: _id, ...written } = importedService({
    texts: [{ locale: 'pl', state: 'ORIGINAL', name, summary: 'Krótko', description: 'Dłużej.' }],
    ...fields,
  });
  return serviceRecord.parse(written);
};

/** A service of another directory; it is called by its id there. */
export const foreignService = (externalId: string, fields: Fields = {}): ForeignService => ({
  id: idOf(externalId),
  externalId,
  record: recordOf({ name: externalId, ...fields }),
  origin: null,
  verification: null,
  modifiedAt: null,
});

interface Organization {
  name: string;
  fields: Partial<ProviderRecordInput>;
  origin: RecordSource | null;
  services: Map<string, { service: ForeignService; changedAt: Date }>;
  refused: string | null;
}

/** Another hub, as it is read, without a network: tests change it between runs. */
export class FakeFeed {
  hub: string | null = '0f0f0f0f-0000-4000-8000-000000000001';
  licence: string | null = null;
  /** Which hub others say that they are, by their address. */
  readonly others = new Map<string, string>();
  tellsChanges = true;
  fails: Error | null = null;
  /** After so many organisations. */
  breaksAfter = Number.POSITIVE_INFINITY;
  opened = 0;
  readonly #clock: Clock;
  readonly #organizations = new Map<string, Organization>();
  readonly #deleted: (FeedDeletion & { at: Date })[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  organization(
    externalId: string,
    name: string,
    services: readonly ForeignService[],
    origin: RecordSource | null = null,
    fields: Partial<ProviderRecordInput> = {},
  ): void {
    const kept = this.#organizations.get(externalId)?.services ?? new Map<string, { service: ForeignService; changedAt: Date }>();
    for (const service of services) kept.set(service.externalId, { service, changedAt: this.#clock.now() });
    this.#organizations.set(externalId, { name, fields, origin, services: kept, refused: null });
  }

  refuse(externalId: string, reason: string): void {
    const present = this.#organizations.get(externalId);
    if (present) this.#organizations.set(externalId, { ...present, refused: reason });
  }

  change(externalId: string, fields: Fields): void {
    for (const { services } of this.#organizations.values()) {
      const present = services.get(externalId);
      if (!present) continue;
      const { record } = foreignService(externalId, fields);
      services.set(externalId, { service: { ...present.service, record }, changedAt: this.#clock.now() });
    }
  }

  remove(externalId: string, { silently = false } = {}): void {
    for (const { services } of this.#organizations.values()) services.delete(externalId);
    if (!silently) this.#deleted.push({ id: externalId, type: 'service', at: this.#clock.now() });
  }

  removeOrganization(externalId: string): void {
    for (const id of this.#organizations.get(externalId)?.services.keys() ?? []) this.remove(id);
    this.#organizations.delete(externalId);
    this.forgetOrganization(externalId);
  }

  /** Says that it is taken away, and of its services nothing. */
  forgetOrganization(externalId: string): void {
    this.#deleted.push({ id: externalId, type: 'organization', at: this.#clock.now() });
  }

  readonly open: OpenFeed = async () => {
    this.opened += 1;
    if (this.fails) throw this.fails;
    const feed: Feed = {
      ...{
        kind: 'DROGOWSKAZ',
        hub: this.hub,
        restoredAt: null,
        licence: this.licence,
        cursor: this.#clock.now(),
        tellsChanges: this.tellsChanges,
      },
      read: (since) => this.#read(since),
      deletions: (since) => this.#deletions(since),
      hubAt: async (url) => this.others.get(url) ?? null,
      close: async () => {},
    };
    return feed;
  };

  async *#read(since: Date | null): AsyncGenerator<ReadStep> {
    let told = 0;
    for (const [externalId, { name, fields, origin, services, refused }] of this.#organizations) {
      if (told++ >= this.breaksAfter) throw new FeedProblem('It broke off.');
      const listed = [...services.values()].filter(({ changedAt }) => since === null || changedAt >= since).map(({ service }) => service);
      if (refused !== null) yield { externalId, organization: null, refused: 1, reasons: [refused] };
      else if (since === null ? services.size > 0 : listed.length > 0) {
        const record = providerRecord.parse({ name, ...fields });
        yield { externalId, organization: { id: idOf(externalId), externalId, record, origin, services: listed }, refused: 0, reasons: [] };
      }
    }
  }

  async *#deletions(since: Date): AsyncGenerator<FeedDeletion> {
    for (const { id, type, at } of this.#deleted) if (at >= since) yield { id, type };
  }
}
