import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { isCompositeType, isObjectType } from 'graphql';
import { decide } from '../modules/accounts/index.ts';
import { type Action, rights } from '../modules/accounts/rights.ts';
import * as fixture from '../testing/directory-fixture.ts';
import { plantPair } from '../testing/plant-pair.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../testing/registry-harness.ts';
import { entitled, plantPerson, strangers } from '../testing/tenants.ts';
import { own, workflowSteps } from '../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
  const accounts = Object.values(everybody).flatMap(({ accountId }) => accountId ?? []);
  for (const id of new Set([...accounts, CLAIMANT])) await plantPerson(hub, id, `Osoba ${id}`);
});
afterAll(() => hub.close());
// A delegation would make strangers those who answer for the record.
afterEach(() => hub.owner.query('delete from registry.delegation'));

const everybody: Record<string, Caller> = {
  ...strangers,
  ...entitled,
  'her editor with a key that only reads': { ...own, scopes: ['READ'] },
  'the moderator of her municipality with a key that does not decide': { ...moderator(), scopes: ['READ', 'WRITE'] },
};

/** A mutation on a record of the tenant, in the state in which it can be done: the right that it needs, and its arguments, made anew for each. */
interface Deed {
  mutation: string;
  action: Action;
  variables(): Promise<Record<string, unknown>>;
}

const draft = async () => (await steps.create()).revision as { id: string; serviceId: string; version: number };
const inReview = async () => {
  const revision = await draft();
  await steps.submit(revision.id);
  return revision;
};
const input = () => ({ ...fixture.writtenService(), provider: fixture.ownProvider });
const registration = () => ({ name: `Stowarzyszenie ${newId()}`, email: `${newId()}@example.org`, municipality: PLOCK, locale: 'pl' });
const registered = async (): Promise<string> => {
  const source = 'mutation ($input: RegisterProviderInput!) { result: registerProvider(input: $input) { provider { id } } }';
  return (await steps.run(anonymous, source, { input: registration() })).provider.id;
};
const event = () => ({ locale: 'pl', title: 'Kawa', start: '2026-12-03T17:00:00Z', municipality: PLOCK });
/** It waits for the moderator. */
const posted = async (): Promise<string> =>
  (await steps.run(own, 'mutation ($input: EventInput!) { result: saveEvent(input: $input) { event { id } } }', { input: event() })).event
    .id;
const offer = () => ({
  locale: 'pl',
  title: 'Spacer',
  activities: ['LIBRARY'],
  withChildren: false,
  referencesSeenOn: '2026-11-01',
  expiresOn: '2027-06-30',
  municipality: PLOCK,
});
const offered = async (): Promise<string> =>
  (
    await steps.run(own, 'mutation ($input: VolunteerOfferInput!) { result: saveVolunteerOffer(input: $input) { offer { id } } }', {
      input: offer(),
    })
  ).offer.id;
const course = () => ({ locale: 'pl', title: 'Kurs', form: 'COUNSELLING', municipality: PLOCK });
const taught = async (): Promise<string> =>
  (await steps.run(own, 'mutation ($input: CourseInput!) { result: saveCourse(input: $input) { course { id } } }', { input: course() }))
    .course.id;
const outcome = () => ({ locale: 'pl', title: 'Szkolenia', scope: 'ALL', trainings: { value: 10 } });
const counted = async (): Promise<string> =>
  (
    await steps.run(own, 'mutation ($input: LearningOutcomeInput!) { result: recordOutcome(input: $input) { outcome { id } } }', {
      input: outcome(),
    })
  ).outcome.id;
const notice = () => ({ locale: 'pl', title: 'Zmiana', text: 'Od jutra.', audience: 'WORKERS' });
const noticed = async (): Promise<string> =>
  (
    await steps.run(moderator(), 'mutation ($input: NoticeInput!) { result: saveNotice(input: $input) { notice { id } } }', {
      input: notice(),
    })
  ).notice.id;
const CLAIMANT = newId();
/** An item of the standard that asks for nothing that another one asks for. */
const standardItem = () => {
  plannedItems += 1;
  return fixture.standardItem({ category: fixture.someCategories[plannedItems] });
};
let plannedItems = 0;
const planned = async (): Promise<string> => {
  const source = 'mutation ($input: StandardItemInput!) { result: saveStandardItem(input: $input) { item { id } } }';
  return (await steps.run(administrator, source, { input: standardItem() })).item.id;
};
const newestStandard = async (): Promise<number> =>
  (await hub.ask(anonymous, '{ standardVersion { number } }')).data.standardVersion?.number ?? 0;
