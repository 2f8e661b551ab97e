/**
 * How many services are put at once. What a page costs beside its services grows with the index (all positions are written anew, for one), so few large pages are done soonest. But the
 * server does one change after another: what people change meanwhile waits for a whole page. While somebody waits, pages are as short as the time that all have taken allows.
 */
export class PageSize {
  static readonly #LEAST = 50;
  /** Two of them are in memory. */
  static readonly #MOST = 5_000;
  /** Of the time that all pages have taken: a change waits no longer than that, and still there are few pages however large the index. */
  static readonly #SHARE = 0.02;
  static readonly #SHORTEST_MS = 1_500;
  static readonly #LONGEST_MS = 10_000;
  /** What whoever comes first may have to wait. */
  static readonly #LONGEST_UNDISTURBED_MS = 20_000;
  #size = 200;
  #elapsed = 0;

  get now(): number {
    return this.#size;
  }

  /** So many were put in so long, and whether a change waits by now. Never more than doubled: the first page of an index tells little. */
  took(services: number, milliseconds: number, { waited }: { waited: boolean }): void {
    this.#elapsed += milliseconds;
    const wanted = waited
      ? within(PageSize.#SHORTEST_MS, PageSize.#SHARE * this.#elapsed, PageSize.#LONGEST_MS)
      : PageSize.#LONGEST_UNDISTURBED_MS;
    const fitting = (services / Math.max(1, milliseconds)) * wanted;
    this.#size = Math.round(within(PageSize.#LEAST, Math.min(fitting, 2 * this.#size), PageSize.#MOST));
  }
}

const within = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));
