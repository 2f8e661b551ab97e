import { describe, expect, it } from '@jest/globals';
import type { SearchFilter } from '../engine.ts';
import { keyOf, PLOCK } from './city.ts';
import type { MakeEngine } from './engine-under-test.ts';
import { withCity } from './with-city.ts';

export const filterTests = (makeEngine: MakeEngine): void => {
  const { found, search } = withCity(makeEngine);
  const through = async (filter: SearchFilter): Promise<string[]> => (await found({ filter })).toSorted();

  it('by category take in what is below it', async () => {
    expect(await through({ categories: ['CONVERSATION_PRACTICE'] })).toEqual(['conversations']);
    const courses = ['conversations', 'course', 'course far away', 'course that is stale'];
    expect(await through({ categories: ['POLISH_COURSE'] })).toEqual(courses);
    expect(await through({ categories: ['LANGUAGES'] })).toEqual(courses);
  });

  it('take values of one field as alternatives and combine fields', async () => {
    expect(await through({ categories: ['DOCTOR', 'JOB_SEARCH'] })).toEqual(['doctor', 'jobs']);
    expect(await through({ categories: ['DOCTOR', 'LEGAL_ADVICE'], languages: ['en'] })).toEqual(['legal']);
  });

  it('by municipality count national services everywhere, and compare six digits of the code', async () => {
    expect(await through({ municipalities: ['1419012'] })).toEqual(['course far away', 'national helpline']);
    expect(await through({ municipalities: ['1419013'] })).toEqual(['course far away', 'national helpline']);
    expect((await found({ filter: { municipalities: ['1419012'] } }))[0]).toBe('course far away');
    expect(await through({ municipalities: ['1462011'] })).not.toContain('good practice of Lisbon');
  });

  it('by language take in its regional kinds', async () => {
    expect(await through({ languages: ['pt'] })).toEqual(['national helpline']);
    expect(await through({ languages: ['pt-BR'] })).toEqual(['national helpline']);
    expect(await through({ languages: ['uk'] })).toEqual(['Ukrainian reading room', 'doctor', 'legal', 'national helpline']);
  });

  it('by audience take in what is open to all, after what names it; who is excluded is not shown it', async () => {
    const forWomen = await found({ filter: { audiences: ['WOMEN'] } });
    expect(forWomen[0]).toBe('shelter for women');
    expect(forWomen).toContain('legal');
    expect(forWomen).not.toContain('night shelter');
    expect(forWomen).not.toContain('jobs');
    expect(await found({ filter: { audiences: ['SENIORS'] } })).toContain('night shelter');
  });

  it('by delivery mode, formality and collection', async () => {
    expect(await through({ deliveryModes: ['PHONE'] })).toEqual(['legal', 'national helpline']);
    expect(await through({ formality: ['INFORMAL', 'VOLUNTARY'] })).toEqual(['choir', 'toddlers']);
    expect(await through({ collections: ['good-practices'] })).toEqual(['good practice of Lisbon']);
    expect(await through({ collections: ['nothing-of-the-kind'] })).toEqual([]);
  });

  it('by cost never count as free, nor as not free, what is not known', async () => {
    expect(await through({ freeOfCharge: false })).toEqual(['course', 'doctor']);
    const free = await through({ freeOfCharge: true });
    expect(free).toContain('legal');
    expect(free).not.toContain('library that mentions a lawyer');
    expect(free).not.toContain('doctor');
  });

  it('by statutory entitlement never count what is not known', async () => {
    expect(await through({ withoutStatutoryEntitlement: true })).toEqual(['legal']);
    expect(await through({ withoutStatutoryEntitlement: false })).toEqual(['course', 'doctor']);
  });

  describe('by opening hours', () => {
    const openAt = (moment: string) => through({ openAt: new Date(moment) });

    it('have the first minute in and the minute of closing out', async () => {
      expect(await openAt('2026-11-24T06:59:59Z')).not.toContain('doctor');
      expect(await openAt('2026-11-24T07:00:00Z')).toContain('doctor');
      expect(await openAt('2026-11-24T14:59:59Z')).toContain('doctor');
      expect(await openAt('2026-11-24T15:00:00Z')).not.toContain('doctor');
    });

    it('leave out days that are taken away, and whatever has no known hours', async () => {
      expect(await openAt('2026-11-25T10:00:00Z')).toEqual(['shelter for women']);
      expect(await openAt('2026-11-26T10:00:00Z')).toEqual(['doctor', 'shelter for women']);
    });
  });

  it('by verification leave out what was verified before, or never', async () => {
    const since = await through({ verifiedSince: new Date('2026-01-01') });
    expect(since).toContain('legal');
    expect(since).not.toContain('course that is stale');
    expect(since).not.toContain('toddlers');
  });

  it('by radius count the nearest place, and never one that is hidden', async () => {
    const near = await found({ near: { ...PLOCK, radiusMeters: 3_000 } });
    expect(near.toSorted()).toEqual(['course', 'legal', 'night shelter']);
    expect(await found({ near: { ...PLOCK, radiusMeters: 200_000 } })).not.toContain('shelter for women');
  });

  it('leave hidden places out of distance: whoever asks from three sides learns nothing', async () => {
    const corners = [PLOCK, { latitude: 52.6, longitude: 19.7 }, { latitude: 52.5, longitude: 19.8 }];
    for (const near of corners) {
      const { hits } = await search({ text: 'schronienie dla kobiet', near });
      const hit = hits.find((one) => keyOf(one) === 'shelter for women');
      expect(hit).toMatchObject({ distanceMeters: null });
    }
  });

  it('give the distance in metres', async () => {
    const { hits } = await search({ text: 'noclegownia', near: PLOCK });
    // 0.014° of latitude and of longitude at 52.5° north: 1,557 m and 947 m.
    expect(hits[0]?.distanceMeters).toBeGreaterThan(1_800);
    expect(hits[0]?.distanceMeters).toBeLessThan(1_840);
  });

  it('combine with words', async () => {
    expect(await found({ text: 'kurs', filter: { municipalities: ['1419012'] } })).toEqual(['course far away']);
  });
};
