/** Of the judged questions, how many have a right service among the first three: ours, and plain PostgreSQL full text. */
import { openPool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { demonstrationDatabase, demonstrationDocuments } from './findability/demonstration-documents.ts';
import { plainFullText } from './findability/plain-full-text.ts';
import { type JudgedQuestion, judgedQuestions } from './findability/questions.ts';
import { type FindFirst, score, share } from './findability/score.ts';
import { findFirstWith } from './findability/search-engine.ts';
import type { BenchResult, Figure } from './result.ts';

/** Of the half that nobody tuned on: altogether, and in each language. */
const WANTED = 0.97;
const WANTED_OF_A_LANGUAGE = 0.9;

export async function run(): Promise<BenchResult> {
  const database = await createTestDatabase(demonstrationDatabase);
  const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
  const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'bench search' });
  try {
    const documents = await demonstrationDocuments(owner);
    const engine = builtInEngine({ pool });
    await engine.put(documents);
    const figures: Figure[] = [];
    const questions = judgedQuestions();
    const contestants = { 'built-in': findFirstWith(engine), 'plain full text': await plainFullText(owner, documents) };
    for (const [name, findFirst] of Object.entries(contestants)) figures.push(...(await figuresOf(name, findFirst, questions)));
    return {
      about: `${questions.length} judged questions in sixteen languages to ${documents.length} services; a right one among the first three.`,
      figures,
    };
  } finally {
    await pool.end();
    await owner.end();
    await database.drop();
  }
}

const figuresOf = async (name: string, findFirst: FindFirst, questions: readonly JudgedQuestion[]): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const wanted = name === 'plain full text' ? null : { all: WANTED, language: WANTED_OF_A_LANGUAGE };
  for (const half of ['TUNED', 'UNTUNED'] as const) {
    const asked = questions.filter((question) => question.half === half);
    const judged = half === 'UNTUNED' ? wanted : null;
    const all = await score(asked, findFirst);
    figures.push({
      name: `${name}, ${half === 'TUNED' ? 'tuned' : 'untuned'} half, all languages`,
      value: share(all),
      unit: 'of the questions',
      ...(judged && { atLeast: judged.all }),
      note: `${all.answered} of ${all.asked}`,
    });
    for (const [locale, ofLocale] of Map.groupBy(asked, (question) => question.locale)) {
      const missed = all.missed.filter(({ question }) => question.locale === locale);
      const answered = ofLocale.length - missed.length;
      figures.push({
        name: `${name}, ${half === 'TUNED' ? 'tuned' : 'untuned'} half, ${locale}`,
        value: answered / ofLocale.length,
        unit: 'of the questions',
        ...(judged && { atLeast: judged.language }),
        note: [`${answered} of ${ofLocale.length}`, ...missed.map(({ question }) => `missed „${question.text}”`)].join(', '),
      });
    }
  }
  return figures;
};
