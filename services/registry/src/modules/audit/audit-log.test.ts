import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';
import { eraseAccount } from '../accounts/index.ts';

const account = '00000000-0000-4000-8000-0000000000ac';
const owner: Caller = { ...own, role: 'NGO_OWNER', keyId: null, accountId: account };
let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
let service: string;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
  const { revision } = await steps.create({}, owner);
  hub.clock.advance(60_000);
  await steps.submit(revision.id, own);
  hub.clock.advance(60_000);
  await steps.approve(revision.id);
  service = revision.serviceId;
  await steps.create({ municipalities: [BIELSK] }, foreign);
});
afterAll(() => hub.close());

const fields = `nodes { at action role origin account key recordType recordId provider municipality { name } details { name before after } } pageInfo { hasNextPage endCursor }`;
const log = async (caller: Caller, filter: Record<string, unknown> = {}, page: Record<string, unknown> = {}) => {
  const source = `query ($filter: AuditFilter, $first: Int! = 20, $after: String) { auditLog(filter: $filter, first: $first, after: $after) { ${fields} } }`;
  const { data, errors } = await hub.ask(caller, source, { filter, ...page });
  return { ...data?.auditLog, code: errors[0]?.code };
};
const actions = async (caller: Caller, filter?: Record<string, unknown>) =>
  (await log(caller, filter)).nodes.map(({ action }: { action: string }) => action);

describe('the audit log', () => {
  it('tells who did what to which record, when, from where, and what changed', async () => {
    const { nodes } = await log(administrator, { recordId: service });
    expect(nodes).toMatchObject([
      {
        action: 'APPROVE_REVISION',
        role: 'MODERATOR',
        origin: 'API',
        account: null,
        key: moderator().keyId,
        municipality: { name: 'Płock' },
      },
      { action: 'SUBMIT_REVISION', role: 'NGO_EDITOR', origin: 'API', recordType: 'revision' },
      {
        action: 'CREATE_SERVICE',
        role: 'NGO_OWNER',
        origin: 'PORTAL',
        account,
        key: null,
        recordId: service,
        provider: fixture.ownProvider,
      },
    ]);
    expect(nodes[1].details).toContainEqual({ name: 'status', before: 'DRAFT', after: 'IN_REVIEW' });
  });

  it('is narrowed by action, person and time', async () => {
    expect(await actions(administrator, { action: 'SUBMIT_REVISION' })).toEqual(['SUBMIT_REVISION']);
    expect(await actions(administrator, { accountId: account })).toEqual(['CREATE_SERVICE']);
    const [from, to] = ['2026-11-23T09:01:00Z', '2026-11-23T09:02:00Z'];
    expect(await actions(administrator, { recordId: service, from, to })).toEqual(['SUBMIT_REVISION']);
    expect(await actions(administrator, { accountId: 'nobody' })).toEqual([]);
  });

  it('is read page by page, with nothing twice and nothing missing', async () => {
    const all = (await log(administrator, {}, { first: 100 })).nodes;
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await log(
        administrator,
        {},
        { first: 2, after },
      );
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
  });

  it('is an owner’s for her provider and a moderator’s for her municipality', async () => {
    for (const { provider } of (await log(owner)).nodes) expect(provider).toBe(fixture.ownProvider);
    expect((await log(owner)).nodes).not.toHaveLength(0);
    for (const { municipality } of (await log(moderator(BIELSK))).nodes) expect(municipality.name).toBe('Bielsk');
    expect(await actions(moderator(BIELSK), { recordId: service })).toEqual([]);
    for (const caller of [
      own,
      { ...moderator(), role: 'STRATEGIST' as const },
      { ...anonymous, role: 'PARTNER' as const, keyId: own.keyId },
    ])
      expect((await log(caller)).code).toBe('FORBIDDEN');
    expect((await log(anonymous)).code).toBe('UNAUTHENTICATED');
  });

  it('shows keys and people to the municipality’s own administrator, neither to its moderators nor to who approves for it', async () => {
    const clerk: Caller = { ...moderator(BIELSK), role: 'MUNICIPAL_ADMINISTRATOR' };
    await hub.ask(clerk, 'mutation { issueApiKey(input: { name: "Key" }) { key } }');
    await hub.ask(clerk, `mutation { delegate(from: "${BIELSK}", to: "${PLOCK}") { delegation { to } } }`);
    const seen = async (caller: Caller) => (await actions(caller, { from: hub.clock.now().toISOString() })).sort();
    expect(await seen(clerk)).toEqual(expect.arrayContaining(['DELEGATE', 'ISSUE_API_KEY']));
    for (const caller of [moderator(BIELSK), moderator(PLOCK), { ...clerk, municipality: '146201' }]) {
      expect(await seen(caller)).toContain('DELEGATE');
      expect(await seen(caller)).not.toContain('ISSUE_API_KEY');
    }
  });

  it('says of the hub’s own work that a job or the operator did it', async () => {
    await hub.registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'Hub' });
    expect((await log(administrator, { action: 'ISSUE_API_KEY' })).nodes).toContainEqual(
      expect.objectContaining({ origin: 'OPERATOR', account: null, key: null }),
    );
  });

  it('keeps what somebody did when her personal data are erased, without her name', async () => {
    await hub.owner.query(
      `insert into accounts.person (id, email, email_verified, name, created_at, updated_at) values ($1, 'anna@example.org', true, 'Anna Nowak', now(), now())`,
      [account],
    );
    const done = async () => {
      const source = `{ auditLog(filter: { accountId: "${account}", action: "CREATE_SERVICE" }) { nodes { recordId account accountName } } }`;
      return (await hub.ask(administrator, source)).data.auditLog.nodes;
    };
    expect(await done()).toEqual([{ recordId: service, account, accountName: 'Anna Nowak' }]);
    await hub.transact(administrator, (transaction) => eraseAccount(transaction, account));
    expect(await done()).toEqual([{ recordId: service, account, accountName: null }]);
    const { rows } = await hub.owner.query<{ row: string }>('select a::text as row from registry.audit_entry a');
    expect(rows.filter(({ row }) => /Nowak|anna@/.test(row))).toEqual([]);
  });

  it('holds no text that anybody wrote', async () => {
    const { rows } = await hub.owner.query<{ row: string }>('select a::text as row from registry.audit_entry a');
    for (const { row } of rows)
      for (const text of ['Porady prawne', 'umowę o pracę', '+48 24', 'Kwiatowa']) expect(row).not.toContain(text);
  });
});

describe('a viewer', () => {
  it('is told who she is, also by a key that knows only that', async () => {
    const { key } = (await hub.ask(owner, 'mutation { issueApiKey(input: { name: "Key", scopes: [READ] }) { key } }')).data.issueApiKey;
    const caller = (await hub.registry.identify(key)) as Caller;
    const asked = async (who: Caller) => (await hub.ask(who, '{ viewer { role account key scopes provider municipality } }')).data.viewer;
    expect(await asked(caller)).toEqual({
      role: 'NGO_EDITOR',
      account: null,
      key: caller.keyId,
      scopes: ['READ'],
      provider: fixture.ownProvider,
      municipality: null,
    });
    expect(await asked(anonymous)).toMatchObject({ role: 'ANONYMOUS', account: null, key: null });
    expect(await asked(owner)).toMatchObject({ role: 'NGO_OWNER', account });
  });
});
