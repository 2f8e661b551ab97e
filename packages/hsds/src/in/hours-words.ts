/** Words beside hours that take some of them away, in the languages that files come in. A language is added by a line of each kind. */
import { remembered } from '@drogowskaz/platform/core';
import { fold, phrases, whole } from '@drogowskaz/text';

interface Words {
  closed: string;
  except: string;
  only: string;
  /** "Only for women" says for whom, not when. */
  whom: string;
  appointment: string;
  /** "No appointment needed". */
  without: string;
  someWeeks: string;
  /** With a day of the week behind it: one week of a month. */
  ordinal: string;
  season: string;
  /** Without those that are other words, too: "may", Romanian "mai". */
  month: string;
  /** With a time behind it. */
  pause: string;
  holidays: string;
  /** What stands between "closed" and "holidays". */
  on: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  pl: {
    closed: 'nieczynn*, zamknięt*, zawieszon*, odwołan*, nie działa, nie pracuj*, nie przyjmuj*',
    except: 'oprócz, z wyjątkiem, za wyjątkiem, z wyłączeniem',
    only: 'tylko, wyłącznie, jedynie',
    whom: 'dla, kobiety, mężczyźni, dzieci',
    appointment:
      'po umówieniu, po wcześniejsz*, po uprzedni*, po telefoniczn*, na zapisy, na telefon, na wezwanie, na żądanie, wg umówienia, wizyty umawiane, umawianie wizyt, wymagana rezerwacja, wymagane zapisy, konieczna rezerwacja, obowiązują zapisy',
    without: 'bez, nie',
    someWeeks: 'parzyst*, nieparzyst*, co drug*, co dwa, co dwie, co trzeci*, co trzy, co #, raz na dwa, raz w miesiącu',
    ordinal: 'pierwsz*, drug*, trzeci*, czwart*, ostatni*',
    season: 'latem, zimą, wiosną, jesienią, w lecie, w zimie, w sezonie, poza sezonem, w wakacje, w ferie, w roku szkolnym',
    month:
      'styczeń, styczni*, luty, lutego, lutym, marzec, marca, marcu, kwiecień, kwietni*, maj, maja, maju, czerwiec, czerwca, czerwcu, lipiec, lipca, lipcu, sierpień, sierpni*, wrzesień, wrześni*, październik*, listopad*, grudzień, grudni*',
    pause: 'przerwa, przerwy, przerwą',
    holidays: 'święta, świąt, świąteczne',
    on: 'w, we, dni',
  },
  en: {
    closed: 'closed, suspended, cancelled, canceled, not open',
    except: 'except, excluding, unless, apart from, other than',
    only: 'only',
    whom: 'for, women, men, ladies, girls, boys, adults, children, parents, families, members, residents',
    appointment:
      'by appointment, by prior, by arrangement, appointment required, appointments required, appointment needed, booking required, booking essential, on request, on call',
    without: 'no, without, not',
    someWeeks:
      'every other, every second, every third, every #, odd week*, even week*, alternate *, alternating *, biweekly, bi weekly, fortnight*, once a month',
    ordinal: 'first, second, third, fourth, last, 1st, 2nd, 3rd, 4th, 5th',
    season:
      'in summer, in winter, in the summer, in the winter, during summer, during winter, in season, out of season, term time, during term',
    month: 'january, february, april, june, july, august, september, october, november, december',
    pause: 'break, lunch',
    holidays: 'holidays, holiday',
    on: 'on, for, all, public, bank, federal, national',
  },
  de: {
    closed: 'geschlossen, entfällt, entfallen, fällt aus, ausgesetzt',
    except: 'außer, ausgenommen, mit ausnahme',
    only: 'nur, ausschließlich, lediglich',
    whom: 'für, frauen, männer, kinder',
    appointment:
      'nach vereinbarung, nach terminvereinbarung, nach absprache, nach anmeldung, nach telefonisch*, nach vorherig*, mit termin, auf anfrage',
    without: 'ohne, nicht',
    someWeeks:
      'gerade* *woche*, ungerade* *woche*, gerade* kw, ungerade* kw, jed* #, jed* zweit*, jed* dritt*, alle zwei, alle drei, alle #, # tägig, vierzehntäg*, einmal im monat',
    ordinal: 'erst*, zweit*, dritt*, viert*, letzt*, #.',
    season: 'im sommer, im winter, im frühling, im herbst, in den ferien, während der ferien, in den schulferien',
    month: 'januar, februar, märz, april, juni, juli, august, september, oktober, november, dezember',
    pause: 'mittagspause, pause',
    holidays: 'feiertage, feiertagen, feiertags',
    on: 'an, gesetzliche, gesetzlichen',
  },
  uk: {
    closed: 'зачинен*, закрит*, не працю*, не прийма*, вихідний, скасован*',
    except: 'крім, окрім, за винятком, за виключенням',
    only: 'тільки, лише, виключно',
    whom: 'для, жінки, чоловіки, діти',
    appointment: 'за записом, за попередн*, по запису, за домовленістю, за викликом, на вимогу',
    without: 'без, не',
    someWeeks: 'парн*, непарн*, кожн* друг*, через тиждень, раз на два, раз на місяць',
    ordinal: 'перш*, друг*, трет*, четверт*, останн*',
    season: 'влітку, взимку, восени, навесні, на канікулах, під час канікул, у навчальному році',
    month:
      'січень, січн*, лютий, лютого, лютому, березень, березн*, квітень, квітн*, травень, травн*, червень, червн*, липень, липн*, серпень, серпн*, вересень, вересн*, жовтень, жовтн*, листопад*, грудень, грудн*',
    pause: 'перерва, перерви, перервою',
    holidays: 'свята, святкові дні, святкових днів',
    on: 'у, в, на, державні',
  },
  ru: {
    closed: 'закрыт*, не работа*, не принима*, выходной, отменен*, приостановлен*',
    except: 'кроме, за исключением, исключая',
    only: 'только, лишь, исключительно',
    whom: 'для, женщины, мужчины, дети',
    appointment: 'по записи, по предварительн*, по договоренности, по вызову, по звонку, по требованию',
    without: 'без, не',
    someWeeks: 'четн*, нечетн*, кажд* втор*, через неделю, раз в две, раз в месяц',
    ordinal: 'перв*, втор*, трет*, четверт*, последн*',
    season: 'летом, зимой, осенью, весной, на каникулах, во время каникул, в учебном году',
    month: 'январ*, феврал*, марта, марте, апрел*, мая, мае, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*',
    pause: 'перерыв, перерывом',
    holidays: 'праздники, праздничные дни, праздничных дней, праздникам',
    on: 'в, по, на, государственные',
  },
  fr: {
    closed: 'fermé, fermée, fermés, fermées, fermeture, suspendu*, annulé*',
    except: "sauf, excepté, hormis, à l'exception",
    only: 'seulement, uniquement, exclusivement',
    whom: 'pour, femmes, hommes, enfants',
    appointment: 'sur rendez-vous, sur rdv, avec rendez-vous, sur demande, sur réservation, sur inscription',
    without: 'sans, pas',
    someWeeks:
      'semaine* paire*, semaine* impaire*, * sur deux, toutes les deux, tous les deux, tous les quinze, tous les #, une fois par mois',
    ordinal: 'premier*, première*, deuxième*, second*, troisième*, quatrième*, dernier*, dernière*, 1er',
    season:
      "en été, en hiver, au printemps, en automne, l'été, l'hiver, vacances scolaires, pendant les vacances, hors vacances, période scolaire",
    month: 'janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre',
    pause: 'pause',
    holidays: 'jours fériés, jour férié, fériés',
    on: 'les, aux, pour, pendant',
  },
  es: {
    closed: 'cerrado, cerrada, cerrados, cerradas, suspendid*, cancelad*, no abre*',
    except: 'excepto, salvo, menos los, a excepción',
    only: 'solo, solamente, únicamente, exclusivamente',
    whom: 'para, mujeres, hombres, niños',
    appointment: 'con cita, cita previa, previa cita, bajo cita, a petición, con reserva',
    without: 'sin, no',
    someWeeks:
      'semana par, semanas pares, semana impar, semanas impares, cada dos, cada quince, cada segund*, cada #, semanas alternas, días alternos, quincenal*, una vez al mes',
    ordinal: 'primer*, segund*, tercer*, cuart*, último*, última*',
    season: 'en verano, en invierno, en primavera, en otoño, en vacaciones, periodo escolar, curso escolar',
    month: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
    pause: 'pausa',
    holidays: 'festivos, días festivos, feriados',
    on: 'los, en, días',
  },
  ro: {
    closed: 'închis, închisă, închise, suspendat*, anulat*',
    except: 'cu excepția, exceptând, în afară de, mai puțin',
    only: 'doar, numai, exclusiv',
    whom: 'pentru, femei, bărbați, copii',
    appointment: 'cu programare, pe bază de programare, prin programare, la cerere, la solicitare',
    without: 'fără, nu',
    someWeeks:
      'săptămâni pare, săptămâna pară, săptămânile pare, impare, impară, la două săptămâni, la doua săptămână, o dată pe lună, bilunar',
    ordinal: 'prima, primul, doua, doilea, treia, treilea, patra, patrulea, ultima, ultimul',
    season: 'vara, iarna, toamna, primăvara, în vacanță, în timpul vacanței, în anul școlar',
    month: 'ianuarie, februarie, martie, aprilie, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie',
    pause: 'pauză',
    holidays: 'sărbători, sărbătorile, sărbătorilor, sărbători legale, sărbătorile legale',
    on: 'de, în',
  },
  cs: {
    closed: 'zavřen*, uzavřen*, zrušen*, nefunguj*, nepracuj*',
    except: 'kromě, vyjma, s výjimkou',
    only: 'pouze, jen, jenom, výhradně',
    whom: 'pro, ženy, muži, děti',
    appointment: 'po domluvě, po dohodě, po předchozí*, po telefonické*, na objednání, na objednávku, na vyžádání',
    without: 'bez, ne',
    someWeeks: 'sud* týd*, lich* týd*, každ* druh*, každ* dva, jednou za, obtýden, 1x za',
    ordinal: 'prv*, druh*, třet*, čtvrt*, posledn*',
    season: 'v létě, v zimě, na jaře, na podzim, o prázdninách, během prázdnin, ve školním roce',
    month:
      'leden, ledn*, únor*, březen, březn*, duben, dubn*, květen, květn*, červen, červn*, červenec, červenc*, srpen, srpn*, září, říjen, říjn*, prosinec, prosinc*',
    pause: 'přestávka',
    holidays: 'svátky, svátků, svátcích',
    on: 've, o, státní, státních',
  },
  sk: {
    closed: 'zatvoren*, uzavret*, zrušen*, nefunguj*, nepracuj*',
    except: 'okrem, s výnimkou',
    only: 'iba, len, výlučne, výhradne',
    whom: 'pre, ženy, muži, deti',
    appointment: 'po dohode, po dohovore, po predchádzajúc*, po telefonick*, na objednanie, na objednávku, na vyžiadanie',
    without: 'bez, nie',
    someWeeks: 'párn*, nepárn*, každ* druh*, každ* dva, raz za, 1x za',
    ordinal: 'prv*, druh*, tret*, štvrt*, posledn*',
    season: 'v lete, v zime, na jar, na jeseň, cez prázdniny, počas prázdnin, v školskom roku',
    month: 'január*, február*, marec, marci, apríl*, máji, jún, júna, júni, júl, júla, júli, septembr*, októbr*, novembr*, decembr*',
    pause: 'prestávka',
    holidays: 'sviatky, sviatkov, sviatkoch',
    on: 'cez, vo, počas, štátne, štátnych',
  },
};

