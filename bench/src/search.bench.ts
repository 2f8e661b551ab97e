/**
 * Side by side over the same services, the same questions in turn: our two engines, Meilisearch out of the box and plain PostgreSQL full text. How many
 * questions they answer rightly is told by the benchmark `findability`; how the built-in engine grows by `search-growth`.
 */
import { ensureRoles, openPool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, prepareBuiltIn, type SearchQuestion } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { plainFullText } from './findability/plain-full-text.ts';
import { judgedQuestions } from './findability/questions.ts';
import { differences } from './findability/same-first.ts';
import { generateServices } from './generate-services.ts';
import { percentile } from './measure.ts';
import { askOutOfTheBox, putOutOfTheBox } from './meilisearch/out-of-the-box.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import type { BenchResult, Figure } from './result.ts';
import { ask, kindsOfWords, type Picker, pickerOf, questionOf, WordCount } from './search/kinds.ts';

const SIZE = 10_000;
const BATCH = 1_000;
const ROUNDS = 50;
const WARM_UP = 5;
const PAGE = 20;

type Contestant = (question: SearchQuestion) => Promise<unknown>;

export async function run(): Promise<BenchResult> {
  const database = await createTestDatabase();
  const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
  await ensureRoles(owner);
  await prepareBuiltIn(owner);
  const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'bench search' });
  const meilisearch = await openBenchMeilisearch();
  try {
    const documents = [...generateServices(SIZE)];
    const words = new WordCount();
    for (const document of documents) words.add(document);
    const builtIn = builtInEngine({ pool, timeout: 20_000 });
    const engines = [builtIn, ...(meilisearch ? [await meilisearch.engine('ours')] : [])];
    for (const engine of engines) for (let at = 0; at < SIZE; at += BATCH) await engine.put(documents.slice(at, at + BATCH));
    const fullText = await plainFullText(owner, documents, PAGE);
    await owner.query('vacuum analyze');
    const questions = judgedQuestions();
    const contestants: Record<string, Contestant> = { 'built-in': (question) => ask(builtIn, question) };
    const figures: Figure[] = [];
    const [, ours] = engines;
    if (meilisearch && ours) {
      const { client } = meilisearch;
      await putOutOfTheBox(client, 'plain', documents);
      contestants.Meilisearch = (question) => ask(ours, question);
      contestants['Meilisearch out of the box'] = ({ text }) => askOutOfTheBox(client, 'plain', text, PAGE);
      const differing = await differences(questions, builtIn, ours);
      figures.push({
        name: 'judged questions, built-in and Meilisearch have the same first three',
        value: 1 - differing.length / questions.length,
        unit: 'of the questions',
        note: `${questions.length - differing.length} of ${questions.length}`,
      });
    }
    contestants['plain full text'] = fullText;
    const vocabulary = words.vocabulary();
    const kinds: Record<string, (pick: Picker) => SearchQuestion> = {
      ...kindsOfWords,
      'judged question': (pick) => {
        const { text, locale } = pick(questions);
        return questionOf(text, { locale });
      },
    };
    for (const [kind, make] of Object.entries(kinds)) figures.push(...(await timesOf(kind, make, contestants, vocabulary)));
    return {
      about: `${SIZE} services, ${ROUNDS} questions of each kind, each asked of all in turn; a page of ${PAGE}: of our engines with facets, an exact count and highlights, of the others ids.${meilisearch ? '' : ` ${NO_MEILISEARCH}`}`,
      figures,
    };
  } finally {
    await meilisearch?.stop();
    await pool.end();
    await owner.end();
    await database.drop();
  }
}

/** Each question is put to all of them before the next one, beginning with another one each time. */
const timesOf = async (
  kind: string,
  make: (pick: Picker) => SearchQuestion,
  contestants: Readonly<Record<string, Contestant>>,
  vocabulary: readonly string[],
): Promise<Figure[]> => {
  const pick = pickerOf(vocabulary);
  const names = Object.keys(contestants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const question = make(pick);
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + WARM_UP + turn) % names.length] ?? '';
      const begin = performance.now();
      await contestants[name]?.(question);
      if (round >= 0) times.get(name)?.push(performance.now() - begin);
    }
  }
  return [...times].map(([name, ofName]) => ({
    name: `${kind}: ${name}, median`,
    value: percentile(ofName, 0.5),
    unit: 'ms',
    note: `p95 ${percentile(ofName, 0.95).toFixed(1)}`,
  }));
};
