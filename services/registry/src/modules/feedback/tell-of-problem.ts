import { selectText } from '@drogowskaz/directory/graphql';
import type { Transaction } from '../../database/transaction.ts';
import { recipientsOf } from '../accounts/index.ts';
import { sendMail } from '../mail/index.ts';
import { ProviderEntity } from '../providers/index.ts';
import { ServiceEntity, ServiceRevisionEntity } from '../services/index.ts';
import { recipientsOfService } from '../verification/index.ts';

/** The two that answer for a service. */
export type Side = 'OWNER' | 'MUNICIPALITY';

export interface ToldProblem {
  template: 'problemReported' | 'problemAnswered';
  serviceId: string;
  text: string;
  to: readonly Side[];
}

/** Writes to the people of the provider, of the home municipality, or both. */
export const tellOfProblem = async (transaction: Transaction, { template, serviceId, text, to }: ToldProblem): Promise<void> => {
  const { em } = transaction;
  const service = await em.findOneOrFail(ServiceEntity, { id: serviceId });
  const provider = await em.findOneOrFail(ProviderEntity, { id: service.providerId });
  const { record } = await em.findOneOrFail(ServiceRevisionEntity, { id: service.publishedRevisionId });
  const recipients = [
    // The owners of what another directory keeps have never heard of this hub; its municipality can tell them.
    ...(to.includes('OWNER') && service.sourceId === null
      ? await recipientsOfService(transaction, provider.id, record, provider.record)
      : []),
    ...(to.includes('MUNICIPALITY') && service.homeKey !== null
      ? await recipientsOf(transaction, { municipalityKey: service.homeKey })
      : []),
  ];
  for (const { email, locale } of new Map(recipients.map((recipient) => [recipient.email, recipient])).values()) {
    const name = selectText(record.texts, locale)?.text.name ?? '';
    await sendMail(transaction, { to: email, locale, template, values: { service: name, text, link: '/portal/problems' } });
  }
};
