import { selectText } from '@drogowskaz/directory/graphql';
import { newId } from '@drogowskaz/platform';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { type DueService, sendMail } from '../mail/index.ts';
import { ProviderEntity, takeProviders } from '../providers/index.ts';
import { ServiceEntity, ServiceRevisionEntity } from '../services/index.ts';
import { lapse } from './lapse.ts';
import { hashOfToken, newLetterToken, recipientMark } from './letter-token.ts';
import { type Recipient, recipientsOfService } from './recipients.ts';
import { daysLater, LAPSE_STEP, LINK_DAYS, reminderDays, stageOf, stepReached } from './reminder-steps.ts';

/**
 * Asks the owners of what runs out or has run out, and takes away what nobody has confirmed for long. A provider's services are one
 * transaction: letters, mails and states are written together or not at all, and a letter of a step is written once. So it can be killed
 * anywhere and run again, or twice at the same time.
 */
export const remindOwners = async (work: TransactionOptions, signal?: AbortSignal): Promise<void> => {
  const providers = await inTransaction(work, ({ em, now }) =>
    em.execute<{ id: string }[]>(
      "select distinct provider_id as id from registry.service where source_id is null and status = 'PUBLISHED' and due_at <= ? order by id",
      [firstAskedUntil(now)],
    ),
  );
  for (const { id } of providers) {
    if (signal?.aborted) return;
    await inTransaction(work, (transaction) => remindProvider(transaction, id));
  }
};

const firstAskedUntil = (now: Date): Date => daysLater(now, -reminderDays[0]);

const remindProvider = async (transaction: Transaction, providerId: string): Promise<void> => {
  const { em, now } = transaction;
  await takeProviders(em, [providerId]);
  const provider = await em.findOneOrFail(ProviderEntity, { id: providerId });
  const due = await em.find(
    ServiceEntity,
    { providerId, sourceId: null, status: 'PUBLISHED', dueAt: { $lte: firstAskedUntil(now) } },
    { orderBy: { id: 'asc' } },
  );
  const revisions = await em.find(ServiceRevisionEntity, {
    id: { $in: due.flatMap(({ publishedRevisionId }) => publishedRevisionId ?? []) },
  });
  const records = new Map(revisions.map(({ serviceId, record }) => [serviceId, record]));
  const letters = new Map<string, Letters>();
  for (const service of due) {
    const record = records.get(service.id);
    const step = service.dueAt && stepReached(service.dueAt, now);
    if (!record || !service.dueAt || step === null) continue;
    for (const recipient of await recipientsOfService(transaction, providerId, record, provider.record)) {
      const token = await writeLetter(transaction, { serviceId: service.id, dueAt: service.dueAt, step, recipient });
      if (token === null) continue;
      const { text } = selectText(record.texts, recipient.locale) ?? {};
      const told: DueService = {
        name: text?.name ?? '',
        link: `/portal/still-true/${token}`,
        dueAt: service.dueAt.toISOString(),
        stage: stageOf(service.dueAt, now),
      };
      const { reminders, lapsed } = letters.get(recipient.email) ?? { reminders: [], lapsed: [] };
      (step === LAPSE_STEP ? lapsed : reminders).push(told);
      letters.set(recipient.email, { recipient, reminders, lapsed });
    }
    if (step === LAPSE_STEP) await lapse(transaction, service, 'UNCONFIRMED');
  }
  for (const { recipient, reminders, lapsed } of letters.values()) {
    const to = { to: recipient.email, locale: recipient.locale };
    if (reminders.length > 0)
      await sendMail(transaction, { ...to, template: 'verificationReminder', values: { services: inOrder(reminders, to.locale) } });
    if (lapsed.length > 0)
      await sendMail(transaction, { ...to, template: 'verificationLapsed', values: { services: inOrder(lapsed, to.locale) } });
  }
};

/** The oldest first, as a person looks things up among those of one day: by name. */
const inOrder = (services: DueService[], locale: string): DueService[] =>
  services.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt) || one.name.localeCompare(other.name, locale));

/** What one person is told of a day's services: one mail, not one for each. */
interface Letters {
  recipient: Recipient;
  reminders: DueService[];
  lapsed: DueService[];
}

interface NewLetter {
  serviceId: string;
  dueAt: Date;
  step: number;
  recipient: Recipient;
}

/** The token of a new letter; null when this one has been written before. */
const writeLetter = async ({ em, now }: Transaction, { serviceId, dueAt, step, recipient }: NewLetter): Promise<string | null> => {
  const token = newLetterToken();
  const written = await em.execute<unknown[]>(
    `insert into registry.verification_letter (id, service_id, due_at, step, recipient, token_hash, written_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (service_id, due_at, step, recipient) do nothing returning id`,
    [newId(), serviceId, dueAt, step, recipientMark(recipient.email), hashOfToken(token), now, daysLater(now, LINK_DAYS)],
  );
  return written.length > 0 ? token : null;
};
