/**
 * One index for all languages against one for each: the same services, each text in the index of its language. People ask in any language on any page, so
 * a question goes to all of them; that their answers would have to be made one again is not even counted.
 */
import type { SearchQuestion, ServiceDocument } from '@drogowskaz/search';
import { judgedQuestions } from './findability/questions.ts';
import { generateServices } from './generate-services.ts';
import { percentile } from './measure.ts';
import { type BenchMeilisearch, NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import type { BenchResult, Figure } from './result.ts';
import { kindsOfWords, type Picker, pickerOf, questionOf, WordCount } from './search/kinds.ts';

const SIZE = 10_000;
const BATCH = 1_000;
const ROUNDS = 30;

export async function run(): Promise<BenchResult> {
  const documents = [...generateServices(SIZE)];
  const words = new WordCount();
  for (const document of documents) words.add(document);
  const questions = judgedQuestions();
  const kinds: Record<string, (pick: Picker) => SearchQuestion> = {
    'common word': kindsOfWords['common word'],
    'two words': kindsOfWords['two words'],
    'judged question': (pick) => {
      const { text, locale } = pick(questions);
      return questionOf(text, { locale });
    },
  };
  const figures: Figure[] = [];
  for (const [way, parts] of Object.entries({ 'one index': new Map([['all', documents]]), 'one per language': byLanguage(documents) })) {
    const meilisearch = await openBenchMeilisearch();
    if (!meilisearch) return { about: NO_MEILISEARCH, figures: [] };
    try {
      const { ask, seconds } = await fill(meilisearch, parts);
      const { databaseSize } = await meilisearch.client.getStats();
      figures.push({ name: `${way}: on disk`, value: databaseSize / 2 ** 20, unit: 'MB', note: `${parts.size} indexes` });
      figures.push({ name: `${way}: indexing`, value: seconds, unit: 's' });
      for (const [kind, make] of Object.entries(kinds)) {
        const pick = pickerOf(words.vocabulary());
        const times: number[] = [];
        for (let round = -3; round < ROUNDS; round += 1) {
          const question = make(pick);
          const begin = performance.now();
          await ask(question);
          if (round >= 0) times.push(performance.now() - begin);
        }
        figures.push({
          name: `${way}: ${kind}, median`,
          value: percentile(times, 0.5),
          unit: 'ms',
          note: `p95 ${percentile(times, 0.95).toFixed(0)}`,
        });
      }
    } finally {
      await meilisearch.stop();
    }
  }
  return {
    about: `${SIZE} services in Polish, four of ten also in Ukrainian and as many in English; ${ROUNDS} questions of each kind.`,
    figures,
  };
}

const byLanguage = (documents: readonly ServiceDocument[]): Map<string, ServiceDocument[]> => {
  const parts = new Map<string, ServiceDocument[]>();
  for (const document of documents) {
    for (const text of document.card.texts) {
      const own = { ...document, card: { ...document.card, texts: [text] } };
      const part = parts.get(text.locale);
      if (part) part.push(own);
      else parts.set(text.locale, [own]);
    }
  }
  return parts;
};

const fill = async (meilisearch: BenchMeilisearch, parts: ReadonlyMap<string, ServiceDocument[]>) => {
  const engines = await Promise.all([...parts.keys()].map((name) => meilisearch.engine(`of-${name}`)));
  const begin = performance.now();
  for (const [place, documents] of [...parts.values()].entries()) {
    for (let at = 0; at < documents.length; at += BATCH) await engines[place]?.put(documents.slice(at, at + BATCH));
  }
  return {
    seconds: (performance.now() - begin) / 1_000,
    ask: (question: SearchQuestion) => Promise.all(engines.map((engine) => engine.search(question))),
  };
};
