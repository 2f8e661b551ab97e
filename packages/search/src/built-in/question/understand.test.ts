import { fold, stem, tokenize } from '@drogowskaz/text';
import { allSynonyms, categoryWithAncestors, interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { understand } from './understand.ts';

/** What each unit of the question means: "CODE" for a sure category, "CODE?" for a hint, other kinds with their name. */
const meant = (text: string, locale: string): string[] =>
  understand(text, locale).units.map(({ meanings }) =>
    meanings.map(({ kind, code, certain }) => `${kind === 'CATEGORY' ? '' : `${kind} `}${code}${certain ? '' : '?'}`).join(', '),
  );

/** The words that are looked for. */
const required = (text: string, locale: string): string[] =>
  understand(text, locale).units.flatMap(({ words }) => words.map(({ folded }) => folded));

describe('What a person would say is what is meant', () => {
  it.each([
    ['pl', 'szef nie zaplacil', 'UNPAID_WAGES'],
    ['pl', 'szef mi nie zaplacil', 'UNPAID_WAGES'],
    ['pl', 'nie zapłacił mi szef', 'UNPAID_WAGES'],
    ['en', 'my boss did not pay me', 'UNPAID_WAGES'],
    ['en', "my boss didn't pay", 'UNPAID_WAGES'],
    ['pl', 'nie mam gdzie spac', 'EMERGENCY_SHELTER'],
    ['pl', 'żłobek', 'NURSERY'],
    ['pl', 'kurs polskiego', 'POLISH_COURSE'],
    ['pl', 'Jak mogę dostać kartę pobytu?', 'RESIDENCE_PERMIT'],
    ['uk', 'карта побиту', 'RESIDENCE_PERMIT'],
    ['es', 'dentista', 'DENTIST'],
    ['es', 'trabajo', 'WORK'],
    ['es', 'abogado', 'LEGAL_ADVICE'],
    ['ka', 'ადვოკატი', 'LEGAL_ADVICE'],
    ['ar', 'محامي', 'LEGAL_ADVICE'],
    ['tr', 'diş ağrısı', 'DENTIST'],
    ['tr', 'dis agrisi', 'DENTIST'],
    ['tr', 'iş', 'WORK'],
    ['tr', 'is ariyorum', 'JOB_SEARCH'],
    ['vi', 'viec lam', 'WORK'],
    ['ru', 'где найти работу', 'JOB_SEARCH'],
  ])('in %s: %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it.each([
    'abogado',
    'ადვოკატი',
    'محامي',
    'юрист',
    'yuryst',
    'luat su',
    'where can I find a lawyer',
    'necesito un abogado',
    'need lawyer',
  ])('on a Polish page, too: %s', (text) => {
    expect(meant(text, 'pl')).toEqual(['LEGAL_ADVICE']);
  });
});

describe('Small words', () => {
  it('belong to the phrase that has them: not to want to live is a crisis, where to live is housing, to live alone is no certainty', () => {
    expect(meant('не хочу жити', 'uk')).toEqual(['CRISIS_SUPPORT']);
    expect(meant('де жити', 'uk')).toEqual(['HOUSING']);
    expect(meant('жити', 'uk').join()).not.toMatch(/[A-Z](?!\w*\?)(,|$)/);
  });

  it('are not looked for in services, neither within a phrase nor beside one', () => {
    expect(required('nie mam gdzie spać', 'pl')).toEqual(['spac']);
    expect(required('where can I find a lawyer', 'en')).toEqual(['lawyer']);
    expect(required('gdzie jest dentysta', 'pl')).toEqual(['dentysta']);
  });

  it('of another language are not looked for where the word surely means something: "iş" would find every English "is"', () => {
    expect(required('iş', 'tr')).toEqual([]);
    expect(required('diş', 'tr')).toEqual(['dis']);
    expect(required('bác sĩ', 'vi')).toEqual(['bac', 'si']);
  });

  it('are taken at their word when there is nothing else', () => {
    expect(required('nie', 'pl')).toEqual(['nie']);
    expect(required('to be', 'en')).toEqual(['to', 'be']);
  });

  it('of another language are small only where that language is really typed', () => {
    expect(meant('iş', 'tr')).toEqual(['WORK']);
    expect(meant('is', 'tr')).toEqual(['WORK']);
    expect(required('evde is', 'tr')).toContain('evde');
    expect(required('where is the doctor', 'tr')).toEqual(['doctor']);
    expect(required('gdzie jest lekarz', 'en')).toEqual(['lekarz']);
  });

  it('of Vietnamese are told by their tones, and only who types none is understood without', () => {
    expect(meant('đau', 'vi')).toEqual(['HEALTH']);
    expect(meant('đau răng', 'vi')).toEqual(['DENTIST']);
    expect(meant('dau rang', 'vi')).toEqual(['DENTIST']);
    expect(meant('bác sĩ ở đâu', 'vi')).toEqual(['DOCTOR']);
    expect(meant('bac si o dau', 'vi')).toEqual(['DOCTOR']);
    expect(meant('dau', 'vi')).toEqual(['HEALTH']);
  });
});

