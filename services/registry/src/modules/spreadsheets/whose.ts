import { isUuid, worksForProvider } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { type Action, missingRight, requireRight, requireRightAtAll } from '../accounts/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';

/** For whom somebody acts: a provider, a municipality, or the hub. Left out: her own. */
export interface Whose {
  provider?: string | null | undefined;
  municipality?: string | null | undefined;
}

export type FoundWhose = { providerId: string | null; homeKey: string | null; error?: never } | { error: UserError };

/** Whose a spreadsheet is, after the right to it was asked for. */
export const findWhose = async (transaction: Transaction, action: Action, { provider, municipality }: Whose): Promise<FoundWhose> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, action);
  const providerId = provider ?? caller.providerId;
  if (providerId !== null) {
    if (worksForProvider(caller) && providerId !== caller.providerId) throw missingRight(action);
    const found = isUuid(providerId) ? await em.findOne(ProviderEntity, { id: providerId }) : null;
    if (!found) return { error: { ...invalid('There is no such provider that you may write for.', 'provider'), code: 'NOT_FOUND' } };
    requireRight(caller, action, { providerId, homeKey: found.municipalityKey, state: 'NONE' });
    return { providerId, homeKey: found.municipalityKey };
  }
  const homeKey = municipality ? (findMunicipality(municipality)?.key ?? null) : caller.municipality;
  if (municipality && homeKey === null)
    return { error: invalid('This is no municipality of this hub: give its TERC code.', 'municipality') };
  requireRight(caller, action, { providerId: null, homeKey, state: 'NONE' });
  return { providerId: null, homeKey };
};
