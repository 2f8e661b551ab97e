import type { CategoryCode, RequirementCode } from '@drogowskaz/vocabulary';

/**
 * The situations without their words: which steps lead on, to services of which categories, and what people should have with them.
 * Ids and names of steps stand in addresses and in the files of the languages: none is renamed or given another meaning.
 */

/** What people should bring that is no requirement of the vocabulary. */
export const thingCodes = [
  'WORK_NOTES',
  'MESSAGES_PHOTOS',
  'BANK_STATEMENT',
  'EMPLOYER_ADDRESS',
  'DISMISSAL_LETTER',
  'MEDICAL_PAPERS',
  'MEDICINE_LIST',
  'WITNESS_NAMES',
  'PASSPORT_COPY',
  'LETTER_WITH_ENVELOPE',
  'EARLIER_DECISIONS',
  'PHOTOGRAPH',
  'RENTAL_CONTRACT',
  'SCHOOL_REPORTS',
  'VACCINATION_CARD',
  'DIPLOMA',
  'MARRIAGE_CERTIFICATE',
  'MATERNITY_RECORD',
  'HOSPITAL_BIRTH_NOTE',
  'DEATH_NOTE',
  'PAPERS_OF_THE_DECEASED',
  'WARM_CLOTHES',
  'KEYS_MONEY_PHONE',
  'LIST_OF_DEBTS',
  'TRUSTED_PERSON',
] as const;
export type ThingCode = (typeof thingCodes)[number];

export interface StepPlan {
  /** Services of any of these, and of what is below them, in the order in which they help most. */
  readonly categories: readonly CategoryCode[];
  /** Only what is known to be usable without a statutory entitlement: elsewhere a person in need would lose a day. */
  readonly withoutStatutoryEntitlement?: boolean;
  /** Papers that are usually asked for. */
  readonly requirements?: readonly RequirementCode[];
  readonly bring?: readonly ThingCode[];
}

export interface SituationPlan {
  /** Somebody may be in danger now: the first step says so. */
  readonly urgent?: boolean;
  /** Somebody may be watched while reading: pages offer a quick way out. */
  readonly violence?: boolean;
  readonly steps: Readonly<Record<string, StepPlan>>;
}

