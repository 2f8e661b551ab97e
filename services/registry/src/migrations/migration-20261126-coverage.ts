import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/** What there is, counted: the few facts of each public service that `coverage` counts, what was counted on earlier days, what people did not find. */
export class CoverageTables extends Migration {
  override name = '20261126-coverage-tables';

  override up(): void {
    for (const statement of [...supply.split(';\n\n'), ...counts.split(';\n\n')]) if (statement.trim() !== '') this.addSql(statement);
    const counter = `(select registry.caller_role()) = 'COUNTER'`;
    const planners = `(select registry.caller_role()) in ('STRATEGIST', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR')`;
    const read = `${counter} or ${planners} or ${administrator}`;
    for (const sql of serveTable('asked', { read: `${counter} or ${administrator}`, write: counter, delete: counter })) this.addSql(sql);
    for (const sql of serveTable('asked_words', { read, write: counter, delete: counter })) this.addSql(sql);
  }
}

/** The facts of services, from rows like those of `directory.service`. */
const factsOf = (from: string) => `
  insert into directory.supply as kept (service_id, provider_id, categories, municipality_keys, reach, audiences, excluded_audiences, languages,
    text_languages, needs_entitlement, verified_at, due_at, places)
  select id, provider_id,
    directory.texts_at(card, 'lax $.categories[*]'),
    municipality_keys,
    coalesce(card ->> 'reach', ''),
    directory.texts_at(card, 'lax $.audiences[*]'),
    directory.texts_at(card, 'lax $.eligibility.excludedAudiences[*]'),
    directory.texts_at(card, 'lax $.languages[*]'),
    directory.texts_at(card, 'lax $.texts[*] ? (@.state == "ORIGINAL" || @.state == "UP_TO_DATE").locale'),
    case card #> '{eligibility,requiresStatutoryEntitlement}' when 'true'::jsonb then true when 'false'::jsonb then false end,
    directory.moment_of(card #>> '{verification,verifiedAt}'),
    directory.moment_of(card #>> '{verification,dueAt}'),
    directory.texts_at(detail, 'lax $.locations[*] ? (@.latitude.type() == "number" && @.longitude.type() == "number").keyvalue() ? (@.key == "latitude" || @.key == "longitude").value')
  from ${from}
  on conflict (service_id) do update set provider_id = excluded.provider_id, categories = excluded.categories,
    municipality_keys = excluded.municipality_keys, reach = excluded.reach, audiences = excluded.audiences,
    excluded_audiences = excluded.excluded_audiences, languages = excluded.languages, text_languages = excluded.text_languages,
    needs_entitlement = excluded.needs_entitlement, verified_at = excluded.verified_at, due_at = excluded.due_at, places = excluded.places`;

/**
 * Kept by the database itself, so that whoever writes `directory.service` need not think of it. Only `open_week` is not: SQL knows nothing of opening
 * hours. Every expression takes a card that cannot be understood as one that says nothing.
 */
const supply = `
create table directory.supply (
  service_id uuid primary key references directory.service on delete cascade,
  provider_id uuid not null,
  categories text[] not null,
  municipality_keys text[] not null,
  reach text not null,
  audiences text[] not null,
  excluded_audiences text[] not null,
  languages text[] not null,
  text_languages text[] not null,
  needs_entitlement boolean,
  verified_at timestamptz,
  due_at timestamptz,
  places text[] not null,
  open_week text
);

comment on column directory.supply.text_languages is 'languages in which somebody has written it and it is up to date';

comment on column directory.supply.places is 'latitude and longitude of each place that is not hidden, in this order';

comment on column directory.supply.open_week is 'a sign for each half hour from Monday 0:00 on, 1: open in a usual week; null: not known';

create function directory.texts_at(value jsonb, path jsonpath) returns text[]
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(each #>> '{}'), '{}') from jsonb_path_query(value, path, '{}', true) each
$$;

create function directory.moment_of(text) returns timestamptz
  language sql stable parallel safe set search_path = '' as $$
  select case when $1 ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' then $1::timestamptz end
$$;

create function directory.note_supply() returns trigger
  language plpgsql set search_path = '' as $$
begin
${factsOf('changed')};
  return null;
end
$$;

create trigger note_new_supply after insert on directory.service
  referencing new table as changed for each statement execute function directory.note_supply();

create trigger note_changed_supply after update on directory.service
  referencing new table as changed for each statement execute function directory.note_supply();

grant select on directory.supply to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on directory.supply to drogowskaz_registry;

${factsOf('directory.service')};

`;

const counts = `
create table directory.coverage_day (
  day date not null,
  category text not null,
  municipality_key text not null,
  services integer not null,
  verified integer not null,
  usable integer not null,
  gap boolean not null,
  primary key (day, category, municipality_key)
);

create table directory.unmet (
  category text not null,
  municipality_key text not null,
  searches integer not null,
  primary key (category, municipality_key)
);

comment on table directory.unmet is 'searches that found nothing, of the last twelve months, in full tens; fewer than ten are not here';

grant select on directory.coverage_day, directory.unmet to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on directory.coverage_day, directory.unmet to drogowskaz_registry;

create table registry.asked (
  category text not null,
  municipality_key text not null,
  month date not null,
  asked integer not null,
  unmet integer not null,
  primary key (category, municipality_key, month)
);

comment on table registry.asked is 'how many callers meant a category in a municipality (empty: they named none), and how many of them found nothing';

create table registry.asked_words (
  words text not null,
  month date not null,
  callers integer not null check (callers >= 10),
  primary key (words, month)
);

comment on table registry.asked_words is 'what was looked for and not found, in the words of at least ten different callers of one day';

`;
