import { eventKind } from '../events/index.ts';
import { courseKind, learningOutcomeKind } from '../learning/index.ts';
import { noticeKind } from '../notices/index.ts';
import type { PostingKinds } from '../postings/index.ts';
import { volunteerOfferKind } from '../volunteering/index.ts';

/** Every kind of posting: what moderators decide about at one desk. */
export const kinds: PostingKinds = {
  EVENT: eventKind,
  NOTICE: noticeKind,
  VOLUNTEER_OFFER: volunteerOfferKind,
  COURSE: courseKind,
  LEARNING_OUTCOME: learningOutcomeKind,
};
