import { systemClock } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDemonstration } from './open-demonstration.ts';
import { FIRST } from './score.ts';

let engine: SearchEngine;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ builtIn: engine, close: stop } = await openDemonstration({ timeout: 20_000 }));
}, 180_000);
afterAll(() => stop());

/** As the public page asks. */
const find = (text: string, locale: string) =>
  engine.search({ text, locale, filter: {}, sort: 'RELEVANCE', first: FIRST, now: systemClock.now() });

describe('Over the demonstration directory, described in Polish, a service of the right kind is among the first three', () => {
  it.each([
    ['pl', 'lekaza', 'DOCTOR'],
    ['uk', 'карта побиту', 'RESIDENCE_PERMIT'],
    ['es', 'abogado', 'LEGAL_ADVICE'],
    ['vi', 'viec lam', 'WORK'],
    ['ka', 'ადვოკატი', 'LEGAL_ADVICE'],
    ['ar', 'محامي', 'LEGAL_ADVICE'],
    ['en', 'my boss did not pay me', 'UNPAID_WAGES'],
    // In other letters, by ear, and in forms that the vocabulary does not list.
    ['hi', 'wakeel', 'LEGAL_ADVICE'],
    ['hi', 'नौकरियों', 'WORK'],
    ['ne', 'अस्पतालमा', 'HOSPITAL_EMERGENCY'],
    ['bn', 'chakri', 'WORK'],
    ['bn', 'ডাক্তারের', 'DOCTOR'],
    ['ar', 'muhamy', 'LEGAL_ADVICE'],
    ['ar', 'للمحامي', 'LEGAL_ADVICE'],
    ['ru', 'карта побыту', 'RESIDENCE_PERMIT'],
    ['uk', 'пшедшколе', 'PRESCHOOL'],
    ['ka', 'პესელი', 'PESEL'],
    ['uz', 'касалхона', 'HOSPITAL_EMERGENCY'],
    ['tr', 'avukata', 'LEGAL_ADVICE'],
    ['ro', 'școlile', 'SCHOOL'],
    ['fil', 'naghahanap ng trabaho', 'JOB_SEARCH'],
    ['be', 'лекараў', 'DOCTOR'],
    // By what the thing is mostly said of in any language, and by half of the question.
    ['ro', 'marionete', 'CULTURE'],
    ['es', 'patines', 'SPORT'],
    ['es', 'deslindarme de una acusación', 'LEGAL_ADVICE'],
    // Most likely about what has none of its words; the language is the one that is learnt, not spoken there.
    ['vi', 'con sinh ra quên tiếng Việt', 'OTHER_LANGUAGES'],
    // Mistyped, not another form of a word.
    ['uz', 'paspotr yangilash', 'PASSPORT_CONSULATE'],
  ])('%s: %s', async (locale, text, category) => {
    const { hits } = await find(text, locale);
    expect(hits.flatMap(({ document }) => document.card.categories.flatMap(categoryWithAncestors))).toContain(category);
  });

  it('and none for what sounds like words and is none, in any language', async () => {
    const nonsense = 'blorpat fimbulo grontesk wuzalip drebonik zaftorin klemvusa prindolax togrevin sablomek';
    for (const locale of ['pl', 'uk', 'en', 'ka', 'hi', 'bn', 'ar', 'tr', 'uz', 'ro']) {
      for (const text of nonsense.split(' '))
        expect({ locale, text, ...(await find(text, locale)) }).toMatchObject({ locale, text, hits: [] });
    }
  });
});
