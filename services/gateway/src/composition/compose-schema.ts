import type { OwnSubgraphName } from '@drogowskaz/platform';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, type DocumentNode, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** The files of `schema/` by name. */
export interface ComposedSchema {
  'registry.graphql': string;
  'search.graphql': string;
  /** What the gateway plans with. */
  'supergraph.graphql': string;
  /** The public API, sorted, without federation machinery. */
  'api.graphql': string;
}

export interface Composed {
  readonly supergraphSdl: string;
  /** Sorted, without federation machinery. */
  readonly apiSdl: string;
}

const note = (what: string): string => `# ${what} Made from the code by "npm run compose"; do not edit.\n`;

/** One supergraph of all of these, or every reason why there is none. */
export function composeSupergraph(
  subgraphs: readonly { readonly name: string; readonly typeDefs: DocumentNode }[],
): Composed | { readonly problems: readonly string[] } {
  const { errors, supergraphSdl, publicSdl } = composeServices(
    // Where a subgraph listens is configuration: the supergraph must not say it.
    subgraphs.map(({ name, typeDefs }) => ({ name, url: `https://${name}.invalid`, typeDefs })),
  );
  if (errors?.length || !supergraphSdl || !publicSdl) return { problems: (errors ?? []).map(({ message }) => message) };
  return { supergraphSdl, apiSdl: printSchema(lexicographicSortSchema(buildSchema(publicSdl))) };
}

/** Composes the SDL of our subgraphs. Throws with every reason when they do not fit together. */
export function composeSchema(sdl: Record<OwnSubgraphName, string>): ComposedSchema {
  const composed = composeSupergraph((['registry', 'search'] as const).map((name) => ({ name, typeDefs: parse(sdl[name]) })));
  if ('problems' in composed) {
    throw new Error(`The subgraphs do not compose:\n${composed.problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
  return {
    'registry.graphql': `${note('The subgraph "registry".')}${sdl.registry.trim()}\n`,
    'search.graphql': `${note('The subgraph "search".')}${sdl.search.trim()}\n`,
    'supergraph.graphql': `${note('The supergraph, which the gateway plans with.')}${composed.supergraphSdl.trim()}\n`,
    'api.graphql': `${note('The public API.')}${composed.apiSdl.trim()}\n`,
  };
}
