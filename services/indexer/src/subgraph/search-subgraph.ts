import { buildSubgraph, municipalityReference } from '@drogowskaz/directory/graphql';
import type { Clock, Readiness, SubgraphCall, SubgraphDefinition } from '@drogowskaz/platform';
import type { AnsweringEngine } from '@drogowskaz/search';
import type { DirectorySource } from '../indexing/directory-source.ts';
import { MatchResolver } from './matching/match-resolver.ts';
import { SearchResolver } from './search-resolver.ts';
import { SituationResolver } from './situations/situation-resolver.ts';
import { StepServices } from './situations/step-services.ts';

export interface SearchSubgraphOptions {
  engine: AnsweringEngine;
  clock: Clock;
  source: Pick<DirectorySource, 'knownCollections'>;
  /** Rejects when searches cannot be answered. */
  ready(): Promise<Readiness>;
}

/** What the resolvers find in their context. */
export interface SearchContext extends SubgraphCall, Omit<SearchSubgraphOptions, 'ready'> {
  stepServices: StepServices;
}

export const buildSearchSubgraph = ({ ready, ...parts }: SearchSubgraphOptions): SubgraphDefinition<SearchContext> =>
  buildSubgraph({
    name: 'search',
    resolvers: [SearchResolver, SituationResolver, MatchResolver],
    references: { Municipality: municipalityReference },
    context: (call) => ({ ...call, ...parts, stepServices: new StepServices(parts.engine, parts.clock, call.signal) }),
    ready,
  });
