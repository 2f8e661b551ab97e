import { courseRecord, learningOutcomeRecord, privateContactIn, volunteerOfferRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const { volunteerOffers, courses, learningOutcomes, providers } = demonstrationDirectory();
const services = new Map(providers.flatMap((provider) => provider.services.map((service) => [service.id, provider.id])));

describe('what volunteers offer and what one can learn in the demonstration', () => {
  it('is accepted by the checks that real records pass, of providers that there are and their own services', () => {
    expect(volunteerOffers.flatMap(({ record }) => volunteerOfferRecord.safeParse(record).error?.issues ?? [])).toEqual([]);
    expect(courses.flatMap(({ record }) => courseRecord.safeParse(record).error?.issues ?? [])).toEqual([]);
    expect(learningOutcomes.flatMap(({ record }) => learningOutcomeRecord.safeParse(record).error?.issues ?? [])).toEqual([]);
    for (const { providerId, record } of [...volunteerOffers, ...courses, ...learningOutcomes]) {
      expect(providers.some(({ id }) => id === providerId)).toBe(true);
      if (record.service !== undefined) expect(services.get(record.service)).toBe(providerId);
    }
  });

  it('is marked, but for the figures of the leaflet, which are real', () => {
    const unmarked = [...volunteerOffers, ...courses, ...learningOutcomes].filter(({ record }) => record.demonstration !== true);
    expect(unmarked.map(({ record }) => record.texts[0]?.title)).toEqual([
      'Wszystkie szkolenia projektu',
      'Planowanie i drenaż gleby',
      'Produkcja i polerowanie sera',
    ]);
    expect(unmarked[0]?.record).toMatchObject({
      trainings: { value: 10 },
      certificates: { value: 216 },
      inWork: { value: 50, about: true },
    });
  });

  it('names no person and no way to one', () => {
    const texts = [...volunteerOffers, ...courses].flatMap(({ record }) => record.texts.flatMap(({ title, text }) => [title, text]));
    expect(texts.filter((text) => privateContactIn(text) !== null)).toEqual([]);
  });
});
