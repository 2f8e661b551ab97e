/** Rows that say from when or until when they are in force: "expires", "visible_from", "Ważne do". The public sees them between both. */
import { dayOfDate, endOfDay, startOfDay, toInstant } from '@drogowskaz/directory';
import { remembered } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';
import type { HsdsObjectName } from '../objects/index.ts';
import { HOME_ZONE } from '../record/local-clock.ts';
import { keptMoment } from '../repairs/kept-moment.ts';
import { readDate } from '../repairs/read-date.ts';
import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import type { Reading } from './reading.ts';
import { moreCareful } from './service-status.ts';
import { SUBJECT, withdrawPart } from './withdrawn.ts';

/** Instants, as the record has them. */
export interface InForce {
  publicFrom?: string;
  expiresAt?: string;
}

const ON = '(?: ?(?:at|on|date|day|datetime|timestamp))';
const BEING =
  'valid|validity|visible|visibility|active|current|publish(?:ed)?|publication|effective|listed|shown?|display(?:ed)?|in (?:force|effect)';
const BEING_PL =
  'wazn(?:y|a|e|osc)|obowiazuj(?:e|acy|aca|ace)|widoczn(?:y|a|e|osc)|aktywn[yae]|aktualn[yae]|opublikowan[yaeo]|publikacja|publikowac|wyswietlac|pokazywac';
const GONE =
  'to be (?:deleted|removed|archived|closed)|un ?publish|terminat(?:e|ion)|closure|discontinu(?:e|ation)|cancel(?:lation)?|dissolution|remov(?:e|al)|delet(?:e|ion)|archive|hide|withdraw(?:al)?|take ?down|retire(?:ment)?|deactivat(?:e|ion)|offline|sunset';
const NOT_YET =
  'embargo(?:ed)?|hidden|draft|invisible|inactive|suspended|paused|closed|unavailable|not (?:visible|public|published|active)';
const NOT_YET_PL = 'zawieszon[yae]|wstrzyman[yae]|nieczynn[yae]|zamkniet[yae]|ukryt[yae]|niewidoczn[yae]';
/** What is as often said of hours, of people or of a place: "open_to: everybody", "czynne do: 16". Only a date counts there. */
const LOOSELY =
  'open|available|availability|offered|runs?|running|live|online|czynn[yae]|otwart[yae]|dostepn[yae]|trwa|dziala|prowadzon[yae]';
const UNTIL = '(?:to|until|till?|thru|through|up ?to|ends?|ending)';
const SINCE = '(?:from|since|after|as of|starts?|starting|begins?|beginning)';
const DAY_PL = '(?: (?:dnia|kiedy))?';

const named = (...words: readonly string[]): RegExp =>
  new RegExp(`^(?:(?:${SUBJECT}|date|day|data|dzien|termin|period|okres|of|the|is|jest) )*(?:${words.join('|')})$`);

const FIELDS = [
  {
    limit: 'expiresAt',
    strict: named(
      `expir(?:es?|y|ation|ing)${ON}?`,
      `(?:expired|end(?:s|ed|ing)?|finish(?:es|ed)?)${ON}`,
      `(?:${BEING}) ?${UNTIL}${ON}?`,
      `(?:${GONE}) ?(?:from|after|at|on|date)`,
      'last (?:day|date)|ostatni dzien|do (?:dnia|kiedy)|wygasa|wygasniecia|waznosci|zakonczenia',
      '(?:data|dzien|termin) (?:konca|zamkniecia|likwidacji|wycofania)',
      `(?:${BEING_PL}) do${DAY_PL}`,
    ),
    loose: named(
      'until|till|to|ends?|end time|expired|ended|finished|clos(?:es?|ing) (?:date|on)|do|koniec|waznosc|wygasl[yaeo]|zakonczon[yaeo]',
      `(?:${LOOSELY}) ?(?:${UNTIL}|do)${ON}?${DAY_PL}`,
    ),
  },
  {
    limit: 'publicFrom',
    strict: named(
      `(?:start(?:s|ed|ing)?|begin(?:s|ning)?|commence(?:s|d|ment)?|launch(?:es|ed)?|go ?live|effective|publish(?:ed|es)?|publication|embargo)${ON}`,
      `(?:${BEING}) ?${SINCE}${ON}?`,
      `(?:${NOT_YET}) ?(?:until|till?)|not before|(?:${NOT_YET_PL}) do${DAY_PL}`,
      'od (?:dnia|kiedy)|rozpoczecia|publikacji',
      '(?:data|dzien|termin) (?:poczatku|startu|otwarcia|uruchomienia)',
      `(?:${BEING_PL}) od${DAY_PL}`,
    ),
    loose: named(
      'from|since|starts?|begins?|start time|published|opublikowan[yaeo]|opening (?:date|on)|od|poczatek',
      `(?:${LOOSELY}) ?(?:${SINCE}|od)${ON}?${DAY_PL}`,
    ),
  },
] as const;

