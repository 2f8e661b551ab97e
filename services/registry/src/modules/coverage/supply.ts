import { type DirectoryTables, isShown } from '@drogowskaz/directory';
import { type Kysely, sql } from 'kysely';

/** What is counted of one public service. */
export interface Supply {
  id: string;
  categories: readonly string[];
  /** First six digits of the TERC codes. */
  municipalities: readonly string[];
  /** National and online services count in every municipality. */
  everywhere: boolean;
  audiences: readonly string[];
  excludedAudiences: readonly string[];
  languages: readonly string[];
  /** In which somebody has written it and it is up to date. */
  textLanguages: readonly string[];
  /** Null: not known. */
  needsEntitlement: boolean | null;
  /** Until when a confirmation holds; null when nobody has ever confirmed it. */
  verifiedUntil: number | null;
  /** Latitude and longitude by turns; places that are hidden are not here. */
  places: readonly number[];
  /** A sign for each half hour of a usual week; null: not known. */
  openWeek: string | null;
}

/** A page of the services that can count: foreign examples never do, nor what pauses, and linked records are one service. */
const PAGE = 10_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** One text a row, as arrays are slow to read and most of their values repeat. Codes, keys and languages hold none of these signs. */
const LINE = sql<string>`concat_ws('|', array_to_string(categories, ','), array_to_string(municipality_keys, ','),
  case when reach in ('NATIONAL', 'ONLINE') then 'e' else '' end, array_to_string(audiences, ','), array_to_string(excluded_audiences, ','),
  array_to_string(languages, ','), array_to_string(text_languages, ','), case needs_entitlement when true then 'y' when false then 'n' else '' end,
  case when verified_at is not null and due_at is not null then (extract(epoch from due_at) * 1000)::bigint::text else '' end,
  array_to_string(places, ','), coalesce(open_week, ''))`;

/** In the words of the index `directory.service_paused`, which has those few alone. */
const GOES_ON = sql<boolean>`not exists (select from directory.service d where d.id = service_id and d.card ? 'temporarilyClosed')`;

/** Reads what is counted, in pages, so that others are answered in between. */
export async function* readSupply(db: Kysely<DirectoryTables>): AsyncGenerator<Supply[]> {
  const lists = new Map<string, readonly string[]>();
  const list = (text: string): readonly string[] => {
    let known = lists.get(text);
    if (!known) {
      known = text === '' ? [] : text.split(',');
      lists.set(text, known);
    }
    return known;
  };
  for (let after = FIRST; ; ) {
    const { rows } = await sql<{ id: string; line: string }>`
      select service_id as id, ${LINE} as line from directory.supply
      where service_id > ${after}::uuid and reach <> 'FOREIGN_EXAMPLE'
        and ${GOES_ON} and ${isShown('SERVICE', 'service_id')} order by service_id limit ${PAGE}`.execute(db);
    yield rows.map(({ id, line }) => supplyOf(id, line.split('|'), list));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

const supplyOf = (id: string, parts: string[], list: (text: string) => readonly string[]): Supply => {
  const [categories = '', municipalities = '', everywhere, audiences = '', excluded = '', languages = '', texts = ''] = parts;
  const [entitlement, until, places = '', week = ''] = parts.slice(7);
  return {
    id,
    categories: list(categories),
    municipalities: list(municipalities),
    everywhere: everywhere === 'e',
    audiences: list(audiences),
    excludedAudiences: list(excluded),
    languages: list(languages),
    textLanguages: list(texts),
    needsEntitlement: entitlement === 'y' ? true : entitlement === 'n' ? false : null,
    verifiedUntil: until ? Number(until) : null,
    places: places === '' ? [] : places.split(',').map(Number),
    openWeek: week === '' ? null : week,
  };
};
