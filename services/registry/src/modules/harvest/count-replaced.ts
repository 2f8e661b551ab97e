import type { Transaction } from '../../database/transaction.ts';

/** How many services that people can find would get another name, and an organisation of another name, by what is staged. */
export const countReplaced = async ({ em }: Pick<Transaction, 'em'>, sourceId: string): Promise<number> => {
  const [row] = await em.execute<{ replaced: number }[]>(
    `select count(distinct s.id)::int as replaced
     from registry.harvest_row row cross join jsonb_array_elements(row.payload -> 'services') as each(service)
     join registry.service s on s.source_id = row.source_id and s.external_id = service ->> 'externalId' and s.status = 'PUBLISHED'
     join registry.provider p on p.id = s.provider_id join registry.service_revision r on r.id = s.published_revision_id
     where row.source_id = ? and row.kind = 'ORGANIZATION' and exists (select from directory.service d where d.id = s.id)
       and p.record ->> 'name' <> row.payload -> 'record' ->> 'name'
       and r.record -> 'texts' -> 0 ->> 'name' <> service -> 'record' -> 'texts' -> 0 ->> 'name'`,
    [sourceId],
  );
  return row?.replaced ?? 0;
};
