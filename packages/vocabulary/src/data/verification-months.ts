import type { CategoryCode } from './codes.ts';

/** For how many months a confirmation holds where nothing else is said. */
export const VERIFICATION_MONTHS = 6;

/**
 * Where it holds shorter or longer; what lies below a category inherits it. Shorter where hours, places and money change with the term or
 * the season, and where a wrong address costs a night; longer for offices and houses that stay where they are.
 */
export const verificationMonths: Readonly<Partial<Record<CategoryCode, number>>> = {
  VOCATIONAL_TRAINING: 3,
  POLISH_COURSE: 3,
  OTHER_LANGUAGES: 3,
  EMERGENCY_SHELTER: 3,
  FOOD_AID: 3,
  CLOTHING_FURNITURE: 3,
  CRISIS_SUPPORT: 3,
  DOMESTIC_VIOLENCE: 3,
  HUMAN_TRAFFICKING: 3,
  HOSPITAL_EMERGENCY: 12,
  PHARMACY: 12,
  POLICE: 12,
  POST: 12,
  CIVIL_REGISTRY: 12,
  PASSPORT_CONSULATE: 12,
  LIBRARY: 12,
  RELIGION: 12,
};
