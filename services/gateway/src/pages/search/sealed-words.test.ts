import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordSealer } from './sealed-words.ts';

describe('words in page addresses', () => {
  it('come back as they were, whatever they are', () => {
    const { seal, open } = wordSealer('secret');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }).filter((words) => !words.includes('\0')),
        (words) => open(seal(words)) === words,
      ),
    );
  });

  it('cannot be read in the address, nor told apart by length when they are short', () => {
    const { seal } = wordSealer('secret');
    expect(Buffer.from(seal('przemoc w domu'), 'base64url').toString()).not.toContain('przemoc');
    expect(seal('praca')).toHaveLength(seal('przemoc w domu').length);
  });

  it('give the same address for the same words, so that a browser knows where it has been', () => {
    expect(wordSealer('secret').seal('lekarz')).toBe(wordSealer('secret').seal('lekarz'));
    expect(wordSealer('secret').seal('lekarz')).not.toBe(wordSealer('secret').seal('lekarze'));
  });

  it('are opened by every gateway that shares the secret, and by no other', () => {
    const sealed = wordSealer('secret').seal('lekarz');
    expect(wordSealer('secret').open(sealed)).toBe('lekarz');
    expect(wordSealer('another').open(sealed)).toBeNull();
    expect(wordSealer().open(sealed)).toBeNull();
  });

  it('are refused when somebody changed them', () => {
    const { seal, open } = wordSealer('secret');
    const sealed = seal('lekarz');
    for (const changed of [`A${sealed.slice(1)}`, sealed.slice(0, -4), '', 'x', 'ł', 'A'.repeat(10_000), `${sealed}AAAA`]) {
      if (changed !== sealed) expect(open(changed)).toBeNull();
    }
  });
});
