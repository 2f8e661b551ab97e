/** What the page "Which services fit me?" says. Kind and short: it is read aloud, by people who have had a bad day. */
export interface MatchPageTexts {
  title: string;
  lead: string;
  needs: string;
  /** {max} */
  needsHint: string;
  where: string;
  unsaid: string;
  languages: string;
  about: string;
  aboutHint: string;
  age: string;
  ageHint: string;
  entitlement: string;
  entitlementHint: string;
  yes: string;
  no: string;
  unknown: string;
  has: string;
  hasHint: string;
  submit: string;
  noNeeds: string;
  /** {count} {max} */
  tooManyNeeds: string;
  privacy: string;
  resultsTitle: string;
  /** {list} */
  youNeed: string;
  onlyTopics: string;
  why: string;
  checks: string;
  unmet: string;
  unmetHint: string;
  nearest: string;
  nothing: string;
  change: string;
  save: string;
  saveHint: string;
  share: string;
  shareHint: string;
  copy: string;
  copied: string;
  otherLanguage: string;
  show: string;
  linkLost: string;
  homeLink: string;
  startOver: string;
}
