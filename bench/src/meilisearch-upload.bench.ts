/** What the hub adds to an upload to Meilisearch. */
import { generateServices } from './generate-services.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import { uploads } from './meilisearch/upload.ts';
import type { BenchResult } from './result.ts';

const SIZE = 10_000;

export async function run(): Promise<BenchResult> {
  const meilisearch = await openBenchMeilisearch();
  if (!meilisearch) return { about: NO_MEILISEARCH, figures: [] };
  try {
    return {
      about:
        'Services put into an empty index by our engine, five thousand at a time, and uploads of what is then in it. Medians of five alternating runs.',
      figures: await uploads(meilisearch, [...generateServices(SIZE)]),
    };
  } finally {
    await meilisearch.stop();
  }
}
