import { supplements } from './supplements.ts';
import { Writer, type WriterOptions } from './writer.ts';

export { organizationInList, organizationOut } from './organization.ts';
export { serviceByName, serviceInList, serviceInShort, serviceOut } from './service.ts';
export { serviceAtLocationInList, serviceAtLocationOf } from './service-at-location.ts';
export { findTerm, keysOfTaxonomy, keysOfTerm, type OurTerm, ourTaxonomies, ourTerms, taxonomyId, termId } from './terms.ts';
export type { Writer, Written } from './writer.ts';

/** Writes records as HSDS: alone, or with the profile beside it. */
export const hsdsWriter = (options: WriterOptions): Writer => new Writer(options, supplements);
