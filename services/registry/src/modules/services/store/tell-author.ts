import type { Transaction } from '../../../database/transaction.ts';
import { personsOf, recipientsOf } from '../../accounts/index.ts';
import { sendMail } from '../../mail/index.ts';
import { ProviderEntity } from '../../providers/index.ts';
import { originalOf } from '../rules/read-service.ts';
import type { ServiceEntity } from '../service-entity.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';

export type DecisionMail = 'serviceApproved' | 'changesRequested' | 'serviceRejected';

interface Decided {
  service: ServiceEntity;
  revision: ServiceRevisionEntity;
  template: DecisionMail;
}

/** Writes to whoever wrote a revision what became of it: to her account, else to those who work for the provider, else to its address. */
export const tellAuthor = async (transaction: Transaction, { service, revision, template }: Decided): Promise<void> => {
  const name = originalOf(revision.record).name;
  const link = `/portal/services/${service.id}`;
  const said = revision.message ?? '';
  for (const { email: to, locale } of await authorsOf(transaction, service, revision)) {
    if (template === 'serviceApproved') {
      await sendMail(transaction, { to, locale, template, values: { service: name, link: `/service/${service.id}` } });
    } else if (template === 'changesRequested') {
      await sendMail(transaction, { to, locale, template, values: { service: name, message: said, link } });
    } else await sendMail(transaction, { to, locale, template, values: { service: name, reason: said, link } });
  }
};

const authorsOf = async (
  transaction: Transaction,
  { providerId }: ServiceEntity,
  { authorAccountId }: ServiceRevisionEntity,
): Promise<{ email: string; locale: string }[]> => {
  // Who decides about her own words need not be told.
  if (authorAccountId !== null && authorAccountId === transaction.caller.accountId) return [];
  const author = authorAccountId === null ? undefined : (await personsOf(transaction, [authorAccountId])).get(authorAccountId);
  if (author) return [author];
  const people = await recipientsOf(transaction, { providerId }, ['NGO_EDITOR', 'NGO_OWNER']);
  if (people.length > 0) return people;
  const provider = await transaction.em.findOneOrFail(ProviderEntity, { id: providerId });
  return provider.record.email === undefined ? [] : [{ email: provider.record.email, locale: 'pl' }];
};
