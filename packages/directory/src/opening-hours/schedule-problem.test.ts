import { describe, expect, it } from '@jest/globals';
import { scheduleProblems } from './schedule-problem.ts';

const problems = (timezone: string) => scheduleProblems({ start: '2026-10-01T17:00:00+02:00', timezone }).map(({ field }) => field);

describe('the end of a schedule', () => {
  it('lies before the year 2200, whatever the calendars of all would make of it', () => {
    const ending = (end: string) => scheduleProblems({ start: '2026-10-01T17:00:00+02:00', end, timezone: 'Europe/Warsaw' });
    expect(ending('9999-12-31T23:59:59Z').map(({ field }) => field)).toEqual(['end']);
    expect(ending('2027-10-01T17:00:00+02:00')).toEqual([]);
  });
});

describe('the time zone of a schedule', () => {
  it.each(['Europe/Warsaw', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC', 'Etc/GMT+1'])('may be %s', (zone) => {
    expect(problems(zone)).toEqual([]);
  });

  it.each(['+01:00', 'europe/warsaw', 'Mars/Olympus', 'Europe/Warsaw:x'])(
    'is not %s: calendars that subscribe would not know it',
    (zone) => {
      expect(problems(zone)).toEqual(['timezone']);
    },
  );
});
