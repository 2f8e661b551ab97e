/** Names and descriptions to which somebody has put that it is withdrawn: "[NIEAKTUALNE] Porady", "CLOSED - Advice", "Porady (archiwalne)". */
import { lookedUp } from '../repairs/looked-up.ts';
import { takeEnd } from './in-force.ts';
import { areInsiders } from './insiders.ts';
import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';
import type { Reading } from './reading.ts';
import { type Ended, endedByAlert, endedByDescription } from './said-ended.ts';
import { moreCareful, type Status, statusMeant, statusWords } from './service-status.ts';
import { isLooseWord, withdrawnBy } from './withdrawn.ts';

/** What is put before or behind, and whether it is set off so that nothing else can be meant. */
const BEFORE: readonly [RegExp, boolean][] = [
  [/^\s*[[({]([^\])}]{1,60})[\])}]/, true],
  [/^\s*[*!#]{1,5}\s*([^*!#]{1,60}?)\s*[*!#]{1,5}/, true],
];
const OF_NAMES: readonly [RegExp, boolean][] = [
  [/^([^-–—:|!]{1,60}?)\s*(?:\s[-–—]|[:|!])\s/, false],
  [/[[({]([^\])}]{1,60})[\])}]\s*$/, true],
  [/\s[-–—|]\s+([^-–—|]{1,60})$/, false],
];
const OF_TEXTS: readonly [RegExp, boolean][] = [[/^\s*([^.!]{1,60})[.!]/, false]];

const LONGEST = 500;

/** Until or since when: "ZAWIESZONE DO ODWOŁANIA". */
const TAIL = / (?:(?:od|do|since|from|as of|until|till|on|dnia|z dniem)(?: .*)?|[\d ]+r?)$/;
/** As often what it is: "ARCHIWUM: kwerendy". */
const NOUN = /^(?:archiwum|archive|przerwa|closure|trash|архів|архив)$/;

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** In capitals; or in brackets, unless it may as well be about something else: "spotkanie AA (zamknięte)". In a description such a word is mostly of hours. */
const markIn = (field: string, written: string): Status | null => {
  const isName = field !== 'description';
  const text = written.trim().slice(0, LONGEST);
  for (const [form, isSetOff] of [...BEFORE, ...(isName ? OF_NAMES : OF_TEXTS)]) {
    const mark = form.exec(text)?.[1] ?? '';
    const word = plainKey(mark).replace(TAIL, '');
    const status = lookedUp(statusWords, word);
    if (status === undefined || status === 'active') continue;
    const isLoose = isLooseWord(word);
    const stands = isInCapitals(mark) && !isInCapitals(text) && (isSetOff || !NOUN.test(word)) && (isName || !isLoose);
    if (stands || (isSetOff && !isLoose)) return status;
  }
  return null;
};

const ALERT = /^(?:alerts?|notices?|warnings?|komunikaty?|uwagi?|ostrzezeni[ea])$/;

const stands = ({ kind }: Node): boolean => kind === 'service' || kind === 'organization';

const take = (reading: Reading, node: Node, [field, value]: readonly [string, unknown], status: Status | null): boolean => {
  if (status === null || status === 'active') return false;
  node.withdrawn = moreCareful(status, node.withdrawn);
  reading.repair('nearest-value', `${node.path}, ${field}`, value, status);
  return true;
};

/** Takes what the name, the alert or the description of a service or an organisation says so. */
export const takeSaidWithdrawal = (reading: Reading, node: Node): void => {
  if (!stands(node)) return;
  for (const field of ['name', 'alternate_name', 'description']) {
    const text = node.values[field];
    if (typeof text === 'string') take(reading, node, [field, text], markIn(field, text));
  }
  for (const [field, text, ended] of endsIn(node, reading.options.now ?? new Date())) {
    if (ended !== null && 'status' in ended) take(reading, node, [field, text], ended.status);
    else if (ended !== null) takeEnd(reading, node, field, text, ended.expiresAt);
  }
};

/** The same for an attribute. */
export const takeWithdrawnAttribute = (reading: Reading, node: Node, attribute: Node): boolean => {
  if (!stands(node)) return false;
  const { label = attribute.one('taxonomy_term')?.values.name, value } = attribute.values;
  const said = ['attributes', attribute.values] as const;
  if (label === undefined || value === undefined) return take(reading, node, said, withdrawnBy('tags', label ?? value));
  // "public: women" is whom it is for.
  const tells = lookedUp(statusMeant, plainKey(printed(value))) !== undefined || areInsiders(value);
  return tells && take(reading, node, said, withdrawnBy(printed(label), value));
};

/** What an alert, under whatever name, and the description say of an end. */
const endsIn = ({ values, unknown }: Node, now: Date): [field: string, text: string, ended: Ended][] => {
  const alerts = [...unknown.filter(([key]) => ALERT.test(plainKey(key))), ['alert', values.alert] as const];
  return [
    ...alerts.flatMap(([key, text]): [string, string, Ended][] => (typeof text === 'string' ? [[key, text, endedByAlert(text, now)]] : [])),
    ...[values.description].flatMap((text): [string, string, Ended][] =>
      typeof text === 'string' ? [['description', text, endedByDescription(text, now)]] : [],
    ),
  ];
};
