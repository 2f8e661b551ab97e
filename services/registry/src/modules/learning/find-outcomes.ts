import type { DirectoryTables, PublicLearningOutcome } from '@drogowskaz/directory';
import { type Kysely, sql } from 'kysely';

export interface OutcomePeriod {
  from: string | null;
  to: string | null;
}

/** All together before single skills; then the newest period first. What has no known period is in every one. */
export const findOutcomes = async (
  db: Kysely<DirectoryTables>,
  providerId: string,
  { from, to }: OutcomePeriod,
): Promise<PublicLearningOutcome[]> => {
  let query = db
    .selectFrom('directory.learning_outcome')
    .select('record')
    .where('provider_id', '=', providerId)
    .orderBy('scope')
    .orderBy(sql`period_to desc nulls last`)
    .orderBy(sql`record -> 'texts' -> 0 ->> 'title'`)
    .orderBy('id');
  if (from !== null) query = query.where(sql<boolean>`(period_to is null or period_to >= ${from})`);
  if (to !== null) query = query.where(sql<boolean>`(period_from is null or period_from <= ${to})`);
  return (await query.execute()).map(({ record }) => record);
};

export interface DemandFilter {
  /** First six digits of where the provider sits. */
  municipalityKey: string | null;
  categories: readonly string[] | null;
}

/** Skills that employers look for, the most wanted first: of each skill of each provider the newest count. */
export const findSkillDemand = async (
  db: Kysely<DirectoryTables>,
  { municipalityKey, categories }: DemandFilter,
  limit: number,
): Promise<PublicLearningOutcome[]> => {
  const { rows } = await sql<{ record: PublicLearningOutcome }>`
    select record from (
      select distinct on (o.provider_id, lower(o.record -> 'texts' -> 0 ->> 'title')) o.record, o.wanted, o.id
      from directory.learning_outcome o left join directory.provider p on p.id = o.provider_id
      where o.scope = 'SKILL' and o.wanted is not null
        and (${municipalityKey}::text is null or left(p.municipality, 6) = ${municipalityKey})
        and (${categories === null}::boolean or o.record ->> 'category' = any(${[...(categories ?? [])]}::text[]))
      order by o.provider_id, lower(o.record -> 'texts' -> 0 ->> 'title'), o.period_to desc nulls last, o.id
    ) newest
    where wanted > 0 order by wanted desc, id limit ${limit}`.execute(db);
  return rows.map(({ record }) => record);
};
