/** Services in memory, in the shape of the API's cards and places: the benchmark measures gateways, not a database. */
import type { OwnSubgraphName } from '@drogowskaz/platform';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])\n';

const CARD = /* GraphQL */ `
  type Provider @shareable { id: ID! name: String! }
  type Category @shareable { code: ID! label(locale: String! = "pl"): String! }
  type Municipality @shareable { code: String! name: String! latitude: Float! longitude: Float! }
  type Cost @shareable { free: Boolean amount: Float currency: String }
  type Verification @shareable { state: VerificationState! verifiedAt: String dueAt: String }
  enum VerificationState { VERIFIED DUE STALE UNVERIFIED }
  type ServiceContent @shareable { locale: String! name: String! summary: String! description: String! }
`;

const cardFields = (shareable: string) => /* GraphQL */ `
    id: ID!
    content(locale: String! = "pl"): ServiceContent! ${shareable}
    provider: Provider! ${shareable}
    categories: [Category!]! ${shareable}
    languages: [String!]! ${shareable}
    municipalities: [Municipality!]! ${shareable}
    cost: Cost! ${shareable}
    verification: Verification! ${shareable}
`;

const registryFields = /* GraphQL */ `
    locations: [ServiceLocation!]
    contacts: [Contact!]
`;
const registryTypes = /* GraphQL */ `
  type ServiceLocation { id: ID! name: String! address: Address latitude: Float longitude: Float }
  type Address { street: String postalCode: String city: String! }
  type Contact { kind: String! value: String! languages: [String!]! }
`;
const searchTypes = /* GraphQL */ `
  type Query { searchServices(query: String! = "", locale: String! = "pl", first: Int! = 20): ServiceSearchConnection }
  type ServiceSearchConnection { totalCount: Int! nodes: [Service!]! }
`;

export const subgraphSdl: Record<OwnSubgraphName, string> = {
  registry: `${LINK}${CARD}${registryTypes} type Query { service(id: ID!): Service }
    type Service @key(fields: "id") { ${cardFields('@shareable')} ${registryFields} }`,
  search: `${LINK}${CARD}${searchTypes} type Service @key(fields: "id", resolvable: false) { ${cardFields('@shareable')} }`,
};

/** The same without federation, in one schema. */
export const plainSdl: string = `${CARD}${searchTypes}${registryTypes}
  extend type Query { service(id: ID!): Service }
  type Service { ${cardFields('')} ${registryFields} }`.replaceAll('@shareable', '');

interface StoredService {
  id: string;
  number: number;
}

const services: StoredService[] = Array.from({ length: 1_000 }, (_, number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  number,
}));
const byId = new Map(services.map((service) => [service.id, service]));

/** Where the question's words lead; every word leads elsewhere, so no answer can be shared. */
const startOf = (query: string): number => {
  let hash = 7;
  for (const sign of query) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 900;
  return hash;
};

const card = {
  content: ({ number }: StoredService, { locale }: { locale: string }) => ({
    locale,
    name: `Service ${number}`,
    summary: `What service ${number} does, in one sentence that is about as long as such sentences are.`,
    description: `All there is to say about service ${number}.`,
  }),
  provider: ({ number }: StoredService) => ({ id: `provider-${number % 50}`, name: `Provider ${number % 50}` }),
  categories: ({ number }: StoredService) => [{ code: `CATEGORY_${number % 30}` }, { code: `CATEGORY_${(number + 7) % 30}` }],
  languages: () => ['pl', 'uk', 'en'],
  municipalities: () => [{ code: '1462011', name: 'Płock', latitude: 52.546, longitude: 19.706 }],
  cost: () => ({ free: true, amount: null, currency: null }),
  verification: () => ({ state: 'VERIFIED', verifiedAt: '2026-11-01T08:00:00Z', dueAt: '2027-05-01T08:00:00Z' }),
};
const category = { label: ({ code }: { code: string }, { locale }: { locale: string }) => `${code} in ${locale}` };
const beyondCard = {
  locations: ({ number }: StoredService) => [
    {
      id: `place-${number}`,
      name: 'Main place',
      address: { street: `Street ${number}`, postalCode: '09-400', city: 'Płock' },
      latitude: 52.5,
      longitude: 19.7,
    },
  ],
  contacts: ({ number }: StoredService) => [{ kind: 'EMAIL', value: `service${number}@example.org`, languages: ['pl', 'uk'] }],
};
const searchServices = (_root: unknown, { query, first }: { query: string; first: number }) => {
  const start = startOf(query);
  return { totalCount: services.length, nodes: services.slice(start, start + first) };
};
const service = (_root: unknown, { id }: { id: string }) => byId.get(id) ?? null;
const __resolveReference = ({ id }: { id: string }) => byId.get(id) ?? null;

export const subgraphResolvers: Record<OwnSubgraphName, object> = {
  registry: { Query: { service }, Service: { ...card, ...beyondCard, __resolveReference }, Category: category },
  search: { Query: { searchServices }, Service: card, Category: category },
};
export const plainResolvers: object = { Query: { service, searchServices }, Service: { ...card, ...beyondCard }, Category: category };

/** A page of results with places: two subgraphs. */
export const QUESTION = /* GraphQL */ `
  query Page($query: String!, $locale: String!, $first: Int!) {
    searchServices(query: $query, locale: $locale, first: $first) {
      totalCount
      nodes {
        id
        content(locale: $locale) { name summary locale }
        provider { id name }
        categories { code label(locale: $locale) }
        languages
        municipalities { code name }
        cost { free }
        verification { state verifiedAt }
        locations { id name address { street postalCode city } latitude longitude }
      }
    }
  }
`;
