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
  /** In their order. With "!" those that are other words, too, unless a year stands behind them: "may", Romanian "mai". */
  months: string;
  /** Before a month with its year: nothing of the hours. */
  updated: string;
  aroundTheClock: string;
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
    months:
      'styczeń, styczni* | luty, lutego, lutym | marzec, marca, marcu | kwiecień, kwietni* | maj, maja, maju | czerwiec, czerwca, czerwcu | lipiec, lipca, lipcu | sierpień, sierpni* | wrzesień, wrześni* | październik* | listopad* | grudzień, grudni*',
    updated: 'aktualizacj*, zaktualizowan*, aktualne na, stan na, sprawdzon*',
    aroundTheClock:
      'całodobowo, całodobowa, całodobowe, całodobowy, całą dobę, przez całą dobę, na okrągło, 24 godziny, 24 godziny na dobę, 24 h na dobę',
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
    months: 'january | february | march! | april | may! | june | july | august | september | october | november | december',
    updated: 'updated, update, as of, checked, reviewed, verified, confirmed',
    aroundTheClock: 'around the clock, round the clock, all day and night, day and night, 24 hours, 24 hrs, 24 hours a day, 24 hour',
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
    months: 'januar | februar | märz | april | mai! | juni | juli | august | september | oktober | november | dezember',
    updated: 'stand, aktualisiert, aktualisierung, geprüft',
    aroundTheClock: 'rund um die uhr, tag und nacht, 24 stunden, 24 std., 24 stunden am tag',
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
    months:
      'січень, січн* | лютий, лютого, лютому | березень, березн* | квітень, квітн* | травень, травн* | червень, червн* | липень, липн* | серпень, серпн* | вересень, вересн* | жовтень, жовтн* | листопад* | грудень, грудн*',
    updated: 'оновлено, станом на, перевірено',
    aroundTheClock: 'цілодобово, цілодобова, цілодобовий, 24 години, 24 години на добу',
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
    months:
      'январ* | феврал* | марта, марте, март! | апрел* | мая, мае, май! | июн* | июл* | август* | сентябр* | октябр* | ноябр* | декабр*',
    updated: 'обновлено, по состоянию на, проверено',
    aroundTheClock: 'круглосуточно, круглосуточная, круглосуточный, 24 часа, 24 часа в сутки',
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
    months: 'janvier | février | mars | avril | mai! | juin | juillet | août | septembre | octobre | novembre | décembre',
    updated: 'mis à jour, mise à jour, vérifié',
    aroundTheClock: 'jour et nuit, 24 heures, 24 heures sur 24, 24 h sur 24, 24h sur 24',
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
    months: 'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre',
    updated: 'actualizado, actualizada, actualización, comprobado',
    aroundTheClock: 'día y noche, 24 horas, las 24 horas, las 24 horas del día, 24 horas al día',
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
    months: 'ianuarie | februarie | martie | aprilie | mai! | iunie | iulie | august | septembrie | octombrie | noiembrie | decembrie',
    updated: 'actualizat, actualizată, actualizare, verificat',
    aroundTheClock: 'non stop, nonstop, zi și noapte, 24 de ore, 24 de ore pe zi',
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
    months:
      'leden, ledn* | únor* | březen, březn* | duben, dubn* | květen, květn* | červen, června, červnu | červenec, červenc* | srpen, srpn* | září | říjen, říjn* | listopad* | prosinec, prosinc*',
    updated: 'aktualizováno, aktualizace, ověřeno, stav k',
    aroundTheClock: 'nepřetržitě, nepřetržitý provoz, nonstop, non stop, 24 hodin, 24 hodin denně',
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
    months:
      'január* | február* | marec, marca, marci | apríl* | máj!, mája, máji | jún, júna, júni | júl, júla, júli | august* | septembr* | októbr* | novembr* | decembr*',
    updated: 'aktualizované, aktualizácia, overené, stav k',
    aroundTheClock: 'nepretržite, nepretržitá prevádzka, nonstop, non stop, 24 hodín, 24 hodín denne',
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
const months = Object.values(WORDS).map((words) => words.months.split('|').map((forms) => forms.split(',')));
const isSure = (form: string): boolean => !form.includes('!');
const formsOf = (forms: readonly string[]): string => phrases(forms.map((form) => form.replace('!', '')).join(','));
/** Of years in which anything is kept; "in July 2026 r." has a letter or a word behind it in some languages. */
const YEAR = '(2[01]\\d{2})(?!\\d)(?:\\s+(?:r\\.?|roku|г\\.?|года|р\\.?|року))?';
const MONTH_OF_A_YEAR = `${whole(formsOf(months.flat(2)))}\\s+(?:de\\s+)?${YEAR}`;
/** "Updated in June 2026", "stan na 1 czerwca 2026". */
const UPDATED = new RegExp(`${whole(inAll('updated'))}(?:[\\s.:,-]+\\p{L}+){0,2}[\\s.:,-]+(?:\\d{1,2}\\.?\\s+)?${MONTH_OF_A_YEAR}`, 'gu');
const SEASONS = said(`${whole(inAll('season'))}|${whole(formsOf(months.flat(2).filter(isSure)))}|${MONTH_OF_A_YEAR}`);
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
  const others = plain.replace(UPDATED, ' ').replace(OF_HOLIDAYS, ' ');
  return {
    some: LESS.some((words) => words.test(others)),
    seasons: SEASONS.test(others),
    others: ONLY.test(others),
    weeks: SOME_WEEKS.test(others),
    weeksOfAMonth: ONE_WEEK_OF_A_MONTH.test(others),
    holidays: plain.search(OF_HOLIDAYS) >= 0,
  };
});

