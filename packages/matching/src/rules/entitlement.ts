import type { Candidate } from '../candidate.ts';
import { found, type Obstacle, type WeighedFinding } from '../findings.ts';
import type { Situation } from '../situation.ts';

export const entitlementObstacle = ({ card }: Candidate, { hasStatutoryEntitlement }: Situation): Obstacle | null =>
  card.eligibility.requiresStatutoryEntitlement === true && hasStatutoryEntitlement === false ? found('ENTITLEMENT_REQUIRED') : null;

export const entitlementFinding = ({ card }: Candidate, { hasStatutoryEntitlement }: Situation): WeighedFinding => {
  const required = card.eligibility.requiresStatutoryEntitlement;
  // Whoever has one can go anywhere: what needs none is no more hers than what needs one.
  if (hasStatutoryEntitlement === true) return required === true ? found('ENTITLEMENT_HELD') : found('NO_ENTITLEMENT_NEEDED');
  if (required === false) return found('NO_ENTITLEMENT_NEEDED');
  return required === true ? found('ENTITLEMENT_NEEDED') : found('ENTITLEMENT_NOT_KNOWN');
};
