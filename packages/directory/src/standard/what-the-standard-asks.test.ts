import { describe, expect, it } from '@jest/globals';
import type { PublicStandardItem, PublicStandardVersion } from './standard-item-record.ts';
import { standardItemRecord } from './standard-item-record.ts';
import { standardBook } from './what-the-standard-asks.ts';

const PLOCK = '1462011';
const BIELSK = '1419012';
const MAY = { id: 'v', proposedAt: new Date('2026-05-01T00:00:00Z'), proposedBy: '146201', note: [] };

const item = (id: string, fields: Partial<PublicStandardItem> = {}): PublicStandardItem => ({
  id,
  demonstration: false,
  category: 'POLISH_COURSE',
  audiences: [],
  municipalities: [],
  entitlement: 'EVERYONE',
  norm: [{ locale: 'pl', state: 'ORIGINAL', value: 'Kurs polskiego.' }],
  hoursPerWeek: null,
  distanceKm: null,
  languages: [],
  waitingDays: null,
  responsibleProvider: null,
  responsibleMunicipality: null,
  footing: 'VOLUNTARY',
  legalBasis: [],
  funding: [],
  ...fields,
});
const version = (number: number, ...items: PublicStandardItem[]): PublicStandardVersion => ({ ...MAY, number, items });
const asked = (items: PublicStandardItem[], question: Record<string, unknown> = {}) =>
  standardBook([version(1, ...items)], []).asks({ category: 'POLISH_COURSE', municipality: PLOCK, ...question });

describe('What the standard asks', () => {
  it('is nothing where no item speaks of the category, the place, the people or the language', () => {
    const items = [item('a', { municipalities: [BIELSK], audiences: ['MOTHERS'], languages: ['uk'], entitlement: 'ENTITLED' })];
    const hit = { municipality: BIELSK, audience: 'MOTHERS', language: 'uk', entitled: true };
    expect(asked(items, hit)?.item.id).toBe('a');
    for (const miss of [
      { category: 'CONVERSATION_PRACTICE' },
      { category: 'LANGUAGES' },
      { municipality: PLOCK },
      { audience: 'SENIORS' },
      { language: 'ka' },
      { entitled: false },
    ]) {
      expect(asked(items, { ...hit, ...miss })).toBeNull();
    }
    expect(standardBook([], []).asks({ category: 'POLISH_COURSE', municipality: PLOCK })).toBeNull();
  });

  it('puts those whom no law entitles first, then the named before the unnamed, and adds up to the strictest', () => {
    const answer = asked([
      item('entitled', { entitlement: 'ENTITLED', hoursPerWeek: 20, audiences: ['MOTHERS'], municipalities: [PLOCK] }),
      item('all', { hoursPerWeek: 4, distanceKm: 10, languages: ['pl', 'uk'], waitingDays: 7 }),
      item('mothers', { audiences: ['MOTHERS'], distanceKm: 5, waitingDays: 30 }),
      item('no law', { entitlement: 'NOT_ENTITLED', languages: ['uk', 'es'] }),
    ]);
    expect(answer?.items.map(({ id }) => id)).toEqual(['no law', 'mothers', 'all', 'entitled']);
    expect(answer?.numbers).toEqual({ hoursPerWeek: 20, distanceKm: 5, languages: ['uk', 'es', 'pl'], waitingDays: 7 });
  });

  it('asks for those without an entitlement also what everyone gets, and never what others alone get', () => {
    const items = [item('entitled', { entitlement: 'ENTITLED' }), item('all'), item('no law', { entitlement: 'NOT_ENTITLED' })];
    expect(asked(items, { entitled: false })?.items.map(({ id }) => id)).toEqual(['no law', 'all']);
    expect(asked(items, { entitled: true })?.items.map(({ id }) => id)).toEqual(['all', 'entitled']);
  });

  it('is what the municipality has adopted last; without an adoption, the newest proposal', () => {
    const book = standardBook(
      [version(1, item('old')), version(2, item('new')), version(3)],
      [
        { version: 1, municipalityKey: '141901', adoptedOn: '2026-06-01', resolution: null },
        { version: 2, municipalityKey: '141901', adoptedOn: '2026-09-01', resolution: null },
      ],
    );
    expect(book.inForce(BIELSK)).toMatchObject({ adopted: true, version: { number: 2 } });
    expect(book.asks({ category: 'POLISH_COURSE', municipality: BIELSK })).toMatchObject({
      item: { id: 'new' },
      adopted: true,
      version: 2,
    });
    expect(book.inForce(PLOCK)).toMatchObject({ adopted: false, version: { number: 3 } });
    expect(book.asks({ category: 'POLISH_COURSE', municipality: PLOCK })).toBeNull();
  });
});

describe('An item of the standard', () => {
  const { id: _, demonstration: __, ...good } = item('a');
  const wrong = (fields: Record<string, unknown>) =>
    standardItemRecord.safeParse({ ...good, ...fields }).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it('is taken when its norm can be kept', () => {
    expect(wrong({ hoursPerWeek: 2.5, distanceKm: 3, waitingDays: 0, languages: ['pl', 'ka'] })).toEqual([]);
  });

  it.each([
    ['no more hours than a week has', { hoursPerWeek: 169 }, 'hoursPerWeek'],
    ['no hours of nothing', { hoursPerWeek: 0 }, 'hoursPerWeek'],
    ['no quarter of an hour', { hoursPerWeek: 1.25 }, 'hoursPerWeek'],
    ['no distance below what is known', { distanceKm: 0.5 }, 'distanceKm'],
    ['no negative wait', { waitingDays: -1 }, 'waitingDays'],
    ['words, not only numbers', { norm: [] }, 'norm'],
    ['a known category', { category: 'NO_SUCH' }, 'category'],
    ['a municipality of this hub', { municipalities: ['9999999'] }, 'municipalities.0'],
    ['each language once', { languages: ['pl', 'pl'] }, 'languages'],
    ['a law where the law obliges', { footing: 'STATUTORY' }, 'legalBasis'],
    ['no law for those whom no law entitles', { entitlement: 'NOT_ENTITLED', footing: 'STATUTORY', legalBasis: good.norm }, 'footing'],
    [
      'one who answers for it',
      { responsibleProvider: '11111111-1111-4111-8111-111111111111', responsibleMunicipality: PLOCK },
      'responsibleMunicipality',
    ],
  ])('asks for %s', (_name, fields, path) => {
    expect(wrong(fields)).toContain(path);
  });
});
