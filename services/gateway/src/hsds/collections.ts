/** The collections of `/hsds/`, each as rows of a page and as everything in parts. */
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import {
  hsdsWriter,
  keysOfTaxonomy,
  keysOfTerm,
  type OurTerm,
  organizationInList,
  organizationOut,
  ourTaxonomies,
  ourTerms,
  serviceAtLocationInList,
  serviceAtLocationOf,
  serviceInList,
  serviceInShort,
  serviceOut,
  type Writer,
} from '@drogowskaz/hsds';
import type { FeedFilter, FeedPort, FeedPosition, FeedProvider, FeedService } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';
import type { Asked, ParameterName } from './parameters.ts';

export type Feed = FeedPort<ServiceRecord, ProviderRecord>;

export interface Part {
  items: unknown[];
  /** How many rows were read for it, for what comes after and for what it costs. */
  read: number;
  total: number | null;
  last: string | null;
}

export interface Collection {
  parameters: readonly ParameterName[];
  /** What one row costs to answer; a page is charged by how many it may have. */
  price(asked: Asked): number;
  /** `charge`: for what hangs on the rows, of which nobody knows before how much it is. */
  part(asked: Asked, position: FeedPosition, charge: Charge): Promise<Part>;
}

/** Takes what something costs; throws `RATE_LIMITED`. */
export type Charge = (cost: number) => Promise<void>;

/** What a service costs that comes with its organization: whole, or by its name, for which it is read as well. */
const WITH_ORGANIZATION = { whole: 4, named: 0.5 } as const;

const PAGING = ['page', 'per_page', 'format', 'profile'] as const;

export const collectionsOf = (feed: Feed): Record<string, Collection> => ({
  services: {
    parameters: ['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full', ...PAGING],
    price: ({ full, minimal }) => (full ? 4 : minimal ? 0.5 : 2),
    part: async (asked, position) => {
      const writer = writerFor(asked);
      const { rows, total, providers } = await feed.services({ filter: filterOf(asked), position });
      const providerOf = finder(providers);
      const write = (service: FeedService<ServiceRecord>): unknown =>
        asked.minimal
          ? serviceInShort(service)
          : asked.full
            ? serviceOut(service, providerOf(service.providerId), writer)
            : serviceInList(service, providerOf(service.providerId), writer);
      return partOf(rows, total, rows.map(write));
    },
  },
  organizations: {
    parameters: ['search', 'taxonomy_term_id', 'taxonomy_id', 'modified_after', 'full', 'full_service', ...PAGING],
    price: () => 1,
    part: async (asked, position, charge) => {
      const writer = writerFor(asked);
      const { rows, total } = await feed.organizations({ filter: filterOf(asked), position });
      const services = asked.full || asked.fullService ? await servicesOf(feed, rows, asked, charge) : null;
      return partOf(
        rows,
        total,
        rows.map((row) =>
          services ? withServices(row, services.get(row.id) ?? [], asked.fullService, writer) : organizationInList(row, writer),
        ),
      );
    },
  },
  service_at_locations: {
    parameters: [
      ...(['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'full', 'postcode', 'proximity'] as const),
      ...PAGING,
    ],
    price: ({ full }) => (full ? 4 : 2),
    part: async (asked, position) => {
      const writer = writerFor(asked);
      const { rows, total, services, providers } = await feed.serviceAtLocations({
        filter: filterOf(asked),
        position,
        ...(asked.postcode !== undefined && { near: { postcode: asked.postcode, metres: asked.proximity ?? null } }),
      });
      const providerOf = finder(providers);
      const serviceOf = finder(services);
      const items = rows.flatMap(({ id, serviceId }) => {
        const service = serviceOf(serviceId);
        if (!service) return [];
        const provider = providerOf(service.providerId);
        const whole = serviceOut(service, provider, writer);
        const written = asked.full
          ? serviceAtLocationOf(id, whole, writer)
          : serviceAtLocationInList(id, whole, serviceInList(service, provider, writer), writer);
        return written ?? [];
      });
      return partOf(rows, total, items);
    },
  },
  taxonomies: {
    parameters: ['search', ...PAGING],
    price: () => 0.1,
    part: async (asked, position) =>
      ofList(
        ourTaxonomies.filter(({ name, description }) => saysAll(asked.search, [name, description])),
        position,
        (taxonomy) => taxonomy,
      ),
  },
  taxonomy_terms: {
    parameters: ['search', 'taxonomy_id', 'top_only', 'parent_id', ...PAGING],
    price: () => 0.1,
    part: async (asked, position) =>
      ofList(
        ourTerms.filter(
          ({ term, labels }) =>
            saysAll(asked.search, [term.code ?? '', ...Object.values(labels)]) &&
            (asked.taxonomyId === undefined || term.taxonomy_id === asked.taxonomyId) &&
            (!asked.topOnly || term.parent_id === undefined) &&
            (asked.parentId === undefined || term.parent_id === asked.parentId),
        ),
        position,
        (term) => termOut(term, asked.profiled),
      ),
  },
  deletions: {
    parameters: ['modified_after', 'page', 'per_page', 'format'],
    price: () => 0.2,
    part: async (asked, position) => {
      const { rows, total } = await feed.deletions({ filter: filterOf(asked), position });
      return partOf(
        rows,
        total,
        rows.map(({ id, removedAt }) => ({ id, type: 'service', deleted_at: removedAt })),
      );
    },
  },
});

/** One object with everything in it; null: there is none of this id. */
export const findOne = async (feed: Feed, collection: string, id: string, asked: Asked, charge: Charge): Promise<unknown> => {
  const writer = writerFor(asked);
  const position = { after: null, limit: 1 };
  const filter = { ids: [id] };
  switch (collection) {
    case 'services': {
      const { rows, providers } = await feed.services({ filter, position });
      return rows[0] ? serviceOut(rows[0], providers[0], writer) : null;
    }
    case 'organizations': {
      const { rows } = await feed.organizations({ filter, position });
      const [provider] = rows;
      if (!provider) return null;
      return withServices(provider, (await servicesOf(feed, rows, asked, charge)).get(provider.id) ?? [], asked.fullService, writer);
    }
    case 'service_at_locations': {
      const { rows, services, providers } = await feed.serviceAtLocations({ filter, position });
      const service = finder(services)(rows[0]?.serviceId ?? '');
      return service ? serviceAtLocationOf(id, serviceOut(service, finder(providers)(service.providerId), writer), writer) : null;
    }
    case 'taxonomies':
      return ourTaxonomies.find((taxonomy) => taxonomy.id === id) ?? null;
    default: {
      const term = ourTerms.find((each) => each.id === id);
      return term ? termOut(term, asked.profiled) : null;
    }
  }
};

const writerFor = ({ profiled }: Asked): Writer => hsdsWriter({ profiled });

const termOut = ({ term, labels }: OurTerm, profiled: boolean): unknown => (profiled ? { ...term, drogowskaz: { labels } } : term);

const filterOf = (asked: Asked): FeedFilter => ({
  ...(asked.search !== undefined && { search: asked.search }),
  ...((asked.taxonomyTermId !== undefined || asked.taxonomyId !== undefined) && {
    terms: [
      ...(asked.taxonomyTermId === undefined ? [] : [keysOfTerm(asked.taxonomyTermId)]),
      ...(asked.taxonomyId === undefined ? [] : [keysOfTaxonomy(asked.taxonomyId)]),
    ],
  }),
  ...(asked.organizationId !== undefined && { organizations: [asked.organizationId] }),
  ...(asked.modifiedAfter !== undefined && { modifiedAfter: asked.modifiedAfter }),
});

const finder = <Row extends { id: string }>(rows: readonly Row[]): ((id: string) => Row | undefined) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id);
};

