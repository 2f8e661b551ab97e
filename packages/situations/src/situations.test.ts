import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { fold } from '@drogowskaz/text';
import { categoryWithDescendants, type InterfaceLocale, interfaceLocales, isTerm } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { localeTexts } from './data/locales/index.ts';
import type { SituationTexts } from './data/locales/situation-texts.ts';
import type { SituationId } from './data/plans.ts';
import { findSituation, situationPhrases, situations } from './situations.ts';

const services = demonstrationDirectory()
  .providers.flatMap((provider) => provider.services)
  .filter(({ reach }) => reach !== 'FOREIGN_EXAMPLE');

/** Phrases that two situations share, with what a person who types them may mean. */
const shared: Readonly<Record<string, string>> = {};

/** Phrases that are spelled alike in two languages and belong to different situations there. */
const homographs: Readonly<Record<string, string>> = {};

const situationsByPhrase = (phrases: Iterable<{ id: string; phrase: string }>) => {
  const all = new Map<string, Set<string>>();
  for (const { id, phrase } of phrases) all.set(fold(phrase), (all.get(fold(phrase)) ?? new Set()).add(id));
  return [...all].filter(([, ids]) => ids.size > 1).map(([phrase]) => phrase);
};

describe('The situations', () => {
  it('are at least sixteen, each with a stable word for addresses', () => {
    const ids = situations().map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(16);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(findSituation('unpaid-wages')?.id).toBe('unpaid-wages');
    expect(findSituation('constructor')).toBeUndefined();
  });

  it('have three to six steps, each with categories of the vocabulary, none twice', () => {
    for (const { id, steps } of situations()) {
      expect({ id, steps: steps.length >= 3 && steps.length <= 6 }).toEqual({ id, steps: true });
      for (const { categories, requirements } of steps) {
        expect({ id, categories: categories.length }).not.toEqual({ id, categories: 0 });
        expect(categories.filter((code, at) => !isTerm('CATEGORY', code) || categories.indexOf(code) !== at)).toEqual([]);
        expect(requirements.filter((code) => !isTerm('REQUIREMENT', code))).toEqual([]);
      }
    }
  });

  it('lead at every step to a service of the demonstration directory that can be used here', () => {
    const deadEnds = situations().flatMap(({ id, steps }) =>
      steps.flatMap(({ categories, withoutStatutoryEntitlement }, place) => {
        const meant = new Set<string>(categories.flatMap(categoryWithDescendants));
        const usable = services.filter(
          (service) =>
            service.categories.some((code) => meant.has(code)) &&
            !(withoutStatutoryEntitlement && service.requiresStatutoryEntitlement !== false),
        );
        return usable.length > 0 ? [] : [`${id}, step ${place + 1}`];
      }),
    );
    expect(deadEnds).toEqual([]);
  });

  it('say the number 112 at the first step when somebody may be in danger, in every language', () => {
    const urgent = situations().filter((situation) => situation.urgent);
    expect(urgent.length).toBeGreaterThan(4);
    const silent = urgent.flatMap(({ id, steps }) =>
      (steps[0]?.text ?? []).filter(({ value }) => !/112|١١٢|११२|১১২/.test(value)).map(({ locale }) => [id, locale]),
    );
    expect(silent).toEqual([]);
  });

  it('offer a quick way out where somebody may be watched', () => {
    const ids = situations().flatMap(({ id, violence }) => (violence ? [id] : []));
    expect(ids).toEqual(['employer-keeps-passport', 'violence-at-home']);
  });

  it('ask for everything that a step asks for, each thing once', () => {
    for (const { bring, steps } of situations()) {
      expect(new Set(bring).size).toBe(bring.length);
      expect(new Set(bring)).toEqual(new Set(steps.flatMap((step) => step.bring)));
    }
  });

  it('are Polish originals; a translation that no speaker has read says so', () => {
    for (const { title } of situations()) {
      expect(title.map(({ locale }) => locale)).toEqual([...interfaceLocales]);
      expect(title.filter(({ state }) => state === 'ORIGINAL').map(({ locale }) => locale)).toEqual(['pl']);
    }
  });
});

describe('The phrases', () => {
  it('are at least eight for each situation and language, besides the title', () => {
    const few = situations().flatMap(({ id }) =>
      interfaceLocales.flatMap((locale) => {
        const count = [...situationPhrases()].filter((each) => each.id === id && each.locale === locale && !each.isTitle).length;
        return count < 8 ? [[id, locale, count]] : [];
      }),
    );
    expect(few).toEqual([]);
  });

  it('come with the categories that the person needs, what helps most first', () => {
    const phrase = [...situationPhrases()].find(({ id }) => id === 'unpaid-wages');
    expect(phrase?.categories.slice(0, 2)).toEqual(['UNPAID_WAGES', 'WORKERS_RIGHTS']);
  });

  it('of two languages mean the same situation when they are spelled alike', () => {
    expect(situationsByPhrase(situationPhrases()).toSorted()).toEqual([...Object.keys(homographs), ...Object.keys(shared)].toSorted());
  });
});