const inAll = (...meanings: readonly (keyof Words)[]): string =>
  phrases(
    Object.values(WORDS)
      .flatMap((words) => meanings.map((meaning) => words[meaning]))
      .join(','),
  );
const said = (pattern: string): RegExp => new RegExp(pattern, 'u');

/** As far as the days of the week are the same in all their forms; and as they are shortened, where that is no other word. */
export const weekdays = (): string => {
  const named = Object.keys(WORDS).flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      const names = Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2024, 0, 1 + day))).replace('.', ''));
      return weekday === 'long' ? names.map((name) => `${name.slice(0, 4)}*`) : names.filter((name) => name.length > 2);
    }),
  );
  return phrases([...new Set(named)].join(','));
};

const LESS = [
  said(whole(inAll('closed', 'except'))),
  said(`(?<!${whole(inAll('without'))}[\\s-]+)${whole(inAll('appointment'))}`),
  // Whoever only has a break somewhen is not closed for it: HSDS's own example.
  said(`${whole(inAll('pause'))}[^\\p{L}\\d]*(?:${whole(phrases('od, from, von, de, з, с, între'))}\\s+)?\\d`),
];
/** With a year it is no part of each one: "updated in June 2026". */
const SEASONS = said(`${whole(inAll('season'))}|${whole(inAll('month'))}(?!\\s+\\d{4})`);
const ONLY = said(`(?<!${whole(inAll('whom'))}[\\s-]+)${whole(inAll('only'))}(?![\\s-]+${whole(inAll('whom'))})`);
const SOME_WEEKS = said(whole(inAll('someWeeks')));
const ONE_WEEK_OF_A_MONTH = said(whole(`(?:${inAll('ordinal')})[\\s-]+(?:${weekdays()})`));
const HOLIDAYS = `(?:(?:${inAll('on')})\\s+)*(?:${inAll('holidays')})`;
const CLOSED = inAll('closed', 'except');
/** Nothing else beside them: "closed on holidays and Mondays" is more. */
const OF_HOLIDAYS = new RegExp(
  `${whole(`(?:${CLOSED})\\s+${HOLIDAYS}`)}(?=\\s*(?:$|[.;)]))|(?<=(?:^|[.;(])\\s*)(?:${HOLIDAYS})\\s+(?:${CLOSED})(?!\\p{L})(?=\\s*(?:$|[.;)]))`,
  'gu',
);
const ALL_CLOSED = said(`^\\P{L}*(?:${inAll('closed')})(?: \\/ (?:${inAll('closed')}))?\\s*(?:[:.]|$)`);

/** What words take away from the hours beside them. */
export interface TakenAway {
  /** Days or times that nobody can tell. */
  some: boolean;
  /** Part of the year, where the hours have no end of their own. */
  seasons: boolean;
  /** "Only": all that it says may be said by the hours, too. */
  others: boolean;
  weeks: boolean;
  weeksOfAMonth: boolean;
  holidays: boolean;
}

const LONGEST = 4_000;
const plainOf = (text: string): string => fold(text.slice(0, LONGEST)).replace(/\s+/g, ' ');

const MOST_TEXTS = 1_000;

export const takenAway = remembered(MOST_TEXTS, (text): TakenAway => {
  const plain = plainOf(text);
  const others = plain.replace(OF_HOLIDAYS, ' ');
  return {
    some: LESS.some((words) => words.test(others)),
    seasons: SEASONS.test(others),
    others: ONLY.test(others),
    weeks: SOME_WEEKS.test(others),
    weeksOfAMonth: ONE_WEEK_OF_A_MONTH.test(others),
    holidays: others !== plain,
  };
});

/** Whether a text says nothing but that it is closed: "Nieczynne / closed", "Geschlossen: Inventur". */
export const saysClosed = (text: string): boolean => ALL_CLOSED.test(plainOf(text));
