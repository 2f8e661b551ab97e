/** Judged situations: what somebody says of herself, and what an honest adviser would and would not show her. See README.md. */
import { readFileSync } from 'node:fs';

export interface JudgedSituation {
  name: string;
  situation: Record<string, unknown> & { needs: string[] };
  /** Among the first five. */
  must: string[];
  /** Right as well; not scored. */
  may: string[];
  /** Nowhere in the answer. */
  mustNot: string[];
  /** Needs that nothing meets. */
  unmet?: string[];
  why: string;
  half: Half;
}

/** TUNED: the rules were written looking at them. UNTUNED: a judge wrote them who had not seen the rules, and nobody tunes on them. */
export const halves = ['TUNED', 'UNTUNED'] as const;
export type Half = (typeof halves)[number];

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const fileOf = (half: Half): URL => new URL(`../../src/matching/situations/${half.toLowerCase()}.json`, import.meta.url);

export const judgedSituations = (half: Half): JudgedSituation[] => {
  const situations = JSON.parse(readFileSync(fileOf(half), 'utf8')) as Omit<JudgedSituation, 'half'>[];
  return situations.map((situation) => ({ ...situation, half }));
};
