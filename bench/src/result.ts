/** What a benchmark answers, and how it is judged. */
export interface Figure {
  /** What was measured: "gateway in-process ÷ one Apollo Server". */
  name: string;
  value: number;
  /** "×", "ms", "MB", "questions/s". */
  unit: string;
  atLeast?: number;
  atMost?: number;
  /** The single runs behind a median, in the order they ran. */
  runs?: number[];
  note?: string;
}

export interface BenchResult {
  /** One sentence: what is compared with what, and how. */
  about: string;
  figures: Figure[];
}

export const holds = ({ value, atLeast, atMost }: Figure): boolean =>
  Number.isFinite(value) && (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

const rounded = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One line for a person: the figure, its target and whether it holds. */
export function printedFigure(figure: Figure): string {
  const target = [
    figure.atLeast === undefined ? null : `at least ${figure.atLeast}`,
    figure.atMost === undefined ? null : `at most ${figure.atMost}`,
  ].filter((part) => part !== null);
  const verdict = target.length === 0 ? '' : holds(figure) ? ` (${target.join(', ')}: holds)` : ` (${target.join(', ')}: MISSED)`;
  return `  ${figure.name}: ${rounded(figure.value)} ${figure.unit}${verdict}${figure.note === undefined ? '' : ` — ${figure.note}`}`;
}
