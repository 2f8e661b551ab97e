/** The words of opening hours as offices write them, folded: Polish, English, Ukrainian and some Russian. What is not here is not understood. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];
/** Which of its weekdays in a month; -1 is the last. */
export type Ordinal = 1 | 2 | 3 | 4 | -1;

/** What a word alone is; of a phrase, see below. */
export type Mark =
  | 'DASH'
  | 'RANGE'
  | 'AND'
  | 'END'
  | 'EVERY'
  | 'MONTH'
  | 'EXCEPT'
  | 'CLOSED'
  | 'APPOINTMENT'
  | 'ALWAYS'
  | 'HOLIDAYS'
  | 'BREAK'
  | 'NOTE';

const word = (forms: string): RegExp => new RegExp(`^(?:${forms})$`, 'u');

export const dayWords: readonly RegExp[] = [
  word('mo|mons?|mondays?|pn|pon|ponied|poniedzial(?:ek|k\\p{L}{1,3})|пн|пон|понеділ\\p{L}*|понедел\\p{L}*'),
  word('tu|tues?|tuesdays?|wt|wto|wtor(?:ek|k\\p{L}{1,3})|вт|вівтор\\p{L}*|вторник\\p{L}*'),
  word('we|weds?|wednesdays?|sr|sro|srod(?:[aey]|om|ami|ach|owy)?|srodzie|ср|серед\\p{L}*|сред\\p{L}{1,3}'),
  word('th|thu|thurs?|thursdays?|cz|czw|czwart(?:ek|k\\p{L}{1,3})|чт|четвер\\p{L}*'),
  word("fr|fri|fridays?|pt|pia|piat(?:ek|k\\p{L}{1,3})|пт|п'?ятниц\\p{L}*"),
  word('sa|sats?|saturdays?|sb|so|sob|sobot\\p{L}{0,3}|сб|субот\\p{L}*|суббот\\p{L}*'),
  word('su|suns?|sundays?|nd|ndz|niedz|niedziel\\p{L}{0,3}|нд|неділ\\p{L}*|воскресен\\p{L}*'),
];

export const ordinalWords: readonly (readonly [Ordinal, RegExp])[] = [
  [1, word('pierwsz\\p{L}{1,3}|first|1st|перш\\p{L}{1,3}')],
  [2, word('drug(?:i|a|ie|iego|im|ich|iej)|second|2nd|друг\\p{L}{1,3}')],
  [3, word('trzeci\\p{L}{0,3}|third|3rd|трет\\p{L}{1,3}')],
  [4, word('czwart(?:y|a|e|ego|ym|ych|ej)|fourth|4th|четверт\\p{L}{1,2}')],
  [-1, word('ostatni\\p{L}{0,3}|last|останн\\p{L}{1,3}')],
];

export const timeWords: Readonly<Record<string, number>> = { noon: 720, poludnie: 720, poludnia: 720, midnight: 0, polnoc: 0, polnocy: 0 };

/** Words that say nothing by themselves. */
export const fillers = word(
  [
    'godz|godzin\\p{L}{0,3}|g|h|hrs?|hours?|od|from|at|on|o|w|з|с|від|в|у|о|год',
    'czynn[aey]|otwart[aey]|otwarcia|przyjec|przyjecia|przyjmuje|przyjmujemy|przyjmowania|interesantow|dyzury?|urzedowania|pracy|tylko|open|opening|only',
    'працю\\p{L}*|відчинено|прийом\\p{L}*',
  ].join('|'),
);
/** Where something is open: at the beginning it says nothing, later on it is another door with hours of its own. */
export const places = word(
  'biur[oa]|urzad|urzedu|sekretariat\\p{L}*|punkt|osrodek|osrodka|placowk[ai]|poradni[ai]|bibliotek[ai]|swietlic[ay]|recepcj[ai]|office|desk',
);

