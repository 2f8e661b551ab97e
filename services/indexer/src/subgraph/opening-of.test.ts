import type { PublicSchedule } from '@drogowskaz/directory';
import { schedule } from '@drogowskaz/directory/testing';
import { describe, expect, it } from '@jest/globals';
import { openingOf } from './opening-of.ts';

const once = (end: string | null, closed = false): PublicSchedule =>
  schedule({ rrule: null, start: '2026-11-23T08:00:00+01:00', end, closed });

const place = (schedules: PublicSchedule[]) => ({ schedules }) as Parameters<typeof openingOf>[0]['detail']['locations'][number];
type Opened = Parameters<typeof openingOf>[0];
const document = (open: [string, string][], schedules: PublicSchedule[] = [], card: Partial<Opened['card']> = {}): Opened => ({
  card: card as Opened['card'],
  detail: { locations: [place(schedules)], contacts: [], bookingUrl: null, url: null, collections: [], home: null },
  open: open.map(([from, to]) => ({ from, to })),
});

const MONDAY: [string, string] = ['2026-11-23T07:00:00.000Z', '2026-11-23T15:00:00.000Z'];
const TUESDAY: [string, string] = ['2026-11-24T07:00:00.000Z', '2026-11-24T15:00:00.000Z'];
const at = (moment: string) => new Date(moment);

describe('the opening of a service that was found', () => {
  it('is open from the first moment on, says until when, and when again', () => {
    for (const moment of ['2026-11-23T07:00:00Z', '2026-11-23T14:59:59Z']) {
      expect(openingOf(document([MONDAY, TUESDAY]), at(moment))).toEqual({
        openNow: true,
        openUntil: at('2026-11-23T15:00:00Z'),
        nextOpening: at('2026-11-24T07:00:00Z'),
      });
    }
  });

  it('is closed at the moment of closing, and says when it opens', () => {
    expect(openingOf(document([MONDAY, TUESDAY]), at('2026-11-23T15:00:00Z'))).toEqual({
      openNow: false,
      openUntil: null,
      nextOpening: at('2026-11-24T07:00:00Z'),
    });
  });

  it('is closed for now and nobody knows when it is again, where the service pauses', () => {
    const closed = { openNow: false, openUntil: null, nextOpening: null };
    expect(openingOf(document([MONDAY], [], { temporarilyClosed: true }), at('2026-11-23T10:00:00Z'))).toEqual(closed);
  });

  it('is not known without hours, with none that lie ahead, and where something began whose end nobody wrote down', () => {
    const unknown = { openNow: null, openUntil: null, nextOpening: null };
    expect(openingOf(document([]), at('2026-11-23T10:00:00Z'))).toEqual(unknown);
    expect(openingOf(document([MONDAY]), at('2026-11-25T10:00:00Z'))).toEqual(unknown);
    expect(openingOf(document([TUESDAY], [once(null)]), at('2026-11-23T10:00:00Z'))).toMatchObject({ openNow: null });
  });

  it('is not made unknown by a closing without end', () => {
    expect(openingOf(document([TUESDAY], [once(null, true)]), at('2026-11-23T10:00:00Z'))).toMatchObject({ openNow: false });
  });
});
