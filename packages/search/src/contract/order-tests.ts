import { expect, it } from '@jest/globals';
import { city, PLOCK } from './city.ts';
import { ask, idsOf, type MakeEngine, pages } from './engine-under-test.ts';
import { idOf, service } from './service-document.ts';
import { withCity } from './with-city.ts';

export const orderTests = (makeEngine: MakeEngine): void => {
  const { found, search } = withCity(makeEngine);

  it('of an empty question: everything, what is verified first, what is long overdue or never was last', async () => {
    const all = await found('');
    expect(all).toHaveLength(city.length);
    // Only the foreign example comes later still.
    expect(all.slice(-3).toSorted()).toEqual(['course that is stale', 'good practice of Lisbon', 'toddlers']);
    expect(all.at(-1)).toBe('good practice of Lisbon');
  });

  it('has a word in the name before one in the summary before one in the description, and as typed before another form of it', async () => {
    expect(await found('kajak')).toEqual(['kajak in the name', 'kajaki in the name', 'kajak in the summary', 'kajak in the description']);
  });

  it('has the stem of a word, and what one letter makes another word only when nothing has it: ballet is no ticket', async () => {
    expect(await found('bilety')).toContain('tickets');
    expect(await found('bilety')).not.toContain('ballet');
    expect(await found('baletu')).toEqual(['ballet']);
    expect(await found('balrt')).toEqual(['ballet']);
  });

  it('has the category that a word means before the word itself, wherever it stands', async () => {
    expect(await found('prawnik')).toEqual(['legal', 'library that mentions a lawyer', 'good practice of Lisbon']);
  });

  it.each([
    ['abogado', 'es'],
    ['юрист', 'uk'],
    ['yuryst', 'uk'],
    ['محامي', 'ar'],
    ['luat su', 'vi'],
    ['luật sư', 'vi'],
    ['ადვოკატი', 'ka'],
    ['avukat', 'tr'],
    ['वकील', 'hi'],
    ['abogado', 'pl'],
  ])('has legal advice first for "%s", asked on a page in %s', async (text, locale) => {
    expect((await found({ text, locale }))[0]).toBe('legal');
  });

  it('has what is verified before what is stale, where the words fit alike', async () => {
    const courses = (await found('kurs języka polskiego')).filter((key) => key.startsWith('course'));
    expect(courses.at(-1)).toBe('course that is stale');
    expect(courses).toHaveLength(3);
  });

  it('has the near before the far, where the words fit alike', async () => {
    const near = await found({ text: 'kurs języka polskiego', near: PLOCK });
    expect(near.indexOf('course')).toBeLessThan(near.indexOf('course far away'));
    const nearBielsk = await found({ text: 'kurs języka polskiego', near: { latitude: 52.67, longitude: 19.8 } });
    expect(nearBielsk.indexOf('course far away')).toBeLessThan(nearBielsk.indexOf('course'));
  });

  it('has what can be used here before foreign examples, unless their collection is asked for', async () => {
    expect((await found('porady prawne')).at(-1)).toBe('good practice of Lisbon');
    expect(await found({ text: 'porady prawne', filter: { collections: ['good-practices'] } })).toEqual(['good practice of Lisbon']);
  });

  it('has, of the category that a phrase means, what has one of its words before what has none', async () => {
    const made = await makeEngine();
    try {
      await made.engine.put([
        service('waste', { pl: { name: 'Odpady' }, categories: ['UTILITIES'] }),
        service('current', { pl: { name: 'Prąd i gaz na siebie' }, categories: ['UTILITIES'] }),
      ]);
      const { hits } = await ask(made.engine, { text: 'odcięli mi prąd' });
      expect(hits.map(({ document }) => document.card.texts[0]?.name)).toEqual(['Prąd i gaz na siebie', 'Odpady']);
    } finally {
      await made.stop();
    }
  });

  it('has what is of the category meant alone before what is of another, too, where all else is alike', async () => {
    const made = await makeEngine();
    try {
      await made.engine.put([
        service('tooth and heart', { pl: { name: 'Centrum A' }, categories: ['DENTIST', 'DOCTOR'] }),
        service('tooth', { pl: { name: 'Centrum B' }, categories: ['DENTIST'] }),
      ]);
      const { hits } = await ask(made.engine, { text: 'dentysta' });
      expect(hits.map(({ document }) => document.card.texts[0]?.name)).toEqual(['Centrum B', 'Centrum A']);
    } finally {
      await made.stop();
    }
  });

  it('has what is of the category meant before what is of one below it, where all else is alike', async () => {
    const made = await makeEngine();
    try {
      await made.engine.put([
        service('group against addiction', { pl: { name: 'Spotkania A' }, categories: ['ADDICTION'] }),
        service('psychologist', { pl: { name: 'Spotkania B' }, categories: ['MENTAL_HEALTH'] }),
      ]);
      const { hits } = await ask(made.engine, { text: 'psycholog' });
      expect(hits.map(({ document }) => document.card.texts[0]?.name)).toEqual(['Spotkania B', 'Spotkania A']);
    } finally {
      await made.stop();
    }
  });

  it('has third what is as likely meant as what is first and second, on whatever pages', async () => {
    const made = await makeEngine();
    const sentence = { text: 'no me alquilaron el apartamento por ser venezolano', locale: 'es' };
    const renting = ['a', 'b', 'c', 'd'].map((key) => service(key, { pl: { name: `Mieszkanie ${key}` }, categories: ['RENTING'] }));
    try {
      await made.engine.put([
        ...renting,
        service('equal', { pl: { name: 'Równe traktowanie' }, categories: ['DISCRIMINATION'] }),
        service('equal in Lisbon', { pl: { name: 'Bez uprzedzeń' }, categories: ['DISCRIMINATION'], reach: 'FOREIGN_EXAMPLE' }),
      ]);
      const expected = ['a', 'b', 'equal', 'c', 'd', 'equal in Lisbon'].map(idOf);
      expect(idsOf(await ask(made.engine, sentence))).toEqual(expected);
      for (const first of [1, 2, 3]) expect((await pages(made.engine, { ...sentence, first })).flatMap(idsOf)).toEqual(expected);
    } finally {
      await made.stop();
    }
  });

  it('by name is the alphabet’s of the asked language', async () => {
    const names = (await search({ sort: 'NAME', locale: 'pl' })).hits.map(({ document }) => document.card.texts[0]?.name ?? '');
    const letters = (name: string) => name.replace(/^\P{L}+/u, '');
    const inPolish = names.filter((name) => /^\p{Script=Latin}/u.test(name));
    expect(inPolish).toEqual([...inPolish].sort(new Intl.Collator('pl').compare));
    expect(letters(inPolish.at(-1) ?? '')).toBe('Żółw i spółka');
  });

  it('by distance has what is near first, then by name what has no place or hides it', async () => {
    const { hits } = await search({ sort: 'DISTANCE', near: PLOCK });
    const distances = hits.map(({ distanceMeters }) => distanceMeters);
    const known = distances.filter((distance) => distance !== null);
    expect(known).toEqual(known.toSorted((one, other) => one - other));
    expect(known.length).toBeGreaterThan(2);
    expect(distances.slice(known.length).every((distance) => distance === null)).toBe(true);
  });

  it('by verification has the latest first and the never verified last', async () => {
    const { hits } = await search({ sort: 'RECENTLY_VERIFIED' });
    const times = hits.map(({ document }) => Date.parse(document.card.verification.verifiedAt ?? '1970-01-01'));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(new Set(times).size).toBeGreaterThan(2);
  });

  it('by confirmation tells two within one second apart', async () => {
    const second = 1 / 86_400;
    const made = await makeEngine();
    try {
      await made.engine.put([
        service('earlier', { pl: { name: 'A' }, verified: [1, 150] }),
        service('later', { pl: { name: 'B' }, verified: [1 - second / 4, 150] }),
      ]);
      const { hits } = await ask(made.engine, { text: '', sort: 'RECENTLY_VERIFIED' });
      expect(hits.map(({ document }) => document.card.texts[0]?.name)).toEqual(['B', 'A']);
    } finally {
      await made.stop();
    }
  });
};
