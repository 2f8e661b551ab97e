import type { MembershipRole } from '@drogowskaz/platform';
import { allMunicipalities, findMunicipality } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../../database/transaction.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import type { Subject } from '../rights.ts';

/** What a team belongs to: one provider, one municipality (or county, by four digits), or the hub with neither. */
export interface Scope {
  providerId: string | null;
  municipalityKey: string | null;
}

const roles = {
  provider: ['NGO_EDITOR', 'NGO_OWNER'],
  municipality: ['MODERATOR', 'STRATEGIST', 'MUNICIPAL_ADMINISTRATOR'],
  hub: ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly MembershipRole[]>;

/** Those who can invite: a team is never left without. */
export const leading: readonly MembershipRole[] = ['NGO_OWNER', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];

export const rolesIn = ({ providerId, municipalityKey }: Scope): readonly MembershipRole[] =>
  roles[providerId !== null ? 'provider' : municipalityKey !== null ? 'municipality' : 'hub'];

export const subjectOf = ({ providerId, municipalityKey: homeKey }: Scope, state: 'NONE' | 'ACTIVE'): Subject => ({
  providerId,
  homeKey,
  state,
});

/** How the team is called in a mail; null when there is no such provider or municipality. */
export const nameOfScope = async ({ em }: Transaction, { providerId, municipalityKey }: Scope): Promise<string | null> => {
  if (providerId !== null) return (await em.findOne(ProviderEntity, { id: providerId }))?.record.name ?? null;
  if (municipalityKey === null) return 'Drogowskaz';
  const isCounty = allMunicipalities().some(({ key }) => municipalityKey.length === 4 && key.startsWith(municipalityKey));
  return findMunicipality(municipalityKey)?.name ?? (isCounty ? `powiat ${municipalityKey}` : null);
};
