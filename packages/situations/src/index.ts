export type { SituationId } from './data/plans.ts';
export { findSituation, situationPhrases, situations } from './situations.ts';
export type * from './types.ts';
