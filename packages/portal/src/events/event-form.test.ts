import { describe, expect, it } from '@jest/globals';
import { type EventDates, readDates, repeats, writeDates } from './event-form.ts';

const typed = (fields: Partial<EventDates> = {}): EventDates => ({
  ...{ date: '2026-12-10', from: '17:00', to: '19:00', repeat: 'ONCE', until: '', moreDates: '', noDates: '' },
  ...fields,
});
const written = (fields: Partial<EventDates> = {}) => {
  const result = writeDates(typed(fields), null);
  if ('wrong' in result) throw new Error(result.wrong.join());
  return result.dates;
};

describe('the dates of an event without knowing RRULE', () => {
  it.each([
    ['ONCE', null],
    ['WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'],
    ['OTHER_WEEK', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ['MONTHLY', 'FREQ=MONTHLY;BYDAY=2TH'],
    ['LAST', 'FREQ=MONTHLY;BYDAY=-1TH'],
  ] as const)('%s becomes %s, on the clock of Poland', (repeat, rrule) => {
    expect(written({ repeat })).toMatchObject({ start: '2026-12-10T16:00:00.000Z', end: '2026-12-10T18:00:00.000Z', rrule });
  });

  it('are the same again after they were stored and opened, whatever was chosen', () => {
    for (const repeat of repeats.filter((one) => one !== 'KEPT')) {
      const form = typed({ repeat, until: repeat === 'ONCE' ? '' : '2027-06-30', moreDates: '2026-12-12', noDates: '2026-12-17' });
      const result = writeDates(form, null);
      expect('dates' in result && readDates(result.dates)).toEqual(form);
    }
  });

  it('keep a rule that no word of the form says, and only its end can change', () => {
    const stored = { ...written(), rrule: 'FREQ=YEARLY;BYMONTH=6;BYDAY=1SA' };
    const form = readDates(stored);
    expect(form.repeat).toBe('KEPT');
    expect(writeDates({ ...form, until: '2030-01-01' }, stored)).toMatchObject({
      dates: { rrule: 'FREQ=YEARLY;BYMONTH=6;BYDAY=1SA;UNTIL=20300101' },
    });
  });

  it('may end after midnight, or have no end', () => {
    expect(written({ from: '22:00', to: '2:00' }).end).toBe('2026-12-11T01:00:00.000Z');
    expect(written({ to: '' }).end).toBeNull();
  });

  it('keep the hours of a date of its own, and why one falls out', () => {
    const stored = {
      ...written(),
      extraDates: [{ start: '2026-12-12T09:00:00.000Z', end: null }],
      cancelledDates: [{ date: '2026-12-17', note: 'Remont' }],
    };
    expect(writeDates(readDates(stored), stored)).toMatchObject({
      dates: { extraDates: stored.extraDates, cancelledDates: stored.cancelledDates },
    });
  });

  it.each([
    [{ date: '2026-02-30' }, ['date']],
    [{ from: 'noon', to: '25:00' }, ['from', 'to']],
    [{ until: '2026-01-01' }, ['until']],
    [{ moreDates: 'jutro', noDates: '2026-12-17\n17.12.' }, ['moreDates', 'noDates']],
  ])('%j is refused where it stands', (fields, wrong) => {
    expect(writeDates(typed(fields), null)).toEqual({ wrong });
  });
});
