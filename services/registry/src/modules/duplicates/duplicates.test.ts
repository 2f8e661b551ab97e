import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { workflowSteps } from '../../testing/workflow-steps.ts';
import { RULES } from './rules/score.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
});
afterAll(() => hub.close());

/** Ids in an order that the tests can rely on. */
const id = (number: number) => `0000000${number}-1111-4111-8111-111111111111`;
const [OWN, OTHER, BIELSKS] = [id(1), id(2), id(3)];
const hours = (open: string) => [
  { id: newId(), rrule: 'FREQ=WEEKLY;BYDAY=MO', start: `2026-01-05T${open}:00:00+01:00`, end: '2026-01-05T16:00:00+01:00' },
];
const place = (open: string) => ({
  id: newId(),
  location: {
    id: newId(),
    name: 'Biuro',
    latitude: 52.546,
    longitude: 19.706,
    municipality: PLOCK,
    addresses: [{ id: newId(), address1: 'ul. Kwiatowa 1', city: 'Płock', postalCode: '09-400' }],
  },
  schedules: hours(open),
});
const text = (name: string) => [
  {
    locale: 'pl',
    state: 'ORIGINAL' as const,
    name,
    summary: 'Pomoc prawnika dla przyjezdnych',
    description: 'Prawnik pomaga zrozumieć umowę o pracę i napisać pismo do urzędu.',
  },
];
const phone = (value: string) => [{ id: newId(), kind: 'PHONE' as const, value }];

const [ADVICE, COPY, OTHERS, FAR_AWAY] = [id(4), id(5), id(6), id(7)];
const directory = () => [
  {
    id: OWN,
    provider: { name: 'Fundacja Most', municipality: PLOCK, url: 'https://most.example.org' },
    services: [
      fixture.importedService({
        id: ADVICE,
        texts: text('Porady prawne dla cudzoziemców'),
        locations: [place('08')],
        contactPoints: phone('+48 24 000 11 22'),
      }),
      fixture.importedService({
        id: OTHERS,
        texts: text('Kurs języka polskiego'),
        locations: [place('08')],
        contactPoints: phone('+48 24 000 11 22'),
      }),
    ],
  },
  {
    id: OTHER,
    provider: { name: 'MOST - Fundacja w Płocku', municipality: PLOCK, url: 'http://www.most.example.org/' },
    services: [
      fixture.importedService({
        id: COPY,
        texts: text('PORADY PRAWNE dla cudzoziemcow'),
        locations: [place('10')],
        contactPoints: phone('24 0001122'),
        url: 'https://most.example.org/porady',
      }),
    ],
  },
  {
    id: BIELSKS,
    provider: { name: 'Gmina Bielsk', municipality: BIELSK },
    services: [
      fixture.importedService({
        id: FAR_AWAY,
        texts: text('Porady prawne dla cudzoziemców'),
        municipalities: [BIELSK],
        contactPoints: phone('24 000 11 22'),
      }),
    ],
  },
];
beforeEach(async () => {
  // Everything as it was: what a test has decided or changed is no other one's.
  await hub.owner.query('delete from registry.duplicate_decision');
  await hub.owner.query('delete from directory.linked_record');
  await hub.registry.importDirectory({ providers: directory() });
  await hub.runJob('find_duplicates');
});

const pairFields = `left { id name municipality { code } shownAs } right { id name } score sameSource state decision reason reasons { feature weight detail }`;
const groups = async (caller: Caller, kind = 'SERVICE', state = 'OPEN') =>
  (
    await hub.ask(
      caller,
      `query ($kind: DuplicateKind!, $state: DuplicateState!) { duplicates(kind: $kind, state: $state) { totalCount nodes { score size pairs { ${pairFields} } } } }`,
      { kind, state },
    )
  ).data.duplicates;
const pairsOf = async (caller: Caller, state = 'OPEN', kind = 'SERVICE'): Promise<string[][]> =>
  (await groups(caller, kind, state)).nodes.flatMap(({ pairs }: { pairs: { left: { id: string }; right: { id: string } }[] }) =>
    pairs.map(({ left, right }) => [left.id, right.id]),
  );
