import { describe, expect, it } from '@jest/globals';
import { Latest } from './latest.ts';

const answer = <Value>() => {
  let give: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { promise, give };
};

describe('the newest question', () => {
  it('is the only one that is answered, in whatever order answers arrive', async () => {
    const latest = new Latest();
    const [old, young] = [answer<string>(), answer<string>()];
    const signals: AbortSignal[] = [];
    const first = latest.ask((signal) => {
      signals.push(signal);
      return old.promise;
    });
    const second = latest.ask(() => young.promise);
    young.give('newer');
    expect(await second).toBe('newer');
    old.give('stale');
    expect(await first).toBeUndefined();
    expect(signals[0]?.aborted).toBe(true);
  });

  it('hides the failure of an older one', async () => {
    const latest = new Latest();
    const first = latest.ask(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      throw new Error('aborted');
    });
    latest.cancel();
    expect(await first).toBeUndefined();
    expect(latest.waiting).toBe(false);
  });

  it('tells its own failure, and waits no longer', async () => {
    const latest = new Latest();
    await expect(latest.ask(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(latest.waiting).toBe(false);
  });
});
