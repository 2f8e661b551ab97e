/** Services as a large directory may hold them: no two alike, words as unevenly spread as in real texts; the same ones in every run. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import type { PublicServiceText } from '@drogowskaz/directory';
import type { OpenRange, ServiceDocument } from '@drogowskaz/search';
import { allMunicipalities, type InterfaceLocale, interfaceLocales, label, terms } from '@drogowskaz/vocabulary';
import { sayingsIn } from '@drogowskaz/vocabulary/learning';

/** Numbers from 0 to 1 that only look random (mulberry32). */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Of a language with fewer texts than these, people's sayings are taken, too. */
const FEW_TEXTS = 100;

/** Which words follow a word in real texts, as often as they do; the empty word begins and ends a sentence. */
type Followers = Map<string, string[]>;

/** The language as the offices of the demonstration directory write it, and as people speak it: its words are as common or rare as there. */
const followersIn = (locale: InterfaceLocale): Followers => {
  const followers: Followers = new Map();
  const texts = demonstrationDirectory().providers.flatMap(({ services }) => services.flatMap(({ texts: all }) => all));
  const written = texts.filter((text) => text.locale === locale).map((text) => `${text.name}. ${text.summary} ${text.description}`);
  // Offices have written little in most languages.
  const spoken = written.length < FEW_TEXTS ? [...sayingsIn(locale)].map(({ text }) => text) : [];
  for (const sentence of [...written, ...spoken].flatMap((text) => text.split(/[.!?:;]\s+/))) {
    let before = '';
    for (const word of [...(sentence.match(/[\p{L}\p{M}’'-]+/gu) ?? []), '']) {
      const known = followers.get(before);
      if (known) known.push(word);
      else followers.set(before, [word]);
      before = word;
    }
  }
  return followers;
};

const givers = ['Fundacja', 'Stowarzyszenie', 'Ośrodek', 'Centrum', 'Biblioteka', 'Szkoła', 'Poradnia', 'Klub', 'Urząd', 'Parafia'];
const syllables = 'ba ko ra mi lo ta ne su wi da po re ga no ju le sta bro mir gra pol dem zor kwi'.split(' ');

export const BENCH_NOW = new Date('2026-11-23T09:00:00Z');

export interface GenerateOptions {
  seed?: number;
  /** The languages beside Polish, and how likely a service is written in each. */
  translations?: { locales: readonly InterfaceLocale[]; chance: number };
}

/** In Polish, four of ten also in Ukrainian and as many in English: a directory as it begins. */
const BEGINNING = { locales: ['uk', 'en'], chance: 0.4 } as const;
/** In Polish, half of them in each of the fifteen other languages. */
export const SIXTEEN_LANGUAGES = { locales: interfaceLocales.filter((locale) => locale !== 'pl'), chance: 0.5 };

export function* generateServices(
  count: number,
  { seed = 20261123, translations = BEGINNING }: GenerateOptions = {},
): Generator<ServiceDocument> {
  const chance = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const some = <T>(items: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(chance() * (most + 1)) }, () => pick(items))),
  ];
  const uuid = () => {
    const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  /** A name that nobody else has: places, patrons and brands are what makes names rare. */
  const invented = () => {
    const name = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables)).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const languagesWritten = new Map<string, Followers>(
    (['pl', ...translations.locales] as const).map((locale) => [locale, followersIn(locale)]),
  );
  const sentence = (locale: string): string => {
    const followers = languagesWritten.get(locale);
    const written: string[] = [];
    for (let word = pick(followers?.get('') ?? ['']); word !== '' && written.length < 24; word = pick(followers?.get(word) ?? ['']))
      written.push(word);
    // Every text has names of its own: streets, patrons, projects.
    return `${written.join(' ')} ${invented()}.`;
  };
  const sentences = (locale: string, number: number) => Array.from({ length: number }, () => sentence(locale)).join(' ');
  const text = (locale: string, state: PublicServiceText['state'], category: string): PublicServiceText => ({
    locale,
    state,
    name: `${label('CATEGORY', category, locale)}: ${sentence(locale).slice(0, 80)}`,
    summary: sentences(locale, 1),
    description: sentences(locale, 5),
    howToApply: chance() < 0.4 ? sentences(locale, 1) : null,
  });

  const municipalities = allMunicipalities();
  const [categories, audiences, formality, languages] = (['CATEGORY', 'AUDIENCE', 'FORMALITY', 'LANGUAGE'] as const).map((name) =>
    terms(name).map(({ code }) => code),
  ) as [string[], string[], string[], string[]];
  const providers = Array.from({ length: Math.max(20, Math.ceil(count / 12)) }, () => ({
    id: uuid(),
    name: `${pick(givers)} ${invented()} ${invented()}`,
  }));
  const patterns = Array.from({ length: 300 }, () => openPattern(chance));

  for (let made = 0; made < count; made += 1) {
    const own = [...new Set([pick(categories), ...some(categories, 2)])].slice(0, 3);
    const home = pick(municipalities);
    const everywhere = chance();
    const verified = chance() < 0.5 ? new Date(BENCH_NOW.getTime() - chance() * 300 * 86_400_000) : null;
    const locales = ['pl', ...translations.locales.filter(() => chance() < translations.chance)];
    const free = chance() < 0.6 ? true : chance() < 0.5 ? false : null;
    yield {
      card: {
        id: uuid(),
        provider: pick(providers),
        texts: locales.map((locale, place) => text(locale, place === 0 ? 'ORIGINAL' : 'UP_TO_DATE', own[0] as string)),
        categories: own,
        audiences: some(audiences, 2),
        languages: [...new Set(['pl', ...some(languages.slice(0, 16), 3)])],
        deliveryModes: [pick(['IN_PERSON', 'IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH'] as const)],
        formality: some(formality, 1),
        reach: everywhere < 0.03 ? 'NATIONAL' : everywhere < 0.06 ? 'ONLINE' : 'LOCAL',
        municipalities: [...new Set([home.code, ...some(municipalities, 2).map(({ code }) => code)])],
        cost: { free, amount: free === false ? Math.ceil(chance() * 200) : null, currency: free === false ? 'PLN' : null, note: [] },
        eligibility: {
          requiresStatutoryEntitlement: chance() < 0.3 ? null : chance() < 0.3,
          minimumAge: null,
          maximumAge: null,
          excludedAudiences: [],
          requirements: [],
          documents: [],
        },
        verification: {
          verifiedAt: verified?.toISOString() ?? null,
          dueAt: verified ? new Date(verified.getTime() + 182 * 86_400_000).toISOString() : null,
        },
        demonstration: true,
      },
      detail: {
        locations: [
          {
            id: uuid(),
            name: `${pick(givers)} ${invented()}`,
            address: { street: `${invented()} ${Math.ceil(chance() * 90)}`, postalCode: null, city: home.name, country: 'PL' },
            latitude: home.latitude + (chance() - 0.5) / 10,
            longitude: home.longitude + (chance() - 0.5) / 10,
            municipality: home.code,
            wheelchairAccessible: null,
            byAppointment: null,
            schedules: [],
          },
        ],
        contacts: [],
        bookingUrl: null,
        url: null,
        collections: [],
        home: home.code,
      },
      version: 1,
      updatedAt: BENCH_NOW.toISOString(),
      open: chance() < 0.2 ? [] : pick(patterns),
    };
  }
}

const openPattern = (chance: () => number): OpenRange[] => {
  const from = 6 + Math.floor(chance() * 5);
  const hours = 4 + Math.floor(chance() * 8);
  const days = new Set(Array.from({ length: 5 }, () => Math.floor(chance() * 7)));
  const start = Date.UTC(2026, 10, 23);
  return Array.from({ length: 35 }, (_, day) => day)
    .filter((day) => days.has(day % 7))
    .map((day) => ({
      from: new Date(start + day * 86_400_000 + from * 3_600_000).toISOString(),
      to: new Date(start + day * 86_400_000 + (from + hours) * 3_600_000).toISOString(),
    }));
};
