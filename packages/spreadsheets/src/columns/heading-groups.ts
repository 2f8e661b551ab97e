/** Columns under one cell of the row above, from the first to the one behind the last. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const at = (cells: readonly string[], column: number): string => cells[column] ?? '';

const endOfGroup = (upper: readonly string[], lower: readonly string[], from: number): number => {
  const goesOn = (column: number) => at(lower, column) !== '' && ['', at(upper, from)].includes(at(upper, column)) && column < lower.length;
  let to = from + 1;
  while (goesOn(to)) to += 1;
  return to;
};

const isOwn = (upper: readonly string[], lower: readonly string[], column: number): boolean =>
  at(upper, column) !== '' && ['', at(upper, column)].includes(at(lower, column));

/**
 * Where a cell of the upper row stands over several of the lower: "Kontakt" over "telefon" and "e-mail". What is merged says its text for each
 * (XLSX) or leaves all but the first empty (CSV). A title over the whole table, or a line of remarks above it, is no such row.
 */
export const headingGroups = (upper: readonly string[], lower: readonly string[]): Group[] => {
  const groups = upper.flatMap((cell, from): Group[] => {
    const isFirst = cell !== '' && at(lower, from) !== '' && cell !== at(lower, from) && (from === 0 || at(upper, from - 1) !== cell);
    const to = isFirst ? endOfGroup(upper, lower, from) : from;
    return to - from > 1 ? [{ from, to }] : [];
  });
  const [only, ...others] = groups;
  const isTitle =
    only !== undefined && others.length === 0 && lower.every((cell, column) => cell === '' || (column >= only.from && column < only.to));
  const isSpread = groups.some(({ from }) => at(upper, from) === at(upper, from + 1));
  const isUnderOne = upper.some((_, column) => isOwn(upper, lower, column));
  return (isTitle && !isUnderOne) || !(isSpread || isUnderOne) ? [] : groups;
};

/** Whether a row only says more of the one above it: its cells stand in groups of that row, or repeat it. */
export const saysMoreOf = (upper: readonly string[], lower: readonly string[]): boolean => {
  const groups = headingGroups(upper, lower);
  return (
    groups.length > 0 &&
    lower.every(
      (cell, column) => cell === '' || isOwn(upper, lower, column) || groups.some(({ from, to }) => column >= from && column < to),
    )
  );
};
