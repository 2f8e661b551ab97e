import type { CategoryCode } from '@drogowskaz/vocabulary';

/** What a person says at a counter beside what she needs; she chooses. */
export const statementCodes = ['SPEAK', 'SLOWLY', 'WRITE', 'FORM', 'DOCUMENTS', 'NO_PESEL', 'APPOINTMENT', 'COST', 'PRIVATE'] as const;
export type StatementCode = (typeof statementCodes)[number];

/** Categories that have a sentence of their own; the others use that of the nearest category above. Every root has one. */
export const neededCategories = [
  ...['WORK', 'JOB_SEARCH', 'UNEMPLOYMENT', 'QUALIFICATION_RECOGNITION', 'WORK_PERMIT', 'WORKERS_RIGHTS', 'UNPAID_WAGES', 'WORK_ACCIDENT'],
  ...['RESIDENCE', 'RESIDENCE_PERMIT', 'PESEL', 'ADDRESS_REGISTRATION', 'CIVIL_REGISTRY'],
  ...['LANGUAGES', 'POLISH_COURSE', 'TRANSLATION_INTERPRETING'],
  ...['ADVICE', 'LEGAL_ADVICE', 'FORM_FILLING'],
  ...['HEALTH', 'DOCTOR', 'HEALTH_INSURANCE', 'DENTIST', 'PREGNANCY_WOMENS_HEALTH', 'MENTAL_HEALTH'],
  ...['CHILDREN_EDUCATION', 'PRESCHOOL', 'SCHOOL'],
  ...['FAMILY', 'DISABILITY'],
  ...['HOUSING', 'EMERGENCY_SHELTER'],
  ...['MONEY', 'CHILD_BENEFITS', 'SOCIAL_INSURANCE', 'TAXES', 'BANKING'],
  ...['SAFETY', 'DOMESTIC_VIOLENCE', 'HUMAN_TRAFFICKING'],
  ...['BASIC_NEEDS', 'FOOD_AID'],
  ...['TRANSPORT', 'DRIVING_LICENCE'],
  'COMMUNITY',
  ...['BUSINESS', 'EMPLOYING_FOREIGNERS'],
] as const satisfies readonly CategoryCode[];
export type NeededCategory = (typeof neededCategories)[number];

/** What a card says, in one language, in the first person, so that it can be read out, too. */
export interface CardPhrases {
  greeting: string;
  /** The name of the service follows. */
  about: string;
  /** SPEAK: "I speak Ukrainian. Does anybody here speak Ukrainian?", each file of its own language; the Polish file says it of all. */
  statements: Readonly<Record<StatementCode, string>>;
  needs: Readonly<Record<NeededCategory, string>>;
}
