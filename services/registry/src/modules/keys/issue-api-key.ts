import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';
import { newApiKey } from './api-key.ts';
import { ApiKeyEntity } from './api-key-entity.ts';
import { type ApiKeyOrder, authorityOf, orderProblems, scopesOf } from './key-order.ts';

/** The key itself is here and nowhere else: it is told once. */
export type IssueOutcome = { key: ApiKeyEntity; apiKey: string; userErrors: [] } | { key: null; apiKey: null; userErrors: UserError[] };

const refused = (userErrors: UserError[]): IssueOutcome => ({ key: null, apiKey: null, userErrors });

/** Whether the order says something sensible, then whether the caller may have it, then the key. */
export const issueApiKey = async (transaction: Transaction, order: ApiKeyOrder): Promise<IssueOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'ISSUE_API_KEY');
  const problems = orderProblems(order, now);
  if (problems.length > 0) return refused(problems);
  const { role, name, expiresAt } = order;
  const provider = role === 'NGO_EDITOR' ? await em.findOne(ProviderEntity, { id: order.provider ?? '' }) : null;
  const providerId = role === 'NGO_EDITOR' ? (order.provider ?? null) : null;
  const municipalityKey = role === 'MODERATOR' || role === 'PARTNER' ? authorityOf(order) : null;
  requireRight(caller, 'ISSUE_API_KEY', { providerId, homeKey: municipalityKey ?? provider?.municipalityKey ?? null, state: 'NONE' });
  if (role === 'NGO_EDITOR' && !provider) {
    return refused([invalid(`There is no provider ${order.provider}; the query "providers" lists those that are there.`, 'provider')]);
  }

  const { apiKey, prefix, hash } = newApiKey();
  const key = em.create(ApiKeyEntity, {
    id: newId(),
    name: name.trim().normalize('NFC'),
    prefix,
    hash,
    role,
    scopes: scopesOf(order),
    providerId,
    municipalityKey,
    createdAt: now,
    expiresAt: expiresAt ?? null,
    revokedAt: null,
    lastUsedAt: null,
  });
  em.persist(key);
  recordAudit(transaction, {
    action: 'ISSUE_API_KEY',
    recordType: 'api_key',
    recordId: key.id,
    providerId,
    municipalityKey: municipalityKey ?? provider?.municipalityKey ?? null,
    after: { role, prefix, scopes: key.scopes },
  });
  return { key, apiKey, userErrors: [] };
};
