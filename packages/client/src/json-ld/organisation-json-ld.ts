import type { DescribedOrganisation, JsonLd } from './described.ts';
import { known } from './known.ts';
import { postalAddress } from './place.ts';
import { recordOf } from './record-of.ts';
import { webAddress } from './web-address.ts';

/** schema.org of an organisation, for the page at `address`. Its own site is its URL where it has one. */
export const organisationJsonLd = ({ name, url, description, municipality, source }: DescribedOrganisation, address: string): JsonLd =>
  known({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': address,
    name,
    url: webAddress(url) ?? address,
    description: description?.value,
    subjectOf: recordOf(source),
    address: municipality && postalAddress({ city: municipality.name }),
  });
