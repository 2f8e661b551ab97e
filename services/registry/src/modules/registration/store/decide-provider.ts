import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { createInvitation, giveMembership, personWith, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { sendMail } from '../../mail/index.ts';
import { type ProviderEntity, publishProviders } from '../../providers/index.ts';
import { RegistrationEntity } from '../registration-entity.ts';
import { lockProvider } from './lock-provider.ts';
import { done, type ProviderOutcome, refused, wrongState } from './outcome.ts';

const DECIDED = 'This has been decided already: read the provider again.';
const subjectOf = ({ id, municipalityKey, status }: ProviderEntity) => ({ providerId: id, homeKey: municipalityKey, state: status });

/** Lets a provider in: the public sees it, and whoever registered it owns it, by her account or by an invitation. */
export const approveProvider = async (transaction: Transaction, id: string): Promise<ProviderOutcome> => {
  const provider = await lockProvider(transaction, id, 'APPROVE_PROVIDER');
  const decision = requireRight(transaction.caller, 'APPROVE_PROVIDER', subjectOf(provider));
  if (decision === 'ALREADY_DONE') return done(provider);
  if (decision === 'WRONG_STATE') return refused(wrongState(DECIDED, 'id'));
  const registration = await settle(transaction, provider, { action: 'APPROVE_PROVIDER', status: 'APPROVED', reason: null });
  await transaction.em.flush();
  await publishProviders(transaction, [provider]);
  if (!registration) return done(provider);
  const { email, locale } = registration;
  const link = await makeOwner(transaction, provider, registration);
  await sendMail(transaction, { to: email, template: 'providerApproved', locale, values: { provider: provider.record.name, link } });
  return done(provider);
};

/** Ends a registration; its author reads why. */
export const refuseProvider = async (transaction: Transaction, id: string, reason: string): Promise<ProviderOutcome> => {
  const provider = await lockProvider(transaction, id, 'REFUSE_PROVIDER');
  const decision = requireRight(transaction.caller, 'REFUSE_PROVIDER', subjectOf(provider));
  if (decision === 'ALREADY_DONE') return done(provider);
  if (decision === 'WRONG_STATE') return refused(wrongState(DECIDED, 'id'));
  const problem = messageProblem(reason);
  if (problem !== null) return refused(invalid(problem, 'reason'));
  const registration = await settle(transaction, provider, { action: 'REFUSE_PROVIDER', status: 'REFUSED', reason });
  if (registration) {
    const { email: to, locale } = registration;
    await sendMail(transaction, { to, template: 'providerRefused', locale, values: { provider: provider.record.name, reason } });
  }
  return done(provider);
};

interface Decision {
  action: 'APPROVE_PROVIDER' | 'REFUSE_PROVIDER';
  status: 'APPROVED' | 'REFUSED';
  reason: string | null;
}

const settle = async (
  transaction: Transaction,
  provider: ProviderEntity,
  { action, status, reason }: Decision,
): Promise<RegistrationEntity | null> => {
  const { em, now } = transaction;
  const registration = await em.findOne(RegistrationEntity, { providerId: provider.id });
  if (registration) em.assign(registration, { decidedAt: now, reason });
  em.assign(provider, { status, version: provider.version + 1, updatedAt: now });
  recordAudit(transaction, {
    action,
    recordType: 'provider',
    recordId: provider.id,
    providerId: provider.id,
    municipalityKey: provider.municipalityKey,
    before: { status: 'WAITING' },
    after: { status, version: provider.version },
  });
  return registration;
};

/** Answers where its new owner goes on: to the portal, or first to the page of her invitation. */
const makeOwner = async (transaction: Transaction, { id }: ProviderEntity, { accountId, email }: RegistrationEntity): Promise<string> => {
  const owner = accountId ?? (await personWith(transaction, email))?.id;
  if (owner !== undefined) {
    await giveMembership(transaction, { accountId: owner, role: 'NGO_OWNER', providerId: id });
    return '/portal/';
  }
  return (await createInvitation(transaction, { email, role: 'NGO_OWNER', providerId: id })).link;
};

/** From now on what it submits is public at once and read after, or no longer so. */
export const setProviderTrust = async (transaction: Transaction, id: string, trusted: boolean): Promise<ProviderOutcome> => {
  const provider = await lockProvider(transaction, id, 'SET_PROVIDER_TRUST');
  const decision = requireRight(transaction.caller, 'SET_PROVIDER_TRUST', subjectOf(provider));
  if (decision === 'WRONG_STATE') return refused(wrongState('Approve the provider first.', 'id'));
  if (provider.trusted === trusted) return done(provider);
  provider.trusted = trusted;
  provider.version += 1;
  provider.updatedAt = transaction.now;
  recordAudit(transaction, {
    action: 'SET_PROVIDER_TRUST',
    recordType: 'provider',
    recordId: id,
    providerId: id,
    municipalityKey: provider.municipalityKey,
    before: { trusted: !trusted },
    after: { trusted, version: provider.version },
  });
  return done(provider);
};
