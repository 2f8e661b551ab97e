/** The small objects of HSDS as the parts of our records; each says what is refused and what becomes of the rest. */
import { type hsds, rangeOfNumbers, unspoiltNumber } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform/core';
import type { z } from 'zod';
import { readAreaCode, withAreaCode } from '../repairs/area-codes.ts';
import { onlyWhole, readCallingCode, withCallingCode } from '../repairs/calling-codes.ts';
import { readCountry } from '../repairs/country.ts';
import { readLanguage } from '../repairs/read-language.ts';
import { cleanPhone, isPhone, splitPhones } from '../repairs/split-phones.ts';
import { besides } from './besides.ts';
import { attributesOf, localized, type PartReader, readParts } from './part.ts';
import { saysGone } from './phone-words.ts';
import { priceOf } from './price.ts';

type In<Schema extends z.ZodType> = z.input<Schema>;
export type Phone = In<typeof hsds.phone>;
export type Contact = In<typeof hsds.contact>;

/** Several languages in one cell: "English, Spanish and Creole". */
const LANGUAGES = /\s*[,;/|&\n]\s*|\s+(?:and|or|i|oraz|lub|та|і)\s+/i;

export const language: PartReader<In<typeof hsds.language>> = (reading, node, values, id) => {
  const written = values.line('code', 100);
  const name = values.text('name', { max: 500 });
  const whole = (written === undefined ? null : readLanguage(written)) ?? (name === undefined ? null : readLanguage(name));
  const named = whole === null ? (name ?? written ?? '').split(LANGUAGES).filter((each) => each.trim() !== '') : [];
  const codes = [...new Set(whole === null ? named.flatMap((each) => readLanguage(each) ?? []) : [whole])];
  const [found, ...others] = codes;
  if (found === undefined) {
    reading.refuse(
      node,
      written === undefined && name === undefined ? 'MISSING' : 'INVALID',
      'Nobody here knows this language; write its code, for example "uk".',
      written ?? name,
    );
    return null;
  }
  if (codes.join() !== written)
    values.repair('language-by-name', written === undefined ? 'name' : 'code', written ?? name, codes.join(', '));
  for (const each of named) if (readLanguage(each) === null) values.drop('name', each);
  const shared = present({ note: values.text('note', { max: 500 }), attributes: attributesOf(reading, node, id) });
  const first = { ...shared, id, code: found, ...present({ name: others.length === 0 ? name?.slice(0, 100) : undefined }) };
  return [first, ...others.map((code, position) => ({ ...shared, id: stableId(id, String(position + 1)), code }))];
};

const NO_NUMBER =
  'This is no telephone number: one has three digits or more, at most 15 and 60 characters, none that a spreadsheet has rounded away, and does not only fill its place.';
const NO_CODE = 'Nobody can tell how to dial it with the country or area code beside it; write it whole, for example "+44 20 7946 0000".';

export const phone: PartReader<Phone> = (reading, node, values, id) => {
  const written = values.text('number', { max: 500 });
  if (written === undefined) {
    reading.refuse(node, 'MISSING', 'A telephone without number is none.');
    return null;
  }
  const gone = [values.text('description', { max: 500 }), node.values.type, ...besides(node).map(([, value]) => value)].find(
    (text) => typeof text === 'string' && saysGone(text),
  );
  if (gone !== undefined) {
    reading.refuse(node, 'INVALID', 'Its words say that nobody answers this number; it was left out.', gone);
    return null;
  }
  const country = values.line('country_code', 60);
  const code = country === undefined ? undefined : readCallingCode(country);
  const area = values.line('area_code', 60);
  const areaCode = area === undefined ? undefined : readAreaCode(area);
  const split = splitPhones(written).map((number) => {
    const local = cleanPhone(number).replace(/\s+/g, ' ');
    const clean = areaCode === undefined || !isPhone(local) ? local : withAreaCode(unspoiltNumber(local) ?? local, areaCode);
    if (clean === null || code === undefined || !isPhone(clean)) return { number, whole: clean };
    const plain = unspoiltNumber(clean) ?? clean;
    return { number, whole: code === null ? onlyWhole(plain) : withCallingCode(plain, code) };
  });
  const numbers = split.flatMap(({ number, whole }) => (whole !== null && isPhone(whole) ? [{ number, clean: whole }] : []));
  if (numbers.length === 0) {
    reading.refuse(node, 'INVALID', split.some(({ whole }) => whole === null) ? NO_CODE : NO_NUMBER, written);
    return null;
  }
  if (split.length > 1) {
    values.repair(
      'phones-split',
      'number',
      written,
      split.map(({ number }) => number),
    );
  }
  for (const { number } of split) if (!numbers.some((each) => each.number === number)) values.drop('number', number);
  const shared = present({
    extension: values.whole('extension', 0, 999_999_999),
    type: values.line('type', 30),
    description: values.text('description', { max: 500 }),
    languages: readParts(reading, node, 'languages', id, language),
    attributes: attributesOf(reading, node, id),
  });
  return numbers.map(({ number, clean }, position) => {
    const whole = unspoiltNumber(clean) ?? clean;
    if (whole !== number) values.repair('phone-cleaned', 'number', number, whole);
    const range = rangeOfNumbers(whole);
    if (range) values.repair('phone-range', 'number', whole, range.first);
    return { ...shared, id: position === 0 ? id : stableId(id, String(position)), number: range?.first ?? whole };
  });
};

