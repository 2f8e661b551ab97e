import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { type FeedFilter, type FeedPort, type FeedProvider, streamFeed } from '@drogowskaz/platform';
import { organizationOut } from '../out/organization.ts';
import { serviceOut } from '../out/service.ts';
import type { Writer } from '../out/writer.ts';
import type { NestedOrganization } from './write-package.ts';

export interface NestedOptions {
  feed: Pick<FeedPort<ServiceRecord, ProviderRecord>, 'organizations' | 'services'>;
  writer: Writer;
  filter?: Pick<FeedFilter, 'municipality'>;
  signal?: AbortSignal;
}

/** More organizations at once would only take more memory. */
const AT_ONCE = 50;

/** Every organization with all that hangs on it: what is written out of a hub, and read into one, at a time. */
export async function* nestedOrganizations({
  feed,
  writer,
  filter = {},
  signal,
}: NestedOptions): AsyncGenerator<NestedOrganization[], void, undefined> {
  const stopping = signal ? { signal } : {};
  for await (const { rows } of streamFeed((position) => feed.organizations({ filter, position }), { limit: AT_ONCE, ...stopping })) {
    const organizations = rows.map(({ id }) => id);
    const services: NestedService[] = [];
    for await (const part of streamFeed((position) => feed.services({ filter: { ...filter, organizations }, position }), stopping)) {
      for (const service of part.rows) services.push({ providerId: service.providerId, written: serviceOut(service, undefined, writer) });
    }
    const byProvider = Map.groupBy(services, ({ providerId }) => providerId);
    yield rows.map((row) => nest(row, byProvider.get(row.id) ?? [], writer));
  }
}

interface NestedService {
  providerId: string;
  written: Record<string, unknown>;
}

const nest = (provider: FeedProvider<ProviderRecord>, services: readonly NestedService[], writer: Writer): NestedOrganization =>
  writer.object('organization', {
    ...organizationOut(provider, writer),
    ...(services.length > 0 && { services: services.map(({ written }) => written) }),
  });