const decide = (caller: Caller, pair: readonly [string, string], decision: string, kind = 'SERVICE') =>
  steps.run(
    caller,
    `mutation ($kind: DuplicateKind!, $left: ID!, $right: ID!, $decision: DuplicateDecision!) {
      result: decideDuplicate(kind: $kind, left: $left, right: $right, decision: $decision) { pair { ${pairFields} } userErrors { code message path } } }`,
    { kind, left: pair[0], right: pair[1], decision },
  );
const undo = (caller: Caller, pair: readonly [string, string], kind = 'SERVICE') =>
  steps.run(
    caller,
    `mutation ($kind: DuplicateKind!, $left: ID!, $right: ID!) {
      result: undoDuplicateDecision(kind: $kind, left: $left, right: $right) { pair { state } userErrors { code message } } }`,
    { kind, left: pair[0], right: pair[1] },
  );
const shown = async (provider: string): Promise<string[]> =>
  (await hub.ask(anonymous, `{ provider(id: "${provider}") { services { totalCount nodes { id } } } }`)).data.provider.services.nodes.map(
    (node: { id: string }) => node.id,
  );
const leader = async (service: string) =>
  (await hub.ask(anonymous, `{ service(id: "${service}") { shownAs { id } } }`)).data.service?.shownAs?.id ?? null;
/** As search is told: gone when another one stands for it. */
const inSearch = async (service: string) =>
  (
    await hub.owner.query(
      'select 1 from directory.service s where s.id = $1 and not exists (select from directory.linked_record l where l.id = s.id)',
      [service],
    )
  ).rowCount === 1;
const version = async (service: string) =>
  Number((await hub.owner.query('select version from directory.service where id = $1', [service])).rows[0]?.version);

const COPIES = [ADVICE, COPY] as const;

