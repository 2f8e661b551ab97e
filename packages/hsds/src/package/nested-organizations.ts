import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import {
  type FeedFilter,
  type FeedPort,
  type FeedProvider,
  type FeedService,
  type FeedSource,
  MOST_FEED_ROWS,
  streamFeed,
} from '@drogowskaz/platform';
import { organizationOut } from '../out/organization.ts';
import { serviceOut } from '../out/service.ts';
import type { Writer } from '../out/writer.ts';
import type { NestedOrganization } from './write-package.ts';

export interface NestedOptions {
  feed: Pick<FeedPort<ServiceRecord, ProviderRecord>, 'organizations' | 'services'>;
  writer: Writer;
  filter?: Pick<FeedFilter, 'municipality'>;
  signal?: AbortSignal;
  /** Hears of each record whose it is; null: written here. */
  onSource?: (source: FeedSource | null) => void;
}

/** So many organizations are asked for at once: their services mostly fit into one answer. */
const ORGANIZATIONS_AT_ONCE = 20;
/** So many services of one organization are in memory at a time; those of a larger one come in parts, each with the organization again. */
export const SERVICES_IN_A_PART = MOST_FEED_ROWS;

/**
 * Every organization with all that hangs on it: what is written out of a hub, and read into one, at a time. Memory holds the services of one
 * answer, however many there are.
 */
export async function* nestedOrganizations({
  feed,
  writer,
  filter = {},
  signal,
  onSource,
}: NestedOptions): AsyncGenerator<NestedOrganization[], void, undefined> {
  const nest = (provider: FeedProvider<ProviderRecord>, services: readonly FeedService<ServiceRecord>[]): NestedOrganization => {
    for (const { source } of [provider, ...services]) onSource?.(source);
    return nested(provider, services, writer);
  };
  const stopping = signal ? { signal } : {};
  const servicesOf = (organizations: readonly string[]) =>
    streamFeed((position) => feed.services({ filter: { ...filter, organizations: [...organizations] }, position }), {
      limit: SERVICES_IN_A_PART,
      ...stopping,
    });
  for await (const { rows } of streamFeed((position) => feed.organizations({ filter, position }), {
    limit: ORGANIZATIONS_AT_ONCE,
    ...stopping,
  })) {
    const first = await servicesOf(rows.map(({ id }) => id)).next();
    const services = first.value?.rows ?? [];
    if (services.length < SERVICES_IN_A_PART) {
      const byProvider = Map.groupBy(services, ({ providerId }) => providerId);
      yield rows.map((row) => nest(row, byProvider.get(row.id) ?? []));
      continue;
    }
    for (const row of rows) {
      let parts = 0;
      for await (const part of servicesOf([row.id])) {
        parts += 1;
        yield [nest(row, part.rows)];
      }
      if (parts === 0) yield [nest(row, [])];
    }
  }
}

const nested = (
  provider: FeedProvider<ProviderRecord>,
  services: readonly FeedService<ServiceRecord>[],
  writer: Writer,
): NestedOrganization =>
  writer.object('organization', {
    ...organizationOut(provider, writer),
    ...(services.length > 0 && { services: services.map((service) => serviceOut(service, undefined, writer)) }),
  });
