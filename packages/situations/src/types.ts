import type { CategoryCode, InterfaceLocale, RequirementCode } from '@drogowskaz/vocabulary';
import type { LocaleTexts } from './data/locales/situation-texts.ts';
import type { SituationId } from './data/plans.ts';

/** A text in one language. */
export interface WrittenText {
  readonly locale: InterfaceLocale;
  /** MACHINE: no speaker of the language has read it yet. */
  readonly state: LocaleTexts['state'];
  readonly value: string;
}

/** One text in every language, Polish, the original, first. */
export type WrittenTexts = readonly WrittenText[];

export interface SituationStep {
  readonly text: WrittenTexts;
  /** Services of any of these, and of what is below them, in the order in which they help most. */
  readonly categories: readonly CategoryCode[];
  /** true: only services known to be usable without a statutory entitlement. */
  readonly withoutStatutoryEntitlement: boolean;
  /** Papers that are usually asked for. */
  readonly requirements: readonly RequirementCode[];
  /** What to have along: those papers, and other things. */
  readonly bring: readonly WrittenTexts[];
}

/** What happened to somebody, and what to do about it, step by step. */
export interface Situation {
  readonly id: SituationId;
  /** Somebody may be in danger now: the first step says what to do then. */
  readonly urgent: boolean;
  /** Somebody may be watched while reading: pages offer a quick way out. */
  readonly violence: boolean;
  readonly title: WrittenTexts;
  readonly intro: WrittenTexts;
  /** What to say, or to show, at a counter. */
  readonly say: WrittenTexts;
  readonly steps: readonly SituationStep[];
  /** Everything that the steps ask for, each thing once. */
  readonly requirements: readonly RequirementCode[];
  readonly bring: readonly WrittenTexts[];
}

/** One phrase by which a person may tell a situation. Phrases are written as people write them: fold them before comparing. */
export interface SituationPhrase {
  readonly id: SituationId;
  readonly locale: InterfaceLocale;
  readonly phrase: string;
  /** The phrase is the title, not one of the phrases that people type. */
  readonly isTitle: boolean;
  /** What the person needs, from the steps, what helps most first: each category once. */
  readonly categories: readonly CategoryCode[];
}
