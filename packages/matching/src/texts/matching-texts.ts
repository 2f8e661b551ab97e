/** One sentence for each thing that can be said of a service and a person. Short: somebody reads them aloud at a counter. */
export interface MatchingTexts {
  // Why it is shown.
  /** {list}: her needs */
  NEED: string;
  /** {list}: audiences */
  FOR_YOU: string;
  FOR_EVERYONE: string;
  NO_ENTITLEMENT_NEEDED: string;
  ENTITLEMENT_HELD: string;
  /** {list}: languages */
  YOUR_LANGUAGE: string;
  /** {place}: a municipality; so below */
  IN_MUNICIPALITY: string;
  COMES_TO_YOU: string;
  REMOTE: string;
  /** {distance} {place} */
  NEARBY: string;
  SERVES_MUNICIPALITY: string;
  /** {age} */
  AGE_FITS: string;
  FREE: string;
  OPEN: string;
  /** {moment} */
  OPEN_NOW: string;
  /** {moment} */
  OPENS: string;
  /** {list}: requirements */
  HAS_REQUIRED: string;
  /** {date} */
  VERIFIED: string;

  // What to ask about before going.
  /** {list}: audiences */
  FOR_SOME: string;
  ENTITLEMENT_NOT_KNOWN: string;
  ENTITLEMENT_NEEDED: string;
  LANGUAGES_NOT_KNOWN: string;
  /** {list}: languages */
  OTHER_LANGUAGES: string;
  /** {distance} {place} */
  FAR: string;
  AREA_NOT_KNOWN: string;
  /** {age} */
  AGE_RANGE: string;
  /** {age} */
  AGE_OF_CHILD: string;
  COST_NOT_KNOWN: string;
  /** {money} */
  COSTS: string;
  COSTS_SOMETHING: string;
  BY_APPOINTMENT: string;
  HOURS_NOT_KNOWN: string;
  /** {list}: requirements */
  MAY_LACK: string;
  STALE: string;

  // Why the nearest does not fit.
  TEMPORARILY_CLOSED: string;
  /** {list}: municipalities */
  OTHER_MUNICIPALITY: string;
  ENTITLEMENT_REQUIRED: string;
  /** {list}: audiences */
  FOR_OTHERS_ONLY: string;
  /** {age} */
  OTHER_AGE: string;
  /** {list}: topics */
  WIDER_TOPIC: string;

  // Parts of the sentences above.
  /** {min} {max} */
  ageBetween: string;
  /** {min} */
  ageFrom: string;
  /** {max} */
  ageUpTo: string;
  /** {list} {more}: a number */
  andMore: string;
}
