/**
 * Everything that can be found out about a service for a person, and how much it weighs. This is the whole table: to change what matters more
 * than what, change a number here and ask the judged situations (`npm run bench -- matching`). Only the order within the services that meet equally
 * many needs follows from it; what must not come is not weighed but left out (the obstacles of `rules/`).
 *
 * Known to fit is above not known, and not known above known to fit badly.
 */
export const weights = {
  // What it is about. Said as one sentence (NEED); weighed by whether a need is what the service is chiefly about, and by whether it is that need
  // itself or something narrower: who looks for mental health is not looking for addiction first.
  NEED: 0,
  NEED_CHIEFLY: 2,
  NEED_EXACTLY: 1.5,

  // Whom it is for.
  FOR_YOU: 3,
  FOR_WHO_NEEDS_IT: 2.5,
  FOR_WHOM_NO_LAW_ENTITLES: 1.5,
  FOR_EVERYONE: 1.5,
  FOR_SOME: 0.5,
  FOR_OTHERS: 0,

  // Statutory entitlement, where she has said whether she has one.
  NO_ENTITLEMENT_NEEDED: 2.5,
  ENTITLEMENT_HELD: 2.5,
  ENTITLEMENT_NOT_KNOWN: 0,
  ENTITLEMENT_NEEDED: -1,

  // Language.
  YOUR_LANGUAGE: 2.5,
  LANGUAGES_NOT_KNOWN: 0,
  OTHER_LANGUAGES: -1,

  // Where, and how far.
  IN_MUNICIPALITY: 1.5,
  COMES_TO_YOU: 1.5,
  REMOTE: 1,
  NEARBY: 1,
  SERVES_MUNICIPALITY: 0.5,
  FAR: -0.5,
  AREA_NOT_KNOWN: -1,

  // Age.
  AGE_FITS: 0.5,
  AGE_RANGE: 0,
  AGE_OF_CHILD: 0,

  // Cost.
  FREE: 0.5,
  COST_NOT_KNOWN: 0,
  COSTS: -0.5,

  // When.
  OPEN_NOW: 0.2,
  OPENS: 0.2,
  OPENS_LATER: 0,
  BY_APPOINTMENT: 0,
  HOURS_NOT_KNOWN: 0,

  // What is asked of her; once for each thing.
  HAS_REQUIRED: 0.2,
  EASILY_BROUGHT: -0.1,
  NOT_EASILY_BROUGHT: -0.6,
  MAY_LACK: -2.5,

  // How far the record can be trusted.
  VERIFIED: 1,
  DUE: 0.5,
  UNVERIFIED: 0,
  STALE: -0.5,
} as const;
export type Weighed = keyof typeof weights;

/** From the seat of a municipality: a bus ride, or most of a day. */
export const NEARBY_METERS = 15_000;
/** From this age on somebody may ask for a child of hers. */
export const YEARS_BETWEEN_PARENT_AND_CHILD = 16;
/** An upper limit of age up to this one is that of a child. */
export const OLDEST_CHILD = 20;
/** What opens later than so many days ahead is not what helps now. */
export const SOON_DAYS = 8;
