import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness('2026-11-23T09:00:00Z');
  steps = workflowSteps(hub);
  const providers = fixture.providers.map((each) => ({
    ...each,
    provider: { ...each.provider, email: `${each.id?.slice(0, 4)}@example.org` },
  }));
  await hub.registry.importDirectory({ providers });
});
afterAll(() => hub.close());
beforeEach(async () => {
  for (const table of ['registry.posting', 'directory.event', 'registry.mail']) await hub.owner.query(`delete from ${table}`);
});

const written = (fields: Record<string, unknown> = {}) => ({
  locale: 'pl',
  title: 'Kawa z sąsiadami',
  text: 'Przyjdź na **kawę** <script>alert(1)</script>',
  start: '2026-11-26T17:00:00+01:00',
  end: '2026-11-26T19:00:00+01:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TH',
  municipality: PLOCK,
  place: { name: 'Dom sąsiedzki', street: 'ul. Kwiatowa 1', city: 'Płock', latitude: 52.55, longitude: 19.7 },
  languages: ['pl', 'uk'],
  categories: fixture.someCategories.slice(0, 1),
  cost: { free: true },
  ...fields,
});
const SAVE = `mutation ($input: EventInput!, $id: ID, $version: Int, $submit: Boolean! = true, $key: String) {
  result: saveEvent(input: $input, id: $id, expectedVersion: $version, submit: $submit, key: $key) {
    event { id version state public message title place { street hidden } } userErrors { code message path } } }`;
const save = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(caller, SAVE, { input: written(fields), ...more });
const dates = async (args = '', caller: Caller = anonymous) => {
  const fields =
    'id seriesId startsAt endsAt day cancelled title { value } place { name street latitude hidden } municipality { name } provider { name }';
  const answer = await hub.ask(caller, `{ events${args} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`);
  return { ...answer, ...answer.data?.events };
};
const days = async (args = '') => (await dates(args)).nodes.map(({ day }: { day: string }) => day);

