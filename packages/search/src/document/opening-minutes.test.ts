import { expect, it } from '@jest/globals';
import { openingMinutes } from './opening-minutes.ts';

const minute = (time: string): number => Date.parse(time) / 60_000;

it('Opening hours become whole minutes, in order, and what touches or overlaps becomes one', () => {
  const morning = { from: '2026-11-24T08:00:00Z', to: '2026-11-24T12:00:00Z' };
  const noon = { from: '2026-11-24T12:00:00Z', to: '2026-11-24T13:00:00Z' };
  const within = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T10:00:00Z' };
  const next = { from: '2026-11-25T08:00:00+01:00', to: '2026-11-25T12:00:00+01:00' };
  expect(openingMinutes([next, within, noon, morning])).toEqual([
    minute('2026-11-24T08:00Z'),
    minute('2026-11-24T13:00Z'),
    minute('2026-11-25T07:00Z'),
    minute('2026-11-25T11:00Z'),
  ]);
});

it('Half a minute is not open, and what ends before it begins is nothing', () => {
  expect(openingMinutes([{ from: '2026-11-24T08:00:30Z', to: '2026-11-24T08:01:30Z' }])).toEqual([]);
  expect(openingMinutes([{ from: '2026-11-24T08:00:00Z', to: '2026-11-24T07:00:00Z' }])).toEqual([]);
  expect(openingMinutes([])).toEqual([]);
});
