import type { AboutHer } from '../about-her.ts';
import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';

/** The needs that a service meets: those that take one of its categories in. What is about something wider says nothing of the need. */
export const metNeeds = ({ card }: Candidate, { needs }: AboutHer): string[] =>
  needs.flatMap(({ code, categories }) => (card.categories.some((category) => categories.has(category)) ? [code] : []));

export const needFindings = ({ card }: Candidate, { needs }: AboutHer, met: readonly string[]): WeighedFinding[] => {
  const [chief] = card.categories;
  const chiefly = needs.some(({ categories }) => chief !== undefined && categories.has(chief));
  const exactly = met.some((code) => card.categories.includes(code));
  return [found('NEED', { categories: met }), ...(chiefly ? [found('NEED_CHIEFLY')] : []), ...(exactly ? [found('NEED_EXACTLY')] : [])];
};
