import { hsds, type ServiceRecord, type ServiceRecordInput } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform/core';
import { cutText, firstSentences } from '../repairs/cut-text.ts';
import { categoryOfTerm, categoryOfWords, FALLBACK_CATEGORY } from '../repairs/find-category.ts';
import { municipalityNamed } from '../repairs/find-municipality.ts';
import { readLanguage } from '../repairs/read-language.ts';
import type { Node } from './node.ts';
import { attributesOf, localized, readParts } from './part.ts';
import {
  capacity,
  contact,
  costOption,
  funding,
  language,
  moreAddresses,
  phone,
  program,
  requiredDocument,
  serviceArea,
  webAddress,
} from './parts.ts';
import { Reading } from './reading.ts';
import { schedulesOf } from './schedule.ts';
import { serviceAtLocation } from './service-at-location.ts';
import { moreCareful, statusOf } from './service-status.ts';
import { Values } from './values.ts';

type Text = ServiceRecord['texts'][number];
type ServiceImport = ServiceRecordInput & { id: string };

const MOST_CATEGORIES = 3;

export const service = (reading: Reading, node: Node, values: Values, id: string): ServiceImport | null => {
  const text = textOf(reading, node, values);
  if (text === null) return null;
  const locations = readParts(reading, node, 'service_at_locations', id, serviceAtLocation);
  const phones = readParts(reading, node, 'phones', id, phone);
  const areas = readParts(reading, node, 'service_areas', id, serviceArea);
  const [email, ...moreEmails] = values.emails('email');
  const [url, ...moreUrls] = values.urls('url');
  const attributes = attributesOf(reading, node, id);
  const [of] = readParts(reading, node, 'program', id, program);
  const { minimumAge, maximumAge } = agesOf(values);
  const municipalities = municipalitiesOf(reading, node, locations, areas);
  const languages = languagesOf(reading, node, id);
  const deprecated = movedAttributes(values, id);
  const status = statusOf(values);
  values.raw('organization');
  values.raw('last_modified');
  values.raw('assured_date');
  return {
    ...present({
      id,
      status: moreCareful(status, node.withdrawn),
      ...node.inForce,
      interpretationServices: values.text('interpretation_services', { max: 1_000 }),
      minimumAge,
      maximumAge,
      url,
      email,
      accreditations: accreditationsOf(values),
      assurerEmail: values.email('assurer_email'),
      program: of,
    }),
    texts: [withEligibility(reading, node, text, attributes)],
    categories: categoriesOf(reading, node, attributes, text),
    languages: [...new Set(languages)],
    deliveryModes: deliveryModesOf(reading, node, locations, phones, attributes),
    reach: reachOf(reading, node, municipalities),
    municipalities,
    requiredDocuments: readParts(reading, node, 'required_documents', id, requiredDocument),
    costOptions: [...readParts(reading, node, 'cost_options', id, costOption), ...feesOf(reading, values, id)],
    contactPoints: contactPointsOf(reading, phones, [...[email ?? []].flat(), ...moreEmails], id),
    contacts: readParts(reading, node, 'contacts', id, contact),
    phones,
    locations,
    schedules: schedulesOf(reading, node, id),
    serviceAreas: areas,
    additionalUrls: [...readParts(reading, node, 'additional_urls', id, webAddress), ...moreAddresses(moreUrls, id)],
    funding: readParts(reading, node, 'funding', id, funding),
    capacities: readParts(reading, node, 'capacities', id, capacity),
    attributes: [...attributes, ...deprecated],
  };
};

/** A service has its languages as codes: what else stands there is told. */
const languagesOf = (reading: Reading, node: Node, id: string): string[] =>
  readParts(reading, node, 'languages', id, language).map((made) => {
    const row = reading.rowOf(made);
    const said = { note: made.note, name: made.name !== undefined && readLanguage(made.name) !== made.code ? made.name : undefined };
    for (const [name, value] of Object.entries(present(said))) reading.repair('unused-field', `${row?.path}, ${name}`, value, null);
    for (const each of row?.list('attributes') ?? []) {
      if (each.refusedAs === null)
        reading.refuse(each, 'INVALID', 'The hub keeps the code of a service’s language, and nothing that hangs on it.');
    }
    return made.code;
  });

