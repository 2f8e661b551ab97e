import { audienceOf } from './audience.ts';
import type { DescribedVolunteerOffer, JsonLd } from './described.ts';
import { known } from './known.ts';
import { areaOf } from './place.ts';

/**
 * schema.org of what volunteers offer, for its page at `address`: an offer of the organisation that coordinates them, to which people turn. Of
 * the volunteer, and of what was checked of her, nothing goes out. It has no price, as no record says one, and is no job for anybody.
 */
export const volunteerOfferJsonLd = (offer: DescribedVolunteerOffer, address: string): JsonLd => {
  const { title, description, activities, audiences, coordinator, municipality, languages } = offer;
  const organization = { '@type': 'Organization', name: coordinator.name };
  const areaServed = areaOf(municipality);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Offer',
    '@id': address,
    url: address,
    name: title.value,
    description: description?.value,
    offeredBy: organization,
    areaServed,
    validThrough: offer.expiresOn,
    itemOffered: known({
      '@type': 'Service',
      name: title.value,
      serviceType: activities.map(({ label }) => label),
      provider: organization,
      areaServed,
      audience: audiences.map(({ label }) => audienceOf(label)),
      availableChannel: languages.length === 0 ? null : { '@type': 'ServiceChannel', availableLanguage: languages },
    }),
  });
};