/** Whether a text says nothing but that it is closed: "Nieczynne / closed", "Geschlossen: Inventur". */
export const saysClosed = (text: string): boolean => ALL_CLOSED.test(plainOf(text));

const OPEN = phrases(
  'open, opened, czynne, otwarte, działa, dyżur, geöffnet, offen, відчинено, працює, открыто, работает, ouvert, abierto, deschis, otevřeno, otvorené',
);
const ALWAYS = said(`^(?:(?:${OPEN})\\s+)?(?:${inAll('aroundTheClock')}|24\\s*h|24\\s*/\\s*7|7\\s*/\\s*24)(?:\\s+(?:${OPEN}))?$`);

/** Whether one of its sentences says nothing but that it never closes: "Całodobowo", "open 24/7". */
export const saysAroundTheClock = (text: string): boolean =>
  plainOf(text)
    .split(/[.,;:()!]+/)
    .some((sentence) => ALWAYS.test(sentence.trim()));

const IN = phrases('w, we, przez, in, during, for, im, у, в, на, протягом, в течение, en, pendant, durante, în, v, ve, vo, cez, počas');
const CLOSED_MONTH = said(
  `^(?:(?:${inAll('closed')})[\\s:,–-]+)?(?:(?:${IN})\\s+)?(?:${MONTH_OF_A_YEAR})(?:[\\s:,–-]+(?:${inAll('closed')}))?\\P{L}*$`,
);

/** The first and the last day of the month that a text takes away, where it says nothing else: "in July 2026 closed". */
export const closedMonth = remembered(MOST_TEXTS, (text): { first: string; last: string } | null => {
  const plain = plainOf(text).trim();
  const year = CLOSED_MONTH.exec(plain)?.[1];
  if (year === undefined || !CLOSED_AT_ALL.test(plain)) return null;
  const month = MONTHS.findIndex((forms) => forms.test(plain));
  const [first = '', last = ''] = [Date.UTC(Number(year), month, 1), Date.UTC(Number(year), month + 1, 0)].map((day) =>
    new Date(day).toISOString().slice(0, 10),
  );
  return { first, last };
});
const CLOSED_AT_ALL = said(whole(inAll('closed')));
const MONTHS = Array.from({ length: 12 }, (_, month) => said(whole(formsOf(months.flatMap((each) => each[month] ?? [])))));
