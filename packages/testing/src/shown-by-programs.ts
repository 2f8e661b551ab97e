import ICAL from 'ical.js';

/** An entry of a calendar as a program shows it. */
export interface ShownEntry {
  uid: string;
  at: string;
  until: string;
  state: unknown;
  title: string;
  where: string;
}

/** What a program shows of a calendar file until a moment, in order: with rules, exceptions and time zones as a library reads them from the file alone. */
export const shownByPrograms = (text: string, last: string): ShownEntry[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const entries = Map.groupBy(calendar.getAllSubcomponents('vevent'), (entry) => entry.getFirstPropertyValue('uid'));
  // Left alone the library takes the exceptions of any entry for those of each.
  const alone = [...entries.values()].flatMap((same) => {
    const exceptions = same.filter((entry) => entry.hasProperty('recurrence-id'));
    return same.filter((entry) => !exceptions.includes(entry)).map((entry) => new ICAL.Event(entry, { exceptions }));
  });
  const found = alone.flatMap((event) => {
    const times = event.iterator();
    const shown: ShownEntry[] = [];
    for (let next = times.next(); next && next.toJSDate().toISOString() <= last; next = times.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next);
      shown.push({
        uid: event.uid,
        at: startDate.toJSDate().toISOString(),
        until: endDate.toJSDate().toISOString(),
        state: item.component.getFirstPropertyValue('status'),
        title: item.summary,
        where: item.location,
      });
      if (!event.isRecurring()) break;
    }
    return shown;
  });
  return found.sort((one, other) => one.at.localeCompare(other.at));
};
