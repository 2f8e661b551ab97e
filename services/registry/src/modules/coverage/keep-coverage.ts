import type { DirectoryTables, PublicServiceDetail } from '@drogowskaz/directory';
import { homeDay } from '@drogowskaz/platform';
import type { Kysely } from 'kysely';
import { asRole, inTransaction, type TransactionOptions } from '../../database/transaction.ts';
import { findCoverage } from './find-coverage.ts';
import { writeOpenWeeks } from './open-weeks.ts';
import { publishUnmet } from './unmet/publish-unmet.ts';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';
/** Each day of the last weeks is kept, of the time before the first one of each month. */
const EACH_DAY_FOR = '35 days';

const NEXT = `
  select id, detail from directory.service
  where id > ?::uuid and jsonb_path_exists(detail, '$.**.schedules[*]') order by id limit ${BATCH}`;

const WRITE_DAY = `
  insert into directory.coverage_day (day, category, municipality_key, services, verified, usable, gap)
  select ?::date, category, municipality_key, services, verified, usable, gap
  from jsonb_to_recordset(?::jsonb) as cell(category text, municipality_key text, services int, verified int, usable int, gap boolean)
  on conflict (day, category, municipality_key) do update set
    services = excluded.services, verified = excluded.verified, usable = excluded.usable, gap = excluded.gap`;

/** Words that nobody is told of any more go; counts of categories are nobody's. */
const FORGET_WORDS = `delete from registry.asked_words where month <= (?::date - interval '12 months')`;

const FORGET_DAYS = `
  delete from directory.coverage_day d where d.day < ?::date - interval '${EACH_DAY_FOR}'
    and d.day > (select min(o.day) from directory.coverage_day o where date_trunc('month', o.day) = date_trunc('month', d.day))`;

/** Every night: hours of a usual week as they are from now on, what was counted today, and what people did not find in the last twelve months. */
export const keepCoverage = async (work: TransactionOptions, directory: Kysely<DirectoryTables>, signal?: AbortSignal): Promise<void> => {
  for (let after: string | undefined = FIRST; after !== undefined; ) {
    // The next night goes on where time has moved on by then; nothing is lost.
    if (signal?.aborted) return;
    after = await inTransaction(work, async ({ em, now }) => {
      const services = await em.execute<{ id: string; detail: PublicServiceDetail }[]>(NEXT, [after]);
      await writeOpenWeeks({ em, now }, services);
      return services.at(-1)?.id;
    });
  }
  await inTransaction(work, async (transaction) => {
    await asRole(transaction, 'COUNTER', () => transaction.em.execute(FORGET_WORDS, [transaction.now]));
    await publishUnmet(transaction);
  });
  const now = work.clock.now();
  const { cells } = await findCoverage(directory, {}, now);
  const rows = cells.map(({ counts, reasons }) => ({
    category: counts.category,
    municipality_key: counts.municipality,
    services: counts.services,
    verified: counts.verified,
    usable: counts.usable,
    gap: reasons.length > 0,
  }));
  await inTransaction(work, async ({ em }) => {
    await em.execute(WRITE_DAY, [homeDay(now), JSON.stringify(rows)]);
    await em.execute(FORGET_DAYS, [homeDay(now)]);
  });
};
