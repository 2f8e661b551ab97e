import { type RawBuilder, sql } from 'kysely';
import type { DirectoryLinkedRecordTable } from './tables.ts';

/** The condition on records, named by the reference to their id, that no other record stands for them: who is found in lists, in search and in numbers. */
export const isShown = (kind: DirectoryLinkedRecordTable['kind'], id: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (select from directory.linked_record l where l.kind = ${sql.lit(kind)} and l.id = ${sql.ref(id)})`;
