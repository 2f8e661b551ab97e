import type { JsonLd } from './described.ts';

/** schema.org of a page that lists services: their names and the pages that tell more, in order. */
export const serviceListJsonLd = <Service extends { readonly id: string; readonly content: { readonly name: string } }>(
  services: readonly Service[],
  addressOf: (service: Service) => string,
): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  numberOfItems: services.length,
  itemListElement: services.map((service, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: service.content.name,
    url: addressOf(service),
  })),
});
