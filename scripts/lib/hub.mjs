import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { diedOf } from './died-of.mjs';
import { node24, root } from './root.mjs';

const cli = join(root, 'packages', 'hub', 'dist', 'cli.js');

/**
 * Runs the `drogowskaz` command until it ends, then ends with its exit code.
 * It runs in a session of its own, so that Ctrl-C reaches it once, through us; when we are killed it notices (the channel closes) and stops.
 */
export function runHub(args) {
  const hub = spawn(node24, ['--enable-source-maps', cli, ...args], {
    env: { NODE_ENV: 'production', ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  let stopping = false;
  const stop = (signal) => {
    stopping = true;
    hub.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  hub.once('error', (error) => {
    console.error(`The hub cannot be run: ${error.message}`);
    process.exit(71);
  });
  hub.once('exit', (code, signal) => {
    const why = stopping ? null : diedOf(signal);
    if (why !== null) console.error(`"${args.join(' ')}" did not come to its end. ${why}`);
    process.exit(code ?? 128 + (constants.signals[signal] ?? 1));
  });
  whenNpmIsGone(() => {
    if (!stopping) stop('SIGTERM');
  });
}

/** When npm is killed outright nothing tells us, except that we have another parent then (package.json says `exec`, so npm itself is it). */
function whenNpmIsGone(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 100);
  timer.unref();
}
