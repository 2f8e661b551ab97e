/** Kinds of questions, other words each time; the same ones in every run. */
import type { SearchEngine, SearchQuestion, ServiceDocument, SuggestQuestion } from '@drogowskaz/search';
import { allMunicipalities, allSynonyms, terms } from '@drogowskaz/vocabulary';
import { BENCH_NOW, random } from '../generate-services.ts';

/** Ranks of words by the number of services that have them. */
const COMMON = 30;
const MIDDLING = 400;

export type Asked = SearchQuestion | SuggestQuestion;

export interface Picker {
  <T>(items: readonly T[]): T;
  /** One of the thirty commonest words of five letters and more. */
  commonWord(): string;
  word(): string;
  rareWord(): string;
}

export const questionOf = (text: string, more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  text,
  locale: 'pl',
  filter: {},
  sort: 'RELEVANCE',
  first: 20,
  now: BENCH_NOW,
  ...more,
});

const municipalities = allMunicipalities();
const categories = terms('CATEGORY').map(({ code }) => code);
const foreign = [...allSynonyms()].filter(
  ({ vocabulary, locale, isLabel }) => vocabulary === 'CATEGORY' && !isLabel && !['pl', 'uk', 'en'].includes(locale),
);
const mistyped = (word: string): string => `${word.slice(0, 2)}${word.slice(3)}`;
const place = (pick: Picker) => {
  const { latitude, longitude } = pick(municipalities);
  return { latitude, longitude };
};

/** Words and nothing else: those can be put to any engine. */
export const kindsOfWords = {
  'common word': (pick) => questionOf(pick.commonWord()),
  'rare word': (pick) => questionOf(pick.rareWord()),
  'two words': (pick) => questionOf(`${pick.word()} ${pick.commonWord()}`),
  'four words': (pick) => questionOf(`${pick.commonWord()} ${pick.word()} ${pick.word()} ${pick.commonWord()}`),
  'word of another language': (pick) => {
    const { phrase, locale } = pick(foreign);
    return questionOf(phrase, { locale });
  },
  'beginning of a word': (pick) => questionOf(pick.word().slice(0, 3)),
  'mistyped word': (pick) => questionOf(`${mistyped(pick.rareWord())} `),
} satisfies Record<string, (pick: Picker) => SearchQuestion>;

export const kinds: Readonly<Record<string, (pick: Picker) => Asked>> = {
  'no words': (pick) => questionOf('', { filter: { languages: [pick(['pl', 'uk', 'en', 'es'])] } }),
  ...kindsOfWords,
  'near, within 5 km': (pick) => questionOf(pick.commonWord(), { near: { ...place(pick), radiusMeters: 5_000 } }),
  'nearest first': (pick) => questionOf(pick.commonWord(), { near: place(pick), sort: 'DISTANCE' }),
  'four filters': (pick) =>
    questionOf(pick.word(), {
      filter: { categories: [pick(categories)], municipalities: [pick(municipalities).code], languages: ['pl'], freeOfCharge: true },
    }),
  'open at': (pick) =>
    questionOf(pick.commonWord(), { filter: { openAt: new Date(BENCH_NOW.getTime() + pick([1, 5, 26, 75, 300]) * 3_600_000) } }),
  'by name': (pick) => questionOf(pick.commonWord(), { sort: 'NAME' }),
  suggestion: (pick) => ({ text: pick.word().slice(0, 4), locale: 'pl', first: 8 }),
};

export const ask = (engine: SearchEngine, asked: Asked): Promise<unknown> =>
  'now' in asked ? engine.search(asked) : engine.suggest(asked);

/** `vocabulary`: the commonest words first. */
export const pickerOf = (vocabulary: readonly string[]): Picker => {
  const chance = random(7);
  const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  return Object.assign(any, {
    commonWord: () => any(vocabulary.slice(0, COMMON)),
    word: () => any(vocabulary.slice(COMMON, MIDDLING)),
    rareWord: () => any(vocabulary.slice(MIDDLING)),
  });
};

/** Counts the words of the originals that are put. */
export class WordCount {
  readonly #frequency = new Map<string, number>();

  add({ card }: ServiceDocument): void {
    const { summary = '', description = '' } = card.texts[0] ?? {};
    for (const word of new Set(`${summary} ${description}`.toLowerCase().match(/\p{L}{5,}/gu)))
      this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
  }

  /** Of more than one service, the commonest first. */
  vocabulary(): string[] {
    const several = [...this.#frequency].filter(([, services]) => services > 1);
    return several.sort(([, one], [, other]) => other - one).map(([word]) => word);
  }
}
