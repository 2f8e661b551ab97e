import { facetDimensions } from '@drogowskaz/search';
import { registerEnumType } from 'type-graphql';

export const ServiceSortEnum = {
  RELEVANCE: 'RELEVANCE',
  DISTANCE: 'DISTANCE',
  NAME: 'NAME',
  RECENTLY_VERIFIED: 'RECENTLY_VERIFIED',
} as const;
registerEnumType(ServiceSortEnum, {
  name: 'ServiceSort',
  description: 'The order of search results.',
  valuesConfig: {
    RELEVANCE: { description: 'What fits the question best first; without a question, what was verified best.' },
    DISTANCE: { description: 'Nearest first; needs `near`. Services without a known place come last.' },
    NAME: { description: 'By name.' },
    RECENTLY_VERIFIED: { description: 'What was confirmed last first.' },
  },
});

export const SearchEngineEnum = { BUILT_IN: 'BUILT_IN', MEILISEARCH: 'MEILISEARCH' } as const;
registerEnumType(SearchEngineEnum, {
  name: 'SearchEngine',
  description: 'What answers searches.',
  valuesConfig: {
    BUILT_IN: { description: 'The engine on PostgreSQL that comes with the hub.' },
    MEILISEARCH: { description: 'A Meilisearch beside the hub.' },
  },
});

export const SuggestionKindEnum = { SERVICE: 'SERVICE', PROVIDER: 'PROVIDER', CATEGORY: 'CATEGORY', SITUATION: 'SITUATION' } as const;
export type SuggestionKind = keyof typeof SuggestionKindEnum;
registerEnumType(SuggestionKindEnum, {
  name: 'SuggestionKind',
  description: 'What a suggestion leads to.',
  valuesConfig: {
    SERVICE: { description: 'A service.' },
    PROVIDER: { description: 'Who gives services.' },
    CATEGORY: { description: 'A category of services.' },
    SITUATION: { description: 'A situation, with steps that lead out of it.' },
  },
});

export const facetDescription = `What is counted: ${facetDimensions.join(', ')}.`;
