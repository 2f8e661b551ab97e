import { expect, it } from '@jest/globals';
import { readDays } from './read-days.ts';
import { readHours } from './read-hours.ts';

const said = (text: string): string | null =>
  readHours(text)
    ?.map(({ days, opens, closes }) => `${days} ${opens}-${closes}`)
    .join('; ') ?? null;

it.each([
  ['Mon-Fri 9am-5pm; Sat 10:00-14:00', 'MO,TU,WE,TH,FR 09:00-17:00; SA 10:00-14:00'],
  ['7:00 am - 6:00 pm, Monday - Friday', 'MO,TU,WE,TH,FR 07:00-18:00'],
  ['Monday-Friday, 9-5', 'MO,TU,WE,TH,FR 09:00-17:00'],
  ['pon.–pt. 8–16', 'MO,TU,WE,TH,FR 08:00-16:00'],
  ['poniedziałek 8:00-16:00\nśroda 9.00-17.00', 'MO 08:00-16:00; WE 09:00-17:00'],
  ['wt. i czw. 10-12', 'TU,TH 10:00-12:00'],
  ['Mon, Wed 9-12, 13-17', 'MO,WE 09:00-12:00; MO,WE 13:00-17:00'],
  ['Codziennie oprócz wtorków 10-18', 'MO,WE,TH,FR,SA,SU 10:00-18:00'],
  ['every day except Monday 10-18', 'TU,WE,TH,FR,SA,SU 10:00-18:00'],
  ['daily 9-17 closed Sundays', 'MO,TU,WE,TH,FR,SA 09:00-17:00'],
  ['Mon 9-5, Tue 10-6', 'MO 09:00-17:00; TU 10:00-18:00'],
  ['24 hours a day, 7 days a week', 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00'],
])('A text that is nothing but days and hours is read: %s', (text, hours) => {
  expect(said(text)).toBe(hours);
});

it.each([
  ...['Call for hours', 'Mon-Fri 9-5 except holidays', 'By appointment Mon-Fri 9-5', 'Mon 10-4 (1st Mon of month)', '8-16'],
  ...['Monthly 9-5', 'Summer 9-5', 'Tue 9pm-2am', 'Mon-Fri', '24 hours', 'Mon 9-25', ''],
])('As soon as it says anything else, nothing is promised: %s', (text) => {
  expect(said(text)).toBeNull();
});

it.each([
  ['codziennie oprócz niedziel', 'MO,TU,WE,TH,FR,SA'],
  ['codziennie z wyjątkiem poniedziałków', 'TU,WE,TH,FR,SA,SU'],
  ['dni robocze oprócz piątku', 'MO,TU,WE,TH'],
  ['pn-pt bez śr', 'MO,TU,TH,FR'],
  ['dni robocze i soboty', 'MO,TU,WE,TH,FR,SA'],
  ['weekdays and Saturday', 'MO,TU,WE,TH,FR,SA'],
  ['wtorki', 'TU'],
  ['w weekendy', 'SA,SU'],
  ['codziennie oprócz świąt', null],
  ['codziennie latem', null],
  ['1MO oprócz stycznia', null],
  ['pn-pt, nie sob', null],
  ['codziennie, niedziela nieczynne', null],
])('A day that is excepted is not open, and no day is lost: %s', (text, days) => {
  expect(readDays(text)).toBe(days);
});

it('Only names of days are days', () => {
  expect(['Mondays', 'Thurs', 'środy', 'niedziela', 'вівторок', 'Monday through Wednesday', 'sob.'].map(readDays)).toEqual([
    'MO',
    'TH',
    'WE',
    'SU',
    'TU',
    'MO,TU,WE',
    'SA',
  ]);
  expect(['monthly', 'summer', 'first', 'third', 'society', 'none'].map(readDays)).toEqual([null, null, null, null, null, null]);
});
