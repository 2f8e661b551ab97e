import { Migration } from '@mikro-orm/migrations';

/** What publishing a service cost the server beside the rows themselves was a quarter of an import (`npm run bench -- import`). */
export class LightWriting extends Migration {
  override name = '20261128-light-writing';

  override up(): void {
    // As with the published ones (`PlainColumns`): trying to make a record smaller takes longer than writing it.
    this.addSql('alter table registry.service_revision alter column record set storage external');
    // Each publication is counted in the row: with room beside it, no index has to hear of that.
    this.addSql('alter table registry.service set (fillfactor = 70)');
    // Words wait for their index until there are 16 MB of them, not 4: the more come together, the more often it is the same word.
    this.addSql('alter index directory.published_record_words set (gin_pending_list_limit = 16384)');
    // The unique key of requests begins with the provider, too.
    this.addSql('drop index registry.service_provider');
    for (const statement of keepForeign) this.addSql(statement);
    this.addSql(noteSupply);
    this.addSql('drop function directory.texts_at(jsonb, jsonpath)');
  }
}

/** Once for all rows of a statement, which may be hundreds. */
const keepForeign = [
  'drop trigger keep_foreign on registry.service_revision',
  `create or replace function registry.keep_foreign_service() returns trigger language plpgsql as $$
   begin
     if not registry.harvesting() and exists (
       select from written w join registry.service s on s.id = w.service_id where s.source_id is not null
     ) then
       raise exception 'This service belongs to another source; it is changed there.' using errcode = 'restrict_violation';
     end if;
     return null;
   end $$`,
  `create trigger keep_foreign after insert on registry.service_revision
     referencing new table as written for each statement execute function registry.keep_foreign_service()`,
];

/** In its place: a function of its own was called six times for each service. */
const textsAt = (value: string, path: string): string =>
  `array(select each #>> '{}' from jsonb_path_query(${value}, 'lax $.${path}', '{}', true) each)`;

const noteSupply = `
create or replace function directory.note_supply() returns trigger
  language plpgsql set search_path = '' as $$
begin
  insert into directory.supply as kept (service_id, provider_id, categories, municipality_keys, reach, audiences, excluded_audiences, languages,
    text_languages, needs_entitlement, verified_at, due_at, places)
  select id, provider_id,
    ${textsAt('card', 'categories[*]')},
    municipality_keys,
    coalesce(card ->> 'reach', ''),
    ${textsAt('card', 'audiences[*]')},
    ${textsAt('card', 'eligibility.excludedAudiences[*]')},
    ${textsAt('card', 'languages[*]')},
    ${textsAt('card', 'texts[*] ? (@.state == "ORIGINAL" || @.state == "UP_TO_DATE").locale')},
    case card #> '{eligibility,requiresStatutoryEntitlement}' when 'true'::jsonb then true when 'false'::jsonb then false end,
    directory.moment_of(card #>> '{verification,verifiedAt}'),
    directory.moment_of(card #>> '{verification,dueAt}'),
    ${textsAt('detail', 'locations[*] ? (@.latitude.type() == "number" && @.longitude.type() == "number").keyvalue() ? (@.key == "latitude" || @.key == "longitude").value')}
  from changed
  on conflict (service_id) do update set provider_id = excluded.provider_id, categories = excluded.categories,
    municipality_keys = excluded.municipality_keys, reach = excluded.reach, audiences = excluded.audiences,
    excluded_audiences = excluded.excluded_audiences, languages = excluded.languages, text_languages = excluded.text_languages,
    needs_entitlement = excluded.needs_entitlement, verified_at = excluded.verified_at, due_at = excluded.due_at, places = excluded.places;
  return null;
end
$$`;
