// Made once: making one takes longer than all else that counts a search.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** The day in Poland: "2026-11-26". */
export const homeDay = (moment: Date): string => format.format(moment);