const texts = { locale: 'uk', name: 'Поради', summary: 'Коротко', description: 'Довго' };

const partnerKey = async (): Promise<string> => {
  const source =
    'mutation ($name: String!, $origins: [String!]!) { result: issuePartnerKey(name: $name, origins: $origins) { partnerKey { id } } }';
  return (await steps.run(moderator(), source, { name: 'Biblioteka', origins: ['https://example.org'] })).partnerKey.id;
};

const terms = () => ({ name: `Katalog ${newId()}`, licence: 'CC-BY-4.0' });
const sourceAddress = () => `https://${newId()}.example.org`;
const followed = async (): Promise<string> => {
  const source = 'mutation ($input: SourceInput!) { result: followSource(input: $input) { source { id } } }';
  return (await steps.run(administrator, source, { input: { ...terms(), url: sourceAddress() } })).source.id;
};

const sheet = () => ({ name: 'wykaz.csv', content: '{}', provider: fixture.ownProvider });
const broughtSheet = async (): Promise<string> =>
  (
    await steps.run(
      own,
      'mutation ($name: String!, $content: String!) { result: keepSpreadsheet(name: $name, content: $content) { spreadsheet { id } } }',
      sheet(),
    )
  ).spreadsheet.id;

const imported = () => ({
  fileName: 'organizations.json',
  content: Buffer.from(JSON.stringify([{ id: newId(), name: 'Fundacja', services: [{ id: newId(), name: 'Porady' }] }])).toString('base64'),
  municipality: PLOCK,
});
/** It has been tried. */
const broughtImport = async (): Promise<string> => {
  // What the others have left is in nobody's way.
  await hub.owner.query('delete from registry.import_run');
  const source = 'mutation ($input: DataImportInput!) { result: bringImport(input: $input) { import { id } } }';
  const { id } = (await steps.run(moderator(), source, { input: imported() })).import;
  await hub.runJob('take_imports');
  return id;
};

