/**
 * A record that loses its id for once gets one made of its name, and would be another one here while the one that it was is missing. Where the name
 * and the organisation tell which it is, it stays that one: told by one row and one missing record alone.
 */
import type { Transaction } from '../../database/transaction.ts';

interface Kept {
  position: string;
  made: string;
  known: string;
}

/** Organisations are known by their name where they tell no id. Answers which id stands for which. */
export const keepProvidersByName = async (
  { em }: Pick<Transaction, 'em'>,
  sourceId: string,
  missing: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const kept = await em.execute<Pick<Kept, 'made' | 'known'>[]>(
    `select min(row.made) as made, min(p.external_id) as known
     from (select distinct external_id as made from registry.harvest_row
       where source_id = ? and kind = 'ORGANIZATION' and external_id = payload -> 'record' ->> 'name') row
     join registry.provider p on p.source_id = ? and p.record ->> 'name' = row.made
     where p.external_id in (select jsonb_array_elements_text(?::jsonb))
       and not exists (select from registry.provider own where own.source_id = p.source_id and own.external_id = row.made)
     group by row.made having count(*) = 1`,
    [sourceId, sourceId, JSON.stringify(missing)],
  );
  for (const { made, known } of kept)
    await em.execute(
      `update registry.harvest_row set external_id = ?, payload = jsonb_set(payload, '{externalId}', to_jsonb(?::text))
       where source_id = ? and kind = 'ORGANIZATION' and external_id = ?`,
      [known, known, sourceId, made],
    );
  return new Map(kept.map(({ made, known }) => [made, known]));
};

/** The same for services of one organisation, after it. Answers the ids that are not missing. */
export const keepServicesByName = async (
  { em }: Pick<Transaction, 'em'>,
  sourceId: string,
  missing: readonly string[],
): Promise<string[]> => {
  const kept = await em.execute<Kept[]>(
    `with gone as (
       select s.external_id as known, p.external_id as organization, r.record -> 'texts' -> 0 ->> 'name' as name
       from registry.service s join registry.provider p on p.id = s.provider_id join registry.service_revision r on r.id = s.published_revision_id
       where s.source_id = ? and s.external_id in (select jsonb_array_elements_text(?::jsonb))
     ), came as (
       select row.position, row.external_id as organization, service ->> 'externalId' as made, service -> 'record' -> 'texts' -> 0 ->> 'name' as name
       from registry.harvest_row row cross join jsonb_array_elements(row.payload -> 'services') as each(service)
       where row.source_id = ? and row.kind = 'ORGANIZATION' and service -> 'tellsNoId' is not null
         and not exists (select from registry.service own
           where own.source_id = row.source_id and own.external_id = service ->> 'externalId' and own.status = 'PUBLISHED')
     )
     select min(position) as position, min(made) as made, min(known) as known
     from came join gone using (organization, name) group by organization, name having count(*) = 1`,
    [sourceId, JSON.stringify(missing), sourceId],
  );
  for (const { position, made, known } of kept)
    await em.execute(
      `update registry.harvest_row set payload = jsonb_set(payload, '{services}', (
         select jsonb_agg(case when service ->> 'externalId' = ? then service || jsonb_build_object('externalId', ?::text) else service end order by at)
         from jsonb_array_elements(payload -> 'services') with ordinality as each(service, at)))
       where source_id = ? and position = ?`,
      [made, known, sourceId, position],
    );
  return kept.map(({ known }) => known);
};
