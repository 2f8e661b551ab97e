import type { JudgedSituation } from './judged-situations.ts';

/** What was answered, as far as it is judged. */
export interface Answered {
  matches: { id: string; name: string }[];
  unmetNeeds: string[];
}
export type AskMatches = (situation: JudgedSituation['situation']) => Promise<Answered>;

/** A must is one of so many. */
export const FIRST = 5;

export interface Verdict {
  situation: JudgedSituation;
  /** Musts that are not among the first five. */
  missing: string[];
  /** Must-nots that came. */
  wrong: string[];
  /** Needs that should have been named as unmet, and were not. */
  unsaid: string[];
  answered: Answered;
}

export const verdictOf = async (situation: JudgedSituation, ask: AskMatches): Promise<Verdict> => {
  const answered = await ask(situation.situation);
  const all = answered.matches.map(({ id }) => id);
  const first = all.slice(0, FIRST);
  return {
    situation,
    missing: situation.must.filter((id) => !first.includes(id)),
    wrong: situation.mustNot.filter((id) => all.includes(id)),
    unsaid: (situation.unmet ?? []).filter((need) => !answered.unmetNeeds.includes(need)),
    answered,
  };
};

export const shareOfMusts = (verdicts: readonly Verdict[]): number => {
  const musts = verdicts.reduce((sum, { situation }) => sum + situation.must.length, 0);
  return musts === 0 ? 1 : 1 - verdicts.reduce((sum, { missing }) => sum + missing.length, 0) / musts;
};

/** What went wrong, for a person. */
export const complaints = (verdicts: readonly Verdict[]): string[] =>
  verdicts.flatMap(({ situation: { name }, missing, wrong, unsaid, answered }) => [
    ...missing.map(
      (id) =>
        `„${name}” misses ${id} (has ${answered.matches
          .slice(0, FIRST)
          .map((match) => match.name)
          .join(' | ')})`,
    ),
    ...wrong.map((id) => `„${name}” shows ${id}`),
    ...unsaid.map((need) => `„${name}” does not say that nobody meets ${need}`),
  ]);
