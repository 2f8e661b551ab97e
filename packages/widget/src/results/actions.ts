import { type SelectEventDetail, tellPage } from '../events.ts';
import type { DirectorySearch } from '../search/directory-search.ts';
import type { Question } from '../search/question.ts';
import { roughPosition } from '../search/rough-position.ts';
import { toFragment } from '../search/to-fragment.ts';
import type { FilterActions } from '../templates/filters.ts';
import type { ResultsActions } from '../templates/results.ts';
import type { ResultsTexts } from '../texts/results/results-texts.ts';

/** What the element offers to those who press something among results and filters. */
export interface Widget {
  readonly element: HTMLElement & { readonly updateComplete: Promise<boolean> };
  readonly search: DirectorySearch;
  /** By which a link knows this widget of a page. */
  readonly name: string;
  /** Asks anew; `chosen` is said to screen readers. */
  change(part: Partial<Question>, chosen?: string): void;
  say(text: string): void;
}

export const filterActions = (
  { search, change, say }: Widget,
  { nearMeAsking, nearMeRefused, nearMeFailed }: ResultsTexts,
): FilterActions => ({
  change,
  nearMe: () => {
    if (search.question.position) return change({ position: null });
    say(nearMeAsking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => change({ position: roughPosition(coords) }),
      ({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? nearMeRefused : nearMeFailed),
      { timeout: 15_000, maximumAge: 600_000 },
    );
  },
});

export const resultsActions = ({ element, search, name, change, say }: Widget, { linkCopied }: ResultsTexts): ResultsActions => ({
  searchFor: (words) => change({ words }),
  askAdvisers: ({ code, label }) => change({ words: '', categories: [code] }, label),
  more: async () => {
    const shown = search.results.length;
    if (!(await search.ask(true))) return;
    await element.updateComplete;
    element.shadowRoot?.querySelectorAll<HTMLElement>('.result-name a')[shown]?.focus();
  },
  share: async () => {
    const address = new URL(toFragment(name, search.question), location.href);
    try {
      await navigator.clipboard.writeText(address.href);
      say(linkCopied);
    } catch {
      // Where the page may not write to the clipboard, the address bar takes the link.
      history.replaceState(history.state, '', address);
    }
  },
  selected: (event, { node }) => {
    const { href } = (event.target as Element).closest('a') ?? {};
    if (href && !tellPage<SelectEventDetail>(element, 'select', { id: node.id, name: node.content.name, url: href }))
      event.preventDefault();
  },
  opened: (event, { node }) => {
    if ((event.target as HTMLDetailsElement).open) void search.loadDetails(node.id);
  },
});
