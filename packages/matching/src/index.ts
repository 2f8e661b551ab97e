export { type Assessment, assess } from './assess.ts';
export type { Candidate } from './candidate.ts';
export * from './findings.ts';
export * from './match.ts';
export type { Alternative } from './nearest.ts';
export { type DistanceClass, distanceClass } from './rules/place.ts';
export { type Spoken, say } from './say.ts';
export type { Situation } from './situation.ts';
export { checksOf, reasonsOf } from './spoken-findings.ts';
