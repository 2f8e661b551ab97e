import { isUuid } from '@drogowskaz/platform';
import { findAuthority } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';
import { ApiKeyEntity } from './api-key-entity.ts';

/** Whose keys: a provider's, a municipality's, or, when neither is named, the caller's own, which for the hub are its own. */
export interface KeyOwner {
  provider?: string | null | undefined;
  municipality?: string | null | undefined;
}

/** The newest first, ended ones too. */
export const findApiKeys = async ({ em, caller }: Transaction, owner: KeyOwner): Promise<ApiKeyEntity[]> => {
  requireRightAtAll(caller, 'READ_API_KEYS');
  const named = owner.provider != null || owner.municipality != null;
  const providerId = named ? (owner.provider ?? null) : caller.providerId;
  const municipality = named ? (owner.municipality ?? null) : caller.municipality;
  const municipalityKey = providerId === null && municipality !== null ? (findAuthority(municipality)?.key ?? municipality) : null;
  if (providerId !== null && !isUuid(providerId)) return [];
  const provider = providerId === null ? null : await em.findOne(ProviderEntity, { id: providerId });
  requireRight(caller, 'READ_API_KEYS', { providerId, homeKey: municipalityKey ?? provider?.municipalityKey ?? null, state: 'NONE' });
  return em.find(ApiKeyEntity, { providerId, municipalityKey }, { orderBy: { createdAt: 'desc', id: 'desc' } });
};
