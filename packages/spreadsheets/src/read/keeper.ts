import { cleanText } from '@drogowskaz/text';
import type { ReadingNote, SheetRow } from '../workbook.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

export interface FarCell {
  /** As spreadsheets count. */
  readonly row: number;
  readonly column: number;
}

/** Keeps rows up to the limits of a file. */
export class Keeper {
  readonly #limits: ReadingLimits;
  #rows = 0;
  #characters = 0;
  #cut = 0;
  #cleaned = 0;
  readonly #far: FarCell[] = [];

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** Null when nothing is in it. */
  row(number: number, written: readonly string[], hidden = false): SheetRow | null {
    const { rows, columns, characters } = this.#limits;
    const far = written.findIndex((cell, column) => column >= columns && cell.trim() !== '');
    if (far >= 0) this.far(number, far);
    const cells = written.slice(0, columns).map((cell) => this.#cell(cell));
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return null;
    this.#rows += 1;
    this.#characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.#rows > rows) throw new WorkbookRefused('ROWS', `There are more than ${rows} rows.`);
    if (this.#characters > characters) throw new WorkbookRefused('CHARACTERS', `There are more than ${characters} characters.`);
    return { number, cells, ...(hidden ? { hidden } : {}) };
  }

  /** A cell beyond the columns that are read: of a row the first. */
  far(row: number, column: number): void {
    const { rows } = this.#limits;
    if (this.#far.length >= rows) throw new WorkbookRefused('ROWS', `There are more than ${rows} rows.`);
    this.#far.push({ row, column });
  }

  /** Cells beyond the columns of a sheet that was read to its end. */
  takeFar(): FarCell[] {
    return this.#far.splice(0);
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
