import { type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrator, BIELSK, moderator, ngo, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { readOrigins } from './read-origins.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
});
afterAll(() => hub.close());

const ISSUE = `mutation ($name: String!, $origins: [String!]!, $municipality: ID) {
  result: issuePartnerKey(name: $name, origins: $origins, municipality: $municipality) { partnerKey { id name origins municipality { code } } userErrors { message path } }
}`;
const LIST = '{ partnerKeys { id name } }';
const REVOKE = 'mutation ($id: ID!) { result: revokePartnerKey(id: $id) { revokedAt } }';
const USAGE = 'query ($id: ID!, $from: Date!, $to: Date!) { partnerUsage(id: $id, from: $from, to: $to) { day requests cost refused } }';
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

const issue = async (caller: Caller, variables: Record<string, unknown> = {}) => {
  const answer = await hub.ask(caller, ISSUE, { name: 'Biblioteka', origins: ['https://biblioteka.example.org'], ...variables });
  return { ...answer.data?.result, code: answer.errors[0]?.code };
};

describe('the public key of a partner site', () => {
  it('is issued by a moderator for her municipality, and told to gateways with its origins until somebody ends it', async () => {
    const { partnerKey } = await issue(moderator(), {
      origins: ['https://Biblioteka.example.org/katalog?x=1', 'https://biblioteka.example.org'],
    });
    expect(partnerKey).toMatchObject({ origins: ['https://biblioteka.example.org'], municipality: { code: PLOCK } });
    expect(await hub.registry.partners.origins(partnerKey.id)).toEqual(['https://biblioteka.example.org']);
    for (const time of [1, 2]) {
      const { data } = await hub.ask(moderator(), REVOKE, { id: partnerKey.id });
      expect([time, data.result.revokedAt]).toEqual([time, hub.clock.now().toISOString()]);
    }
    expect(await hub.registry.partners.origins(partnerKey.id)).toBeNull();
    const { rows } = await hub.owner.query('select action from registry.audit_entry where record_id = $1', [partnerKey.id]);
    expect(rows.map(({ action }) => action).sort()).toEqual(['ISSUE_PARTNER_KEY', 'REVOKE_PARTNER_KEY']);
  });

  it('is nobody’s when it is unknown or is no key at all', async () => {
    for (const key of [newId(), 'x', "' or true --", '']) expect(await hub.registry.partners.origins(key)).toBeNull();
  });

  it('is seen, counted and ended by those who gave it, and by no other municipality', async () => {
    const { partnerKey } = await issue(moderator());
    const strangers: Caller[] = [moderator(BIELSK), { ...moderator(), municipality: null }];
    for (const stranger of strangers) {
      expect((await hub.ask(stranger, LIST)).data?.partnerKeys ?? []).not.toContainEqual(expect.objectContaining({ id: partnerKey.id }));
      expect((await hub.ask(stranger, USAGE, { id: partnerKey.id, ...NOVEMBER })).errors[0]?.code).toBe('NOT_FOUND');
      expect((await hub.ask(stranger, REVOKE, { id: partnerKey.id })).errors[0]?.code).toBe('NOT_FOUND');
    }
    expect((await hub.ask(moderator(), LIST)).data.partnerKeys).toContainEqual({ id: partnerKey.id, name: 'Biblioteka' });
    expect((await hub.ask(administrator, LIST)).data.partnerKeys).toContainEqual({ id: partnerKey.id, name: 'Biblioteka' });
  });

  it('is not issued by an NGO, nor for another municipality', async () => {
    expect((await issue(ngo(newId()))).code).toBe('FORBIDDEN');
    expect((await issue(moderator(), { municipality: BIELSK })).code).toBe('FORBIDDEN');
    expect((await issue(administrator, { municipality: BIELSK })).partnerKey.municipality.code).toBe(BIELSK);
    expect((await issue(administrator)).partnerKey.municipality).toBeNull();
  });

  it.each([
    ['no name', { name: ' ' }, ['name']],
    ['a name in two lines', { name: 'a\nb' }, ['name']],
    ['no address', { origins: [] }, ['origins']],
    ['a municipality that there is not', { municipality: '9999999' }, ['municipality']],
  ])('is refused with %s', async (_what, variables, path) => {
    const { partnerKey, userErrors } = await issue(administrator, variables);
    expect([partnerKey, userErrors[0].path]).toEqual([null, path]);
  });

  it('has a count for each day, which grows with what every gateway tells', async () => {
    const { partnerKey } = await issue(moderator());
    const counted = { key: partnerKey.id, day: '2026-11-23', requests: 3, cost: 30, refused: 1 };
    await Promise.all([1, 2, 3].map(() => hub.registry.partners.keepUsage([counted, { ...counted, day: '2026-11-24' }, counted])));
    await hub.registry.partners.keepUsage([{ ...counted, key: newId() }]);
    expect((await hub.ask(moderator(), USAGE, { id: partnerKey.id, ...NOVEMBER })).data.partnerUsage).toEqual([
      { day: '2026-11-24', requests: 9, cost: 90, refused: 3 },
      { day: '2026-11-23', requests: 18, cost: 180, refused: 6 },
    ]);
    const day = { from: '2026-11-24', to: '2026-11-24' };
    expect((await hub.ask(moderator(), USAGE, { id: partnerKey.id, ...day })).data.partnerUsage).toHaveLength(1);
  });
});

it.each([
  'http://example.org',
  'example.org',
  'https://*.example.org',
  'https://anna:tajne@example.org',
  'javascript:alert(1)',
  'null',
  'file:///etc/passwd',
  'https://',
])('%s is no site whose pages could ask', (text) => {
  expect(readOrigins([text])).toMatchObject({ origins: [], userErrors: [{ path: ['origins', '0'] }] });
});

it('a site on one’s own machine may be tried without TLS, and names are as browsers write them', () => {
  expect(readOrigins(['http://localhost:8080/', 'https://żółw.example.org:443/a', ' https://EXAMPLE.org '])).toEqual({
    origins: ['http://localhost:8080', 'https://xn--w-uga1v8h.example.org', 'https://example.org'],
    userErrors: [],
  });
});
