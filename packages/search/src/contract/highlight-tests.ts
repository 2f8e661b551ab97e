import { expect, it } from '@jest/globals';
import { keyOf } from './city.ts';
import type { MakeEngine } from './engine-under-test.ts';
import { withCity } from './with-city.ts';

export const highlightTests = (makeEngine: MakeEngine): void => {
  const { search } = withCity(makeEngine);

  /** For each field of the service its marked pieces. */
  const marked = async (key: string, text: string, locale = 'pl'): Promise<Record<string, string[]>> => {
    const { hits } = await search({ text, locale });
    const hit = hits.find((one) => keyOf(one) === key);
    return Object.fromEntries(
      hit?.highlights.map((highlight) => [
        highlight.field,
        highlight.ranges.map(({ start, length }) => highlight.text.slice(start, start + length)),
      ]) ?? [],
    );
  };

  it('point at the words in the returned text in UTF-16 code units, behind emoji and Polish letters, too', async () => {
    expect(await marked('choir', 'chor')).toEqual({ name: ['Chór'], summary: ['chór'] });
    expect(await marked('choir', 'lacki zolta')).toEqual({ name: ['Łącki'], summary: ['żółtą'] });
  });

  it('are of the text that the reader is shown', async () => {
    expect(await marked('legal', 'юрист', 'uk')).toEqual({ summary: ['Юрист'] });
    expect(await marked('legal', 'lawyer', 'en')).toEqual({ summary: ['lawyer'] });
  });

  it('mark other forms of a word, its beginning, what was meant by a mistyped one, and the provider', async () => {
    expect(await marked('legal', 'prawnika')).toEqual({ summary: ['Prawnik'] });
    expect(await marked('night shelter', 'noclegow')).toMatchObject({ name: ['Noclegownia'] });
    expect(await marked('kajak in the name', 'kajka')).toEqual({ name: ['Kajak'] });
    expect(await marked('legal', 'otwarte drzwi')).toEqual({ provider: ['Otwarte', 'Drzwi'] });
  });

  it('are none where a service is found by its meaning alone, or by no words', async () => {
    expect(await marked('legal', 'abogado', 'es')).toEqual({});
    const { hits } = await search({});
    expect(hits.every(({ highlights }) => highlights.length === 0)).toBe(true);
  });
};
