import { createHash, randomBytes } from 'node:crypto';
import type { ProviderRecord } from '@drogowskaz/directory';
import { HubError, newId } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { invalid } from '../../../values/user-error.ts';
import { personWith } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { mailAddress, sendMail } from '../../mail/index.ts';
import { ProviderEntity, type ProviderStatus } from '../../providers/index.ts';
import { RegistrationEntity } from '../registration-entity.ts';
import { type WrittenProvider, writeProvider } from '../rules/write-provider.ts';
import { done, type ProviderOutcome, refused } from './outcome.ts';

export interface Registering extends WrittenProvider {
  /** The language of the description, and of mails. */
  locale: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Takes a registration in; it waits for a moderator of its municipality. A mail asks whether the address is right. The same again, as by a
 * double click, is answered with what is there.
 */
export const registerProvider = async (transaction: Transaction, { locale, ...written }: Registering): Promise<ProviderOutcome> => {
  const { em, caller, now } = transaction;
  const { record, errors } = writeProvider(null, written, locale);
  const email = mailAddress.safeParse(record?.email?.toLowerCase());
  if (!record?.municipality || !email.data) {
    const problems = errors.length > 0 ? errors : [invalid('Write an e-mail address that reads mail.', 'email')];
    return refused(...problems);
  }
  // One at a time for an address, so that of two at once the second finds the first.
  await em.execute("select pg_advisory_xact_lock(hashtextextended('registration:' || ?, 0))", [email.data]);
  const waiting = await asRole(transaction, 'REGISTRAR', () => waitingOf(transaction, email.data));
  const present = waiting.find((each) => fold(each.record.name) === fold(record.name));
  if (present) return done(present);
  const municipalityKey = record.municipality.slice(0, 6);
  await limit(transaction, waiting, municipalityKey);

  const provider = em.create(ProviderEntity, {
    id: newId(),
    record,
    municipalityKey,
    status: 'WAITING',
    version: 1,
    trusted: false,
    createdAt: now,
    updatedAt: now,
  });
  await em.persist(provider).flush();
  const token = randomBytes(32).toString('base64url');
  const registration = em.create(RegistrationEntity, {
    providerId: provider.id,
    email: email.data,
    locale,
    accountId: caller.accountId,
    tokenHash: hashOf(token),
    registeredAt: now,
  });
  await em.persist(registration).flush();
  await confirmByAccount(transaction, registration);
  recordAudit(transaction, {
    action: 'REGISTER_PROVIDER',
    recordType: 'provider',
    recordId: provider.id,
    providerId: provider.id,
    municipalityKey,
    after: { status: 'WAITING' },
  });
  const link = `/portal/registration/${token}`;
  await sendMail(transaction, { to: email.data, template: 'providerRegistered', locale, values: { provider: record.name, link } });
  return done(provider);
};

/** An account has shown that its own address is read, and says nothing of any other: a stranger may write down somebody else's. */
const confirmByAccount = async (transaction: Transaction, registration: RegistrationEntity): Promise<void> => {
  if (registration.accountId === null || (await personWith(transaction, registration.email))?.id !== registration.accountId) return;
  await asRole(transaction, 'REGISTRAR', async () => {
    registration.confirmedAt = transaction.now;
    await transaction.em.flush();
  });
};

const waitingOf = async ({ em }: Transaction, email: string): Promise<ProviderEntity[]> => {
  const rows = await em.execute<{ id: string }[]>(
    `select p.id from registry.registration r join registry.provider p on p.id = r.provider_id where r.email = ? and p.status = 'WAITING'`,
    [email],
  );
  return em.find(ProviderEntity, { id: { $in: rows.map(({ id }) => id) } });
};

const MOST_OF_AN_ADDRESS = 3;
const MOST_OF_A_MUNICIPALITY_IN_AN_HOUR = 60;
const HOUR_S = 3_600;

/** Beside the gateway's limit by network address: nobody is flooded with mails, and no moderator with inventions. */
const limit = async (transaction: Transaction, waiting: readonly ProviderEntity[], municipalityKey: string): Promise<void> => {
  const { em, now } = transaction;
  const since = new Date(now.getTime() - HOUR_S * 1_000);
  const [row] = await asRole(transaction, 'REGISTRAR', () =>
    em.execute<{ count: number }[]>(
      `select count(*)::int as count from registry.registration r join registry.provider p on p.id = r.provider_id
       where p.municipality_key = ? and r.registered_at > ?`,
      [municipalityKey, since],
    ),
  );
  if (waiting.length >= MOST_OF_AN_ADDRESS || (row?.count ?? 0) >= MOST_OF_A_MUNICIPALITY_IN_AN_HOUR) {
    throw new HubError('RATE_LIMITED', 'Too many registrations wait already. Wait until a moderator has looked at them.', {
      retryAfterSeconds: HOUR_S,
    });
  }
};

export interface RegistrationState {
  record: ProviderRecord;
  status: ProviderStatus;
  registration: RegistrationEntity;
}

/** How a registration stands, for whoever holds its mailed link; null for a link that is none. */
export const findRegistration = (transaction: Transaction, token: string): Promise<RegistrationState | null> =>
  asRole(transaction, 'REGISTRAR', async () => {
    const { em } = transaction;
    const registration = await em.findOne(RegistrationEntity, { tokenHash: hashOf(token) });
    if (!registration) return null;
    const { record, status } = await em.findOneOrFail(ProviderEntity, { id: registration.providerId });
    return { record, status, registration };
  });

/** "This address is mine": by the button behind the mailed link; again it changes nothing. */
export const confirmRegistration = async (transaction: Transaction, token: string): Promise<RegistrationState | null> => {
  const state = await findRegistration(transaction, token);
  if (!state || state.registration.confirmedAt !== null || state.registration.decidedAt !== null) return state;
  return asRole(transaction, 'REGISTRAR', async () => {
    state.registration.confirmedAt = transaction.now;
    await transaction.em.flush();
    return state;
  });
};
