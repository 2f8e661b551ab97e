/** The texts of what takes place and of news. One file per language; Polish and English come with the code that shows them. */
export interface PostingsTexts {
  events: string;
  notices: string;
  noEvents: string;
  noNotices: string;
  allEvents: string;
  allNotices: string;
  cancelled: string;
  online: string;
  /** {date} */
  publishedOn: string;
  /** {date} */
  effectiveFrom: string;
  source: string;
}
