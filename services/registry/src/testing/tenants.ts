/** One tenant with a secret word in everything of hers that others must not read, and everybody who is not she. */
import { anonymous, type Caller, type CallerRole, newId } from '@drogowskaz/platform';
import { createInvitation } from '../modules/accounts/index.ts';
import { noSummary } from '../modules/import/import-summary.ts';
import { sendMail } from '../modules/mail/index.ts';
import * as fixture from './directory-fixture.ts';
import { plantPair } from './plant-pair.ts';
import { administrator, BIELSK, moderator, PLOCK, type RegistryHarness } from './registry-harness.ts';
import { foreign, own, workflowSteps } from './workflow-steps.ts';

const account = (number: number) => `00000000-0000-4000-8000-00000000ac${String(number).padStart(2, '0')}`;
export const ANNA = account(1);

const inPortal = (role: CallerRole, caller: Caller, number: number): Caller => ({
  ...caller,
  role,
  keyId: null,
  accountId: account(number),
});

/** Those to whom her records belong. */
export const entitled: Record<string, Caller> = {
  'her editor': own,
  'her owner': inPortal('NGO_OWNER', own, 1),
  'the moderator of her municipality': moderator(),
  'the administrator of her municipality': inPortal('MUNICIPAL_ADMINISTRATOR', moderator(), 2),
  'an administrator of the hub': administrator,
};

/** Everybody else: each role that there is, elsewhere or nowhere. */
export const strangers: Record<string, Caller> = {
  nobody: anonymous,
  'somebody who has just signed in': { ...anonymous, accountId: account(3) },
  'a partner site': { ...anonymous, role: 'PARTNER', keyId: newId() },
  'an editor of another provider': foreign,
  'an owner of another provider': inPortal('NGO_OWNER', foreign, 4),
  'a moderator of another municipality': moderator(BIELSK),
  'an administrator of another municipality': inPortal('MUNICIPAL_ADMINISTRATOR', moderator(BIELSK), 5),
  'a strategist of another municipality': inPortal('STRATEGIST', moderator(BIELSK), 6),
  'a moderator of the county, to whom nobody has delegated': { ...moderator(), municipality: '1419' },
  // Roles without what they are roles of, and what belongs to another role: nothing may be read from these alone.
  'a strategist of her own municipality': inPortal('STRATEGIST', moderator(), 7),
  'a partner site that names her provider': { ...own, role: 'PARTNER' },
  'an editor without a provider': { ...own, providerId: null },
  'a moderator without a municipality': { ...moderator(), municipality: null },
};

/** Whoever works for a municipality reads what the municipalities write together, wherever she is. */
export const worksForSomeMunicipality = ({ role, municipality }: Caller): boolean =>
  ['MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST'].includes(role) && municipality?.length === 6;

/** A secret is a word that stands nowhere else. */
export interface Planted {
  /** Words that the API shows to those who are entitled. */
  readable: string[];
  /** Words that no query shows to anybody. */
  kept: string[];
  /** Words that those who work for any municipality read, and nobody else. */
  amongMunicipalities: string[];
  /** Ids that nobody else may come to know. */
  privateIds: string[];
  /** Everything that one can ask for by id, also what is public. */
  ids: string[];
}

/** Somebody with an account, as signing up leaves her. */
export const plantPerson = async ({ owner }: RegistryHarness, id: string, name: string, email = `${id}@example.org`): Promise<void> => {
  await owner.query(
    `insert into accounts.person (id, email, email_verified, name, created_at, updated_at) values ($1, $2, true, $3, now(), now())`,
    [id, email, name],
  );
};

