import type { ComparedRecord, DuplicateKind } from '../rules/compared-record.ts';
import { likelihoodOf, WORTH_A_LOOK } from '../rules/score.ts';
import type { Half, LabelledPair } from './labelled-pairs.ts';

export interface Measured {
  precision: number;
  recall: number;
  /** For whoever looks why. */
  wrong: string[];
}

/** How many of the shown pairs are the same, and how many of the same are shown. */
export const measure = (kind: DuplicateKind, pairs: readonly LabelledPair[], half: Half): Measured => {
  const judged = pairs.filter((pair) => pair.half === half).map((pair) => ({ ...pair, ...likelihoodOf(kind, pair.left, pair.right) }));
  const shown = judged.filter(({ score }) => score >= WORTH_A_LOOK);
  const right = shown.filter(({ same }) => same).length;
  return {
    precision: right / shown.length,
    recall: right / judged.filter(({ same }) => same).length,
    wrong: judged
      .filter(({ score, same }) => score >= WORTH_A_LOOK !== same)
      .map(
        ({ recipe, names, score, features }) =>
          `${recipe}: ${names.join(' | ')} ${score} ${features.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`,
      ),
  };
};

/** Of records that are all different: the pairs that would be shown. */
export const falselyShown = (kind: DuplicateKind, records: readonly ComparedRecord[]): string[] =>
  records.flatMap((one, place) =>
    records.slice(place + 1).flatMap((other) => {
      const { score, features } = likelihoodOf(kind, one, other);
      return score < WORTH_A_LOOK
        ? []
        : [
            `${one.names[0]?.join(' ')} | ${other.names[0]?.join(' ')} ${score} ${features.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`,
          ];
    }),
  );
