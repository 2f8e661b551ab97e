/** Whether two engines say the same: what is found, how often, in which order up to equals, which facets, which spelling. */
import { factsOf } from '../document/facts.ts';
import type { SearchAnswer, SearchQuestion, ServiceDocument } from '../engine.ts';
import { shownText } from '../relevance/names.ts';

/** What decides between services of one grade. Equal in this, two may change places. */
const standing = (
  { document, distanceMeters }: { document: ServiceDocument; distanceMeters: number | null },
  { sort, locale }: SearchQuestion,
): string => {
  const facts = factsOf(document);
  const name = facts.names[shownText(facts.names, locale)]?.key;
  const distance = distanceMeters === null ? null : Math.round(distanceMeters);
  switch (sort) {
    case 'NAME':
      return JSON.stringify([name]);
    case 'DISTANCE':
      return JSON.stringify([distance, name]);
    case 'RECENTLY_VERIFIED':
      return JSON.stringify([facts.verifiedAt, name]);
    case 'RELEVANCE':
      return JSON.stringify([
        facts.foreignExample,
        facts.verifiedAt,
        facts.dueAt,
        distance,
        facts.everywhere,
        facts.categories.length,
        name,
      ]);
  }
};

/** What is compared: equal for two answers that are the same up to the order of equals. */
export const comparable = (question: SearchQuestion, { totalCount, hits, hasNextPage, facets, didYouMean }: SearchAnswer) => ({
  question,
  totalCount,
  hasNextPage,
  facets,
  didYouMean,
  // A page that is not the last one may end among equals.
  ids: hasNextPage ? [] : hits.map(({ document }) => document.card.id).sort(),
  order: hits.map((hit) => standing(hit, question)),
  highlights: hasNextPage ? [] : hits.map(({ document, highlights }) => [document.card.id, highlights]).sort(),
});
