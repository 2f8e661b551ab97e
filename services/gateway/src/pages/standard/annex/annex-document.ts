/** The annex to the strategy as it is printed, whatever it is printed by: the page, the PDF and the document for Word are made of this. */

/** A line of a cell. `lang`: it is in another language than the annex. */
export interface AnnexLine {
  text: string;
  lang?: string;
  strong?: true;
}
export type AnnexCell = readonly AnnexLine[];

export interface AnnexColumn {
  name: string;
  /** Parts of the width of the page. */
  width: number;
}

export type AnnexBlock =
  | { kind: 'HEADING'; level: 2 | 3; text: string }
  | { kind: 'PARAGRAPH'; text: string }
  | { kind: 'DEFINITIONS'; definitions: readonly { term: string; meaning: string }[] }
  /** The first column names the row. */
  | { kind: 'TABLE'; caption: string; columns: readonly AnnexColumn[]; rows: readonly AnnexCell[][] };

export const annexLocales = ['pl', 'en'] as const;
export type AnnexLocale = (typeof annexLocales)[number];

export interface AnnexDocument {
  locale: AnnexLocale;
  /** What it is an annex to. */
  annexTo: string;
  title: string;
  subtitle: string;
  /** Which version, and of which day the document is. */
  version: string;
  /** Says that it is a demonstration: at the beginning, and short on each sheet; null when it is none. */
  mark: { sentence: string; short: string } | null;
  blocks: readonly AnnexBlock[];
}
