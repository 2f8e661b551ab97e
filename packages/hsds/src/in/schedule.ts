import { type hsds, MINUTES_PER_DAY, scheduleProblems } from '@drogowskaz/directory';
import { present } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';
import type { z } from 'zod';
import { isNo, isYes } from '../repairs/yes-no.ts';
import { besides, mayLimit } from './besides.ts';
import { closedByDays } from './hours-of-days.ts';
import { closedMonth, saysClosed, takenAway } from './hours-words.ts';
import type { Node } from './node.ts';
import { attributesOf, localized, type PartReader, readParts } from './part.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';
import type { Reading } from './reading.ts';
import { type Days, daysOf, NO_DAY } from './schedule-days.ts';
import { moment, zoneOf } from './schedule-moments.ts';
import { closedTimesOf, type Times, timesOf } from './schedule-times.ts';
import { closedMonths, FIELDS, hoursInWords, saysLess } from './schedule-words.ts';
import type { Values } from './values.ts';

type Schedule = z.input<typeof hsds.schedule>;

const NO_TIME = 'Hours without a time of opening promise nothing; write opens_at.';
const NO_WORDS =
  'Nobody can read these words as days and hours: nothing is promised. Write byday, opens_at and closes_at, or words such as "Mon-Fri 8:00-16:00".';

/** The hours of a row. Where nobody can tell when it is closed, nobody can tell either when it is open. */
export const schedulesOf = (reading: Reading, row: Node, id: string): Schedule[] => {
  const hours = readParts(reading, row, 'schedules', id, schedule);
  const rows = row.list('schedules');
  if (!rows.some((each) => each.refusedAs !== null && isClosing(each) !== false)) {
    const opening = rows.filter((each) => each.repeats === null && isClosing(each) === false);
    return [...closedByDays(reading, opening, hours, id), ...hours];
  }
  for (const each of rows) {
    if (each.kept && isClosing(each) === false)
      reading.refuse(each, 'INVALID', 'When it is closed stands beside it and cannot be read: nothing is promised.');
  }
  return hours.filter(({ closed }) => closed);
};

/** What says when it is open. A part of it that cannot be read would leave the hours wider than they are. */
const LIMITS = [...FIELDS, 'valid_from', 'valid_to'];

/** What a row says, before anybody has looked whether all of it can be kept. */
interface Said {
  isClosed: boolean;
  days: Days;
  times: Times;
  notes: string | undefined;
  description: string | undefined;
  /** All of its texts, by their fields. */
  words: [field: string, text: string][];
}

const saidIn = (reading: Reading, node: Node, values: Values): Said => {
  const closing = isClosing(node);
  const word = values.raw('closed');
  if (closing === null) values.repair('unknown-status', 'closed', word, true);
  const isClosed = closing !== false;
  const [notes, description] = [values.text('notes', { max: 4_000 }), values.text('description', { max: 1_000 })];
  const words = [['notes', notes], ['description', description], ...besides(node)].filter(
    (each): each is [string, string] => typeof each[1] === 'string',
  );
  const times = isClosed ? closedTimesOf(values) : timesOf(values, reading.clock, [notes, description]);
  return { isClosed, days: daysOf(values, isClosed), times, notes, description, words };
};

/** Hours as HSDS has them (days, times and a rule in pieces) as one rule with a first start and end. */
const schedule: PartReader<Schedule> = (reading, node, values, id) => {
  const said = saidIn(reading, node, values);
  const { isClosed, days, times, description } = said;
  const zone = zoneOf(values, times.opens, days.date);
  const refuse = (code: 'MISSING' | 'INVALID', reason: string, value?: unknown) => {
    reading.refuse(node, code, reason, value);
    return null;
  };
  const doubt = doubtIn(node, values, said);
  if (doubt !== null) return refuse('INVALID', doubt.reason, doubt.value);
  const months = isClosed ? [] : closedMonths(reading, values, said.words, { id, zone });
  if (times.opens === undefined && !isClosed) {
    const inWords = hoursInWords(values, description, id);
    const { validFrom, validTo } = days;
    if (inWords !== null)
      return [
        ...inWords.map((hours) => ({ ...hours, ...present({ validFrom, validTo }), attributes: attributesOf(reading, node, id) })),
        ...months,
      ];
    const reason = description === undefined ? NO_TIME : NO_WORDS;
    return months.length > 0 ? months : refuse('MISSING', reason, description);
  }
  if (days.problem !== null) return refuse('MISSING', days.problem);
  const made = { ...hoursOf(values, said, id, zone), note: localized(reading, said.notes), attributes: attributesOf(reading, node, id) };
  const [problem] = scheduleProblems(made);
  return problem ? refuse('INVALID', `Such hours (${problem.field}) promise nothing: ${problem.message}`) : [made, ...months];
};

const hoursOf = (values: Values, { isClosed, days, times, description, words }: Said, id: string, zone: string) => {
  const { rule, date, validFrom, validTo } = days;
  const lasts = isClosed && times.opens === undefined ? MINUTES_PER_DAY : times.closes;
  const pauses = !isClosed && rule !== null && words.some(([, text]) => takenAway(text).holidays);
  return {
    ...present({
      id,
      rrule: rule?.text,
      end: lasts === undefined ? undefined : moment(date, lasts, zone),
      validFrom,
      validTo,
      scheduleLink: values.url('schedule_link'),
      attendingType: values.line('attending_type', 200),
      description,
      closed: isClosed ? true : undefined,
      closedOnPublicHolidays: pauses ? true : undefined,
    }),
    start: moment(date, times.opens?.minute ?? 0, zone),
    timezone: zone,
  };
};

/** Why a row may say less than what would be kept of it; null: it does not. */
const doubtIn = (node: Node, values: Values, { isClosed, days, times, words }: Said): { reason: string; value?: unknown } | null => {
  const limits = isClosed ? LIMITS.filter((name) => name !== 'opens_at' && name !== 'closes_at') : LIMITS;
  const lost = limits.find((name) => values.lost.has(name));
  if (lost !== undefined) {
    const value = node.values[lost];
    if (lost === 'closes_at' && times.problem !== null) return { reason: times.problem, value };
    return { reason: `Nobody can tell what ${lost} says here: nothing is promised.`, value };
  }
  const [beside, value] = isClosed ? [] : (besides(node).find(([key, said]) => mayLimit(key, said)) ?? []);
  if (beside !== undefined)
    return { reason: `Its field ${beside} may say when it is closed, and nobody here knows it: nothing is promised.`, value };
  if (days.problem !== null && days.problem !== NO_DAY) return { reason: days.problem };
  const narrower = isClosed ? undefined : words.find(([, text]) => closedMonth(text) === null && saysLess(text, days, times));
  return narrower === undefined
    ? null
    : { reason: 'Its words say that it is open less than its hours do: nothing is promised.', value: narrower[1] };
};

/** Whether a row takes hours away, by its word or, as HSDS has none, by words where a time of opening belongs; null: nobody here knows. */
export const isClosing = (row: Node): boolean | null => {
  const { closed, opens_at: opens, notes, description } = row.values;
  const attribute = besides(row).find(([key]) => /^(?:is )?closed$/.test(plainKey(key)));
  const word = fold(printed(closed ?? attribute?.[1] ?? '')).trim();
  if (isYes(word) || saysClosed(word)) return true;
  if (word !== '' && !isNo(word) && !/^(?:open|otwarte)$/.test(word)) return null;
  return opens === undefined && [notes, description].some((text) => typeof text === 'string' && saysClosed(text));
};
