/** What the pages of events, news of the law, organisations and collections say beside the texts of all pages. */
export interface PostingTexts {
  events: string;
  eventsIntro: string;
  noEvents: string;
  cancelled: string;
  nextDates: string;
  laterDates: string;
  allEvents: string;
  online: string;
  takePartOnline: string;
  register: string;
  webPage: string;
  partOf: string;
  addToCalendar: string;
  calendarHint: string;
  hoursInCalendar: string;
  hoursInCalendarHint: string;

  notices: string;
  noticesIntro: string;
  noNotices: string;
  forWhomNews: string;
  allAudiences: string;
  audiences: { WORKERS: string; EMPLOYERS: string; EVERYONE: string };
  /** "{date}" */
  published: string;
  /** "{date}" */
  inForceFrom: string;
  /** "{date}" */
  expired: string;
  source: string;
  olderNews: string;
  allNotices: string;
  feed: string;

  aboutProvider: string;
  whatItDoes: string;
  noServices: string;
  /** "{confirmed}", "{all}" */
  confirmedOf: string;
  places: string;
  moreServices: string;

  collection: string;
  /** "{municipality}" */
  collectionBy: string;
  emptyCollection: string;
}
