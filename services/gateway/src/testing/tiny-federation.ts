/** Two small subgraphs for tests: the shape of the real ones (cards from `search`, the rest from `registry`), made to misbehave at will. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { OwnSubgraphName, Subgraph, SubgraphCall, SubgraphDefinition } from '@drogowskaz/platform';
import { forbidden, localSubgraph } from '@drogowskaz/platform';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, type ExecutionResult, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])\n';

const registrySdl = `${LINK}
  scalar Day
  enum Reach { LOCAL NATIONAL }
  type Query {
    service(id: ID!): Service
    services(first: Int! = 20): [Service!]
    broken: String
    promised: Promised
    day(of: Day!): String
    wait(ms: Int!): String
    half(of: Float!): Float
    whoami: String
  }
  type Mutation {
    rename(id: ID!, name: String!): Service
    record(what: String!): [String!]
  }
  type Promised { text: String! }
  type Service @key(fields: "id") {
    id: ID!
    content(locale: String! = "pl"): Content! @shareable
    provider: Provider! @shareable
    reach: Reach! @shareable
    locations: [Location!]
    url: String
    fragile: String
    denied: String
    related: [Service!]
  }
  type Content @shareable { name: String! locale: String! }
  type Location { id: ID! name: String! service: Service }
  type Provider @key(fields: "id") { id: ID! @shareable name: String! @shareable url: String services: [Service!] }
`;

const searchSdl = `${LINK}
  enum Reach { LOCAL NATIONAL }
  type Query { searchServices(query: String! = "", first: Int! = 20): Connection suggest(query: String!): [String!] }
  type Connection { totalCount: Int! nodes: [Service!]! edges: [Edge!]! }
  type Edge { node: Service! cursor: String! }
  type Service @key(fields: "id", resolvable: false) {
    id: ID!
    content(locale: String! = "pl"): Content! @shareable
    provider: Provider! @shareable
    reach: Reach! @shareable
  }
  type Content @shareable { name: String! locale: String! }
  type Provider @key(fields: "id", resolvable: false) { id: ID! @shareable name: String! @shareable }
`;

const composed = composeServices([
  { name: 'registry', url: 'http://registry.invalid', typeDefs: parse(registrySdl) },
  { name: 'search', url: 'http://search.invalid', typeDefs: parse(searchSdl) },
]);
if (!composed.supergraphSdl) throw new Error(JSON.stringify(composed.errors));
export const tinySupergraph: string = composed.supergraphSdl;
/** Of which it is composed. */
export const tinySdl = { registry: registrySdl, search: searchSdl };

interface TinyService {
  id: string;
}

/** What a test may change while it runs. */
export interface Mischief {
  /** Every question that a subgraph was asked. */
  readonly calls: { subgraph: Subgraph['name']; query: string; variables: Record<string, unknown> }[];
  /** What `record` was told, in order. */
  readonly recorded: string[];
  /** Ids of services that the registry no longer knows. */
  readonly gone: Set<string>;
  /** Subgraphs that do not answer. */
  readonly silent: Set<Subgraph['name']>;
  /** Subgraphs that refuse the connection. */
  readonly down: Set<Subgraph['name']>;
}

export interface TinyFederation {
  definitions: SubgraphDefinition[];
  subgraphs: Subgraph[];
  mischief: Mischief;
  /** The same API in one schema with the same resolvers: what every federated answer must be equal to. */
  whole: GraphQLSchema;
}

