import { z } from 'zod';
import { municipalityCode } from './codes.ts';
import * as part from './hsds-parts.ts';
import { localizedString } from './localized.ts';
import { url } from './url.ts';

/** A provider (HSDS `organization`). */
export const providerRecord = z.strictObject({
  name: z.string().min(1).max(300),
  alternateName: z.string().max(300).optional(),
  description: localizedString.default([]),
  email: z.email().optional(),
  url: url.optional(),
  additionalWebsites: z.array(part.webAddress).max(20).default([]),
  municipality: municipalityCode.optional(),
  /** Beyond HSDS: where its office is. Not public: what the public sees are the places of its services. */
  address: part.address.optional(),
  yearIncorporated: z.int().min(1000).max(2200).optional(),
  legalStatus: z.string().max(200).optional(),
  logo: url.optional(),
  uri: z.string().max(500).optional(),
  parentOrganizationId: z.uuid().optional(),
  identifiers: z.array(part.identifier).max(20).default([]),
  funding: z.array(part.funding).max(20).default([]),
  contacts: z.array(part.contact).max(50).default([]),
  phones: z.array(part.phone).max(50).default([]),
  locations: z.array(z.uuid()).max(100).default([]),
  programs: z.array(part.program).max(50).default([]),
  attributes: z.array(part.attribute).max(100).default([]),
});
export type ProviderRecord = z.infer<typeof providerRecord>;
export type ProviderRecordInput = z.input<typeof providerRecord>;
