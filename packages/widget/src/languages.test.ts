import { interfaceLanguages } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { directionOf, languageNames, pickLanguage } from './languages.ts';
import { fallbackOf } from './search/fallback.ts';

describe('the languages of the widget', () => {
  it('are those of the hub, by the same names, in the same directions and with the same ways out', () => {
    expect(Object.keys(languageNames).sort()).toEqual([...interfaceLocales].sort());
    for (const locale of interfaceLocales) {
      const { name, direction, fallback } = interfaceLanguages[locale];
      expect([locale, languageNames[locale], directionOf(locale), fallbackOf(locale)]).toEqual([locale, name, direction, fallback]);
    }
  });

  it('begin with the first wish that can be met', () => {
    expect(pickLanguage([undefined, '', 'de', 'uk-UA', 'pl'])).toBe('uk');
    expect(pickLanguage(['PL_pl'])).toBe('pl');
  });

  it('know Filipino by the name that browsers give it', () => expect(pickLanguage(['tl-PH'])).toBe('fil'));

  it('are English for who speaks none of them, whatever the page says', () => {
    expect(pickLanguage(['xx', 'klingon', '__proto__', 'constructor', '"><script>'])).toBe('en');
    expect(pickLanguage([])).toBe('en');
  });
});