export function tinyFederation(): TinyFederation {
  const mischief: Mischief = { calls: [], recorded: [], gone: new Set(), silent: new Set(), down: new Set() };
  const names = new Map<string, string>();
  const service = (id: string): TinyService => ({ id });
  const providerOf = (id: string) => ({ id: `p${Number(id) % 2}`, name: `Provider ${Number(id) % 2}` });
  const card = {
    content: ({ id }: TinyService, { locale }: { locale: string }) => ({ name: names.get(id) ?? `Service ${id} in ${locale}`, locale }),
    provider: ({ id }: TinyService) => providerOf(id),
    reach: ({ id }: TinyService) => (Number(id) % 2 === 0 ? 'LOCAL' : 'NATIONAL'),
  };
  const range = (count: number) => Array.from({ length: count }, (_, index) => service(String(index + 1)));

  const registryResolvers = {
    Query: {
      service: (_root: unknown, { id }: TinyService) => (Number.isNaN(Number(id)) || mischief.gone.has(id) ? null : service(id)),
      services: (_root: unknown, { first }: { first: number }) => range(first),
      broken: () => {
        throw new Error('select * from registry.api_key at 10.0.0.7:5432');
      },
      promised: () => ({ text: null }),
      day: (_root: unknown, { of }: { of: string }) => of,
      wait: (_root: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve('done'), ms)),
      half: (_root: unknown, { of }: { of: number }) => of / 2,
      whoami: (_root: unknown, _args: unknown, { caller }: SubgraphCall) => caller.role,
    },
    Mutation: {
      rename: (_root: unknown, { id, name }: { id: string; name: string }) => {
        names.set(id, name);
        mischief.recorded.push(`rename ${id} ${name}`);
        return service(id);
      },
      record: async (_root: unknown, { what }: { what: string }) => {
        await new Promise((resolve) => setTimeout(resolve, what.length));
        mischief.recorded.push(what);
        return [...mischief.recorded];
      },
    },
    Service: {
      ...card,
      __resolveReference: ({ id }: TinyService) => (mischief.gone.has(id) ? null : service(id)),
      locations: ({ id }: TinyService) => [{ id: `l${id}`, name: `Place of ${id}`, serviceId: id }],
      url: ({ id }: TinyService) => `https://example.org/${id}`,
      fragile: ({ id }: TinyService) => {
        if (Number(id) % 3 === 0) throw new Error(`relation "fragile" does not exist near ${id}`);
        return `whole ${id}`;
      },
      denied: () => {
        throw forbidden('Only its own provider may see this.');
      },
      related: ({ id }: TinyService) => [service(String(Number(id) + 1))],
    },
    Location: { service: ({ serviceId }: { serviceId: string }) => service(serviceId) },
    Provider: {
      __resolveReference: ({ id }: TinyService) => ({ id, name: `Provider ${id.slice(1)}` }),
      url: ({ id }: TinyService) => `https://${id}.example.org`,
      services: () => range(2),
    },
  };

  const searchResolvers = {
    Query: {
      searchServices: (_root: unknown, { first }: { first: number }) => {
        const nodes = range(first);
        return { totalCount: 100, nodes, edges: nodes.map((node) => ({ node, cursor: `c${node.id}` })) };
      },
      suggest: (_root: unknown, { query }: { query: string }) => [`${query}…`],
    },
    Service: card,
  };

  const definitions = [define('registry', registrySdl, registryResolvers), define('search', searchSdl, searchResolvers)];
  const whole = wholeSchema({ ...registryResolvers, Query: { ...registryResolvers.Query, ...searchResolvers.Query } });
  return { whole, definitions, subgraphs: definitions.map((definition) => misbehaving(localSubgraph(definition), mischief)), mischief };
}

/** Counts what a subgraph is asked, and lets it be silent or down. */
export const misbehaving = (subgraph: Subgraph, mischief: Mischief): Subgraph => ({
  ...subgraph,
  name: subgraph.name,
  ready: () => subgraph.ready(),
  close: () => subgraph.close(),
  execute: async (request, call): Promise<ExecutionResult> => {
    mischief.calls.push({ subgraph: subgraph.name, query: request.query, variables: { ...request.variables } });
    if (mischief.silent.has(subgraph.name)) return new Promise(() => {});
    if (mischief.down.has(subgraph.name)) throw new Error('connect ECONNREFUSED 10.0.0.7:4001');
    return subgraph.execute(request, call);
  },
});

const define = (name: OwnSubgraphName, sdl: string, resolvers: object): SubgraphDefinition => ({
  name,
  sdl,
  schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]),
  context: (call) => call,
});

function wholeSchema(resolvers: Record<string, object>): GraphQLSchema {
  const schema = buildSchema(composed.publicSdl ?? '');
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(type) as GraphQLObjectType).getFields()[name];
      if (field) field.resolve = resolve;
    }
  }
  return schema;
}
