import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, makeDataFolder } from '@drogowskaz/platform';
import { asRole, inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { erasePerson } from '../accounts/index.ts';

export const ERASURES_FILE = 'erasures.log';

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Persons whom a restored back-up has brought back. */
const BROUGHT_BACK = `
  select p.id from accounts.person p
  where encode(sha256(convert_to(p.id::text, 'UTF8')), 'hex') in (select * from jsonb_array_elements_text(?::jsonb))`;

/**
 * Whoever is erased is remembered twice, as a fingerprint of a number that belongs to nobody any more: in the database, with the erasure, and in
 * a file beside it. Each learns here what only the other knows; and whoever is there again, because an older back-up was restored, is
 * erased again. Runs at the start of every registry, before it answers, after each erasure, and every night.
 */
export const keepErasures = async (work: TransactionOptions, { folder, logger }: { folder: string; logger: Logger }): Promise<void> => {
  const file = join(folder, ERASURES_FILE);
  const written = new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => FINGERPRINT.test(line))
      : [],
  );
  const known = await inTransaction(work, (transaction) => learnFrom(transaction, [...written]));
  const missing = known.filter((fingerprint) => !written.has(fingerprint));
  // One short write, so that registries that share the folder do not tear each other's lines.
  if (missing.length > 0) makeDataFolder(folder);
  if (missing.length > 0) appendFileSync(file, `${missing.join('\n')}\n`, { mode: 0o600, flush: true });
  const back = await inTransaction(work, (transaction) => eraseAgain(transaction, known));
  if (back > 0) logger.warn({ people: back }, 'a restored back-up had brought back people who were erased; they are erased again');
};

/** Everything that either of them knows. */
const learnFrom = (transaction: Transaction, fingerprints: readonly string[]): Promise<string[]> =>
  asRole(transaction, 'ACCOUNTS', async () => {
    const { em, now } = transaction;
    await em.execute(
      'insert into registry.erasure (fingerprint, at) select *, ?::timestamptz from jsonb_array_elements_text(?::jsonb) on conflict do nothing',
      [now, JSON.stringify(fingerprints)],
    );
    const rows = await em.execute<{ fingerprint: string }[]>('select fingerprint from registry.erasure order by at, fingerprint');
    return rows.map(({ fingerprint }) => fingerprint);
  });

const eraseAgain = async (transaction: Transaction, fingerprints: readonly string[]): Promise<number> => {
  const back = await asRole(transaction, 'ACCOUNTS', () =>
    transaction.em.execute<{ id: string }[]>(BROUGHT_BACK, [JSON.stringify(fingerprints)]),
  );
  for (const { id } of back) await erasePerson(transaction, id);
  return back.length;
};
