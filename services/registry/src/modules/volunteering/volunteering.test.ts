import { anonymous, type Caller } from '@drogowskaz/platform';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
const NOW = '2026-11-23T09:00:00Z';

beforeAll(async () => {
  hub = await openRegistryHarness(NOW);
  steps = workflowSteps(hub);
  const providers = fixture.providers.map((each) => ({
    ...each,
    provider: { ...each.provider, email: `${each.id?.slice(0, 4)}@example.org` },
  }));
  await hub.registry.importDirectory({ providers });
});
afterAll(() => hub.close());
beforeEach(async () => {
  hub.clock.moveTo(NOW);
  for (const table of ['registry.posting', 'directory.volunteer_offer', 'registry.mail']) await hub.owner.query(`delete from ${table}`);
});

const written = (fields: Record<string, unknown> = {}) => ({
  locale: 'pl',
  title: 'Plac zabaw i spacer',
  text: 'Chodzimy razem na **plac zabaw**, do biblioteki i na zakupy.',
  activities: ['PARENT_CHILD_GROUPS', 'LIBRARY'],
  languages: ['pl', 'uk'],
  municipality: PLOCK,
  withChildren: true,
  days: ['SATURDAY'],
  dayParts: ['MORNING', 'AFTERNOON'],
  referencesSeenOn: '2026-11-02',
  childCheckOn: '2026-11-03',
  childCheckUntil: '2027-05-03',
  expiresOn: '2027-09-30',
  ...fields,
});
const SAVE = `mutation ($input: VolunteerOfferInput!, $id: ID, $version: Int, $submit: Boolean! = true) {
  result: saveVolunteerOffer(input: $input, id: $id, expectedVersion: $version, submit: $submit) {
    offer { id version state public obstacles } userErrors { code message path } } }`;
const save = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(caller, SAVE, { input: { provider: fixture.ownProvider, ...written(fields) }, ...more });
const MATCH = `query ($wish: VolunteerWishInput!, $locale: Locale!, $first: Int! = 10) {
  matchVolunteers(wish: $wish, locale: $locale, first: $first) {
    offer { id title { value locale } coordinator { name } contacts { kind value } childCheckUntil } reasons checks } }`;
const matches = async (wish: Record<string, unknown>, locale = 'pl', first = 10) =>
  (await hub.ask(anonymous, MATCH, { wish: { activities: ['FAMILY'], ...wish }, locale, first })).data.matchVolunteers;
const titles = async (wish: Record<string, unknown>) =>
  (await matches(wish)).map(({ offer }: { offer: { title: { value: string } } }) => offer.title.value);
const shown = async () => (await hub.ask(anonymous, '{ volunteerOffers { nodes { id } } }')).data.volunteerOffers.nodes.length;
const paths = ({ userErrors }: { userErrors: { path: string[] }[] }) => userErrors.map(({ path }) => path.join('.'));
const mails = async () =>
  (await hub.owner.query<{ template: string; address: string }>('select template, address from registry.mail order by template')).rows;

