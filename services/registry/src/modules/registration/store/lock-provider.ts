import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { type Action, missingRight, requireRightAtAll } from '../../accounts/index.ts';
import { requireOwn } from '../../provenance/index.ts';
import { ProviderEntity, takeProviders } from '../../providers/index.ts';

export const absent = (kind: 'provider' | 'claim'): HubError =>
  new HubError('NOT_FOUND', `There is no ${kind} with this id. Check the id.`);

/** FORBIDDEN for a row that is somebody else's, NOT_FOUND when there is none. */
export const hiddenOrAbsent = async ({ em }: Transaction, kind: 'provider' | 'claim', id: string, action: Action): Promise<HubError> => {
  const rows = await em.execute<{ found: boolean }[]>('select registry.exists_somewhere(?, ?::uuid) as found', [kind, id]);
  return rows[0]?.found ? missingRight(action) : absent(kind);
};

/** The provider, its writers taking turns until the end of the transaction. */
export const lockProvider = async (transaction: Transaction, id: string, action: Action): Promise<ProviderEntity> => {
  requireRightAtAll(transaction.caller, action);
  if (!isUuid(id)) throw absent('provider');
  await takeProviders(transaction.em, [id]);
  const provider = await transaction.em.findOne(ProviderEntity, { id });
  if (!provider) throw await hiddenOrAbsent(transaction, 'provider', id, action);
  requireOwn(provider, 'provider');
  return provider;
};
