/** What rules find out about one service for one person: codes with values, which `say.ts` puts into words. */
import type { Weighed } from './weights.ts';

/** Why it is shown. */
export const fitting = [
  'NEED',
  'FOR_YOU',
  'FOR_WHO_NEEDS_IT',
  'FOR_WHOM_NO_LAW_ENTITLES',
  'FOR_EVERYONE',
  'NO_ENTITLEMENT_NEEDED',
  'ENTITLEMENT_HELD',
  'YOUR_LANGUAGE',
  'IN_MUNICIPALITY',
  'COMES_TO_YOU',
  'REMOTE',
  'NEARBY',
  'SERVES_MUNICIPALITY',
  'AGE_FITS',
  'FREE',
  'OPEN_NOW',
  'OPENS',
  'OPENS_LATER',
  'HAS_REQUIRED',
  'VERIFIED',
] as const satisfies readonly Weighed[];
export type Fitting = (typeof fitting)[number];

/** What to ask about before she goes: not known, or known to be in her way without keeping her out. */
export const toCheck = [
  'FOR_SOME',
  'FOR_OTHERS',
  'ENTITLEMENT_NOT_KNOWN',
  'ENTITLEMENT_NEEDED',
  'LANGUAGES_NOT_KNOWN',
  'OTHER_LANGUAGES',
  'FAR',
  'AREA_NOT_KNOWN',
  'AGE_RANGE',
  'AGE_OF_CHILD',
  'COST_NOT_KNOWN',
  'COSTS',
  'BY_APPOINTMENT',
  'HOURS_NOT_KNOWN',
  'MAY_LACK',
  'STALE',
] as const satisfies readonly Weighed[];
export type ToCheck = (typeof toCheck)[number];

/** Why a service does not fit: any one of these keeps it out of the matches. */
export type ObstacleCode =
  | 'FOREIGN_EXAMPLE'
  | 'TEMPORARILY_CLOSED'
  | 'OTHER_MUNICIPALITY'
  | 'ENTITLEMENT_REQUIRED'
  | 'AUDIENCE_EXCLUDED'
  | 'FOR_OTHERS_ONLY'
  | 'TOO_YOUNG'
  | 'TOO_OLD';

/** Why what is nearest to a need that nobody meets does not meet it. What shuts her out by name, or is in another country, is no alternative. */
export const alternativeObstacles = [
  'OTHER_MUNICIPALITY',
  'WIDER_TOPIC',
  'TOO_YOUNG',
  'TOO_OLD',
  'FOR_OTHERS_ONLY',
  'ENTITLEMENT_REQUIRED',
  'TEMPORARILY_CLOSED',
] as const;
export type AlternativeObstacle = (typeof alternativeObstacles)[number];

/** What a finding speaks of, as codes; only those that it needs. */
export interface Values {
  categories?: readonly string[];
  audiences?: readonly string[];
  languages?: readonly string[];
  requirements?: readonly string[];
  municipalities?: readonly string[];
  age?: { minimum: number | null; maximum: number | null };
  money?: { amount: number; currency: string } | null;
  moment?: Date;
}

export interface Finding<Code extends string = string> {
  code: Code;
  values: Values;
}

/** A code that is only weighed (NEED_CHIEFLY, UNVERIFIED …) is not said. */
export type WeighedFinding = Finding<Weighed>;
export type Obstacle = Finding<ObstacleCode>;

export const found = <Code extends string>(code: Code, values: Values = {}): Finding<Code> => ({ code, values });
