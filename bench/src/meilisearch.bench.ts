/** What the hub adds to a question to Meilisearch. */
import { openPool } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { demonstrationDatabase, demonstrationDocuments } from './findability/demonstration-documents.ts';
import { judgedQuestions } from './findability/questions.ts';
import { generateServices } from './generate-services.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import { throughGateway } from './meilisearch/through-gateway.ts';
import type { BenchResult, Figure } from './result.ts';

const LARGE = 10_000;
/** Of the judged questions, which are in order of language. */
const EVERY = 4;

export async function run(): Promise<BenchResult> {
  const meilisearch = await openBenchMeilisearch();
  if (!meilisearch) return { about: NO_MEILISEARCH, figures: [] };
  const database = await createTestDatabase(demonstrationDatabase);
  const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
  try {
    const figures: Figure[] = [];
    const questions = judgedQuestions().filter((_, place) => place % EVERY === 0);
    const demonstration = await demonstrationDocuments(owner);
    const generated = [...generateServices(LARGE)];
    for (const [index, documents] of Object.entries({ demonstration, generated })) {
      const engine = await meilisearch.engine(index);
      for (let at = 0; at < documents.length; at += 1_000) await engine.put(documents.slice(at, at + 1_000));
      const about = `${documents.length} services`;
      figures.push(...(await throughGateway(meilisearch, { about, index, databaseUrl: database.url }, documents, questions)));
    }
    return {
      about:
        'Judged questions to a hub with Meilisearch, to Meilisearch directly and to an Apollo Server that has the answers. Medians of five alternating runs.',
      figures,
    };
  } finally {
    await owner.end();
    await database.drop();
    await meilisearch.stop();
  }
}
