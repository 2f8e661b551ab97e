import type { WeekdayCode } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { readHours } from './read-hours.ts';

const inShort = (text: string, days: readonly WeekdayCode[] = []) => {
  const { spans, byAppointment, closedOnHolidays, problem } = readHours(text, days);
  const said = spans.map(({ days: on, repeat, from, to }) => `${repeat === 'WEEKLY' ? '' : `${repeat} `}${on.join(' ')} ${from}-${to}`);
  const facts = [byAppointment && 'appointment', closedOnHolidays && 'no holidays', problem && `! ${problem}`];
  return [...said, ...facts.filter(Boolean)].join('; ');
};

// What texts mean is tested where they are read: in @drogowskaz/directory.
describe('opening hours of a cell', () => {
  it.each([
    ['pn-wt 8-16, w święta nieczynne', 'MO TU 8:00-16:00; no holidays'],
    ['wt od 17:00', 'TU 17:00-'],
    ['pn 18-24', 'MO 18:00-24:00'],
    ['pierwszy wtorek miesiąca 16-18', 'FIRST TU 16:00-18:00'],
    ['ostatni piątek 10-12, po umówieniu', 'LAST FR 10:00-12:00; appointment'],
    ['8-16', '! DAYS'],
    ['pn 16-8', '! TIMES'],
    ['nie dotyczy', '! WORDS'],
    ['co drugi wtorek 16-18', '! WORDS'],
  ])('%s', (text, said) => {
    expect(inShort(text)).toBe(said);
  });

  it('of a column for one day need no day', () => {
    expect(inShort('8-16', ['MO'])).toBe('MO 8:00-16:00');
    expect(inShort('nieczynne', ['SA'])).toBe('');
    expect(inShort('7:30 - 15:30', ['FR'])).toBe('FR 7:30-15:30');
  });

  it('keep what they say beside times as a note', () => {
    expect(readHours('wt 10-12 (pokój 5)').spans[0]).toMatchObject({ note: 'wt 10-12 (pokój 5)' });
    expect(readHours('wt 10-12').spans[0]).toMatchObject({ note: '' });
  });
});
