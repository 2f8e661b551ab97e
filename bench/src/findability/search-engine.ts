import { systemClock } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import { FIRST, type FindFirst } from './score.ts';

/** Asks as the public page does: the words, the language of the page, no filter. */
export const findFirstWith =
  (engine: SearchEngine): FindFirst =>
  async ({ text, locale }) => {
    const { hits } = await engine.search({ text, locale, filter: {}, sort: 'RELEVANCE', first: FIRST, now: systemClock.now() });
    return hits.map(({ document }) => document.card.id);
  };
