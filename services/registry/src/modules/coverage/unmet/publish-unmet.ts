import { asRole, type Transaction } from '../../../database/transaction.ts';
import { type AskedCount, unmetSearches } from './unmet-searches.ts';

const READ = `
  select category, municipality_key as municipality, sum(unmet)::int as unmet from registry.asked
  where unmet > 0 and month > (?::date - interval '12 months') group by 1, 2`;

const PUBLISH = `
  with told as (
    select * from jsonb_to_recordset(?::jsonb) as row(category text, municipality text, unmet int)
  ), gone as (
    delete from directory.unmet u where not exists (select from told where told.category = u.category and told.municipality = u.municipality_key)
  )
  insert into directory.unmet as kept (category, municipality_key, searches) select category, municipality, unmet from told
  on conflict (category, municipality_key) do update set searches = excluded.searches where kept.searches <> excluded.searches`;

/** Held until the end of the transaction, so that two who publish do not meet. */
const LOCK = `select pg_advisory_xact_lock(hashtext('drogowskaz unmet searches'))`;

const DIFFERS = `
  select exists (
    (select category, municipality_key, searches from directory.unmet)
    except (select category, municipality, unmet from jsonb_to_recordset(?::jsonb) as row(category text, municipality text, unmet int))
  ) or exists (
    (select category, municipality, unmet from jsonb_to_recordset(?::jsonb) as row(category text, municipality text, unmet int))
    except (select category, municipality_key, searches from directory.unmet)
  ) as differs`;

/** Writes what everybody may read of the searches of the last twelve months; nothing is touched when nothing is another, so that kept answers stay good. */
export const publishUnmet = async (transaction: Transaction): Promise<void> => {
  const { em, now } = transaction;
  await em.execute(LOCK);
  const counts = await asRole(transaction, 'COUNTER', () => em.execute<AskedCount[]>(READ, [now]));
  const told = JSON.stringify(unmetSearches(counts));
  const [row] = await em.execute<{ differs: boolean }[]>(DIFFERS, [told, told]);
  if (row?.differs) await em.execute(PUBLISH, [told]);
};
