/** Random records for property tests: every field, all scripts, as the registry would take them. */
import { allMunicipalities, terms } from '@drogowskaz/vocabulary';
import fc from 'fast-check';
import { type ProviderRecord, providerRecord } from '../records/provider-record.ts';
import { type ServiceRecord, serviceRecord } from '../records/service-record.ts';
import { composed, textProblems } from '../records/text-problems.ts';

const WORDS = [
  'Pomoc',
  'żółć',
  'Київ',
  'ґанок',
  'مرحبا',
  'שלום',
  'नमस्ते',
  'বাংলা',
  'ქართული',
  'việc làm',
  'o‘zbek',
  '日本',
  '👩🏽‍⚕️',
  '🇺🇦',
  'İstanbul',
  "O'Neill",
  'a/b~c',
  '<b>',
  '=1+1',
  '"x"',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that records must not have.
const REFUSED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

/** One line that a screen can show. */
const line = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 }))
    .map(([word, more]) => [...`${word} ${more}`.toWellFormed().normalize('NFC').replace(REFUSED, '')].slice(0, longest).join(''))
    .map((text) => text.normalize('NFC').trim().slice(0, longest).toWellFormed().replaceAll('\ufffd', ''))
    .filter((text) => text !== '');

const lines = (longest: number): fc.Arbitrary<string> =>
  fc.array(line(Math.floor(longest / 3)), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const id = fc.uuid({ version: 4 });
const locale = fc.constantFrom('pl', 'uk', 'en', 'pt-BR', 'fil', 'ar', 'zh-Hant', 'ka');
const state = fc.constantFrom('ORIGINAL', 'UP_TO_DATE', 'OUTDATED', 'MACHINE');
const few = <Value>(value: fc.Arbitrary<Value>, most = 2) => fc.array(value, { maxLength: most });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const OFFSETS = ['Z', '+01:00', '+02:00', '-05:00', '+05:30'];
const moment = fc.tuple(date, fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...OFFSETS), fc.constantFrom(':00', ':59', ':30.125'));
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const dateTime = moment.map(([day, minute, offset, seconds]) => `${day}T${clock(minute)}${seconds}${offset}`);
const number = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Math.abs(value)),
);
const url = fc.constantFrom(
  'https://example.org/',
  'http://example.org/ścieżka/żółw?q=ć#ź',
  'https://EXAMPLE.org:8443/a|b?x={1}&y=[2]',
  'https://пример.example/%zz',
  'https://example.org/a%20b',
);
const email = fc.constantFrom('office@example.org', 'a.b+c@example.org');
const localized = few(fc.record({ locale, state, value: lines(300) }), 3);
const codes = (vocabulary: 'CATEGORY' | 'AUDIENCE' | 'FORMALITY' | 'REQUIREMENT', most: number, least = 0) =>
  fc.uniqueArray(fc.constantFrom(...terms(vocabulary).map(({ code }) => code)), { minLength: least, maxLength: most });
const municipality = fc.constantFrom(...allMunicipalities().map(({ code }) => code));

const attribute = fc.record({ id, taxonomyTermId: id, linkType: line(100), label: line(200), value: lines(600) }, { requiredKeys: ['id'] });
const attributes = few(attribute, 1);
const language = fc.record({ id, code: locale, name: line(100), note: lines(300), attributes }, { requiredKeys: ['id', 'code'] });
const phone = fc.record(
  {
    id,
    number: fc.constantFrom('+48 24 367 17 00', '112', '(24) 000-00-00 w. 5'),
    extension: fc.integer({ min: 0, max: 99_999 }),
    type: fc.constantFrom('voice', 'fax', 'cell'),
    description: lines(300),
    languages: few(language, 1),
    attributes,
  },
  { requiredKeys: ['id', 'number'] },
);
const contact = fc.record(
  { id, name: line(200), title: line(200), department: line(200), email, phones: few(phone, 1), attributes },
  { requiredKeys: ['id'] },
);
const RULES = [
  'FREQ=WEEKLY;BYDAY=MO,TU',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=WE;COUNT=10',
  'FREQ=MONTHLY;BYDAY=2MO,-1FR;UNTIL=20991231T160000Z',
  'FREQ=MONTHLY;BYMONTHDAY=1,-1;UNTIL=20991231',
  'FREQ=DAILY;COUNT=3',
  'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU',
  'RRULE:freq=weekly',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1',
];
const schedule = fc
  .record(
    {
      id,
      rrule: fc.constantFrom(...RULES),
      start: moment,
      minutes: fc.integer({ min: 1, max: 2_000 }),
      timezone: fc.constantFrom('Europe/Warsaw', 'Europe/Kyiv', 'UTC', 'America/New_York', 'Asia/Kolkata'),
      valid: fc.tuple(date, date).map((days) => days.sort()),
      validFrom: fc.boolean(),
      closed: fc.boolean(),
      closedOnPublicHolidays: fc.boolean(),
      note: localized,
      scheduleLink: url,
      attendingType: line(200),
      description: lines(600),
      attributes,
    },
    { requiredKeys: ['id', 'start', 'timezone', 'closed', 'note'] },
  )
  .map(({ start: [day, minute, offset, seconds], minutes, valid, validFrom, ...rest }) => {
    const start = `${day}T${clock(minute)}${seconds}${offset}`;
    return {
      ...rest,
      start,
      ...(minutes !== undefined && { end: new Date(Date.parse(start) + minutes * 60_000).toISOString() }),
      ...(valid !== undefined && validFrom !== undefined && { validFrom: valid[0] }),
      ...(valid !== undefined && { validTo: valid[1] }),
    };
  });
