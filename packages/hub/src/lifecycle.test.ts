import { silentLogger } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { Parts } from './lifecycle.ts';

describe('the parts of a process', () => {
  it('stop in reverse order, once, however often a stop is asked for', async () => {
    const stopped: string[] = [];
    const parts = new Parts(silentLogger);
    for (const name of ['database', 'registry', 'gateway']) await parts.add(name, async () => stopped.push(name));
    await Promise.all([parts.stop(), parts.stop()]);
    expect(stopped).toEqual(['gateway', 'registry', 'database']);
  });

  it('do not keep each other from stopping', async () => {
    const stopped: string[] = [];
    const parts = new Parts(silentLogger);
    await parts.add('database', async () => stopped.push('database'));
    await parts.add('gateway', async () => {
      throw new Error('stuck');
    });
    await parts.stop();
    expect(stopped).toEqual(['database']);
  });

  it('that are started during a stop are stopped at once, and the start ends', async () => {
    const stopped: string[] = [];
    const parts = new Parts(silentLogger);
    await parts.add('database', async () => stopped.push('database'));
    const stop = parts.stop();
    await expect(parts.add('gateway', async () => stopped.push('gateway'))).rejects.toThrow();
    await stop;
    expect(stopped.sort()).toEqual(['database', 'gateway']);
  });

  it('tell beforehand that a stop begins', async () => {
    const told: string[] = [];
    const parts = new Parts(silentLogger);
    parts.whenStopping(() => told.push('stopping'));
    await parts.add('database', async () => told.push('database'));
    await parts.stop();
    expect(told).toEqual(['stopping', 'database']);
  });
});
