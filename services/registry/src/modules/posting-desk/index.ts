import { eventKind } from '../events/index.ts';
import { noticeKind } from '../notices/index.ts';
import type { PostingKinds } from '../postings/index.ts';

/** Every kind of posting: what moderators decide about at one desk. */
export const kinds: PostingKinds = { EVENT: eventKind, NOTICE: noticeKind };
