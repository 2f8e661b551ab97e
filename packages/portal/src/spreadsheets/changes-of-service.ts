import { wallTime } from '../services/hours/clock-time.ts';
import type { DraftContact, DraftPlace, DraftSchedule, ServiceDraft } from '../services/service-draft.ts';
import { wordKey } from './word-key.ts';

const plain = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other));
const sameSet = (one: readonly string[], other: readonly string[]): boolean => same(one.toSorted(), other.toSorted());
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Money of which nobody says what it is, is złoty. */
const costOf = (cost: ServiceDraft['cost']) => {
  const amount = cost?.amount ?? null;
  return [cost?.free ?? null, amount, amount === null ? null : (cost?.currency ?? 'PLN'), cost?.note || null];
};
export const sameCost = (one: ServiceDraft['cost'], other: ServiceDraft['cost']): boolean => same(costOf(one), costOf(other));

/** When a time is, whichever day its first one was written for. */
const timeOf = ({ rrule, start, end, closed, closedOnPublicHolidays, validFrom, validTo, note }: DraftSchedule): string => {
  const begin = wallTime(start);
  const length = end ? Date.parse(end) - Date.parse(start) : null;
  return JSON.stringify([
    rrule ?? begin.day,
    begin.minute,
    length,
    closed ?? false,
    closedOnPublicHolidays ?? null,
    validFrom ?? null,
    validTo ?? null,
    note ?? null,
  ]);
};

/** Ways to reach it: telephone numbers and addresses are those of the row, everything else stays. What is said of one that stays, stays with it. */
const contactsWith = (present: readonly DraftContact[], said: readonly DraftContact[]): DraftContact[] => {
  const kinds = new Set(said.map(({ kind }) => kind));
  const known = (contact: DraftContact) =>
    present.find(({ kind, value }) => kind === contact.kind && squeezed(value) === squeezed(contact.value));
  return [...said.map((contact) => known(contact) ?? contact), ...present.filter(({ kind }) => !kinds.has(kind))];
};

/** null: nothing of it is another. */
const placesWith = (present: readonly DraftPlace[], said: DraftPlace): DraftPlace[] | null => {
  const index = present.length === 1 ? 0 : present.findIndex(({ street }) => wordKey(street ?? '') === wordKey(said.street ?? ''));
  const before = present[index];
  // Several places, none of them this one: it is one more.
  if (before === undefined) return [...present, said];
  const merged: DraftPlace = { ...before };
  for (const [name, value] of Object.entries(said)) {
    // A name that the row does not say was taken from its provider.
    if (value === null || value === '' || name === 'schedules' || (name === 'name' && before.name !== '')) continue;
    if (name === 'municipality' && before.municipality) continue;
    Object.assign(merged, { [name]: value });
  }
  if (said.schedules && !sameSet(said.schedules.map(timeOf), (before.schedules ?? []).map(timeOf))) merged.schedules = said.schedules;
  return same(merged, before) ? null : present.map((place, at) => (at === index ? merged : place));
};

/** What a row changes of a service that is there: only fields of which it says something else. Empty: it says what is there already. */
export const changesOfService = (present: ServiceDraft, said: Partial<ServiceDraft>): Partial<ServiceDraft> => {
  const changes: Partial<ServiceDraft> = {};
  for (const [name, value] of Object.entries(said) as [keyof ServiceDraft, unknown][]) {
    const before = present[name];
    if (name === 'contacts') {
      const contacts = contactsWith(present.contacts ?? [], said.contacts ?? []);
      const texts = (list: readonly DraftContact[]) => list.map(({ kind, value: text }) => `${kind} ${text}`);
      if (!sameSet(texts(contacts), texts(present.contacts ?? []))) changes.contacts = contacts;
    } else if (name === 'locations') {
      const [place] = said.locations ?? [];
      const places = place ? placesWith(present.locations ?? [], place) : null;
      if (places) changes.locations = places;
    } else if (name === 'cost') {
      if (!sameCost(present.cost, said.cost)) changes.cost = said.cost ?? null;
    } else if (name === 'expiresAt') {
      if (Date.parse(String(before)) !== Date.parse(String(value))) changes.expiresAt = said.expiresAt ?? null;
    } else if (Array.isArray(value)) {
      if (!sameSet(value as string[], (before ?? []) as string[])) Object.assign(changes, { [name]: value });
    } else if (!same(value, before)) Object.assign(changes, { [name]: value });
  }
  return changes;
};
