import { describe, expect, it } from '@jest/globals';
import { inOrder } from './step-services.ts';

const now = new Date('2026-11-23T10:00:00Z');
const verified = { verifiedAt: '2026-11-01T10:00:00Z', dueAt: '2027-05-01T10:00:00Z' };
const stale = { verifiedAt: '2025-01-01T10:00:00Z', dueAt: '2025-07-01T10:00:00Z' };
const never = { verifiedAt: null, dueAt: null };

type Verification = { verifiedAt: string | null; dueAt: string | null };
const service = (id: string, categories: string[], verification: Verification = never) => ({ card: { id, categories, verification } });
const order = (services: ReturnType<typeof service>[], categories: string[]) =>
  inOrder(services, categories, now).map(({ card }) => card.id);

describe('The services of a step', () => {
  it('are verified ones first, stale ones last', () => {
    const services = [service('stale', ['DOCTOR'], stale), service('never', ['DOCTOR']), service('verified', ['DOCTOR'], verified)];
    expect(order(services, ['DOCTOR'])).toEqual(['verified', 'never', 'stale']);
  });

  it('come from every category in turn, so that none is hidden behind the first', () => {
    const services = [service('a', ['POLISH_COURSE']), service('b', ['POLISH_COURSE']), service('c', ['MEETING_PLACES'])];
    expect(order(services, ['POLISH_COURSE', 'MEETING_PLACES'])).toEqual(['a', 'c', 'b']);
  });

  it('are chiefly of the category before they are of it, too', () => {
    const services = [service('also', ['LEGAL_ADVICE', 'LABOUR_INSPECTION']), service('chiefly', ['LABOUR_INSPECTION'])];
    expect(order(services, ['LABOUR_INSPECTION'])).toEqual(['chiefly', 'also']);
  });

  it('are each there once, whatever many categories of the step they have', () => {
    const services = [service('both', ['DOCTOR', 'DENTIST']), service('one', ['DENTIST'])];
    expect(order(services, ['DOCTOR', 'DENTIST', 'HEALTH'])).toEqual(['both', 'one']);
  });

  it('take in what is below a category', () => {
    expect(order([service('below', ['UNPAID_WAGES'])], ['WORKERS_RIGHTS'])).toEqual(['below']);
  });
});
