import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@drogowskaz/platform';
import { eventually, repositoryRoot } from '@drogowskaz/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { demonstrationServices, search } from './directory-calls.ts';

interface NpmStart {
  npm: ChildProcess;
  url: string;
  output(): string;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** As a person types it; `npm` is whatever the machine has. */
async function npmStart(dataDir: string, port: number): Promise<NpmStart> {
  const npm = spawn('npm', ['start'], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  }
  let over = false;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    npm.once('exit', (code, signal) => {
      over = true;
      resolve({ code, signal });
    });
  });
  await eventually(
    'npm start says that the hub is ready',
    async () => {
      if (over) throw new Error(`npm start ended: ${output}`);
      return output.includes('is ready.');
    },
    180_000,
  );
  return { npm, url: `http://127.0.0.1:${port}`, output: () => output, ended };
}

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  let running: NpmStart | null = null;
  afterAll(async () => {
    running?.npm.kill('SIGTERM');
    await running?.ended;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const nobodyListens = (url: string): Promise<boolean> =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    );

  it('runs the hub, and ends with 0 when everything has stopped', async () => {
    const { npm, url, ended } = await npmStart(dataDir, await freePort());
    expect((await search(`${url}/graphql`, '')).totalCount).toBe(demonstrationServices);
    npm.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(await nobodyListens(url)).toBe(true);
  }, 300_000);

  it('leaves nothing behind when npm is killed, and starts again at once on the same folder and port', async () => {
    const port = await freePort();
    const first = await npmStart(dataDir, port);
    first.npm.kill('SIGKILL');
    await first.ended;
    running = await npmStart(dataDir, port);
    expect((await search(`${running.url}/graphql`, '')).totalCount).toBe(demonstrationServices);
  }, 300_000);
});
