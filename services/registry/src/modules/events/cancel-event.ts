import { type EventRecord, eventDates } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { invalid } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { lockPosting, makePublic, ownerOf, type PostingOutcome, refused, wrongPostingState } from '../postings/index.ts';
import { eventKind } from './event-kind.ts';

const DAY = 86_400_000;

/**
 * Calls an event off, or one date of a series. At once, also what a moderator would else look at first: somebody may be on her way.
 * It stays in sight as cancelled.
 */
export const cancelEvent = async (transaction: Transaction, id: string, date: string | null): Promise<PostingOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'WITHDRAW_EVENT');
  const posting = await lockPosting(transaction, id, 'EVENT');
  const decision = requireRight(caller, 'WITHDRAW_EVENT', { ...ownerOf(posting), state: posting.state });
  if (decision !== 'ALLOWED') return refused(wrongPostingState(posting.state));
  const record = posting.record as EventRecord;
  if (isCancelled(record, date)) return { posting, userErrors: [] };
  if (date !== null && !hasDate(record, date))
    return refused(invalid('The event has no date on this day; "dates" of its series lists them.', 'date'));

  const version = posting.version + 1;
  em.assign(posting, { record: cancelled(record, date), version, updatedAt: now, editedAt: now }, { merge: false });
  recordAudit(transaction, {
    action: 'CANCEL_EVENT',
    recordType: 'posting',
    recordId: id,
    providerId: posting.providerId,
    municipalityKey: posting.homeKey,
    before: { status: posting.state, version: posting.version - 1 },
    after: { status: posting.state, version, date },
  });
  await em.flush();
  const shown = posting.publishedRecord as EventRecord | null;
  if (shown) await makePublic(transaction, eventKind, posting, cancelled(shown, date));
  return { posting, userErrors: [] };
};

const isCancelled = (record: EventRecord, date: string | null): boolean =>
  date === null ? record.cancelled : record.cancelledDates.some((each) => each.date === date);

const hasDate = (record: EventRecord, date: string): boolean => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return eventDates(record, { from: new Date(midnight - DAY), to: new Date(midnight + 2 * DAY) }).some(({ day }) => day === date);
};

const cancelled = (record: EventRecord, date: string | null): EventRecord => {
  if (date === null) return { ...record, cancelled: true };
  if (isCancelled(record, date)) return record;
  return {
    ...record,
    cancelledDates: [...record.cancelledDates, { date, note: [] }].sort((one, other) => one.date.localeCompare(other.date)),
  };
};
