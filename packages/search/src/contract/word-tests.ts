import { expect, it } from '@jest/globals';
import { city } from './city.ts';
import { ask, type MakeEngine } from './engine-under-test.ts';
import { service } from './service-document.ts';
import { withCity } from './with-city.ts';

const nonsense =
  'xqzvwk brzdnglu fqwpmn zzkrpv gjqxtu wvkqzj pqrzxm ttqvnk jkxwpz mzqgvr vkjxqw hhqzpx qqwvkz zxkgjq rrvqwx nkqzjv ggxqwp lwqzvk dqxzjw cvqkxz';

export const wordTests = (makeEngine: MakeEngine): void => {
  const { found, search } = withCity(makeEngine);

  it.each([
    ['inflected', 'prawnika', 'legal'],
    ['inflected', 'lekarzy', 'doctor'],
    ['inflected', 'biblioteki', 'library that mentions a lawyer'],
    ['without diacritics', 'zolw', 'toddlers'],
    ['without diacritics', 'kurs jezyka', 'course'],
    ['in capitals', 'ŻÓŁW', 'toddlers'],
    ['with an accent that is not there', 'nóclegownia', 'night shelter'],
    ['in Latin letters for Cyrillic ones', 'chytalnia vitriak', 'Ukrainian reading room'],
    ['in Polish spelling for Cyrillic letters', 'witriak', 'Ukrainian reading room'],
    ['begun', 'nocleg', 'night shelter'],
    ['begun', 'skarp', 'doctor'],
    ['a provider’s', 'Otwarte Drzwi', 'legal'],
    ['of another language of the service', 'residence lawyer', 'legal'],
    ['a place’s', 'Kolegialna', 'course'],
  ])('%s are met: "%s"', async (_how, text, key) => {
    expect(await found(text)).toContain(key);
  });

  it('are begun only at the end: a blank after the last one says that it is whole', async () => {
    expect(await found('skar')).toContain('doctor');
    expect(await found('skar ')).toEqual([]);
    expect(await found('skar xqzvwk')).toEqual([]);
  });

  it('all have to be met', async () => {
    expect(await found('sobota kajak')).toEqual(['kajak in the description']);
  });

  it('that nothing has are passed over while half of the question is met and tells something', async () => {
    expect(await found('wypożyczysz kajak nawojka')).toEqual([
      'kajak in the summary',
      'kajak in the name',
      'kajaki in the name',
      'kajak in the description',
    ]);
    expect((await found('kajak nawojka'))[0]).toBe('kajak in the name');
    expect(await found('kajak nawojka xqzvwk')).toEqual([]);
  });

  it('that are all known, only never together, find what has half of them', async () => {
    expect((await found('kajak balet')).toSorted()).toEqual(
      ['ballet', 'kajak in the description', 'kajak in the name', 'kajak in the summary', 'kajaki in the name'].toSorted(),
    );
  });

  it('that nothing has together leave what is surely meant first, before what happens to have more of the words', async () => {
    const doctors = await found({ text: 'doctor who speaks English', locale: 'en' });
    expect(doctors[0]).toBe('doctor');
    const lawyers = await found('prawnik książki');
    expect(lawyers[0]).toBe('legal');
    expect(lawyers).toContain('library that mentions a lawyer');
  });

  it('that surely mean a category weigh two: one strange word beside them does not hide it, nor two', async () => {
    expect(await found('prawnik nawojka')).toContain('legal');
    expect(await found('abogado nawojka brzdnglu')).toContain('legal');
    expect(await found('prawnik nawojka brzdnglu xqzvwk')).toEqual([]);
  });

  it('of two things that no service has together find the services of each', async () => {
    const both = await found('lekarz i biblioteka nawojka');
    expect(both).toEqual(expect.arrayContaining(['doctor', 'library that mentions a lawyer']));
  });

  it('of an audience take in what is open to all, after what names it, and never what excludes it', async () => {
    const shelters = await found('nocleg dla kobiet');
    expect(shelters[0]).toBe('shelter for women');
    expect(shelters).not.toContain('night shelter');
    expect(await found('lekarz dla kobiet')).toContain('doctor');
  });

  it('of a condition neither hide what is looked for nor bring anything else', async () => {
    for (const [question, asked] of [
      ['lekarz bez peselu', 'lekarz'],
      ['doctor without insurance', 'doctor'],
      ['юрист без запису', 'юрист'],
    ] as const) {
      expect((await found(question)).toSorted()).toEqual((await found(asked)).toSorted());
    }
  });

  it('of a language, however many, hide no doctor when none speaks it', async () => {
    const made = await makeEngine();
    try {
      await made.engine.put([
        service('doctor', { pl: { name: 'Przychodnia' }, categories: ['DOCTOR'], languages: ['pl'] }),
        service('translator', { pl: { name: 'Tłumacz' }, categories: ['SWORN_TRANSLATION'], languages: ['pl', 'vi'] }),
      ]);
      const { hits } = await ask(made.engine, { text: 'bác sĩ nói tiếng việt', locale: 'vi' });
      expect(hits[0]?.document.card.categories).toEqual(['DOCTOR']);
    } finally {
      await made.stop();
    }
  });

  it('that are mistyped are found, and the right spelling is given in the asked language', async () => {
    const mistyped = await search({ text: 'lekaza' });
    expect(mistyped.hits[0]?.document.card.categories).toEqual(['DOCTOR']);
    expect(mistyped.didYouMean).toBe('lekarza');
    expect(await search({ text: 'bibliotka na osiedlu' })).toMatchObject({ didYouMean: 'biblioteka na osiedlu' });
    expect((await search({ text: 'юрсит', locale: 'uk' })).didYouMean).toBe('юрист');
  });

  it('that are mistyped and have an ending that nothing has are found as the word itself', async () => {
    const mistyped = await search({ text: 'advkatga', locale: 'uz' });
    expect(mistyped.hits[0]?.document.card.categories).toEqual(['LEGAL_ADVICE']);
    expect(mistyped.didYouMean).toBe('advokat');
  });

  it('that are mistyped within a phrase leave its meaning', async () => {
    const { hits, didYouMean } = await search({ text: 'nie mam gdzie spaac' });
    expect(hits[0]?.document.card.categories).toContain('EMERGENCY_SHELTER');
    expect(didYouMean).toBe('nie mam gdzie spać');
  });

  it.each([
    ['kajak', 'pl'],
    ['kurs języka polskiego', 'pl'],
    ['юрист', 'uk'],
    ['lawyer', 'en'],
    ['nie mam gdzie spac', 'pl'],
    ['lekarzy', 'pl'],
    ['', 'pl'],
  ])('that are right are not spelled otherwise: "%s"', async (text, locale) => {
    expect((await search({ text, locale })).didYouMean).toBeNull();
  });

  it('that are in no vocabulary are found in the letters in which they are heard, and nonsense in those finds none', async () => {
    const made = await makeEngine();
    try {
      await made.engine.put([service('soup', { pl: { name: 'Zupa na Kolegialnej' }, provider: 'Fundacja Nawojka' })]);
      for (const [text, locale] of [
        ['Навойка', 'uk'],
        ['Навойки', 'ru'],
        ['ნავოიკა', 'ka'],
        ['नवोइका', 'hi'],
        ['Колегяльней', 'ru'],
      ] as const) {
        expect({ text, ...(await ask(made.engine, { text: `${text} `, locale })) }).toMatchObject({ text, totalCount: 1 });
      }
      for (const text of ['бракзун', 'фщзгхк', 'კრტბსდ', 'गझढथफ'])
        expect(await ask(made.engine, { text: `${text} ` })).toMatchObject({ totalCount: 0 });
    } finally {
      await made.stop();
    }
  });

  it('of nonsense find nothing, twenty of them neither', async () => {
    for (const word of nonsense.split(' ')) expect({ word, ...(await search({ text: word })) }).toMatchObject({ word, totalCount: 0 });
    expect(await search({ text: nonsense })).toMatchObject({ totalCount: 0, hits: [], didYouMean: null, hasNextPage: false });
  });

  it('of one letter typed many times find no word of one letter in another script', async () => {
    for (const letter of 'aiouvwz') expect({ letter, found: await found(`${letter.repeat(4)} `) }).toEqual({ letter, found: [] });
  });

  it('of nonsense do not find everything that has the one common word beside them', async () => {
    expect(await found(`${nonsense} kajak`)).toEqual([]);
    expect(await found(`prawnik ${nonsense}`)).toEqual([]);
  });

  it('that are none find nothing: punctuation alone is no empty question', async () => {
    expect(await found('?!…')).toEqual([]);
    expect(await found('   ')).toHaveLength(city.length);
  });
};
