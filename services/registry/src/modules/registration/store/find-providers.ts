import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { decide, requireRightAtAll } from '../../accounts/index.ts';
import { ProviderEntity, type ProviderStatus } from '../../providers/index.ts';
import { RegistrationEntity } from '../registration-entity.ts';

export interface FoundProvider {
  provider: ProviderEntity;
  /** Only for those who decide about it. */
  registration: RegistrationEntity | null;
}

export interface ProviderListOrder {
  status: ProviderStatus;
  limit: number;
  after: { createdAt: Date; id: string } | null;
}

/** Nobody here answers for those of other directories. */
const MINE = `p.source_id is null and (registry.caller_role() = 'ADMINISTRATOR' or p.id = registry.own_provider() or p.municipality_key = any(registry.own_municipalities()))`;

/** Those that the caller works for or answers for, in the order in which they came. */
export const findProviders = async (
  transaction: Transaction,
  { status, limit, after }: ProviderListOrder,
): Promise<{ totalCount: number; found: FoundProvider[] }> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, status === 'WAITING' ? 'READ_WAITING_PROVIDERS' : 'READ_PROVIDER');
  const [count] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from registry.provider p where p.status = ? and ${MINE}`,
    [status],
  );
  const rows = await em.execute<{ id: string }[]>(
    `select p.id from registry.provider p where p.status = ? and ${MINE} and (?::timestamptz is null or (p.created_at, p.id) > (?, ?::uuid))
     order by p.created_at, p.id limit ?`,
    [status, after?.createdAt ?? null, after?.createdAt ?? null, after?.id ?? null, limit],
  );
  const ids = rows.map(({ id }) => id);
  const providers = await em.find(ProviderEntity, { id: { $in: ids } }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const registrations = new Map(
    (await em.find(RegistrationEntity, { providerId: { $in: ids } })).map((registration) => [registration.providerId, registration]),
  );
  const found = providers.map((provider) => ({ provider, registration: registrations.get(provider.id) ?? null }));
  return { totalCount: count?.count ?? 0, found };
};

/** A provider as its own people and its moderators see it; null for everybody else. */
export const findProvider = async ({ em, caller }: Transaction, id: string | null): Promise<FoundProvider | null> => {
  requireRightAtAll(caller, 'READ_PROVIDER');
  const provider = id !== null && isUuid(id) ? await em.findOne(ProviderEntity, { id }) : null;
  if (!provider) return null;
  const subject = { providerId: provider.id, homeKey: provider.municipalityKey, state: provider.status };
  if (decide(caller, 'READ_PROVIDER', subject) !== 'ALLOWED') return null;
  return { provider, registration: await em.findOne(RegistrationEntity, { providerId: provider.id }) };
};
