import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RegisterName, registerNumber } from './identifiers.ts';

describe('a number of a register', () => {
  it.each<[RegisterName, string, string | null]>([
    ['NIP', '526-025-02-74', '5260250274'],
    ['NIP', 'PL 5260250274', '5260250274'],
    ['NIP', '5260250275', null],
    ['NIP', '526025027', null],
    ['KRS', '0000123456', '0000123456'],
    ['KRS', '123456', '0000123456'],
    ['KRS', '0000000000', null],
    ['KRS', '12345678901', null],
    ['REGON', '000331501', '000331501'],
    ['REGON', '000331502', null],
    ['REGON', '12345678512347', '12345678512347'],
    ['REGON', '12345678512348', null],
    ['REGON', '1234567851', null],
    ['NIP', '', null],
    ['NIP', 'abc', null],
    ['KRS', '１２３４５６', null],
  ])('%s "%s" is %s', (register, written, expected) => {
    expect(registerNumber(register, written)).toBe(expected);
  });

  it.each<[RegisterName, string]>([
    ['NIP', '5260250274'],
    ['REGON', '000331501'],
  ])('%s with one digit mistyped is nearly always noticed', (register, right) => {
    const mistyped = fc
      .tuple(fc.nat({ max: right.length - 1 }), fc.integer({ min: 1, max: 9 }))
      .map(([at, by]) => right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1));
    const noticed = fc.sample(mistyped, 300).filter((text) => registerNumber(register, text) === null).length;
    expect(noticed).toBeGreaterThan(270);
  });
});
