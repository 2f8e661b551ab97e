import { silentLogger, unavailable } from '@drogowskaz/platform';
import { expect, it } from '@jest/globals';
import { patiently } from './patiently.ts';

const options = { logger: silentLogger, attempts: 4, wait: 1 };

/** Fails so often, then succeeds; counts. */
const failing = (times: number, error: Error) => {
  const seen = { attempts: 0 };
  const work = async (): Promise<number> => {
    seen.attempts += 1;
    if (seen.attempts <= times) throw error;
    return seen.attempts;
  };
  return { seen, work };
};

it('What fails because the server is busy is done again', async () => {
  expect(await patiently(failing(3, unavailable('The engine is busy.')).work, options)).toBe(4);
});

it('but not for ever', async () => {
  const { seen, work } = failing(9, unavailable('The engine is busy.'));
  await expect(patiently(work, options)).rejects.toThrow('busy');
  expect(seen.attempts).toBe(4);
});

it('A defect is told at once, and so is a failure after an interruption', async () => {
  const defect = failing(1, new Error('a defect'));
  await expect(patiently(defect.work, options)).rejects.toThrow('a defect');
  expect(defect.seen.attempts).toBe(1);
  const interrupted = failing(1, unavailable('interrupted'));
  await expect(patiently(interrupted.work, { ...options, signal: AbortSignal.abort() })).rejects.toThrow('interrupted');
  expect(interrupted.seen.attempts).toBe(1);
});
