/** When somebody is asked, and what becomes of a service that nobody confirms: pure rules. */
import { GRACE_PERIOD_DAYS } from '@drogowskaz/directory';
import type { ReminderStage } from '../mail/index.ts';

const DAY = 86_400_000;

/** Days from the due date on which its owner is asked: twice before it, and again when it has run out, has waited a month, is stale. */
export const reminderDays = [-21, -7, 3, 30, GRACE_PERIOD_DAYS] as const;

/** So long after the due date a service that nobody confirmed is public no more. */
export const LAPSES_AFTER_DAYS = 90;

/** The letter that tells of it counts as one more step. */
export const LAPSE_STEP = reminderDays.length;

/** A link works until the service would have lapsed and a while longer: it brings it back, too. */
export const LINK_DAYS = 60;

export const daysLater = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** The newest step that a due date has come to; null before the first. Steps that were missed while everything was off are passed over. */
export const stepReached = (dueAt: Date, now: Date): number | null => {
  if (now >= daysLater(dueAt, LAPSES_AFTER_DAYS)) return LAPSE_STEP;
  const reached = reminderDays.findLastIndex((days) => now >= daysLater(dueAt, days));
  return reached === -1 ? null : reached;
};

export const stageOf = (dueAt: Date, now: Date): ReminderStage =>
  now < dueAt ? 'ASKED' : now < daysLater(dueAt, GRACE_PERIOD_DAYS) ? 'DUE' : 'STALE';
