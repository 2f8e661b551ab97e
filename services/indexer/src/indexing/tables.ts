import type { DirectoryTables } from '@drogowskaz/directory';
import type { ColumnType, Generated } from 'kysely';

interface SetAsideTable {
  service_id: string;
  version: ColumnType<string, number, number>;
  error: string;
  since: Generated<Date>;
  attempts: Generated<number>;
}

interface RememberedTable {
  name: string;
  value: string;
}

interface OwedTable {
  index_name: string;
  service_id: string;
  change: ColumnType<string, never, never>;
}

interface ReindexTable {
  index_name: string;
  phase: 'building' | 'done' | 'given_up';
  layout: string;
  generation: string;
  after: string | null;
  done: Generated<number>;
  total: number;
  swaps: Generated<number>;
  reason: string | null;
  started_at: Generated<Date>;
  ended_at: Date | null;
}

interface ReindexChangeTable {
  index_name: string;
  service_id: string;
  number: ColumnType<string, never, never>;
}

/** What the indexer's role may read and write. */
export interface IndexerTables extends DirectoryTables {
  'indexer.set_aside': SetAsideTable;
  'indexer.remembered': RememberedTable;
  'indexer.owed': OwedTable;
  'indexer.reindex': ReindexTable;
  'indexer.reindex_change': ReindexChangeTable;
}
