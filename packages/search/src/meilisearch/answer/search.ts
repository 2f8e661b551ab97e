/** From a question to a page of services. */
import { unavailable } from '@drogowskaz/platform';
import { factsOf } from '../../document/facts.ts';
import type { SearchAnswer, SearchHit, SearchQuestion } from '../../engine.ts';
import { languageOf } from '../../question/languages.ts';
import { understand } from '../../question/understand.ts';
import { DEEPEST, questionKey, readCursor, writeCursor } from '../../relevance/cursor.ts';
import { didYouMean } from '../../relevance/did-you-mean.ts';
import { nearest } from '../../relevance/distance.ts';
import { highlights } from '../../relevance/highlights.ts';
import { NOTHING } from '../layout/filter-expressions.ts';
import type { AboutIndex } from '../layout/index-administration.ts';
import { conditionsOf } from './conditions.ts';
import { type CountedFacets, countFacets } from './facets.ts';
import { find } from './find.ts';
import { pageOf } from './page.ts';
import { type AskOptions, type Filter, Round } from './round.ts';

export interface SearchOptions {
  /** Signs cursors. The same in every process over one index. */
  secret: Buffer;
  /** See `FEW`. */
  few: number;
}

interface FirstAnswer extends CountedFacets {
  generation: string;
}

export const search = async (ask: AskOptions, question: SearchQuestion, { secret, few }: SearchOptions): Promise<SearchAnswer> => {
  const conditions = conditionsOf(question);
  const firstRound = (round: Round, filter: Filter): (() => FirstAnswer) => {
    const about = round.add({ filter: ['about = true'], limit: 1, fields: ['generation'] });
    const counted = countFacets(round, filter, conditions);
    return () => {
      const [state] = about().documents as Partial<AboutIndex>[];
      if (state?.generation === undefined) throw unavailable('The search index is being made. Try again in a while.');
      return { generation: state.generation, ...counted() };
    };
  };
  const understood = understand(question.text, question.locale);
  const { found, answer } =
    understood.units.length > 0
      ? await find(ask, understood, { locale: question.locale }, firstRound)
      : { found: null, answer: await askOnce(ask, firstRound, question.text.trim() === '' ? [] : [NOTHING]) };
  const { generation, total, facets } = answer;
  const translated = answer.translated[languageOf(question.locale)] ?? 0;

  const key = questionKey(question);
  const cursor = question.after === undefined ? null : readCursor(question.after, key, generation, { engine: 'MEILISEARCH', secret });
  const now = cursor?.now ?? question.now.getTime();
  const depth = cursor?.depth ?? 0;
  const count = Math.min(question.first, DEEPEST - depth);
  const documents = await pageOf(ask, { question, found, conditions, total, offset: depth, count, now, few, translated });
  const { near } = question;
  return {
    totalCount: total,
    facets,
    didYouMean: found && total > 0 ? didYouMean(question, found.mended) : null,
    hasNextPage: depth + count < Math.min(total, DEEPEST),
    hits: documents.map(
      (document, place): SearchHit => ({
        document,
        cursor: writeCursor({ position: [], depth: depth + place + 1, now }, key, generation, { engine: 'MEILISEARCH', secret }),
        distanceMeters: near ? nearest(near, factsOf(document).places) : null,
        highlights: highlights(document, found?.words ?? [], question.locale),
      }),
    ),
  };
};

const askOnce = async <Answer>(ask: AskOptions, add: (round: Round, filter: Filter) => () => Answer, filter: Filter): Promise<Answer> => {
  const round = new Round();
  const answer = add(round, filter);
  await round.send(ask);
  return answer();
};
