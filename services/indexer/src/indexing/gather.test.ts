import { describe, expect, it } from '@jest/globals';
import { gather } from './gather.ts';

describe('gather', () => {
  it('does what many jobs ask for at the same time in one batch', async () => {
    const batches: string[][] = [];
    const one = gather(async (ids) => void batches.push([...ids]));
    await Promise.all(['a', 'b', 'c'].map(one));
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('reads the same id again when it comes again', async () => {
    const batches: string[][] = [];
    const one = gather(async (ids) => void batches.push([...ids]));
    await one('a');
    await one('a');
    expect(batches).toEqual([['a'], ['a']]);
  });

  it('lets every job of a batch fail when the batch fails, and none of the next', async () => {
    let failing = true;
    const one = gather(async () => {
      if (failing) throw new Error('the engine is away');
    });
    const results = await Promise.allSettled(['a', 'b'].map(one));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    failing = false;
    await expect(one('a')).resolves.toBeUndefined();
  });

  it('makes one large batch of what comes while others are being written', async () => {
    const sizes: number[] = [];
    const written = Promise.withResolvers<void>();
    const one = gather(async (ids) => {
      sizes.push(ids.length);
      await written.promise;
    });
    const jobs: Promise<void>[] = [];
    for (let n = 0; n < 20; n += 1) {
      jobs.push(one(String(n)));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const begun = sizes.length;
    written.resolve();
    await Promise.all(jobs);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(20);
    expect({ begun, all: sizes.length }).toEqual({ begun: 1, all: 2 });
  });

  it('makes large batches ready while others are being written, a few at once', async () => {
    const sizes: number[] = [];
    const written = Promise.withResolvers<void>();
    const one = gather(async (ids) => {
      sizes.push(ids.length);
      await written.promise;
    });
    const jobs = Array.from({ length: 2_600 }, (_, n) => one(String(n)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sizes).toEqual([500, 500, 500, 500]);
    written.resolve();
    await Promise.all(jobs);
    expect(sizes.slice(4)).toEqual([500, 100]);
  });

  it('never makes a batch larger than 500', async () => {
    const sizes: number[] = [];
    const one = gather(async (ids) => void sizes.push(ids.length));
    await Promise.all(Array.from({ length: 1_200 }, (_, n) => one(String(n))));
    expect(sizes).toEqual([500, 500, 200]);
  });
});
