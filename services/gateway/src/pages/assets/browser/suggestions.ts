/**
 * Suggestions while typing: a combobox with a list, as the ARIA Authoring Practices describe it. What is typed goes by POST to this hub and
 * nowhere else. A new letter takes back the question before it, so that an old answer never stands under newer words.
 */
interface Suggestion {
  text: string;
  kind: 'SERVICE' | 'PROVIDER' | 'CATEGORY' | 'SITUATION';
  id: string | null;
}

interface Texts {
  locale: string;
  /** The front page in the language of this page: what follows its question mark goes along. */
  link: string;
  label: string;
  count: string;
  kinds: Record<Suggestion['kind'], string>;
}

const QUERY = 'query Suggestions($query: String!, $locale: Locale!) { suggest(query: $query, locale: $locale, first: 8) { text kind id } }';
const WAIT_MS = 150;
const LEAST_LETTERS = 2;

const enhance = (input: HTMLInputElement, texts: Texts): void => {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = texts.label;
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  // Right below the field: beside the hint, the list would stand away from what is typed.
  input.after(list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  let offered: Suggestion[] = [];
  let active = -1;
  let question: AbortController | undefined;
  let timer: number | undefined;
  let quietUntil = 0;
  /** From a letter until its answer. */
  let waiting = false;

  const activate = (place: number): void => {
    active = place;
    for (const [index, option] of [...list.children].entries()) option.ariaSelected = String(index === place);
    const option = list.children[place];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (suggestions: Suggestion[]): void => {
    waiting = false;
    offered = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ text, kind }, index) => {
        const option = document.createElement('li');
        option.id = `suggestion-${index}`;
        option.role = 'option';
        const name = document.createElement('bdi');
        name.textContent = text;
        const what = document.createElement('span');
        what.className = 'kind';
        what.textContent = texts.kinds[kind];
        option.append(name, ' ', what);
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.ariaExpanded = String(!list.hidden);
    activate(-1);
    status.textContent = list.hidden ? '' : texts.count.replace('{count}', String(suggestions.length));
  };

  const close = (): void => {
    question?.abort();
    clearTimeout(timer);
    waiting = false;
    if (!list.hidden) show([]);
  };

  const ask = async (words: string): Promise<void> => {
    const controller = new AbortController();
    question = controller;
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: QUERY, variables: { query: words, locale: texts.locale } }),
        signal: controller.signal,
        credentials: 'omit',
        cache: 'no-store',
      });
      if (response.status === 429) quietUntil = Date.now() + 1_000 * Number(response.headers.get('retry-after') ?? 60);
      const answer = await response.json();
      if (!controller.signal.aborted) show(answer.data?.suggest ?? []);
    } catch {
      // Without suggestions the form works as before.
      if (!controller.signal.aborted) show([]);
    }
  };

  const follow = ({ kind, id, text }: Suggestion): void => {
    if (kind === 'PROVIDER' || id === null) {
      input.value = text;
      close();
      input.form?.requestSubmit();
      return;
    }
    const address = new URL(texts.link, location.href);
    if (kind === 'CATEGORY') {
      address.searchParams.set('category', id);
      const municipality = input.form?.elements.namedItem('municipality');
      if (municipality instanceof HTMLSelectElement && municipality.value !== '')
        address.searchParams.set('municipality', municipality.value);
    } else address.pathname = `/${kind.toLowerCase()}/${encodeURIComponent(id)}`;
    close();
    location.assign(address);
  };

  input.addEventListener('input', () => {
    question?.abort();
    clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < LEAST_LETTERS || Date.now() < quietUntil) return close();
    // What stands there belongs to other words.
    activate(-1);
    waiting = true;
    timer = setTimeout(ask, WAIT_MS, words);
  });

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // Escape turns suggestions away, also those that are still on their way; only then it empties the field, as browsers have it.
    if (event.key === 'Escape' && (waiting || !list.hidden)) {
      close();
      event.preventDefault();
    }
    if (list.hidden) return;
    const last = offered.length - 1;
    const chosen = offered[active];
    if (event.key === 'ArrowDown') activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp') activate(active === -1 ? last : active - 1);
    else if (event.key === 'Enter' && chosen) follow(chosen);
    else return;
    event.preventDefault();
  });

  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // The field keeps the focus, so that a press on an option is not a blur first.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const chosen = option ? offered[[...list.children].indexOf(option)] : undefined;
    if (chosen) follow(chosen);
  });
};

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
  enhance(input, JSON.parse(input.dataset.suggestions ?? '{}'));
}