const phrase = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${forms})(?![\\p{L}\\d])`, 'gu');
const days = (...named: WeekdayCode[]): string => `DAYS:${named.join(',')}`;

/** What several words say together, with the mark that stands for them; the first that fits counts. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [
    phrase(
      'calodobow\\p{L}*|(?:przez )?cal[aey]j? dob[eay]|24 ?h(?: ?/ ?(?:dobe|7)| na dobe)?|24 ?/ ?7|24 godz\\p{L}*\\.? na dobe|24 godziny|24 hours (?:a|per) day(?:,? (?:and )?(?:7|seven) days (?:a|per) week)?|non.?stop|around the clock|цілодобово|круглосуточно',
    ),
    'ALWAYS',
  ],
  [
    phrase(
      '(?:(?:tylko|wylacznie|jedynie) )?(?:po|za|wymagane|konieczne) (?:(?:wczesniejsz|uprzedni|telefoniczn)\\p{L}+ )*(?:umow|umaw|uzgodni)\\p{L}+(?: (?:sie|telefoniczn\\p{L}+|wizyt\\p{L}*|termin\\p{L}*))*|umowion\\p{L}+ wizyt\\p{L}*|na zapisy|zapisy telefoniczne|termin\\p{L}* uzgadnian\\p{L}* \\p{L}+|wg umowienia|(?:only )?by (?:prior )?appointment(?: only)?|за попереднім записом|за домовленістю|по записи',
    ),
    'APPOINTMENT',
  ],
  [
    phrase(
      'codziennie|co dzien|kazdego dnia|wszystkie dni(?: tygodnia)?|(?:7|siedem) dni w tygodniu|daily|every ?day|all week|7 days a week|щодня|щоденно|ежедневно',
    ),
    days(...weekdayCodes),
  ],
  [
    phrase('dni(?:ach)? (?:robocz|powszedni)\\p{L}*|weekdays|work(?:ing)? ?days|будні(?: дні)?|робочі дні'),
    days('MO', 'TU', 'WE', 'TH', 'FR'),
  ],
  // One letter alone is no day: two of a range are.
  [phrase('m ?- ?f'), days('MO', 'TU', 'WE', 'TH', 'FR')],
  [phrase('weekend\\p{L}*|вихідні'), days('SA', 'SU')],
  [phrase('(?:dni )?(?:swieta|swiat|swiateczn\\p{L}+)|(?:public |bank )?holidays|свята'), 'HOLIDAYS'],
  [phrase('nieczynn\\p{L}*|zamkniet\\p{L}*|zamk|nie (?:pracuj|przyjmuj)\\p{L}*|brak|wolne|closed|зачинено|вихідний|выходной'), 'CLOSED'],
  [phrase('bez przerw\\p{L}*'), ''],
  [phrase('(?:z )?przerw\\p{L}*(?: (?:obiadow|sniadaniow|techniczn)\\p{L}*)?|(?:lunch )?break|перерв\\p{L}*'), 'BREAK'],
  [phrase('procz|oprocz|poza|[zs]a? wyjatkiem|z wylaczeniem|bez|except(?: for)?|excluding|крім'), 'EXCEPT'],
  [phrase('(?:w )?(?:kazdego )?miesiac[au]|w miesiacu|(?:of )?(?:the|each|every) month|місяця'), 'MONTH'],
  [phrase('co tydzien|every week|щотижня'), ''],
  [phrase('co(?= (?:pon|wt|sr|czw|pia|sob|niedz))|we(?= (?:wt|sr|czw|wsz))'), ''],
  [phrase('kazd\\p{L}{1,3}|every|each|кож\\p{L}+'), 'EVERY'],
  [
    phrase(
      '(?:pok|pokoj\\p{L}*|sal[aiey]|gabine\\p{L}+|okienk\\p{L}+|stanowisk\\p{L}+|room|каб)\\.? ?(?:nr\\.? ?)?\\d{1,3}[a-z]?|parter|(?:\\d|i|ii|iii|iv)\\.? pietro',
    ),
    'NOTE',
  ],
  [phrase('do|to|till|until|thr(?:ough|u)|до|по'), 'RANGE'],
  [phrase('i|oraz|and|та|і|й'), 'AND'],
];
