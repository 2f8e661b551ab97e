import type { EventRecord, NoticeRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { eventKind } from '../events/index.ts';
import { noticeKind } from '../notices/index.ts';
import { importPosting } from '../postings/index.ts';
import { ProviderEntity } from '../providers/index.ts';

export interface CheckedPostings {
  events: { id: string; providerId: string; record: EventRecord }[];
  notices: { id: string; home: string; record: NoticeRecord }[];
}

/** Events and news of the law that an import brings. Those of a provider that it does not know are passed over. */
export const importPostings = async (transaction: Transaction, { events, notices }: CheckedPostings): Promise<void> => {
  const providers = await transaction.em.find(ProviderEntity, { id: { $in: [...new Set(events.map(({ providerId }) => providerId))] } });
  const municipalities = new Map(providers.map(({ id, municipalityKey }) => [id, municipalityKey]));
  for (const { id, providerId, record } of events) {
    if (!municipalities.has(providerId)) continue;
    const homeKey = record.municipality?.slice(0, 6) ?? municipalities.get(providerId) ?? null;
    await importPosting(transaction, eventKind, { id, providerId, homeKey, record });
  }
  for (const { id, home, record } of notices)
    await importPosting(transaction, noticeKind, { id, providerId: null, homeKey: home.slice(0, 6), record });
};
