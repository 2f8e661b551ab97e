import { nextDates } from '@drogowskaz/directory';
import { PageInfo, ServiceDateObject } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import type { SearchAnswer, SearchEngine } from '@drogowskaz/search';
import { openingOf } from './opening-of.ts';
import { FacetValue, type ServiceSearchConnection } from './search-answer.ts';
import { Service } from './service.ts';

/** From an answer to the connection of the contract. `engine` is the one that is configured. */
export const searchConnection = (answer: SearchAnswer, engine: SearchEngine['name'], clock: Clock): ServiceSearchConnection => {
  const now = clock.now();
  const edges = answer.hits.map(({ document, cursor, distanceMeters, highlights }) => ({
    cursor,
    node: new Service(document.card, clock),
    distanceMeters,
    highlights,
    ...openingOf(document, now),
    // Worked out only where somebody asks for it.
    get nextDates() {
      const { locations, schedules = [] } = document.detail;
      const places = [...locations.map((location) => location.schedules), schedules];
      return nextDates(places, now, 3).map((date) => new ServiceDateObject(date));
    },
  }));
  const answeredBy = answer.answeredBy ?? engine;
  return {
    totalCount: answer.totalCount,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: new PageInfo(answer.hasNextPage, edges.at(-1)?.cursor ?? null),
    facets: answer.facets.map(({ dimension, values }) => ({ dimension, values: values.map((value) => new FacetValue(dimension, value)) })),
    engine: answeredBy,
    degraded: answeredBy !== engine,
    didYouMean: answer.didYouMean,
  };
};
