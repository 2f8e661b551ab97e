import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { analyze } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { allWords } from '@drogowskaz/vocabulary/learning';
import { expect, it } from '@jest/globals';
import { isStopWord } from './stop-words.ts';

/** Pronouns, numbers and words that join sentences: nobody asks for them, though they are no stop words of questions. */
const JOINING = `który którym których która którzy ktoś inny sam jeden jedna dwa dwie dwóch trzy trzech cztery kilka wielu każdy raz też także
  tylko jeszcze zwykle potem gdy jak jakiej zanim nikt może tym tych tobie twoim cię ty nią sobie przed obok nad mają chcą`;

const stemsOf = (phrases: Iterable<string>): Set<string> =>
  new Set([...phrases].flatMap((phrase) => analyze(phrase, 'pl').map(({ stem }) => stem)));

it('At least 85 % of what several services say in their names and summaries is known to the vocabulary', () => {
  const joining = stemsOf([JOINING]);
  const said = new Map<string, { services: number; as: string }>();
  for (const { texts } of demonstrationDirectory().providers.flatMap(({ services }) => services)) {
    const polish = texts.find(({ locale }) => locale === 'pl');
    const tokens = analyze(`${polish?.name ?? ''} ${polish?.summary ?? ''}`, 'pl');
    const matter = tokens.filter((token) => !isStopWord(token, 'pl', false) && !joining.has(token.stem) && !/^\d/.test(token.folded));
    for (const [stem, as] of new Map(matter.map((token) => [token.stem, token.text]))) {
      said.set(stem, { as, services: (said.get(stem)?.services ?? 0) + 1 });
    }
  }
  const ofSeveral = [...said].filter(([, { services }]) => services >= 3);
  const words = [...allWords()].filter(({ locale }) => locale === 'pl');
  const synonyms = [...allSynonyms()].filter(({ locale, vocabulary }) => locale === 'pl' && vocabulary === 'CATEGORY');
  const known = stemsOf([...words, ...synonyms].map(({ phrase }) => phrase));
  const unknown = ofSeveral.filter(([stem]) => !known.has(stem)).map(([, { as }]) => as);
  expect(ofSeveral.length).toBeGreaterThan(200);
  expect({ unknown, tooMany: unknown.length > 0.15 * ofSeveral.length }).toEqual({ unknown, tooMany: false });
});
