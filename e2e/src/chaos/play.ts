/** Plays histories one after another and judges each when it is quiet. */
import * as fc from 'fast-check';
import type { Model } from './command.ts';
import { histories } from './commands.ts';
import { type Finding, Judge } from './judge.ts';
import { untilBuilt, untilQuiet } from './quiet.ts';
import { openScene, type Scene } from './scene.ts';
import { Stage } from './stage.ts';
import { Tally } from './tally.ts';

export interface PlayOptions {
  /** The program "meilisearch". */
  program: string;
  histories: number;
  /** The first history's; each next one has the next number. A history's commands depend on its seed alone. */
  seed: number;
  /** So many histories share a database. @default 50 */
  perDirectory?: number;
  /** Told what is going on. */
  say?: (line: string) => void;
  /** Told at once. */
  failed?: (failure: Failure) => void;
  /** Aborted: the history that is played is the last one. */
  signal?: AbortSignal;
}

export interface Failure {
  seed: number;
  history: string;
  findings: Finding[];
  /** What the indexers had logged. */
  log: string[];
}

export interface Report {
  tally: Tally;
  failures: Failure[];
}

const DIRECTORY = 50;

const nothing = (): void => undefined;

export const playHistories = async (options: PlayOptions): Promise<Report> => {
  const { program, histories: count, seed, perDirectory = DIRECTORY, say = nothing, failed = nothing, signal } = options;
  const tally = new Tally();
  const failures: Failure[] = [];
  const stage = await Stage.open(program, tally);
  try {
    for (let done = 0; done < count && !signal?.aborted; ) {
      const scene = await openScene(stage);
      try {
        const judge = new Judge(scene);
        for (const last = Math.min(count, done + perDirectory); done < last && !signal?.aborted; ) {
          const failure = await playOne(scene, judge, seed + done);
          done += 1;
          if (!failure) continue;
          failures.push(failure);
          failed(failure);
          say(described(failure));
          // What is wrong stays wrong: the next history begins with a directory of its own.
          if (failure.findings.some(({ kind }) => kind !== 'not answered')) break;
        }
      } finally {
        for (const name of await scene.close()) tally.count('did not stop when asked', name);
      }
      say(`${done} histories\n${tally.lines().join('\n')}\n`);
    }
  } finally {
    await stage.close();
  }
  return { tally, failures };
};

const described = ({ seed, history, findings }: Failure): string =>
  [`history ${seed} ended wrong: ${history}`, ...findings.map(({ kind, what }) => `${kind}: ${what}`)].join('\n  ');

const playOne = async (scene: Scene, judge: Judge, seed: number): Promise<Failure | null> => {
  const { stage, worker, asker, answeringLog } = scene;
  const { tally } = stage;
  const [commands] = fc.sample(histories, { seed, numRuns: 1 });
  if (!commands) throw new Error('No history was made.');
  const began = new Date();
  const model: Model = { services: [], needsSweep: false, reindexed: false };
  stage.repeatedLate = false;
  const findings: Finding[] = [];
  try {
    await fc.asyncModelRun(() => ({ model, real: scene }), commands);
    await untilQuiet(scene);
    if (model.reindexed) await untilBuilt(scene);
    judge.builtAnew ||= model.reindexed;
    findings.push(...(await judge.writes(model)));
    const indexes = () => judge.indexes([began, new Date()]);
    if (model.needsSweep || stage.repeatedLate) {
      // The sweep runs every hour. What may be wrong until then is counted; what is wrong after it is a failure.
      const cause = model.needsSweep ? 'after a row was deleted by hand' : 'after a late repetition';
      tally.count('documents that were wrong until the sweep', cause, (await indexes()).length);
      await scene.sweep();
      await untilQuiet(scene);
    }
    findings.push(...(await indexes()), ...(await judge.answers()));
  } catch (error) {
    findings.push({ kind: 'broken off', what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  findings.push(...asker.failures.splice(0).map((what): Finding => ({ kind: 'not answered', what })));
  tally.count('histories', findings.length === 0 ? 'right at the end' : 'WRONG at the end');
  for (const { kind } of findings) tally.count('findings', kind);
  if (findings.length === 0) return null;
  return { seed, history: String(commands), findings, log: [...worker.log, ...answeringLog] };
};
