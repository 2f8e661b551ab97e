import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { runningEmbeddedPostgres, startEmbeddedPostgres } from './index.ts';

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answer = await client.query(text);
  await client.end();
  return answer.rows;
};

/** A process that starts PostgreSQL in `folder`, as a hub does, and then waits to be killed. */
const startElsewhere = async (folder: string) => {
  const program = `import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(folder)} });
    console.log(server.url);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  const url = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));
  const killed = new Promise((resolve) => child.once('exit', resolve));
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await killed;
    },
  };
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drogowskaz-embedded-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what it holds from one start to the next, in a folder with a password of its own that only the owner reads', async () => {
    const first = await startEmbeddedPostgres({ dataDir: folder });
    await query(first.url, "create table note as select 'kept' as words");
    const whileItRuns = runningEmbeddedPostgres(folder);
    await first.stop();
    expect(whileItRuns).toBe(first.url);
    expect(runningEmbeddedPostgres(folder)).toBeNull();
    const second = await startEmbeddedPostgres({ dataDir: folder });
    const rows = await query(second.url, 'select words from note');
    await second.stop();
    expect(rows).toEqual([{ words: 'kept' }]);
    expect(statSync(join(folder, 'postgres.json')).mode & 0o777).toBe(0o600);
    const { password, folder: place } = JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8'));
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(place).toBe(join(folder, 'postgres'));
  }, 60_000);

  it('lets a copy of the folder be a database of its own, and leaves the original, which may run, alone', async () => {
    const copy = `${folder}-copy`;
    const first = await startEmbeddedPostgres({ dataDir: folder, durable: false });
    await query(first.url, "create table note as select 'original' as words");
    await first.stop();
    execFileSync('cp', ['-a', folder, copy]);
    const original = await startEmbeddedPostgres({ dataDir: folder, durable: false });
    const copied = await startEmbeddedPostgres({ dataDir: copy, durable: false });
    await query(copied.url, "update note set words = 'copy'");
    const rows = [await query(original.url, 'select words from note'), await query(copied.url, 'select words from note')];
    await Promise.all([original.stop(), copied.stop()]);
    rmSync(copy, { recursive: true, force: true });
    expect(rows).toEqual([[{ words: 'original' }], [{ words: 'copy' }]]);
  }, 60_000);

  it('refuses a copy without its cluster instead of using that of the original', async () => {
    const copy = `${folder}-copy`;
    const first = await startEmbeddedPostgres({ dataDir: folder, durable: false });
    await first.stop();
    mkdirSync(copy);
    copyFileSync(join(folder, 'postgres.json'), join(copy, 'postgres.json'));
    await expect(startEmbeddedPostgres({ dataDir: copy, durable: false })).rejects.toThrow(`Copy that folder to ${join(copy, 'postgres')}`);
    rmSync(copy, { recursive: true, force: true });
  }, 60_000);

  it('knows letters beyond ASCII, and keeps what is acknowledged', async () => {
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const rows = await query(
      server.url,
      "select lower('ŁÓDŹ Ґ') as lower, current_setting('server_encoding') as encoding, current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync",
    );
    await server.stop();
    expect(rows).toEqual([{ lower: 'łódź ґ', encoding: 'UTF8', commit: 'on', fsync: 'on' }]);
  }, 60_000);

  it('refuses a second hub on the same folder and says which process has it', async () => {
    const server = await startEmbeddedPostgres({ dataDir: folder });
    await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(
      `Another hub (process ${process.pid}) already uses the data folder`,
    );
    await server.stop();
  }, 60_000);

  it('waits for a hub that is just stopping', async () => {
    const first = await startEmbeddedPostgres({ dataDir: folder });
    first.announceStop();
    const said: string[] = [];
    const second = startEmbeddedPostgres({ dataDir: folder, say: (line) => void said.push(line) });
    await first.stop();
    await (await second).stop();
    expect(said).toEqual([`Another hub (process ${process.pid}) is just stopping; waiting for it.`]);
  }, 60_000);

  it('comes back with everything after its hub was killed', async () => {
    const killed = await startElsewhere(folder);
    await query(killed.url, "create table note as select 'acknowledged' as words");
    await killed.kill();
    const next = await startEmbeddedPostgres({ dataDir: folder });
    const rows = await query(next.url, 'select words from note');
    await next.stop();
    expect(rows).toEqual([{ words: 'acknowledged' }]);
  }, 60_000);

  it('does not take a process that got the number of a dead hub for that hub', async () => {
    writeFileSync(join(folder, 'hub.lock'), JSON.stringify({ pid: process.ppid, began: '1' }));
    const server = await startEmbeddedPostgres({ dataDir: folder });
    await server.stop();
  }, 60_000);
});
