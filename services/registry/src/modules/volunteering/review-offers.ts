import type { VolunteerOfferRecord } from '@drogowskaz/directory';
import { selectText } from '@drogowskaz/directory/graphql';
import { homeDay } from '@drogowskaz/platform';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { recipientsOf } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { sendMail } from '../mail/index.ts';
import { PostingEntity } from '../postings/index.ts';
import { ProviderEntity } from '../providers/index.ts';
import { daysLater, offerObstacles, publicUntil } from './rules/offer-obstacles.ts';
import { volunteerOfferKind } from './volunteer-offer-kind.ts';

/** So long before its last day the coordinator is written to. */
const NOTICE_DAYS = 21;

/**
 * Takes offers away whose time, or whose check for work with children, has run out, and writes to their coordinators before. Each offer is
 * one transaction; a letter about one last day is written once. So it can be killed anywhere and run again.
 */
export const reviewOffers = async (work: TransactionOptions, signal?: AbortSignal): Promise<void> => {
  const ids = await inTransaction(work, async ({ em, now }) =>
    em.execute<{ id: string }[]>('select id from directory.volunteer_offer where until < ? order by id', [
      daysLater(homeDay(now), NOTICE_DAYS),
    ]),
  );
  for (const { id } of ids) {
    if (signal?.aborted) return;
    await inTransaction(work, (transaction) => reviewOffer(transaction, id));
  }
};

const reviewOffer = async (transaction: Transaction, id: string): Promise<void> => {
  const { em, now } = transaction;
  await em.execute('select 1 from registry.posting where id = ? for update', [id]);
  const posting = await em.findOne(PostingEntity, { id });
  const shown = posting?.publishedRecord as VolunteerOfferRecord | null | undefined;
  if (!posting || !shown) return;
  const today = homeDay(now);
  const until = publicUntil(shown);
  if (offerObstacles(shown, today).length > 0) {
    const before = { status: posting.state, version: posting.version };
    // An edit that waits goes on waiting; what was public is a draft again.
    if (posting.state === 'PUBLISHED') posting.state = 'DRAFT';
    em.assign(posting, { publishedRecord: null, updatedAt: now });
    await em.flush();
    await volunteerOfferKind.hide(transaction, id);
    recordAudit(transaction, {
      action: 'VOLUNTEER_OFFER_RAN_OUT',
      recordType: 'posting',
      recordId: id,
      providerId: posting.providerId,
      municipalityKey: posting.homeKey,
      before,
      after: { status: posting.state, version: posting.version },
    });
    await tellCoordinator(transaction, posting, shown, 'volunteerOfferRanOut', until);
    return;
  }
  const written = await em.execute<unknown[]>(
    'insert into registry.volunteer_reminder (posting_id, runs_out_on, written_at) values (?, ?, ?) on conflict do nothing returning posting_id',
    [id, until, now],
  );
  if (written.length > 0) await tellCoordinator(transaction, posting, shown, 'volunteerOfferRunsOut', until);
};

const tellCoordinator = async (
  transaction: Transaction,
  { id, providerId }: PostingEntity,
  record: VolunteerOfferRecord,
  template: 'volunteerOfferRunsOut' | 'volunteerOfferRanOut',
  until: string,
): Promise<void> => {
  if (providerId === null) return;
  const people = await recipientsOf(transaction, { providerId }, ['NGO_EDITOR', 'NGO_OWNER']);
  const { record: provider } = await transaction.em.findOneOrFail(ProviderEntity, { id: providerId });
  const others = provider.email === undefined ? [] : [{ email: provider.email, locale: 'pl' }];
  const ofChildCheck = record.withChildren && record.childCheckUntil === until;
  for (const { email: to, locale } of people.length > 0 ? people : others) {
    const offer = selectText(record.texts, locale)?.text.title ?? '';
    await sendMail(transaction, { to, locale, template, values: { offer, until, ofChildCheck, link: `/portal/volunteering/${id}` } });
  }
};
