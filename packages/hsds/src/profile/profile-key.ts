/** The one property that the profile adds to objects of HSDS. */
export const PROFILE_KEY = 'drogowskaz';

/** What the profile says beside the record's own fields. */
export interface ProfileMarks {
  /** Made for readers of plain HSDS out of what the profile says elsewhere: no part of the record. */
  derived?: true;
  /** Where a record comes from that was not written in this hub. */
  source?: unknown;
  /** When somebody last said that a service is still true, and until when that holds. */
  verification?: unknown;
}

export const profileMarks: readonly string[] = ['derived', 'source', 'verification'] satisfies (keyof ProfileMarks)[];
