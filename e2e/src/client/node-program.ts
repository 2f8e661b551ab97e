/** Programs as a municipal web team runs them: a file for Node, with nothing of the test's own around it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const environment = (env: Record<string, string>): Record<string, string> => ({ PATH: process.env.PATH ?? '', ...env });

/** Runs a program that ends by itself, and answers what it printed. Throws with what it said when it fails. */
export async function runProgram(file: string, args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }) {
  const { stdout } = await run(process.execPath, [file, ...args], { cwd, env: environment(env), timeout: 60_000 });
  return stdout;
}

/** Runs a program that serves pages, until it answers at `url`. */
export async function startProgram(
  file: string,
  { cwd, env = {}, url }: { cwd: string; env?: Record<string, string>; url: string },
): Promise<{ stop(): Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [file], { cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const answers = async (): Promise<void> => {
    while (child.exitCode === null) {
      const there = await fetch(url).then(
        () => true,
        () => false,
      );
      if (there) return;
      await Promise.race([new Promise((resolve) => setTimeout(resolve, 50)), ended]);
    }
    throw new Error(`${file} ended with ${child.exitCode}.\n${said}`);
  };
  await answers();
  return {
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
