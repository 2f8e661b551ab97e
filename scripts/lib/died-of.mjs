import { constants } from 'node:os';

/** Of an exit code above 128. */
export const signalOf = (code) =>
  Object.keys(constants.signals).find((name) => constants.signals[name] === code - 128) ?? `signal ${code - 128}`;

/** What to do about a program that a signal ended which nobody here sent; null: it ended by itself. The kernel says nothing when it ends one for want of memory. */
export function diedOf(signal) {
  if (signal === null) return null;
  const memory = 'memory: give the machine more, or Node (NODE_OPTIONS=--max-old-space-size=<MiB>)';
  if (signal === 'SIGABRT') return `It broke off (SIGABRT), most likely for want of ${memory}. Then do the same again.`;
  if (signal === 'SIGKILL') return `It was killed (SIGKILL), by somebody or by the system for want of ${memory}. Then do the same again.`;
  return `It was ended by ${signal}.`;
}
