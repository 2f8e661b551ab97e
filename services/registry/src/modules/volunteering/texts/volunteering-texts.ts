/** Why an offer fits a wish, one sentence each: somebody reads them aloud. Where a gender must be chosen, it is that of the person asked. */
export interface VolunteeringTexts {
  /** {list}: activities; so below */
  ACTIVITY: string;
  WIDER_ACTIVITY: string;
  /** {list}: languages; so below */
  LANGUAGE: string;
  OTHER_LANGUAGES: string;
  LANGUAGES_NOT_KNOWN: string;
  REMOTE: string;
  WITH_CHILDREN: string;
  WITHOUT_CHILDREN: string;
  ANY_TIME: string;
  /** {place}: a municipality; so below */
  IN_MUNICIPALITY: string;
  /** {place} {distance} */
  NEARBY: string;
  /** {list}: days and times of day; so below */
  TIME: string;
  OTHER_TIME: string;
  MORNING: string;
  AFTERNOON: string;
  EVENING: string;
}
