import type { SituationId, StepNames, ThingCode } from '../plans.ts';

export interface SituationTexts<Id extends SituationId> {
  /** In the first person, as people say it. */
  readonly title: string;
  /** One or two sentences that give courage and say what matters most. */
  readonly intro: string;
  /** What to say, or to show, at a counter. */
  readonly say: string;
  /** What to do, in one or two short sentences each. */
  readonly steps: Readonly<Record<StepNames<Id>, string>>;
  /** What people type who are in this situation, separated by ", "; the title need not be repeated. */
  readonly phrases: string;
}

/**
 * All texts of one language, in one file, so that one reviewer reads one file. A situation, step or thing without a text is a type error.
 */
export interface LocaleTexts {
  /** MACHINE until somebody who speaks the language has read the whole file; UP_TO_DATE from then on. Polish is the original. */
  readonly state: 'ORIGINAL' | 'UP_TO_DATE' | 'MACHINE';
  readonly things: Readonly<Record<ThingCode, string>>;
  readonly situations: { readonly [Id in SituationId]: SituationTexts<Id> };
}