describe('an offer of volunteers', () => {
  it('waits for the moderator, is then found by a wish, and leads to the coordinator', async () => {
    const { offer, userErrors } = await save({}, own);
    expect([offer.state, userErrors, await shown()]).toEqual(['WAITING', [], 0]);
    await hub.ask(moderator(), 'mutation ($id: ID!) { approvePosting(id: $id) { userErrors { message } } }', { id: offer.id });
    expect(await matches({ languages: ['uk'], municipality: PLOCK, withChildren: true, days: ['SATURDAY'] })).toEqual([
      {
        offer: {
          id: offer.id,
          title: { value: 'Plac zabaw i spacer', locale: 'pl' },
          coordinator: { name: 'Fundacja Most' },
          contacts: [{ kind: 'FORM', value: 'https://most.example' }],
          childCheckUntil: '2027-05-03',
        },
        reasons: [
          'Robi to, czego szukasz: Grupy dla rodziców z dziećmi.',
          'Z dziećmi: organizacja sprawdziła to, co trzeba.',
          'W Twojej gminie: Płock.',
          'Wspólny język: ukraiński.',
          'Pasuje czas: sobota, przed południem, po południu.',
        ],
        checks: [],
      },
    ]);
  });

  it.each([
    [{ childCheckOn: null, childCheckUntil: null }, 'childCheckUntil'],
    [{ childCheckUntil: '2026-11-22' }, 'childCheckUntil'],
    [{ referencesSeenOn: null }, 'referencesSeenOn'],
    [{ referencesSeenOn: '2026-11-24' }, 'referencesSeenOn'],
    [{ expiresOn: '2026-11-22' }, 'expiresOn'],
    [{ expiresOn: '2028-01-01' }, 'expiresOn'],
    [{ childCheckOn: '2026-11-03', childCheckUntil: null }, 'childCheckUntil'],
    [{ activities: [] }, 'activities'],
    [{ service: fixture.otherProvider }, 'service'],
  ])('with %j is not public', async (fields, path) => {
    expect(paths(await save(fields))).toContain(path);
    expect(await shown()).toBe(0);
  });

  it('with children may be a draft without a check, and says what is missing', async () => {
    const { offer } = await save({ childCheckOn: null, childCheckUntil: null }, own, { submit: false });
    expect([offer.state, offer.obstacles]).toEqual(['DRAFT', ['CHILD_CHECK_MISSING']]);
  });

  it('without children needs no such check', async () => {
    const { offer } = await save({ withChildren: false, childCheckOn: null, childCheckUntil: null });
    expect(offer.state).toBe('PUBLISHED');
  });

  it('whose check has run out while it waited is not let through', async () => {
    const { offer } = await save({}, own);
    hub.clock.moveTo('2027-05-04T09:00:00Z');
    const answer = await hub.ask(moderator(), 'mutation ($id: ID!) { approvePosting(id: $id) { userErrors { path } } }', { id: offer.id });
    expect([paths(answer.data.approvePosting), await shown()]).toEqual([['childCheckUntil'], 0]);
  });

  it.each([
    [{ text: 'Pisz do mnie: anna@example.org' }, 'text'],
    [{ title: 'Spacer, tel. 600 000 000' }, 'title'],
    [{ translations: [{ locale: 'uk', title: 'Прогулянка', text: 'Телеграм: @anna_k' }] }, 'translations.uk.text'],
  ])('with a contact of a person in %j is refused, with what to do', async (fields, path) => {
    const { userErrors } = await save(fields, moderator(), { submit: false });
    expect(userErrors).toEqual([{ code: 'INVALID', path: path.split('.'), message: expect.stringMatching(/^Leave the .* out/) }]);
  });

  it('has no column for a person', async () => {
    const { rows } = await hub.owner.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name in ('volunteer_offer', 'volunteer_reminder')",
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [
        'id',
        'municipality_key',
        'posting_id',
        'provider_id',
        'record',
        'runs_out_on',
        'until',
        'updated_at',
        'with_children',
        'written_at',
      ].sort(),
    );
    await save();
    const stored = await hub.owner.query<{ record: object }>('select record from directory.volunteer_offer');
    expect(Object.keys(stored.rows[0]?.record ?? {}).sort()).toEqual(
      [
        ...['activities', 'audiences', 'childCheckUntil', 'dayParts', 'days', 'demonstration', 'expiresOn', 'id', 'languages'],
        ...['municipality', 'providerId', 'referencesSeenOn', 'texts', 'updatedAt', 'withChildren'],
      ].sort(),
    );
  });

  it('needs an organisation that coordinates', async () => {
    expect(paths(await save({ provider: null }))).toEqual(['provider']);
  });

  it('needs a way to the coordinator', async () => {
    expect(paths(await save({ provider: null, municipality: BIELSK }, foreign))).toEqual(['provider']);
  });
});

describe('when what it stands on runs out', () => {
  const review = () => hub.runJob('review_offers');

  it('the coordinator is told once before; then it falls out, becomes a draft, and she is told again', async () => {
    const { offer } = await save();
    hub.clock.moveTo('2027-04-01T05:00:00Z');
    await review();
    expect([await mails(), await shown()]).toEqual([[], 1]);
    hub.clock.moveTo('2027-04-20T05:00:00Z');
    await review();
    await review();
    expect(await mails()).toEqual([{ template: 'volunteerOfferRunsOut', address: '1111@example.org' }]);
    hub.clock.moveTo('2027-05-03T20:00:00Z');
    await review();
    expect(await shown()).toBe(1);
    hub.clock.moveTo('2027-05-03T22:00:00Z');
    // After midnight in Poland nobody sees it any more, also before the job has run.
    expect(await shown()).toBe(0);
    await review();
    await review();
    expect((await mails()).map(({ template }) => template)).toEqual(['volunteerOfferRanOut', 'volunteerOfferRunsOut']);
    const managed = await hub.ask(own, `{ managedVolunteerOffer(id: "${offer.id}") { state public obstacles version } }`);
    expect(managed.data.managedVolunteerOffer).toEqual({ state: 'DRAFT', public: false, obstacles: ['CHILD_CHECK_RUN_OUT'], version: 1 });
    const renewed = await save({ childCheckOn: '2027-05-04', childCheckUntil: '2028-05-03' }, moderator(), { id: offer.id, version: 1 });
    expect([renewed.offer.state, await shown()]).toEqual(['PUBLISHED', 1]);
  });

  it('an edit that waits goes on waiting', async () => {
    const { offer } = await save();
    await save({ title: 'Sanki' }, own, { id: offer.id, version: 1 });
    hub.clock.moveTo('2027-06-01T05:00:00Z');
    await review();
    const { data } = await hub.ask(administrator, `{ managedVolunteerOffer(id: "${offer.id}") { state public title } }`);
    expect([data.managedVolunteerOffer, await shown()]).toEqual([{ state: 'WAITING', public: false, title: 'Sanki' }, 0]);
  });
});

