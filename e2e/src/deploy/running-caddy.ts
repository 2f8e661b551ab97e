/** The reverse proxy of deploy/, as a process, before gateways of a test. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@drogowskaz/platform';
import { eventually } from '@drogowskaz/testing';
import { programOnPath } from '../program-on-path.ts';
import { deployFolder } from './compose-file.ts';

const caddyfile = join(deployFolder, 'Caddyfile');

/** Before 2.8 a question with a body was lost when the gateway that it was meant for was not there, as in Debian 12. */
export function recentCaddy(): string | null {
  const program = programOnPath('caddy');
  if (program === null) return null;
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(execFileSync(program, ['version'], { encoding: 'utf8' })) ?? [];
  // One that was built from its sources says "unknown".
  return major === undefined || Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 8) ? program : null;
}

export interface RunningCaddy {
  url: string;
  /** Where the container's health check asks. */
  health: string;
  /** Everything that it has written: the access log, and what else it says. */
  said(): string;
  /** The lines of its access log. */
  accessLog(): Record<string, unknown>[];
  stop(): Promise<void>;
}

export async function startCaddy(program: string, gateways: readonly string[]): Promise<RunningCaddy> {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-caddy-'));
  const [port, healthPort] = [await freePort(), await freePort()];
  const environment = {
    PATH: process.env.PATH ?? '',
    SITE: `http://127.0.0.1:${port}`,
    GATEWAYS: gateways.map((url) => new URL(url).host).join(' '),
    HEALTH_PORT: String(healthPort),
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    CADDY_ADMIN: `unix/${join(folder, 'admin.sock')}`,
  };
  const caddy: ChildProcess = spawn(program, ['run', '--config', caddyfile, '--adapter', 'caddyfile'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    caddy[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      output[stream] += chunk;
    });
  const health = `http://127.0.0.1:${healthPort}/`;
  await eventually('the proxy answers', async () => {
    if (caddy.exitCode !== null) throw new Error(`caddy ended with ${caddy.exitCode}: ${output.stderr}`);
    return fetch(health).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    health,
    said: () => output.stdout + output.stderr,
    accessLog: () =>
      output.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    stop: async () => {
      if (caddy.exitCode === null && caddy.signalCode === null) {
        const exited = once(caddy, 'exit');
        caddy.kill('SIGKILL');
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
