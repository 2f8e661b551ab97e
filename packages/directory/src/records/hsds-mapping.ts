/**
 * Where each object and field of HSDS 3.1 lives here. A service, a provider and a place are kept whole, as one record each (see
 * docs/adr/0003): most of HSDS's 24 tables are parts of such a record. Tests hold this table against HSDS and against the records.
 */

export type HsdsPlace =
  /** A property of the record or part that stands for the object; "texts[].name" is in each text. */
  | { readonly in: 'record'; readonly path: string; readonly deprecated?: true }
  /** HSDS's flat form names what an object hangs on; here it stands inside of it. */
  | { readonly in: 'nesting' }
  /** A column beside the record. */
  | { readonly in: 'column'; readonly column: string }
  /** Worked out on export. */
  | { readonly in: 'derived'; readonly from: string };

const record = (path: string): HsdsPlace => ({ in: 'record', path });
const deprecated = (path: string): HsdsPlace => ({ in: 'record', path, deprecated: true });
const column = (name: string): HsdsPlace => ({ in: 'column', column: name });
const derived = (from: string): HsdsPlace => ({ in: 'derived', from });
const nesting: HsdsPlace = { in: 'nesting' };
/** HSDS's history of each row is read from the audit log and the revisions; nobody keeps it twice. */
const metadata = derived('registry.audit_entry and registry.service_revision');

/** Fields with the same name here (in camelCase). */
const same = (...fields: string[]): Record<string, HsdsPlace> =>
  Object.fromEntries(fields.map((field) => [field, record(field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))]));
const parents = (...fields: string[]): Record<string, HsdsPlace> => Object.fromEntries(fields.map((field) => [field, nesting]));

