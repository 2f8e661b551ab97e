import type {
  CourseRecord,
  EventRecord,
  LearningOutcomeRecord,
  NoticeRecord,
  PostingRecord,
  VolunteerOfferRecord,
} from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { eventKind } from '../events/index.ts';
import { courseKind, learningOutcomeKind } from '../learning/index.ts';
import { noticeKind } from '../notices/index.ts';
import { importPosting, type PostingKind } from '../postings/index.ts';
import { ProviderEntity } from '../providers/index.ts';
import { volunteerOfferKind } from '../volunteering/index.ts';

interface OfProvider<Posted> {
  id: string;
  providerId: string;
  record: Posted;
}

export interface CheckedPostings {
  events: OfProvider<EventRecord>[];
  notices: { id: string; home: string; record: NoticeRecord }[];
  volunteerOffers: OfProvider<VolunteerOfferRecord>[];
  courses: OfProvider<CourseRecord>[];
  learningOutcomes: OfProvider<LearningOutcomeRecord>[];
}

/** Events, news of the law and other postings that an import brings. Those of a provider that it does not know are passed over. */
export const importPostings = async (transaction: Transaction, postings: CheckedPostings): Promise<void> => {
  await importOfProviders(transaction, eventKind, postings.events);
  await importOfProviders(transaction, volunteerOfferKind, postings.volunteerOffers);
  await importOfProviders(transaction, courseKind, postings.courses);
  await importOfProviders(transaction, learningOutcomeKind, postings.learningOutcomes);
  for (const { id, home, record } of postings.notices)
    await importPosting(transaction, noticeKind, { id, providerId: null, homeKey: home.slice(0, 6), record });
};

const importOfProviders = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  items: readonly OfProvider<Posted>[],
): Promise<void> => {
  const providers = await transaction.em.find(ProviderEntity, { id: { $in: [...new Set(items.map(({ providerId }) => providerId))] } });
  const municipalities = new Map(providers.map(({ id, municipalityKey }) => [id, municipalityKey]));
  for (const { id, providerId, record } of items) {
    if (!municipalities.has(providerId)) continue;
    const homeKey = kind.homeOf(record)?.slice(0, 6) ?? municipalities.get(providerId) ?? null;
    await importPosting(transaction, kind, { id, providerId, homeKey, record });
  }
};
