import { audienceOf } from './audience.ts';
import type { DescribedNotice, JsonLd } from './described.ts';
import { known } from './known.ts';
import { areaOf } from './place.ts';
import { webAddress } from './web-address.ts';

/**
 * schema.org of news of the law, for its page at `address`. An article and no `SpecialAnnouncement`, which search engines read no
 * longer. It rests on the law itself where the notice names it.
 */
export const noticeJsonLd = (notice: DescribedNotice, address: string): JsonLd => {
  const { title, body, audienceLabel, municipality, effectiveFrom } = notice;
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: title.value,
    description: body.value,
    inLanguage: title.locale,
    datePublished: notice.publishedAt,
    dateModified: notice.updatedAt,
    // An interval of ISO 8601 without an end.
    temporalCoverage: effectiveFrom === null ? null : `${effectiveFrom}/..`,
    expires: notice.expiresOn,
    isBasedOn: webAddress(notice.sourceUrl),
    audience: audienceLabel && audienceOf(audienceLabel),
    publisher: municipality && { '@type': 'GovernmentOrganization', name: municipality.name },
    spatialCoverage: areaOf(municipality),
  });
};
