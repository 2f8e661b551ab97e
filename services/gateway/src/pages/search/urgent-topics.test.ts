import { categoryWithAncestors, terms } from '@drogowskaz/vocabulary';
import { expect, it } from '@jest/globals';
import { isUrgent } from './urgent-topics.ts';

it('topics of danger are topics of the vocabulary, and a topic about work or a course is none of them', () => {
  const urgent = terms('CATEGORY')
    .map(({ code }) => code)
    .filter(isUrgent);
  expect(urgent).toEqual(
    expect.arrayContaining(['SAFETY', 'DOMESTIC_VIOLENCE', 'HUMAN_TRAFFICKING', 'HOSPITAL_EMERGENCY', 'CRISIS_SUPPORT']),
  );
  expect(urgent.flatMap(categoryWithAncestors)).not.toEqual(expect.arrayContaining(['WORK']));
  expect(isUrgent('POLISH_COURSE')).toBe(false);
});
