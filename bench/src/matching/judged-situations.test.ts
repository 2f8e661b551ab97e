import { beforeAll, describe, expect, it } from '@jest/globals';
import { openDemonstration } from '../findability/open-demonstration.ts';
import { askSubgraph } from './ask-subgraph.ts';
import { halves, judgedSituations } from './judged-situations.ts';
import { complaints, shareOfMusts, type Verdict, verdictOf } from './score.ts';

let known: Set<string>;
const verdicts: Verdict[] = [];

beforeAll(async () => {
  const { documents, builtIn, close } = await openDemonstration({ timeout: 20_000 });
  known = new Set(documents.map(({ card }) => card.id));
  const ask = askSubgraph(builtIn);
  for (const situation of halves.flatMap(judgedSituations)) verdicts.push(await verdictOf(situation, ask));
  await close();
}, 180_000);

describe('Of the judged situations', () => {
  it('there are at least sixty, about half of them untuned, each with services that exist', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(60);
    for (const half of halves) expect(judgedSituations(half).length).toBeGreaterThanOrEqual(30);
    const named = verdicts.flatMap(({ situation: { must, may, mustNot } }) => [...must, ...may, ...mustNot]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('none shows what must not come', () => {
    expect(complaints(verdicts.map((verdict) => ({ ...verdict, missing: [], unsaid: [] })))).toEqual([]);
  });

  it('each says which of its needs nobody meets', () => {
    expect(complaints(verdicts.map((verdict) => ({ ...verdict, missing: [], wrong: [] })))).toEqual([]);
  });

  it.each(halves)('the %s half has at least 95 % of what must come among the first five', (half) => {
    const ofHalf = verdicts.filter(({ situation }) => situation.half === half);
    // What is missed is said beside the share: otherwise nobody could tell what to look at.
    expect(shareOfMusts(ofHalf) >= 0.95 ? [] : complaints(ofHalf)).toEqual([]);
  });
});
