import { fold } from '@drogowskaz/text';

const SUM = /^(?:razem|suma|w sumie|ogolem|lacznie|(?:grand )?total|sum)(?: \p{L}+)?\s*[:=]?\s*[\d\s.,]*$/u;
const NUMBER = /^[\d\s.,]+(?:\p{L}+\.?)?$/u;

/** "Razem; 12", "Ogółem usług: 12": a line below a table that adds up those above it. What is only called so ("Razem", in Płock) is none. */
export const isSum = (cells: readonly unknown[]): boolean => {
  const [first = '', ...others] = cells.map((cell) => String(cell).trim()).filter((cell) => cell !== '');
  return SUM.test(fold(first)) && others.every((cell) => NUMBER.test(cell));
};
