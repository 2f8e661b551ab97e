/**
 * Of the judged questions, how many have a right service among the first three, and how long that takes: our two engines, Meilisearch out of the box
 * and plain PostgreSQL full text, over the same documents.
 */
import { openDemonstration } from './findability/open-demonstration.ts';
import { plainFullText } from './findability/plain-full-text.ts';
import { type JudgedQuestion, judgedQuestions } from './findability/questions.ts';
import { differences } from './findability/same-first.ts';
import { FIRST, type FindFirst, score, share } from './findability/score.ts';
import { findFirstWith } from './findability/search-engine.ts';
import { percentile } from './measure.ts';
import { askOutOfTheBox, putOutOfTheBox } from './meilisearch/out-of-the-box.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import type { BenchResult, Figure } from './result.ts';

/** Of the half that nobody tuned on: altogether, and in each language. */
const WANTED = { all: 0.97, language: 0.9 };

interface Part {
  name: string;
  has(question: JudgedQuestion): boolean;
  untuned: boolean;
}

const PARTS: readonly Part[] = [
  { name: 'tuned half', has: ({ half }) => half === 'TUNED', untuned: false },
  { name: 'untuned half, everyday needs', has: ({ brief }) => brief === 'EVERYDAY', untuned: true },
  { name: 'untuned half, edges of life', has: ({ brief }) => brief === 'EDGES', untuned: true },
];

interface Contestant {
  findFirst: FindFirst;
  /** Ours has to reach what is wanted; the others are what one would get without it. */
  ours: boolean;
}

export async function run(): Promise<BenchResult> {
  const demonstration = await openDemonstration();
  const meilisearch = await openBenchMeilisearch();
  try {
    const { owner, documents, builtIn } = demonstration;
    const questions = judgedQuestions();
    const figures: Figure[] = [];
    const contestants: Record<string, Contestant> = { 'built-in': { findFirst: findFirstWith(builtIn), ours: true } };
    if (meilisearch) {
      const { client } = meilisearch;
      const engine = await meilisearch.engine('ours');
      await engine.put(documents);
      await putOutOfTheBox(client, 'plain', documents);
      contestants.Meilisearch = { findFirst: findFirstWith(engine), ours: true };
      contestants['Meilisearch out of the box'] = { findFirst: ({ text }) => askOutOfTheBox(client, 'plain', text, FIRST), ours: false };
      figures.push(sameFirst(questions, await differences(questions, builtIn, engine)));
    }
    contestants['plain full text'] = { findFirst: await plainFullText(owner, documents), ours: false };
    for (const [name, contestant] of Object.entries(contestants)) figures.push(...(await figuresOf(name, contestant, questions)));
    return {
      about: `${questions.length} judged questions in sixteen languages to ${documents.length} services; a right one among the first three.${meilisearch ? '' : ` ${NO_MEILISEARCH}`}`,
      figures,
    };
  } finally {
    await meilisearch?.stop();
    await demonstration.close();
  }
}

const sameFirst = (questions: readonly JudgedQuestion[], differing: Awaited<ReturnType<typeof differences>>): Figure => ({
  name: 'built-in and Meilisearch, the same first three',
  value: (questions.length - differing.length) / questions.length,
  unit: 'of the questions',
  atLeast: 1,
  note: [
    `${questions.length - differing.length} of ${questions.length}`,
    ...differing.map(({ question, found: [one, other] }) => `„${question.text}” has ${one.join(' | ')} and ${other.join(' | ')}`),
  ].join(', '),
});

const figuresOf = async (name: string, { findFirst, ours }: Contestant, questions: readonly JudgedQuestion[]): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const times: number[] = [];
  const timed: FindFirst = async (question) => {
    const begin = performance.now();
    const found = await findFirst(question);
    times.push(performance.now() - begin);
    return found;
  };
  for (const part of PARTS) {
    const asked = questions.filter(part.has);
    const judged = part.untuned && ours ? WANTED : null;
    if (asked.length === 0 && !judged) continue;
    const all = await score(asked, timed);
    figures.push({
      name: `${name}, ${part.name}, all languages`,
      value: share(all),
      unit: 'of the questions',
      ...(judged && { atLeast: judged.all }),
      note: `${all.answered} of ${all.asked}`,
    });
    for (const [locale, ofLocale] of Map.groupBy(asked, (question) => question.locale)) {
      const missed = all.missed.filter(({ question }) => question.locale === locale);
      const answered = ofLocale.length - missed.length;
      figures.push({
        name: `${name}, ${part.name}, ${locale}`,
        value: answered / ofLocale.length,
        unit: 'of the questions',
        ...(judged && { atLeast: judged.language }),
        note: [`${answered} of ${ofLocale.length}`, ...(ours ? missed.map(({ question }) => `missed „${question.text}”`) : [])].join(', '),
      });
    }
  }
  figures.push({ name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', note: `p50 ${percentile(times, 0.5).toFixed(1)}` });
  return figures;
};