/** Names of fields are short, and come again in each row. */
const LONGEST = 60;
const MOST_NAMES = 1_000;
const fieldNamed = remembered(MOST_NAMES, (key): { limit: keyof InForce; isLoose: boolean } | null => {
  if (key.length > LONGEST) return null;
  const name = plainKey(key);
  for (const { limit, strict, loose } of FIELDS) {
    if (strict.test(name)) return { limit, isLoose: false };
    if (loose.test(name)) return { limit, isLoose: true };
  }
  return null;
});

const isOfKind = (kind: HsdsObjectName): boolean => kind === 'service' || kind === 'organization';

/** Whether a field is of this family by its name alone, and no misspelt other. */
export const isLimit = (kind: HsdsObjectName, key: string): boolean => isOfKind(kind) && fieldNamed(key)?.isLoose === false;

const NOTHING = /^(?:no|nie|n|false|f|0|none|null|nil|nan|undefined|n\/?a|brak|nie dotyczy|-+|(?:0000-00-00|0001-01-01)(?:[t ].*)?)$/;
const NO_END =
  /^(?:never|nigdy|no (?:end|expiry|expiration|limit)(?: date)?|does not expire|permanent(?:ly)?|indefinite(?:ly)?|open[- ]?ended|ongoing|unlimited|forever|always|zawsze|stale|bezterminow\w*|bez (?:terminu|ograniczen|konca)|(?:na )?czas nieokreslony|(?:do )?odwolania|until further notice|public|all|everyone|everybody|wszyscy|.*\b9999\b.*)$/;
const NO_START = /^(?:now|immediately|at once|already|always|zawsze|teraz|juz|od (?:zaraz|razu)|public|all|everyone|everybody|wszyscy)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const CLOCK = /[T ]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?.*$/;

/** An instant; null: it says that there is no limit; undefined: nobody can read it. */
export const readLimit = (limit: keyof InForce, value: unknown): string | null | undefined => {
  if (value === null || typeof value === 'boolean') return value ? undefined : null;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const said = String(value).trim().slice(0, LONGEST);
  const word = fold(said);
  if (NOTHING.test(word) || (limit === 'expiresAt' ? NO_END : NO_START).test(word)) return null;
  const bare = said.replace(/^(?:do|od|until|till|from|since|z)\s+(?:dnia\s+|dniem\s+)?/i, '');
  return instantOf(limit, bare) ?? undefined;
};

const instantOf = (limit: keyof InForce, said: string): string | null => {
  // Seconds or milliseconds, as machines count.
  if (/^\d{10}(?:\d{3})?$/.test(said)) return inYears(new Date(Number(said) * (said.length === 10 ? 1_000 : 1)));
  const moment = MOMENT.exec(said);
  if (moment) {
    const [, date = '', hours, minutes, zone] = moment;
    if (readDate(date) === null || Number(hours) > 23 || Number(minutes) > 59) return null;
    return zone === undefined
      ? inYears(new Date(toInstant({ day: dayOfDate(date), minute: Number(hours) * 60 + Number(minutes) }, HOME_ZONE)))
      : inYears(new Date(said.replace(' ', 'T').replace(' ', '')));
  }
  // A year or a month begins with its first day; until when it lasts is not said by its name.
  if (limit === 'publicFrom' && /^\d{4}(?:-\d\d)?$/.test(said)) return instantOf(limit, said.length === 4 ? `${said}-01-01` : `${said}-01`);
  const day = said.replace(CLOCK, '');
  // More numbers than a date has are several dates, or no date at all.
  const date = (day.match(/\d+/g) ?? []).length > 3 ? null : readDate(day);
  // The last day is one of those on which it is in force.
  return date && inYears(limit === 'expiresAt' ? endOfDay(date) : startOfDay(date));
};

