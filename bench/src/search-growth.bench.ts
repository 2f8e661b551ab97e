/** The built-in engine with 1,000, 10,000 and 100,000 services: how long each kind of question takes, and how that grows. */
import { ensureRoles, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, prepareBuiltIn, type SearchEngine, type SearchQuestion, type ServiceDocument } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { allMunicipalities, allSynonyms, terms } from '@drogowskaz/vocabulary';
import { BENCH_NOW, type GenerateOptions, generateServices, random, SIXTEEN_LANGUAGES } from './generate-services.ts';
import { percentile } from './measure.ts';
import type { BenchResult, Figure } from './result.ts';

/** How many services, written in how many languages. */
const DIRECTORIES: readonly { about: string; size: number; options?: GenerateOptions }[] = [
  { about: '1000 services', size: 1_000 },
  { about: '10000 services', size: 10_000 },
  { about: '100000 services', size: 100_000 },
  { about: '10000 services in sixteen languages', size: 10_000, options: { translations: SIXTEEN_LANGUAGES } },
  { about: '100000 services in sixteen languages', size: 100_000, options: { translations: SIXTEEN_LANGUAGES } },
];
const LARGEST = 100_000;
const ROUNDS = 100;
const BATCH = 1_000;
const WANTED_MS = 50;
/** Ranks of words by the number of services that have them. */
const COMMON = 30;
const MIDDLING = 400;

type Ask = (engine: SearchEngine, pick: Picker) => Promise<unknown>;

interface Picker {
  <T>(items: readonly T[]): T;
  /** One of the thirty commonest words of five letters and more. */
  commonWord(): string;
  word(): string;
  rareWord(): string;
}

const question = (text: string, more: Partial<SearchQuestion> = {}): SearchQuestion => ({
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

const kinds: Readonly<Record<string, Ask>> = {
  'no words': (engine, pick) => engine.search(question('', { filter: { languages: [pick(['pl', 'uk', 'en', 'es'])] } })),
  'common word': (engine, pick) => engine.search(question(pick.commonWord())),
  'rare word': (engine, pick) => engine.search(question(pick.rareWord())),
  'two words': (engine, pick) => engine.search(question(`${pick.word()} ${pick.commonWord()}`)),
  'four words': (engine, pick) => engine.search(question(`${pick.commonWord()} ${pick.word()} ${pick.word()} ${pick.commonWord()}`)),
  'word of another language': (engine, pick) => {
    const { phrase, locale } = pick(foreign);
    return engine.search(question(phrase, { locale }));
  },
  'beginning of a word': (engine, pick) => engine.search(question(pick.word().slice(0, 3))),
  'mistyped word': (engine, pick) => engine.search(question(`${mistyped(pick.rareWord())} `)),
  'near, within 5 km': (engine, pick) => engine.search(question(pick.commonWord(), { near: { ...place(pick), radiusMeters: 5_000 } })),
  'nearest first': (engine, pick) => engine.search(question(pick.commonWord(), { near: place(pick), sort: 'DISTANCE' })),
  'four filters': (engine, pick) =>
    engine.search(
      question(pick.word(), {
        filter: { categories: [pick(categories)], municipalities: [pick(municipalities).code], languages: ['pl'], freeOfCharge: true },
      }),
    ),
  'open at': (engine, pick) =>
    engine.search(
      question(pick.commonWord(), { filter: { openAt: new Date(BENCH_NOW.getTime() + pick([1, 5, 26, 75, 300]) * 3_600_000) } }),
    ),
  'by name': (engine, pick) => engine.search(question(pick.commonWord(), { sort: 'NAME' })),
  suggestion: (engine, pick) => engine.suggest({ text: pick.word().slice(0, 4), locale: 'pl', first: 8 }),
};

export async function run(): Promise<BenchResult> {
  const figures: Figure[] = [];
  const worst = new Map<string, number>();
  for (const { about, size, options } of DIRECTORIES) {
    const database = await createTestDatabase();
    const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
    await ensureRoles(owner);
    await prepareBuiltIn(owner);
    const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'bench search' });
    try {
      const { seconds, vocabulary } = await fill(pool, size, options);
      await owner.query('vacuum analyze');
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      const engine = builtInEngine({ pool });
      const cold = performance.now();
      await engine.search(question(''));
      const coldMs = performance.now() - cold;
      globalThis.gc?.();
      const memory = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 2 ** 20;
      const { rows } = await owner.query<{ bytes: string }>(
        `select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'search' and c.relkind = 'r'`,
      );
      figures.push({ name: `${about}: put`, value: size / seconds, unit: 'services/s', note: 'one writer, batches of 1,000' });
      figures.push({ name: `${about}: index on disk`, value: Number(rows[0]?.bytes) / size / 1024, unit: 'kB a service' });
      figures.push({ name: `${about}: columns in memory`, value: memory, unit: 'MB' });
      figures.push({ name: `${about}: first question of a process`, value: coldMs, unit: 'ms' });
      for (const [kind, ask] of Object.entries(kinds)) {
        const times = await timesOf(engine, ask, vocabulary);
        const p95 = percentile(times, 0.95);
        const growth = worst.get(`${kind} ${size / 10} ${options === undefined}`);
        worst.set(`${kind} ${size} ${options === undefined}`, p95);
        figures.push({
          name: `${about}: ${kind}, p95`,
          value: p95,
          unit: 'ms',
          ...(size === LARGEST ? { atMost: WANTED_MS } : {}),
          note: `p50 ${percentile(times, 0.5).toFixed(1)}, p99 ${percentile(times, 0.99).toFixed(1)}${growth ? `, ${(p95 / growth).toFixed(1)}× the tenth` : ''}`,
        });
      }
    } finally {
      await pool.end();
      await owner.end();
      await database.drop();
    }
  }
  return {
    about: `Questions to the built-in engine, one after another, twenty services and all facets an answer, other words each time; ${ROUNDS} of each kind.`,
    figures,
  };
}

const fill = async (pool: Pool, size: number, options: GenerateOptions = {}): Promise<{ seconds: number; vocabulary: string[] }> => {
  const engine = builtInEngine({ pool });
  const frequency = new Map<string, number>();
  let batch: ServiceDocument[] = [];
  let seconds = 0;
  const send = async () => {
    const begin = performance.now();
    await engine.put(batch);
    seconds += (performance.now() - begin) / 1_000;
    batch = [];
  };
  for (const document of generateServices(size, options)) {
    batch.push(document);
    const { summary = '', description = '' } = document.card.texts[0] ?? {};
    for (const word of new Set(`${summary} ${description}`.toLowerCase().match(/\p{L}{5,}/gu)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    if (batch.length === BATCH) await send();
  }
  if (batch.length > 0) await send();
  const vocabulary = [...frequency].filter(([, services]) => services > 1).sort(([, one], [, other]) => other - one);
  return { seconds, vocabulary: vocabulary.map(([word]) => word) };
};

const timesOf = async (engine: SearchEngine, ask: Ask, vocabulary: readonly string[]): Promise<number[]> => {
  const chance = random(7);
  const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const pick: Picker = Object.assign(any, {
    commonWord: () => any(vocabulary.slice(0, COMMON)),
    word: () => any(vocabulary.slice(COMMON, MIDDLING)),
    rareWord: () => any(vocabulary.slice(MIDDLING)),
  });
  const times: number[] = [];
  for (let round = -10; round < ROUNDS; round += 1) {
    const begin = performance.now();
    await ask(engine, pick);
    if (round >= 0) times.push(performance.now() - begin);
  }
  return times;
};
