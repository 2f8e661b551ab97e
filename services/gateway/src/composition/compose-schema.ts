import type { Subgraph } from '@drogowskaz/platform';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** The files of `schema/` by name. */
export interface ComposedSchema {
  'registry.graphql': string;
  'search.graphql': string;
  /** What the gateway plans with. */
  'supergraph.graphql': string;
  /** The public API, sorted, without federation machinery. */
  'api.graphql': string;
}

const note = (what: string): string => `# ${what} Made from the code by "npm run compose"; do not edit.\n`;

/** Composes the SDL of the subgraphs. Throws with every reason when they do not fit together. */
export function composeSchema(sdl: Record<Subgraph['name'], string>): ComposedSchema {
  const { errors, supergraphSdl, publicSdl } = composeServices(
    // Where a subgraph listens is configuration: the supergraph must not say it.
    (['registry', 'search'] as const).map((name) => ({ name, url: `https://${name}.invalid`, typeDefs: parse(sdl[name]) })),
  );
  if (errors?.length || !supergraphSdl || !publicSdl) {
    throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => `- ${message}`).join('\n')}`);
  }
  const api = printSchema(lexicographicSortSchema(buildSchema(publicSdl)));
  return {
    'registry.graphql': `${note('The subgraph "registry".')}${sdl.registry.trim()}\n`,
    'search.graphql': `${note('The subgraph "search".')}${sdl.search.trim()}\n`,
    'supergraph.graphql': `${note('The supergraph, which the gateway plans with.')}${supergraphSdl.trim()}\n`,
    'api.graphql': `${note('The public API.')}${api.trim()}\n`,
  };
}