const inYears = (at: Date): string | null => (Number.isNaN(at.getTime()) ? null : keptMoment(at.toISOString()));

/** What a field says of it; null: it is none of this family. */
export const limitBy = (
  kind: HsdsObjectName,
  key: string,
  value: unknown,
): { limit: keyof InForce; at: string | null | undefined } | null => {
  const field = isOfKind(kind) ? fieldNamed(key) : null;
  if (field === null) return null;
  const at = readLimit(field.limit, value);
  return field.isLoose && !at ? null : { limit: field.limit, at };
};

/** What a hub wrote says it as instants, of whatever year: what no database keeps is over, or begins, as long ago or as late as one does. */
export const keptLimits = <Limited extends { [limit in keyof InForce]?: string | undefined }>(
  reading: Reading,
  node: Node,
  record: Limited,
): Limited => {
  const kept: InForce = {};
  for (const limit of ['publicFrom', 'expiresAt'] as const) {
    const said = record[limit];
    const at = said === undefined ? said : keptMoment(said);
    if (at === undefined || at === said) continue;
    kept[limit] = at;
    reading.repair('moment-kept', `${node.path}, ${limit}`, said, at);
  }
  return { ...record, ...kept };
};

/** What hangs on a service has no day from or until which it is shown: it goes in while it is in force. */
const HANGS_ON_IT: ReadonlySet<HsdsObjectName> = new Set([
  ...(['phone', 'contact', 'location', 'service_at_location', 'address', 'url', 'program', 'language', 'accessibility'] as const),
  ...(['service_area', 'required_document', 'cost_option', 'funding', 'organization_identifier'] as const),
]);

const leftOutBy = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  const field = fieldNamed(key);
  const at = field && readLimit(field.limit, value);
  if (field === null || at === null || (field.isLoose && at === undefined)) return false;
  const now = (reading.options.now ?? new Date()).toISOString();
  if (at !== undefined && (field.limit === 'expiresAt' ? at > now : at <= now)) return false;
  withdrawPart(reading, node, key, value, field.limit === 'expiresAt' && at !== undefined ? 'defunct' : 'inactive');
  return true;
};

/** Takes such a field for what it says; false: it is none. A day that nobody can read never lets a service look open. */
export const takeLimit = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  if (HANGS_ON_IT.has(node.kind)) return leftOutBy(reading, node, key, value);
  const said = limitBy(node.kind, key, value);
  if (said === null) return false;
  const { limit, at } = said;
  if (at === undefined) {
    node.withdrawn = moreCareful('inactive', node.withdrawn);
    reading.repair('unknown-status', `${node.path}, ${key}`, value, 'inactive');
  } else if (at !== null) {
    limitTo(reading, node, key, value, { limit, at });
  }
  return true;
};

const limitTo = (reading: Reading, node: Node, key: string, value: unknown, { limit, at }: { limit: keyof InForce; at: string }): void => {
  node.inForce = narrowed(node.inForce, { [limit]: at });
  reading.repair('in-force', `${node.path}, ${key}`, value, `public ${limit === 'expiresAt' ? 'until' : 'from'} ${at}`);
};

/** A text says when it ends. */
export const takeEnd = (reading: Reading, node: Node, key: string, value: string, at: string): void =>
  limitTo(reading, node, key, value, { limit: 'expiresAt', at });

/** What is in force by both. */
export const narrowed = (one: InForce, other: InForce): InForce => {
  const pick = (limit: keyof InForce, later: boolean): InForce => {
    const [first, last] = [one[limit], other[limit]].filter((at) => at !== undefined).sort();
    const at = later ? (last ?? first) : first;
    return at === undefined ? {} : { [limit]: at };
  };
  return { ...pick('publicFrom', true), ...pick('expiresAt', false) };
};
