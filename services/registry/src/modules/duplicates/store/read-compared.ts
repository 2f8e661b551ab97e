/** Records as they are public now, made ready for comparing. */
import type { ProviderRecord, PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidArray } from '../../../database/uuid-array.ts';
import { type ComparedRecord, comparedProvider, comparedService, type DuplicateKind } from '../rules/compared-record.ts';
import { RULES } from '../rules/score.ts';

export interface ReadRecord {
  mark: string;
  compared: ComparedRecord;
}

/** Another one as soon as anything public of it has changed, or the rules by which records are compared. */
const MARKS: Readonly<Record<DuplicateKind, string>> = {
  SERVICE: `'${RULES} ' || s.version`,
  PROVIDER: `'${RULES} ' || p.version || ' ' || extract(epoch from d.updated_at)`,
};

const CHANGED: Readonly<Record<DuplicateKind, string>> = {
  SERVICE: `
    select s.id from directory.service s
    left join registry.duplicate_record k on k.kind = 'SERVICE' and k.id = s.id
    where k.mark is distinct from ${MARKS.SERVICE} order by s.id`,
  PROVIDER: `
    select d.id from directory.provider d join registry.provider p on p.id = d.id
    left join registry.duplicate_record k on k.kind = 'PROVIDER' and k.id = d.id
    where k.mark is distinct from ${MARKS.PROVIDER} order by d.id`,
};

/** Of the provider only what is compared. */
const FACTS = `jsonb_strip_nulls(jsonb_build_object('name', p.record -> 'name', 'alternateName', p.record -> 'alternateName',
  'identifiers', p.record -> 'identifiers', 'url', p.record -> 'url', 'email', p.record -> 'email', 'municipality', p.record -> 'municipality'))`;

const SERVICES = `
  select ${MARKS.SERVICE} as mark, s.card, s.detail, coalesce(r.source_id, p.source_id) as source_id, ${FACTS} as provider
  from directory.service s
  join registry.service r on r.id = s.id
  join registry.provider p on p.id = s.provider_id
  where s.id = any(?::uuid[])`;

const PROVIDERS = `
  select d.id, ${MARKS.PROVIDER} as mark, p.source_id, ${FACTS} as provider, d.description,
    (select coalesce(jsonb_agg(place), '[]') from (
      select place from directory.service s, jsonb_array_elements(s.detail -> 'locations') place where s.provider_id = d.id limit 8) places) as places
  from directory.provider d join registry.provider p on p.id = d.id
  where d.id = any(?::uuid[])`;

interface ServiceRow {
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

/** The public records that have changed since they were compared. */
export const findChanged = async (em: EntityManager, kind: DuplicateKind): Promise<string[]> =>
  (await em.execute<{ id: string }[]>(CHANGED[kind])).map(({ id }) => id);

/** Those of these that are still public. */
export const readCompared = async (em: EntityManager, kind: DuplicateKind, ids: readonly string[]): Promise<ReadRecord[]> => {
  if (kind === 'SERVICE') {
    const rows = await em.execute<ServiceRow[]>(SERVICES, [uuidArray(ids)]);
    return rows.map(({ mark, card, detail, source_id, provider }) => ({
      mark,
      compared: comparedService({ card, detail }, { ...provider, identifiers: provider.identifiers ?? [] }, source_id),
    }));
  }
  const rows = await em.execute<ProviderRow[]>(PROVIDERS, [uuidArray(ids)]);
  return rows.map(({ id, mark, source_id, provider, description, places }) => ({
    mark,
    compared: comparedProvider(
      { id, places, description: description[0]?.value ?? '' },
      { ...provider, identifiers: provider.identifiers ?? [] },
      source_id,
    ),
  }));
};
