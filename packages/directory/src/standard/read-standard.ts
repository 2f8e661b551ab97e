import type { Kysely } from 'kysely';
import type { DirectoryTables } from '../public/tables.ts';
import type { PublicStandardAdoption, PublicStandardVersion } from './standard-item-record.ts';
import { type StandardBook, standardBook } from './what-the-standard-asks.ts';

/** All versions, the newest first, and who has adopted them: a few hundred items at most. */
export const readStandard = async (
  db: Kysely<DirectoryTables>,
): Promise<{ versions: PublicStandardVersion[]; adoptions: PublicStandardAdoption[] }> => {
  const [versions, adoptions] = await Promise.all([
    db.selectFrom('directory.standard_version').selectAll().orderBy('number', 'desc').execute(),
    db
      .selectFrom('directory.standard_adoption')
      .select(['version', 'municipality_key', 'resolution'])
      .select((eb) => eb.cast<string>('adopted_on', 'text').as('adopted_on'))
      .orderBy('adopted_on')
      .orderBy('municipality_key')
      .execute(),
  ]);
  return {
    versions: versions.map(({ number, proposed_at, proposed_by, note, demonstration, items }) => ({
      ...{ number, proposedAt: proposed_at, proposedBy: proposed_by, note, demonstration, items },
    })),
    adoptions: adoptions.map(({ version, municipality_key, adopted_on, resolution }) => ({
      ...{ version, municipalityKey: municipality_key, adoptedOn: adopted_on, resolution },
    })),
  };
};

/** The standard as something to ask: what should exist here, for these people? */
export const readStandardBook = async (db: Kysely<DirectoryTables>): Promise<StandardBook> => {
  const { versions, adoptions } = await readStandard(db);
  return standardBook(versions, adoptions);
};
