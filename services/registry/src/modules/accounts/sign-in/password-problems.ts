import type { PasswordProblem } from '@drogowskaz/platform';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const SHORTEST = 12;
const LONGEST = 128;
/** Of zxcvbn's 0 to 4: more than a hundred million guesses. */
const HARD_ENOUGH = 3;

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** What is wrong with a new password: no rules about digits and signs, only that nobody guesses it. */
export const passwordProblems = (password: string, { email, name }: { email: string; name: string }): PasswordProblem[] => {
  const length = [...password].length;
  if (length < SHORTEST) return ['TOO_SHORT'];
  if (length > LONGEST) return ['TOO_LONG'];
  const own = [...email.split(/[@.]/), ...name.split(/\s+/)].map((part) => part.toLowerCase()).filter((part) => part.length > 3);
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), password.toLowerCase());
  if (rest.length < SHORTEST / 2) return ['LIKE_ADDRESS'];
  return strength.check(password, [...own, 'drogowskaz']).score < HARD_ENOUGH ? ['COMMON'] : [];
};
