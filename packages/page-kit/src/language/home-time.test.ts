import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysFrom, homeTime, instantAt } from './home-time.ts';

describe('the time here', () => {
  it('is an hour before UTC in winter and two in summer', () => {
    expect(instantAt('2026-11-26T17:00')).toEqual(new Date('2026-11-26T16:00:00Z'));
    expect(instantAt('2026-07-01T00:30')).toEqual(new Date('2026-06-30T22:30:00Z'));
    expect(homeTime(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01T00:30');
  });

  it('comes back as it was, but for the hour that is left out in spring', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (date) => {
        const local = homeTime(date);
        const instant = instantAt(local);
        return instant !== null && homeTime(instant) === local;
      }),
    );
    expect(homeTime(instantAt('2027-03-28T02:30') ?? new Date(0))).toBe('2027-03-28T03:30');
  });

  it('is null for what is no time', () => {
    for (const text of ['', '2026-11-26', '2026-02-31T10:00', '2026-11-26T24:30', '26.11.2026 17:00']) expect(instantAt(text)).toBeNull();
  });

  it('begins its days at midnight here', () => {
    expect(daysFrom(new Date('2026-11-30T22:59:00Z'), 3)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysFrom(new Date('2026-11-30T23:01:00Z'), 1)).toEqual(['2026-12-01']);
  });
});
