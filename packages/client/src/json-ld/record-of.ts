import type { DescribedSource, JsonLd } from './described.ts';
import { known } from './known.ts';
import { webAddress } from './web-address.ts';

/** Of a copy: whose record it is, and under which licence it may go on. */
export const recordOf = (source: DescribedSource | null | undefined): JsonLd | null =>
  source
    ? known({
        '@type': 'CreativeWork',
        url: webAddress(source.url),
        // An address where there is one; of a licence that is only named, its name.
        license: webAddress(source.licence) ?? (source.licence === null ? null : { '@type': 'CreativeWork', name: source.licence }),
        sourceOrganization: { '@type': 'Organization', name: source.name },
      })
    : null;
