/** The collections of `/hsds/`, each as rows of a page and as everything in parts. */
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import {
  findTerm,
  type HsdsObjectName,
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
  serviceByName,
  serviceInList,
  serviceInShort,
  serviceOut,
  type Writer,
} from '@drogowskaz/hsds';
import { type FeedFilter, type FeedPort, type FeedPosition, type FeedProvider, type FeedService, streamFeed } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';
import { HsdsFault } from './hsds-fault.ts';
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
  /** What its items are called in the description of the API. */
  object: HsdsObjectName | 'deletion';
  parameters: readonly ParameterName[];
  /** What one row costs to answer; a page is charged by how many it may have. */
  price(asked: Asked): number;
  /** `charge`: for what hangs on the rows, of which nobody knows before how much it is. */
  part(asked: Asked, position: FeedPosition, charge: Charge): Promise<Part>;
  /** One object with everything in it, by its id; null: its items are asked for in lists alone. */
  one: {
    parameters: readonly ParameterName[];
    /** null: there is none of this id. */
    find(id: string, asked: Asked, charge: Charge): Promise<unknown>;
  } | null;
}

/** Takes what something costs; throws `RATE_LIMITED`. */
export type Charge = (cost: number) => Promise<void>;

/** What a service costs that comes with its organization: whole, or by its name, for which it is read as well. */
const WITH_ORGANIZATION = { whole: 4, named: 0.5 } as const;

/** Whole, on one page: all of it is in memory before the first byte leaves. */
export const MOST_WHOLE_ON_A_PAGE = 5_000;

const ONE: FeedPosition = { after: null, limit: 1 };

const PAGING = ['page', 'per_page', 'format', 'profile'] as const;

export const collectionsOf = (feed: Feed): Record<string, Collection> => ({
  services: {
    object: 'service',
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
    one: {
      parameters: ['profile'],
      find: async (id, asked) => {
        const { rows, providers } = await feed.services({ filter: { ids: [id] }, position: ONE });
        return rows[0] ? serviceOut(rows[0], providers[0], writerFor(asked)) : null;
      },
    },
  },
  organizations: {
    object: 'organization',
    parameters: ['search', 'taxonomy_term_id', 'taxonomy_id', 'modified_after', 'full', 'full_service', ...PAGING],
    price: () => 1,
    part: async (asked, position, charge) => {
      const writer = writerFor(asked);
      const { rows, total } = await feed.organizations({ filter: filterOf(asked), position });
      const most = 'offset' in position ? MOST_WHOLE_ON_A_PAGE : Number.POSITIVE_INFINITY;
      const items =
        asked.full || asked.fullService
          ? await withServices(feed, rows, { asked, charge, most })
          : rows.map((row) => organizationInList(row, writer));
      return partOf(rows, total, items);
    },
    one: {
      parameters: ['full_service', 'profile'],
      find: async (id, asked, charge) => {
        const { rows } = await feed.organizations({ filter: { ids: [id] }, position: ONE });
        const [organization = null] = await withServices(feed, rows, { asked, charge, most: Number.POSITIVE_INFINITY });
        return organization;
      },
    },
  },
  service_at_locations: {
    object: 'service_at_location',
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
      // Each once: several of the places may be of one service.
      const writtenOf = finder(
        services.map((service) => {
          const provider = providerOf(service.providerId);
          const listed = asked.full ? null : serviceInList(service, provider, writer);
          return { id: service.id, whole: serviceOut(service, provider, writer), listed };
        }),
      );
      const items = rows.flatMap(({ id, serviceId }) => {
        const service = writtenOf(serviceId);
        if (!service) return [];
        const { whole, listed } = service;
        return (listed ? serviceAtLocationInList(id, whole, listed, writer) : serviceAtLocationOf(id, whole, writer)) ?? [];
      });
      return partOf(rows, total, items);
    },
    one: {
      parameters: ['profile'],
      find: async (id, asked) => {
        const { services, providers } = await feed.serviceAtLocations({ filter: { ids: [id] }, position: ONE });
        const writer = writerFor(asked);
        return services[0] ? serviceAtLocationOf(id, serviceOut(services[0], providers[0], writer), writer) : null;
      },
    },
  },
  taxonomies: {
    object: 'taxonomy',
    parameters: ['search', ...PAGING],
    price: () => 0.1,
    part: async (asked, position) =>
      ofList(
        ourTaxonomies.filter(({ name, description }) => saysAll(asked.search, [name, description])),
        position,
        (taxonomy) => taxonomy,
      ),
    one: { parameters: ['profile'], find: async (id) => ourTaxonomies.find((taxonomy) => taxonomy.id === id) ?? null },
  },
  taxonomy_terms: {
    object: 'taxonomy_term',
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
    one: {
      parameters: ['profile'],
      find: async (id, asked) => {
        const term = findTerm(id);
        return term ? termOut(term, asked.profiled) : null;
      },
    },
  },
  deletions: {
    object: 'deletion',
    parameters: ['modified_after', 'page', 'per_page', 'format'],
    price: () => 0.2,
    part: async (asked, position) => {
      const { rows, total } = await feed.deletions({ filter: filterOf(asked), position });
      return partOf(
        rows,
        total,
        rows.map(({ id, type, removedAt }) => ({ id, type, deleted_at: removedAt })),
      );
    },
    one: null,
  },
});

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

/** Organizations with all of their services; whoever cannot pay for more is told before more is read. */
const withServices = async (
  feed: Feed,
  providers: readonly FeedProvider<ProviderRecord>[],
  { asked, charge, most }: { asked: Asked; charge: Charge; most: number },
): Promise<unknown[]> => {
  const writer = writerFor(asked);
  const whole = asked.fullService;
  const organizations = providers.map(({ id }) => id);
  const written = new Map<string, unknown[]>(organizations.map((id) => [id, []]));
  let count = 0;
  if (organizations.length > 0) {
    for await (const { rows } of streamFeed((position) => feed.services({ filter: { organizations }, position }))) {
      await charge(rows.length * (whole ? WITH_ORGANIZATION.whole : WITH_ORGANIZATION.named));
      count += rows.length;
      if (whole && count > most) throw tooMany(most);
      for (const service of rows)
        written.get(service.providerId)?.push(whole ? serviceOut(service, undefined, writer) : serviceByName(service));
    }
  }
  return providers.map((provider) => {
    const services = written.get(provider.id) ?? [];
    return writer.object('organization', { ...organizationOut(provider, writer), ...(services.length > 0 && { services }) });
  });
};

const tooMany = (most: number): HsdsFault =>
  new HsdsFault(
    `The organizations of this page have more than ${most} services. Ask for fewer of them ("per_page"), for one by its id, or for everything with "format=ndjson".`,
  );

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
