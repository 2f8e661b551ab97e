import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { Announcer } from './combobox/announcer.ts';
import { comboboxKey } from './combobox/combobox-key.ts';
import { type SearchEventDetail, tellPage } from './events.ts';
import type { Suggestion } from './hub/answers.ts';
import type { Hub } from './hub/ask-hub.ts';
import { hubAddress } from './hub/hub-address.ts';
import { directionOf, type InterfaceLocale, languageNames, pickLanguage } from './languages.ts';
import { useLit } from './lit.ts';
import type { Widget } from './results/actions.ts';
import { DirectorySearch } from './search/directory-search.ts';
import { MOST_LETTERS, type Question } from './search/question.ts';
import type { SearchHost } from './search/search-host.ts';
import styles from './styles/widget.css';
import { link } from './templates/link.ts';
import { type SearchBoxActions, searchBox } from './templates/search-box.ts';
import { problemInWords, trouble } from './templates/trouble.ts';
import { loadTexts, textsOf } from './texts/load-texts.ts';
import type { View } from './view.ts';

useLit({ html, nothing });

/** Short enough that suggestions follow the fingers, long enough that who types fast asks once. */
const TYPING_MS = 40;
const LEAST_LETTERS = 2;

/** "LEGAL_ADVICE, HEALTH", as an attribute has them, or a framework that sets properties. */
const codesIn = (value: string | readonly string[] | null | undefined): readonly string[] =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter((code) => code !== '') : (value ?? []);

/** A whole number of an attribute, within bounds. */
const numberIn = (value: number | null | undefined, least: number, most: number, otherwise: number): number =>
  value != null && value >= least ? Math.min(Math.trunc(Number(value)), most) : otherwise;

