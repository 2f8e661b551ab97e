import { badUserInput } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

describe('an API key', () => {
  it('is told once, and identifies its owner', async () => {
    const { id, apiKey } = await hub.registry.issueApiKey({ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'Most' });
    expect(apiKey).toMatch(/^drg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(await hub.registry.identify(apiKey)).toEqual({
      role: 'NGO_EDITOR',
      keyId: id,
      accountId: null,
      providerId: fixture.ownProvider,
      municipality: null,
    });
    const moderator = await hub.registry.issueApiKey({ role: 'MODERATOR', municipality: PLOCK, name: 'Urząd' });
    expect(await hub.registry.identify(moderator.apiKey)).toMatchObject({ role: 'MODERATOR', municipality: '146201', providerId: null });
  });

  it('is nowhere in the database, only its hash and its prefix', async () => {
    const { apiKey } = await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'Admin' });
    const { rows } = await hub.owner.query<{ row: string }>(
      'select k::text as row from registry.api_key k union all select a::text from registry.audit_entry a',
    );
    const secret = apiKey.split('_').slice(2).join('_');
    expect(rows.some(({ row }) => row.includes(apiKey.slice(0, 12)))).toBe(true);
    expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
  });

  it('that is wrong by one letter, cut off, or another thing identifies nobody', async () => {
    const { apiKey } = await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'Admin' });
    const last = apiKey.endsWith('A') ? 'B' : 'A';
    for (const wrong of [apiKey.slice(0, -1) + last, apiKey.slice(0, -1), `${apiKey}A`, '', 'drg_', "' or true --", '\u0000', '\ud800']) {
      expect(await hub.registry.identify(wrong)).toBeNull();
    }
  });

  it('ends on its day, and at once when it is revoked', async () => {
    const { apiKey } = await hub.registry.issueApiKey({
      role: 'ADMINISTRATOR',
      name: 'Short',
      expiresAt: new Date('2026-11-24T00:00:00Z'),
    });
    expect(await hub.registry.identify(apiKey)).not.toBeNull();
    hub.clock.moveTo('2026-11-24T00:00:00Z');
    expect(await hub.registry.identify(apiKey)).toBeNull();
    hub.clock.moveTo('2026-11-23T09:00:00Z');
    expect(await hub.registry.revokeApiKey(apiKey.slice(0, 12))).toBe(true);
    expect(await hub.registry.identify(apiKey)).toBeNull();
    expect(await hub.registry.revokeApiKey('drg_nothere0')).toBe(false);
  });

  it('notes its last use, to five minutes', async () => {
    const { id, apiKey } = await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'Used' });
    const lastUse = async () =>
      (await hub.owner.query<{ at: Date | null }>('select last_used_at as at from registry.api_key where id = $1', [id])).rows[0]?.at;
    expect(await lastUse()).toBeNull();
    await hub.registry.identify(apiKey);
    expect(await lastUse()).toEqual(new Date('2026-11-23T09:00:00Z'));
    hub.clock.advance(60_000);
    await hub.registry.identify(apiKey);
    expect(await lastUse()).toEqual(new Date('2026-11-23T09:00:00Z'));
  });

  it.each([
    [{ role: 'NGO_EDITOR', name: 'x' } as const, 'needs the id of its provider'],
    [{ role: 'NGO_EDITOR', provider: '99999999-9999-4999-8999-999999999999', name: 'x' } as const, 'There is no provider'],
    [{ role: 'MODERATOR', name: 'x' } as const, 'needs a municipality'],
    [{ role: 'MODERATOR', municipality: '9999999', name: 'x' } as const, 'needs a municipality'],
    [{ role: 'ADMINISTRATOR', name: ' ' } as const, 'Give the key a name'],
  ])('is not issued for %j', async (order, message) => {
    await expect(hub.registry.issueApiKey(order)).rejects.toMatchObject({
      code: badUserInput('').code,
      message: expect.stringContaining(message),
    });
  });
});
