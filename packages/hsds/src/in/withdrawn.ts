/** Rows that are withdrawn, drafts or hidden, by whatever field beside `status` files say it. The words are those of the status. */
import { lookedUp } from '../repairs/looked-up.ts';
import { isNo, isYes } from '../repairs/yes-no.ts';
import { areInsiders, tellsAudience } from './insiders.ts';
import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';
import type { Reading } from './reading.ts';
import { moreCareful, type Status, statusMeant, statusWords } from './service-status.ts';

export const SUBJECT = '(?:service|organi[sz]ation|record|entry|listing|item|usluga|organizacja|wpis|rekord)';
/** What stands around the word: "is_deleted", "deleted_at", "czy usunięta". */
const AROUND = new RegExp(
  `^(?:(?:${SUBJECT}|do|is|was|has been|currently|soft|marked as|czy|jest|zostala?|date|data) )*(.+?)(?: (at|on|date|by|flag|data|od))?$`,
);
const STATE = new RegExp(
  `^(?:(?:${SUBJECT}|current) )?(?:(?:approval|publication|publish|publishing|published|moderation|workflow|review|lifecycle|visibility) )?(?:state|status|stan|visibility|widocznosc|статус|validity|lifecycle|stage|phase|faza|etap)$`,
);
/** What a column may say of something else than the row itself: hours, a country. */
const LOOSE_STATE = /^(?:state|stan|status|статус|validity|lifecycle|stage|phase|faza|etap)$/;
const LOOSE =
  /^(?:open|clos|valid|aktualn|publiczn|закр|зачин|geschlossen|cerrad|ferme|inchis|zavren|uzavren|zatvoren|uzavret|архів$|архив$|operating|czynn|nieczynn|otwart|zamkn|dostepn|niedostepn|availab|unavailab|current|ongoing|planned|planowan|upcoming|live|archive$|archiwum|przerw|trwa|dziala|w toku)/;
const DATE = /^\d{4}-\d\d-\d\d/;

/** Words that stand alone. */
const TAGS = /^(?:tags?|labels?|flags?|markers?|tagi|etykiety|flagi|znaczniki)$/;

const SAYS_NOTHING = /^(?:|null|none|nil|nan|undefined|n\/?a|brak|nie dotyczy|public|active)$/;

const LONGEST = 60;

/** Which field says how a row stands, and how it reads when that is so; null: none. A word for what is active says so by yes, the others by no. */
const asks = (key: string): { status: Status; isLoose: boolean; tells: string } | 'state' | 'loose state' | 'audience' | 'tags' | null => {
  if (key.length > LONGEST) return null;
  const name = plainKey(key);
  if (TAGS.test(name)) return 'tags';
  if (tellsAudience(name)) return 'audience';
  if (STATE.test(name)) return LOOSE_STATE.test(name) ? 'loose state' : 'state';
  const negated = name.replace(/\b(?:not|nie) (?=\p{L})/gu, '');
  const [, word = '', tells = ''] = AROUND.exec(negated) ?? [];
  const status = lookedUp(statusWords, word);
  if (status === undefined) return null;
  if (negated === name) return { status, isLoose: LOOSE.test(word), tells };
  return status === 'active' ? { status: 'inactive', isLoose: LOOSE.test(word), tells } : null;
};

/** Whether a field is of this family by its name alone, and no misspelt other. */
export const isWithdrawal = (key: string): boolean => {
  const asked = asks(key);
  return asked !== null && typeof asked === 'object' && !asked.isLoose;
};

/** The status that a field gives its row; null: it is none of this family, or says that all is well in words that are none. */
export const withdrawnBy = (key: string, value: unknown): Status | null => {
  const asked = asks(key);
  if (asked === null) return null;
  if (asked === 'tags') return withdrawnByTags(value);
  if (asked === 'audience') return areInsiders(value) ? 'inactive' : null;
  const said = plainKey(typeof value === 'string' ? value.slice(0, LONGEST) : (JSON.stringify(value) ?? ''));
  const meant = lookedUp(statusMeant, said);
  if (asked === 'state' || asked === 'loose state') {
    if (meant !== undefined) return meant;
    return asked === 'state' ? 'inactive' : null;
  }
  if (asked.status === 'active') {
    if (asked.tells !== '' && asked.tells !== 'flag') return meant === 'inactive' ? meant : null;
    if (DATE.test(said.replaceAll(' ', '-'))) return 'active';
    return meant ?? (asked.isLoose ? null : 'inactive');
  }
  if (isNo(said) || SAYS_NOTHING.test(said)) return 'active';
  return isYes(said) || !asked.isLoose || DATE.test(said.replaceAll(' ', '-')) ? asked.status : null;
};

/** A word that may as well be about something else than the row is no tag of it: "closed groups", "planned parenthood". */
export const isLooseWord = (word: string): boolean => LOOSE.test(word);

const withdrawnByTags = (value: unknown): Status | null => {
  const tags = [value].flat().flatMap((tag) => (typeof tag === 'string' ? tag.split(/[,;|]/) : []));
  const meant = tags.map(plainKey).flatMap((tag) => (isLooseWord(tag) ? [] : (lookedUp(statusWords, tag) ?? [])));
  const status = meant.reduce<Status>((one, other) => moreCareful(one, other), 'active');
  return status === 'active' ? null : status;
};

/** Takes such a field for what it says; false: it is none. What the public sees of others is their row alone, which goes nowhere. */
export const takeWithdrawal = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  const stands = node.kind === 'service' || node.kind === 'organization';
  // The state of an address is mostly a part of its country.
  if (!stands && asks(key) === 'loose state' && lookedUp(statusWords, plainKey(printed(value))) === undefined) return false;
  const status = withdrawnBy(key, value);
  if (status === null) return false;
  if (status === 'active') return true;
  if (!stands) {
    withdrawPart(reading, node, key, value, status);
    return true;
  }
  node.withdrawn = moreCareful(status, node.withdrawn);
  reading.repair('nearest-value', `${node.path}, ${key}`, value, status);
  return true;
};

export const withdrawPart = (reading: Reading, node: Node, key: string, value: unknown, status: Status): void => {
  node.withdrawn = moreCareful(status, node.withdrawn);
  // Where an address was that nobody may see, its place's point on the map tells as well.
  if (node.kind === 'address' && status === 'inactive') {
    node.hides = true;
    reading.repair('place-hidden', `${node.path}, ${key}`, value, 'hidden');
  }
  reading.refuse(
    node,
    'INVALID',
    `Its field ${key} says that it is withdrawn, a draft, hidden or not in force now, or nobody can read that; it was left out.`,
    value,
  );
};

/** Another status of one service, in its row ("Status", "service_status") or in one of the same id: the more careful one counts. */
export const takeOtherStatus = (reading: Reading, node: Node, path: string, other: unknown): void => {
  const first = node.values.status;
  if (JSON.stringify(first) === JSON.stringify(other)) return;
  const [said, saidToo] = [first, other].map((value) => withdrawnBy('service status', value) ?? 'active') as [Status, Status];
  const counts = moreCareful(said, saidToo) === said ? first : other;
  node.values.status = counts;
  reading.repair('more-careful', path, counts === first ? other : first, counts);
};
