/**
 * Which field of a record stands in which field of HSDS, word for word. Writing and reading go by this one table: whatever is not in it, or
 * does not come out as it went in, stands in the profile.
 */
import type { HsdsObjectName } from '../objects/index.ts';

export interface RecordPart {
  object: HsdsObjectName;
  /** Record's name → HSDS's name. */
  fields: Readonly<Record<string, string>>;
  /** Parts of their own: record's name → where HSDS nests them, and what they are. */
  lists: Readonly<Record<string, readonly [field: string, part: PartName]>>;
  ones: Readonly<Record<string, readonly [field: string, part: PartName]>>;
  /** Must be said even when they are empty: the record has no default for them. */
  always: readonly string[];
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/(?<=[a-z])(\d)$/, '_$1');

/** Fields that are named alike, here in camelCase and there with underscores. */
const alike = (names: string): Record<string, string> => Object.fromEntries(names.split(' ').map((name) => [name, snake(name)]));

/** What the parts inside are; with the field of HSDS where it is not named alike. */
type Inner = Readonly<Record<string, PartName | readonly [field: string, part: PartName]>>;

const nested = (inner: Inner): RecordPart['lists'] =>
  Object.fromEntries(Object.entries(inner).map(([name, of]) => [name, typeof of === 'string' ? [snake(name), of] : of]));

interface More {
  lists?: Inner;
  ones?: Inner;
  always?: readonly string[];
}

const part = (
  object: HsdsObjectName,
  fields: string | Record<string, string>,
  { lists, ones = {}, always = [] }: More = {},
): RecordPart => ({
  object,
  fields: typeof fields === 'string' ? alike(fields) : fields,
  lists: nested({ attributes: 'attribute', ...lists }),
  ones: nested(ones),
  always,
});

export type PartName =
  | 'service'
  | 'provider'
  | 'serviceAtLocation'
  | 'location'
  | 'attribute'
  | 'language'
  | 'schedule'
  | 'phone'
  | 'contact'
  | 'address'
  | 'accessibility'
  | 'serviceArea'
  | 'requiredDocument'
  | 'costOption'
  | 'funding'
  | 'webAddress'
  | 'identifier'
  | 'unit'
  | 'capacity'
  | 'program';

export const parts: Readonly<Record<PartName, RecordPart>> = {
  service: part('service', 'status interpretationServices minimumAge maximumAge url email accreditations assurerEmail', {
    lists: {
      additionalUrls: 'webAddress',
      phones: 'phone',
      schedules: 'schedule',
      serviceAreas: 'serviceArea',
      locations: ['service_at_locations', 'serviceAtLocation'],
      funding: 'funding',
      costOptions: 'costOption',
      requiredDocuments: 'requiredDocument',
      contacts: 'contact',
      capacities: 'capacity',
    },
    ones: { program: 'program' },
    always: ['languages', 'municipalities'],
  }),
  provider: part(
    'organization',
    { ...alike('name alternateName email yearIncorporated legalStatus logo uri parentOrganizationId'), url: 'website' },
    {
      lists: {
        additionalWebsites: 'webAddress',
        funding: 'funding',
        contacts: 'contact',
        phones: 'phone',
        programs: 'program',
        identifiers: ['organization_identifiers', 'identifier'],
      },
      // So that every organization with the profile has one.
      always: ['description'],
    },
  ),
  serviceAtLocation: part('service_at_location', 'id description', {
    lists: { serviceAreas: 'serviceArea', contacts: 'contact', phones: 'phone', schedules: 'schedule' },
    ones: { location: 'location' },
  }),
  location: part(
    'location',
    'id locationType url name alternateName description transportation latitude longitude externalIdentifier externalIdentifierType',
    {
      lists: {
        languages: 'language',
        addresses: 'address',
        contacts: 'contact',
        accessibility: 'accessibility',
        phones: 'phone',
        schedules: 'schedule',
      },
    },
  ),
  attribute: { ...part('attribute', 'id taxonomyTermId linkType label value'), lists: {} },
  language: part('language', 'id code name note'),
  schedule: part('schedule', 'id validFrom validTo description scheduleLink attendingType'),
  phone: part('phone', 'id number extension type description', { lists: { languages: 'language' } }),
  contact: part('contact', 'id name title department email', { lists: { phones: 'phone' } }),
  address: part('address', 'id attention address1 address2 city region stateProvince postalCode country addressType'),
  accessibility: part('accessibility', 'id description details url'),
  serviceArea: part('service_area', 'id name description extent extentType uri'),
  requiredDocument: part('required_document', 'id uri', { always: ['document'] }),
  costOption: part('cost_option', 'id validFrom validTo option currency amount'),
  funding: part('funding', 'id source'),
  webAddress: part('url', 'id label url'),
  identifier: part('organization_identifier', 'id identifierScheme identifierType identifier'),
  unit: part('unit', 'id name scheme identifier uri'),
  capacity: part('service_capacity', 'id available maximum description updated', { ones: { unit: 'unit' } }),
  program: part('program', 'id name alternateName description'),
};

/** What a record means when it says nothing; these need not be said. */
export const unsaid: Readonly<Record<string, unknown>> = { closed: false, hidden: false, demonstration: false };
