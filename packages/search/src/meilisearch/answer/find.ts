/** Which services a question's words find: the rules of `docs/ranking.md`, by counting. */
import { type Field, fields } from '../../document/lexemes.ts';
import type { QuestionWord, Understood, Unit } from '../../question/understand.ts';
import { FEW, isGuessed, isSentence, leastWeight, rarityOf } from '../../relevance/grade-units.ts';
import { type Mended, readMended } from '../../relevance/read-mended.ts';
import { queriesOfWord, type WordQuery } from '../../relevance/word-queries.ts';
import { and, NOTHING } from '../layout/filter-expressions.ts';
import {
  anyOf,
  mostLikelyOf,
  nearlySureOf,
  type PlannedUnit,
  planUnits,
  soughtOf,
  sums,
  total,
  waysToMeet,
  waysToMeetWhatIsSure,
} from './plan.ts';
import { type AskOptions, type Filter, Round } from './round.ts';
import { whatFitsBest } from './sentence.ts';
import { mend } from './spelling.ts';

export interface Found {
  plan: PlannedUnit[];
  queriesOf(word: QuestionWord): readonly WordQuery[];
  /** false: only what the words themselves find. */
  meanings: boolean;
  /** What is found, under no conditions. */
  filter: Filter;
  /** What meets so much of the question is found. */
  enough: number;
  /** How rare the words of a unit are, where that ranks. */
  rarities: ReadonlyMap<Unit, number>;
  /** By id of the service, where they had to be known to tell what is found. */
  grades: ReadonlyMap<string, number> | null;
  /** The words as they were looked for: typed ones, and what mistyped ones may have meant. */
  words: QuestionWord[];
  mended: Mended[];
}

export interface FindOptions {
  locale: string;
  within?: readonly Field[];
  /** false: only what the words themselves find. */
  meanings?: boolean;
}

/**
 * `inFirstRound` adds what else is asked at the same time, about what has all of the question: most questions need no other round.
 * Its answer is good when what is found is just that; else it is asked again.
 */
export const find = async <Answer>(
  ask: AskOptions,
  question: Understood,
  { locale, within = fields, meanings = true }: FindOptions,
  inFirstRound: (round: Round, filter: Filter) => () => Answer,
): Promise<{ found: Found; answer: Answer }> => {
  const attempt = async (mended: readonly Mended[]) => {
    const { units, queries } = readMended(question, mended, locale, within);
    const queriesOf = (word: QuestionWord) => queries.get(word) ?? queriesOfWord(word, within);
    const plan = planUnits(units, { queriesOf, meanings });
    const required = plan.filter(({ weight }) => weight > 0);
    const all: Filter = required.length === 0 ? [NOTHING] : required.map(({ met }) => met);
    // When something has all of the question, all of it is known.
    const everyKnown = leastWeight(
      units,
      units.map(() => true),
    );
    const sureWays = meanings ? waysToMeetWhatIsSure(plan, everyKnown) : [];
    const filter: Filter = sureWays.length === 0 ? all : [[and(...required.map(({ met }) => met)), ...sureWays]];

    const round = new Round();
    const count = (...conditions: Filter) => round.add({ filter: ['place = 0', ...conditions] });
    const everything = count();
    const any = isSentence(units) ? count(plan.map(({ met }) => met)) : null;
    const having = plan.map(({ met, byWords }) => ({ unit: count(met), words: count(byWords) }));
    const havingWord = new Map(
      plan.flatMap(({ unit, words }) =>
        unit.meanings.length > 0 || unit.optional ? [] : unit.words.map((word, place) => [word, count(anyOf(words[place] ?? []))] as const),
      ),
    );
    const ofAll = count(...all);
    const sought = meanings ? soughtOf(plan, 'likely') : null;
    // What is of the category meant meets the only unit there is.
    const conflicting = sought === null || plan.length < 2 ? [] : [[sought], [...all, sought]];
    const [ofSought, both] = conflicting.map((conditions) => count(...conditions));
    const guessed = meanings && isGuessed(units);
    // What a sentence finds, or what is only likely looked for, is told later.
    const answer = any || guessed ? null : inFirstRound(round, filter);
    await round.send(ask);
    const services = everything().count;
    const rarity = (place: number): number => (plan.length < FEW ? 1 : rarityOf(having[place]?.words().count ?? 0, services));
    return {
      plan,
      queriesOf,
      filter,
      answer,
      sought,
      services,
      any: any?.().count ?? null,
      complete: !guessed && ofAll().count > 0 && (!ofSought || !both || ofSought().count === 0 || both().count > 0),
      having: having.map((each) => each.unit().count),
      rarities: new Map(plan.map(({ unit }, place) => [unit, rarity(place)])),
      unknown: meanings ? [...havingWord].flatMap(([word, has]) => (!word.familiar && has().count === 0 ? [word] : [])) : [],
    };
  };

  const typed = question.units.flatMap(({ words }) => words);
  let read = await attempt([]);
  const { unknown } = read;
  const spellings = await mend(ask, unknown, locale);
  const mended = unknown.map((word, place) => ({ typed: word, meant: spellings[place] ?? [] })).filter(({ meant }) => meant.length > 0);
  if (mended.length > 0) read = await attempt(mended);

  const words = [...typed, ...mended.flatMap(({ meant }) => meant.map(({ word }) => word))];
  const found = { plan: read.plan, queriesOf: read.queriesOf, meanings, words, mended, rarities: read.rarities, grades: null };
  const asked = { filter: read.filter, enough: total(read.plan) };
  if (read.complete && read.answer) return { found: { ...found, ...asked }, answer: read.answer() };
  const fitting = read.any === null ? null : await whatFitsBest(ask, { ...read, any: read.any }, meanings);
  const told = fitting ?? (read.complete ? asked : await whatMeetsMost(ask, read, meanings));
  const round = new Round();
  const answer = inFirstRound(round, told.filter);
  await round.send(ask);
  return { found: { ...found, ...told }, answer: answer() };
};

