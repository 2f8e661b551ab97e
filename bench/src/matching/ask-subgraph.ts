/** Asks the subgraph as the gateway does, over any engine. */
import { buildSearchSubgraph } from '@drogowskaz/indexer';
import { anonymous, systemClock } from '@drogowskaz/platform';
import type { AnsweringEngine } from '@drogowskaz/search';
import { graphql } from 'graphql';
import type { AskMatches } from './score.ts';

const QUESTION = `query Match($situation: SituationInput!) {
  matchServices(situation: $situation, first: 100) { matches { service { id content { name } } } unmetNeeds { code } }
}`;

interface Answer {
  matchServices: { matches: { service: { id: string; content: { name: string } } }[]; unmetNeeds: { code: string }[] };
}

export const askSubgraph = (engine: AnsweringEngine): AskMatches => {
  const subgraph = buildSearchSubgraph({
    engine,
    clock: systemClock,
    source: { knownCollections: async () => new Set() },
    ready: async () => 'ok',
  });
  return async (situation) => {
    const contextValue = subgraph.context({ caller: anonymous, requestId: 'judged', signal: new AbortController().signal });
    const { data, errors } = await graphql({ schema: subgraph.schema, source: QUESTION, variableValues: { situation }, contextValue });
    if (errors || !data) throw new Error(`The subgraph refused: ${errors?.map(({ message }) => message).join(' ')}`);
    const { matches, unmetNeeds } = (data as unknown as Answer).matchServices;
    return {
      matches: matches.map(({ service: { id, content } }) => ({ id, name: content.name })),
      unmetNeeds: unmetNeeds.map(({ code }) => code),
    };
  };
};