export const plantSecrets = async (hub: RegistryHarness): Promise<Planted> => {
  const steps = workflowSteps(hub);
  const readable: string[] = [];
  const kept: string[] = [];
  const amongMunicipalities: string[] = [];
  const secret = (words: string[]): string => {
    const word = `TAJNE${readable.length + kept.length + amongMunicipalities.length}X`;
    words.push(word);
    return word;
  };
  const [ownImport, otherImport] = fixture.providers;
  if (!ownImport || !otherImport) throw new Error('The fixture has two providers.');
  await hub.registry.importDirectory({
    providers: [
      { ...ownImport, provider: { ...ownImport.provider, email: `${secret(readable).toLowerCase()}@example.org` } },
      { ...otherImport, services: [fixture.importedService({ municipalities: [BIELSK] })] },
    ],
  });

  const name = secret(readable);
  await plantPerson(hub, ANNA, name, `${secret(kept).toLowerCase()}@example.org`);
  const draft = (await steps.create({ name: secret(readable) }, inPortal('NGO_OWNER', own, 1))).revision;
  const hidden = { name: 'Schronisko', street: secret(readable), city: 'Płock', municipality: PLOCK, hidden: true };
  const published = await steps.published({ locations: [hidden] });
  const beside = (await steps.update(published.serviceId, 1, { summary: secret(readable), locations: [hidden] })).revision;
  const returned = (await steps.create()).revision;
  await steps.submit(returned.id);
  await hub.ask(moderator(), fixture.requestChangesMutation, { id: returned.id, text: secret(readable) });
  const note = await hub.ask(
    moderator(),
    'mutation ($id: ID!, $text: String!) { addNote(revisionId: $id, text: $text) { revision { notes { id } } } }',
    {
      id: returned.id,
      text: secret(readable),
    },
  );
  const confirmed = await hub.ask(
    moderator(),
    'mutation ($id: ID!, $note: String!) { confirmService(id: $id, by: TELEPHONE, note: $note) { userErrors { message } } }',
    { id: published.serviceId, note: secret(kept) },
  );
  if (confirmed.errors.length > 0) throw new Error(confirmed.errors[0]?.message);
  const reporting = 'mutation ($id: ID!, $text: String!) { reportProblem(serviceId: $id, message: $text) { accepted } }';
  await hub.ask(anonymous, reporting, { id: published.serviceId, text: secret(readable) });
  const { rows: problems } = await hub.owner.query<{ id: string }>('select id from registry.problem');
  const answering = 'mutation ($id: ID!, $text: String!) { answerProblem(id: $id, text: $text) { userErrors { message } } }';
  await hub.ask(own, answering, { id: problems[0]?.id, text: secret(readable) });
  const archived = await steps.published();
  await hub.ask(own, fixture.archiveMutation, { id: archived.serviceId, text: secret(readable) });
  const issued = await hub.ask(administrator, 'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { apiKey { id } } }', {
    input: { name: secret(readable), provider: fixture.ownProvider },
  });

  const registered = async () => {
    const input = {
      name: `TAJNE ${secret(readable)}`,
      email: `${secret(readable).toLowerCase()}@example.org`,
      municipality: PLOCK,
      locale: 'pl',
    };
    const source = 'mutation ($input: RegisterProviderInput!) { result: registerProvider(input: $input) { provider { id } } }';
    return (await steps.run(anonymous, source, { input })).provider.id as string;
  };
  const waiting = await registered();
  const refused = await registered();
  const refusal = 'mutation ($id: ID!, $text: String!) { refuseProvider(id: $id, reason: $text) { userErrors { message } } }';
  await hub.ask(moderator(), refusal, { id: refused, text: secret(readable) });
  const claimant: Caller = { ...anonymous, accountId: newId() };
  await plantPerson(hub, claimant.accountId ?? '', secret(readable), `${secret(readable).toLowerCase()}@example.org`);
  const claiming = 'mutation ($id: ID!, $text: String!) { result: claimProvider(id: $id, message: $text) { claim { id } } }';
  const { claim } = await steps.run(claimant, claiming, { id: fixture.ownProvider, text: secret(readable) });

  const planned = await steps.run(
    inPortal('STRATEGIST', moderator(), 7),
    'mutation ($input: StandardItemInput!) { result: saveStandardItem(input: $input) { item { id } userErrors { message } } }',
    { input: fixture.standardItem({ norm: [{ locale: 'pl', value: secret(amongMunicipalities) }] }) },
  );
  await steps.run(
    moderator(),
    'mutation ($id: ID!, $text: String!) { result: commentStandardItem(id: $id, text: $text) { item { id } } }',
    {
      ...{ id: planned.item.id, text: secret(amongMunicipalities) },
    },
  );
  const place = { name: 'Dom', street: secret(readable), hidden: true };
  const unsent = await steps.run(
    own,
    'mutation ($input: EventInput!) { result: saveEvent(input: $input, submit: false) { event { id } userErrors { message } } }',
    { input: { locale: 'pl', title: secret(readable), start: '2026-12-03T17:00:00Z', municipality: PLOCK, place } },
  );
  const offered = await steps.run(
    own,
    'mutation ($input: VolunteerOfferInput!) { result: saveVolunteerOffer(input: $input, submit: false) { offer { id } userErrors { message } } }',
    { input: { locale: 'pl', title: secret(readable), activities: ['LIBRARY'], withChildren: false, expiresOn: '2027-06-30' } },
  );
  const taught = await steps.run(
    own,
    'mutation ($input: CourseInput!) { result: saveCourse(input: $input, submit: false) { course { id } userErrors { message } } }',
    { input: { locale: 'pl', title: secret(readable), form: 'COUNSELLING', municipality: PLOCK } },
  );
  const counted = await steps.run(
    own,
    'mutation ($input: LearningOutcomeInput!) { result: recordOutcome(input: $input, submit: false) { outcome { id } userErrors { message } } }',
    { input: { locale: 'pl', title: secret(readable), scope: 'ALL', participants: { value: 3 } } },
  );
  await hub.ask(moderator(), 'mutation ($input: CollectionInput!) { saveCollection(id: "w-ciszy", input: $input) { collection { id } } }', {
    input: { locale: 'pl', title: secret(readable), published: false },
  });

  const brought = await steps.run(
    own,
    'mutation ($name: String!, $content: String!) { result: keepSpreadsheet(name: $name, content: $content) { spreadsheet { id } } }',
    { name: secret(readable), content: secret(readable) },
  );
  await steps.run(
    own,
    'mutation ($choices: String!) { result: rememberSpreadsheetMapping(fingerprint: "TAJNE", choices: $choices) { userErrors { message } } }',
    {
      choices: secret(readable),
    },
  );
  const pair = await plantPair(hub, secret(readable));

  const plant = async (sql: string, ...values: unknown[]) => {
    const word = secret(kept);
    await hub.owner.query(sql, [newId(), ...values, word]);
  };
  await plant(
    `insert into accounts.session (id, person_id, token, expires_at, created_at, updated_at) values ($1, $2, $3, now(), now(), now())`,
    ANNA,
  );
  await plant(
    `insert into accounts.credential (id, person_id, issuer, subject, password, created_at, updated_at) values ($1, $2, 'local', 'anna', $3, now(), now())`,
    ANNA,
  );
  await plant(
    `insert into accounts.link (id, identifier, value, expires_at, created_at, updated_at) values ($1, 'link', $2, now(), now(), now())`,
  );
  await hub.owner.query('insert into accounts.second_factor (person_id, secret) values ($1, $2)', [ANNA, secret(kept)]);
  await hub.owner.query('insert into accounts.attempt (key, points) values ($1, 1)', [secret(kept)]);
  const importRun = newId();
  await hub.owner.query(
    `insert into registry.import_run (id, fingerprint, name, municipality_key, ordered_as, options, dry_run, state, problem_code, problem, summary, created_at)
     values ($1, 'planted', $2, $3, 'MODERATOR', $4, true, 'FAILED', 'ADDRESS', $5, $6, now())`,
    [
      ...[importRun, secret(readable), PLOCK.slice(0, 6)],
      ...[
        { source: secret(kept), address: secret(readable), language: 'pl', owner: { name: secret(readable), licence: secret(readable) } },
      ],
      ...[secret(readable), noSummary()],
    ],
  );
  await hub.owner.query(
    'insert into registry.import_organization (run_id, position, foreign_id, name, summary) values ($1, 50, $2, $3, $4)',
    [importRun, secret(kept), secret(readable), noSummary()],
  );
  await hub.owner.query('insert into registry.import_done (run_id, organization) values ($1, $2)', [importRun, secret(kept)]);
  await hub.owner.query('insert into registry.import_finding (run_id, organization, position, finding) values ($1, 50, 0, $2)', [
    importRun,
    {
      kind: 'REPAIR',
      organization: secret(readable),
      path: secret(readable),
      name: 'stable-id',
      why: '',
      before: secret(readable),
      after: null,
    },
  ]);
  const membership = newId();
  await hub.owner.query(
    `insert into registry.membership (id, account_id, role, provider_id, created_at) values ($1, $2, 'NGO_OWNER', $3, now())`,
    [membership, ANNA, fixture.ownProvider],
  );
  await hub.transact(administrator, async (transaction) => {
    const email = `${secret(kept).toLowerCase()}@example.org`;
    await createInvitation(transaction, { email, role: 'NGO_EDITOR', providerId: fixture.ownProvider });
    await sendMail(transaction, { to: `${secret(kept).toLowerCase()}@example.org`, template: 'accountErased', locale: 'pl', values: {} });
  });

  const privateIds = [
    ...[draft, returned].flatMap(({ id, serviceId }) => [id, serviceId]),
    ...[beside.id, published.id, archived.id, ANNA, membership, waiting, refused, claim.id, ...problems.map(({ id }) => id)],
    note.data.addNote.revision.notes[0].id,
    issued.data.issueApiKey.apiKey.id,
    ...[unsent.event.id, offered.offer.id, taught.course.id, counted.outcome.id, brought.spreadsheet.id, importRun],
    ...[pair.left, pair.right],
  ];
  return {
    readable,
    kept,
    amongMunicipalities,
    privateIds,
    ids: [...privateIds, planned.item.id, published.serviceId, archived.serviceId, fixture.ownProvider],
  };
};
