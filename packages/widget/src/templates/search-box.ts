import type { TemplateResult } from 'lit';
import type { Suggestion } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import { MOST_LETTERS } from '../search/question.ts';
import type { View } from '../view.ts';

export interface SearchBoxActions {
  submit(event: Event): void;
  input(event: Event): void;
  key(event: KeyboardEvent): void;
  left(): void;
  choose(option: number): void;
  clear(): void;
}

export interface SearchBoxState {
  words: string;
  options: readonly Suggestion[];
  open: boolean;
  active: number;
}

const option = (
  { texts }: View,
  { text, kind }: Suggestion,
  place: number,
  active: boolean,
  count: number,
  choose: (option: number) => void,
) =>
  html`<li role="option" part="option" id=${`option-${place}`} aria-selected=${active} aria-posinset=${place + 1} aria-setsize=${count} @click=${() => choose(place)}>
    <bdi>${text}</bdi> <span class="soft">${texts.suggestionKinds[kind]}</span>
  </li>`;

/** An editable combobox with a list of suggestions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export const searchBox = (view: View, { words, options, open, active }: SearchBoxState, actions: SearchBoxActions): TemplateResult => {
  const { texts } = view;
  return html`<form part="form" role="search" aria-label=${texts.search} @submit=${actions.submit}>
    <label for="words">${texts.searchLabel}</label>
    <div class="row">
      <div class="field">
        <input
          id="words"
          part="input"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          maxlength=${MOST_LETTERS}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls="options"
          aria-describedby="how"
          aria-expanded=${open}
          aria-activedescendant=${open && active >= 0 ? `option-${active}` : nothing}
          .value=${words}
          @input=${actions.input}
          @keydown=${actions.key}
          @blur=${actions.left}
        />
        ${words ? html`<button type="button" class="clear" part="clear" aria-label=${texts.clear} @click=${actions.clear}>×</button>` : nothing}
        <ul id="options" role="listbox" part="listbox" aria-label=${texts.suggestions} ?hidden=${!open} @pointerdown=${(event: Event) => event.preventDefault()}>
          ${options.map((suggestion, place) => option(view, suggestion, place, place === active, options.length, actions.choose))}
        </ul>
      </div>
      <button part="button">${texts.search}</button>
    </div>
    <span id="how" hidden>${texts.howToUse}</span>
  </form>`;
};
