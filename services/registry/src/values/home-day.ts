const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** The day of the calendar at home: "2026-11-23". */
export const homeDay = (moment: Date): string => days.format(moment);
