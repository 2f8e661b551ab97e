/** schema.org of what the directory answers: the same that its own pages carry. */
export { collectionJsonLd } from './collection-json-ld.ts';
export { courseJsonLd } from './course-json-ld.ts';
export type {
  DescribedCollection,
  DescribedCourse,
  DescribedEvent,
  DescribedHours,
  DescribedNotice,
  DescribedOrganisation,
  DescribedPlace,
  DescribedSchedule,
  DescribedService,
  DescribedSituation,
  DescribedSource,
  DescribedVolunteerOffer,
  JsonLd,
} from './described.ts';
export { eventJsonLd } from './event-json-ld.ts';
export { noticeJsonLd } from './notice-json-ld.ts';
export { exceptionalHours, usualHours } from './opening-hours.ts';
export { organisationJsonLd } from './organisation-json-ld.ts';
export { scriptSafeJson } from './script-safe-json.ts';
export { serviceJsonLd } from './service-json-ld.ts';
export { serviceListJsonLd } from './service-list-json-ld.ts';
export { situationJsonLd } from './situation-json-ld.ts';
export { volunteerOfferJsonLd } from './volunteer-offer-json-ld.ts';
export { type DayRow, isAroundTheClock, type TimeRange, weekdayIn, weeklyHours } from './weekly-hours.ts';
