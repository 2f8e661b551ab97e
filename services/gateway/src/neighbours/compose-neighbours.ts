import type { OwnSubgraphName } from '@drogowskaz/platform';
import {
  buildSchema,
  type DefinitionNode,
  type DocumentNode,
  findBreakingChanges,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { type Composed, composeSupergraph } from '../composition/compose-schema.ts';
import type { NeighbourSdl, Refusal } from './neighbour.ts';
import { checkNeighbour } from './rules/check-neighbour.ts';
import { withoutMachinery } from './rules/federation-machinery.ts';
import { type OwnGraph, readOwnGraph } from './rules/own-graph.ts';
import { touched } from './rules/untouched.ts';

/** What a neighbour's SDL may be large. */
export const LONGEST_SDL = 256 * 1024;
const MOST_TOKENS = 40_000;

export interface NeighboursToCompose {
  readonly own: Readonly<Record<OwnSubgraphName, string>>;
  readonly neighbours: readonly NeighbourSdl[];
  /** The API that clients know now; what they would lose is listed. Null: ours alone. */
  readonly before: string | null;
}

export interface ComposedNeighbours extends Composed {
  /** Whose each added field is, by coordinate: `ServiceLocation.busStops`. */
  readonly added: Readonly<Record<string, string>>;
  /** What breaks for clients, in words. */
  readonly breaking: readonly string[];
}

/** Our subgraphs and those of neighbours as one supergraph, or all reasons why not. Takes a second of CPU: see `compose-aside.ts`. */
export function composeNeighbours({ own, neighbours, before }: NeighboursToCompose): ComposedNeighbours | { refusals: readonly Refusal[] } {
  const ours = Object.entries(own).map(([name, sdl]) => ({ name, typeDefs: parse(sdl, { noLocation: true }) }));
  const alone = composeSupergraph(ours);
  if ('problems' in alone) throw new Error(`Our own subgraphs do not compose: ${alone.problems.join('; ')}`);
  const ownGraph = readOwnGraph(
    buildSchema(alone.apiSdl),
    ours.map(({ typeDefs }) => typeDefs),
  );
  const refusals: Refusal[] = [];
  const read = readAll(neighbours, ownGraph, refusals);
  if (refusals.length > 0) return { refusals };
  const composed = read.length === 0 ? alone : composeSupergraph([...ours, ...read]);
  if ('problems' in composed)
    return { refusals: composed.problems.map((problem) => ({ neighbour: blamed(problem, neighbours), problem })) };
  const api = buildSchema(composed.apiSdl);
  const names = read.map(({ name }) => name);
  const changes = read.length === 0 ? [] : touched(ownGraph, api, parse(composed.supergraphSdl, { noLocation: true }), names);
  if (changes.length > 0) return { refusals: changes.map((problem) => ({ neighbour: names.join(', '), problem })) };
  const known = before === null ? ownGraph.api : buildSchema(before);
  return {
    ...composed,
    added: addedFields(read, ownGraph.api),
    breaking: findBreakingChanges(known, api).map(({ description }) => description),
  };
}

interface ReadNeighbour {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

function readAll(neighbours: readonly NeighbourSdl[], own: OwnGraph, refusals: Refusal[]): ReadNeighbour[] {
  const taken = new Map<string, string>();
  return neighbours.flatMap(({ name, sdl }) => {
    const refuse = (problem: string) => refusals.push({ neighbour: name, problem });
    const document = readSdl(sdl);
    if (typeof document === 'string') {
      refuse(document);
      return [];
    }
    for (const problem of checkNeighbour(document, own, taken)) refuse(problem);
    for (const type of typeNames(document)) if (!own.api.getType(type)) taken.set(type, name);
    return [{ name, typeDefs: sayWhose(document, name, own.api) }];
  });
}

function readSdl(sdl: string): DocumentNode | string {
  if (sdl.length > LONGEST_SDL) return `its SDL has ${sdl.length} characters, more than ${LONGEST_SDL}`;
  try {
    return withoutMachinery(parse(sdl, { noLocation: true, maxTokens: MOST_TOKENS }));
  } catch (error) {
    return `its SDL cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const typeNames = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((definition) =>
    'name' in definition &&
    definition.name &&
    definition.kind !== Kind.DIRECTIVE_DEFINITION &&
    definition.kind !== Kind.SCALAR_TYPE_DEFINITION
      ? [definition.name.value]
      : [],
  );

/** Our types keep our words; of what is added, the reader of the schema learns whose it is. */
const sayWhose = (document: DocumentNode, neighbour: string, own: GraphQLSchema): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition): DefinitionNode => {
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION && own.getType(definition.name.value)) {
      return { kind: definition.kind, name: definition.name };
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return definition;
    const ours = own.getType(definition.name.value);
    if (!isObjectType(ours)) return definition;
    const fields = (definition.fields ?? []).map((field) => {
      const { description: said, ...silent } = field;
      if (ours.getFields()[field.name.value]) return silent;
      const whose = `From the neighbour "${neighbour}": null when it does not answer. This hub does not vouch for it.`;
      return { ...silent, description: { kind: Kind.STRING as const, value: said ? `${said.value}\n\n${whose}` : whose, block: true } };
    });
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) return { ...definition, fields };
    const { description: _said, ...silent } = definition;
    return { ...silent, fields };
  }),
});

function addedFields(neighbours: readonly ReadNeighbour[], own: GraphQLSchema): Record<string, string> {
  const added: Record<string, string> = {};
  for (const { name, typeDefs } of neighbours) {
    for (const definition of typeDefs.definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      const ours = own.getType(definition.name.value);
      if (!isObjectType(ours)) continue;
      for (const field of definition.fields ?? []) {
        if (!ours.getFields()[field.name.value]) added[`${definition.name.value}.${field.name.value}`] = name;
      }
    }
  }
  return added;
}

/** Composition writes the name of the subgraph into its sentences. */
const blamed = (problem: string, neighbours: readonly NeighbourSdl[]): string =>
  neighbours
    .filter(({ name }) => problem.includes(`[${name}]`) || problem.includes(`"${name}"`))
    .map(({ name }) => name)
    .join(', ') || neighbours.map(({ name }) => name).join(', ');
