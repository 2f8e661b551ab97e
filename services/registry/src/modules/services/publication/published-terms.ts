import type { ServiceRecord } from '@drogowskaz/directory';
import { termKey } from '@drogowskaz/platform';
import type { VocabularyName } from '@drogowskaz/vocabulary';

/** By what a feed can be narrowed: our own codes, and the ids of terms of outside taxonomies. */
export const publishedTerms = (record: ServiceRecord): string[] => {
  const ours: [VocabularyName, readonly string[]][] = [
    ['CATEGORY', record.categories],
    ['AUDIENCE', record.audiences],
    ['FORMALITY', record.formality],
    ['REQUIREMENT', record.requirements],
  ];
  return [
    ...new Set([
      ...ours.flatMap(([vocabulary, codes]) => (codes.length === 0 ? [] : [vocabulary, ...codes.map((code) => termKey(vocabulary, code))])),
      ...record.attributes.flatMap(({ taxonomyTermId }) => (taxonomyTermId === undefined ? [] : [taxonomyTermId.toLowerCase()])),
    ]),
  ];
};