/** In the order in which people should see them. */
export const situationPlans = {
  'just-arrived': {
    steps: {
      information: { categories: ['INFORMATION_POINT'], requirements: ['PASSPORT_OR_ID', 'RESIDENCE_TITLE'] },
      registration: {
        categories: ['PESEL', 'ADDRESS_REGISTRATION'],
        requirements: ['PASSPORT_OR_ID', 'RESIDENCE_TITLE'],
        bring: ['RENTAL_CONTRACT'],
      },
      account: { categories: ['BANKING', 'DIGITAL_IDENTITY'], requirements: ['PASSPORT_OR_ID'] },
      health: { categories: ['HEALTH_INSURANCE', 'DOCTOR'] },
      people: { categories: ['POLISH_COURSE', 'MEETING_PLACES', 'BEFRIENDING_MENTORING'] },
    },
  },
  'unpaid-wages': {
    steps: {
      proof: {
        categories: ['UNPAID_WAGES', 'WORKERS_RIGHTS', 'INFORMATION_POINT'],
        requirements: ['WORK_CONTRACT'],
        bring: ['WORK_NOTES', 'MESSAGES_PHOTOS', 'BANK_STATEMENT'],
      },
      demand: { categories: ['LEGAL_ADVICE', 'FORM_FILLING'], bring: ['EMPLOYER_ADDRESS'] },
      inspection: { categories: ['LABOUR_INSPECTION'], requirements: ['PASSPORT_OR_ID'], bring: ['EMPLOYER_ADDRESS'] },
      food: { categories: ['FOOD_AID', 'EMERGENCY_SHELTER'], withoutStatutoryEntitlement: true },
    },
  },
  'lost-job-and-permit': {
    steps: {
      office: {
        categories: ['RESIDENCE_PERMIT', 'WORK_PERMIT'],
        requirements: ['PASSPORT_OR_ID', 'RESIDENCE_TITLE', 'WORK_PERMIT'],
        bring: ['EARLIER_DECISIONS', 'DISMISSAL_LETTER'],
      },
      advice: { categories: ['LEGAL_ADVICE', 'INFORMATION_POINT'], bring: ['EARLIER_DECISIONS'] },
      papers: { categories: ['EMPLOYMENT_CONTRACT', 'WORKERS_RIGHTS'], requirements: ['WORK_CONTRACT'], bring: ['DISMISSAL_LETTER'] },
      job: { categories: ['JOB_SEARCH', 'UNEMPLOYMENT', 'CAREER_GUIDANCE'] },
    },
  },
  'employer-keeps-passport': {
    urgent: true,
    violence: true,
    steps: {
      danger: { categories: ['POLICE'] },
      help: { categories: ['HUMAN_TRAFFICKING'], withoutStatutoryEntitlement: true, bring: ['MESSAGES_PHOTOS', 'EMPLOYER_ADDRESS'] },
      shelter: { categories: ['EMERGENCY_SHELTER'], withoutStatutoryEntitlement: true, bring: ['KEYS_MONEY_PHONE'] },
      passport: { categories: ['LEGAL_ADVICE', 'INFORMATION_POINT', 'PASSPORT_CONSULATE'], bring: ['PASSPORT_COPY'] },
      wages: { categories: ['LABOUR_INSPECTION', 'UNPAID_WAGES'], bring: ['WORK_NOTES'] },
    },
  },
  'work-accident': {
    urgent: true,
    steps: {
      doctor: { categories: ['HOSPITAL_EMERGENCY', 'DOCTOR'], requirements: ['PASSPORT_OR_ID'] },
      report: { categories: ['WORK_ACCIDENT'], bring: ['WITNESS_NAMES', 'MESSAGES_PHOTOS'] },
      inspection: { categories: ['LABOUR_INSPECTION'], requirements: ['WORK_CONTRACT'], bring: ['MEDICAL_PAPERS'] },
      money: { categories: ['SOCIAL_INSURANCE', 'LEGAL_ADVICE'], bring: ['MEDICAL_PAPERS'] },
    },
  },
  'ill-without-insurance': {
    urgent: true,
    steps: {
      emergency: { categories: ['HOSPITAL_EMERGENCY'] },
      insured: { categories: ['HEALTH_INSURANCE'], requirements: ['PASSPORT_OR_ID', 'PESEL', 'WORK_CONTRACT'] },
      doctor: { categories: ['DOCTOR'], requirements: ['PASSPORT_OR_ID'], bring: ['MEDICAL_PAPERS', 'MEDICINE_LIST'] },
      bill: { categories: ['LEGAL_ADVICE', 'SOCIAL_ASSISTANCE', 'DEBT_ADVICE'], bring: ['LETTER_WITH_ENVELOPE'] },
    },
  },
  pregnant: {
    steps: {
      doctor: { categories: ['PREGNANCY_WOMENS_HEALTH'], requirements: ['PASSPORT_OR_ID'], bring: ['MEDICAL_PAPERS'] },
      insurance: { categories: ['HEALTH_INSURANCE'], requirements: ['PESEL', 'WORK_CONTRACT'] },
      work: { categories: ['EMPLOYMENT_CONTRACT', 'WORKERS_RIGHTS'], requirements: ['WORK_CONTRACT'], bring: ['MATERNITY_RECORD'] },
      people: { categories: ['PARENT_CHILD_GROUPS', 'WOMENS_GROUPS', 'PARENTING'] },
    },
  },
  'baby-born': {
    steps: {
      register: {
        categories: ['CIVIL_REGISTRY'],
        requirements: ['PASSPORT_OR_ID'],
        bring: ['HOSPITAL_BIRTH_NOTE', 'MARRIAGE_CERTIFICATE'],
      },
      stay: { categories: ['RESIDENCE_PERMIT', 'PESEL'], requirements: ['BIRTH_CERTIFICATE', 'RESIDENCE_TITLE'] },
      health: { categories: ['DOCTOR', 'VACCINATION', 'HEALTH_INSURANCE'], requirements: ['BIRTH_CERTIFICATE'] },
      money: { categories: ['CHILD_BENEFITS', 'SOCIAL_INSURANCE'], requirements: ['BIRTH_CERTIFICATE', 'PESEL'] },
      people: { categories: ['PARENT_CHILD_GROUPS', 'PARENTING'] },
    },
  },
  'child-starts-school': {
    steps: {
      enrol: { categories: ['SCHOOL'], requirements: ['PASSPORT_OR_ID', 'BIRTH_CERTIFICATE'], bring: ['SCHOOL_REPORTS'] },
      polish: { categories: ['SCHOOL_SUPPORT'] },
      health: { categories: ['VACCINATION', 'DOCTOR'], bring: ['VACCINATION_CARD'] },
      money: { categories: ['CHILD_BENEFITS', 'SOCIAL_ASSISTANCE'], requirements: ['PESEL'] },
      afternoon: { categories: ['AFTER_SCHOOL', 'PARENTING'] },
    },
  },
  'violence-at-home': {
    urgent: true,
    violence: true,
    steps: {
      danger: { categories: ['POLICE'] },
      shelter: {
        categories: ['DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
        withoutStatutoryEntitlement: true,
        requirements: ['PASSPORT_OR_ID'],
        bring: ['KEYS_MONEY_PHONE', 'MEDICINE_LIST'],
      },
      doctor: { categories: ['HOSPITAL_EMERGENCY', 'DOCTOR'], bring: ['MESSAGES_PHOTOS'] },
      talk: { categories: ['DOMESTIC_VIOLENCE', 'CRISIS_SUPPORT'], withoutStatutoryEntitlement: true },
      law: { categories: ['LEGAL_ADVICE', 'FAMILY_COUNSELLING'], requirements: ['RESIDENCE_TITLE'], bring: ['MEDICAL_PAPERS'] },
    },
  },
  'nowhere-to-sleep': {
    urgent: true,
    steps: {
      tonight: { categories: ['EMERGENCY_SHELTER'], withoutStatutoryEntitlement: true, bring: ['WARM_CLOTHES', 'MEDICINE_LIST'] },
      eviction: { categories: ['RENTING', 'LEGAL_ADVICE'], bring: ['RENTAL_CONTRACT', 'MESSAGES_PHOTOS'] },
      basics: { categories: ['FOOD_AID', 'CLOTHING_FURNITURE'], withoutStatutoryEntitlement: true },
      home: { categories: ['RENTING', 'HOUSING', 'SOCIAL_ASSISTANCE'] },
    },
  },
  'feeling-very-bad': {
    urgent: true,
    steps: {
      now: { categories: ['CRISIS_SUPPORT'], bring: ['TRUSTED_PERSON'] },
      talk: { categories: ['MENTAL_HEALTH'], bring: ['MEDICINE_LIST'] },
      people: { categories: ['MEETING_PLACES', 'BEFRIENDING_MENTORING', 'RELIGION'] },
      cause: { categories: ['INFORMATION_POINT', 'ADVICE', 'ADDICTION'] },
    },
  },
  'residence-card-runs-out': {
    steps: {
      date: { categories: ['RESIDENCE_PERMIT'], requirements: ['PASSPORT_OR_ID', 'RESIDENCE_TITLE'] },
      advice: { categories: ['INFORMATION_POINT', 'LEGAL_ADVICE'], bring: ['EARLIER_DECISIONS'] },
      papers: { categories: ['SWORN_TRANSLATION', 'FORM_FILLING'], requirements: ['WORK_CONTRACT'], bring: ['PHOTOGRAPH'] },
      work: { categories: ['WORK_PERMIT'], requirements: ['WORK_PERMIT'] },
    },
  },
  'bring-family': {
    steps: {
      advice: {
        categories: ['INFORMATION_POINT', 'LEGAL_ADVICE', 'RESIDENCE_PERMIT'],
        requirements: ['RESIDENCE_TITLE', 'WORK_CONTRACT', 'INCOME_STATEMENT'],
      },
      papers: { categories: ['SWORN_TRANSLATION', 'FORM_FILLING'], requirements: ['BIRTH_CERTIFICATE'], bring: ['MARRIAGE_CERTIFICATE'] },
      home: { categories: ['RENTING', 'HOUSING'] },
      children: { categories: ['SCHOOL', 'PRESCHOOL', 'NURSERY'], bring: ['SCHOOL_REPORTS', 'VACCINATION_CARD'] },
    },
  },
  'letter-from-office': {
    steps: {
      date: { categories: ['INFORMATION_POINT', 'FORM_FILLING'], bring: ['LETTER_WITH_ENVELOPE'] },
      meaning: { categories: ['TRANSLATION_INTERPRETING', 'FORM_FILLING'], bring: ['LETTER_WITH_ENVELOPE'] },
      answer: { categories: ['LEGAL_ADVICE'], requirements: ['PASSPORT_OR_ID'], bring: ['LETTER_WITH_ENVELOPE', 'EARLIER_DECISIONS'] },
    },
  },
  debts: {
    steps: {
      list: { categories: ['DEBT_ADVICE', 'INFORMATION_POINT'], bring: ['LIST_OF_DEBTS', 'BANK_STATEMENT'] },
      letters: { categories: ['LEGAL_ADVICE'], bring: ['LETTER_WITH_ENVELOPE'] },
      agree: { categories: ['DEBT_ADVICE', 'FORM_FILLING', 'BANKING'], requirements: ['INCOME_STATEMENT'] },
      food: { categories: ['FOOD_AID', 'CLOTHING_FURNITURE'], withoutStatutoryEntitlement: true },
    },
  },
  'learn-polish': {
    steps: {
      course: { categories: ['POLISH_COURSE'] },
      talk: { categories: ['CONVERSATION_PRACTICE', 'MEETING_PLACES'] },
      books: { categories: ['LIBRARY'], requirements: ['PASSPORT_OR_ID'] },
      certificate: { categories: ['CAREER_GUIDANCE', 'VOCATIONAL_TRAINING', 'ADULT_EDUCATION'] },
    },
  },
  'diploma-not-recognised': {
    steps: {
      ask: { categories: ['QUALIFICATION_RECOGNITION'], bring: ['DIPLOMA'] },
      translation: { categories: ['SWORN_TRANSLATION'], bring: ['DIPLOMA', 'SCHOOL_REPORTS'] },
      training: { categories: ['VOCATIONAL_TRAINING', 'POLISH_COURSE'] },
      job: { categories: ['CAREER_GUIDANCE', 'JOB_SEARCH'], bring: ['DIPLOMA'] },
    },
  },
  'start-business': {
    steps: {
      allowed: { categories: ['STARTING_BUSINESS', 'LEGAL_ADVICE'], requirements: ['RESIDENCE_TITLE'] },
      register: { categories: ['STARTING_BUSINESS', 'DIGITAL_IDENTITY'], requirements: ['PASSPORT_OR_ID', 'PESEL'] },
      taxes: { categories: ['TAXES', 'SOCIAL_INSURANCE'] },
      account: { categories: ['BANKING'], requirements: ['PASSPORT_OR_ID'] },
    },
  },
  'death-in-family': {
    steps: {
      doctor: { categories: ['HOSPITAL_EMERGENCY', 'DOCTOR'], bring: ['PAPERS_OF_THE_DECEASED'] },
      registry: { categories: ['CIVIL_REGISTRY'], requirements: ['PASSPORT_OR_ID'], bring: ['DEATH_NOTE', 'PAPERS_OF_THE_DECEASED'] },
      funeral: { categories: ['INFORMATION_POINT', 'RELIGION', 'PASSPORT_CONSULATE'] },
      money: { categories: ['SOCIAL_INSURANCE', 'SOCIAL_ASSISTANCE', 'LEGAL_ADVICE'], requirements: ['WORK_CONTRACT'] },
      grief: { categories: ['CRISIS_SUPPORT', 'MENTAL_HEALTH'], bring: ['TRUSTED_PERSON'] },
    },
  },
} as const satisfies Readonly<Record<string, SituationPlan>>;

export type SituationId = keyof typeof situationPlans;
export type StepNames<Id extends SituationId> = keyof (typeof situationPlans)[Id]['steps'];
