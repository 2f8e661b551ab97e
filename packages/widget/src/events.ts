/** What a page hears of a search: no words, as who searches has not agreed that the site counts them. */
export interface SearchEventDetail {
  readonly totalCount: number;
  readonly locale: string;
  readonly municipality: string | null;
  readonly categories: readonly string[];
}

/** Which result is about to be opened. */
export interface SelectEventDetail {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Whether the page lets it happen. */
export const tellPage = <Detail extends object>(element: HTMLElement, name: 'search' | 'select', detail: Detail): boolean =>
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'select' }));
