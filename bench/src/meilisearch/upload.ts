/** Filling the index against a bare upload of what is then in it. */
import type { ServiceDocument } from '@drogowskaz/search';
import type { Meilisearch } from 'meilisearch';
import { medianOfAlternating } from '../measure.ts';
import type { Figure } from '../result.ts';
import { putOutOfTheBox } from './out-of-the-box.ts';
import type { BenchMeilisearch } from './server.ts';

const WANTED = 1.3;
/** Services that the engine is given at once. */
const BATCH = 5_000;
/** Bytes in one request of the bare upload; the server takes 100 MB. */
const PIECE = 80_000_000;
const READ_AT_ONCE = 1_000;
const LIMIT = { timeout: 3_600_000, interval: 20 };

export const uploads = async (
  meilisearch: BenchMeilisearch,
  documents: readonly ServiceDocument[],
  { rounds = 5 }: { rounds?: number } = {},
): Promise<Figure[]> => {
  const { client } = meilisearch;
  let made = 0;
  const empty = async () => {
    const index = `upload-${++made}`;
    return { index, engine: await meilisearch.engine(index) };
  };
  const fill = async () => {
    const { index, engine } = await empty();
    const begin = performance.now();
    for (let at = 0; at < documents.length; at += BATCH) await engine.put(documents.slice(at, at + BATCH));
    return { index, seconds: (performance.now() - begin) / 1_000 };
  };
  const example = await fill();
  const pieces = await piecesOf(client, example.index);
  await drop(client, example.index);

  /** Seconds that the server worked on documents. */
  const worked: Record<'put' | 'bare', number[]> = { put: [], bare: [] };
  const { medians, runs, ratio } = await medianOfAlternating(
    {
      put: async () => {
        const { index, seconds } = await fill();
        worked.put.push(await secondsOfTasks(client, index));
        await drop(client, index);
        return seconds;
      },
      bare: async () => {
        const { index } = await empty();
        const begin = performance.now();
        const tasks = [];
        for (const piece of pieces) tasks.push(await client.index(index).addDocumentsFromString(piece, 'application/x-ndjson'));
        for (const { taskUid } of tasks) await client.tasks.waitForTask(taskUid, LIMIT);
        const seconds = (performance.now() - begin) / 1_000;
        worked.bare.push(await secondsOfTasks(client, index));
        await drop(client, index);
        return seconds;
      },
      cards: async () => {
        const index = `cards-${++made}`;
        const begin = performance.now();
        await putOutOfTheBox(client, index, documents);
        const seconds = (performance.now() - begin) / 1_000;
        await drop(client, index);
        return seconds;
      },
    },
    { rounds, warmUp: false },
  );
  const parts = worked.put.map((seconds, round) => seconds / (worked.bare[round] ?? Number.NaN));
  const size = `${documents.length} services`;
  return [
    { name: `${size}: the server's work for putting them ÷ for a bare upload of the same`, ...middleOf(parts), unit: '×', atMost: WANTED },
    { name: `${size}: putting them, all of it ÷ bare upload of the same`, ...ratio('put', 'bare'), unit: '×' },
    { name: `${size}: putting them, all of it ÷ uploading the cards out of the box`, ...ratio('put', 'cards'), unit: '×' },
    {
      name: `${size}: putting them`,
      value: medians.put,
      runs: runs.put,
      unit: 's',
      note: `Meilisearch's part ${middleOf(worked.put).value.toFixed(1)}`,
    },
    { name: `${size}: bare upload of the same`, value: medians.bare, runs: runs.bare, unit: 's' },
    { name: `${size}: upload of the cards out of the box`, value: medians.cards, runs: runs.cards, unit: 's' },
  ];
};

const middleOf = (runs: number[]) => ({
  value: [...runs].sort((one, other) => one - other)[Math.floor(runs.length / 2)] ?? Number.NaN,
  runs,
});

const drop = async (client: Meilisearch, index: string): Promise<void> => {
  await client.deleteIndex(index).waitTask(LIMIT);
};

/** What the index holds, as it was sent. */
const piecesOf = async (client: Meilisearch, index: string): Promise<string[]> => {
  const pieces: string[] = [];
  let lines: string[] = [];
  let size = 0;
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { results } = await client.index(index).getDocuments({ limit: READ_AT_ONCE, offset });
    for (const document of results) {
      if (document.id === 'about') continue;
      const line = JSON.stringify(document);
      if (size + line.length > PIECE) {
        pieces.push(lines.join('\n'));
        [lines, size] = [[], 0];
      }
      lines.push(line);
      size += Buffer.byteLength(line) + 1;
    }
    if (results.length < READ_AT_ONCE) break;
  }
  return [...pieces, lines.join('\n')];
};

/** While the server worked on documents of the index: of all batches together. */
const secondsOfTasks = async (client: Meilisearch, index: string): Promise<number> => {
  const { results } = await client.tasks.getTasks({ indexUids: [index], types: ['documentAdditionOrUpdate'], limit: 10_000 });
  const batches = new Map(results.map(({ batchUid, startedAt, finishedAt }) => [batchUid, [startedAt, finishedAt] as const]));
  return [...batches.values()].reduce((sum, [from, to]) => sum + (Date.parse(to ?? '') - Date.parse(from ?? '')) / 1_000, 0);
};
