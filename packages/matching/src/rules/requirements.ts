import type { RequirementCode } from '@drogowskaz/vocabulary';
import type { AboutHer } from '../about-her.ts';
import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';
import { placeObstacle } from './place.ts';

/** What most people have at home, or can do on the telephone. The others take weeks, or are not for everybody. */
const easilyBrought: ReadonlySet<string> = new Set([
  'APPOINTMENT',
  'PASSPORT_OR_ID',
  'LIVING_IN_MUNICIPALITY',
  'BIRTH_CERTIFICATE',
  'BANK_ACCOUNT',
  'INCOME_STATEMENT',
  'PARENTAL_CONSENT',
  'FEE',
] satisfies RequirementCode[]);

/** What the service asks for and she has not said that she meets. Where she lives she has said by naming the municipality. */
export const toBring = (candidate: Candidate, { situation }: AboutHer): string[] => {
  const livesThere = situation.municipality !== null && placeObstacle(candidate, situation) === null;
  return candidate.card.eligibility.requirements.filter(
    (code) => !situation.has.includes(code) && !(code === 'LIVING_IN_MUNICIPALITY' && livesThere),
  );
};

export const requirementFindings = (candidate: Candidate, her: AboutHer): WeighedFinding[] => {
  const missing = toBring(candidate, her);
  const held = candidate.card.eligibility.requirements.filter((code) => her.situation.has.includes(code));
  const lacking = missing.filter((code) => her.mayLack.has(code));
  const others = missing.filter((code) => !her.mayLack.has(code));
  return [
    ...(held.length > 0 ? [found('HAS_REQUIRED', { requirements: held })] : []),
    ...(lacking.length > 0 ? [found('MAY_LACK', { requirements: lacking })] : []),
    ...others.map((code) => found(easilyBrought.has(code) ? 'EASILY_BROUGHT' : 'NOT_EASILY_BROUGHT', { requirements: [code] })),
  ];
};
