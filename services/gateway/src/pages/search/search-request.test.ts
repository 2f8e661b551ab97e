import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordSealer } from './sealed-words.ts';
import { searchAddress } from './search-address.ts';
import { cleanWords, emptyRequest, filterVariables, readSearchRequest } from './search-request.ts';

const sealer = wordSealer('secret');
const now = new Date('2026-11-23T08:00:00Z');
const read = (query: string) => readSearchRequest(new URLSearchParams(query), { words: '', position: null }, now);

describe('what a person typed', () => {
  it('becomes words that the API takes: no control, no direction override, no lone surrogate, at most 500 letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_200 }), (typed) => {
        const words = cleanWords(typed);
        return words.isWellFormed() && words.length <= 500 && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(words) && words === words.trim();
      }),
    );
  });

  it('keeps every script as it is', () => {
    for (const words of ['карта побиту', 'შრომის უფლება', 'محامي', 'पोलिश सीखना', 'việc làm', '👩‍👧 praca'])
      expect(cleanWords(words)).toBe(words);
  });

  it('is cut without breaking a letter in two', () => {
    expect(cleanWords('😀'.repeat(300))).toBe('😀'.repeat(250));
    expect(cleanWords(`a${'😀'.repeat(300)}`)).toBe(`a${'😀'.repeat(249)}`);
  });
});

describe('filters in an address', () => {
  it('are read by their names, each value once', () => {
    expect(
      read('category=WORK&category=WORK&municipality=1462011&language=uk&delivery=PHONE&audience=WOMEN&free=1&open=1&anyone=1'),
    ).toEqual({
      ...emptyRequest,
      categories: ['WORK'],
      municipalities: ['1462011'],
      languages: ['uk'],
      deliveryModes: ['PHONE'],
      audiences: ['WOMEN'],
      free: true,
      open: 'NOW',
      withoutEntitlement: true,
    });
  });

  it('are left out when they have no possible form, so that a mistyped address still finds', () => {
    expect(read('category=work&municipality=Płock&language=_&delivery=FAX&free=yes&after=&category=')).toEqual(emptyRequest);
  });

  it('come back from the address that is made of them, and the words only sealed', () => {
    const request = { ...emptyRequest, words: 'lekarz', categories: ['HEALTH'], free: true, after: 'cursor/+=' };
    const address = searchAddress(request, 'uk', sealer);
    const fields = new URL(address, 'https://example.org').searchParams;
    expect(address).not.toContain('lekarz');
    expect(readSearchRequest(fields, { words: sealer.open(fields.get('s') ?? '') ?? '', position: null }, now)).toEqual(request);
    expect(fields.get('lang')).toBe('uk');
  });

  it('become the filter of the API; nothing chosen is no filter', () => {
    expect(filterVariables(emptyRequest, now)).toBeNull();
    expect(filterVariables({ ...emptyRequest, open: 'NOW', withoutEntitlement: true, free: true }, now)).toEqual({
      openAt: '2026-11-23T08:00:00.000Z',
      withoutStatutoryEntitlement: true,
      freeOfCharge: true,
    });
  });
});
