/** A Meilisearch for benchmarks: fresh, of the program on PATH. */
import { meilisearchEngine, openMeilisearch, type SearchEngine } from '@drogowskaz/search';
import { meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { Meilisearch } from 'meilisearch';

export interface BenchMeilisearch {
  /** With its master key. */
  client: Meilisearch;
  host: string;
  /** Our engine over an empty index of this name. */
  engine(index: string): Promise<SearchEngine>;
  stop(): Promise<void>;
}

export const NO_MEILISEARCH = 'Meilisearch was not asked: the program "meilisearch" is not on PATH.';

/** null: there is none, which the benchmark has to say. */
export const openBenchMeilisearch = async (): Promise<BenchMeilisearch | null> => {
  const program = meilisearchOnPath();
  if (program === null) return null;
  const { host, stop } = await startMeilisearch(program);
  return {
    client: new Meilisearch({ host, apiKey: TEST_MASTER_KEY }),
    host,
    engine: async (index) => {
      const { keys } = await openMeilisearch({ host, apiKey: TEST_MASTER_KEY, index });
      return meilisearchEngine({ host, keys, index, timeout: 20_000 });
    },
    stop,
  };
};
