import type { RecordSource } from '@drogowskaz/directory';
import { isUuid, newId } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { giveMembership, type Person, personsOf, recipientsOf, requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { sendMail } from '../../mail/index.ts';
import { requireOwn } from '../../provenance/index.ts';
import { ProviderEntity } from '../../providers/index.ts';
import { ClaimEntity } from '../claim-entity.ts';
import { absent, hiddenOrAbsent } from './lock-provider.ts';
import { wrongState } from './outcome.ts';

export interface FoundClaim {
  claim: ClaimEntity;
  providerName: string;
  /** For moderators: whom they decide about. */
  claimant: Person | null;
}

export interface ClaimOutcome {
  found: FoundClaim | null;
  userErrors: UserError[];
}

const refused = (...userErrors: UserError[]): ClaimOutcome => ({ found: null, userErrors });

/** "This provider is ours": its moderators are told, and decide. Said again while it waits, it is the same claim. */
export const claimProvider = async (transaction: Transaction, id: string, said: string): Promise<ClaimOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'CLAIM_PROVIDER');
  const accountId = caller.accountId ?? '';
  const rows = isUuid(id)
    ? await em.execute<{ name: string; municipality: string | null; sourceId: string | null; provenance: RecordSource | null }[]>(
        `select p.name, p.municipality, f.source_id as "sourceId", f.provenance
         from directory.provider p left join registry.foreign_provider(p.id) f on true where p.id = ?`,
        [id],
      )
    : [];
  const [provider] = rows;
  if (!provider) throw absent('provider');
  requireOwn(provider, 'provider');
  const problem = messageProblem(said);
  if (problem !== null) return refused(invalid(problem, 'message'));
  const message = said.normalize('NFC');
  await em.execute("select pg_advisory_xact_lock(hashtextextended('claim:' || ? || ?, 0))", [id, accountId]);
  const present = await em.findOne(ClaimEntity, { providerId: id, accountId, status: 'WAITING' });
  if (present) return { found: { claim: present, providerName: provider.name, claimant: null }, userErrors: [] };

  const claim = em.create(ClaimEntity, { id: newId(), providerId: id, accountId, message, status: 'WAITING', claimedAt: now });
  em.persist(claim);
  const municipalityKey = provider.municipality?.slice(0, 6) ?? null;
  recordAudit(transaction, {
    ...{ action: 'CLAIM_PROVIDER', recordType: 'claim', recordId: claim.id, providerId: id, municipalityKey },
    after: { status: 'WAITING' },
  });
  for (const { email: to, locale } of await recipientsOf(transaction, { municipalityKey }, ['MODERATOR', 'MUNICIPAL_ADMINISTRATOR'])) {
    const values = { provider: provider.name, message, link: '/portal/moderation/providers' };
    await sendMail(transaction, { to, template: 'claimRaised', locale, values });
  }
  return { found: { claim, providerName: provider.name, claimant: null }, userErrors: [] };
};

/** Accepted, the claimant owns the provider and the drafts that wait for it; refused, she reads why. */
export const decideClaim = async (transaction: Transaction, id: string, accept: boolean, reason: string | null): Promise<ClaimOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'DECIDE_CLAIM');
  if (!isUuid(id)) throw absent('claim');
  const claim = await em.findOne(ClaimEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!claim) throw await hiddenOrAbsent(transaction, 'claim', id, 'DECIDE_CLAIM');
  const provider = await em.findOneOrFail(ProviderEntity, { id: claim.providerId });
  const { record, municipalityKey } = provider;
  const found = {
    claim,
    providerName: record.name,
    claimant: (await personsOf(transaction, [claim.accountId])).get(claim.accountId) ?? null,
  };
  const status = accept ? 'APPROVED' : 'REFUSED';
  const decision = requireRight(caller, 'DECIDE_CLAIM', { providerId: provider.id, homeKey: municipalityKey, state: claim.status });
  if (claim.status === status) return { found, userErrors: [] };
  if (decision !== 'ALLOWED') return refused(wrongState('This claim has been decided already.', 'id'));
  const problem = accept ? null : messageProblem(reason ?? '');
  if (problem !== null) return refused(invalid(problem, 'reason'));

  em.assign(claim, { status, decidedAt: now, reason: accept ? null : reason });
  recordAudit(transaction, {
    ...{ action: 'DECIDE_CLAIM', recordType: 'claim', recordId: id, providerId: provider.id, municipalityKey },
    ...{ before: { status: 'WAITING' }, after: { status } },
  });
  if (accept) await giveMembership(transaction, { accountId: claim.accountId, role: 'NGO_OWNER', providerId: provider.id });
  if (found.claimant) {
    const { email: to, locale } = found.claimant;
    const name = record.name;
    if (accept) await sendMail(transaction, { to, template: 'claimAccepted', locale, values: { provider: name, link: '/portal/' } });
    else await sendMail(transaction, { to, template: 'claimRefused', locale, values: { provider: name, reason: reason ?? '' } });
  }
  return { found, userErrors: [] };
};

/** The claims that wait for this moderator, the oldest first. */
export const findClaims = async (
  transaction: Transaction,
  limit: number,
  after: { claimedAt: Date; id: string } | null,
): Promise<{ totalCount: number; found: FoundClaim[] }> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'READ_CLAIMS');
  const waiting = { status: 'WAITING' as const };
  const totalCount = await em.count(ClaimEntity, waiting);
  const claims = await em.find(
    ClaimEntity,
    { ...waiting, ...(after && { $or: [{ claimedAt: { $gt: after.claimedAt } }, { claimedAt: after.claimedAt, id: { $gt: after.id } }] }) },
    { orderBy: { claimedAt: 'asc', id: 'asc' }, limit },
  );
  const providers = await em.find(ProviderEntity, { id: { $in: claims.map(({ providerId }) => providerId) } });
  const names = new Map(providers.map(({ id, record }) => [id, record.name]));
  const persons = await personsOf(
    transaction,
    claims.map(({ accountId }) => accountId),
  );
  const found = claims.map((claim) => ({
    claim,
    providerName: names.get(claim.providerId) ?? '',
    claimant: persons.get(claim.accountId) ?? null,
  }));
  return { totalCount, found };
};
