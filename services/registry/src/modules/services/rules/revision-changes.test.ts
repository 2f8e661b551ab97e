import { describe, expect, it } from '@jest/globals';
import * as fixture from '../../../testing/directory-fixture.ts';
import { checkRecord } from './check-record.ts';
import { revisionChanges } from './revision-changes.ts';

const reader = { locale: 'pl', now: new Date('2026-11-26T09:00:00Z') };
const recordOf = (fields: Parameters<typeof fixture.importedService>[0]) => {
  const { id: _, ...written } = fixture.importedService(fields);
  const { record, problems } = checkRecord(written);
  if (!record) throw new Error(JSON.stringify(problems));
  return record;
};
const polish = { locale: 'pl', state: 'ORIGINAL' as const, name: 'Kurs', summary: 'Nauka', description: 'Co tydzień.' };
const ukrainian = { locale: 'uk', state: 'UP_TO_DATE' as const, name: 'Курс', summary: 'Навчання', description: 'Щотижня.' };

describe('the changes of a revision', () => {
  it('say for each text its language, what it was and what it is', () => {
    const before = recordOf({ texts: [polish, ukrainian] });
    const after = recordOf({
      texts: [
        { ...polish, name: 'Kurs dla dorosłych' },
        { ...ukrainian, state: 'OUTDATED' },
      ],
    });
    expect(revisionChanges(before, after, reader)).toEqual([
      { field: 'name', locale: 'pl', before: 'Kurs', after: 'Kurs dla dorosłych' },
      { field: 'state', locale: 'uk', before: 'UP_TO_DATE', after: 'OUTDATED' },
    ]);
  });

  it('say facts in the words of the reader, one line for each entry', () => {
    const before = recordOf({ languages: ['pl'], free: true });
    const after = recordOf({
      languages: ['pl', 'uk'],
      minimumAge: 18,
      costOptions: [{ id: fixture.ownProvider, amount: 20, currency: 'PLN' }],
    });
    expect(revisionChanges(before, after, reader)).toEqual([
      { field: 'languages', locale: null, before: 'polski', after: 'polski\nukraiński' },
      { field: 'cost', locale: null, before: 'free: true', after: '20 PLN' },
      { field: 'minimumAge', locale: null, before: null, after: '18' },
    ]);
  });

  it('of a first revision are all that it says, and of one that says the same there are none', () => {
    const record = recordOf({ texts: [polish] });
    const first = revisionChanges(null, record, reader);
    expect(first).toContainEqual({ field: 'summary', locale: 'pl', before: null, after: 'Nauka' });
    expect(first.map(({ field }) => field)).not.toContain('demonstration');
    expect(first.every(({ before }) => before === null)).toBe(true);
    expect(revisionChanges(record, record, reader)).toEqual([]);
  });

  it('say of a new translation whether a machine wrote it, and what only imports write as it is stored', () => {
    const phones = [{ id: fixture.ownProvider, number: '+48 24 000 00 00' }];
    const after = recordOf({ texts: [polish, { ...ukrainian, state: 'MACHINE' }], phones });
    const changes = revisionChanges(recordOf({ texts: [polish] }), after, reader);
    expect(changes).toContainEqual({ field: 'state', locale: 'uk', before: null, after: 'MACHINE' });
    expect(changes.find(({ field }) => field === 'phones')).toMatchObject({
      before: null,
      after: expect.stringContaining('+48 24 000 00 00'),
    });
  });

  it('show where a place is, that it is hidden, and when it is open', () => {
    const schedule = {
      id: fixture.otherProvider,
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      start: '2026-01-05T08:00:00+01:00',
      end: '2026-01-05T16:00:00+01:00',
    };
    const location = {
      id: fixture.ownProvider,
      name: 'Dom',
      hidden: true,
      addresses: [{ id: fixture.ownProvider, address1: 'ul. Cicha 7', city: 'Płock' }],
    };
    const after = recordOf({ locations: [{ id: fixture.ownProvider, location, schedules: [schedule] }] });
    const [change] = revisionChanges(recordOf({}), after, reader).filter(({ field }) => field === 'locations');
    expect(change).toMatchObject({ before: null, after: 'Dom, ul. Cicha 7, Płock, hidden; pon. 8–16' });
  });
});