describe('records that may be the same', () => {
  it('are found with the reasons, and those that only share a desk are not', async () => {
    const { nodes } = await groups(moderator());
    expect(await pairsOf(moderator())).toContainEqual([ADVICE, COPY]);
    const pair = nodes
      .flatMap((node: { pairs: { right: { id: string }; reasons: { feature: string; detail: string }[] }[] }) => node.pairs)
      .find(({ right }: { right: { id: string } }) => right.id === COPY);
    expect(pair).toMatchObject({ sameSource: false, state: 'OPEN', decision: null });
    expect(pair.reasons.map(({ feature }: { feature: string }) => feature)).toEqual(
      expect.arrayContaining(['SAME_NAME', 'SAME_PHONE', 'SAME_ADDRESS']),
    );
    expect(pair.reasons.find(({ feature }: { feature: string }) => feature === 'SAME_PHONE').detail).toBe('240001122');
    expect((await pairsOf(moderator())).flat()).not.toContain(OTHERS);
  });

  it('are found among providers, too', async () => {
    expect(await pairsOf(moderator(), 'OPEN', 'PROVIDER')).toEqual([[OWN, OTHER]]);
  });

  it('are seen by whoever answers for one of them, and by nobody else', async () => {
    expect(await pairsOf(moderator(BIELSK))).not.toContainEqual([ADVICE, COPY]);
    expect(await pairsOf(administrator)).toContainEqual([ADVICE, COPY]);
    expect((await hub.ask(anonymous, '{ duplicates { totalCount } }')).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('are looked at again only when one of them has changed', async () => {
    const marks = async () =>
      (await hub.owner.query('select xmin::text from registry.duplicate_record order by kind, id')).rows.map(({ xmin }) => xmin);
    const before = await marks();
    await hub.runJob('find_duplicates');
    expect(await marks()).toEqual(before);
    const [first, ...others] = directory();
    await hub.registry.importDirectory({
      providers: [
        {
          ...(first as NonNullable<typeof first>),
          services: [fixture.importedService({ id: ADVICE, texts: text('Warsztaty garncarskie'), contactPoints: phone('24 000 99 99') })],
        },
        ...others,
      ],
    });
    await hub.runJob('find_duplicates');
    expect(await pairsOf(moderator())).not.toContainEqual([ADVICE, COPY]);
  });

  it('are compared anew when the rules have changed', async () => {
    // As another version has left them.
    await hub.owner.query('delete from registry.duplicate_pair');
    await hub.owner.query('update registry.duplicate_record set mark = regexp_replace(mark, $1, $2)', [`^${RULES} `, `${RULES - 1} `]);
    await hub.runJob('find_duplicates');
    expect(await pairsOf(moderator())).toContainEqual([...COPIES]);
  });

  it('wait in the list however many others were decided', async () => {
    await hub.owner.query(
      `with record as (
         insert into registry.duplicate_record (kind, id, mark, compared)
         select 'SERVICE', gen_random_uuid(), '', '{}' from generate_series(1, 101) returning id
       ), pair as (
         insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home)
         select 'SERVICE', one.id, other.id, 1, '[]', false, $1, $1 from record one join record other on one.id < other.id returning left_id, right_id
       )
       insert into registry.duplicate_decision (id, kind, left_id, right_id, decision, features, left_home, right_home, decided_at, decided_by)
       select gen_random_uuid(), 'SERVICE', left_id, right_id, 'SEPARATE', '[]', $1, $1, now(), 'MODERATOR' from pair`,
      [PLOCK.slice(0, 6)],
    );
    expect(await pairsOf(moderator())).toContainEqual([...COPIES]);
  });

  it('are forgotten when one of them is withdrawn', async () => {
    await steps.run(moderator(), fixture.archiveMutation, { id: COPY, text: 'Zamknięte.' });
    await hub.runJob('find_duplicates');
    expect((await pairsOf(moderator())).flat()).not.toContain(COPY);
    await hub.owner.query(`update registry.service set status = 'PUBLISHED' where id = $1`, [COPY]);
  });
});

describe('linked records', () => {
  it('show as one: the other one is in no list and no search, and leads to the one that is shown', async () => {
    const { pair, userErrors } = await decide(moderator(), COPIES, 'LINKED');
    expect([pair.state, userErrors]).toEqual(['LINKED', []]);
    const [follower, lead] = [pair.left.shownAs === null ? COPY : ADVICE, pair.left.shownAs ?? ADVICE];
    expect(await leader(follower)).toBe(lead);
    expect(await leader(lead)).toBeNull();
    expect([await inSearch(lead), await inSearch(follower)]).toEqual([true, false]);
    expect(await steps.jobs(follower)).toBe(1);
    // The provider of either gives it, and it is there once.
    expect(await shown(OTHER)).toEqual([lead]);
    expect((await shown(OWN)).filter((each) => COPIES.includes(each as typeof ADVICE))).toEqual([lead]);
  });

  it('say who says what where they differ, each with its date; neither is changed', async () => {
    const before = await hub.owner.query('select card, detail from directory.service where id = any($1) order by id', [COPIES]);
    const { pair } = await decide(moderator(), COPIES, 'LINKED');
    const lead = pair.left.shownAs ?? ADVICE;
    const { data } = await hub.ask(
      anonymous,
      `{ service(id: "${lead}") { linked { id } linkedFields { field conflict accounts { recordId by at confirmed values(locale: "en") } } } }`,
    );
    expect(data.service.linked.map((each: { id: string }) => each.id)).toEqual(COPIES.filter((each) => each !== lead));
    const fields = Object.fromEntries(data.service.linkedFields.map((each: { field: string }) => [each.field, each]));
    expect(fields.OPENING_HOURS.conflict).toBe(true);
    expect(
      fields.OPENING_HOURS.accounts.map(({ by, values, at }: { by: string; values: string[]; at: string }) => [
        by,
        values,
        Number.isNaN(Date.parse(at)),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Fundacja Most', [expect.stringContaining('8')], false],
        ['MOST - Fundacja w Płocku', [expect.stringContaining('10')], false],
      ]),
    );
    // Written otherwise, yet the same number and the same door.
    expect(fields.PHONE).toBeUndefined();
    expect(fields.ADDRESS).toBeUndefined();
    expect((await hub.owner.query('select card, detail from directory.service where id = any($1) order by id', [COPIES])).rows).toEqual(
      before.rows,
    );
  });

  it('say from which directory each has come', async () => {
    const { pair } = await decide(moderator(), COPIES, 'LINKED');
    const follower = pair.left.shownAs === null ? COPY : ADVICE;
    const source = { name: 'Katalog Bielsko', licence: null, url: null, attribution: null, harvestedAt: null, unreachableSince: null };
    await hub.owner.query(`update directory.service set card = jsonb_set(card, '{source}', $2::jsonb) where id = $1`, [
      follower,
      JSON.stringify(source),
    ]);
    const { data } = await hub.ask(
      anonymous,
      `{ service(id: "${pair.left.shownAs ?? ADVICE}") { linkedFields { accounts { recordId source { name } } } } }`,
    );
    const sources = data.service.linkedFields[0].accounts.map(
      ({ source: from }: { source: { name: string } | null }) => from?.name ?? null,
    );
    expect(sources).toEqual([null, 'Katalog Bielsko']);
    await hub.owner.query(`update directory.service set card = card - 'source' where id = $1`, [follower]);
  });

  it('are counted once in coverage', async () => {
    const count = async () => {
      await hub.owner.query('select directory.tell_change()');
      const [category] = fixture.someCategories;
      const { data } = await hub.ask(
        anonymous,
        `{ coverage(filter: { municipalities: ["${PLOCK}"], categories: ["${category}"] }) { nodes { services } } }`,
      );
      // Of the topic itself; those above it count it, too.
      return Math.max(...data.coverage.nodes.map(({ services }: { services: number }) => services));
    };
    const before = await count();
    await decide(moderator(), COPIES, 'LINKED');
    expect(await count()).toBe(before - 1);
  });

  it('let the better confirmed one lead, from the moment that it is confirmed', async () => {
    await decide(moderator(), COPIES, 'LINKED');
    await steps.run(moderator(), fixture.confirmMutation, { id: COPY });
    expect([await leader(ADVICE), await leader(COPY)]).toEqual([COPY, null]);
    await hub.owner.query('update registry.service set verified_at = null, due_at = null where id = $1', [COPY]);
  });

  it('come back at once when they are separated, with a newer version for the index', async () => {
    const { pair } = await decide(moderator(), COPIES, 'LINKED');
    const follower = pair.left.shownAs === null ? COPY : ADVICE;
    const hidden = await version(follower);
    expect((await undo(moderator(), COPIES)).pair.state).toBe('OPEN');
    expect(await leader(follower)).toBeNull();
    expect(await version(follower)).toBeGreaterThan(hidden);
    expect(await shown(OTHER)).toEqual([COPY]);
  });

  it('bring the other one back when the one that is shown is withdrawn', async () => {
    const { pair } = await decide(moderator(), COPIES, 'LINKED');
    const lead = pair.left.shownAs ?? ADVICE;
    const follower = lead === ADVICE ? COPY : ADVICE;
    await steps.run(moderator(), fixture.archiveMutation, { id: lead, text: 'Zamknięte.' });
    expect([await leader(follower), await inSearch(follower)]).toEqual([null, true]);
    await hub.owner.query(`update registry.service set status = 'PUBLISHED' where id = $1`, [lead]);
  });

  it('of providers are one in the list of providers, with the services of both', async () => {
    await decide(moderator(), [OWN, OTHER], 'LINKED', 'PROVIDER');
    const { data } = await hub.ask(anonymous, '{ providers { totalCount nodes { id } } }');
    const listed = data.providers.nodes.map((node: { id: string }) => node.id);
    expect(data.providers.totalCount).toBe(listed.length);
    const [lead] = listed.filter((each: string) => each !== BIELSKS);
    expect(listed).toHaveLength(2);
    expect((await shown(lead)).sort()).toEqual([ADVICE, COPY, OTHERS].sort());
  });
});

describe('a decision', () => {
  it('keeps a separated pair away, also after another look', async () => {
    await decide(moderator(), COPIES, 'SEPARATE');
    await hub.registry.importDirectory({ providers: directory() });
    await hub.runJob('find_duplicates');
    expect(await pairsOf(moderator())).not.toContainEqual([...COPIES]);
    expect(await pairsOf(moderator(), 'SEPARATE')).toContainEqual([...COPIES]);
    expect((await undo(moderator(), COPIES)).pair.state).toBe('OPEN');
  });

  it('is in the audit log, with who and what and no text', async () => {
    const before = await hub.owner.query("select id from registry.audit_entry where record_type = 'duplicate'");
    await decide(moderator(), COPIES, 'LINKED');
    await undo(moderator(), COPIES);
    const { rows } = await hub.owner.query(
      "select actor_role, after ->> 'left' as left from registry.audit_entry where record_type = 'duplicate' and id <> all($1)",
      [before.rows.map(({ id }) => id)],
    );
    expect(rows.map(({ actor_role, left }) => [actor_role, left])).toEqual([
      ['MODERATOR', ADVICE],
      ['MODERATOR', ADVICE],
    ]);
  });

  it('made twice is made once', async () => {
    await Promise.all([decide(moderator(), COPIES, 'LINKED'), decide(moderator(), COPIES, 'LINKED')]);
    const { rows } = await hub.owner.query('select 1 from registry.duplicate_decision where undone_at is null');
    expect(rows).toHaveLength(1);
  });

  it('puts nobody behind a record for which the moderator does not answer, and lets her say that they are two', async () => {
    await hub.owner.query(
      `insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home)
       values ('SERVICE', $1, $2, 0.9, '[]', false, $3, $4) on conflict do nothing`,
      [ADVICE, FAR_AWAY, PLOCK.slice(0, 6), BIELSK.slice(0, 6)],
    );
    expect((await decide(moderator(), [ADVICE, FAR_AWAY], 'LINKED')).errors[0]?.code).toBe('FORBIDDEN');
    expect((await decide(moderator(BIELSK), [ADVICE, FAR_AWAY], 'SEPARATE')).pair.state).toBe('SEPARATE');
    expect((await decide(administrator, [ADVICE, FAR_AWAY], 'LINKED')).pair.state).toBe('LINKED');
    // What an administrator has linked, one side does not part alone.
    expect((await decide(moderator(), [ADVICE, FAR_AWAY], 'SEPARATE')).errors[0]?.code).toBe('FORBIDDEN');
    await undo(administrator, [ADVICE, FAR_AWAY]);
    await hub.owner.query('delete from registry.duplicate_pair where right_id = $1', [FAR_AWAY]);
  });

  it('does not link by way of a third what was separated', async () => {
    const link = (one: string, other: string) =>
      hub.owner.query(
        `insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home)
         values ('SERVICE', $1, $2, 0.9, '[]', false, $3, $3) on conflict do nothing`,
        [one, other, PLOCK.slice(0, 6)],
      );
    await link(ADVICE, OTHERS);
    await link(COPY, OTHERS);
    await decide(moderator(), COPIES, 'SEPARATE');
    await decide(moderator(), [ADVICE, OTHERS], 'LINKED');
    const refused = await decide(moderator(), [COPY, OTHERS], 'LINKED');
    expect(refused.userErrors).toEqual([expect.objectContaining({ code: 'INVALID', path: ['decision'] })]);
    await hub.owner.query('delete from registry.duplicate_pair where right_id = $1', [OTHERS]);
  });

  it.each(['kein-uuid', newId(), ADVICE])('on %s and a record is refused: there is no such pair', async (other) => {
    expect((await decide(moderator(), [ADVICE, other], 'LINKED')).errors[0]?.code).toBe('NOT_FOUND');
  });
});
