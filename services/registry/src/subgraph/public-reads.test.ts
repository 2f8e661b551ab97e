import { anonymous } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryImport } from '../index.ts';
import * as fixture from '../testing/directory-fixture.ts';
import { BIELSK, openRegistryHarness, PLOCK, type RegistryHarness } from '../testing/registry-harness.ts';

let hub: RegistryHarness;
const uuid = (group: number, number: number) => `00000000-0000-4000-8${String(group).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
const names = ['Żłobek', 'Zajęcia', 'Łódka', 'Lekcje', 'Ćwiczenia', 'Czytelnia', 'Azyl'];

const directory: DirectoryImport = {
  collections: [
    {
      id: 'good-practices',
      title: [
        { locale: 'pl', state: 'ORIGINAL', value: 'Dobre praktyki' },
        { locale: 'en', state: 'UP_TO_DATE', value: 'Good practices' },
      ],
    },
  ],
  providers: Array.from({ length: 12 }, (_, number) => ({
    id: uuid(1, number),
    provider: {
      name: `Organizacja ${String(number).padStart(2, '0')}`,
      municipality: number % 2 === 0 ? PLOCK : BIELSK,
      description: [{ locale: 'pl', state: 'ORIGINAL', value: 'Opis' }],
    },
    services: names.map((name, position) =>
      fixture.importedService({
        id: uuid(10 + number, position),
        texts: [{ locale: 'pl', state: 'ORIGINAL', name, summary: 's', description: 'd', howToApply: 'Zadzwoń.' }],
        contactPoints: [{ id: uuid(50 + number, position), kind: 'PHONE', value: '24 000 00 00' }],
        locations: [
          {
            id: uuid(30 + number, position),
            location: { id: uuid(70, number), name: 'Biuro', addresses: [{ id: uuid(90, number), city: 'Płock' }] },
          },
        ],
        collections: number === 0 ? ['good-practices'] : [],
      }),
    ),
  })),
};

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory(directory);
});
afterAll(() => hub.close());

const ask = async (source: string, variables?: Record<string, unknown>) => {
  hub.statements();
  const answer = await hub.ask(anonymous, source, variables);
  return { ...answer, statements: hub.statements() };
};
const full = `id content { name } provider { id name url description { value } } locations { id openingHours { text schedules { start } openNow } }
  openingHours { text } contacts { kind value note { value } } howToApply { value state } bookingUrl url translations { locale name } updatedAt`;

describe('the number of statements', () => {
  it.each([
    ['service(id)', () => `{ service(id: "${uuid(10, 0)}") { ${full} } }`, 2],
    ['provider(id)', () => `{ provider(id: "${uuid(1, 0)}") { id name description { value } municipality { code } } }`, 1],
    [
      'municipalities, categories, terms',
      () => '{ municipalities { name } categories { code children { label } } terms(vocabulary: LANGUAGE) { label } }',
      0,
    ],
    ['collections', () => '{ collections { id title { value } } }', 1],
  ])('of %s is fixed', async (_, source, expected) => {
    const { errors, statements } = await ask(source());
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(expected);
  });

  it.each([1, 5, 12])('does not grow with the page: %i providers with their services', async (first) => {
    const { data, errors, statements } = await ask(
      `query ($first: Int!) { providers(first: $first) { totalCount nodes { name services(first: 3) { totalCount nodes { ${full} } pageInfo { hasNextPage } } } pageInfo { endCursor } } }`,
      { first },
    );
    expect(errors).toEqual([]);
    expect(data.providers.nodes).toHaveLength(first);
    expect(data.providers.nodes[0].services).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
    // Providers, how many there are; a page of services for each, how many each has; the providers of those services.
    expect(statements).toHaveLength(5);
  });

  it.each([1, 3, 7])('does not grow with the page: %i services of a collection', async (first) => {
    const { data, errors, statements } = await ask(
      `query ($first: Int!) { collections { title { value } services(first: $first) { totalCount nodes { ${full} } pageInfo { endCursor } } } }`,
      { first },
    );
    expect(errors).toEqual([]);
    expect(data.collections[0].services.nodes).toHaveLength(first);
    // Collections; a page of services for each, how many each has; the providers of those services.
    expect(statements).toHaveLength(4);
  });

  it.each([1, 10, 70])('does not grow with the references of a gateway: %i services', async (number) => {
    const representations = Array.from({ length: number }, (_, index) => ({
      __typename: 'Service',
      id: uuid(10 + (index % 12), index % 7),
    }));
    const { data, errors, statements } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Service { ${full} } } }`,
      { representations },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toHaveLength(number);
    expect(statements).toHaveLength(2);
  });

  it.each([1, 5, 12])(
    'does not grow with the references of a gateway: %i places, which are told without the hours of any service',
    async (number) => {
      const place = (index: number) => ({ __typename: 'ServiceLocation', id: uuid(70, index) });
      const unknown = [place(99), { __typename: 'ServiceLocation', id: 'no uuid' }];
      const { data, errors, statements } = await ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ServiceLocation { id name openingHours { schedules { start } openNow } verification { state } } } }',
        { r: [...Array.from({ length: number }, (_, index) => place(index)), ...unknown] },
      );
      expect(errors).toEqual([]);
      const known = { name: 'Biuro', openingHours: { schedules: [], openNow: null }, verification: null };
      expect(data._entities).toEqual([...Array.from({ length: number }, (_, index) => ({ id: uuid(70, index), ...known })), null, null]);
      expect(statements).toHaveLength(1);
    },
  );

  it('of public reads contains no transaction', async () => {
    const { statements } = await ask(`{ service(id: "${uuid(10, 0)}") { ${full} } }`);
    expect(statements.filter((sql) => /begin|set_config|commit/i.test(sql))).toEqual([]);
  });
});

