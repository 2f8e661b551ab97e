import { runMigrations } from 'graphile-worker';
import { type Pool, servingRoles } from '../database.ts';

const GRANTS = `
  grant usage on schema graphile_worker to ${servingRoles.indexer};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${servingRoles.indexer};
  grant usage, select, update on all sequences in schema graphile_worker to ${servingRoles.indexer};
  grant execute on all functions in schema graphile_worker to ${servingRoles.indexer};
`;

/** graphile-worker turns row level security on so that only its owner sees jobs; the role that works them must see them, too. */
const POLICIES = `
  do $$
  declare worked_table name;
  begin
    for worked_table in
      select class.relname
      from pg_class class
      where class.relnamespace = 'graphile_worker'::regnamespace and class.relrowsecurity
        and not exists (select from pg_policy policy where policy.polrelid = class.oid and policy.polname = 'drogowskaz_indexer_works')
    loop
      execute format(
        'create policy drogowskaz_indexer_works on graphile_worker.%I to ${servingRoles.indexer} using (true) with check (true)',
        worked_table
      );
    end loop;
  end $$;
`;

/**
 * What a publishing transaction calls. graphile-worker's `add_job` answers null and adds nothing when a worker takes the job of that key
 * between its two statements; that job has then begun before this change is visible, and the change would be lost: so it is added again.
 */
const ADD_JOB = `
  create or replace function graphile_worker.drogowskaz_add_job(task text, payload json, job_key text) returns void
  language plpgsql set search_path = '' as $$
  begin
    loop
      exit when (graphile_worker.add_job(task, payload, job_key => drogowskaz_add_job.job_key)).id is not null;
    end loop;
  end $$;

  -- The same for many at once: a thousand calls of the other one take longer than the rows that they speak of.
  create or replace function graphile_worker.drogowskaz_add_jobs(task text, payloads json[], job_keys text[]) returns void
  language plpgsql set search_path = '' as $$
  declare wanted graphile_worker.job_spec[] := array(
    select (task, payload, null, null, null, job_key, null, null)::graphile_worker.job_spec
    from unnest(payloads, job_keys) as given(payload, job_key) order by job_key);
  declare added text[];
  begin
    while cardinality(wanted) > 0 loop
      added := array(select job.key from graphile_worker.add_jobs(wanted) job);
      wanted := array(select spec from unnest(wanted) spec where spec.job_key not in (select unnest(added)) order by spec.job_key);
    end loop;
  end $$;
`;

/** Creates or updates the schema `graphile_worker` and lets the indexer's role work in it. Part of the migrations: run it as the owner, after `ensureRoles`. */
export const prepareQueue = async (owner: Pool): Promise<void> => {
  await runMigrations({ pgPool: owner });
  await owner.query(ADD_JOB);
  await owner.query(GRANTS);
  await owner.query(POLICIES);
};
