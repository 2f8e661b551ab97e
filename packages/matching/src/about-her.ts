/** What follows from what a person has said. Only what is certain: a mother is a woman; an employer may be anybody. */

import type { AudienceCode, CategoryCode, RequirementCode } from '@drogowskaz/vocabulary';
import { categoryWithAncestors, categoryWithDescendants } from '@drogowskaz/vocabulary';
import type { Situation } from './situation.ts';

const ADULT = 18;
const YOUNG_FROM = 13;
const YOUNG_UNTIL = 25;
const SENIOR = 60;

const implied: Partial<Record<AudienceCode, readonly AudienceCode[]>> = {
  MOTHERS: ['WOMEN', 'FAMILIES_WITH_CHILDREN'],
  PREGNANT_WOMEN: ['WOMEN'],
  SINGLE_PARENTS: ['FAMILIES_WITH_CHILDREN'],
  SEASONAL_WORKERS: ['LABOUR_MIGRANTS'],
};

/** Who needs this is, or is becoming, one of them. Counts only for services about it, and never shuts anybody out. */
const ofNeed: Partial<Record<CategoryCode, readonly AudienceCode[]>> = {
  UNEMPLOYMENT: ['UNEMPLOYED'],
  EU_CITIZEN_REGISTRATION: ['EU_CITIZENS'],
  TEMPORARY_PROTECTION: ['TEMPORARY_PROTECTION'],
  ASYLUM: ['ASYLUM_SEEKERS', 'REFUGEES'],
  DOMESTIC_VIOLENCE: ['VICTIMS_OF_VIOLENCE'],
  CHILDREN_EDUCATION: ['FAMILIES_WITH_CHILDREN', 'CHILDREN'],
  HIGHER_EDUCATION: ['STUDENTS'],
  CHILD_BENEFITS: ['FAMILIES_WITH_CHILDREN', 'CHILDREN'],
  PARENTING: ['FAMILIES_WITH_CHILDREN'],
  DISABILITY: ['PEOPLE_WITH_DISABILITIES'],
  SENIORS: ['SENIORS'],
  EMERGENCY_SHELTER: ['HOMELESS'],
  SOCIAL_ASSISTANCE: ['LOW_INCOME'],
  SOCIAL_HOUSING: ['LOW_INCOME'],
  FOOD_AID: ['LOW_INCOME'],
  WOMENS_GROUPS: ['WOMEN'],
  VOLUNTEERING: ['VOLUNTEERS'],
  STARTING_BUSINESS: ['ENTREPRENEURS'],
  EMPLOYING_FOREIGNERS: ['EMPLOYERS'],
};

/** Who looks for this has probably not got it yet, whatever a service about it asks for. */
const soughtBy: Partial<Record<CategoryCode, readonly RequirementCode[]>> = {
  PESEL: ['PESEL'],
  HEALTH_INSURANCE: ['HEALTH_INSURANCE'],
  UNEMPLOYMENT: ['REGISTERED_UNEMPLOYED'],
  WORK_PERMIT: ['WORK_PERMIT'],
  ADDRESS_REGISTRATION: ['REGISTERED_ADDRESS'],
  TEMPORARY_PROTECTION: ['TEMPORARY_PROTECTION_STATUS'],
  DIGITAL_IDENTITY: ['TRUSTED_PROFILE'],
  BANKING: ['BANK_ACCOUNT'],
  POLISH_COURSE: ['BASIC_POLISH'],
  SWORN_TRANSLATION: ['SWORN_TRANSLATION'],
};
const lackedBy: Partial<Record<AudienceCode, readonly RequirementCode[]>> = {
  UNDOCUMENTED: ['RESIDENCE_TITLE', 'WORK_PERMIT', 'HEALTH_INSURANCE', 'PESEL'],
  HOMELESS: ['REGISTERED_ADDRESS'],
  ASYLUM_SEEKERS: ['RESIDENCE_TITLE'],
};

const read = (table: Partial<Record<string, readonly string[]>>, key: string): readonly string[] => table[key] ?? [];

/** Needs of children: who is grown up asks for somebody younger. */
const ofChildren: ReadonlySet<string> = new Set([
  'CHILDREN_EDUCATION',
  'NURSERY',
  'PRESCHOOL',
  'SCHOOL',
  'SCHOOL_SUPPORT',
  'AFTER_SCHOOL',
  'CHILD_BENEFITS',
  'PARENT_CHILD_GROUPS',
] satisfies CategoryCode[]);

export interface AboutHer {
  situation: Situation;
  /** What she has said, and what follows from it. */
  audiences: ReadonlySet<string>;
  /** The categories that each need takes in. */
  needs: readonly { code: string; categories: ReadonlySet<string> }[];
  isParent: boolean;
  /** Requirements that she probably does not meet yet. */
  mayLack: ReadonlySet<string>;
  /** Whom she is one of because of what she needs. */
  audiencesOfNeeds(needs: readonly string[]): ReadonlySet<string>;
  /** Whether these needs are those of a child of hers. */
  asksForChild(needs: readonly string[]): boolean;
}

export const aboutHer = (situation: Situation): AboutHer => {
  const audiences = new Set(situation.audiences.flatMap((code) => [code, ...read(implied, code)]));
  const { age } = situation;
  if (age !== null && age.to < ADULT) audiences.add('CHILDREN');
  if (age !== null && age.from >= YOUNG_FROM && age.to <= YOUNG_UNTIL) audiences.add('YOUTH');
  if (age !== null && age.from >= SENIOR) audiences.add('SENIORS');
  if (situation.hasStatutoryEntitlement === false) audiences.add('NO_STATUTORY_ENTITLEMENT');
  const isParent = audiences.has('FAMILIES_WITH_CHILDREN') && (age === null || age.to >= ADULT);
  const lacked = [
    ...situation.needs.flatMap((code) => read(soughtBy, code)),
    ...situation.audiences.flatMap((code) => read(lackedBy, code)),
  ];
  return {
    situation,
    audiences,
    needs: situation.needs.map((code) => ({ code, categories: new Set(categoryWithDescendants(code)) })),
    isParent,
    mayLack: new Set(lacked.filter((code) => !situation.has.includes(code))),
    audiencesOfNeeds: (needs) => new Set(needs.flatMap(categoryWithAncestors).flatMap((code) => read(ofNeed, code))),
    asksForChild: (needs) => age !== null && age.to >= ADULT && (isParent || needs.some((code) => ofChildren.has(code))),
  };
};