/** `<drogowskaz-search>`: a search of the directory for any page. What it offers to pages is listed in reference.ts. */
export class DrogowskazSearch extends LitElement implements SearchHost {
  static override properties = {
    endpoint: {},
    ownLanguage: { attribute: 'lang' },
    municipality: {},
    categories: {},
    audience: {},
    collection: {},
    content: {},
    limit: { type: Number },
    layout: {},
    partner: {},
    linkTarget: { attribute: 'link-target' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override styles = unsafeCSS(styles);

  // Undefined until somebody sets them; null when an attribute is taken away.
  declare endpoint: string | null | undefined;
  /** The attribute `lang`; the property of that name is every element's. */
  declare ownLanguage: string | null | undefined;
  declare municipality: string | null | undefined;
  declare categories: string | readonly string[] | null | undefined;
  declare audience: string | null | undefined;
  declare collection: string | null | undefined;
  declare content: 'services' | 'events' | 'notices' | null | undefined;
  declare limit: number | null | undefined;
  declare layout: 'inline' | 'compact' | 'dialog';
  declare partner: string | null | undefined;
  declare linkTarget: string | null | undefined;
  declare headingLevel: number | null | undefined;

  /** The language that it speaks: the wanted one, once its texts are there. */
  locale: InterfaceLocale | undefined;
  ready: Promise<void> = Promise.resolve();
  #wanted: InterfaceLocale | undefined;
  #chosen: string | undefined;
  #options: readonly Suggestion[] = [];
  #open = false;
  #active = -1;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  #dressed = false;
  #interrupted = false;
  readonly #search = new DirectorySearch(this);
  readonly #announcer = new Announcer((text) => {
    this.#said = text;
    this.requestUpdate();
  });
  readonly #pageLanguage = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.layout = 'inline';
  }

  get hub(): Hub | undefined {
    const address = hubAddress(this.endpoint, import.meta.url, document.baseURI);
    return address === undefined ? undefined : { address, partner: this.partner };
  }

  get pageSize(): number {
    return numberIn(this.limit, 1, 50, this.layout === 'compact' ? 5 : 10);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
    addEventListener('online', this.#again);
    addEventListener('hashchange', this.#readFragment);
    // A page that only moves it takes it away for a moment.
    if (this.#interrupted) void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pageLanguage.disconnect();
    removeEventListener('online', this.#again);
    removeEventListener('hashchange', this.#readFragment);
    this.#announcer.stop();
    this.#interrupted = this.#search.waiting;
    this.#close();
    this.#search.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page says now counts more than what was chosen before.
    if (changed.has('ownLanguage')) this.#chosen = undefined;
    const around = this.closest('[lang]')?.getAttribute('lang');
    const wanted = pickLanguage([this.#chosen, around, document.documentElement.lang, ...navigator.languages]);
    if (wanted !== this.#wanted) this.ready = this.#speak(wanted);
    if (['municipality', 'categories', 'audience', 'collection', 'content'].some((name) => changed.has(name))) this.#preset();
    if (!this.hasUpdated) void this.#readFragment();
  }

  /** What the page chose stands among the filters, for everybody to see and to remove. */
  #preset(): void {
    const [municipality = '', audience = '', collection = ''] = [this.municipality, this.audience, this.collection].map((code) =>
      code?.trim(),
    );
    const categories = codesIn(this.categories);
    this.#search.question = { ...this.#search.question, municipality, audience, collection, categories };
    if (!this.#isSearch || municipality || audience) this.#comeNear();
    if (this.#isSearch && (this.#search.answer || categories.length > 0 || collection)) void this.#ask();
  }

  get #isSearch(): boolean {
    return !/^(events|notices)$/.test(this.content ?? '');
  }

  async #speak(wanted: InterfaceLocale): Promise<void> {
    this.#wanted = wanted;
    const had = await loadTexts(wanted);
    // Another one was chosen meanwhile.
    if (this.#wanted !== wanted) return;
    if (!had) {
      console.warn(`<drogowskaz-search>: no texts in "${wanted}".`);
      // English came with the code, in case there is nothing else yet.
      this.#chosen = this.locale ?? 'en';
      return this.#speak(pickLanguage([this.#chosen]));
    }
    this.requestUpdate();
    if (this.locale === wanted) return;
    const began = this.locale === undefined;
    this.locale = wanted;
    this.#close();
    this.#search.details.clear();
    if (this.#isSearch) void this.#search.loadChoices();
    if (!began && (this.#search.answer || this.#search.waiting)) void this.#ask();
  }

  /** Somebody comes near: what shows results is loaded before it is needed. */
  readonly #comeNear = (): void => {
    this.#search.loadPart().catch(() => undefined);
  };

  // The field and its suggestions

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #close(): void {
    clearTimeout(this.#typing);
    this.#search.stopSuggesting();
    this.#open = false;
    this.#active = -1;
    this.requestUpdate();
  }

  async #suggest(words: string): Promise<void> {
    const options = await this.#search.suggest(words);
    const texts = this.locale && textsOf(this.locale);
    if (!options || !texts) return;
    this.#options = options;
    this.#open = options.length > 0;
    this.#active = -1;
    this.#announcer.say(this.#open ? texts.suggestionCount.replace('{count}', `${options.length}`) : texts.noSuggestions);
    this.requestUpdate();
  }

  #type(words: string): void {
    this.#search.question = { ...this.#search.question, words: words.slice(0, MOST_LETTERS) };
    clearTimeout(this.#typing);
    this.#search.stopSuggesting();
    this.#active = -1;
    const typed = this.#search.question.words.trim();
    if (typed.length >= LEAST_LETTERS) this.#typing = setTimeout(() => this.#suggest(typed), TYPING_MS);
    else {
      this.#options = [];
      this.#close();
    }
    this.requestUpdate();
  }

  #choose(option: number): void {
    const chosen = this.#options[option];
    if (!chosen) return;
    const { text, kind, id } = chosen;
    this.#options = [];
    this.#field?.focus();
    // A topic is a filter; everything else is looked for by its name.
    void this.#change(kind === 'CATEGORY' && id !== null ? { words: '', categories: [id] } : { words: text }, text);
  }

  readonly #box: SearchBoxActions = {
    left: () => this.#close(),
    input: (event) => this.#type((event.target as HTMLInputElement).value),
    choose: (option) => this.#choose(option),
    clear: () => {
      this.#type('');
      this.#field?.focus();
    },
    submit: (event) => {
      event.preventDefault();
      void this.#ask();
    },
    key: (event) => {
      if (event.isComposing) return;
      const empty = this.#search.question.words === '';
      const effect = comboboxKey(event, { open: this.#open, active: this.#active, count: this.#options.length, empty });
      if (!effect) return;
      if (event.key !== 'Tab') event.preventDefault();
      if (effect.kind === 'choose') return this.#choose(effect.option);
      if (effect.kind === 'clear') return this.#type('');
      if (effect.kind === 'close') return this.#close();
      this.#open = true;
      this.#active = effect.kind === 'move' ? effect.active : -1;
      this.requestUpdate();
      void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    },
  };

  // The question and its answer

  async #change(part: Partial<Question>, chosen?: string): Promise<void> {
    this.#search.question = { ...this.#search.question, ...part };
    const held = this.shadowRoot?.activeElement;
    const asked = this.#ask(chosen);
    if (held) await this.#keepFocus();
    await asked;
    if (held) await this.#keepFocus();
  }

  /** What was pressed may be gone: who uses a keyboard goes on beside it. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('.on, summary')?.focus();
  }

  async #ask(chosen?: string): Promise<void> {
    this.#close();
    void this.#search.loadChoices();
    const answer = await this.#search.ask();
    const { part, problem, question } = this.#search;
    const view = this.#view;
    if (!view) return;
    if (problem) return this.#announcer.say(problemInWords(view.texts, problem));
    if (!answer || !part) return;
    // What was open belongs to other results.
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.card details')) details.open = false;
    this.#announcer.say(part.answerInWords(view, answer.totalCount, chosen));
    const { municipality, categories } = question;
    tellPage<SearchEventDetail>(this, 'search', {
      totalCount: answer.totalCount,
      locale: view.locale,
      municipality: municipality || null,
      categories,
    });
  }

  readonly #again = (): void => {
    if (this.#search.problem) void this.#ask();
  };

  get #name(): string {
    return this.id || 'drogowskaz';
  }

  /** A search that somebody was sent as a link. */
  readonly #readFragment = async (): Promise<void> => {
    // Of several without a name the first one answers for the fragment.
    if (!location.hash.startsWith(`#${encodeURIComponent(this.#name)}?`) || (!this.id && document.querySelector(this.localName) !== this))
      return;
    try {
      await this.#change((await this.#search.loadPart()).fromFragment(this.#name, location.hash) ?? {});
    } catch {
      // What reads it could not be loaded, and asking says so.
      void this.#ask();
    }
  };

  get #widget(): Widget {
    return {
      element: this,
      search: this.#search,
      name: this.#name,
      change: (part, chosen) => void this.#change(part, chosen),
      say: (text) => this.#announcer.say(text),
    };
  }

  // What it looks like

  get #view(): View | undefined {
    const { hub, locale, linkTarget } = this;
    const texts = locale && textsOf(locale);
    return hub && texts && { locale, texts, linkTarget: linkTarget ?? '', page: (path) => `${hub.address}${path}?lang=${locale}` };
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (!this.hub) console.error('<drogowskaz-search>: set endpoint="https://…" to the address of the hub.');
    // Until there is something better, what the page wrote inside stands.
    if (!view) return html`<slot></slot>`;
    const { part } = this.#search;
    if (part && !this.#dressed) {
      this.#dressed = true;
      adoptStyles(this.renderRoot as ShadowRoot, [unsafeCSS(styles), unsafeCSS(part.css)]);
    }
    const body = this.layout === 'dialog' ? this.#dialog(view) : this.#body(view);
    return html`<div part="root" class="root ${this.layout}" lang=${view.locale} dir=${directionOf(view.locale)} @focusin=${this.#comeNear}>${body}</div>`;
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
    const search = this.#search;
    const { part, question, choices, answer, problem } = search;
    const rich = part?.resultsView(view, numberIn(this.headingLevel, 1, 6, 2), choices);
    if (!this.#isSearch) return html`${rich ? part?.postings(rich, this) : nothing}${this.#foot(view)}`;
    return html`
      ${searchBox(view, { words: question.words, options: this.#options, open: this.#open, active: this.#active }, this.#box)}
      ${rich && part?.activeFilters(rich, this.#widget)}
      <details part="filters" class="filters">
        <summary>${texts.filters}</summary>
        ${rich && part?.filters(rich, this.#widget)}
      </details>
      ${search.idle && this.layout !== 'compact' ? this.#topics(view) : nothing}
      ${problem ? trouble(view, problem, answer !== undefined, this.#again) : nothing}
      ${search.waiting ? html`<p class="soft wait">${texts.loading}</p>` : nothing}
      ${rich && part?.results(rich, this.#widget)}
      ${this.#foot(view)}
      <p class="unseen" role="status">${this.#said}</p>
    `;
  }

  #foot(view: View): TemplateResult {
    const { texts } = view;
    return html`<p class="links foot">
        ${link(view, view.page('/situations'), texts.situations, 'link')} ${link(view, view.page('/'), texts.openHub, 'link')}
        <label><span class="unseen">${texts.chooseLanguage}</span>
          <select part="select" .value=${view.locale} @change=${this.#switchLanguage}>
            ${Object.entries(languageNames).map(([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === view.locale}>${name}</option>`)}
          </select>
        </label>
      </p>`;
  }

  #topics({ texts }: View): TemplateResult | typeof nothing {
    const topics = this.#search.choices?.categories ?? [];
    if (topics.length === 0) return nothing;
    return html`<p class="soft" id="topics">${texts.browse}</p>
      <ul part="topics" class="chips" aria-labelledby="topics">
        ${topics.map(
          ({ code, label }) =>
            html`<li><button type="button" class="chip" part="chip" @click=${() => this.#change({ categories: [code] }, label)}>${label}</button></li>`,
        )}
      </ul>`;
  }

  readonly #switchLanguage = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#chosen = select.value;
    this.requestUpdate();
    // It shows what is spoken, also when the chosen one cannot be had.
    void this.updateComplete
      .then(() => this.ready)
      .then(() => {
        if (this.locale) select.value = this.locale;
      });
  };
}
