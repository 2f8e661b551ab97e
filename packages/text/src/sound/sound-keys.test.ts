import { describe, expect, it } from '@jest/globals';
import { analyze, arabicKeys, byEarKeys, fold, soundKeys, spokenPolishKeys } from '../index.ts';

const soundsLike = (word: string, spelling: string, language?: string): boolean => {
  const keys = soundKeys(word, language);
  return soundKeys(spelling).some((key) => keys.includes(key));
};

describe('What is written by ear sounds like the word', () => {
  it.each([
    ['юрист', 'yuryst iurist jurist yurist юрыст'],
    ['робота', 'robota'],
    ['житло', 'zhytlo zytlo zhitlo'],
    ['лікар', 'likar лікарь'],
    ['школа', 'shkola szkola skola škola'],
    ['врач', 'vrach wracz'],
    ['хліб', 'hlib chlib khlib'],
    ['праця', 'pratsia praca pracia праца'],
    ['читальня', 'chytalnia czytalnia'],
    ['евакуація', 'эвакуация'],
    ['შემოსავალი', 'shemosavali'],
    ['სახლი', 'sakhli saxli'],
    ['γιατροσ', 'giatros'],
    ['नौकरी', 'naukri noukri nokri naukari'],
    ['काम', 'kaam kam'],
    ['वकील', 'vakil wakil vakeel'],
    ['मज़दूर', 'mazdoor majdur'],
    ['पढ़ाई', 'padhai parhai'],
    ['केन्द्र', 'kendra'],
    ['ज्ञान', 'gyan'],
    ['চাকরি', 'chakri chakari'],
    ['কাজ', 'kaj kaaj'],
    ['বেতন', 'beton betan'],
    ['বাংলা', 'bangla'],
    ['শিক্ষা', 'shikkha'],
    ['কোথায়', 'kothay kothai'],
    ['নৌকা', 'nouka'],
  ])('%s: %s', (word, spellings) => {
    for (const spelling of spellings.split(' ')) expect({ spelling, like: soundsLike(word, spelling) }).toEqual({ spelling, like: true });
  });

  it.each([
    ['urząd', 'ужонд урзад'],
    ['urzędu', 'уженду'],
    ['przedszkole', 'пшедшколе пржедшколе'],
    ['PESEL', 'песель პესელ पेसेल'],
    ['pobytu', 'побиту побыту პობიტუ'],
    ['lekarz', 'лекаж'],
    ['zameldowanie', 'замельдоване'],
    ['przychodnia', 'пшиходня'],
    ['umowa', 'умова'],
  ])('in Polish, %s: %s', (word, spellings) => {
    for (const spelling of spellings.split(' '))
      expect({ spelling, like: soundsLike(word, spelling, 'pl') }).toEqual({ spelling, like: true });
  });

  it.each([
    ['kasalxona', 'касалхона'],
    ['yordam', 'ёрдам'],
    ["o'qituvchi", 'ўқитувчи'],
    ['hujjat', 'ҳужжат'],
    ["bog'cha", 'боғча'],
  ])('in Uzbek, %s: %s', (word, spelling) => {
    expect(soundsLike(word, spelling, 'uz')).toBe(true);
  });

  it.each([
    ['юрист', 'турист'],
    ['робота', 'родина'],
    ['вода', 'водій'],
    ['काम', 'kim'],
    ['वकील', 'vikal'],
    ['চাকরি', 'chakra'],
  ])('%s does not sound like %s', (word, other) => {
    expect(soundsLike(word, other)).toBe(false);
  });

  it('has no key in scripts that are not spelled here', () => {
    for (const word of ['محامي', '工作', '', '…', 'a b']) expect(soundKeys(word)).toEqual([]);
  });

  it('is in the index only for words of other scripts', () => {
    expect(analyze('praca', 'pl')[0]?.sounds).toEqual([]);
    expect(analyze('праця', 'uk')[0]?.sounds).toEqual(soundKeys('праця'));
  });
});

describe('Polish written by ear by who is used to another spelling in Latin letters', () => {
  it.each([
    ['tr', 'ujond', 'urząd'],
    ['tr', 'pşedşkole', 'przedszkole'],
    ['ro', 'mieșcanie', 'mieszkanie'],
    ['ro', 'lecaș', 'lekarz'],
    ['es', 'pshijodnia', 'przychodnia'],
    ['es', 'lekach', 'lekarz'],
    ['vi', 'xpital', 'szpital'],
    ['fil', 'syviadchenia', 'świadczenia'],
    ['en', 'prahvnik', 'prawnik'],
    ['en', 'zhwobek', 'żłobek'],
    ['uz', 'pshixodnya', 'przychodnia'],
    ['pl', 'ksionshka', 'książka'],
  ])('in %s, %s is %s', (language, typed, word) => {
    const keys = [...soundKeys(word, 'pl'), ...spokenPolishKeys(word)];
    expect(byEarKeys(typed, language).some((key) => keys.includes(key))).toBe(true);
  });

  it('has no key in other letters', () => {
    expect(byEarKeys('лікар', 'uk')).toEqual([]);
    expect(byEarKeys('a'.repeat(1000), 'tr')).toEqual([]);
  });
});

describe('Arabic in Latin letters', () => {
  const canMean = (typed: string, word: string): boolean => {
    const keys = arabicKeys(fold(word));
    return arabicKeys(typed).some((key) => keys.includes(key));
  };

  it.each([
    ['محامي', 'muhami mohami mohamy mu7ami'],
    ['عمل', 'amal 3amal'],
    ['طبيب', 'tabib tabeeb'],
    ['مدرسة', 'madrasa madrasah'],
    ['عيادة', 'iyada 3iyada'],
    ['وثيقة', 'wathiqa'],
    ['إقامة', 'iqama'],
    ['إيجار', 'ijar'],
    ['شركة', 'sharika charika'],
    ['مستشفى', 'mustashfa'],
    ['ترجمة', 'tarjama targama'],
    ['دواء', 'dawa'],
    ['شغل', 'sho8l choghl'],
    ['سياقة', 'siya9a siyaqa'],
    ['حوايج', '7awayij'],
    ['صديق', '9adiq sadiq'],
  ])('%s: %s', (word, spellings) => {
    for (const typed of spellings.split(' ')) expect({ typed, can: canMean(typed, word) }).toEqual({ typed, can: true });
  });

  it.each([
    ['tabob', 'طبيب'],
    ['mihama', 'محمد'],
    ['tbb', 'طبيب'],
    ['muxami', 'محامي'],
    ['kitab', 'كاتب'],
  ])('%s is no %s', (typed, word) => {
    expect(canMean(typed, word)).toBe(false);
  });

  it('has at most 64 readings, and none of what has no vowel or more than six', () => {
    expect(arabicKeys('mustashfayat').length).toBeLessThanOrEqual(64);
    for (const typed of ['xqzvwk', 'brzdngl', 'tbb', 'amaramaramarama']) expect(arabicKeys(typed)).toEqual([]);
  });
});