const address = fc.record(
  {
    id,
    attention: line(200),
    address1: line(300),
    address2: line(300),
    city: line(120),
    region: line(120),
    stateProvince: line(120),
    postalCode: fc.constantFrom('09-400', '09400', 'SW1A 1AA'),
    country: fc.constantFrom('PL', 'UA', 'GB'),
    addressType: fc.constantFrom('physical', 'postal', 'virtual'),
    attributes,
  },
  { requiredKeys: ['id', 'city'] },
);
const serviceArea = fc.record(
  {
    id,
    name: line(200),
    description: lines(600),
    extent: lines(300),
    extentType: fc.constantFrom('geojson', 'text'),
    uri: line(300),
    attributes,
  },
  { requiredKeys: ['id'] },
);
const webAddress = fc.record({ id, label: line(200), url, attributes }, { requiredKeys: ['id', 'url'] });
const funding = fc.record({ id, source: line(300), attributes }, { requiredKeys: ['id'] });
const program = fc.record(
  { id, name: line(300), alternateName: line(300), description: lines(900), attributes },
  { requiredKeys: ['id', 'name', 'description'] },
);
const unit = fc.record(
  { id, name: line(200), scheme: line(200), identifier: line(200), uri: fc.oneof(line(200), url), attributes },
  { requiredKeys: ['id', 'name'] },
);
const position = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));
const location = fc
  .record(
    {
      id,
      locationType: fc.constantFrom('physical', 'postal', 'virtual'),
      name: line(300),
      alternateName: line(300),
      description: lines(900),
      transportation: lines(600),
      url,
      position,
      municipality,
      hidden: fc.boolean(),
      wheelchairAccessible: fc.boolean(),
      externalIdentifier: line(200),
      externalIdentifierType: line(100),
      addresses: few(address),
      languages: few(language, 1),
      accessibility: few(fc.record({ id, description: lines(300), details: lines(600), url, attributes }, { requiredKeys: ['id'] }), 1),
      phones: few(phone, 1),
      contacts: few(contact, 1),
      schedules: few(schedule, 1),
      attributes,
    },
    { requiredKeys: ['id', 'name'] },
  )
  .map(({ position: at, ...rest }) => ({ ...rest, ...(at && { latitude: at[0] + 0, longitude: at[1] + 0 }) }));
const atLocation = fc.record(
  {
    id,
    location,
    description: lines(600),
    byAppointment: fc.boolean(),
    schedules: few(schedule),
    phones: few(phone, 1),
    contacts: few(contact, 1),
    serviceAreas: few(serviceArea, 1),
    attributes,
  },
  { requiredKeys: ['id', 'location'] },
);
const contactPoint = fc.oneof(
  fc.record({
    id,
    kind: fc.constant('PHONE'),
    value: fc.constantFrom('+48 24 000 00 00', '112'),
    languages: fc.uniqueArray(locale, { maxLength: 2 }),
    note: localized,
  }),
  fc.record({ id, kind: fc.constant('EMAIL'), value: email, languages: fc.constant([]), note: localized }),
  fc.record({
    id,
    kind: fc.constantFrom('FORM', 'CHAT'),
    value: url,
    languages: fc.uniqueArray(locale, { maxLength: 2 }),
    note: localized,
  }),
  fc.record({ id, kind: fc.constant('CHAT'), value: fc.constant('@drogowskaz'), languages: fc.constant([]), note: localized }),
);
const costOption = fc.record(
  {
    id,
    validFrom: date,
    validTo: date,
    option: line(200),
    currency: fc.constantFrom('PLN', 'EUR'),
    amount: number,
    amountDescription: localized,
    attributes,
  },
  { requiredKeys: ['id'] },
);
const capacity = fc.record(
  { id, unit, available: number, maximum: number, description: lines(300), updated: dateTime, attributes },
  { requiredKeys: ['id', 'unit', 'available', 'updated'] },
);
const text = fc.record(
  {
    locale,
    state: fc.constantFrom('UP_TO_DATE', 'OUTDATED', 'MACHINE'),
    name: line(200),
    alternateName: line(200),
    summary: lines(300),
    plainSummary: lines(600),
    description: lines(900),
    howToApply: lines(600),
    eligibilityDescription: lines(600),
    alert: lines(600),
  },
  { requiredKeys: ['locale', 'state', 'name', 'summary', 'description'] },
);

