/** Everything that shows results and filters: loaded when somebody comes near the field, or when there is something to show. */
import { formatsOf } from '@drogowskaz/page-kit/formats';
import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { hash, text } from '../../../schema/operations/widget-service.graphql';
import type { ChoicesAnswer } from './hub/answers.ts';
import css from './styles/results.css';
import { en } from './texts/results/en.ts';
import { pl } from './texts/results/pl.ts';
import type { ResultsTexts } from './texts/results/results-texts.ts';
import type { Texts } from './texts/texts.ts';
import type { ResultsView, View } from './view.ts';

export { fill } from '@drogowskaz/page-kit/formats';
export { text as searchText } from '../../../schema/operations/widget-search.graphql';
export { useLit } from './lit.ts';
export { roughPosition } from './search/rough-position.ts';
export { searchVariables } from './search/search-variables.ts';
export { toFragment } from './search/to-fragment.ts';
export { countInWords } from './templates/count-in-words.ts';
export { activeFilters, filters } from './templates/filters.ts';
export { results } from './templates/results.ts';
export { css };

export const serviceOperation = { text, hash };

/** Of the languages that are loaded when they are needed, the texts of results come along with the others. */
const textsOf = (locale: InterfaceLocale, loaded: Texts): Texts & ResultsTexts =>
  'found' in loaded ? (loaded as Texts & ResultsTexts) : { ...loaded, ...(locale === 'pl' ? pl : en) };

export const resultsView = (view: View, headingLevel: number, choices: ChoicesAnswer | undefined): ResultsView => {
  const formats = formatsOf(view.locale);
  const names = new Map(choices?.languages?.map(({ code, label }) => [code, label]));
  return {
    ...view,
    texts: textsOf(view.locale, view.texts),
    formats,
    headingLevel,
    languageName: (tag) => names.get(tag) ?? formats.language(tag),
  };
};
