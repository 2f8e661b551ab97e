/** What the hub adds to an upload to Meilisearch. UPLOAD_SERVICES: how many; 10,000 when it is not set. UPLOAD_ROUNDS: runs of each, 5 when it is not set. */
import { generateServices } from './generate-services.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import { uploads } from './meilisearch/upload.ts';
import type { BenchResult } from './result.ts';

const SIZE = Number(process.env.UPLOAD_SERVICES ?? 10_000);
const ROUNDS = Number(process.env.UPLOAD_ROUNDS ?? 5);

export async function run(): Promise<BenchResult> {
  const meilisearch = await openBenchMeilisearch();
  if (!meilisearch) return { about: NO_MEILISEARCH, figures: [] };
  try {
    return {
      about: `Services put into an empty index by our engine, five thousand at a time, and uploads of what is then in it. Alternating runs: ${ROUNDS}.`,
      figures: await uploads(meilisearch, [...generateServices(SIZE)], { rounds: ROUNDS }),
    };
  } finally {
    await meilisearch.stop();
  }
}
