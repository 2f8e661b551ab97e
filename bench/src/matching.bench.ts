/** Of the judged situations: the share of musts among the first five, must-nots that come (none may), and how long that takes, with our two engines. */
import type { AnsweringEngine } from '@drogowskaz/search';
import { openDemonstration } from './findability/open-demonstration.ts';
import { askSubgraph } from './matching/ask-subgraph.ts';
import { halves, judgedSituations } from './matching/judged-situations.ts';
import { type AskMatches, complaints, shareOfMusts, type Verdict, verdictOf } from './matching/score.ts';
import { percentile } from './measure.ts';
import { NO_MEILISEARCH, openBenchMeilisearch } from './meilisearch/server.ts';
import type { BenchResult, Figure } from './result.ts';

const WANTED = 0.95;

export async function run(): Promise<BenchResult> {
  const demonstration = await openDemonstration();
  const meilisearch = await openBenchMeilisearch();
  try {
    const { documents, builtIn } = demonstration;
    const engines: Record<string, AnsweringEngine> = { 'built-in': builtIn };
    if (meilisearch) {
      const engine = await meilisearch.engine('ours');
      await engine.put(documents);
      engines.Meilisearch = engine;
    }
    const figures: Figure[] = [];
    for (const [name, engine] of Object.entries(engines)) figures.push(...(await figuresOf(name, askSubgraph(engine))));
    return {
      about: `Judged situations to ${documents.length} services; what must come is among the first five.${meilisearch ? '' : ` ${NO_MEILISEARCH}`}`,
      figures,
    };
  } finally {
    await meilisearch?.stop();
    await demonstration.close();
  }
}

const figuresOf = async (name: string, ask: AskMatches): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const times: number[] = [];
  for (const half of halves) {
    const verdicts: Verdict[] = [];
    for (const situation of judgedSituations(half)) {
      const begin = performance.now();
      verdicts.push(await verdictOf(situation, ask));
      times.push(performance.now() - begin);
    }
    const label = `${name}, ${half === 'TUNED' ? 'tuned' : 'untuned'} half`;
    const wrong = verdicts.reduce((sum, verdict) => sum + verdict.wrong.length, 0);
    const said = complaints(verdicts);
    figures.push(
      {
        name: `${label}, musts among the first five`,
        value: shareOfMusts(verdicts),
        unit: 'of the musts',
        atLeast: WANTED,
        note: [`${verdicts.length} situations`, ...said].join(', '),
      },
      { name: `${label}, must-nots that came`, value: wrong, unit: 'services', atMost: 0 },
    );
  }
  figures.push({ name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', note: `p50 ${percentile(times, 0.5).toFixed(1)}` });
  return figures;
};
