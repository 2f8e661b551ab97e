/** Commands of npm whose process ends other than by itself: nobody looks for a file that is not there without a word. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, repositoryRoot } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stderr: string;
}

/** What `npm run hub -- export` does once everything is built. */
const exporting = (env: Record<string, string>): { pid: number; ended: Promise<Ended> } => {
  const program = `import('./scripts/lib/hub.mjs').then(({ runHub }) => runHub(['export', ${JSON.stringify(join(dataDir, 'all.ndjson'))}]))`;
  const child = spawn(process.execPath, ['--eval', program], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  return { pid: child.pid ?? 0, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr }))) };
};

describe('a command of npm', () => {
  it('that has not enough memory says so, what to do, and fails', async () => {
    const { code, stderr } = await exporting({ NODE_OPTIONS: '--max-old-space-size=30' }).ended;
    expect(code).toBe(128 + 6);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^"export .*all\.ndjson" did not come to its end\. .*NODE_OPTIONS=--max-old-space-size/,
    );
  }, 60_000);

  it('that the system kills, which says nothing itself, says so as well', async () => {
    const { pid, ended } = exporting({});
    const childOf = (of: number): number | null => Number(readFileSync(`/proc/${of}/task/${of}/children`, 'utf8').split(' ')[0]) || null;
    const hub = await eventually('the hub is there', async () => childOf(pid));
    process.kill(hub, 'SIGKILL');
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([128 + 9, expect.stringContaining('It was killed (SIGKILL), by somebody or by the system')]);
  }, 60_000);
});
