import type { AudienceCode } from '@drogowskaz/vocabulary';
import type { AboutHer } from '../about-her.ts';
import type { Candidate } from '../candidate.ts';
import { found, type Obstacle, type WeighedFinding } from '../findings.ts';

/** One is of these or is not, and knows it: what is for nobody else is not for somebody who has named others. */
const closed: ReadonlySet<string> = new Set([
  'TEMPORARY_PROTECTION',
  'REFUGEES',
  'ASYLUM_SEEKERS',
  'UNDOCUMENTED',
  'EU_CITIZENS',
  'RETURNING_POLES',
  'STUDENTS',
  'EMPLOYERS',
  'ENTREPRENEURS',
  'VOLUNTEERS',
] satisfies AudienceCode[]);
/** Says hardly more than "people here". */
const OPEN: AudienceCode = 'LOCAL_RESIDENTS';
/** Weighed with the entitlement already; it tells less of her than what she does or is. */
const WITHOUT_ENTITLEMENT: AudienceCode = 'NO_STATUTORY_ENTITLEMENT';

export const audienceObstacle = ({ card }: Candidate, her: AboutHer, met: readonly string[]): Obstacle | null => {
  const excluded = card.eligibility.excludedAudiences.filter((code) => her.audiences.has(code));
  if (excluded.length > 0) return found('AUDIENCE_EXCLUDED', { audiences: excluded });
  if (her.situation.audiences.length === 0 || isForHer(card.audiences, her, met)) return null;
  const named = card.audiences.filter((code) => code !== OPEN);
  const onlyOthers = named.length > 0 && named.every((code) => closed.has(code));
  return onlyOthers ? found('FOR_OTHERS_ONLY', { audiences: card.audiences }) : null;
};

export const audienceFinding = ({ card }: Candidate, her: AboutHer, met: readonly string[]): WeighedFinding => {
  const { audiences } = card;
  if (audiences.length === 0) return found('FOR_EVERYONE');
  const hers = audiences.filter((code) => her.audiences.has(code) || (code === 'CHILDREN' && her.isParent));
  const others = hers.filter((code) => code !== WITHOUT_ENTITLEMENT);
  if (others.length > 0) return found('FOR_YOU', { audiences: hers });
  const ofNeeds = her.audiencesOfNeeds(met);
  const needing = audiences.filter((code) => ofNeeds.has(code));
  if (needing.length > 0) return found('FOR_WHO_NEEDS_IT', { audiences: needing });
  if (hers.length > 0) return found('FOR_WHOM_NO_LAW_ENTITLES', { audiences: hers });
  return found(her.situation.audiences.length === 0 ? 'FOR_SOME' : 'FOR_OTHERS', { audiences });
};

const isForHer = (audiences: readonly string[], her: AboutHer, met: readonly string[]): boolean => {
  const ofNeeds = her.audiencesOfNeeds(met);
  return audiences.some((code) => her.audiences.has(code) || ofNeeds.has(code));
};
