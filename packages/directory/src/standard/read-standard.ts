import type { Kysely } from 'kysely';
import type { DirectoryTables } from '../public/tables.ts';
import type { PublicStandardAdoption, PublicStandardVersion, StandardStatusRecord } from './standard-item-record.ts';
import { type StandardBook, standardBook } from './what-the-standard-asks.ts';

/** All that is public of the standard: a few versions of some hundred items at most, and how far each item is met. */
export interface PublicStandard {
  /** The newest first. */
  versions: PublicStandardVersion[];
  adoptions: PublicStandardAdoption[];
  /** By the id of the item. */
  statuses: Map<string, StandardStatusRecord>;
}

export const readStandard = async (db: Kysely<DirectoryTables>): Promise<PublicStandard> => {
  // Days are read as text: the driver would make moments of them.
  const [versions, adoptions, statuses] = await Promise.all([
    db.selectFrom('directory.standard_version').selectAll().orderBy('number', 'desc').execute(),
    db
      .selectFrom('directory.standard_adoption')
      .select(['version', 'municipality_key', 'resolution'])
      .select((eb) => eb.cast<string>('adopted_on', 'text').as('adopted_on'))
      .orderBy('adopted_on')
      .orderBy('municipality_key')
      .execute(),
    db
      .selectFrom('directory.standard_status')
      .select(['item_id', 'status', 'note'])
      .select((eb) => eb.cast<string>('status_on', 'text').as('status_on'))
      .execute(),
  ]);
  return {
    versions: versions.map(({ proposed_at, proposed_by, ...version }) => ({
      ...version,
      proposedAt: proposed_at,
      proposedBy: proposed_by,
    })),
    adoptions: adoptions.map(({ version, municipality_key, adopted_on, resolution }) => ({
      ...{ version, municipalityKey: municipality_key, adoptedOn: adopted_on, resolution },
    })),
    statuses: new Map(statuses.map(({ item_id, status, status_on, note }) => [item_id, { status, on: status_on, note }])),
  };
};

/** The standard as something to ask: what should exist here, for these people? */
export const readStandardBook = async (db: Kysely<DirectoryTables>): Promise<StandardBook> => {
  const { versions, adoptions } = await readStandard(db);
  return standardBook(versions, adoptions);
};