/** Before HSDS 3, whom it is for stood in a table of its own, whose rows are attributes here. */
const withEligibility = (
  reading: Reading,
  node: Node,
  text: Text,
  attributes: readonly { label?: string | undefined; value?: string | undefined }[],
): Text => {
  if (text.eligibilityDescription !== undefined) return text;
  const said = attributes.flatMap(({ label, value }) => (label === 'eligibility' && value !== undefined ? [value] : [])).join('; ');
  if (said === '') return text;
  const description = cutText(said, 4_000);
  reading.repair('deprecated-field', `${node.path}, eligibility`, said, description);
  return { ...text, eligibilityDescription: description };
};

const textOf = (reading: Reading, node: Node, values: Values): Text | null => {
  const alternate = values.line('alternate_name', 200);
  let name = values.named('name', 200);
  const described = values.text('description', { max: 20_000, markdown: true });
  if (name === undefined) {
    name = alternate ?? firstSentences(described ?? '', 80) ?? placeName(reading, node);
    if (name === undefined) {
      reading.refuse(node, 'MISSING', 'A service without name and description cannot be shown; write its name.');
      return null;
    }
    values.repair('missing-name', 'name', null, name);
  }
  if (described === undefined) values.repair('missing-description', 'description', null, name);
  const description = described ?? name;
  const summary = firstSentences(description, 500) ?? name;
  values.repair('summary-from-description', 'summary', null, summary);
  return {
    locale: reading.language,
    state: 'ORIGINAL',
    name,
    summary,
    description,
    ...present({
      alternateName: alternate,
      howToApply: values.text('application_process', { max: 4_000, markdown: true }),
      eligibilityDescription: values.text('eligibility_description', { max: 4_000, markdown: true }),
      alert: values.text('alert', { max: 1_000 }),
    }),
  };
};

/** What is nothing but given at a place is called like it; how that name was mended is told where the place is read. */
const placeName = (reading: Reading, node: Node): string | undefined => {
  const place = node.one('service_at_locations')?.one('location');
  return place && new Values(new Reading(reading.options, undefined, reading), place).line('name', 200);
};

const agesOf = (values: Values): { minimumAge: number | undefined; maximumAge: number | undefined } => {
  const [minimumAge, maximumAge] = [values.whole('minimum_age', 0, 130), values.whole('maximum_age', 0, 130)];
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return { minimumAge, maximumAge };
  values.repair('ages-swapped', 'minimum_age', { minimumAge, maximumAge }, { minimumAge: maximumAge, maximumAge: minimumAge });
  return { minimumAge: maximumAge, maximumAge: minimumAge };
};

/** What HSDS gave up and names another place for. */
const accreditationsOf = (values: Values): string | undefined => {
  const [now, old] = [values.text('accreditations', { max: 1_000 }), values.text('licenses', { max: 1_000 })];
  if (old === undefined) return now;
  const both = now === undefined ? old : `${now}; ${old}`;
  if (both.length > 1_000) {
    values.repair('dropped-value', 'licenses', old, null);
    return now;
  }
  values.repair('deprecated-field', 'licenses', old, both);
  return both;
};

const movedAttributes = (values: Values, id: string) => {
  const waiting = values.text('wait_time', { max: 2_000 });
  if (waiting === undefined) return [];
  values.repair('deprecated-field', 'wait_time', waiting, 'attributes');
  return [{ id: stableId(id, 'wait_time'), label: 'wait_time', value: waiting }];
};

const feesOf = (reading: Reading, values: Values, id: string) =>
  (['fees_description', 'fees'] as const).flatMap((name) => {
    const said = values.text(name, { max: 4_000, markdown: true });
    if (said === undefined) return [];
    if (name === 'fees') {
      if (said === values.text('fees_description', { max: 4_000, markdown: true })) return [];
      values.repair('deprecated-field', name, said, 'costOptions');
    }
    return [{ id: stableId(id, name), amountDescription: localized(reading, said) }];
  });