const deeds: Deed[] = [
  {
    mutation: 'bringImport',
    action: 'BRING_IMPORT',
    variables: async () => {
      await hub.owner.query('delete from registry.import_run');
      return { input: imported() };
    },
  },
  { mutation: 'takeImport', action: 'BRING_IMPORT', variables: async () => ({ id: await broughtImport() }) },
  { mutation: 'forgetImport', action: 'BRING_IMPORT', variables: async () => ({ id: await broughtImport() }) },
  { mutation: 'keepSpreadsheet', action: 'BRING_SPREADSHEET', variables: async () => sheet() },
  {
    mutation: 'saveSpreadsheet',
    action: 'BRING_SPREADSHEET',
    variables: async () => ({ id: await broughtSheet(), choices: `{"x": "${newId()}"}` }),
  },
  { mutation: 'forgetSpreadsheet', action: 'BRING_SPREADSHEET', variables: async () => ({ id: await broughtSheet() }) },
  {
    mutation: 'rememberSpreadsheetMapping',
    action: 'BRING_SPREADSHEET',
    variables: async () => ({ fingerprint: 'abc', choices: `{"x": "${newId()}"}`, provider: fixture.ownProvider }),
  },
  { mutation: 'createService', action: 'CREATE_SERVICE', variables: async () => ({ input: input() }) },
  {
    mutation: 'updateService',
    action: 'UPDATE_SERVICE',
    variables: async () => ({ id: (await draft()).serviceId, expectedVersion: 1, input: { ...input(), name: 'Inaczej' } }),
  },
  {
    mutation: 'setServiceTranslation',
    action: 'TRANSLATE_SERVICE',
    variables: async () => ({ id: (await draft()).serviceId, expectedVersion: 1, input: texts }),
  },
  {
    mutation: 'undo',
    action: 'UNDO_SERVICE',
    variables: async () => {
      const { serviceId } = await steps.published();
      await steps.update(serviceId, 1, { name: 'Inaczej' });
      return { serviceId, toVersion: 1 };
    },
  },
  { mutation: 'submitRevision', action: 'SUBMIT_REVISION', variables: async () => ({ id: (await draft()).id }) },
  { mutation: 'approveRevision', action: 'APPROVE_REVISION', variables: async () => ({ id: (await inReview()).id }) },
  {
    mutation: 'schedulePublication',
    action: 'SCHEDULE_PUBLICATION',
    variables: async () => ({ revisionId: (await inReview()).id, at: '2026-12-01T08:00:00Z' }),
  },
  { mutation: 'requestChanges', action: 'REQUEST_CHANGES', variables: async () => ({ id: (await inReview()).id, message: 'Dopisz.' }) },
  { mutation: 'rejectRevision', action: 'REJECT_REVISION', variables: async () => ({ id: (await inReview()).id, reason: 'Nie ma.' }) },
  { mutation: 'addNote', action: 'ADD_NOTE', variables: async () => ({ revisionId: (await inReview()).id, text: 'Znamy ich.' }) },
  { mutation: 'archiveService', action: 'ARCHIVE_SERVICE', variables: async () => ({ id: (await draft()).serviceId, reason: 'Koniec.' }) },
  { mutation: 'confirmService', action: 'CONFIRM_SERVICE', variables: async () => ({ id: (await steps.published()).serviceId }) },
  {
    mutation: 'confirmService',
    action: 'CONFIRM_BY_TELEPHONE',
    variables: async () => ({ id: (await steps.published()).serviceId, by: 'TELEPHONE', note: 'Pani Ewa.' }),
  },
  {
    mutation: 'reportProblem',
    action: 'REPORT_PROBLEM',
    variables: async () => ({ serviceId: (await steps.published()).serviceId, message: 'Nikt nie odbiera.' }),
  },
  {
    mutation: 'answerProblem',
    action: 'ANSWER_PROBLEM',
    variables: async () => {
      const { serviceId } = await steps.published();
      await hub.ask(anonymous, `mutation { reportProblem(serviceId: "${serviceId}", message: "Nikt nie odbiera.") { accepted } }`);
      const { rows } = await hub.owner.query('select id from registry.problem where service_id = $1', [serviceId]);
      return { id: rows[0].id, text: 'Już odbieramy.', done: true };
    },
  },
  { mutation: 'registerProvider', action: 'REGISTER_PROVIDER', variables: async () => ({ input: registration() }) },
  { mutation: 'approveProvider', action: 'APPROVE_PROVIDER', variables: async () => ({ id: await registered() }) },
  { mutation: 'refuseProvider', action: 'REFUSE_PROVIDER', variables: async () => ({ id: await registered(), reason: 'Nie istnieje.' }) },
  { mutation: 'setProviderTrust', action: 'SET_PROVIDER_TRUST', variables: async () => ({ id: fixture.ownProvider, trusted: false }) },
  {
    mutation: 'updateProvider',
    action: 'UPDATE_PROVIDER',
    variables: async () => {
      const { rows } = await hub.owner.query('select version from registry.provider where id = $1', [fixture.ownProvider]);
      return { id: fixture.ownProvider, expectedVersion: rows[0].version, input: { locale: 'pl', description: `Opis ${newId()}` } };
    },
  },
  { mutation: 'claimProvider', action: 'CLAIM_PROVIDER', variables: async () => ({ id: fixture.ownProvider, message: 'To my.' }) },
  {
    mutation: 'decideClaim',
    action: 'DECIDE_CLAIM',
    variables: async () => {
      const source = `mutation { result: claimProvider(id: "${fixture.ownProvider}", message: "To my.") { claim { id } userErrors { message } } }`;
      const { claim } = await steps.run({ ...anonymous, accountId: CLAIMANT }, source, {});
      return { id: claim.id, accept: false, reason: 'Nie wiemy, kto to.' };
    },
  },
  { mutation: 'issueApiKey', action: 'ISSUE_API_KEY', variables: async () => ({ input: { name: 'Key', provider: fixture.ownProvider } }) },
  {
    mutation: 'revokeApiKey',
    action: 'REVOKE_API_KEY',
    variables: async () => ({
      id: (await hub.registry.issueApiKey({ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'Key' })).id,
    }),
  },
  {
    mutation: 'issuePartnerKey',
    action: 'ISSUE_PARTNER_KEY',
    variables: async () => ({ name: 'Biblioteka', origins: ['https://example.org'], municipality: PLOCK }),
  },
  {
    mutation: 'revokePartnerKey',
    action: 'REVOKE_PARTNER_KEY',
    variables: async () => ({ id: await partnerKey() }),
  },
  { mutation: 'saveStandardItem', action: 'EDIT_STANDARD', variables: async () => ({ input: standardItem() }) },
  {
    mutation: 'withdrawStandardItem',
    action: 'EDIT_STANDARD',
    variables: async () => ({ id: await planned(), expectedVersion: 1 }),
  },
  { mutation: 'commentStandardItem', action: 'COMMENT_STANDARD', variables: async () => ({ id: await planned(), text: 'Zgoda.' }) },
  {
    mutation: 'proposeStandard',
    action: 'PROPOSE_STANDARD',
    variables: async () => {
      await planned();
      return { expectedVersion: await newestStandard() };
    },
  },
  {
    mutation: 'adoptStandard',
    action: 'ADOPT_STANDARD',
    variables: async () => ({ version: 1, adoptedOn: '2026-11-01', municipality: PLOCK }),
  },
  { mutation: 'withdrawAdoption', action: 'ADOPT_STANDARD', variables: async () => ({ version: 1, municipality: PLOCK }) },
  { mutation: 'delegate', action: 'DELEGATE', variables: async () => ({ from: PLOCK, to: BIELSK }) },
  { mutation: 'endDelegation', action: 'END_DELEGATION', variables: async () => ({ from: PLOCK }) },
  { mutation: 'saveEvent', action: 'WRITE_EVENT', variables: async () => ({ input: { ...event(), provider: fixture.ownProvider } }) },
  { mutation: 'cancelEvent', action: 'WITHDRAW_EVENT', variables: async () => ({ id: await posted() }) },
  { mutation: 'withdrawEvent', action: 'WITHDRAW_EVENT', variables: async () => ({ id: await posted() }) },
  {
    mutation: 'saveVolunteerOffer',
    action: 'WRITE_VOLUNTEER_OFFER',
    variables: async () => ({ input: { ...offer(), provider: fixture.ownProvider } }),
  },
  { mutation: 'withdrawVolunteerOffer', action: 'WITHDRAW_VOLUNTEER_OFFER', variables: async () => ({ id: await offered() }) },
  { mutation: 'saveCourse', action: 'WRITE_COURSE', variables: async () => ({ input: { ...course(), provider: fixture.ownProvider } }) },
  { mutation: 'withdrawCourse', action: 'WITHDRAW_COURSE', variables: async () => ({ id: await taught() }) },
  {
    mutation: 'recordOutcome',
    action: 'RECORD_OUTCOME',
    variables: async () => ({ input: { ...outcome(), provider: fixture.ownProvider } }),
  },
  { mutation: 'withdrawOutcome', action: 'WITHDRAW_OUTCOME', variables: async () => ({ id: await counted() }) },
  { mutation: 'approvePosting', action: 'DECIDE_POSTING', variables: async () => ({ id: await posted() }) },
  { mutation: 'returnPosting', action: 'DECIDE_POSTING', variables: async () => ({ id: await posted(), message: 'Dopisz.' }) },
  {
    mutation: 'saveNotice',
    action: 'WRITE_NOTICE',
    variables: async () => ({ id: await noticed(), expectedVersion: 1, input: { ...notice(), title: `Zmiana ${newId()}` } }),
  },
  { mutation: 'withdrawNotice', action: 'WITHDRAW_NOTICE', variables: async () => ({ id: await noticed() }) },
  {
    mutation: 'saveCollection',
    action: 'WRITE_COLLECTION',
    variables: async () => ({ id: `zbior-${newId()}`, input: { locale: 'pl', title: 'Zbiór', municipality: PLOCK } }),
  },
  {
    mutation: 'decideDuplicate',
    action: 'LINK_DUPLICATES',
    variables: async () => ({ kind: 'SERVICE', decision: 'LINKED', ...(await plantPair(hub)) }),
  },
  {
    mutation: 'undoDuplicateDecision',
    action: 'SEPARATE_DUPLICATES',
    variables: async () => ({ kind: 'SERVICE', ...(await plantPair(hub, 'Dwie filie.')) }),
  },
  { mutation: 'followSource', action: 'LOOK_AFTER_SOURCES', variables: async () => ({ input: { ...terms(), url: sourceAddress() } }) },
  { mutation: 'changeSource', action: 'LOOK_AFTER_SOURCES', variables: async () => ({ id: await followed(), input: terms() }) },
  { mutation: 'readSource', action: 'LOOK_AFTER_SOURCES', variables: async () => ({ id: await followed() }) },
  {
    mutation: 'acceptSource',
    action: 'LOOK_AFTER_SOURCES',
    variables: async () => {
      const id = await followed();
      await hub.owner.query("update registry.source set state = 'HELD' where id = $1", [id]);
      return { id };
    },
  },
  { mutation: 'stopFollowingSource', action: 'LOOK_AFTER_SOURCES', variables: async () => ({ id: await followed() }) },
];

