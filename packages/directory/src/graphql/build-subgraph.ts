import { buildSubgraphSchema } from '@apollo/subgraph';
import type { OwnSubgraphName, Readiness, SubgraphCall, SubgraphDefinition } from '@drogowskaz/platform';
import { parse } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { printFederationSchema } from './print-federation-schema.ts';

// biome-ignore lint/complexity/noBannedTypes: type-graphql knows resolvers and types by their classes.
type DecoratedClass = Function;

/** Finds the entity of a reference that the gateway sends; null when there is none. */
export type ResolveReference<Context> = (reference: { readonly id: string; readonly code?: unknown }, context: Context) => unknown;

export interface FederatedSchemaOptions<Context extends object> {
  name: OwnSubgraphName;
  /** All of them, explicitly: type-graphql keeps one store of metadata per process and both subgraphs may live in it. */
  resolvers: readonly [DecoratedClass, ...DecoratedClass[]];
  /** By type name. Types without an entry cannot be asked for by reference (`@key(resolvable: false)`). */
  references?: Readonly<Record<string, ResolveReference<Context>>>;
}

export interface SubgraphOptions<Context extends object> extends FederatedSchemaOptions<Context> {
  /** Makes what resolvers find in their context, anew for each request: DataLoaders, the caller. */
  context(call: SubgraphCall): Context;
  /** Rejects when the subgraph cannot answer now. Left out: always ready. */
  ready?(): Promise<Readiness>;
}

export const buildSubgraph = <Context extends object>({
  context,
  ready,
  ...parts
}: SubgraphOptions<Context>): SubgraphDefinition<Context> => ({ ...buildFederatedSchema(parts), context, ...(ready ? { ready } : {}) });

/** What does not differ between those who run the subgraph: the executable schema from decorated classes, and the SDL that the supergraph is composed of. */
export const buildFederatedSchema = <Context extends object>(options: FederatedSchemaOptions<Context>) => {
  const { name, resolvers, references = {} } = options;
  // `orphanedTypes: []`: only what these resolvers reach, nothing that another subgraph of the process has declared.
  const plain = buildSchemaSync({ resolvers: [...resolvers], orphanedTypes: [], validate: false });
  describeRoots(plain);
  const sdl = printFederationSchema(plain);
  const map = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, resolveReference] of Object.entries(references)) {
    map[type] = { ...map[type], __resolveReference: resolveReference };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]);
  return { name, schema, sdl };
};

/** type-graphql cannot describe the root types. */
const describeRoots = (schema: ReturnType<typeof buildSchemaSync>): void => {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What anybody may ask. A root field that fails is null with an error; the rest of the answer stands.';
  if (mutation) {
    mutation.description =
      'Writing. Send "Authorization: Bearer <API key>". Expected failures are `userErrors`; a denied right is an error with code FORBIDDEN or UNAUTHENTICATED.';
  }
};
