import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { node24, root } from './root.mjs';

/** Environment in which `node` is Node 24 and the workspace's programs are found. */
export const toolEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...extra,
});

const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 1);

/** Runs a program to its end and answers its exit code; signals that reach us are passed on. */
export function run(program, args, { env = toolEnvironment(), stdio = 'inherit', detached = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio, detached });
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const done = (settle, value) => {
      for (const signal of signals) process.off(signal, passOn);
      settle(value);
    };
    child.once('error', (error) => done(reject, error));
    child.once('exit', (code, signal) => done(resolve, codeOf(code, signal)));
  });
}

export const runNode = (args, options) => run(node24, args, options);

/** Runs to its end and keeps what it prints: `{ code, output }`. */
export function capture(program, args, { env = toolEnvironment() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: codeOf(code, signal), output }));
  });
}
