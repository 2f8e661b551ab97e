import { keptDays } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { ProviderEntity } from '../../providers/index.ts';
import { RegistrationEntity } from '../registration-entity.ts';

const DAY = 86_400_000;
/** A registration that nobody has looked at for so long lapses. */
const REGISTRATION_WAITS_DAYS = 365;

/** Erases who registered and who claimed, some time after it has been decided; of what was refused, every address and person, too. */
export const forgetRegistrations = async (transaction: Transaction): Promise<void> => {
  const { em, now } = transaction;
  const until = new Date(now.getTime() - keptDays.registration * DAY);
  await em.execute(
    `update registry.provider set record = record - 'email' - 'contacts' - 'phones' - 'address' || '{"contacts": [], "phones": []}'
     where status = 'REFUSED' and record ->> 'email' is not null and updated_at < ?`,
    [until],
  );
  await em.execute('delete from registry.registration where decided_at < ?', [until]);
  await em.execute('delete from registry.claim where decided_at < ?', [until]);
  await lapse(transaction, new Date(now.getTime() - REGISTRATION_WAITS_DAYS * DAY));
};

const lapse = async (transaction: Transaction, until: Date): Promise<void> => {
  const { em, now } = transaction;
  const forgotten = await em.find(ProviderEntity, { status: 'WAITING', createdAt: { $lt: until } });
  for (const provider of forgotten) {
    em.assign(provider, { status: 'REFUSED', version: provider.version + 1, updatedAt: now });
    recordAudit(transaction, {
      ...{ action: 'LAPSE_REGISTRATION', recordType: 'provider', recordId: provider.id },
      ...{ providerId: provider.id, municipalityKey: provider.municipalityKey },
      ...{ before: { status: 'WAITING' }, after: { status: 'REFUSED' } },
    });
  }
  await em.nativeUpdate(RegistrationEntity, { providerId: { $in: forgotten.map(({ id }) => id) } }, { decidedAt: now });
};
