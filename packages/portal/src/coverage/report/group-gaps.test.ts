import { describe, expect, it } from '@jest/globals';
import type { GapCell } from '../operations.ts';
import { groupGaps } from './group-gaps.ts';

const gap = (category: string, municipality: string, fields: Partial<GapCell> = {}): GapCell => ({
  id: `${category} ${municipality}`,
  category: { code: category, label: category },
  municipality: { code: municipality, name: municipality },
  usableWithoutEntitlement: 0,
  nearestUsableMeters: null,
  unmetSearches: null,
  gapReasons: ['NOTHING'],
  gapRank: 1,
  standard: null,
  ...fields,
});

describe('the lines of a report', () => {
  it('put the municipalities of a topic together, each reason apart', () => {
    const lines = groupGaps([gap('DENTIST', 'A'), gap('DENTIST', 'B'), gap('DENTIST', 'C', { gapReasons: ['ONLY_WITH_ENTITLEMENT'] })]);
    expect(lines.map(({ municipalities }) => municipalities)).toEqual([['A', 'B'], ['C']]);
  });

  it('do not say again below what is missing as a whole, but what the standard or people asked for', () => {
    const lines = groupGaps([
      gap('HEALTH', 'A'),
      gap('DENTIST', 'A'),
      gap('DENTIST', 'B'),
      gap('DOCTOR', 'A', { standard: { id: '1' } }),
      gap('PHARMACY', 'A', { unmetSearches: 20 }),
    ]);
    expect(lines.map(({ category, municipalities, unmet }) => [category.code, municipalities.join(), unmet])).toEqual([
      ['HEALTH', 'A', null],
      ['DENTIST', 'B', null],
      ['DOCTOR', 'A', null],
      ['PHARMACY', 'A', 20],
    ]);
  });
});