describe('matchVolunteers', () => {
  it('puts the municipality first, then those near; what is far comes not at all, what is by telephone everywhere', async () => {
    await save({ title: 'Daleko', municipality: '1419153' }, administrator);
    await save({ title: 'Blisko', municipality: BIELSK }, administrator);
    await save({ title: 'Tu' });
    await save({ title: 'Telefon', municipality: null });
    expect(await titles({ municipality: PLOCK })).toEqual(['Tu', 'Telefon', 'Blisko']);
    expect((await titles({})).length).toBe(4);
  });

  it('takes children as a hard line both ways', async () => {
    await save({ title: 'Z dziećmi' });
    await save({ title: 'Bez dzieci', withChildren: false });
    expect(await titles({ withChildren: true })).toEqual(['Z dziećmi']);
    expect(await titles({ withChildren: false })).toEqual(['Bez dzieci']);
    expect((await titles({})).sort()).toEqual(['Bez dzieci', 'Z dziećmi']);
  });

  it('finds what is below a wished activity, and what is about something wider after it, to be asked about', async () => {
    await save({ title: 'Szerzej', activities: ['FAMILY'] });
    await save({ title: 'Dokładnie', activities: ['PARENT_CHILD_GROUPS'] });
    await save({ title: 'Obok', activities: ['SPORT'] });
    expect(await titles({ activities: ['PARENTING'] })).toEqual(['Dokładnie', 'Szerzej']);
    const [, wider] = await matches({ activities: ['PARENTING'] });
    expect(wider.checks).toEqual([expect.stringContaining('Rodzina')]);
  });

  it('puts a language in common before others, and says so of the others', async () => {
    await save({ title: 'Po angielsku', languages: ['en'] });
    await save({ title: 'Po ukraińsku', languages: ['uk'] });
    await save({ title: 'Nie wiadomo', languages: [] });
    expect(await titles({ languages: ['uk-UA'] })).toEqual(['Po ukraińsku', 'Nie wiadomo', 'Po angielsku']);
  });

  it('says why in each of the sixteen languages, none of them empty or as another says it', async () => {
    await save();
    const wish = { languages: ['uk'], municipality: PLOCK, withChildren: true, dayParts: ['MORNING'] };
    const said = await Promise.all(interfaceLocales.map(async (locale) => (await matches(wish, locale))[0].reasons as string[]));
    expect(said.every((reasons) => reasons.length === 5 && reasons.every((reason) => reason.length > 5 && !/[{}]/.test(reason)))).toBe(
      true,
    );
    expect(new Set(said.map((reasons) => reasons.join())).size).toBe(interfaceLocales.length);
  });

  it.each([
    [{ activities: [] }, 'name at least one category'],
    [{ activities: ['NO_SUCH'] }, 'the query "categories" lists them'],
    [{ municipality: '9999999' }, 'the query "municipalities" lists them'],
    [{ activities: ['WORK', 'HOUSING', 'HEALTH', 'FAMILY', 'MONEY', 'SAFETY', 'POST', 'SPORT', 'LIBRARY'] }, 'at most 8'],
  ])('refuses %j as bad input', async (wish, message) => {
    const { errors } = await hub.ask(anonymous, MATCH, { wish: { activities: ['FAMILY'], ...wish }, locale: 'pl' });
    expect([errors[0]?.code, errors[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
  });

  it('stores nothing of a wish', async () => {
    await save();
    const size = async () => (await hub.owner.query('select sum(n_tup_ins + n_tup_upd) as n from pg_stat_xact_user_tables')).rows[0].n;
    const before = hub.statements() && (await size());
    await matches({ languages: ['ka'], municipality: PLOCK });
    expect(hub.statements().filter((sql) => !/^\s*(select|begin|commit|set)/i.test(sql))).toEqual([]);
    expect(await size()).toEqual(before);
  });
});
