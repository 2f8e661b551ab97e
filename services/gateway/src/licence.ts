/** Under which licence an answer stands, where programs look for it. */
import type { JsonLd } from '@drogowskaz/client/json-ld';
import { licenceTerms } from '@drogowskaz/platform';

/** As a header `Link` (RFC 8288); null: nobody has said, or nobody knows where it can be read. */
export const licenceLink = (licence: string | null, title?: string): string | null => {
  const terms = licence === null ? null : licenceTerms(licence);
  return terms === null ? null : `<${terms}>; rel="license"${title === undefined ? '' : `; title="${title}"`}`;
};

/** What is said of a thing is told to be under that licence; a copy tells that of its owner already. */
export const licensed = (jsonLd: JsonLd, licence: string | null): JsonLd =>
  licence === null || 'subjectOf' in jsonLd
    ? jsonLd
    : { ...jsonLd, subjectOf: { '@type': 'CreativeWork', license: licenceTerms(licence) ?? { '@type': 'CreativeWork', name: licence } } };
