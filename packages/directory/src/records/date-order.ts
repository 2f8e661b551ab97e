/** Which stands first in a date of two numbers and a year. */
export type DateOrder = 'DAY' | 'MONTH';

/** Where points part them, the day stands first everywhere; slashes and hyphens are used in either order. */
const EITHER_WAY = /(?<![\d/-])(\d{1,2})\s?[-/]\s?(\d{1,2})\s?[-/]\s?(?:\d{4}|\d{2})(?![\d/-])/;

const twoOf = (text: string): [first: number, second: number] | null => {
  const [, first, second] = EITHER_WAY.exec(text) ?? [];
  return first === undefined || second === undefined ? null : [Number(first), Number(second)];
};

/** What the dates of a column or feed show: "13/02/2027" that the day stands first, "01/02/2027" nothing. */
export class ShownDateOrder {
  readonly #shown = new Set<DateOrder>();

  see(text: string): void {
    const [first, second] = twoOf(text) ?? [0, 0];
    if (first > 12 !== second > 12) this.#shown.add(first > 12 ? 'DAY' : 'MONTH');
  }

  /** null: none shows it, or they contradict each other. */
  get order(): DateOrder | null {
    const [order, ...others] = this.#shown;
    return order !== undefined && others.length === 0 ? order : null;
  }
}

/** The order in which a date is to be read; null: nobody can tell. */
export const dateOrderOf = (text: string, shown: DateOrder | null): DateOrder | null => {
  const [first, second] = twoOf(text) ?? [0, 0];
  if (first === second || first > 12) return 'DAY';
  return second > 12 ? 'MONTH' : shown;
};
