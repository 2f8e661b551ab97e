import { fill } from '@drogowskaz/page-kit/formats';
import type { TemplateResult } from 'lit';
import type { ChoicesAnswer, Topic } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import type { Question } from '../search/question.ts';
import type { ResultsView } from '../view.ts';

export interface FilterActions {
  /** Asks anew with these parts of the question changed. */
  change(part: Partial<Question>): void;
  nearMe(): void;
}

export const allTopics = (topics: readonly Topic[] | null | undefined): Topic[] =>
  (topics ?? []).flatMap((topic) => [topic, ...allTopics(topic.children)]);

const select = (
  label: string,
  any: string,
  value: string,
  options: readonly { code: string; label: string }[],
  set: (value: string) => void,
) =>
  options.length === 0
    ? nothing
    : html`<label>${label}
        <select part="select" .value=${value} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
          <option value="">${any}</option>
          ${options.map((option) => html`<option value=${option.code} ?selected=${option.code === value}>${option.label}</option>`)}
        </select>
      </label>`;

const toggle = (label: string, on: boolean, press: () => void): TemplateResult =>
  html`<button type="button" part="chip" class="chip" aria-pressed=${on} @click=${press}>${label}</button>`;

/** Every filter that can be set, in one place that opens. */
export const filters = (
  view: ResultsView,
  question: Question,
  choices: ChoicesAnswer | undefined,
  actions: FilterActions,
): TemplateResult => {
  const { texts } = view;
  const { change } = actions;
  return html`<p class="chips">
      ${navigator.geolocation && isSecureContext ? toggle(texts.nearMe, question.position !== null, actions.nearMe) : nothing}
      ${toggle(texts.onlyOpenNow, question.openNow, () => change({ openNow: !question.openNow }))}
      ${toggle(texts.onlyFree, question.free, () => change({ free: !question.free }))}
      ${toggle(texts.onlyWithoutEntitlement, question.withoutEntitlement, () => change({ withoutEntitlement: !question.withoutEntitlement }))}
    </p>
    <p class="soft">${texts.nearMeHint}</p>
    <div class="selects">
      ${select(texts.category, texts.anyCategory, question.categories[0] ?? '', allTopics(choices?.categories), (code) => change({ categories: code ? [code] : [] }))}
      ${select(
        texts.municipality,
        texts.anyMunicipality,
        question.municipality,
        (choices?.municipalities ?? []).map(({ code, name }) => ({ code, label: name })),
        (municipality) => change({ municipality }),
      )}
      ${select(texts.serviceLanguages, texts.anyLanguage, question.language, choices?.languages ?? [], (language) => change({ language }))}
      ${select(texts.forWhom, '—', question.audience, choices?.audiences ?? [], (audience) => change({ audience }))}
    </div>`;
};

/** The filters that are on, each of them a chip that removes it. */
export const activeFilters = (view: ResultsView, question: Question, choices: ChoicesAnswer | undefined, { change }: FilterActions) => {
  const { texts } = view;
  const label = (list: readonly { code: string; label: string }[] | null | undefined, code: string): string =>
    list?.find((item) => item.code === code)?.label ?? code;
  const { municipality, language, audience, collection } = question;
  const town = choices?.municipalities?.find(({ code }) => code.slice(0, 6) === municipality.slice(0, 6));
  const on: [string, Partial<Question>][] = [
    ...question.categories.map((code): [string, Partial<Question>] => [
      label(allTopics(choices?.categories), code),
      { categories: question.categories.filter((other) => other !== code) },
    ]),
  ];
  if (municipality) on.push([town?.name ?? municipality, { municipality: '' }]);
  if (language) on.push([label(choices?.languages, language), { language: '' }]);
  if (audience) on.push([label(choices?.audiences, audience), { audience: '' }]);
  if (collection) on.push([choices?.collections?.find(({ id }) => id === collection)?.title.value ?? collection, { collection: '' }]);
  if (question.free) on.push([texts.onlyFree, { free: false }]);
  if (question.openNow) on.push([texts.onlyOpenNow, { openNow: false }]);
  if (question.withoutEntitlement) on.push([texts.onlyWithoutEntitlement, { withoutEntitlement: false }]);
  if (question.position) on.push([texts.nearMe, { position: null }]);
  if (on.length === 0) return nothing;
  return html`<ul part="active-filters" class="chips" aria-label=${texts.activeFilters}>
    ${on.map(
      ([name, without]) => html`<li>
        <button type="button" part="chip" class="chip on" aria-label=${fill(texts.removeFilter, { filter: name })} @click=${() => change(without)}>
          ${name} <span aria-hidden="true">×</span>
        </button>
      </li>`,
    )}
    ${
      on.length > 1
        ? html`<li>
            <button type="button" part="chip" class="chip" @click=${() => change(Object.assign({}, ...on.map(([, without]) => without), { categories: [] }))}>
              ${texts.removeAllFilters}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
};
