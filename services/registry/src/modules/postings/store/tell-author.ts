import type { Transaction } from '../../../database/transaction.ts';
import { personsOf, recipientsOf } from '../../accounts/index.ts';
import { sendMail } from '../../mail/index.ts';
import { ProviderEntity } from '../../providers/index.ts';
import type { PostingEntity } from '../posting-entity.ts';
import type { AnyPostingKind } from '../posting-kind.ts';
import { originalOf } from '../rules/original-of.ts';

/** Writes to whoever wrote a posting that it is public, or what is to be changed. */
export const tellAuthor = async (
  transaction: Transaction,
  { pages }: AnyPostingKind,
  posting: PostingEntity,
  message: string | null,
): Promise<void> => {
  const { id } = posting;
  const service = originalOf(posting.record).title;
  for (const { email: to, locale } of await authorsOf(transaction, posting)) {
    if (message === null)
      await sendMail(transaction, { to, locale, template: 'serviceApproved', values: { service, link: pages.public(id) } });
    else await sendMail(transaction, { to, locale, template: 'changesRequested', values: { service, message, link: pages.portal(id) } });
  }
};

const authorsOf = async (
  transaction: Transaction,
  { providerId, authorAccountId }: PostingEntity,
): Promise<{ email: string; locale: string }[]> => {
  if (authorAccountId !== null) {
    // Who decides about her own words need not be told.
    if (authorAccountId === transaction.caller.accountId) return [];
    const author = (await personsOf(transaction, [authorAccountId])).get(authorAccountId);
    if (author) return [author];
  }
  if (providerId === null) return [];
  const people = await recipientsOf(transaction, { providerId }, ['NGO_EDITOR', 'NGO_OWNER']);
  if (people.length > 0) return people;
  const { record } = await transaction.em.findOneOrFail(ProviderEntity, { id: providerId });
  return record.email === undefined ? [] : [{ email: record.email, locale: 'pl' }];
};
