import type { AboutHer } from './about-her.ts';
import type { Candidate } from './candidate.ts';
import type { Obstacle, WeighedFinding } from './findings.ts';
import { ageFinding, ageObstacle } from './rules/age.ts';
import { audienceFinding, audienceObstacle } from './rules/audience.ts';
import { costFinding } from './rules/cost.ts';
import { entitlementFinding, entitlementObstacle } from './rules/entitlement.ts';
import { languageFinding } from './rules/language.ts';
import { metNeeds, needFindings } from './rules/needs.ts';
import { closedObstacle, openingFinding } from './rules/opening.ts';
import { placeFinding, placeObstacle } from './rules/place.ts';
import { requirementFindings, toBring } from './rules/requirements.ts';
import { trustFinding } from './rules/trust.ts';
import { weights } from './weights.ts';

/** One service, looked at for one person. */
export interface Assessment<Service extends Candidate = Candidate> {
  service: Service;
  /** Her needs that it is about, in her order. */
  met: readonly string[];
  /** Any of them keeps it out, however well the rest fits. */
  obstacles: readonly Obstacle[];
  /** In the order in which they are said. */
  findings: readonly WeighedFinding[];
  /** Requirements that she has not said she meets. */
  bring: readonly string[];
  score: number;
}

const present = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);

export const assess = <Service extends Candidate>(service: Service, her: AboutHer, now: Date): Assessment<Service> => {
  const { situation } = her;
  const met = metNeeds(service, her);
  const obstacles = present([
    closedObstacle(service),
    placeObstacle(service, situation),
    entitlementObstacle(service, situation),
    audienceObstacle(service, her, met),
    ageObstacle(service, her, met),
  ]);
  const findings = present([
    ...needFindings(service, her, met),
    audienceFinding(service, her, met),
    entitlementFinding(service, situation),
    languageFinding(service, situation),
    placeFinding(service, situation),
    ageFinding(service, her, met),
    costFinding(service),
    openingFinding(service, now),
    ...requirementFindings(service, her),
    trustFinding(service, now),
  ]);
  const score = findings.reduce((sum, { code }) => sum + weights[code], 0);
  return { service, met, obstacles, findings, bring: toBring(service, her), score };
};