const serviceFields = {
  status: fc.constantFrom('active', 'temporarily closed'),
  texts: fc
    .tuple(fc.uniqueArray(text, { selector: ({ locale: each }) => each, minLength: 1, maxLength: 3 }), fc.nat(2))
    .map(([texts, original]) => texts.map((each, at) => (at === original % texts.length ? { ...each, state: 'ORIGINAL' } : each))),
  categories: codes('CATEGORY', 3, 1),
  audiences: codes('AUDIENCE', 3),
  excludedAudiences: codes('AUDIENCE', 2),
  languages: fc.uniqueArray(locale, { maxLength: 3 }),
  interpretationServices: lines(600),
  deliveryModes: fc.uniqueArray(fc.constantFrom('IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH'), { minLength: 1, maxLength: 4 }),
  formality: codes('FORMALITY', 2),
  reach: fc.constantFrom('LOCAL', 'REGIONAL', 'NATIONAL', 'ONLINE', 'FOREIGN_EXAMPLE'),
  municipalities: fc.uniqueArray(municipality, { minLength: 1, maxLength: 3 }),
  requiresStatutoryEntitlement: fc.boolean(),
  requirements: codes('REQUIREMENT', 3),
  requiredDocuments: few(fc.record({ id, document: localized, uri: url, attributes }, { requiredKeys: ['id', 'document'] })),
  minimumAge: fc.integer({ min: 0, max: 60 }),
  maximumAge: fc.integer({ min: 60, max: 130 }),
  free: fc.boolean(),
  costOptions: few(costOption),
  contactPoints: few(contactPoint, 3),
  contacts: few(contact),
  phones: few(phone),
  locations: few(atLocation),
  schedules: few(schedule),
  serviceAreas: few(serviceArea, 1),
  bookingUrl: url,
  url,
  additionalUrls: few(webAddress),
  email,
  accreditations: lines(600),
  assurerEmail: email,
  funding: few(funding, 1),
  capacities: few(capacity, 1),
  program,
  attributes: few(attribute),
  publicFrom: dateTime,
  expiresAt: dateTime,
  demonstration: fc.boolean(),
};

/** Any approved record of a service. */
export const randomService = (): fc.Arbitrary<ServiceRecord> =>
  fc
    .record(serviceFields, { requiredKeys: ['texts', 'categories', 'languages', 'deliveryModes', 'municipalities'] })
    .map(({ audiences = [], excludedAudiences = [], free, costOptions = [], ...rest }) => ({
      ...rest,
      audiences,
      excludedAudiences: excludedAudiences.filter((code) => !audiences.includes(code)),
      costOptions,
      ...(free !== undefined && { free: free && costOptions.every(({ amount = 0 }) => amount === 0) }),
    }))
    .map((record) => serviceRecord.parse(JSON.parse(JSON.stringify(record))));

const providerFields = {
  name: line(300),
  alternateName: line(300),
  description: localized,
  email,
  url,
  additionalWebsites: few(webAddress),
  municipality,
  address,
  yearIncorporated: fc.integer({ min: 1000, max: 2200 }),
  legalStatus: line(200),
  logo: url,
  uri: fc.oneof(line(200), url),
  parentOrganizationId: id,
  identifiers: few(
    fc.record(
      {
        id,
        identifierScheme: fc.constantFrom('PL-KRS', 'PL-NIP'),
        identifierType: fc.constantFrom('KRS', 'NIP', 'REGON', 'PESEL'),
        identifier: line(100),
        attributes,
      },
      { requiredKeys: ['id', 'identifierType', 'identifier'] },
    ),
  ),
  funding: few(funding, 1),
  contacts: few(contact),
  phones: few(phone),
  locations: few(id),
  programs: few(program, 1),
  attributes: few(attribute),
};

/** Any record of a provider. */
export const randomProvider = (): fc.Arbitrary<ProviderRecord> =>
  fc.record(providerFields, { requiredKeys: ['name'] }).map((record) => providerRecord.parse(JSON.parse(JSON.stringify(record))));

export interface RandomOrganization {
  provider: ProviderRecord;
  services: ServiceRecord[];
}

/** A provider with its services, as a hub lets them in: no line break in a name, nothing that turns the direction of writing. */
export const randomOrganization = (): fc.Arbitrary<RandomOrganization> =>
  fc.record({
    provider: randomProvider().map(composed).filter(mayBeKept),
    services: fc.array(randomService().map(composed).filter(mayBeKept), { maxLength: 4 }),
  });

const mayBeKept = (record: unknown): boolean => textProblems(record).length === 0;