const scripts: Record<string, RegExp> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Georgian: /\p{Script=Georgian}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Bengali: /\p{Script=Bengali}/u,
  Arabic: /\p{Script=Arabic}/u,
  Latin: /\p{Script=Latin}/u,
};
const scriptOf: Partial<Record<InterfaceLocale, string>> = {
  uk: 'Cyrillic',
  ru: 'Cyrillic',
  be: 'Cyrillic',
  ka: 'Georgian',
  hi: 'Devanagari',
  ne: 'Devanagari',
  bn: 'Bengali',
  ar: 'Arabic',
};
/** Letters that a Cyrillic language does not have: they would tell that a neighbour's word slipped in. */
const foreignLetters: Partial<Record<InterfaceLocale, RegExp>> = { uk: /[ыэъё]/i, ru: /[іїєґў]/i, be: /[ищъїєґ]/i };
/** Names that stand in Latin letters on the documents and signs that people look for. */
const names = /PESEL|ZUS|JDG|awizo|komornik|noclegownia|urząd stanu cywilnego|urząd|karta pobytu|karta ciąży|świadectwo pracy/gi;
/** Scripts that people type without changing the keyboard, where a letter for a letter would not find what they mean. Never shown. */
const typedToo: Partial<Record<InterfaceLocale, string>> = {
  ka: 'Latin',
  hi: 'Latin',
  ne: 'Latin',
  bn: 'Latin',
  uz: 'Cyrillic',
  ar: 'Latin',
};

describe.each(interfaceLocales)('In %s', (locale) => {
  const texts = localeTexts[locale];
  const own = scriptOf[locale] ?? 'Latin';
  const told = Object.values<SituationTexts<SituationId>>(texts.situations);
  const steps = told.flatMap((each) => Object.values<string>(each.steps));
  const shown = [...Object.values(texts.things), ...told.flatMap(({ title, intro, say }) => [title, intro, say]), ...steps];
  const phrases = told.map((each) => each.phrases.split(', '));

  it('no text is missing, unclean or too long to be read at a counter', () => {
    const unclean = shown.filter(
      (text) => text.trim().length < 2 || text !== text.trim() || text !== text.normalize('NFC') || /\s\s|[<>*_]/.test(text),
    );
    expect(unclean).toEqual([]);
    expect(shown.filter((text) => text.length > 240)).toEqual([]);
  });

  it('every text and phrase is in the script and the letters of the language', () => {
    const isStrange = (text: string, script: string) => {
      const letters = text.replace(names, '');
      const foreign = Object.entries(scripts).some(([other, letter]) => other !== script && letter.test(letters));
      return foreign || (foreignLetters[locale]?.test(letters) ?? false) || !scripts[script]?.test(text);
    };
    const strange = [
      ...shown.filter((text) => isStrange(text, own)),
      ...phrases.flat().filter((phrase) => isStrange(phrase, own) && isStrange(phrase, typedToo[locale] ?? own)),
    ];
    expect(strange).toEqual([]);
  });

  it('no two titles are alike, and no two sentences for the counter', () => {
    for (const list of [told.map(({ title }) => fold(title)), told.map(({ say }) => fold(say))])
      expect(new Set(list).size).toBe(told.length);
  });

  it('no number is given but 112, which stays', () => {
    const digits = shown.flatMap((text) => text.match(/\p{Nd}+/gu) ?? []);
    expect(new Set(digits)).toEqual(new Set(['112']));
  });

  it('phrases are clean and stand once, not repeating the title', () => {
    const unclean = phrases
      .flat()
      .filter((phrase) => !/^[^\s,،;.!?][^,،;.!?]*$/.test(phrase) || phrase !== phrase.trim() || phrase !== phrase.normalize('NFC'));
    expect(unclean).toEqual([]);
    const twice = told.flatMap(({ title }, at) => {
      const list = [title, ...(phrases[at] ?? [])].map((phrase) => fold(phrase));
      return list.filter((phrase, place) => list.indexOf(phrase) !== place);
    });
    expect(twice).toEqual([]);
  });

  it('no phrase of one situation leads to another without saying so', () => {
    const own = situationsByPhrase([...situationPhrases()].filter((phrase) => phrase.locale === locale));
    expect(own.filter((phrase) => !Object.hasOwn(shared, phrase))).toEqual([]);
  });
});
