import type { Texts } from './texts.ts';

export const en: Texts = {
  search: 'Search',
  searchLabel: 'What are you looking for?',
  howToUse:
    'When suggestions appear, look through them with the up and down arrows and choose with Enter. On a touch screen, tap a suggestion.',
  suggestions: 'Suggestions',
  suggestionCount: 'Suggestions: {count}. Choose with the arrow keys.',
  noSuggestions: 'No suggestions. Enter searches for these words.',
  suggestionKinds: { SERVICE: 'service', PROVIDER: 'organisation', CATEGORY: 'topic', SITUATION: 'situation' },
  clear: 'Clear the field',
  close: 'Close',
  chooseLanguage: 'Choose your language',
  filters: 'Filters',
  browse: 'Browse by topic',
  loading: 'Searching …',
  situations: 'What to do when…',
  newTab: '(opens in a new tab)',
  offline: 'You are not connected to the internet.',
  searchUnavailable: 'The search is not working at the moment. We are on it. Please try again in a minute.',
  tooManyQuestions: 'Too many questions in a short time. Please wait a minute and try again.',
  lastAnswer: 'These are the results from before.',
  tryAgain: 'Try again',
  openHub: 'Open the whole directory',
};