const categoriesOf = (
  reading: Reading,
  node: Node,
  attributes: readonly { label?: string | undefined; value?: string | undefined }[],
  { name, description }: { name: string; description: string },
): string[] => {
  const at = `${node.path}, categories`;
  const terms = attributes
    .flatMap(({ label, value }) => [label, value])
    .filter((text): text is string => text !== undefined && text.length <= 200);
  const found = [...new Set(terms.map(categoryOfTerm).filter((code) => code !== null))].slice(0, MOST_CATEGORIES);
  if (found.length > 0) {
    reading.repair('category-from-terms', at, terms.slice(0, 10), found);
    return found;
  }
  const guessed = categoryOfWords(name, [...terms, description], reading.language);
  reading.repair(
    guessed === null ? 'category-fallback' : 'category-from-words',
    at,
    null,
    guessed ?? reading.options.category ?? FALLBACK_CATEGORY,
  );
  return [guessed ?? reading.options.category ?? FALLBACK_CATEGORY];
};

const municipalitiesOf = (
  reading: Reading,
  node: Node,
  locations: readonly { location: { municipality?: string | undefined } }[],
  areas: readonly { name?: string | undefined }[],
): string[] => {
  const ofPlaces = locations.flatMap(({ location }) => location.municipality ?? []);
  const ofAreas = areas.flatMap(({ name }) => (name === undefined ? [] : (municipalityNamed(name) ?? [])));
  const found = [...new Set([...ofPlaces, ...ofAreas])];
  if (found.length > 0) {
    reading.repair('municipality-from-address', `${node.path}, municipalities`, null, found);
    return found;
  }
  const { municipality } = reading.options;
  if (municipality === undefined) return [];
  reading.repair('municipality-given', `${node.path}, municipalities`, null, municipality);
  return [municipality];
};

const reachOf = (reading: Reading, node: Node, municipalities: readonly string[]): ServiceRecord['reach'] => {
  if (municipalities.length > 0) return 'LOCAL';
  reading.repair('reach-guessed', `${node.path}, reach`, null, 'REGIONAL');
  return 'REGIONAL';
};

const deliveryModesOf = (
  reading: Reading,
  node: Node,
  locations: readonly { location: { locationType?: string | undefined } }[],
  phones: readonly unknown[],
  attributes: readonly { label?: string | undefined; value?: string | undefined }[],
): ServiceRecord['deliveryModes'] => {
  const modes = new Set<ServiceRecord['deliveryModes'][number]>();
  for (const { location } of locations) modes.add(location.locationType === 'virtual' ? 'ONLINE' : 'IN_PERSON');
  for (const { label, value } of attributes) if (/^(online|virtual|zdalnie)$/i.test(value ?? label ?? '')) modes.add('ONLINE');
  if (modes.size === 0) modes.add(phones.length > 0 ? 'PHONE' : 'IN_PERSON');
  reading.repair('delivery-mode-guessed', `${node.path}, deliveryModes`, null, [...modes]);
  return [...modes];
};

/** What the public reads: the ways to reach the service, each with the id of the telephone that it was made of. */
const contactPointsOf = (
  reading: Reading,
  phones: readonly {
    id: string;
    number: string;
    extension?: number | undefined;
    languages?: readonly { code: string }[] | undefined;
    description?: string | undefined;
  }[],
  emails: readonly string[],
  id: string,
): NonNullable<ServiceImport['contactPoints']> => {
  const points = [
    ...phones.map((each) => ({
      id: each.id,
      kind: 'PHONE' as const,
      value: hsds.numberToDial(each),
      languages: [...new Set((each.languages ?? []).map(({ code }) => code))],
      note: localized(reading, each.description),
    })),
    ...emails.map((value, at) => ({ id: stableId(id, 'email', ...(at === 0 ? [] : [String(at)])), kind: 'EMAIL' as const, value })),
  ];
  return points.filter((point) => hsds.contactPoint.safeParse(point).success).slice(0, 20);
};
