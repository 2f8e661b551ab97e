/**
 * A search through the hub against its parts: the same question asked of Meilisearch directly, and an Apollo Server that has the answer. "Directly" is
 * measured twice: what the engine asks for the question, and what somebody would ask who has the cards in a Meilisearch with default ranking.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@drogowskaz/platform';
import { facetDimensions, type ServiceDocument } from '@drogowskaz/search';
import { TEST_MASTER_KEY } from '@drogowskaz/testing';
import { Pool } from 'undici';
import { nextMessage, startChild } from '../gateway/child.ts';
import { median, medianOfAlternating } from '../measure.ts';
import type { Figure } from '../result.ts';
import { requestsOf, type SentRequest, sendAgain } from './listened.ts';
import { putOutOfTheBox } from './out-of-the-box.ts';
import { answerKey, askPage, type PageQuestion } from './search-page.ts';
import type { BenchMeilisearch } from './server.ts';

const WANTED = 1.2;

/** `about` names what the index `index` of our engine holds: these documents. */
export const throughGateway = async (
  meilisearch: BenchMeilisearch,
  { about, index, databaseUrl }: { about: string; index: string; databaseUrl: string },
  documents: readonly ServiceDocument[],
  questions: readonly PageQuestion[],
): Promise<Figure[]> => {
  const children: ChildProcess[] = [];
  const pools: Pool[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-bench-'));
  const start = async (...[file, ...args]: Parameters<typeof startChild>): Promise<Pool> => {
    const child = startChild(file, ...args);
    children.push(child);
    const pool = new Pool(new URL(await nextMessage<string>(child)).origin, { connections: 1 });
    pools.push(pool);
    return pool;
  };
  try {
    const hub = await start('../meilisearch/hub', databaseUrl, meilisearch.host, TEST_MASTER_KEY, index);
    const answers: Record<string, unknown> = {};
    const requests = new Map<PageQuestion, SentRequest[]>();
    const engine = await meilisearch.engine(index);
    for (const question of questions) {
      const { text, locale } = question;
      answers[answerKey(text, locale)] = (await askPage(hub, question)).searchServices;
      const asked = { ...question, filter: {}, sort: 'RELEVANCE', first: 20, now: systemClock.now() } as const;
      requests.set(question, await requestsOf(() => engine.search(asked)));
    }
    const file = join(folder, 'answers.json');
    writeFileSync(file, JSON.stringify(answers));
    const apollo = await start('../meilisearch/plain-apollo', file);
    const cards = await cardsWithFacets(meilisearch, `${index}-cards`, documents);

    const timed = (ask: (question: PageQuestion) => Promise<unknown>) => async (): Promise<number> => {
      const times: number[] = [];
      for (const question of questions) {
        const begin = performance.now();
        await ask(question);
        times.push(performance.now() - begin);
      }
      return median(times);
    };
    const { medians, runs, ratio } = await medianOfAlternating({
      gateway: timed((question) => askPage(hub, question)),
      requests: timed((question) => sendAgain(requests.get(question) ?? [])),
      cards: timed(cards),
      apollo: timed((question) => askPage(apollo, question)),
    });
    const ofRequests = ratio('gateway', 'requests', 'apollo');
    const ofCards = ratio('gateway', 'cards', 'apollo');
    return [
      { name: `${about}: gateway ÷ (what the engine asks + Apollo Server)`, ...ofRequests, unit: '×', atMost: WANTED },
      { name: `${about}: gateway ÷ (Meilisearch asked for the words + Apollo Server)`, ...ofCards, unit: '×', atMost: WANTED },
      ...(Object.keys(medians) as (keyof typeof medians)[]).map((name) => ({
        name: `${about}: ${LABELS[name]}`,
        value: medians[name],
        runs: runs[name],
        unit: 'ms',
        note: 'median of the questions, one after another',
      })),
    ];
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};

const LABELS = {
  gateway: 'a page through the gateway',
  requests: 'what our engine asks, sent to Meilisearch directly',
  cards: 'the words, asked of Meilisearch with default ranking, with facets',
  apollo: 'Apollo Server with the answer in memory',
} as const;

const cardsWithFacets = async ({ client }: BenchMeilisearch, index: string, documents: readonly ServiceDocument[]) => {
  await putOutOfTheBox(client, index, documents);
  const facets = facetDimensions.filter((dimension) => dimension in (documents[0]?.card ?? {}));
  await client.index(index).updateFilterableAttributes(facets).waitTask({ timeout: 600_000 });
  return ({ text }: PageQuestion) => client.index(index).search(text, { limit: 20, facets });
};