export const hsdsMapping: Readonly<Record<string, Readonly<Record<string, HsdsPlace>>>> = {
  organization: {
    id: column('registry.provider.id'),
    ...same('name', 'alternate_name', 'description', 'email', 'additional_websites', 'year_incorporated', 'legal_status', 'logo', 'uri'),
    ...same('parent_organization_id', 'funding', 'contacts', 'phones', 'locations', 'programs', 'attributes'),
    website: record('url'),
    tax_status: deprecated('attributes'),
    tax_id: deprecated('identifiers'),
    organization_identifiers: record('identifiers'),
    metadata,
  },
  service: {
    id: column('registry.service.id'),
    organization_id: column('registry.service.provider_id'),
    organization: column('registry.service.provider_id'),
    program_id: record('program.id'),
    name: record('texts[].name'),
    alternate_name: record('texts[].alternateName'),
    description: record('texts[].description'),
    application_process: record('texts[].howToApply'),
    eligibility_description: record('texts[].eligibilityDescription'),
    alert: record('texts[].alert'),
    fees_description: record('costOptions[].amountDescription'),
    service_at_locations: record('locations'),
    ...same('url', 'additional_urls', 'email', 'status', 'interpretation_services', 'accreditations', 'minimum_age', 'maximum_age'),
    ...same('assurer_email', 'phones', 'schedules', 'service_areas', 'languages', 'funding', 'cost_options', 'program'),
    ...same('required_documents', 'contacts', 'capacities', 'attributes'),
    assured_date: column('registry.service.verified_at'),
    last_modified: column('directory.published_record.modified_at'),
    wait_time: deprecated('attributes'),
    fees: deprecated('costOptions[].amountDescription'),
    licenses: deprecated('accreditations'),
    metadata,
  },
  location: {
    ...same('id', 'location_type', 'url', 'name', 'alternate_name', 'description', 'transportation', 'latitude', 'longitude'),
    ...same('external_identifier', 'external_identifier_type', 'languages', 'addresses', 'contacts', 'accessibility', 'phones'),
    ...same('schedules', 'attributes'),
    organization_id: column('registry.location.provider_id'),
    metadata,
  },
  service_at_location: {
    ...same('id', 'description', 'service_areas', 'contacts', 'phones', 'schedules', 'location', 'attributes'),
    ...parents('service_id'),
    location_id: record('location.id'),
    metadata,
  },
  program: { ...same('id', 'name', 'alternate_name', 'description', 'attributes'), ...parents('organization_id'), metadata },
  schedule: {
    ...same('id', 'valid_from', 'valid_to', 'description', 'schedule_link', 'attending_type', 'attributes'),
    ...parents('service_id', 'location_id', 'service_at_location_id'),
    notes: record('note'),
    dtstart: record('start'),
    opens_at: record('start'),
    closes_at: record('end'),
    timezone: derived('timezone: IANA here, an offset in HSDS'),
    ...Object.fromEntries(
      'until count wkst freq interval byday byweekno bymonthday byyearday'.split(' ').map((field) => [field, record('rrule')]),
    ),
    metadata,
  },
  phone: {
    ...same('id', 'number', 'extension', 'type', 'description', 'languages', 'attributes'),
    ...parents('location_id', 'service_id', 'organization_id', 'contact_id', 'service_at_location_id'),
    metadata,
  },
  contact: {
    ...same('id', 'name', 'title', 'department', 'email', 'phones', 'attributes'),
    ...parents('organization_id', 'service_id', 'service_at_location_id', 'location_id'),
    metadata,
  },
  address: {
    ...same('id', 'attention', 'city', 'region', 'state_province', 'postal_code', 'country', 'address_type', 'attributes'),
    address_1: record('address1'),
    address_2: record('address2'),
    ...parents('location_id'),
    metadata,
  },
  language: { ...same('id', 'name', 'code', 'note', 'attributes'), ...parents('service_id', 'location_id', 'phone_id'), metadata },
  accessibility: { ...same('id', 'description', 'details', 'url', 'attributes'), ...parents('location_id'), metadata },
  service_area: {
    ...same('id', 'name', 'description', 'extent', 'extent_type', 'uri', 'attributes'),
    ...parents('service_id', 'service_at_location_id'),
    metadata,
  },
  required_document: { ...same('id', 'document', 'uri', 'attributes'), ...parents('service_id'), metadata },
  cost_option: {
    ...same('id', 'valid_from', 'valid_to', 'option', 'currency', 'amount', 'amount_description', 'attributes'),
    ...parents('service_id'),
    metadata,
  },
  funding: { ...same('id', 'source', 'attributes'), ...parents('organization_id', 'service_id'), metadata },
  taxonomy: {
    ...Object.fromEntries(['id', 'name', 'description', 'uri', 'version'].map((field) => [field, column(`registry.taxonomy.${field}`)])),
    metadata,
  },
  taxonomy_term: {
    ...Object.fromEntries(
      ['id', 'code', 'name', 'description', 'parent_id', 'language', 'taxonomy_id', 'term_uri'].map((field) => [
        field,
        column(`registry.taxonomy_term.${field}`),
      ]),
    ),
    taxonomy: column('registry.taxonomy.name'),
    taxonomy_detail: column('registry.taxonomy_term.taxonomy_id'),
    metadata,
  },
  attribute: {
    ...same('id', 'taxonomy_term_id', 'link_type', 'value', 'label'),
    ...parents('link_id', 'link_entity'),
    taxonomy_term: record('taxonomyTermId'),
    metadata,
  },
  organization_identifier: {
    ...same('id', 'identifier_scheme', 'identifier_type', 'identifier', 'attributes'),
    ...parents('organization_id'),
    metadata,
  },
  url: { ...same('id', 'label', 'url', 'attributes'), ...parents('organization_id', 'service_id'), metadata },
  service_capacity: {
    ...same('id', 'unit', 'available', 'maximum', 'description', 'updated', 'attributes'),
    ...parents('service_id'),
    unit_id: record('unit.id'),
    metadata,
  },
  unit: { ...same('id', 'name', 'scheme', 'identifier', 'uri', 'attributes'), metadata },
  metadata: {
    id: column('registry.audit_entry.id'),
    resource_id: column('registry.audit_entry.record_id'),
    resource_type: column('registry.audit_entry.record_type'),
    last_action_date: column('registry.audit_entry.at'),
    last_action_type: column('registry.audit_entry.action'),
    field_name: column('registry.service_revision.changed_fields'),
    previous_value: column('registry.service_revision.record'),
    replacement_value: column('registry.service_revision.record'),
    updated_by: derived('registry.audit_entry.actor_role: never the name of a person'),
  },
  meta_table_description: Object.fromEntries(
    ['id', 'name', 'language', 'character_set', 'attributes', 'metadata'].map((field) => [field, derived('the table that is exported')]),
  ),
};
