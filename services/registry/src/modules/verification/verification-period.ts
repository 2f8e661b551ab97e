/** How long a confirmation holds. One period for all until municipalities set their own by category. */
const VERIFICATION_MONTHS = 6;

/** Until when a confirmation of this moment holds: the same day of the month, or the last one that the month has. */
export const dueAfter = (verifiedAt: Date): Date => {
  const due = new Date(verifiedAt);
  const day = due.getUTCDate();
  due.setUTCDate(1);
  due.setUTCMonth(due.getUTCMonth() + VERIFICATION_MONTHS);
  const lastDay = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(day, lastDay));
  return due;
};
