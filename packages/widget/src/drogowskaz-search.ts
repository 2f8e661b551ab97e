import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { hash as choicesHash, text as choicesText } from '../../../schema/operations/widget-choices.graphql';
import { text as suggestText } from '../../../schema/operations/widget-suggest.graphql';
import { Announcer } from './combobox/announcer.ts';
import { comboboxKey } from './combobox/combobox-key.ts';
import type { ResultsPart } from './delivery/delivery.ts';
import { delivery } from './delivery/served.ts';
import type { ChoicesAnswer, Result, SearchAnswer, ServiceAnswer, SuggestAnswer, Suggestion } from './hub/answers.ts';
import { askByHash, askByPost, type Hub, NoAnswer, type Problem } from './hub/ask-hub.ts';
import { hubAddress } from './hub/hub-address.ts';
import { KeptAnswers } from './hub/kept-answers.ts';
import { Latest } from './hub/latest.ts';
import { directionOf, languageNames, pickLanguage } from './languages.ts';
import { useLit } from './lit.ts';
import { fromFragment } from './search/from-fragment.ts';
import { emptyQuestion, MOST_LETTERS, type Question } from './search/question.ts';
import styles from './styles/widget.css';
import type { FilterActions } from './templates/filters.ts';
import { link } from './templates/link.ts';
import type { Details } from './templates/result-card.ts';
import type { ResultsActions } from './templates/results.ts';
import { type SearchBoxActions, searchBox } from './templates/search-box.ts';
import { trouble } from './templates/trouble.ts';
import { loadTexts, textsOf } from './texts/load-texts.ts';
import type { View } from './view.ts';

useLit({ html, nothing });

let resultsPart: Promise<ResultsPart> | undefined;

