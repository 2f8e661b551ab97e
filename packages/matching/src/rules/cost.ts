import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';

export const costFinding = ({ card: { cost } }: Candidate): WeighedFinding => {
  if (cost.free === true) return found('FREE');
  const amount = cost.amount !== null && cost.amount > 0 ? cost.amount : null;
  if (amount === null && cost.free === null) return found('COST_NOT_KNOWN');
  return found('COSTS', { money: amount === null ? null : { amount, currency: cost.currency ?? 'PLN' } });
};