const partOf = (rows: readonly { id: string }[], total: number | null, items: unknown[]): Part => ({
  items,
  read: rows.length,
  total,
  last: rows.at(-1)?.id ?? null,
});

/** The services of organizations, all of them; whoever cannot pay for more is told before more is read. */
const servicesOf = async (
  feed: Feed,
  providers: readonly { id: string }[],
  { fullService }: Asked,
  charge: Charge,
): Promise<Map<string, FeedService<ServiceRecord>[]>> => {
  const organizations = providers.map(({ id }) => id);
  const found: FeedService<ServiceRecord>[] = [];
  if (organizations.length > 0) {
    for (let after: string | null = null; ; ) {
      const { rows }: Awaited<ReturnType<Feed['services']>> = await feed.services({
        filter: { organizations },
        position: { after, limit: 500 },
      });
      if (rows.length > 0) await charge(rows.length * (fullService ? WITH_ORGANIZATION.whole : WITH_ORGANIZATION.named));
      found.push(...rows);
      if (rows.length < 500) break;
      after = rows.at(-1)?.id ?? null;
    }
  }
  return Map.groupBy(found, ({ providerId }) => providerId);
};

const withServices = (
  provider: FeedProvider<ProviderRecord>,
  services: readonly FeedService<ServiceRecord>[],
  whole: boolean,
  writer: Writer,
): unknown => {
  const written = services.map((service) => {
    const out = serviceOut(service, undefined, writer);
    return whole ? out : writer.object('service', { id: out.id, name: out.name, status: out.status });
  });
  return writer.object('organization', { ...organizationOut(provider, writer), ...(written.length > 0 && { services: written }) });
};

const saysAll = (search: string | undefined, texts: readonly string[]): boolean => {
  if (search === undefined) return true;
  const said = fold(texts.join(' '));
  return fold(search)
    .split(/\s+/)
    .every((word) => said.includes(word));
};

/** What is in memory anyway. */
const ofList = <Item extends { id: string }>(all: readonly Item[], position: FeedPosition, write: (item: Item) => unknown): Part => {
  if ('offset' in position) {
    const rows = all.slice(position.offset, position.offset + position.limit);
    return partOf(rows, all.length, rows.map(write));
  }
  const from = position.after === null ? 0 : all.findIndex(({ id }) => id === position.after) + 1;
  const rows = all.slice(from, from + position.limit);
  return partOf(rows, null, rows.map(write));
};
