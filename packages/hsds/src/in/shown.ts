/** Enough of a value to find it again. */
export const shown = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  return text.length <= 500 ? value : `${text.slice(0, 500)}…`;
};
