/** The widget: what a visitor loads beside what others have her load, and how long she waits, with the hub on the same machine. */
import { loadavg } from 'node:os';
import { startDemonstrationHub } from '@drogowskaz/e2e';
import type { BenchResult } from './result.ts';
import { askedAgainFigures } from './widget/asked-again.ts';
import { paintedFigures } from './widget/painted.ts';
import { sizeFigures } from './widget/sizes.ts';
import { words } from './widget/words.ts';

export async function run(): Promise<BenchResult> {
  const sizes = await sizeFigures();
  const hub = await startDemonstrationHub();
  try {
    const [load = Number.NaN] = loadavg();
    const figures = [...sizes, ...(await askedAgainFigures(hub.url)), ...(await paintedFigures(hub.url))];
    return {
      about: `Scripts and styles together, bundled and minified by esbuild, gzipped. Times of ${words.length} words in Chromium over a hub with the demonstration directory; load of the machine in the minute before: ${load.toFixed(1)}.`,
      figures,
    };
  } finally {
    await hub.stop();
  }
}
