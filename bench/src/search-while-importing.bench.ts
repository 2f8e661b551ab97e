/** What people who search notice of an operator who imports beside them. IMPORT_SERVICES: how many, when not five thousand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationServices, runCommand, search, startDemonstrationHub } from '@drogowskaz/e2e';
import { judgedQuestions } from './findability/questions.ts';
import { percentile } from './measure.ts';
import type { BenchResult, Figure } from './result.ts';

const SERVICES = Number(process.env.IMPORT_SERVICES ?? 5_000);
const OF_EACH = 10;
/** Nobody asks without a pause. */
const PAUSE_MS = 50;
const BEFORE = 200;

export async function run(): Promise<BenchResult> {
  const hub = await startDemonstrationHub();
  const folder = await mkdtemp(join(tmpdir(), 'drogowskaz-import-bench-'));
  const questions = judgedQuestions();
  let asked = 0;
  let failed = 0;
  /** Milliseconds of each question, one after another until `isOver`. */
  const ask = async (isOver: (times: readonly number[]) => boolean | Promise<boolean>): Promise<number[]> => {
    const times: number[] = [];
    while (!(await isOver(times))) {
      asked += 1;
      const begin = performance.now();
      // In an order that mixes the languages; a number beside it, so that nothing is answered from memory.
      await search(hub.graphql, `${questions[(asked * 37) % questions.length]?.text} ${asked}`).catch(() => {
        failed += 1;
      });
      times.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return times;
  };
  try {
    const file = join(folder, 'feed.ndjson');
    await writeFile(file, Array.from({ length: SERVICES / OF_EACH }, (_, at) => JSON.stringify(organization(at))).join('\n'));
    await ask(({ length }) => length >= BEFORE / 2);
    const before = await ask(({ length }) => length >= BEFORE);
    let ended = false;
    const importing = runCommand(['import', file, '--municipality', '1462011'], { env: { DATABASE_URL: hub.databaseUrl } }).finally(() => {
      ended = true;
    });
    const meanwhile = await ask(() => ended);
    const { code, stderr } = await importing;
    if (code !== 0) throw new Error(`The import ended with ${code}: ${stderr}`);
    const isIndexed = async () => (await search(hub.graphql, '')).totalCount === demonstrationServices + SERVICES;
    const indexing = await ask(({ length }) => length % 20 === 19 && isIndexed());
    const after = await ask(({ length }) => length >= BEFORE);
    const figure = (when: string, times: readonly number[]): Figure => ({
      name: `a search ${when}, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      note: `median ${percentile(times, 0.5).toFixed(0)} ms, ${times.length} asked`,
    });
    return {
      about: `Judged questions to a hub while ${SERVICES} services are imported and indexed on the same machine.`,
      figures: [
        figure('before', before),
        figure('while they are taken in', meanwhile),
        figure('while they are indexed', indexing),
        figure('afterwards', after),
        { name: 'searches that failed', value: failed, unit: `of ${asked}`, atMost: 0 },
      ],
    };
  } finally {
    await hub.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const organization = (at: number): object => ({
  id: at + 1,
  name: `Stowarzyszenie ${at + 1}`,
  services: Array.from({ length: OF_EACH }, (_, number) => ({
    id: `${at + 1}-${number}`,
    name: `Kurs języka polskiego ${at}.${number}`,
    description: `Spotkania w małych grupach, grupa ${number}. Zapisy w sekretariacie, przed pierwszym spotkaniem krótka rozmowa o poziomie.`,
  })),
});
