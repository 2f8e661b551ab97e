import { isDeepStrictEqual } from 'node:util';
import type { PublicVerification, RecordSource, ServiceRecord } from '@drogowskaz/directory';
import { executeLarge } from '../../../database/execute-large.ts';
import { givenRows } from '../../../database/given-rows.ts';
import type { Transaction } from '../../../database/transaction.ts';
import { asVector, publishedWords } from '../../../values/published-words.ts';
import { type PublishedParts, publishedRecord } from './published-record.ts';
import { publishedTerms } from './published-terms.ts';

export interface ToPublish extends PublishedParts {
  id: string;
  providerId: string;
  record: ServiceRecord;
  /** As its revision has it. Where all of it may go out, it is copied from there. */
  approved: ServiceRecord;
  /** null: written here. */
  source: RecordSource | null;
  verification: PublicVerification;
  version: number;
  updatedAt: string;
  /** When it changed where it came from; null: as it is published. */
  modifiedAt: string | null;
}

const RECORDS = givenRows({
  ...{ service_id: 'uuid', provider_id: 'uuid', record: 'jsonb', source: 'jsonb', verification: 'jsonb', municipality_keys: 'text[]' },
  ...{ terms: 'text[]', words: 'tsvector', version: 'bigint', updated_at: 'timestamptz', modified_at: 'timestamptz' },
});
const PLACES = givenRows(
  {
    ...{ id: 'uuid', service_id: 'uuid', position: 'integer', postal_codes: 'text[]' },
    ...{ latitude: 'double precision', longitude: 'double precision' },
  },
  RECORDS.next,
);

/**
 * Rows stand in one statement with their places: what is asked meanwhile sees both or neither. A record that says what it said before was not
 * modified, however often it is published; one that says something else was, later than before, whatever the clock of its source shows.
 */
const WRITE = `
  with sent as materialized (${RECORDS.select}
  ), given as (
    select sent.*, coalesce(sent.record, r.record) as whole from sent
    join registry.service s on s.id = sent.service_id join registry.service_revision r on r.id = s.published_revision_id
  ), written as (
    insert into directory.published_record as present
      (service_id, provider_id, record, source, verification, municipality_keys, terms, words, version, updated_at, modified_at)
    select service_id, provider_id, whole, source, verification, municipality_keys, terms, words, version, updated_at,
      least(modified_at, updated_at) from given
    on conflict (service_id) do update set provider_id = excluded.provider_id, record = excluded.record, source = excluded.source,
      verification = excluded.verification, municipality_keys = excluded.municipality_keys, terms = excluded.terms, words = excluded.words,
      version = excluded.version, updated_at = excluded.updated_at,
      modified_at = case
        when (present.record, present.source, present.verification)
          is not distinct from (excluded.record, excluded.source, excluded.verification) then present.modified_at
        when excluded.modified_at > present.modified_at then excluded.modified_at
        else excluded.updated_at
      end
    returning service_id
  ), wanted as (
    select place.* from (${PLACES.select}) as place join written using (service_id)
  ), gone as (
    delete from directory.published_place p using written w
    where p.service_id = w.service_id and not exists (select from wanted where wanted.id = p.id and wanted.service_id = p.service_id)
  )
  insert into directory.published_place (id, service_id, position, postal_codes, latitude, longitude)
  select id, service_id, position, postal_codes, latitude, longitude from wanted
  on conflict (id, service_id) do update set position = excluded.position, postal_codes = excluded.postal_codes,
    latitude = excluded.latitude, longitude = excluded.longitude`;

/** Writes the records of services that are in `directory.service` as feeds have them. */
export const writePublished = async ({ em }: Pick<Transaction, 'em'>, services: readonly ToPublish[]): Promise<void> => {
  if (services.length === 0) return;
  const rows = services.map(publishedRow);
  const places = rows.flatMap((row) => row.places);
  await executeLarge({ em }, WRITE, [...RECORDS.parameters(rows), ...PLACES.parameters(places)]);
};

const publishedRow = ({ id, providerId, approved, verification, version, updatedAt, modifiedAt, ...source }: ToPublish) => {
  const record = publishedRecord(source.record, source);
  return {
    service_id: id,
    provider_id: providerId,
    record: isDeepStrictEqual(record, approved) ? null : record,
    source: source.source,
    verification,
    municipality_keys: record.municipalities.map((code) => code.slice(0, 6)),
    terms: publishedTerms(record),
    words: asVector(wordsOf(record, source.providerName)),
    version,
    updated_at: updatedAt,
    modified_at: modifiedAt,
    places: placesOf(id, record),
  };
};

const placesOf = (service_id: string, { locations }: ServiceRecord) => {
  const places = locations.map(({ id, location }, position) => ({
    ...{ id, service_id, position },
    postal_codes: location.addresses.flatMap(({ postalCode }) => (postalCode === undefined ? [] : [postcodeKey(postalCode)])),
    latitude: location.latitude ?? null,
    longitude: location.longitude ?? null,
  }));
  // Nothing keeps an import from writing one id twice; the first counts.
  return places.filter(({ id }, at) => places.findIndex((each) => each.id === id) === at);
};

/** "09-400", "09400" and "09 400" are one. */
export const postcodeKey = (postcode: string): string => postcode.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (record: ServiceRecord, providerName: string): string[] =>
  publishedWords([
    ...record.texts.flatMap(({ locale, name, alternateName = '', summary }) =>
      [name, alternateName, summary].map((text) => ({ text, locale })),
    ),
    { text: providerName, locale: 'pl' },
    ...record.texts.flatMap(({ locale, state, description }) => (state === 'ORIGINAL' ? [{ text: description, locale }] : [])),
  ]);
