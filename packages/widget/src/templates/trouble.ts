import type { TemplateResult } from 'lit';
import type { Problem } from '../hub/ask-hub.ts';
import { html } from '../lit.ts';
import type { Texts } from '../texts/texts.ts';
import type { View } from '../view.ts';
import { link } from './link.ts';

export const problemInWords = ({ offline, tooManyQuestions, searchUnavailable }: Texts, problem: Problem): string =>
  ({ OFFLINE: offline, RATE_LIMITED: tooManyQuestions, UNAVAILABLE: searchUnavailable })[problem];

/** What went wrong, what still stands, and a way on that needs neither this search nor a telephone. */
export const trouble = (view: View, problem: Problem, hasAnswer: boolean, again: () => void): TemplateResult => {
  const { texts } = view;
  return html`<div part="trouble" class="note">
    <p>${problemInWords(texts, problem)}${hasAnswer ? ` ${texts.lastAnswer}` : ''}</p>
    <p class="links">
      <button type="button" part="chip" class="chip" @click=${again}>${texts.tryAgain}</button>
      ${link(view, view.page('/'), texts.openHub, 'link')}
    </p>
  </div>`;
};