describe('lists', () => {
  const walk = async (
    source: string,
    connection: (data: Record<string, never>) => {
      nodes: { name?: string; content?: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    },
  ) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { data, errors } = await ask(source, { after });
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = connection(data);
      seen.push(...nodes.map((node) => node.name ?? node.content?.name ?? ''));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return seen;
  };
  const paging = 'pageInfo { hasNextPage endCursor }';

  it('of a provider’s services are in the order of the Polish alphabet, page by page', async () => {
    const source = `query ($after: String) { provider(id: "${uuid(1, 3)}") { services(first: 2, after: $after) { nodes { content { name } } ${paging} } } }`;
    expect(await walk(source, (data) => (data.provider as unknown as { services: never }).services)).toEqual([
      'Azyl',
      'Czytelnia',
      'Ćwiczenia',
      'Lekcje',
      'Łódka',
      'Zajęcia',
      'Żłobek',
    ]);
  });

  it('of providers are whole and without repeats, also of one municipality', async () => {
    const source = (more: string) => `query ($after: String) { providers(first: 5, after: $after ${more}) { nodes { name } ${paging} } }`;
    const all = await walk(source(''), (data) => data.providers as never);
    expect(all).toEqual(directory.providers.map(({ provider }) => provider.name));
    const ofPlock = await walk(source(`, municipality: "${PLOCK.slice(0, 6)}"`), (data) => data.providers as never);
    expect(ofPlock).toEqual(all.filter((_, number) => number % 2 === 0));
    expect((await ask(`{ providers(municipality: "${BIELSK}") { totalCount } }`)).data.providers.totalCount).toBe(6);
    const unknown = await ask('{ providers(municipality: "9999999") { totalCount } }');
    expect(unknown.errors?.[0]).toMatchObject({
      message: expect.stringContaining('"municipalities"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of a collection keep its own order and speak the asked language', async () => {
    const source = `query ($after: String) { collections(locale: "en-GB") { title { value locale state } services(first: 3, after: $after) { totalCount nodes { content { name } } ${paging} } } }`;
    expect(await walk(source, (data) => (data.collections as unknown as { services: never }[])[0]?.services as never)).toEqual(names);
    const { data } = await ask(source);
    expect(data.collections[0]).toMatchObject({
      title: { value: 'Good practices', locale: 'en', state: 'UP_TO_DATE' },
      services: { totalCount: 7 },
    });
  });
});

describe('a question that makes no sense', () => {
  it.each([
    ['first: 0', '{ providers(first: 0) { totalCount } }', 'providers'],
    ['first: 101', '{ providers(first: 101) { totalCount } }', 'providers'],
    ['a forged cursor', '{ providers(after: "x") { totalCount } }', 'providers'],
    [
      'a cursor of another list',
      `{ collections { services(after: "${Buffer.from(JSON.stringify(['services of a provider', '1', uuid(1, 1)])).toString('base64url')}") { totalCount } } }`,
      'collections',
    ],
    [
      'a cursor with a NUL',
      `{ providers(after: "${Buffer.from(JSON.stringify(['providers', '\u0000', uuid(1, 1)])).toString('base64url')}") { totalCount } }`,
      'providers',
    ],
  ])('is BAD_USER_INPUT and leaves the rest of the answer standing: %s', async (_, source) => {
    const { data, errors } = await ask(source.replace(/\}$/, ' municipalities { code } }'));
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(data.municipalities.length).toBeGreaterThan(0);
  });

  it.each(['x', '', '\u0000', "' or 1=1 --", '99999999-9999-4999-8999-999999999999'])('finds nothing by the id %j', async (id) => {
    const { data, errors } = await ask('query ($id: ID!) { service(id: $id) { id } provider(id: $id) { id } }', { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ service: null, provider: null });
  });
});

describe('one field that fails', () => {
  it('leaves the rest of the answer standing', async () => {
    await hub.owner.query('alter table directory.provider rename to out_of_order');
    const { data, errors } = await ask(
      `{ service(id: "${uuid(10, 0)}") { id content { name } } provider(id: "${uuid(1, 0)}") { id } municipalities { code } }`,
    );
    await hub.owner.query('alter table directory.out_of_order rename to provider');
    expect(errors).toHaveLength(1);
    expect(data).toMatchObject({ service: { content: { name: 'Żłobek' } }, provider: null });
  });
});

describe('the schema', () => {
  it('describes every element', () => {
    const undescribed: string[] = [];
    for (const type of Object.values(hub.registry.definition.schema.getTypeMap())) {
      if (
        type.name.startsWith('_') ||
        type.name.startsWith('link__') ||
        type.name.startsWith('federation__') ||
        ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
      )
        continue;
      if (!type.description) undescribed.push(type.name);
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          if (field.name.startsWith('_')) continue;
          if (!field.description) undescribed.push(`${type.name}.${field.name}`);
          for (const argument of 'args' in field ? field.args : [])
            if (!argument.description) undescribed.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
      if ('getValues' in type) for (const value of type.getValues()) if (!value.description) undescribed.push(`${type.name}.${value.name}`);
    }
    expect(undescribed).toEqual([]);
  });
});
