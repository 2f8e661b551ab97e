import type { RecordSource } from '@drogowskaz/directory';
import type { OrganizationRead } from '@drogowskaz/hsds';
import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { takeOrganization, toldModified, toldOrigin, toldVerification } from '../harvest/index.ts';
import { hubId, SourceEntity } from '../provenance/index.ts';
import { type ImportCounts, noCounts } from './import-counts.ts';

/** Whose the records stay that an import brings. */
export interface ForeignOwner {
  name: string;
  licence: string | null;
  url: string | null;
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
  const taken = await takeOrganization(transaction, await sourceOf(transaction, owner), await hubId(transaction), {
    ...{ id, externalId: read.foreignId, record, origin: toldOrigin(read.source) },
    services: services.map(({ id: service, ...written }) => {
      const told = read.facts.get(service) ?? {};
      return {
        ...{ id: service, externalId: read.foreignServiceIds.get(service) ?? service, record: written },
        ...{ origin: toldOrigin(told.source), verification: toldVerification(told, transaction.now) },
        modifiedAt: toldModified(told, transaction.now),
      };
    }),
  });
  return { ...counts, created: taken.created, updated: taken.updated, unchanged: taken.unchanged, kept: taken.known };
};

const sourceOf = async ({ em }: Transaction, { name, licence, url }: ForeignOwner): Promise<SourceEntity> => {
  const present = await em.findOne(SourceEntity, { name });
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
    options: {},
  });
  em.persist(source);
  await em.flush();
  return source;
};
