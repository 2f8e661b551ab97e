import type { BrokenLine, CsvLine } from './csv-lines.ts';

const separators = [';', ',', '\t', '|'] as const;

const LINES_LOOKED_AT = 60;
const MOST_THAT_COUNT = 12;

interface Fit {
  /** How much of the lines become a table, and how wide it is; 0: no table. */
  score: number;
  /** Whether the first line is one of the table already: no title stands above it. */
  fromTheFirst: boolean;
}

/** What parts the columns: the sign that makes the most columns of most lines. Titles are few, and commas inside of sentences make few lines alike. */
export const separatorOf = async (linesOf: (separator: string) => AsyncIterable<CsvLine | BrokenLine>): Promise<string> => {
  const tried: (Fit & { separator: string })[] = [];
  for (const separator of separators) tried.push({ separator, ...(await fitOf(linesOf(separator))) });
  const [best] = tried.sort((one, other) => Number(other.fromTheFirst) - Number(one.fromTheFirst) || other.score - one.score);
  return best && best.score > 0 ? best.separator : ';';
};

const fitOf = async (lines: AsyncIterable<CsvLine | BrokenLine>): Promise<Fit> => {
  const widths: number[] = [];
  for await (const line of lines) {
    widths.push('cells' in line ? line.cells.length : 0);
    if (widths.length === LINES_LOOKED_AT) break;
  }
  const parted = widths.filter((width) => width > 1);
  if (parted.length <= widths.length / 2) return { score: 0, fromTheFirst: false };
  const scoreOf = (width: number) => (widths.filter((other) => other === width).length / widths.length) * Math.min(width, MOST_THAT_COUNT);
  const [usual = 0] = [...new Set(parted)].sort((one, other) => scoreOf(other) - scoreOf(one));
  return { score: scoreOf(usual), fromTheFirst: widths[0] === usual };
};
