import { cleanText } from '@drogowskaz/text';
import type { ReadingNote, SheetRow } from '../workbook.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** Keeps rows up to the limits of a file. */
export class Keeper {
  readonly #limits: ReadingLimits;
  readonly #sheet: string;
  #rows = 0;
  #characters = 0;
  #cut = 0;
  #cleaned = 0;

  constructor(limits: ReadingLimits, sheet: string) {
    this.#limits = limits;
    this.#sheet = sheet;
  }

  /** Null when nothing is in it. */
  row(number: number, written: readonly string[], hidden = false): SheetRow | null {
    const cells = written.map((cell) => this.#cell(cell));
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return null;
    const { rows, columns, characters } = this.#limits;
    if (cells.length > columns) throw new WorkbookRefused('COLUMNS', `Row ${number} of ${this.#sheet} has ${cells.length} columns.`);
    this.#rows += 1;
    this.#characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.#rows > rows) throw new WorkbookRefused('ROWS', `There are more than ${rows} rows.`);
    if (this.#characters > characters) throw new WorkbookRefused('CHARACTERS', `There are more than ${characters} characters.`);
    return { number, cells, ...(hidden ? { hidden } : {}) };
  }

  notes(): ReadingNote[] {
    const counts = [
      { code: 'CUT_CELLS', count: this.#cut },
      { code: 'CLEANED_CELLS', count: this.#cleaned },
    ] as const;
    return counts.flatMap(({ code, count }) => (count > 0 ? [{ code, what: String(count) }] : []));
  }

  #cell(written: string): string {
    if (written === '') return '';
    const shown = written.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
    const clean = cleanText(shown);
    if (clean !== shown) this.#cleaned += 1;
    const cell = clean.normalize('NFC').trim();
    if (cell.length <= this.#limits.cellLength) return cell;
    this.#cut += 1;
    return cell.slice(0, this.#limits.cellLength).toWellFormed();
  }
}
