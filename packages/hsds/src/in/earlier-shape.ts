import { isRecord } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';
import type { HsdsObjectName } from '../objects/index.ts';
import { isNo, isYes } from '../repairs/yes-no.ts';
import { idText } from './id-text.ts';
import { knownKey } from './keys.ts';
import { printed } from './printed.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What stood under a name in the shape of an earlier version, and what it is in the present one. */
export interface Reshaped {
  key: string;
  before: unknown;
  after: Raw;
}

type Reshape = (value: unknown, raw: Raw) => Raw | null;

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];
const added = (raw: Raw, field: string, more: unknown[]): Raw | null =>
  more.length === 0 ? null : { [field]: [...list(raw[field]), ...more] };
const texts = (values: readonly unknown[]): string[] => values.map(idText).filter((text) => text !== '');
const inOneCell = (value: unknown): string[] => texts(Array.isArray(value) ? value : printed(value).split(/[;,|]/));

/** Open Referral UK 1: whom it is for stood in objects of its own, with ages. */
const eligibility: Reshape = (value, raw) => {
  const rows = list(value);
  if (rows.length === 0 || !rows.every(isRecord)) return null;
  const said = texts(rows.map((row) => row.eligibility ?? row.name ?? row.description));
  const ages = (name: string, other: string) =>
    rows.map((row) => row[name] ?? row[other]).filter((age) => age !== undefined && age !== null && age !== '');
  const [[minimum], [maximum]] = [ages('minimum_age', 'min_age'), ages('maximum_age', 'max_age')];
  return {
    ...(said.length > 0 && raw.eligibility_description === undefined && { eligibility_description: said.join('; ') }),
    ...(minimum !== undefined && raw.minimum_age === undefined && { minimum_age: minimum }),
    ...(maximum !== undefined && raw.maximum_age === undefined && { maximum_age: maximum }),
  };
};

/** Ohana: the ids of terms in one cell. */
const termIds: Reshape = (value, raw) =>
  added(
    raw,
    'attributes',
    inOneCell(value).map((id) => ({ taxonomy_term_id: id })),
  );

/** Ohana: what can be paid with. The tables of HSDS 1 say the same of it (see old-names.ts). */
const payments: Reshape = (value, raw) =>
  added(
    raw,
    'attributes',
    inOneCell(value).map((payment) => ({ label: 'payment', value: payment })),
  );

/** GeoJSON, where longitude stands first, or an object of both. */
const coordinates: Reshape = (value, raw) => {
  if (raw.latitude !== undefined || raw.longitude !== undefined) return null;
  const pair = isRecord(value) ? (value.coordinates ?? value) : value;
  if (Array.isArray(pair) && pair.length >= 2) return { longitude: pair[0], latitude: pair[1] };
  if (!isRecord(pair)) return null;
  const [latitude, longitude] = [pair.latitude ?? pair.lat, pair.longitude ?? pair.lng ?? pair.lon];
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
};

const faxes: Reshape = (value, raw) => {
  const numbers = list(value)
    .map((fax) => (isRecord(fax) ? fax : { number: fax }))
    .filter(({ number }) => idText(number) !== '');
  // Under an old name, they come behind those that stand under the right one.
  return added(
    raw,
    'telephone',
    numbers.map((fax) => ({ ...fax, type: 'fax' })),
  );
};

const emails: Reshape = (value, raw) =>
  added(
    raw,
    'contacts',
    texts(list(value)).map((email) => ({ email })),
  );

const postal: Reshape = (value, raw) =>
  added(
    raw,
    'postal_address',
    list(value)
      .filter(isRecord)
      .map((address) => ({ address_type: 'postal', ...address })),
  );

/** "open: false" is no time of opening. */
const openOrClosed: Reshape = (value) => {
  const word = fold(printed(value)).trim();
  if (isNo(word)) return { closed: true };
  return isYes(word) ? {} : null;
};

/** HSDS 1: a holiday that names its first day alone is that day. */
const oneDay: Reshape = (value, raw) => {
  const says = (names: readonly string[]): boolean =>
    Object.entries(raw).some(([key, said]) => idText(said) !== '' && names.includes(knownKey('schedule', key)?.name ?? ''));
  return idText(value) === '' || says(['valid_to', 'until', 'dtstart', 'freq', 'byday', 'bymonthday'])
    ? null
    : { start_date: value, end_date: value };
};

const shapes: Readonly<Partial<Record<HsdsObjectName, Readonly<Record<string, Reshape>>>>> = {
  service: { eligibility, eligibilitys: eligibility, eligibilities: eligibility, taxonomy_ids: termIds, accepted_payments: payments },
  location: {
    coordinates,
    geometry: coordinates,
    geolocation: coordinates,
    geo: coordinates,
    faxes,
    faxes_attributes: faxes,
    fax: faxes,
    email: emails,
    emails,
    mail_address: postal,
    mail_address_attributes: postal,
    postal_address: postal,
    postal_addresses: postal,
    mailing_address: postal,
    mailing_addresses: postal,
  },
  schedule: { open: openOrClosed, is_open: openOrClosed, isOpen: openOrClosed, start_date: oneDay, startDate: oneDay },
  organization: { faxes, faxes_attributes: faxes, fax: faxes },
  taxonomy_term: {
    /** Ohana: a term was called a taxonomy. */
    taxonomy_id: (value, raw) => (raw.id === undefined && idText(value) !== '' ? { id: value } : null),
  },
};

/** What no other name mends: an earlier version wrote it in another shape. */
export const earlierShape = (kind: HsdsObjectName, raw: Raw): { value: Raw; reshaped: Reshaped[] } => {
  const known = shapes[kind];
  if (known === undefined) return { value: raw, reshaped: [] };
  let value: Raw = raw;
  const reshaped: Reshaped[] = [];
  for (const [key, reshape] of Object.entries(known)) {
    if (!Object.hasOwn(value, key)) continue;
    const { [key]: before, ...rest } = value;
    const after = reshape(before, rest);
    if (after === null) continue;
    value = { ...rest, ...after };
    reshaped.push({ key, before, after });
  }
  return { value, reshaped };
};