interface Attempt {
  plan: PlannedUnit[];
  /** What is of a category that is surely or most likely meant. */
  sought: string | null;
  /** How many services meet each unit. */
  having: number[];
}

/** Every combination of units is looked for: of more than so many that services have, the rarest are taken. */
const MOST_COMBINED = 8;

/** What meets the most of the question, and what is of a category that is sought; either only with enough of it. */
const whatMeetsMost = async (
  ask: AskOptions,
  { plan, sought, having }: Pick<Attempt, 'plan' | 'sought' | 'having'>,
  meanings: boolean,
): Promise<Pick<Found, 'filter' | 'enough'>> => {
  const asked = plan.map((planned, place) => ({ ...planned, services: having[place] ?? 0 })).filter(({ weight }) => weight > 0);
  // Words that are typed twice are met together.
  const groups = [
    ...Map.groupBy(
      asked.filter(({ services }) => services > 0),
      ({ met }) => met,
    ),
  ]
    .map(([met, alike]) => ({ met, weight: total(alike), services: alike[0]?.services ?? 0 }))
    .sort((one, other) => one.services - other.services);
  const combined = groups.slice(0, MOST_COMBINED);
  const passedOver = new Set(groups.slice(MOST_COMBINED).map(({ met }) => met));
  const units = asked.filter(({ met }) => !passedOver.has(met));
  const isKnown = ({ unit, services }: (typeof units)[number]): boolean =>
    services > 0 || (meanings && (unit.meanings.length > 0 || unit.words.some(({ familiar }) => familiar)));
  const least = leastWeight(
    units.map(({ unit }) => unit),
    units.map(isKnown),
  );

  const weights = [...sums(combined)].filter((weight) => weight >= least).sort((one, other) => other - one);
  const round = new Round();
  const counts = weights.map((weight) => round.add({ filter: ['place = 0', waysToMeet(combined, weight)] }));
  await round.send(ask);
  const reached = weights.find((_, place) => (counts[place]?.().count ?? 0) > 0);
  if (reached === undefined) {
    const nearlySure = meanings ? nearlySureOf(plan) : null;
    return { filter: [nearlySure ?? NOTHING], enough: Number.POSITIVE_INFINITY };
  }
  const mostLikely = meanings ? mostLikelyOf(plan) : null;
  const ofSought = sought === null ? [] : waysToMeet(combined, least).map((way) => and(sought, way));
  return {
    filter: [[...waysToMeet(combined, reached), ...ofSought, ...(mostLikely === null ? [] : [mostLikely])]],
    enough: passedOver.size > 0 ? Number.POSITIVE_INFINITY : reached,
  };
};
