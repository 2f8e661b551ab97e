import { expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { composeSupergraph } from '../../composition/compose-schema.ts';
import { tinySdl } from '../../testing/tiny-federation.ts';
import { readOwnGraph } from './own-graph.ts';
import { touched } from './untouched.ts';

const ours = Object.entries(tinySdl).map(([name, sdl]) => ({ name, typeDefs: parse(sdl) }));
const composed = (sdl: string | null) => {
  const result = composeSupergraph(sdl === null ? ours : [...ours, { name: 'transport', typeDefs: parse(sdl) }]);
  if ('problems' in result) throw new Error(result.problems.join());
  return result;
};
const own = readOwnGraph(
  buildSchema(composed(null).apiSdl),
  ours.map(({ typeDefs }) => typeDefs),
);
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@override", "@shareable", "@inaccessible"])';

/** Composition alone lets all of these through. */
it.each<[string, string, RegExp | null]>([
  ['adds a field', 'type Service @key(fields: "id") { id: ID! stops: Int }', null],
  [
    'overrides',
    'type Service @key(fields: "id") { id: ID! url: String @override(from: "registry") }',
    /Service\.url would be answered by it/,
  ],
  [
    'shares what is shared',
    'type Service @key(fields: "id") { id: ID! reach: Reach! @shareable } enum Reach { LOCAL NATIONAL }',
    /Service\.reach would be answered by it/,
  ],
  ['hides a key', 'type Service @key(fields: "id") { id: ID! @inaccessible stops: Int }', /Service would not be what it is now/],
  ['loosens a key', 'type Service @key(fields: "id") { id: ID stops: Int }', /Service would not be what it is now/],
  ['adds a question', 'type Query { stops: Int }', /Query would not be what it is now/],
  [
    'adds a value',
    'type Service @key(fields: "id") { id: ID! moon: Reach } enum Reach { LOCAL NATIONAL MOON }',
    /Reach would not be what it is now/,
  ],
])('What the rules did not see is seen in the composed API: a neighbour that %s', (_what, sdl, problem) => {
  const { apiSdl, supergraphSdl } = composed(`${LINK}\n${sdl}`);
  const found = touched(own, buildSchema(apiSdl), parse(supergraphSdl), ['transport']).join('; ');
  if (problem) expect(found).toMatch(problem);
  else expect(found).toBe('');
});
