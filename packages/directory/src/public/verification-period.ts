import { LONGEST_VERIFICATION_MONTHS, verificationMonthsOf } from '@drogowskaz/vocabulary';

/** The same day of the month so many months later (or earlier), or the last one that the month has. */
export const monthsLater = (moment: Date, months: number): Date => {
  const then = new Date(moment);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, lastDay));
  return then;
};

/** Until when a confirmation of this moment holds for a service of these categories. */
export const dueAfter = (verifiedAt: Date, categories: readonly string[]): Date =>
  monthsLater(verifiedAt, verificationMonthsOf(categories));

/** Until when a confirmation of this moment holds at the longest, whoever says it. */
export const latestDue = (verifiedAt: Date): Date => monthsLater(verifiedAt, LONGEST_VERIFICATION_MONTHS);
