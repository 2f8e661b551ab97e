import { exitCodes, OperatorError, type Pool } from '@drogowskaz/platform';

/** The processes that serve do not migrate: they run in numbers, and of versions that may differ while one is replaced by the next. */
export async function requireMigrated(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(
    "select to_regclass('registry.service') is not null and to_regclass('directory.service') is not null and to_regclass('accounts.person') is not null and to_regnamespace('search') is not null and to_regclass('indexer.reindex') is not null as there",
  );
  if (rows[0]?.there !== true)
    throw new OperatorError('The database is empty or of an older version. Run "drogowskaz migrate" first.', exitCodes.config);
}
