import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { tinySdl } from '../testing/tiny-federation.ts';
import { composeNeighbours, LONGEST_SDL } from './compose-neighbours.ts';
import type { NeighbourSdl } from './neighbour.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable", "@override", "@provides", "@inaccessible", "@interfaceObject", "@composeDirective", "@tag"])\n';
const compose = (neighbours: readonly NeighbourSdl[], before: string | null = null) =>
  composeNeighbours({ own: tinySdl, neighbours, before });
const withOne = (sdl: string, before: string | null = null) => compose([{ name: 'transport', sdl: LINK + sdl }], before);

const composed = (result: ReturnType<typeof compose>) => {
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals));
  return result;
};
const problems = (result: ReturnType<typeof compose>): string[] =>
  'refusals' in result ? result.refusals.map(({ neighbour, problem }) => `${neighbour}: ${problem}`) : [];

const STOPS = 'type Service @key(fields: "id") { id: ID! stops(first: Int! = 3): [Stop!] } type Stop { name: String! lines: [String!]! }';

describe('The subgraph of a neighbour', () => {
  it('adds fields to our entities, and the schema says whose they are', () => {
    const { apiSdl, added, breaking } = composed(
      withOne(`"What we have." ${STOPS.replace('stops(', '"Bus stops within a walk." stops(')}`),
    );
    expect(added).toEqual({ 'Service.stops': 'transport' });
    expect(breaking).toEqual([]);
    const service = buildSchema(apiSdl).getType('Service');
    expect(JSON.stringify(service?.astNode?.description ?? null)).not.toContain('What we have');
    expect(apiSdl).toMatch(/Bus stops within a walk\.\s+From the neighbour "transport"/);
  });

  it('is told what it requires when that is a plain value', () => {
    const sdl = 'type Service @key(fields: "id") { id: ID! url: String @external rank: Int @requires(fields: "url") }';
    expect(composed(withOne(sdl)).added).toEqual({ 'Service.rank': 'transport' });
  });

  it('may lead back to our entities, and use our scalars', () => {
    const sdl = `scalar Day ${STOPS.replace('lines: [String!]!', 'lines: [String!]! since: Day near: [Service!]')}`;
    expect(composed(withOne(sdl)).apiSdl).toContain('near: [Service!]');
  });

  it('may come as its server prints it, with what federation brings along', () => {
    const sdl = `directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
      scalar federation__FieldSet scalar link__Import scalar _Any union _Entity = Service type _Service { sdl: String }
      extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! } ${STOPS}`;
    expect(composed(withOne(sdl)).added).toEqual({ 'Service.stops': 'transport' });
  });

  it('leaves clients what they had: what they would lose without it is listed', () => {
    const before = composed(withOne(STOPS)).apiSdl;
    const renamed = withOne(STOPS.replace('stops(first', 'busStops(first'), before);
    expect(composed(renamed).breaking).toEqual(['Service.stops was removed.']);
    expect([...composed(compose([], before)).breaking].sort()).toEqual(['Service.stops was removed.', 'Stop was removed.']);
  });

  const entity = (fields: string, more = '') => `type Service @key(fields: "id") ${more} { id: ID! ${fields} }`;
  it.each<[string, string, string]>([
    ['answers a field of ours', entity('url: String'), 'takes Service.url over'],
    ['shares a field of ours', entity('url: String @shareable'), 'takes Service.url over'],
    ['shares a field that ours share', `${entity('reach: Reach! @shareable')} enum Reach { LOCAL NATIONAL }`, 'takes Service.reach over'],
    ['overrides a field', entity('url: String @override(from: "registry")'), 'takes Service.url over'],
    ['hides our key', 'type Service @key(fields: "id") { id: ID! @inaccessible stops: Int }', '@inaccessible on Service.id'],
    ['hides our type', entity('stops: Int', '@inaccessible'), '@inaccessible on Service'],
    ['marks our type', entity('stops: Int', '@tag(name: "x")'), '@tag on Service'],
    ['loosens our key', 'type Service @key(fields: "id") { id: ID stops: Int }', 'calls Service.id a ID: it is a ID!'],
    ['names our entity otherwise', 'type Service @key(fields: "url") { url: String stops: Int }', 'names Service by "url"'],
    ['names it twice', 'type Service @key(fields: "id") @key(fields: "url") { id: ID! url: String stops: Int }', 'names Service by "url"'],
    ['names no key', 'type Service { stops: Int @shareable }', 'declares Service without its key'],
    ['is told objects', entity('provider: Provider! @external stops: Int @requires(fields: "provider { id }")'), 'told Service.provider'],
    [
      'requires what is nested',
      entity('url: String @external stops: Int @requires(fields: "url provider { name }")'),
      'requires "url provider { name }"',
    ],
    ['promises a value', entity('stops: Int!'), 'Service.stops must be nullable'],
    [
      'redefines a value of ours',
      `type Content { name: String! locale: String! mine: Int } ${entity('stops: Content')}`,
      'declares Content',
    ],
    ['redefines it as shared', `type Content @shareable { name: String! locale: String! } ${entity('stops: Content')}`, 'declares Content'],
    ['extends an enum', `enum Reach { LOCAL NATIONAL MOON } ${entity('stops: Reach')}`, 'declares Reach'],
    ['extends an enum otherwise', `extend enum Reach { MOON } ${entity('stops: Int')}`, 'declares Reach'],
    ['makes our scalar an object', `type Day { of: String } ${entity('stops: Day')}`, 'declares Day'],
    ['extends our scalar', `extend scalar Day @specifiedBy(url: "https://example.org") ${entity('stops: Day')}`, 'declares Day'],
    ['answers a question', 'type Query { stops: Int }', 'brings Query.stops'],
    ['answers our question', 'extend type Query { service(id: ID!): String }', 'brings Query.service'],
    ['answers it under another name', 'schema { query: Asking } type Asking { service(id: ID!): String }', 'query type is called Asking'],
    ['changes something', 'type Mutation { move(id: ID!): Int }', 'brings Mutation.move'],
    ['listens', 'type Subscription { moved: Int }', 'brings Subscription.moved'],
    [
      'provides ours on the way',
      `${entity('stops: [Stop!]')} type Stop { near: Service @provides(fields: "url") }`,
      '@provides on Stop.near',
    ],
    [
      'makes ours implement something',
      'interface HasStops { stops: Int } type Service implements HasStops @key(fields: "id") { id: ID! stops: Int }',
      'implement HasStops',
    ],
    ['stands for an interface', 'type Service @interfaceObject @key(fields: "id") { id: ID! stops: Int }', '@interfaceObject on Service'],
    ['brings directives along', `directive @mine on FIELD_DEFINITION ${entity('stops: Int @mine')}`, 'defines the directive @mine'],
    ['uses the long names', entity('url: String @federation__override(from: "registry")'), '@federation__override on Service.url'],
    ['has names that are the gateway’s', entity('_as_id: ID'), 'names do not begin with "_"'],
  ])('is refused when it %s', (_what, sdl, problem) => {
    expect(problems(withOne(sdl)).join('\n')).toContain(problem);
  });

  it.each<[string, string, string]>([
    [
      'gives directives other names',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [{ name: "@override", as: "@key" }])',
      'under another name',
    ],
    [
      'gives federation another name',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", as: "f", import: ["@key"])',
      'other arguments',
    ],
    [
      'links something else',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) @link(url: "https://evil.example.org/v1")',
      'links "https://evil.example.org/v1"',
    ],
    ['is of Federation 1', '', 'Federation 2'],
    [
      'claims a federation that is none',
      'extend schema @link(url: "https://specs.apollo.dev.example.org/federation/v2.5", import: ["@key"])',
      'only the federation specification',
    ],
  ])('is refused when it %s', (_what, link, problem) => {
    expect(problems(compose([{ name: 'transport', sdl: `${link}\n${STOPS}` }])).join('\n')).toContain(problem);
  });

  it('is refused with all reasons at once, when it cannot be read, and when it is too large', () => {
    expect(problems(withOne(`${entity('url: String reach: Reach!')} enum Reach { MOON }`))).toHaveLength(3);
    expect(problems(withOne('type Service {')).join()).toContain('transport: its SDL cannot be read: Syntax Error');
    expect(problems(withOne(`${STOPS} # ${'x'.repeat(LONGEST_SDL)}`)).join()).toContain('more than 262144');
    expect(
      problems(withOne(`${STOPS} type Large { ${'a'.repeat(3)} ${Array.from({ length: 45_000 }, () => 'a').join(' ')} }`)).join(),
    ).toContain('cannot be read');
    const many = Array.from({ length: 201 }, (_, index) => `type T${index} { of: Int }`).join(' ');
    expect(problems(withOne(`${STOPS} ${many}`)).join()).toContain('more than 200');
    const wide = Array.from({ length: 201 }, (_, index) => `f${index}: Int`).join(' ');
    expect(problems(withOne(`${STOPS} type Wide { ${wide} }`)).join()).toContain('Wide has 201 fields');
  });

  it('is refused when what it means does not compose, with the words of the composition', () => {
    expect(problems(withOne(entity('stops: [Stop!]'))).join()).toMatch(/^transport: .*Stop/);
  });

  it('has a field or a type alone: of two neighbours with the same, the reason names both', () => {
    const other = (sdl: string) =>
      compose([
        { name: 'transport', sdl: LINK + STOPS },
        { name: 'walks', sdl: LINK + sdl },
      ]);
    expect(problems(other(STOPS)).join()).toContain('walks: it declares Stop, as the neighbour "transport" does');
    expect(problems(other(entity('stops(first: Int! = 3): [Int!]'))).length).toBeGreaterThan(0);
    expect(composed(other(entity('walks: Int'))).added).toEqual({ 'Service.stops': 'transport', 'Service.walks': 'walks' });
  });
});
