import type { NoticeRecord } from '../records/notice-record.ts';

/** What the public may know of a notice (`directory.notice`). Plain JSON. */
export interface PublicNotice extends NoticeRecord {
  id: string;
  /** TERC code of the municipality that answers for it; null: the hub's own. */
  home: string | null;
  publishedAt: string;
  updatedAt: string;
}
