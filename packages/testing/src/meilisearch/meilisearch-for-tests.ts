/**
 * Meilisearch for a test file. Live when there is one: of `MEILISEARCH_HOST`, or a fresh server of the program on PATH. Else answers that were recorded
 * from a real server by the same tests; what was not recorded fails, nothing is made up.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { repositoryRoot } from '../shared-folder.ts';
import { Recorder, Recording } from './recording.ts';
import { passOnAndRecord, replay } from './recording-servers.ts';
import { meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from './server.ts';

export type MeilisearchMode = 'live' | 'recording' | 'replayed';

export interface TestMeilisearch {
  host: string;
  /** May do everything. */
  apiKey: string;
  mode: MeilisearchMode;
  /** A name that no other index of the server has; the same ones in the same order in every run that is recorded or replayed. */
  indexName(): string;
  /** Writes the recording when one was made; throws when something was asked that was not recorded. */
  stop(): Promise<void>;
}

const recordingOf = (name: string): string => join(repositoryRoot, 'packages', 'testing', 'recordings', `${name}.jsonl.br`);

const isRecording = (): boolean => process.env.RECORD_MEILISEARCH === '1';

export const meilisearchMode = (): MeilisearchMode => {
  if (isRecording()) return 'recording';
  return process.env.MEILISEARCH_HOST || meilisearchOnPath() !== null ? 'live' : 'replayed';
};

/** `name` names the recording: one per test file. */
export const meilisearchForTests = async (name: string): Promise<TestMeilisearch> => {
  const mode = meilisearchMode();
  switch (mode) {
    case 'live':
      return live();
    case 'recording':
      return recorded(name);
    case 'replayed':
      return replayed(name);
  }
};

const counting = (prefix: string): (() => string) => {
  let number = 0;
  return () => `${prefix}-${++number}`;
};

const live = async (): Promise<TestMeilisearch> => {
  const given = process.env.MEILISEARCH_HOST;
  if (given) {
    const apiKey = process.env.MEILISEARCH_API_KEY ?? '';
    const prefix = `test-${randomBytes(4).toString('hex')}`;
    return { host: given, apiKey, mode: 'live', indexName: counting(prefix), stop: () => deleteIndexes(given, apiKey, prefix) };
  }
  const server = await startMeilisearch(meilisearchOnPath() ?? 'meilisearch');
  return { host: server.host, apiKey: TEST_MASTER_KEY, mode: 'live', indexName: counting('test'), stop: server.stop };
};

/** A server that is not ours is left as it was. */
const deleteIndexes = async (host: string, apiKey: string, prefix: string): Promise<void> => {
  const headers = { authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${host}/indexes?limit=1000`, { headers });
  const { results } = (await response.json()) as { results: { uid: string }[] };
  for (const { uid } of results) if (uid.startsWith(prefix)) await fetch(`${host}/indexes/${uid}`, { method: 'DELETE', headers });
};

const recorded = async (name: string): Promise<TestMeilisearch> => {
  const program = meilisearchOnPath();
  if (program === null) throw new Error('To record, the program "meilisearch" must be on PATH: recordings come from a fresh real server.');
  const server = await startMeilisearch(program);
  const recorder = new Recorder();
  const proxy = await passOnAndRecord(server.host, recorder);
  const headers = { authorization: `Bearer ${TEST_MASTER_KEY}` };
  const { pkgVersion } = (await (await fetch(`${server.host}/version`, { headers })).json()) as { pkgVersion: string };
  return {
    host: proxy.host,
    apiKey: TEST_MASTER_KEY,
    mode: 'recording',
    indexName: counting('test'),
    stop: async () => {
      await proxy.stop();
      await server.stop();
      recorder.write(recordingOf(name), { meilisearch: pkgVersion });
    },
  };
};

const replayed = async (name: string): Promise<TestMeilisearch> => {
  const missed = new Set<string>();
  const standIn = await replay(new Recording(recordingOf(name)), (request) => missed.add(request));
  return {
    host: standIn.host,
    apiKey: TEST_MASTER_KEY,
    mode: 'replayed',
    indexName: counting('test'),
    stop: async () => {
      await standIn.stop();
      if (missed.size === 0) return;
      throw new Error(
        `These requests to Meilisearch are not in the recording "${name}": record it anew with "npm run record:meilisearch".\n${[...missed].slice(0, 10).join('\n')}`,
      );
    },
  };
};