export const contact: PartReader<Contact> = (reading, node, values, id) => {
  const phones = readParts(reading, node, 'phones', id, phone);
  const [email, ...moreEmails] = values.emails('email');
  const made = present({
    id,
    name: values.line('name', 200),
    title: values.line('title', 200),
    department: values.line('department', 200),
    email,
  });
  if (Object.keys(made).length > 1 || phones.length > 0) {
    const first = { ...made, phones, attributes: attributesOf(reading, node, id) };
    return [first, ...moreEmails.map((each) => ({ ...made, id: stableId(id, 'email', each), email: each }))];
  }
  reading.refuse(node, 'MISSING', 'A contact without name, address and telephone leads to nobody.');
  return null;
};

/** Where a town stands at the end of an address: "ul. Jasna 1, 09-400 Płock", "5 High St, Leeds, LS1 4AB", "225 30th St, San Francisco, CA 94131". */
const TOWN_AT_THE_END = [
  /,\s*(?:\d{2}-\d{3}\s+)?(\p{Lu}[\p{L}\s-]+)$/u,
  /,\s*(\p{Lu}[\p{L}\s.-]+),?\s+[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/u,
  /,\s*(\p{Lu}[\p{L}\s.-]+),\s*[A-Z]{2}\.?(?:,?\s+\d{5}(?:-\d{4})?)?$/u,
];

export const address: PartReader<In<typeof hsds.address>> = (reading, node, values, id) => {
  const country = () => {
    const written = values.line('country', 100);
    if (written === undefined || /^[A-Z]{2}$/.test(written)) return written;
    const code = readCountry(written);
    if (code === null) return values.drop('country', written);
    values.repair('country-code', 'country', written, code);
    return code;
  };
  const made = present({
    id,
    attention: values.line('attention', 200),
    address1: values.line('address_1', 300),
    address2: values.line('address_2', 300),
    city: values.line('city', 120),
    region: values.line('region', 120),
    stateProvince: values.line('state_province', 120),
    postalCode: values.line('postal_code', 20),
    country: country(),
    addressType: values.word('address_type', 'physical', { mailing: 'postal', mail: 'postal', visiting: 'physical' }) as 'physical',
  });
  let { city } = made;
  if (city === undefined) {
    const [, found] =
      /^\d{2}-\d{3}\s+(\p{L}[\p{L}\s-]+)$/u.exec(made.postalCode ?? '') ??
      TOWN_AT_THE_END.map((form) => form.exec([made.address1, made.address2].filter((line) => line !== undefined).join(', '))).find(
        (match) => match !== null,
      ) ??
      [];
    if (found === undefined) {
      reading.refuse(node, 'MISSING', 'An address without town cannot be shown; add the town.', made.address1);
      return null;
    }
    values.repair('missing-city', 'city', null, found.trim());
    city = found.trim();
  }
  return { ...made, city, attributes: attributesOf(reading, node, id) };
};

export const accessibility: PartReader<In<typeof hsds.accessibility>> = (reading, node, values, id) => {
  const made = present({
    id,
    description: values.text('description', { max: 500 }),
    details: values.text('details', { max: 2_000 }),
    url: values.url('url'),
  });
  if (Object.keys(made).length > 1) return { ...made, attributes: attributesOf(reading, node, id) };
  reading.refuse(node, 'MISSING', 'It says nothing: description, details and url are empty.');
  return null;
};

export const serviceArea: PartReader<In<typeof hsds.serviceArea>> = (reading, node, values, id) => ({
  ...present({
    id,
    name: values.line('name', 200),
    description: values.text('description', { max: 1_000 }),
    extent: values.text('extent', { max: 100_000 }),
    extentType: values.line('extent_type', 20),
    uri: values.line('uri', 500),
  }),
  attributes: attributesOf(reading, node, id),
});

export const funding: PartReader<In<typeof hsds.funding>> = (reading, node, values, id) => ({
  ...present({ id, source: values.text('source', { max: 500 }) }),
  attributes: attributesOf(reading, node, id),
});

type WebAddress = In<typeof hsds.webAddress>;

/** Those that stood in one field with a first one. */
export const moreAddresses = (urls: readonly string[], parentId: string): WebAddress[] =>
  urls.map((url) => ({ id: stableId(parentId, 'url', url), url }));

export const webAddress: PartReader<WebAddress> = (reading, node, values, id) => {
  const written = values.raw('url');
  const [url, ...more] = values.urls('url');
  if (url !== undefined) {
    const first = { ...present({ id, label: values.line('label', 200) }), url, attributes: attributesOf(reading, node, id) };
    return [first, ...moreAddresses(more, id)];
  }
  reading.refuse(node, 'INVALID', 'This is no web address.', written);
  return null;
};

export const identifier: PartReader<In<typeof hsds.identifier>> = (reading, node, values, id) => {
  const number = values.line('identifier', 100);
  if (number === undefined) {
    reading.refuse(node, 'MISSING', 'A register without the number in it says nothing.');
    return null;
  }
  const scheme = values.line('identifier_scheme', 60);
  const written = values.line('identifier_type', 60);
  if (written === undefined) values.repair('default-value', 'identifier_type', null, scheme ?? 'other');
  return {
    ...present({ id, identifierScheme: scheme }),
    identifierType: written ?? scheme ?? 'other',
    identifier: number,
    attributes: attributesOf(reading, node, id),
  };
};

export const requiredDocument: PartReader<In<typeof hsds.requiredDocument>> = (reading, node, values, id) => {
  const named = values.text('document', { max: 4_000 });
  if (named === undefined) {
    reading.refuse(node, 'MISSING', 'A document without name cannot be brought.');
    return null;
  }
  return { ...present({ id, uri: values.url('uri') }), document: localized(reading, named), attributes: attributesOf(reading, node, id) };
};

export const costOption: PartReader<In<typeof hsds.costOption>> = (reading, node, values, id) => {
  const { words, ...price } = priceOf(values, node);
  const described = values.text('amount_description', { max: words === undefined ? 4_000 : 3_700 });
  return {
    ...present({
      id,
      validFrom: values.date('valid_from'),
      validTo: values.date('valid_to'),
      option: values.line('option', 200),
      ...price,
    }),
    amountDescription: localized(
      reading,
      words === undefined || described?.includes(words) ? described : [words, described].filter(Boolean).join('\n'),
    ),
    attributes: attributesOf(reading, node, id),
  };
};

const unit: PartReader<In<typeof hsds.unit>> = (reading, node, values, id) => {
  const name = values.line('name', 200);
  if (name === undefined) {
    reading.refuse(node, 'MISSING', 'A unit without name says nothing.');
    return null;
  }
  return {
    ...present({ id, scheme: values.line('scheme', 200), identifier: values.line('identifier', 200), uri: values.line('uri', 500) }),
    name,
    attributes: attributesOf(reading, node, id),
  };
};

export const capacity: PartReader<In<typeof hsds.capacity>> = (reading, node, values, id) => {
  const [of] = readParts(reading, node, 'unit', id, unit);
  const available = values.clearNumber('available');
  const updated = values.line('updated', 60);
  const moment = updated === undefined || Number.isNaN(Date.parse(updated)) ? null : new Date(updated).toISOString();
  if (!of || available === undefined || moment === null) {
    reading.refuse(
      node,
      'MISSING',
      `A capacity needs ${!of ? 'its unit' : available === undefined ? 'how many are free' : 'when that was so'}.`,
    );
    return null;
  }
  const asWritten = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(updated ?? '');
  if (!asWritten) values.repair('date-read', 'updated', updated, moment);
  return {
    ...present({ id, maximum: values.clearNumber('maximum'), description: values.text('description', { max: 500 }) }),
    unit: of,
    available,
    updated: asWritten ? (updated ?? moment) : moment,
    attributes: attributesOf(reading, node, id),
  };
};

export const program: PartReader<In<typeof hsds.program>> = (reading, node, values, id) => {
  const name = values.line('name', 300);
  if (name === undefined) {
    reading.refuse(node, 'MISSING', 'A programme without name says nothing.');
    return null;
  }
  const description = values.text('description', { max: 4_000, markdown: true });
  if (description === undefined) values.repair('missing-description', 'description', null, name);
  return {
    ...present({ id, alternateName: values.line('alternate_name', 300) }),
    name,
    description: description ?? name,
    attributes: attributesOf(reading, node, id),
  };
};