describe('events', () => {
  it('of municipal staff are public at once, a series date by date, public holidays left out', async () => {
    const { event, userErrors } = await save();
    expect([event.state, event.public, userErrors]).toEqual(['PUBLISHED', true, []]);
    expect(await days('(to: "2027-01-08")')).toEqual(['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-31', '2027-01-07']);
    const [first] = (await dates()).nodes;
    expect(first).toMatchObject({
      seriesId: event.id,
      startsAt: '2026-11-26T16:00:00.000Z',
      municipality: { name: 'Płock' },
      provider: null,
    });
    expect(first.id).toBe(`${event.id}_20261126T160000Z`);
  });

  it('are paged in order, each date once', async () => {
    await save();
    await save({ title: 'Bajki', start: '2026-11-27T16:00:00+01:00', end: null, rrule: 'FREQ=DAILY' });
    const all = (await dates('(first: 100, to: "2026-12-12")')).nodes.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    for (let after = 'null'; ; ) {
      const { nodes, pageInfo } = await dates(`(first: 3, to: "2026-12-12", after: ${after})`);
      paged.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = JSON.stringify(pageInfo.endCursor);
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('give a cursor that no other list takes for its own', async () => {
    await save({ start: '2026-11-27T16:00:00+01:00', end: null, rrule: 'FREQ=DAILY' });
    const { endCursor } = (await dates('(first: 1)')).pageInfo;
    const ask = async (list: string) =>
      (await hub.ask(moderator(), `{ ${list}(after: "${endCursor}") { pageInfo { endCursor } } }`)).errors;
    for (const list of [
      'notices',
      'courses',
      'volunteerOffers',
      'providers',
      'eventCalendar',
      'managedEvents',
      'waitingPostings',
      'auditLog',
    ])
      expect({ list, errors: await ask(list) }).toMatchObject({ list, errors: [{ code: 'BAD_USER_INPUT' }] });
    expect(await ask('events')).toEqual([]);
  });

  it('are found by municipality, provider, category and language; what is given over the internet counts everywhere', async () => {
    await save({ title: 'Tu' });
    await save({ title: 'Tam', municipality: BIELSK, languages: ['en'], categories: [] }, moderator(BIELSK));
    await save({ title: 'Wszędzie', municipality: null, place: null, onlineUrl: 'https://example.org/spotkanie' });
    const titles = async (args: string) =>
      [...new Set((await dates(args)).nodes.map(({ title }: { title: { value: string } }) => title.value))].sort();
    expect(await titles(`(municipality: "${PLOCK}")`)).toEqual(['Tu', 'Wszędzie']);
    expect(await titles(`(municipality: "${BIELSK}", language: "en")`)).toEqual(['Tam']);
    expect(await titles(`(category: "${fixture.someCategories[0]}")`)).toEqual(['Tu', 'Wszędzie']);
    expect(await titles(`(provider: "${fixture.ownProvider}")`)).toEqual([]);
  });

  it.each([
    ['(from: "2026-12-02", to: "2026-12-01")', 'lies before'],
    ['(from: "2026-01-01", to: "2027-12-31")', '366 days'],
    ['(category: "NO_SUCH")', 'is no category'],
    ['(municipality: "0000000")', 'is no municipality'],
    ['(provider: "x")', 'must be a UUID'],
    ['(after: "x")', 'no cursor'],
    ['(first: 101)', '100'],
  ])('refuse %s with what to do', async (args, hint) => {
    const { errors } = await dates(args);
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(hint) })]);
  });

  it('called off stay in sight as cancelled: one date, or all', async () => {
    const { event } = await save();
    const cancel = `mutation ($id: ID!, $date: Date) { result: cancelEvent(id: $id, date: $date) { event { version cancelled } userErrors { path message } } }`;
    const none = await steps.run(moderator(), cancel, { id: event.id, date: '2026-12-04' });
    expect(none.userErrors).toEqual([expect.objectContaining({ path: ['date'] })]);
    expect((await steps.run(moderator(), cancel, { id: event.id, date: '2026-12-03' })).event).toEqual({ version: 2, cancelled: false });
    // Again: nothing happens.
    expect((await steps.run(moderator(), cancel, { id: event.id, date: '2026-12-03' })).event.version).toBe(2);
    const cancelled = async () =>
      (await dates('(to: "2026-12-10")')).nodes.flatMap(({ day, cancelled: off }: { day: string; cancelled: boolean }) =>
        off ? [day] : [],
      );
    expect(await cancelled()).toEqual(['2026-12-03']);
    await steps.run(moderator(), cancel, { id: event.id });
    expect(await cancelled()).toEqual(['2026-11-26', '2026-12-03', '2026-12-10']);
    expect(await steps.audits(event.id)).toEqual(['CANCEL_EVENT', 'CANCEL_EVENT', 'CREATE_EVENT']);
  });

  it('at a hidden place tell its name and nothing that leads there, to nobody but those who answer for it', async () => {
    const { event } = await save({
      place: { name: 'Schronisko', street: 'ul. Tajna 5', city: 'Płock', latitude: 52.1, longitude: 19.1, hidden: true },
    });
    const [first] = (await dates()).nodes;
    expect(first.place).toEqual({ name: 'Schronisko', street: null, latitude: null, hidden: true });
    const { rows } = await hub.owner.query('select record::text as text from directory.event');
    expect(rows[0].text).not.toMatch(/Tajna|52\.1|19\.1/);
    const managed = await hub.ask(moderator(), `{ managedEvent(id: "${event.id}") { place { street } } }`);
    expect(managed.data.managedEvent.place.street).toBe('ul. Tajna 5');
  });

  it('of a provider may not give away the address that its services hide', async () => {
    const place = { name: 'Schronisko', street: 'ul. Cicha 7', city: 'Płock', municipality: PLOCK, hidden: true };
    await steps.published({ locations: [place] });
    const { userErrors } = await save({ place: { name: 'Spotkanie', street: 'Ul. cicha  7' } }, own);
    expect(userErrors).toEqual([expect.objectContaining({ path: ['place', 'street'] })]);
    expect((await save({ place: { name: 'Spotkanie', street: 'ul. Cicha 7', hidden: true } }, own)).event.state).toBe('WAITING');
  });

  it.each([
    ['in other words', { name: 'Spotkanie', street: 'Cicha 7/2' }, 'street'],
    ['as the name of the place, which is shown of a hidden one, too', { name: 'Dom, ul. Cicha 7', hidden: true }, 'name'],
    ['by its position', { name: 'Spotkanie', latitude: 52.4805, longitude: 19.7002 }, 'latitude'],
  ])('may not give it away %s', async (_, place, field) => {
    const hidden = { name: 'Schronisko', street: 'ul. Cicha 7', city: 'Płock', municipality: PLOCK, hidden: true };
    await steps.published({ locations: [{ ...hidden, latitude: 52.48, longitude: 19.7 }] });
    expect((await save({ place }, own)).userErrors).toEqual([expect.objectContaining({ path: ['place', field] })]);
    const elsewhere = { name: 'Klub', street: 'ul. Cicha 71', latitude: 52.6, longitude: 19.7 };
    expect((await save({ place: elsewhere }, own)).event.state).toBe('WAITING');
  });

  it('stand on the page of their service and of their provider, and never on that of another provider', async () => {
    const { serviceId } = await steps.published();
    const refused = await save({ service: serviceId, municipality: BIELSK }, foreign);
    expect(refused.userErrors).toEqual([expect.objectContaining({ path: ['service'] })]);
    await save({ service: serviceId, provider: fixture.ownProvider }, moderator());
    const { data } = await hub.ask(
      anonymous,
      `{ service(id: "${serviceId}") { events(first: 2) { day service { id } } } provider(id: "${fixture.ownProvider}") { events(first: 1) { day } } }`,
    );
    expect(data.service.events.map(({ day }: { day: string }) => day)).toEqual(['2026-11-26', '2026-12-03']);
    expect(data.service.events[0].service.id).toBe(serviceId);
    expect(data.provider.events).toEqual([{ day: '2026-11-26' }]);
  });

  it('are asked for by one statement however many services there are', async () => {
    await steps.published();
    await steps.published();
    hub.statements();
    await hub.ask(anonymous, `{ provider(id: "${fixture.ownProvider}") { services { nodes { events { id } notices { id } } } } }`);
    const read = hub.statements();
    expect(read.filter((sql) => sql.includes('directory"."event'))).toHaveLength(1);
    expect(read.filter((sql) => sql.includes('directory"."notice'))).toHaveLength(1);
  });

  it('as series have what a calendar needs', async () => {
    const { event } = await save({
      cancelledDates: [{ date: '2026-12-03', note: 'Remont' }],
      extraDates: [{ start: '2026-12-05T10:00:00+01:00' }],
    });
    const { data, errors } = await hub.ask(
      anonymous,
      `{ eventCalendar(municipality: "${PLOCK}") { nodes { id rrule start end timezone cancelledDates { date note { value } } extraDates { start end } pausedDates dates(first: 3) { day cancelled } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.eventCalendar.nodes).toEqual([
      {
        id: event.id,
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
        start: '2026-11-26T16:00:00.000Z',
        end: '2026-11-26T18:00:00.000Z',
        timezone: 'Europe/Warsaw',
        cancelledDates: [{ date: '2026-12-03', note: { value: 'Remont' } }],
        extraDates: [{ start: '2026-12-05T09:00:00.000Z', end: null }],
        pausedDates: expect.arrayContaining(['2026-12-24T16:00:00.000Z', '2027-05-27T15:00:00.000Z']),
        dates: [
          { day: '2026-11-26', cancelled: false },
          { day: '2026-12-03', cancelled: true },
          { day: '2026-12-05', cancelled: false },
        ],
      },
    ]);
  });
});

describe('the life of a posting', () => {
  const APPROVE =
    'mutation ($id: ID!, $version: Int) { result: approvePosting(id: $id, version: $version) { posting { state } userErrors { code } } }';
  const RETURN =
    'mutation ($id: ID!, $message: String!) { result: returnPosting(id: $id, message: $message) { posting { state message } userErrors { path } } }';
  const mails = async () =>
    (await hub.owner.query('select template from registry.mail order by template')).rows.map(({ template }) => template);

  it('waits for a moderator when a provider wrote it, who makes public just what she has read', async () => {
    const { event } = await save({}, own);
    expect([event.state, event.public, await days()]).toEqual(['WAITING', false, []]);
    const queue = await hub.ask(moderator(), '{ waitingPostings { totalCount nodes { id kind title version } } }');
    expect(queue.data.waitingPostings).toEqual({
      totalCount: 1,
      nodes: [{ id: event.id, kind: 'EVENT', title: 'Kawa z sąsiadami', version: 1 }],
    });
    await save({ title: 'Herbata' }, own, { id: event.id, version: 1 });
    expect((await steps.run(moderator(), APPROVE, { id: event.id, version: 1 })).userErrors).toEqual([{ code: 'WRONG_STATE' }]);
    expect((await steps.run(moderator(), APPROVE, { id: event.id, version: 2 })).posting.state).toBe('PUBLISHED');
    expect((await dates()).nodes[0].title.value).toBe('Herbata');
    expect(await mails()).toEqual(['serviceApproved']);
    expect((await steps.run(moderator(), APPROVE, { id: event.id, version: 2 })).userErrors).toEqual([]);
  });

  it('comes back with a message and is sent again', async () => {
    const { event } = await save({}, own);
    expect((await steps.run(moderator(), RETURN, { id: event.id, message: '' })).userErrors).toEqual([{ path: ['message'] }]);
    const { posting } = await steps.run(moderator(), RETURN, { id: event.id, message: 'Dopisz, dla kogo.' });
    expect([posting, await mails()]).toEqual([{ state: 'DRAFT', message: 'Dopisz, dla kogo.' }, ['changesRequested']]);
    expect((await save({ text: 'Dla mam.' }, own, { id: event.id, version: 1 })).event).toMatchObject({ state: 'WAITING', message: null });
  });

  it('goes on showing the public what was approved while an edit is a draft or waits', async () => {
    const { event } = await save({}, own);
    await steps.run(moderator(), APPROVE, { id: event.id });
    const draft = await save({ title: 'Herbata' }, own, { id: event.id, version: 1, submit: false });
    expect(draft.event).toMatchObject({ state: 'DRAFT', public: true });
    await save({ title: 'Herbata' }, own, { id: event.id, version: 2 });
    expect((await dates()).nodes[0].title.value).toBe('Kawa z sąsiadami');
  });

  it('needs nobody’s leave where its own municipality trusts the provider, and elsewhere it does', async () => {
    await hub.ask(moderator(), `mutation { setProviderTrust(id: "${fixture.ownProvider}", trusted: true) { userErrors { code } } }`);
    expect((await save({}, own)).event.state).toBe('PUBLISHED');
    expect((await save({ municipality: BIELSK }, own)).event.state).toBe('WAITING');
    await hub.ask(moderator(), `mutation { setProviderTrust(id: "${fixture.ownProvider}", trusted: false) { userErrors { code } } }`);
  });

  it('is called off at once also by a provider that nobody trusts, without showing more of its draft', async () => {
    const { event } = await save({}, own);
    await steps.run(moderator(), APPROVE, { id: event.id });
    await save({ title: 'Jeszcze nieczytane' }, own, { id: event.id, version: 1 });
    await steps.run(own, `mutation { result: cancelEvent(id: "${event.id}") { event { id } userErrors { code } } }`, {});
    expect((await dates()).nodes[0]).toMatchObject({ cancelled: true, title: { value: 'Kawa z sąsiadami' } });
  });

  it('ends when it is withdrawn', async () => {
    const { event } = await save();
    const WITHDRAW = `mutation { result: withdrawEvent(id: "${event.id}") { event { state version } userErrors { code } } }`;
    expect((await steps.run(moderator(), WITHDRAW, {})).event).toEqual({ state: 'WITHDRAWN', version: 2 });
    expect((await steps.run(moderator(), WITHDRAW, {})).event).toEqual({ state: 'WITHDRAWN', version: 2 });
    expect(await days()).toEqual([]);
    expect((await save({}, moderator(), { id: event.id, version: 2 })).userErrors).toEqual([
      expect.objectContaining({ code: 'WRONG_STATE' }),
    ]);
  });

  it('tells who was slower that somebody was faster, and needs the version that was read', async () => {
    const { event } = await save();
    await save({ title: 'Herbata' }, moderator(), { id: event.id, version: 1 });
    const late = await save({ title: 'Kompot' }, moderator(), { id: event.id, version: 1 });
    expect(late.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 2 } });
    expect((await save({}, moderator(), { id: event.id })).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
    // The same once more changes nothing.
    expect((await save({ title: 'Herbata' }, moderator(), { id: event.id, version: 2 })).event.version).toBe(2);
  });

  it('is made once by a request that comes twice', async () => {
    const key = newId();
    const made = await Promise.all([save({}, own, { key }), save({}, own, { key })]);
    expect(new Set(made.map(({ event }) => event.id)).size).toBe(1);
    // The same key of somebody else, and for something else, is another one.
    expect((await save({}, moderator(), { key })).event.id).not.toBe(made[0]?.event.id);
    const other = 'mutation ($input: NoticeInput!, $key: String) { result: saveNotice(input: $input, key: $key) { notice { id } } }';
    const notice = { locale: 'pl', title: 'Zmiana', text: 'Od jutra.', audience: 'WORKERS' };
    expect((await steps.run(moderator(), other, { input: notice, key })).notice.id).not.toBe(made[0]?.event.id);
  });

  it('is written by a moderator for her own municipality alone', async () => {
    expect((await save({ municipality: BIELSK })).errors[0]?.code).toBe('FORBIDDEN');
    const { event } = await save();
    expect((await save({ municipality: BIELSK }, moderator(), { id: event.id, version: 1 })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await save({ municipality: BIELSK }, administrator)).event.state).toBe('PUBLISHED');
  });

  it.each([
    ['title', { title: ' ' }, ['title']],
    ['rule', { rrule: 'every Monday' }, ['rrule']],
    ['end', { end: '2026-11-26T16:00:00+01:00' }, ['end']],
    ['zone', { timezone: 'Mars/Olympus' }, ['timezone']],
    ['place', { municipality: null }, ['municipality']],
    ['cost', { cost: { free: true, amount: 5 } }, ['cost', 'free']],
    ['category', { categories: ['NO_SUCH'] }, ['categories', '0']],
    ['translation', { translations: [{ locale: 'uk', title: '', text: 'Кава' }] }, ['translations', 'uk', 'title']],
    ['service', { service: newId() }, ['service']],
    ['extra date', { extraDates: [{ start: '2026-12-05T10:00:00Z', end: '2026-12-05T09:00:00Z' }] }, ['extraDates', '0', 'end']],
  ])('is refused with a word where it stands: %s', async (_, fields, path) => {
    const { userErrors, errors } = await save(fields);
    expect(errors).toEqual([]);
    expect(userErrors).toContainEqual(expect.objectContaining({ path, message: expect.stringMatching(/\w/) }));
  });

  it('keeps its description safe to render', async () => {
    const { event } = await save();
    const { data } = await hub.ask(anonymous, `{ eventSeries(id: "${event.id}") { description { value } translations { state } } }`);
    expect(data.eventSeries.description.value).toBe('Przyjdź na **kawę** &lt;script>alert(1)&lt;/script>');
  });

  it('that an import brought changes nothing when it comes again, and is a person’s once she has changed it', async () => {
    const record = {
      texts: [{ locale: 'pl', state: 'ORIGINAL' as const, title: 'Z importu', text: '' }],
      start: '2026-11-26T17:00:00+01:00',
      municipality: PLOCK,
      demonstration: true,
    };
    const directory = { providers: [], events: [{ id: newId(), providerId: fixture.ownProvider, record }] };
    await hub.registry.importDirectory(directory);
    await hub.registry.importDirectory(directory);
    const { rows } = await hub.owner.query('select id, version from registry.posting');
    expect(rows).toEqual([{ id: directory.events[0]?.id, version: 1 }]);
    const { event } = await save({ title: 'Nasze', rrule: null }, moderator(), { id: rows[0].id, version: 1 });
    expect(event).toMatchObject({ state: 'PUBLISHED', version: 2 });
    await hub.registry.importDirectory(directory);
    expect((await dates()).nodes[0].title.value).toBe('Nasze');
    const wrong = { ...directory, events: [{ id: newId(), providerId: fixture.ownProvider, record: { ...record, rrule: 'X' } }] };
    await expect(hub.registry.importDirectory(wrong)).rejects.toThrow('rrule');
  });
});
