export type { Assessment } from './assess.ts';
export type { Candidate } from './candidate.ts';
export { type AlternativeObstacle, alternativeObstacles } from './findings.ts';
export { type Matches, match, type Unmet } from './match.ts';
export { type DistanceClass, distanceClass } from './rules/place.ts';
export { say } from './say.ts';
export type { Situation } from './situation.ts';
export { checksOf, reasonsOf } from './spoken-findings.ts';