/** What a one-time link opens, whoever holds it. */
const byToken = ['answerVerification', 'confirmRegistration'];

const mutations = () => hub.registry.definition.schema.getMutationType()?.getFields() ?? {};

const documentOf = (name: string, given: Record<string, unknown>): string => {
  const field = mutations()[name];
  if (!field) throw new Error(`There is no mutation ${name}.`);
  const args = field.args.filter((argument) => argument.name in given);
  const type = 'ofType' in field.type ? field.type.ofType : field.type;
  const selection =
    isObjectType(type) && type.getFields().userErrors
      ? '{ userErrors { code message path } }'
      : isCompositeType(type)
        ? '{ __typename }'
        : '';
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  return `mutation (${declared}) { result: ${name}(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')}) ${selection} }`;
};

/** Everything that is stored, so that a change anywhere is noticed. */
const stored = async (): Promise<Record<string, string>> => {
  const { rows: tables } = await hub.owner.query<{ name: string }>(
    `select relnamespace::regnamespace || '.' || relname as name from pg_class
     where relnamespace in ('registry'::regnamespace, 'accounts'::regnamespace, 'directory'::regnamespace) and relkind = 'r'`,
  );
  const sums = tables.map(
    ({ name }) => `select '${name}' as name, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from ${name} t`,
  );
  const { rows } = await hub.owner.query<{ name: string; sum: string }>(sums.join(' union all '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
};

const decisionOf = (caller: Caller, action: Action) =>
  decide({ ...caller, delegated: [] }, action, {
    providerId: fixture.ownProvider,
    homeKey: PLOCK.slice(0, 6),
    state: rights[action].states[0] ?? 'NONE',
  });

describe('every mutation', () => {
  it('has its row here', () => {
    expect([...new Set([...deeds.map(({ mutation }) => mutation), ...byToken])].sort()).toEqual(Object.keys(mutations()).sort());
  });

  it('needs a right of the table, and each right to do something is needed by one, or by the team pages of the portal', () => {
    const ofTeams: Action[] = ['INVITE', 'CHANGE_TEAM'];
    const toDo = (Object.keys(rights) as Action[]).filter((action) => !action.startsWith('READ_'));
    expect([...new Set([...deeds.map(({ action }) => action), ...ofTeams])].sort()).toEqual(toDo.sort());
  });

  describe.each(deeds)('$mutation ($action)', ({ mutation, action, variables }) => {
    const callers = Object.entries(everybody);
    const denied = callers.filter(([, caller]) => decisionOf(caller, action) !== 'ALLOWED');
    const allowed = callers.filter(([, caller]) => decisionOf(caller, action) === 'ALLOWED');

    it('IDOR: is refused to everybody to whom the table gives no right, and changes nothing', async () => {
      const given = await variables();
      const before = await stored();
      for (const [who, caller] of denied) {
        const { data, errors } = await hub.ask(caller, documentOf(mutation, given), given);
        const refusals = [...errors, ...(data?.result?.userErrors ?? [])].map(({ code }) => code);
        const decision = decisionOf(caller, action);
        // What somebody may not even see is to her as if it were not there.
        const expected = decision === 'UNAUTHENTICATED' ? /^UNAUTHENTICATED$/ : /^(FORBIDDEN|NOT_FOUND)$/;
        expect([who, refusals]).toEqual([who, [expect.stringMatching(expected)]]);
      }
      expect(await stored()).toEqual(before);
    });

    it.each(allowed)('is done for %s', async (_, caller) => {
      const given = await variables();
      const { data, errors } = await hub.ask(caller, documentOf(mutation, given), given);
      expect(errors).toEqual([]);
      expect(data.result.userErrors ?? []).toEqual([]);
    });
  });
});
