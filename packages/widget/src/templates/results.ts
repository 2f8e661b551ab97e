import type { CategoryCode } from '@drogowskaz/vocabulary';
import type { TemplateResult } from 'lit';
import type { ChoicesAnswer, Result, SearchAnswer, Suggestion, Topic } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import type { ResultsView } from '../view.ts';
import { countInWords } from './count-in-words.ts';
import { allTopics } from './filters.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';
import { type CardActions, type Details, resultCard } from './result-card.ts';

/** Where people are told whom to ask: this category of the vocabulary. */
const ADVISERS: CategoryCode = 'INFORMATION_POINT';

/** Where somebody may be in danger now, the emergency number stands first. */
const URGENT: readonly string[] = [
  'SAFETY',
  'POLICE',
  'DOMESTIC_VIOLENCE',
  'HUMAN_TRAFFICKING',
  'HOSPITAL_EMERGENCY',
  'CRISIS_SUPPORT',
] satisfies CategoryCode[];

export interface ResultsState {
  answer: SearchAnswer['searchServices'] | undefined;
  results: readonly Result[];
  /** What the words may have meant. */
  meant: readonly Suggestion[];
  choices: ChoicesAnswer | undefined;
  details: ReadonlyMap<string, Details>;
  waiting: boolean;
}

export interface ResultsActions extends CardActions {
  more(): void;
  searchFor(words: string): void;
  share(): void;
  askAdvisers(topic: Topic): void;
}

const situationLinks = (view: ResultsView, suggestions: readonly Suggestion[]) => {
  const situations = suggestions.filter(({ kind, id }) => kind === 'SITUATION' && id !== null).slice(0, 2);
  if (situations.length === 0) return nothing;
  return html`<div class="note" part="situations">
    ${view.texts.fittingSituations}
    <ul>${situations.map(({ id, text }) => html`<li>${link(view, view.page(`/situation/${id}`), text, 'link')}</li>`)}</ul>
  </div>`;
};

const isUrgent = (suggestions: readonly Suggestion[], choices: ChoicesAnswer | undefined): boolean =>
  suggestions
    .slice(0, 4)
    .some(
      ({ kind, id }) =>
        (kind === 'CATEGORY' && URGENT.includes(id ?? '')) ||
        (kind === 'SITUATION' && choices?.situations?.some((situation) => situation.urgent && situation.id === id)),
    );

/** Who finds nothing is shown whom to ask. */
const nothingFound = ({ texts }: ResultsView, choices: ChoicesAnswer | undefined, { askAdvisers }: ResultsActions): TemplateResult => {
  const advisers = allTopics(choices?.categories).find(({ code }) => code === ADVISERS);
  return html`<p>${texts.tryOtherWords}</p>
    ${advisers ? html`<p><button type="button" part="chip" class="chip" @click=${() => askAdvisers(advisers)}>${advisers.label}</button></p>` : nothing}`;
};

export const results = (view: ResultsView, state: ResultsState, actions: ResultsActions): TemplateResult | typeof nothing => {
  const { texts } = view;
  const { answer, waiting, meant, choices } = state;
  if (!answer) return nothing;
  return html`<div part="results" class="results" aria-busy=${waiting}>
    ${
      isUrgent(meant, choices)
        ? html`<p class="note danger">${texts.inDanger} <b><a part="link" href="tel:112" dir="ltr">112</a></b></p>`
        : nothing
    }
    ${heading(view, 0, countInWords(view, answer.totalCount), 'count')}
    ${
      answer.didYouMean
        ? html`<p class="links">
            ${texts.didYouMean}
            <button type="button" class="chip" part="chip" @click=${() => actions.searchFor(answer.didYouMean ?? '')}><bdi>${answer.didYouMean}</bdi></button>
          </p>`
        : nothing
    }
    ${situationLinks(view, meant)}
    ${answer.totalCount === 0 ? nothingFound(view, choices, actions) : nothing}
    ${
      state.results.length > 0
        ? html`<ol part="result-list" role="list">${state.results.map((result) => resultCard(view, result, state.details.get(result.node.id), actions))}</ol>`
        : nothing
    }
    <p class="links">
      ${answer.pageInfo.hasNextPage ? html`<button type="button" part="chip" class="chip" @click=${actions.more}>${texts.showMore}</button>` : nothing}
      <button type="button" part="chip" class="chip" @click=${actions.share}>${texts.copyLink}</button>
    </p>
  </div>`;
};
