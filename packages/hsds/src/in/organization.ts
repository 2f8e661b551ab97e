import type { ProviderRecordInput } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform/core';
import { firstSentences } from '../repairs/cut-text.ts';
import { idText } from './id-text.ts';
import type { Node } from './node.ts';
import { attributesOf, localized, readParts } from './part.ts';
import { contact, funding, identifier, moreAddresses, phone, program, webAddress } from './parts.ts';
import type { Reading } from './reading.ts';
import { Values } from './values.ts';

/** The organisation itself, without its services. Null: refused, with everything of it. */
export const organization = (reading: Reading, node: Node, id: string): ProviderRecordInput | null => {
  const values = new Values(reading, node);
  const name = nameOf(reading, node, values);
  if (name === null) return null;
  node.keep();
  const attributes = attributesOf(reading, node, id);
  const description = values.text('description', { max: 4_000, markdown: true });
  const [email, ...moreEmails] = values.emails('email');
  const [url, ...moreUrls] = values.urls('website');
  const provider: ProviderRecordInput = {
    ...present({
      alternateName: values.line('alternate_name', 300),
      email,
      url,
      yearIncorporated: values.whole('year_incorporated', 1_000, 2_200),
      legalStatus: values.line('legal_status', 200),
      logo: values.url('logo'),
      uri: values.line('uri', 500),
      parentOrganizationId: parentOf(reading, node, values),
    }),
    name,
    description: localized(reading, description),
    additionalWebsites: [...readParts(reading, node, 'additional_websites', id, webAddress), ...moreAddresses(moreUrls, id)],
    identifiers: [...readParts(reading, node, 'organization_identifiers', id, identifier), ...taxNumber(values, id)],
    funding: readParts(reading, node, 'funding', id, funding),
    contacts: [
      ...readParts(reading, node, 'contacts', id, contact),
      ...moreEmails.map((each) => ({ id: stableId(id, 'email', each), email: each })),
    ],
    phones: readParts(reading, node, 'phones', id, phone),
    programs: readParts(reading, node, 'programs', id, program),
    attributes: [...attributes, ...taxStatus(values, id)],
  };
  values.close();
  return provider;
};

const nameOf = (reading: Reading, node: Node, values: Values): string | null => {
  const named = values.named('name', 300);
  if (named !== undefined) return named;
  const website = values.url('website');
  const described = values.text('description', { max: 4_000, markdown: true });
  const name =
    values.line('alternate_name', 300) ??
    (website === undefined ? undefined : new URL(website).hostname.replace(/^www\./, '')) ??
    firstSentences(described ?? '', 80);
  if (name === undefined) {
    reading.refuse(node, 'MISSING', 'An organisation without name cannot be shown; write its name.');
    return null;
  }
  values.repair('missing-name', 'name', null, name);
  return name;
};

const parentOf = (reading: Reading, node: Node, values: Values): string | undefined => {
  const written = idText(values.raw('parent_organization_id'));
  return written === '' ? undefined : reading.foreignId(node.kind, written);
};

const taxNumber = (values: Values, id: string) => {
  const number = values.line('tax_id', 100);
  if (number === undefined) return [];
  values.repair('deprecated-field', 'tax_id', number, 'identifiers');
  return [{ id: stableId(id, 'tax_id'), identifierType: 'tax_id', identifier: number }];
};

const taxStatus = (values: Values, id: string) => {
  const status = values.text('tax_status', { max: 2_000 });
  if (status === undefined) return [];
  values.repair('deprecated-field', 'tax_status', status, 'attributes');
  return [{ id: stableId(id, 'tax_status'), label: 'tax_status', value: status }];
};
