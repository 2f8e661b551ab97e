import type { RecordSource } from '@drogowskaz/directory';
import type { OrganizationRead } from '@drogowskaz/hsds';
import { HubError, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { knownHere, takeOrganization, toldModified, toldOrigin, toldVerification } from '../harvest/index.ts';
import { SourceEntity } from '../provenance/index.ts';
import { type ImportCounts, noCounts } from './import-counts.ts';

/** Whose the records stay that an import brings. */
export interface ForeignOwner {
  name: string;
  licence: string | null;
  url: string | null;
  /** The municipality for which it was brought; null: the hub. Another one's records are not written under its name. */
  home?: string | null;
}

/**
 * Of records that the file has from somebody else. She may be followed here herself, which counts more than a file: so it is a source of
 * another name, without her address.
 */
export const ownerOf = (origin: RecordSource | null): ForeignOwner | null =>
  origin && { name: `${origin.name} (from an import)`, licence: origin.licence, url: null };

/** Taken in under the name of its owner: read-only here, as what is harvested. */
export const takeForeign = async (transaction: Transaction, owner: ForeignOwner, read: OrganizationRead): Promise<ImportCounts> => {
  const counts = noCounts();
  if (read.provider === null) return counts;
  const { id, provider: record, services } = read.provider;
  const taken = await takeOrganization(transaction, await sourceOf(transaction, owner), await knownHere(transaction), {
    ...{ id, externalId: read.foreignId, record, origin: toldOrigin(read.source) },
    services: services.map(({ id: service, ...written }) => {
      const told = read.facts.get(service) ?? {};
      return {
        ...{ id: service, externalId: read.foreignServiceIds.get(service) ?? service, record: written },
        ...{ origin: toldOrigin(told.source), verification: toldVerification(told) },
        modifiedAt: toldModified(told),
      };
    }),
  });
  return { ...counts, created: taken.created, updated: taken.updated, unchanged: taken.unchanged, kept: taken.known };
};

/** The source of this name; throws when it is somebody else's, or is followed already. Without `home` the operator says it, who may. */
export const presentSource = async (
  { em }: Transaction,
  { name, home }: Pick<ForeignOwner, 'name' | 'home'>,
): Promise<SourceEntity | null> => {
  const present = await em.findOne(SourceEntity, { name });
  if (present && home !== undefined && (present.state !== 'IMPORTED' || (present.options.home ?? null) !== home)) {
    throw new HubError('CONFLICT', `Records of "${name}" are brought here by somebody else already; give the owner another name.`);
  }
  return present;
};

const sourceOf = async (transaction: Transaction, owner: ForeignOwner): Promise<SourceEntity> => {
  const { em } = transaction;
  const { name, licence, url, home } = owner;
  const present = await presentSource(transaction, owner);
  if (present) {
    if (present.state === 'IMPORTED') em.assign(present, { licence: licence ?? present.licence, url: url ?? present.url });
    return present;
  }
  const source = em.create(SourceEntity, {
    id: newId(),
    name,
    licence,
    url,
    state: 'IMPORTED',
    failures: 0,
    allowPrivate: false,
    tellAgain: false,
    options: home == null ? {} : { home },
  });
  em.persist(source);
  await em.flush();
  return source;
};
