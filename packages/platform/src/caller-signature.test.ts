import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Caller } from './caller.ts';
import { signCaller, verifyCaller } from './caller-signature.ts';

const secret = 'a secret of at least thirty-two characters';
const now = new Date('2026-11-23T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const moderator: Caller = { role: 'MODERATOR', keyId: 'key-1', accountId: null, providerId: null, municipality: '146201' };
const call = { caller: moderator, requestId: 'request-1' };
const forge = (payload: unknown) => {
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

describe('A signed caller', () => {
  it('arrives as it was signed', () => {
    expect(verifyCaller(secret, signCaller(secret, call, now), later(29_999))).toEqual(call);
  });

  it('arrives with the scopes of her key, so that a key that only reads writes nothing anywhere', () => {
    const narrow = { ...call, caller: { ...moderator, scopes: ['READ' as const] } };
    expect(verifyCaller(secret, signCaller(secret, narrow, now), now)).toEqual(narrow);
  });

  it('is refused when its thirty seconds are over', () => {
    expect(verifyCaller(secret, signCaller(secret, call, now), later(30_000))).toBe('EXPIRED');
  });

  it('is refused when it was signed for longer than thirty seconds, even with the right key', () => {
    expect(verifyCaller(secret, signCaller(secret, call, later(1)), now)).toBe('EXPIRED');
  });

  it('is refused under another secret', () => {
    expect(verifyCaller('another secret of thirty-two characters', signCaller(secret, call, now), now)).toBe('WRONG_SIGNATURE');
  });

  it('is refused when any part of it was changed', () => {
    const [payload = '', signature = ''] = signCaller(secret, call, now).split('.');
    const administrator = JSON.parse(Buffer.from(payload, 'base64url').toString());
    administrator.caller.role = 'ADMINISTRATOR';
    const raised = Buffer.from(JSON.stringify(administrator)).toString('base64url');
    expect(verifyCaller(secret, `${raised}.${signature}`, now)).toBe('WRONG_SIGNATURE');
    expect(verifyCaller(secret, `${payload}.${signature.slice(0, -2)}`, now)).toBe('WRONG_SIGNATURE');
    expect(verifyCaller(secret, `${payload}.`, now)).toBe('WRONG_SIGNATURE');
  });

  it.each([undefined, ''])('is refused when it is missing (%j)', (header) => {
    expect(verifyCaller(secret, header, now)).toBe('MISSING');
  });

  it.each([
    'nothing',
    'a.b.c',
    forge('a text'),
    forge(null),
    forge({ ...call, expires: now.getTime() + 1, caller: { ...moderator, role: 'KING' } }),
    forge({ ...call, expires: now.getTime() + 1, caller: { ...moderator, accountId: 7 } }),
    forge({ ...call, expires: now.getTime() + 1, caller: { ...moderator, scopes: 'READ' } }),
    forge({ ...call, expires: now.getTime() + 1, caller: { ...moderator, scopes: ['READ', 'RULE'] } }),
  ])('is refused when it is not what we sign (%s)', (header) => {
    expect(verifyCaller(secret, header, now)).toBe('MALFORMED');
  });
});