/** One for all widgets of a page; asked for again when it could not be had. */
const loadResultsPart = async (): Promise<ResultsPart> => {
  resultsPart ??= delivery.resultsPart();
  try {
    const part = await resultsPart;
    part.useLit({ html, nothing });
    return part;
  } catch {
    resultsPart = undefined;
    throw new NoAnswer(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE', 'The code that shows results could not be loaded.');
  }
};

/** Short enough that suggestions follow the fingers, long enough that who types fast asks once. */
const TYPING_MS = 40;
const LEAST_LETTERS = 2;

/** Codes in an attribute: "LEGAL_ADVICE, HEALTH". */
const codes = { fromAttribute: (value: string | null): string[] => (value ?? '').split(/[\s,]+/).filter((code) => code !== '') };

/** What a page hears of a search: no words, as who searches has not agreed that the site counts them. */
export interface SearchEventDetail {
  readonly totalCount: number;
  readonly locale: string;
  readonly municipality: string | null;
  readonly categories: readonly string[];
}

export interface SelectEventDetail {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** `<drogowskaz-search>`: a search of the directory for any page. What it offers to pages is listed in reference.ts. */
export class DrogowskazSearch extends LitElement {
  static override properties = {
    endpoint: {},
    ownLanguage: { attribute: 'lang' },
    municipality: {},
    categories: { converter: codes },
    audience: {},
    limit: { type: Number },
    layout: {},
    partner: {},
    linkTarget: { attribute: 'link-target' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles = unsafeCSS(styles);

  declare endpoint: string | null;
  /** The attribute `lang`; the property of that name is every element's. */
  declare ownLanguage: string | null;
  declare municipality: string | null;
  declare categories: readonly string[];
  declare audience: string | null;
  declare limit: number | null;
  declare layout: 'inline' | 'compact' | 'dialog';
  declare partner: string | null;
  declare linkTarget: string | null;
  declare headingLevel: number | null;

  #locale: InterfaceLocale | undefined;
  #chosenLanguage: string | undefined;
  #question: Question = emptyQuestion;
  #options: readonly Suggestion[] = [];
  #open = false;
  #active = -1;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #part: ResultsPart | undefined;
  #answer: NonNullable<SearchAnswer['searchServices']> | undefined;
  #results: readonly Result[] = [];
  #suggestions: readonly Suggestion[] = [];
  #choices: ChoicesAnswer | undefined;
  #choicesOf = '';
  #details = new Map<string, Details>();
  #problem: Problem | undefined;
  #said = '';
  readonly #suggest = new Latest();
  readonly #search = new Latest();
  readonly #kept = new KeptAnswers();
  readonly #announcer = new Announcer((text) => {
    this.#said = text;
    this.requestUpdate();
  });
  readonly #pageLanguage = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.categories = [];
    this.layout = 'inline';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    addEventListener('online', this.#again);
    addEventListener('hashchange', this.#readFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pageLanguage.disconnect();
    removeEventListener('online', this.#again);
    removeEventListener('hashchange', this.#readFragment);
    this.#announcer.stop();
    this.#close();
    this.#search.cancel();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page says now counts more than what was chosen before.
    if (changed.has('ownLanguage')) this.#chosenLanguage = undefined;
    const around = this.closest('[lang]')?.getAttribute('lang');
    const locale = pickLanguage([this.#chosenLanguage, around, document.documentElement.lang, ...navigator.languages]);
    if (locale !== this.#locale) void this.#speak(locale);
    if (['municipality', 'categories', 'audience'].some((name) => changed.has(name))) {
      const municipality = this.municipality?.trim() ?? '';
      const audience = this.audience?.trim() ?? '';
      this.#question = { ...this.#question, municipality, audience, categories: this.categories };
      if (this.#answer || this.categories.length > 0) void this.#ask();
      else if (municipality || audience) void this.#loadPart();
    }
    if (!this.hasUpdated) this.#readFragment();
  }

  get #hub(): Hub | undefined {
    const address = hubAddress(this.endpoint, import.meta.url, document.baseURI);
    return address === undefined ? undefined : { address, partner: this.partner };
  }

  get #view(): View | undefined {
    const hub = this.#hub;
    const locale = this.#locale;
    const texts = locale && textsOf(locale);
    return hub && texts && { locale, texts, linkTarget: this.linkTarget ?? '', page: (path) => `${hub.address}${path}?lang=${locale}` };
  }

  // Languages

  async #speak(asked: InterfaceLocale): Promise<void> {
    this.#locale = asked;
    const had = await loadTexts(asked);
    if (this.#locale !== asked) return;
    if (!had) {
      console.warn(`<drogowskaz-search>: the texts in "${asked}" could not be loaded.`);
      this.#chosenLanguage = 'en';
      this.#locale = 'en';
    }
    this.#close();
    this.#details = new Map();
    void this.#loadChoices();
    if (this.#answer) void this.#ask();
  }

  async #loadChoices(): Promise<void> {
    const hub = this.#hub;
    const locale = this.#locale;
    const key = `${hub?.address} ${locale}`;
    if (!hub || this.#choicesOf === key) return;
    this.#choicesOf = key;
    try {
      const operation = { text: choicesText, hash: choicesHash };
      const choices = await askByHash<ChoicesAnswer>(hub, operation, { locale }, new AbortController().signal);
      if (this.#choicesOf === key) this.#choices = choices;
    } catch {
      // The field works without them; they are asked for again with the next search.
      this.#choicesOf = '';
    }
    this.requestUpdate();
  }

  async #loadPart(): Promise<ResultsPart> {
    this.#part ??= await loadResultsPart();
    adoptStyles(this.renderRoot as ShadowRoot, [unsafeCSS(styles), unsafeCSS(this.#part.css)]);
    this.requestUpdate();
    return this.#part;
  }

  // Suggestions

  #close(): void {
    clearTimeout(this.#typing);
    this.#suggest.cancel();
    this.#open = false;
    this.#active = -1;
    this.requestUpdate();
  }

  async #suggestFor(words: string): Promise<void> {
    const hub = this.#hub;
    const view = this.#view;
    if (!hub || !view) return;
    const { locale, texts } = view;
    const variables = { query: words, locale };
    try {
      const answer = await this.#suggest.ask((signal) =>
        this.#kept.get(`${locale} ${words}`, () => askByPost<SuggestAnswer>(hub, suggestText, variables, signal)),
      );
      if (!answer) return;
      this.#options = answer.suggest ?? [];
      this.#announcer.say(
        this.#options.length > 0 ? texts.suggestionCount.replace('{count}', `${this.#options.length}`) : texts.noSuggestions,
      );
    } catch {
      // Without suggestions the search works all the same, and says so when it does not.
      this.#options = [];
    }
    this.#open = this.#options.length > 0;
    this.#active = -1;
    this.requestUpdate();
  }

  readonly #box: SearchBoxActions = {
    submit: (event) => {
      event.preventDefault();
      void this.#ask();
    },
    entered: () => {
      this.#loadPart().catch(() => undefined);
    },
    input: (event) => {
      const words = (event.target as HTMLInputElement).value.slice(0, MOST_LETTERS);
      this.#question = { ...this.#question, words };
      clearTimeout(this.#typing);
      this.#suggest.cancel();
      this.#active = -1;
      if (words.trim().length < LEAST_LETTERS) this.#close();
      else this.#typing = setTimeout(() => this.#suggestFor(words.trim()), TYPING_MS);
      this.requestUpdate();
    },
    key: (event) => {
      if (event.isComposing) return;
      const effect = comboboxKey(event, { open: this.#open, active: this.#active, count: this.#options.length });
      if (!effect) return;
      if (event.key !== 'Tab') event.preventDefault();
      if (effect.kind === 'move') this.#look(effect.active);
      else if (effect.kind === 'choose') this.#choose(effect.option);
      else if (effect.kind === 'open') this.#open = true;
      else this.#close();
      if (effect.kind === 'clear') this.#empty();
      this.requestUpdate();
    },
    left: () => this.#close(),
    choose: (option) => this.#choose(option),
    clear: () => {
      this.#empty();
      this.#field?.focus();
    },
  };

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #look(option: number): void {
    this.#active = option;
    void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  }

  #empty(): void {
    this.#question = { ...this.#question, words: '' };
    this.#options = [];
    this.#close();
  }

  #choose(option: number): void {
    const chosen = this.#options[option];
    if (!chosen) return;
    const { text, kind, id } = chosen;
    this.#options = [];
    this.#field?.focus();
    // A topic is a filter; everything else is looked for by its name.
    this.#change(kind === 'CATEGORY' && id !== null ? { words: '', categories: [id] } : { words: text }, text);
  }

  // Search

  #change(part: Partial<Question>, chosen?: string): void {
    this.#question = { ...this.#question, ...part };
    void this.#ask(chosen);
  }

  async #ask(chosen?: string, after: string | null = null): Promise<void> {
    this.#close();
    const hub = this.#hub;
    const locale = this.#locale;
    if (!hub || !locale) return;
    void this.#loadChoices();
    const question = this.#question;
    const asked = Math.trunc(Number(this.limit));
    const first = asked >= 1 ? Math.min(asked, 50) : this.layout === 'compact' ? 5 : 10;
    this.#problem = undefined;
    try {
      const answered = await this.#search.ask(async (signal) => {
        const part = await this.#loadPart();
        const variables = part.searchVariables(question, { locale, first, after, now: new Date() });
        const ask = (): Promise<SearchAnswer> => askByPost(hub, part.searchText, variables, signal);
        return { part, ...(await this.#kept.get(JSON.stringify(variables), ask)) };
      });
      if (!answered) return;
      const { part, searchServices, suggest } = answered;
      if (!searchServices) throw new NoAnswer('UNAVAILABLE', 'The search did not answer.');
      this.#answer = searchServices;
      this.#results = after === null ? searchServices.edges : [...this.#results, ...searchServices.edges];
      if (after === null) this.#suggestions = suggest ?? [];
      this.#tell(part, question, searchServices.totalCount, chosen);
    } catch (error) {
      const { problem = 'UNAVAILABLE', message } = error as NoAnswer;
      console.warn(`<drogowskaz-search>: no answer from ${hub.address}: ${message}`);
      this.#problem = problem;
      const texts = textsOf(locale);
      if (texts) this.#announcer.say(problem === 'OFFLINE' ? texts.offline : texts.searchUnavailable);
    }
    this.requestUpdate();
  }

  #tell(part: ResultsPart, { municipality, categories }: Question, totalCount: number, chosen: string | undefined): void {
    const view = this.#view && part.resultsView(this.#view, 2, this.#choices);
    if (!view) return;
    const count = part.countInWords(view, totalCount);
    this.#announcer.say(chosen === undefined ? count : `${part.fill(view.texts.chosen, { text: chosen })} ${count}`);
    const detail: SearchEventDetail = { totalCount, locale: view.locale, municipality: municipality || null, categories };
    this.dispatchEvent(new CustomEvent('search', { detail, bubbles: true, composed: true }));
  }

  readonly #again = (): void => {
    if (this.#problem) void this.#ask();
  };

  get #name(): string {
    return this.id || 'drogowskaz';
  }

  readonly #readFragment = (): void => {
    // Of several without a name the first one answers for the fragment.
    if (!this.id && document.querySelector(this.localName) !== this) return;
    const question = fromFragment(this.#name, location.hash);
    if (question) this.#change(question);
  };

  readonly #filters: FilterActions = {
    change: (part) => this.#change(part),
    nearMe: (texts) => {
      if (this.#question.position) return this.#change({ position: null });
      this.#announcer.say(texts.nearMeAsking);
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => this.#part && this.#change({ position: this.#part.roughPosition(coords) }),
        ({ code }) => this.#announcer.say(code === 1 ? texts.nearMeRefused : texts.nearMeFailed),
        { timeout: 15_000, maximumAge: 600_000 },
      );
    },
  };

  readonly #actions: ResultsActions = {
    more: () => void this.#ask(undefined, this.#answer?.pageInfo.endCursor ?? null),
    searchFor: (words) => this.#change({ words }),
    share: async (texts) => {
      const address = new URL((await this.#loadPart()).toFragment(this.#name, this.#question), location.href);
      try {
        await navigator.clipboard.writeText(address.href);
        this.#announcer.say(texts.linkCopied);
      } catch {
        // Where the page may not write to the clipboard, the address bar takes the link.
        location.hash = address.hash;
      }
    },
    selected: (event, { node }) => {
      const { href } = (event.target as Element).closest('a') ?? {};
      if (!href) return;
      const detail: SelectEventDetail = { id: node.id, name: node.content.name, url: href };
      if (!this.dispatchEvent(new CustomEvent('select', { detail, bubbles: true, composed: true, cancelable: true })))
        event.preventDefault();
    },
    opened: (event, { node }) => {
      if ((event.target as HTMLDetailsElement).open) void this.#loadDetails(node.id);
    },
  };

  async #loadDetails(id: string): Promise<void> {
    const hub = this.#hub;
    const locale = this.#locale;
    const details = this.#details;
    const known = details.get(id);
    if (!hub || (known && known !== 'FAILED')) return;
    details.set(id, 'LOADING');
    try {
      const { serviceOperation } = await this.#loadPart();
      const { service } = await askByHash<ServiceAnswer>(hub, serviceOperation, { id, locale }, new AbortController().signal);
      details.set(id, service ?? 'FAILED');
    } catch {
      details.set(id, 'FAILED');
    }
    this.requestUpdate();
  }

  // What it looks like

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#hub) {
      console.error('<drogowskaz-search> does not know where the hub is: set endpoint="https://…" to its address.');
      return html`<slot></slot>`;
    }
    const view = this.#view;
    // Until the texts of the language are there, what the page wrote inside stands.
    if (!view) return html`<slot></slot>`;
    const body = this.layout === 'dialog' ? this.#dialog(view) : this.#body(view);
    return html`<div part="root" class="root ${this.layout}" lang=${view.locale} dir=${directionOf(view.locale)}>
      ${body}
      <p class="unseen" role="status">${this.#said}</p>
    </div>`;
  }

  #dialog(view: View): TemplateResult {
    const { texts } = view;
    const dialog = (): HTMLDialogElement | null => this.renderRoot.querySelector('dialog');
    return html`<button part="button" type="button" aria-haspopup="dialog" @click=${() => dialog()?.showModal()}>${texts.searchLabel}</button>
      <dialog part="dialog" aria-label=${texts.searchLabel}>
        <p class="end"><button type="button" class="chip" part="chip" @click=${() => dialog()?.close()}>${texts.close}</button></p>
        ${this.#body(view)}
      </dialog>`;
  }

  #body(view: View): TemplateResult {
    const { texts } = view;
    const part = this.#part;
    const question = this.#question;
    const choices = this.#choices;
    const waiting = this.#search.waiting;
    const idle = !this.#answer && !this.#problem && !waiting;
    const topics = idle && this.layout !== 'compact' ? (choices?.categories ?? []) : [];
    const level = Math.trunc(Number(this.headingLevel));
    const rich = part?.resultsView(view, level >= 1 && level <= 6 ? level : 2, choices);
    const state = { answer: this.#answer, results: this.#results, suggestions: this.#suggestions, choices, details: this.#details };
    return html`
      ${searchBox(view, { words: question.words, options: this.#options, open: this.#open, active: this.#active }, this.#box)}
      ${rich && part?.activeFilters(rich, question, choices, this.#filters)}
      <details part="filters" class="filters" @toggle=${this.#box.entered}>
        <summary>${texts.filters}</summary>
        ${rich && part?.filters(rich, question, choices, this.#filters)}
      </details>
      ${
        topics.length > 0
          ? html`<p class="soft" id="topics">${texts.browse}</p>
              <ul part="topics" class="chips" aria-labelledby="topics">
                ${topics.map(
                  ({ code, label }) =>
                    html`<li><button type="button" class="chip" part="chip" @click=${() => this.#change({ categories: [code] }, label)}>${label}</button></li>`,
                )}
              </ul>`
          : nothing
      }
      ${this.#problem ? trouble(view, this.#problem, this.#answer !== undefined, this.#again) : nothing}
      ${waiting ? html`<p class="soft wait">${texts.loading}</p>` : nothing}
      ${rich && this.#answer ? part?.results(rich, { ...state, answer: this.#answer, waiting }, this.#actions) : nothing}
      <p class="links foot">
        ${link(view, view.page('/situations'), texts.situations, 'link')} ${link(view, view.page('/'), texts.openHub, 'link')}
        <label><span class="unseen">${texts.chooseLanguage}</span>
          <select part="select" @change=${this.#switchLanguage}>
            ${Object.entries(languageNames).map(([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === view.locale}>${name}</option>`)}
          </select>
        </label>
      </p>
    `;
  }

  readonly #switchLanguage = (event: Event): void => {
    this.#chosenLanguage = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  };
}
