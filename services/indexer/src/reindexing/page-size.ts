/** How many services are put at once. The server does one change after another: what people change meanwhile waits for a whole page. */
export class PageSize {
  static readonly #LEAST = 50;
  static readonly #MOST = 1_000;
  /** Long enough that what each change costs beside its documents does not count. */
  static readonly #WANTED_MS = 1_500;
  #size = 200;

  get now(): number {
    return this.#size;
  }

  /** So many were put in so long. Never more than doubled: the first page of an index tells little. */
  took(services: number, milliseconds: number): void {
    const fitting = (services / Math.max(1, milliseconds)) * PageSize.#WANTED_MS;
    this.#size = Math.round(Math.min(PageSize.#MOST, Math.max(PageSize.#LEAST, Math.min(fitting, 2 * this.#size))));
  }
}
