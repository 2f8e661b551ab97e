import { describe, expect, it } from '@jest/globals';
import type { Weekday } from './hours-tokens.ts';
import { readHours } from './read-hours.ts';

const inShort = (text: string, days: readonly Weekday[] = []) => {
  const { spans, byAppointment, closedOnHolidays, problem } = readHours(text, days);
  const said = spans.map(({ days: on, repeat, from, to }) => `${repeat === 'WEEKLY' ? '' : `${repeat} `}${on.join(' ')} ${from}-${to}`);
  const facts = [byAppointment && 'appointment', closedOnHolidays && 'no holidays', problem && `! ${problem}`];
  return [...said, ...facts.filter(Boolean)].join('; ');
};
const WEEK = 'MO TU WE TH FR';

describe('opening hours', () => {
  it.each([
    ['pn-pt 8-16', `${WEEK} 8:00-16:00`],
    ['pn.-pt. 8:00-16:00, sob. 9-13', `${WEEK} 8:00-16:00; SA 9:00-13:00`],
    ['Pon. – Pt.: 7.30 – 15.30', `${WEEK} 7:30-15:30`],
    ['wt i czw 10–14', 'TU TH 10:00-14:00'],
    ['od poniedziałku do piątku w godz. od 8.00 do 16.00', `${WEEK} 8:00-16:00`],
    ['poniedziałek, środa 9:00-17:00; piątek 8:00-12:00', 'MO WE 9:00-17:00; FR 8:00-12:00'],
    ['pon-pt 7³⁰–15³⁰', `${WEEK} 7:30-15:30`],
    ['pn 8-12 i 14-18', 'MO 8:00-12:00; MO 14:00-18:00'],
    ['pn-pt 8-16\nwt 10-18', `${WEEK} 8:00-16:00; TU 10:00-18:00`],
    ['pn-pt 8-16, przerwa 12-12.30', `${WEEK} 8:00-12:00; ${WEEK} 12:30-16:00`],
    ['codziennie 6-22', `${WEEK} SA SU 6:00-22:00`],
    ['dni robocze 8-16', `${WEEK} 8:00-16:00`],
    ['24h', `${WEEK} SA SU 0:00-24:00`],
    ['całodobowo', `${WEEK} SA SU 0:00-24:00`],
    ['po umówieniu', 'appointment'],
    ['śr. 16-18, po wcześniejszym umówieniu telefonicznym', 'WE 16:00-18:00; appointment'],
    ['pierwszy wtorek miesiąca 16-18', 'FIRST TU 16:00-18:00'],
    ['pn-pt 8-16, sob i niedz nieczynne', `${WEEK} 8:00-16:00`],
    ['pn-pt 8-16, w święta nieczynne', `${WEEK} 8:00-16:00; no holidays`],
    ['sob-pn 10-12', 'SA SU MO 10:00-12:00'],
    ['wt od 17:00', 'TU 17:00-'],
    ['pn 18-24', 'MO 18:00-24:00'],
    ['Mon-Fri 9:00-17:00', `${WEEK} 9:00-17:00`],
    ['пн-пт 9:00-17:00', `${WEEK} 9:00-17:00`],
    ['pn-pt 0800-1600', `${WEEK} 8:00-16:00`],
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

  it.each([
    ['8-16', 'DAYS'],
    ['pn 16-8', 'TIMES'],
    ['proszę dzwonić', 'WORDS'],
    ['terminy spotkań ustalane są każdorazowo przez prowadzącego grupę, zwykle wt 17 po zebraniu', 'WORDS'],
  ])('%s are not guessed: %s', (text, problem) => {
    expect(readHours(text)).toMatchObject({ spans: [], problem });
  });
});