describe('In company', () => {
  it('a place, an audience and a language are conditions beside a category', () => {
    expect(meant('praca dla kobiet w Płocku', 'pl')).toEqual(['WORK', expect.stringContaining('AUDIENCE WOMEN'), 'MUNICIPALITY 146201']);
    expect(meant('юрист у Плоцьку', 'uk')).toEqual(['LEGAL_ADVICE', 'MUNICIPALITY 146201']);
    expect(meant('prawnik po ukraińsku', 'pl')).toEqual(['LEGAL_ADVICE', expect.stringContaining('LANGUAGE uk')]);
  });

  it('an audience takes in what is open to all beside a category, and only there', () => {
    const audience = (text: string) =>
      understand(text, 'pl')
        .units.flatMap(({ meanings }) => meanings)
        .find(({ kind }) => kind === 'AUDIENCE');
    expect(audience('lekarz dla seniorów')).toMatchObject({ code: 'SENIORS', orOpenToAll: true });
    expect(audience('seniorów')).not.toHaveProperty('orOpenToAll');
  });

  it('Polish is no condition: nearly every service is given in it', () => {
    expect(meant('lekarz po polsku', 'pl').join()).not.toContain('LANGUAGE pl');
  });

  it('a number hints at nothing', () => {
    expect(meant('mam 5 dzieci', 'pl')[0]).toBe('');
  });

  it('a word that is known and one that is not stay two: the second is looked for as it is', () => {
    expect(meant('nostryfikacja dyplomu pielęgniarki', 'pl')[0]).toBe('QUALIFICATION_RECOGNITION');
    expect(meant('prawnik xyzzy', 'pl')).toEqual(['LEGAL_ADVICE', '']);
  });
});

it('Every phrase of the vocabulary still means its term when it is typed in full, in every language', () => {
  const lost = [...allSynonyms()]
    .filter(({ vocabulary }) => vocabulary === 'CATEGORY')
    .filter(
      ({ code, locale, phrase }) => !understand(phrase, locale).units.some(({ meanings }) => meanings.some((found) => found.code === code)),
    )
    .map(({ code, locale, phrase }) => [locale, code, phrase]);
  expect(lost).toEqual([]);
});

it('Nonsense means nothing, in any language', () => {
  const nonsense = ['xqzvwk', 'brzdngl', 'фщзгх', 'ღჭძწ', 'qqqq', 'zzkrp'];
  for (const locale of interfaceLocales) for (const word of nonsense) expect(meant(word, locale)).toEqual(['']);
});

it('Stems join no words of unrelated branches', () => {
  const branches = new Map<string, Map<string, string>>();
  for (const { vocabulary, code, locale, phrase, ambiguous } of allSynonyms()) {
    if (vocabulary !== 'CATEGORY' || ambiguous) continue;
    const key = `${locale}: ${tokenize(phrase)
      .map(({ folded }) => stem(folded, locale))
      .join(' ')}`;
    const phrases = branches.get(key) ?? new Map<string, string>();
    branches.set(key, phrases.set(fold(phrase), categoryWithAncestors(code).at(-1) ?? code));
  }
  const joined = [...branches].filter(([, phrases]) => new Set(phrases.values()).size > 1);
  // Should one have to be: what leads to two branches only hints at both.
  expect(joined).toEqual([]);
});
