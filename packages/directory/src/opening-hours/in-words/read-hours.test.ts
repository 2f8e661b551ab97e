import { describe, expect, it } from '@jest/globals';
import { readDaysInWords, readHoursInWords, type SpanInWords } from './index.ts';

const clock = (minute: number | null): string =>
  minute === null ? '' : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const daysOf = ({ days, ordinal }: Pick<SpanInWords, 'days' | 'ordinal'>): string =>
  days
    .map((day) => `${ordinal ?? ''}${day}`)
    .join(' ')
    .replace('MO TU WE TH FR SA SU', 'ALL')
    .replace('MO TU WE TH FR', 'WEEK');
const inShort = (text: string): string => {
  const read = readHoursInWords(text);
  if (read.problem !== null) return `! ${read.problem}`;
  const facts = [read.byAppointment && 'appointment', read.closedOnHolidays && 'no holidays', read.hasNote && 'note'].filter(Boolean);
  return [...read.spans.map((span) => `${daysOf(span)} ${clock(span.from)}-${clock(span.to)}`), ...facts].join('; ');
};

describe('Hours as offices write them are read exactly', () => {
  it.each([
    ['pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['pn.-pt. 8:00-16:00, sob. 9-13', 'WEEK 8:00-16:00; SA 9:00-13:00'],
    ['Pon. – Pt.: 7.30 – 15.30', 'WEEK 7:30-15:30'],
    ['pn 8:00–18:00; wt–pt 7.30–15.30', 'MO 8:00-18:00; TU WE TH FR 7:30-15:30'],
    ['PN-PT 7:30-15:30', 'WEEK 7:30-15:30'],
    ['poniedziałek - piątek: 8.00 - 16.00', 'WEEK 8:00-16:00'],
    ['Poniedziałek-Piątek\n8:00-16:00', 'WEEK 8:00-16:00'],
    ['od poniedziałku do piątku w godz. od 8.00 do 16.00', 'WEEK 8:00-16:00'],
    ['od poniedziałku do piątku w godzinach 8.00-16.00', 'WEEK 8:00-16:00'],
    ['w poniedziałki i środy od 10 do 14', 'MO WE 10:00-14:00'],
    ['we wtorki i w czwartki 10-14', 'TU TH 10:00-14:00'],
    ['w każdą środę 16-18', 'WE 16:00-18:00'],
    ['co wtorek 17.00-19.00', 'TU 17:00-19:00'],
    ['każdy czwartek 17-19', 'TH 17:00-19:00'],
    ['co tydzień w środę 16-18', 'WE 16:00-18:00'],
    ['pon, śr, pt 9-13', 'MO WE FR 9:00-13:00'],
    ['pn/śr/pt 9-13', 'MO WE FR 9:00-13:00'],
    ['pn, śr-pt 7.30-15.30, wt 7.30-17.00', 'MO WE TH FR 7:30-15:30; TU 7:30-17:00'],
    [
      'pon.: 8-18, wt.: 8-16, śr.: 8-16, czw.: 8-16, pt.: 8-14',
      'MO 8:00-18:00; TU 8:00-16:00; WE 8:00-16:00; TH 8:00-16:00; FR 8:00-14:00',
    ],
    ['- pn 8-16\n- wt 9-17', 'MO 8:00-16:00; TU 9:00-17:00'],
    ['• pn 8-16\n• śr 10-18', 'MO 8:00-16:00; WE 10:00-18:00'],
    ['poniedziałek 8-16\nwtorek 8-16\nśroda nieczynne', 'MO 8:00-16:00; TU 8:00-16:00'],
    ['pn 8-12 i 14-18', 'MO 8:00-12:00; MO 14:00-18:00'],
    ['pn-pt 8-12, 13-16', 'WEEK 8:00-12:00; WEEK 13:00-16:00'],
    ['pn-pt 8-16, przerwa 12-12.30', 'WEEK 8:00-12:00; WEEK 12:30-16:00'],
    ['pn-pt 8-16 (przerwa 12-13)', 'WEEK 8:00-12:00; WEEK 13:00-16:00'],
    ['pn-pt 8-16 z przerwą obiadową od 12 do 13', 'WEEK 8:00-12:00; WEEK 13:00-16:00'],
    ['pn-pt 8-16 bez przerwy', 'WEEK 8:00-16:00'],
    ['8-16 pn-pt', 'WEEK 8:00-16:00'],
    ['8:00-16:00 (pn-pt)', 'WEEK 8:00-16:00'],
    ['8-16 pn-pt; 9-13 sob', 'WEEK 8:00-16:00; SA 9:00-13:00'],
    ['pn-pt 8-16. Sob. nieczynne.', 'WEEK 8:00-16:00'],
    ['pn-pt 8-16, sob. nieczynne', 'WEEK 8:00-16:00'],
    ['pn-pt 8-16, sob. i niedz. - nieczynne', 'WEEK 8:00-16:00'],
    ['poniedziałek – 8:00–16:00, wtorek – nieczynne', 'MO 8:00-16:00'],
    ['PN I WT 8-16', 'MO TU 8:00-16:00'],
    ['pn-pt, 8-16', 'WEEK 8:00-16:00'],
    ['pn-pt 8-16, sob. i niedz.: nieczynne', 'WEEK 8:00-16:00'],
    ['codziennie 8-20, nieczynne w soboty', 'WEEK SU 8:00-20:00'],
    ['pn-pt 8-16, środa nieczynne', 'MO TU TH FR 8:00-16:00'],
    ['pn-pt 8-16, w środy nie przyjmujemy', 'MO TU TH FR 8:00-16:00'],
    ['pn-pt 8-16, niedziele i święta nieczynne', 'WEEK 8:00-16:00; no holidays'],
    ['pn-pt 8-16, w święta nieczynne', 'WEEK 8:00-16:00; no holidays'],
    ['pn-pt 8-16 oprócz świąt', 'WEEK 8:00-16:00; no holidays'],
    ['codziennie 6-22', 'ALL 6:00-22:00'],
    ['codziennie oprócz niedziel 8-16', 'WEEK SA 8:00-16:00'],
    ['codziennie 8-16 oprócz niedziel', 'WEEK SA 8:00-16:00'],
    ['codziennie z wyjątkiem sobót i niedziel 8-16', 'WEEK 8:00-16:00'],
    ['codziennie poza poniedziałkiem 10-18', 'TU WE TH FR SA SU 10:00-18:00'],
    ['pn-pt oprócz środy 9-15', 'MO TU TH FR 9:00-15:00'],
    ['pn-pt 9-15 (oprócz środy)', 'MO TU TH FR 9:00-15:00'],
    ['pn-pt 9-15, sob 9-12 oprócz świąt', 'WEEK 9:00-15:00; SA 9:00-12:00; no holidays'],
    ['dni robocze 8-16', 'WEEK 8:00-16:00'],
    ['w dni robocze od 8:00 do 16:00', 'WEEK 8:00-16:00'],
    ['w dni powszednie 7-15', 'WEEK 7:00-15:00'],
    ['weekendy 10-14', 'SA SU 10:00-14:00'],
    ['sobota–niedziela 10-14', 'SA SU 10:00-14:00'],
    ['sob-pn 10-12', 'SA SU MO 10:00-12:00'],
    ['24h', 'ALL 0:00-24:00'],
    ['24/7', 'ALL 0:00-24:00'],
    ['całodobowo', 'ALL 0:00-24:00'],
    ['całodobowo, 7 dni w tygodniu', 'ALL 0:00-24:00'],
    ['czynne całą dobę', 'ALL 0:00-24:00'],
    ['całodobowo w weekendy', 'SA SU 0:00-24:00'],
    ['pn-pt 16-22, weekendy całodobowo', 'WEEK 16:00-22:00; SA SU 0:00-24:00'],
    ['pn-pt całodobowo', 'WEEK 0:00-24:00'],
    ['pn 0-24', 'MO 0:00-24:00'],
    ['pn 18-24', 'MO 18:00-24:00'],
    ['pt 20:00-0:00', 'FR 20:00-24:00'],
    ['wt od 17:00', 'TU 17:00-'],
    ['śr. godz. 17', 'WE 17:00-'],
    ['pon-pt 7³⁰–15³⁰', 'WEEK 7:30-15:30'],
    ['pn-pt 8ºº-16ºº', 'WEEK 8:00-16:00'],
    ['pn-pt 7^30-15^30', 'WEEK 7:30-15:30'],
    ['pn-pt 0800-1600', 'WEEK 8:00-16:00'],
    ['pn-pt 730-1530', 'WEEK 7:30-15:30'],
    ['pn - pt : 8 : 00 - 16 : 00', 'WEEK 8:00-16:00'],
    ['pn-pt godz. 8:00-16:00', 'WEEK 8:00-16:00'],
    ['godz. 8-16, pn-pt', 'WEEK 8:00-16:00'],
    ['Godziny otwarcia: pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['godziny urzędowania: pon. 8-17, wt.-czw. 8-16, pt. 8-15', 'MO 8:00-17:00; TU WE TH 8:00-16:00; FR 8:00-15:00'],
    ['czynne pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['Biuro czynne: pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['Biuro: pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['czynne są pn-pt 8-16', 'WEEK 8:00-16:00'],
    ['tylko we wtorki 10-12', 'TU 10:00-12:00'],
    ['wt 10-12 (pokój 5)', 'TU 10:00-12:00; note'],
    ['wt 10-12, pok. 12', 'TU 10:00-12:00; note'],
    ['wt 10-12 sala nr 3, czw 14-16 sala nr 4', 'TU 10:00-12:00; TH 14:00-16:00; note'],
    ['po umówieniu', 'appointment'],
    ['tylko po wcześniejszym umówieniu telefonicznym', 'appointment'],
    ['po uprzednim uzgodnieniu terminu', 'appointment'],
    ['śr. 16-18, po wcześniejszym umówieniu telefonicznym', 'WE 16:00-18:00; appointment'],
    ['pierwszy wtorek miesiąca 16-18', '1TU 16:00-18:00'],
    ['w pierwszy wtorek każdego miesiąca 16-18', '1TU 16:00-18:00'],
    ['w każdy pierwszy wtorek miesiąca 16-18', '1TU 16:00-18:00'],
    ['ostatni piątek miesiąca 10-12', '-1FR 10:00-12:00'],
    ['1. i 3. środa miesiąca 16-18', '1WE 16:00-18:00; 3WE 16:00-18:00'],
    ['I i III środa miesiąca, 16:00-18:00', '1WE 16:00-18:00; 3WE 16:00-18:00'],
    ['II czwartek miesiąca 17-19', '2TH 17:00-19:00'],
    ['pierwsza i trzecia środa 16-18', '1WE 16:00-18:00; 3WE 16:00-18:00'],
    ['drugi wtorek i czwarty czwartek miesiąca 10-12', '2TU 10:00-12:00; 4TH 10:00-12:00'],
    ['pn-pt 8-16\nwt 10-18', 'MO WE TH FR 8:00-16:00; TU 10:00-18:00'],
    ['nieczynne', ''],
    ['Mon-Fri 9:00-17:00', 'WEEK 9:00-17:00'],
    ['Mon–Fri 9am–5pm; Sat 10:00 a.m.-2:00 p.m.', 'WEEK 9:00-17:00; SA 10:00-14:00'],
    ['Monday to Friday, 9 to 5', 'WEEK 9:00-17:00'],
    ['Monday through Thursday 8:30am - 4pm', 'MO TU WE TH 8:30-16:00'],
    ['Tuesdays and Thursdays 1-5pm', 'TU TH 13:00-17:00'],
    ['Mon 9-5, Tue 10-6', 'MO 9:00-17:00; TU 10:00-18:00'],
    ['every day except Monday 10-18', 'TU WE TH FR SA SU 10:00-18:00'],
    ['daily 9-17, closed on Sundays', 'WEEK SA 9:00-17:00'],
    ['weekdays 9-17, closed on public holidays', 'WEEK 9:00-17:00; no holidays'],
    ['1st Tuesday of the month 10-12', '1TU 10:00-12:00'],
    ['Every second Tuesday of the month 10-12', '2TU 10:00-12:00'],
    ['24 hours a day, 7 days a week', 'ALL 0:00-24:00'],
    ['Mo-Fr 08:00-16:00; Sa 09:00-13:00', 'WEEK 8:00-16:00; SA 9:00-13:00'],
    ['Mo, We, Fr 10:00-12:00', 'MO WE FR 10:00-12:00'],
    ['Wed noon-4pm', 'WE 12:00-16:00'],
    ['by appointment only', 'appointment'],
    ['пн-пт 9:00-17:00', 'WEEK 9:00-17:00'],
    ['Пн – Пт: з 9:00 до 18:00', 'WEEK 9:00-18:00'],
    ['понеділок–п’ятниця 8:00–16:00', 'WEEK 8:00-16:00'],
    ['вівторок і четвер 10-14', 'TU TH 10:00-14:00'],
    ['щодня 8-20', 'ALL 8:00-20:00'],
    ['щодня крім неділі 8-20', 'WEEK SA 8:00-20:00'],
    ['пн-пт 9-17, сб зачинено', 'WEEK 9:00-17:00'],
    ['цілодобово', 'ALL 0:00-24:00'],
    ['будні дні 9-17, субота 10-14', 'WEEK 9:00-17:00; SA 10:00-14:00'],
    ['за попереднім записом', 'appointment'],
  ])('%j', (text, said) => {
    expect(inShort(text)).toBe(said);
  });
});

describe('Hours that say anything else are not read at all, as it may take away from them', () => {
  it.each([
    ...[
      '',
      '-',
      'nie',
      'nie dotyczy',
      'n/d',
      'nd',
      'ni',
      'nie wiem',
      'do uzgodnienia',
      'do ustalenia',
      'do odwołania',
      'wg harmonogramu',
      'zgodnie z grafikiem',
    ],
    ...[
      'proszę dzwonić',
      'tel. 24 367 12 34',
      'pn-pt 8-16 tel. 24 367 12 34',
      'tel. 243671234 8-16 pn-pt',
      'wg potrzeb',
      'ruchome',
      'zmienne',
      'codziennie',
      'pn-pt',
    ],
    ...[
      'codziennie oprócz niedziel',
      'codziennie latem 8-16',
      'codziennie w sezonie 8-16',
      'pn-pt 8-16 (w lipcu do 14)',
      'pn-pt 8-16 w lipcu',
      'pn-pt 8-16 w wakacje',
    ],
    ...[
      'pn-pt 8-16, wakacje: nieczynne',
      'wakacje: nieczynne',
      'pn-pt 8-16 (nieczynne w wakacje)',
      'pn-pt 8-16 w roku szkolnym',
      'wrzesień-czerwiec pn-pt 8-16',
      '1.09-30.06 pn-pt 8-16',
    ],
    ...[
      'pn-pt 8-16 (1.10-15.12)',
      'od 1.09.2026 pn-pt 8-16',
      'pn-pt 8-16 do 31.12.2026',
      'pn-pt 8-16 od 2026',
      '2026: pn-pt 8-16',
      'nieczynne do odwołania',
      'pn-pt 8-16, nieczynne do odwołania',
    ],
    ...[
      'pn-pt 8-16 nieczynne',
      'zawieszone',
      'czasowo nieczynne pn-pt 8-16',
      'co drugi wtorek 16-18',
      'co drugi wtorek',
      'co 2 tygodnie wt 16-18',
      'co drugi tydzień pn 8-16',
      'każdy drugi wtorek 16-18',
    ],
    ...[
      'w parzyste wtorki 10-12',
      'wtorki nieparzyste 10-12',
      'pn-pt 8-16 tylko w nieparzyste tygodnie',
      'raz w tygodniu wt 10-12',
      'raz w miesiącu, sob 10-12',
      'dwa razy w miesiącu wt 10-12',
      '5. środa miesiąca 10-12',
    ],
    ...[
      'każdego 15. dnia miesiąca 10-12',
      'pierwsza środa i czwartek 10-12',
      'pierwszy dzień roboczy miesiąca 8-16',
      'wt 8-16, pierwszy wtorek miesiąca nieczynne',
      'wt 8-16, pierwszy wtorek 10-18',
      'wt 8-16 oprócz pierwszego wtorku',
    ],
    ...[
      'pn lub wt 8-16',
      'pn-pt 8-16 albo 10-18',
      'ok. 8-16 pn-pt',
      'pn-pt około 8-16',
      'pn-pt 8-16?',
      'pn-pt ~8-16',
      'pn-pt 8-16*',
      'pn-pt 8-16 (*)',
      'pn-pt 8-16 +',
    ],
    ...[
      '8-16 (kasa do 15)',
      'pn-pt 8-16 (kasa do 15)',
      'pn-pt 8-16, kasa 8-14',
      'biuro pn-pt 8-16, świetlica pn-pt 14-18',
      'pn-pt 8-16 dla mieszkańców',
      'pn-pt 8-16 dla seniorów, sob 9-12 dla dzieci',
    ],
    ...[
      'pn-pt 8-16, sob. po umówieniu',
      'pn-pt po umówieniu',
      'pn-pt 8-16, zapisy do 15',
      'pn-pt 8-16 z wyjątkiem wakacji',
      'pn-pt oprócz ferii 8-16',
      'codziennie oprócz dni wolnych od pracy 8-16',
      'codziennie także w święta 8-16',
    ],
    ...[
      'święta 10-14',
      'sob., niedz. i święta 10-14',
      'pn-pt 8-16, święta 10-12',
      'pn-pt 8-16 przerwa',
      'pn-pt 8-16, przerwa 15 min',
      'przerwa 12-13',
      'pn-pt 8-16, wt nie',
      'pn-pt, nie sob, 8-16',
    ],
    ...['8-16', '8:00-16:00', 'od 8 do 16', 'otwarte 8-16', 'pn-pt 8-12; 14-18', '8-16 pn-pt, sob 9-13', 'pn-pt 8-12, 9-13 sob'],
    ...[
      'pn 16-8',
      'pn 8-8',
      'pn 22-6',
      'pn 8-25',
      'pn 8:70-16',
      'pn 24-8',
      'pn 8-12 10-14',
      'pn-pt 8,00-16,00',
      'pn-pt 8 00-16 00',
      'pn-pt 8-16-20',
      'pn 2-4',
      'wt 8, 16',
    ],
    ...[
      'pn 8-16, pn 10-18',
      'pn-pt 8-12, śr 14-18',
      'pn-pt 8-16, całodobowo',
      'pn-pt 8-12, sob 9-13, przerwa 12-13',
      'pn-pt 8-16 oprócz soboty',
      'pn-pt oprócz poniedziałku wtorku środy czwartku piątku 8-16',
      'pn-wt-śr 8-16',
      'dni robocze-niedz 8-16',
    ],
    ...[
      'pn po 16',
      'pn przed 10',
      'pn do 16',
      'środowisko 8-16',
      'w środowisku 8-16',
      'czwarty 8-16',
      'miesiąc 8-16',
      'w tygodniu 8-16',
      'dni pracy urzędu 8-16',
      'sobotnio-niedzielne dyżury',
      'biuro i sekretariat są czynne pn-pt 8-16',
      'pn - 16',
    ],
    ...[
      'Call for hours',
      'Mon-Fri 9-5 during term',
      'Mon-Fri 9-5 except school holidays',
      'Every other Tuesday 10-12',
      'Every second Tuesday 10-12',
      'Mon 10-4 (1st Mon of month)',
      'Summer 9-5',
      'Monthly 9-5',
      'Tue 9pm-2am',
      'Mon-Fri',
      '24 hours',
      'members only Mon 9-5',
    ],
    ...['кожен другий вівторок 10-12', 'пн-пт 9-17 влітку', 'за графіком', 'ні', 'через день 9-17', 'пн-пт 9-17, крім канікул'],
    'pn-pt 8-16 '.repeat(200),
  ])('%j', (text) => {
    expect(inShort(text)).toMatch(/^! (?:DAYS|TIMES|WORDS)$/);
  });

  it.each([
    ['8-16', 'DAYS'],
    ['pn 16-8', 'TIMES'],
    ['proszę dzwonić', 'WORDS'],
  ])('%s: %s', (text, problem) => {
    expect(readHoursInWords(text)).toEqual({ problem });
  });
});

describe('Hours of a column for one day', () => {
  it('need no day, and are of no other', () => {
    const read = (text: string) => readHoursInWords(text, ['MO']);
    expect(read('8-16')).toMatchObject({ problem: null, spans: [{ days: ['MO'], from: 480, to: 960 }] });
    expect(read('24h')).toMatchObject({ problem: null, spans: [{ days: ['MO'], from: 0, to: 1_440 }] });
    expect(read('nieczynne')).toMatchObject({ problem: null, spans: [] });
    expect(read('wt 8-16')).toEqual({ problem: 'DAYS' });
    expect(read('co drugi 8-16')).toEqual({ problem: 'WORDS' });
  });
});

it('Days alone are read where nothing else stands beside them', () => {
  const read = (text: string) => readDaysInWords(text)?.map(daysOf).join('; ') ?? null;
  expect(read('codziennie oprócz niedziel')).toBe('WEEK SA');
  expect(read('pierwszy wtorek miesiąca')).toBe('1TU');
  expect(read('codziennie oprócz świąt')).toBeNull();
  expect(read('pn-pt 8-16')).toBeNull();
});
