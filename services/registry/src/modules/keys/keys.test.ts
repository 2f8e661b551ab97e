import { anonymous, badUserInput, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

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
      scopes: ['READ', 'WRITE'],
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
    hub.clock.moveTo('2026-11-23T09:00:00Z');
  });

  it.each([
    [{ role: 'NGO_EDITOR', name: 'x' } as const, 'needs the id of its provider'],
    [{ role: 'NGO_EDITOR', provider: '99999999-9999-4999-8999-999999999999', name: 'x' } as const, 'There is no provider'],
    [{ role: 'MODERATOR', name: 'x' } as const, 'needs a municipality'],
    [{ role: 'MODERATOR', municipality: '9999999', name: 'x' } as const, 'needs a municipality'],
    [{ role: 'ADMINISTRATOR', name: ' ' } as const, 'Give the key a name'],
    [{ role: 'ADMINISTRATOR', name: 'x', scopes: [] } as const, 'READ, WRITE, MODERATE'],
    [{ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'x', scopes: ['MODERATE'] } as const, 'READ, WRITE'],
    [{ role: 'PARTNER', name: 'x', scopes: ['READ', 'WRITE'] } as const, 'READ'],
    [{ role: 'PARTNER', name: 'x'.repeat(101) } as const, 'at most 100'],
    [{ role: 'PARTNER', name: 'two\nlines' } as const, 'one line'],
    [{ role: 'PARTNER', name: 'x', expiresAt: new Date('2026-11-23T09:00:00Z') } as const, 'still to come'],
  ])('is not issued for %j', async (order, message) => {
    await expect(hub.registry.issueApiKey(order)).rejects.toMatchObject({
      code: badUserInput('').code,
      message: expect.stringContaining(message),
    });
  });
});

const owner = (provider: string): Caller => ({
  ...own,
  role: 'NGO_OWNER',
  keyId: null,
  accountId: '00000000-0000-4000-8000-0000000000ac',
  providerId: provider,
});
const clerk = (municipality: string): Caller => ({ ...moderator(municipality), role: 'MUNICIPAL_ADMINISTRATOR' });
const issue = async (caller: Caller, input: Record<string, unknown>) => {
  const source = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) {
    key apiKey { id name prefix kind scopes providerId municipality { name } active } userErrors { message path } } }`;
  const { data, errors } = await hub.ask(caller, source, { input: { name: 'Key', ...input } });
  return { ...data?.issueApiKey, errors };
};
const list = async (caller: Caller, where = '') => {
  const { data, errors } = await hub.ask(caller, `{ apiKeys${where} { id name active revokedAt } }`);
  return data.apiKeys ?? errors[0]?.code;
};
const end = (caller: Caller, id: string) => hub.ask(caller, 'mutation ($id: ID!) { revokeApiKey(id: $id) { active } }', { id });

describe('by the API, a key', () => {
  it('is issued by an owner for her provider, told once, listed without the key, and ended', async () => {
    const { key, apiKey, userErrors } = await issue(owner(fixture.ownProvider), { name: 'Our site', scopes: ['READ'] });
    expect(userErrors).toEqual([]);
    expect(apiKey).toMatchObject({ kind: 'PROVIDER', scopes: ['READ'], providerId: fixture.ownProvider, active: true });
    expect(apiKey.prefix).toBe(key.slice(0, 12));
    expect(await hub.registry.identify(key)).toMatchObject({ role: 'NGO_EDITOR', providerId: fixture.ownProvider, scopes: ['READ'] });
    expect(await list(owner(fixture.ownProvider))).toContainEqual({ id: apiKey.id, name: 'Our site', active: true, revokedAt: null });
    expect((await end(owner(fixture.ownProvider), apiKey.id)).data).toEqual({ revokeApiKey: { active: false } });
    expect((await end(owner(fixture.ownProvider), apiKey.id)).data).toEqual({ revokeApiKey: { active: false } });
    expect(await hub.registry.identify(key)).toBeNull();
  });

  it('of a municipality, of a provider there and of a partner site is issued by its administrator', async () => {
    expect((await issue(clerk(PLOCK), {})).apiKey).toMatchObject({ kind: 'MUNICIPALITY', municipality: { name: 'Płock' } });
    expect((await issue(clerk(PLOCK), { provider: fixture.ownProvider })).apiKey).toMatchObject({ kind: 'PROVIDER' });
    const partner = await issue(clerk(PLOCK), { partner: true });
    expect(partner.apiKey).toMatchObject({ kind: 'PARTNER', scopes: ['READ'], municipality: { name: 'Płock' } });
    expect(await hub.registry.identify(partner.key)).toMatchObject({ role: 'PARTNER' });
    expect((await list(clerk(PLOCK))).length).toBeGreaterThanOrEqual(2);
    expect(await list(clerk(PLOCK), `(provider: "${fixture.ownProvider}")`)).not.toHaveLength(0);
  });

  it('of a county is issued by the hub', async () => {
    const { key } = await issue(administrator, { municipality: '1419' });
    expect(await hub.registry.identify(key)).toMatchObject({ role: 'MODERATOR', municipality: '1419' });
  });

  it('of others is neither issued nor seen nor ended', async () => {
    const { apiKey } = await issue(owner(fixture.ownProvider), {});
    const strategist = { ...moderator(), role: 'STRATEGIST' as const };
    for (const caller of [owner(fixture.otherProvider), clerk(BIELSK), foreign, own, moderator(), strategist]) {
      expect((await issue(caller, { provider: fixture.ownProvider })).errors[0]?.code).toBe('FORBIDDEN');
      expect((await issue(caller, { municipality: PLOCK })).errors[0]?.code).toBe('FORBIDDEN');
      expect(await list(caller, `(provider: "${fixture.ownProvider}")`)).toBe('FORBIDDEN');
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await end(caller, apiKey.id)).errors[0]?.code);
    }
    expect((await issue(anonymous, {})).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect(await list(owner(fixture.ownProvider))).toContainEqual(expect.objectContaining({ id: apiKey.id, active: true }));
  });

  it('of the hub is never issued, nor seen by a municipality', async () => {
    const { id } = await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'Hub' });
    expect(await list(administrator)).toContainEqual(expect.objectContaining({ id }));
    expect((await end(clerk(PLOCK), id)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await issue(administrator, {})).userErrors).toMatchObject([{ path: ['municipality'] }]);
  });

  it('that only reads writes nothing, and one that writes does not decide', async () => {
    const steps = workflowSteps(hub);
    const reader = (await hub.registry.identify((await issue(owner(fixture.ownProvider), { scopes: ['READ'] })).key)) as Caller;
    const refused = await steps.create({}, reader);
    expect(refused.errors[0]).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('scope WRITE') });
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    expect((await hub.ask(reader, `{ revision(id: "${revision.id}") { status } }`)).data.revision).toEqual({ status: 'IN_REVIEW' });
    const { key } = await issue(clerk(PLOCK), { scopes: ['READ', 'WRITE'] });
    const writer = (await hub.registry.identify(key)) as Caller;
    const undecided = await steps.approve(revision.id, writer);
    expect(undecided.errors[0]).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('scope MODERATE') });
  });

  it('takes nothing from its input but what it names (mass assignment)', async () => {
    for (const extra of [{ role: 'ADMINISTRATOR' }, { hash: 'x' }, { keyId: 'x' }]) {
      const { errors } = await issue(owner(fixture.ownProvider), extra);
      expect(errors[0]?.message).toContain('is not defined by type "IssueApiKeyInput"');
    }
  });
});
