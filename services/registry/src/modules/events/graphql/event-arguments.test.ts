import { HubError } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { EventsArguments, eventWindow } from './event-arguments.ts';

const NOW = new Date('2026-11-26T05:00:00Z');
const windowOf = (asked: { from?: string; to?: string }) => eventWindow(Object.assign(new EventsArguments(), asked), NOW);

describe('the days that are asked for', () => {
  it('begin now and last three months when nothing is said', () => {
    expect(windowOf({})).toEqual({ from: NOW, to: new Date('2027-02-26T05:00:00Z') });
  });

  it.each([
    [{ from: '9999-12-31' }, 'before the year 2200'],
    [{ from: '2199-12-01', to: '2200-02-01' }, 'before the year 2200'],
    [{ from: '2026-12-02', to: '2026-12-01' }, 'in their order'],
    [{ from: '2026-01-01', to: '2027-12-31' }, 'at most 366 days'],
  ])('%j are refused with a word on what to ask instead', (asked, hint) => {
    expect(() => windowOf(asked)).toThrow(HubError);
    expect(() => windowOf(asked)).toThrow(hint);
  });
});
