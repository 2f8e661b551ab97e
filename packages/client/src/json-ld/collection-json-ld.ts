import type { DescribedCollection, JsonLd } from './described.ts';
import { known } from './known.ts';
import { areaOf } from './place.ts';
import { serviceListJsonLd } from './service-list-json-ld.ts';

/** schema.org of services that a municipality has put together, for the page at `address`: in its order, with the pages that tell more. */
export const collectionJsonLd = (
  { title, description, municipality, services }: DescribedCollection,
  address: string,
  addressOf: (service: { readonly id: string }) => string,
): JsonLd => {
  const { '@context': context, ...list } = serviceListJsonLd(services?.nodes ?? [], addressOf);
  return known({
    '@context': context,
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title.value,
    description: description?.value,
    inLanguage: title.locale,
    spatialCoverage: areaOf(municipality),
    mainEntity: services && { ...list, numberOfItems: services.totalCount },
  });
};
