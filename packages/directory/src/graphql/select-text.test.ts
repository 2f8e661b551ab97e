import { describe, expect, it } from '@jest/globals';
import { selectText } from './select-text.ts';
import { textDirection } from './text-direction.ts';

const polish = { locale: 'pl', state: 'ORIGINAL' } as const;
const ukrainian = { locale: 'uk', state: 'OUTDATED' } as const;
const brazilian = { locale: 'pt-BR', state: 'MACHINE' } as const;
const english = { locale: 'en', state: 'UP_TO_DATE' } as const;

describe('selectText', () => {
  it('answers in the asked language and says the state of that translation', () => {
    expect(selectText([polish, ukrainian], 'uk')).toEqual({ text: ukrainian, state: 'OUTDATED' });
    expect(selectText([polish, brazilian], 'pt-BR')).toEqual({ text: brazilian, state: 'MACHINE' });
    expect(selectText([polish, english], 'en')).toEqual({ text: english, state: 'UP_TO_DATE' });
    expect(selectText([ukrainian, polish], 'pl')).toEqual({ text: polish, state: 'ORIGINAL' });
  });

  it('counts the same language of another region as the asked one, in both directions', () => {
    expect(selectText([polish, brazilian], 'pt')).toEqual({ text: brazilian, state: 'MACHINE' });
    expect(selectText([polish, english], 'en-GB')).toEqual({ text: english, state: 'UP_TO_DATE' });
  });

  it('prefers the exact tag, then the same script', () => {
    const latin = { locale: 'uz', state: 'UP_TO_DATE' } as const;
    const cyrillic = { locale: 'uz-Cyrl', state: 'UP_TO_DATE' } as const;
    expect(selectText([polish, latin, cyrillic], 'uz-Cyrl')?.text).toBe(cyrillic);
    expect(selectText([polish, cyrillic, latin], 'uz-UZ')?.text).toBe(latin);
  });

  it('takes the first fallback that exists when the asked language is missing, and says so', () => {
    expect(selectText([polish, ukrainian, english], 'ka', ['tr', 'en', 'uk'])).toEqual({ text: english, state: 'MISSING' });
  });

  it('takes the original when no fallback exists either, wherever it stands', () => {
    expect(selectText([ukrainian, polish], 'ka', ['tr'])).toEqual({ text: polish, state: 'MISSING' });
    expect(selectText([ukrainian, polish], 'ka')).toEqual({ text: polish, state: 'MISSING' });
  });

  it('does not take a language for another that begins with the same letters', () => {
    expect(selectText([polish, { locale: 'fil', state: 'UP_TO_DATE' }], 'fi')).toEqual({ text: polish, state: 'MISSING' });
  });

  it('has nothing to say when nothing was written', () => {
    expect(selectText([], 'pl')).toBeNull();
  });
});

describe('textDirection', () => {
  it.each([
    ['ar', 'RTL'],
    ['uz-Arab', 'RTL'],
    ['he', 'RTL'],
    ['uz', 'LTR'],
    ['pl', 'LTR'],
    ['hi', 'LTR'],
  ])('of %s is %s', (locale, direction) => expect(textDirection(locale)).toBe(direction));
});
