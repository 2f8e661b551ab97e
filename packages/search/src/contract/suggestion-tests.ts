import { label } from '@drogowskaz/vocabulary';
import { expect, it } from '@jest/globals';
import type { MakeEngine } from './engine-under-test.ts';
import { idOf } from './service-document.ts';
import { withCity } from './with-city.ts';

export const suggestionTests = (makeEngine: MakeEngine): void => {
  const { engine } = withCity(makeEngine);
  const suggest = (text: string, locale = 'pl', first = 8) => engine().suggest({ text, locale, first });

  it('are services by their names, in the asked language', async () => {
    expect(await suggest('bezpł')).toContainEqual({ kind: 'SERVICE', id: idOf('legal'), text: 'Bezpłatne porady prawne' });
    expect(await suggest('безкошт', 'uk')).toContainEqual({ kind: 'SERVICE', id: idOf('legal'), text: 'Безкоштовна правова допомога' });
    expect(await suggest('free le', 'en')).toContainEqual({ kind: 'SERVICE', id: idOf('legal'), text: 'Free legal advice' });
  });

  it('are providers by their names', async () => {
    const provider = { kind: 'PROVIDER', id: idOf('provider Fundacja Otwarte Drzwi'), text: 'Fundacja Otwarte Drzwi' };
    expect(await suggest('otwarte dr')).toContainEqual(provider);
  });

  it.each([
    ['prawnik', 'pl'],
    ['юрист', 'uk'],
    ['abogad', 'es'],
    ['محامي', 'ar'],
  ])('are categories by what people call them, labelled in their language: "%s" in %s', async (text, locale) => {
    expect(await suggest(text, locale)).toContainEqual({
      kind: 'CATEGORY',
      id: 'LEGAL_ADVICE',
      text: label('CATEGORY', 'LEGAL_ADVICE', locale),
    });
  });

  it('lead somewhere: a category that no service has is none', async () => {
    expect((await suggest('dentysta')).filter(({ kind }) => kind === 'CATEGORY')).toEqual([]);
  });

  it('are as many as asked for, of every kind that fits', async () => {
    expect(await suggest('ku', 'pl', 1)).toHaveLength(1);
    const three = await suggest('praca', 'pl', 3);
    expect(three.length).toBeLessThanOrEqual(3);
    expect(new Set(three.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(three.length);
  });

  it('of a sentence are no services whose names have none of its words', async () => {
    const suggested = await suggest('nie mam gdzie spać, szef nie zapłacił, boli mnie ząb');
    expect(suggested.filter(({ kind }) => kind === 'SERVICE')).toEqual([]);
  });

  it('are none for nonsense and for nothing', async () => {
    for (const text of ['xqzvwk', 'brzdnglu fqwpmn', '', '  ', '!?'])
      expect({ text, found: await suggest(text) }).toEqual({ text, found: [] });
  });
};
