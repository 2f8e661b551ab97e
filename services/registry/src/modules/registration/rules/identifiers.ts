/** Numbers by which Polish registers know an organisation. Only digits count: people write them with spaces and hyphens. */
export type RegisterName = 'NIP' | 'KRS' | 'REGON';

const digitsOf = (written: string): number[] => [...written].map(Number);

/** The weighted sum of the first digits, modulo 11. */
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, position) => sum + weight * (digits[position] ?? 0), 0) % 11;

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const regonWeights = [8, 9, 2, 3, 4, 5, 6, 7];
const longRegonWeights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

const holds: Readonly<Record<RegisterName, (digits: number[]) => boolean>> = {
  NIP: (digits) => digits.length === 10 && weighted(digits, nipWeights) === digits[9],
  // The court register has no check digit: ten digits, not all of them zero.
  KRS: (digits) => digits.length === 10 && digits.some((digit) => digit > 0),
  // A branch has fourteen digits, of which the first nine are those of its organisation.
  REGON: (digits) =>
    weighted(digits, regonWeights) % 10 === digits[8] &&
    (digits.length === 9 || (digits.length === 14 && weighted(digits, longRegonWeights) % 10 === digits[13])),
};

/** The digits of a number as its register writes them; null when it cannot be one. A KRS may leave its leading zeros out. */
export const registerNumber = (register: RegisterName, written: string): string | null => {
  const plain = written.replace(/[\s-]/g, '').replace(register === 'NIP' ? /^PL/i : /^/, '');
  const full = register === 'KRS' ? plain.padStart(10, '0') : plain;
  return /^\d+$/.test(full) && holds[register](digitsOf(full)) ? full : null;
};
