/** Records as they are public now, made ready for comparing. */
import type { ProviderRecord, PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type ComparedRecord, comparedProvider, comparedService, type DuplicateKind } from '../rules/compared-record.ts';

export interface ReadRecord {
  /** Another one as soon as anything public of it has changed. */
  mark: string;
  compared: ComparedRecord;
}

export const PAGE = 250;

/** Of the provider only what is compared. */
const FACTS = `jsonb_strip_nulls(jsonb_build_object('name', p.record -> 'name', 'alternateName', p.record -> 'alternateName',
  'identifiers', p.record -> 'identifiers', 'url', p.record -> 'url', 'email', p.record -> 'email', 'municipality', p.record -> 'municipality'))`;

const SERVICES = `
  select s.id, s.version::text as mark, s.card, s.detail, coalesce(r.source_id, p.source_id) as source_id, ${FACTS} as provider
  from directory.service s
  join registry.service r on r.id = s.id
  join registry.provider p on p.id = s.provider_id
  left join registry.duplicate_record k on k.kind = 'SERVICE' and k.id = s.id
  where s.id > ?::uuid and k.mark is distinct from s.version::text
  order by s.id limit ${PAGE}`;

const PROVIDERS = `
  select d.id, p.version || ' ' || extract(epoch from d.updated_at) as mark, p.source_id, ${FACTS} as provider, d.description,
    (select coalesce(jsonb_agg(place), '[]') from (
      select place from directory.service s, jsonb_array_elements(s.detail -> 'locations') place where s.provider_id = d.id limit 8) places) as places
  from directory.provider d join registry.provider p on p.id = d.id
  left join registry.duplicate_record k on k.kind = 'PROVIDER' and k.id = d.id
  where d.id > ?::uuid and k.mark is distinct from p.version || ' ' || extract(epoch from d.updated_at)
  order by d.id limit ${PAGE}`;

interface ServiceRow {
  id: string;
  mark: string;
  card: PublicServiceCard;
  detail: PublicServiceDetail;
  source_id: string | null;
  provider: ProviderRecord;
}

interface ProviderRow {
  id: string;
  mark: string;
  source_id: string | null;
  provider: ProviderRecord;
  description: { value: string }[];
  places: PublicServiceDetail['locations'];
}

/** The next ones after `after` that have changed since they were compared. */
export const readChanged = async (em: EntityManager, kind: DuplicateKind, after: string): Promise<ReadRecord[]> => {
  if (kind === 'SERVICE') {
    const rows = await em.execute<ServiceRow[]>(SERVICES, [after]);
    return rows.map(({ mark, card, detail, source_id, provider }) => ({
      mark,
      compared: comparedService({ card, detail }, { ...provider, identifiers: provider.identifiers ?? [] }, source_id),
    }));
  }
  const rows = await em.execute<ProviderRow[]>(PROVIDERS, [after]);
  return rows.map(({ id, mark, source_id, provider, description, places }) => ({
    mark,
    compared: comparedProvider(
      { id, places, description: description[0]?.value ?? '' },
      { ...provider, identifiers: provider.identifiers ?? [] },
      source_id,
    ),
  }));
};
