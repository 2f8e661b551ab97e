/** Everything that shows results and filters: loaded when somebody comes near the field, or when there is something to show. */
import { fill, formatsOf } from '@drogowskaz/page-kit/formats';
import { hash, text } from '../../../../schema/operations/widget-service.graphql';
import type { ChoicesAnswer } from '../hub/answers.ts';
import type { InterfaceLocale } from '../languages.ts';
import css from '../styles/results.css';
import { countInWords } from '../templates/count-in-words.ts';
import * as filterTemplates from '../templates/filters.ts';
import { results as resultsTemplate } from '../templates/results.ts';
import { en } from '../texts/results/en.ts';
import { pl } from '../texts/results/pl.ts';
import type { ResultsTexts } from '../texts/results/results-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { ResultsView, View } from '../view.ts';
import { filterActions, resultsActions, type Widget } from './actions.ts';

export { text as choicesText } from '../../../../schema/operations/widget-choices.graphql';
export { text as searchText } from '../../../../schema/operations/widget-search.graphql';
export { useLit } from '../lit.ts';
export { postings } from '../postings/load-postings.ts';
export { fromFragment } from '../search/from-fragment.ts';
export { searchVariables } from '../search/search-variables.ts';
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

/** What a screen reader is told when an answer is there: what was chosen, and how many there are. */
export const answerInWords = (view: View, totalCount: number, chosen: string | undefined): string => {
  const { texts, formats } = resultsView(view, 2, undefined);
  return `${chosen === undefined ? '' : fill(texts.chosen, { text: chosen })} ${countInWords({ texts, formats }, totalCount)}`.trim();
};

export const activeFilters = (view: ResultsView, widget: Widget) =>
  filterTemplates.activeFilters(view, widget.search.question, widget.search.choices, filterActions(widget, view.texts));

export const filters = (view: ResultsView, widget: Widget) =>
  filterTemplates.filters(view, widget.search.question, widget.search.choices, filterActions(widget, view.texts));

export const results = (view: ResultsView, widget: Widget) => resultsTemplate(view, widget.search, resultsActions(widget, view.texts));
