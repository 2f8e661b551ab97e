import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { NeighbourFault } from './foreign-http.ts';
import { withoutMachinery } from './rules/federation-machinery.ts';

/** Entries that one list of an answer may have, and entities that one question may name. */
export const LONGEST_LIST = 500;
const MOST_ENTITIES = 2_000;
/** Errors of one answer that are passed on by their place. */
const MOST_ERRORS = 20;

type Tree = { readonly [name: string]: unknown };
type Representation = Tree & { readonly __typename: string };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema in which the answers of this SDL can be completed: entities are asked for as federation asks. */
export function schemaOfNeighbour(sdl: string): GraphQLSchema {
  const { definitions } = withoutMachinery(parse(sdl, { noLocation: true }));
  const defined = new Set(definitions.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? [each.name.value] : [])));
  const types = definitions.flatMap((definition) => {
    if (definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.SCHEMA_DEFINITION) return [];
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(definition.name.value)) return [definition];
    // `extend type Service @key` alone is how many say that it is somebody else's.
    defined.add(definition.name.value);
    return [{ ...definition, kind: Kind.OBJECT_TYPE_DEFINITION as const }];
  });
  const entities = types.flatMap((type) =>
    (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    type.directives?.some(({ name }) => name.value === 'key')
      ? [type.name.value]
      : [],
  );
  const machinery = parse(
    `scalar _Any union _Entity = ${[...new Set(entities)].join(' | ')} type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
  );
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...types, ...machinery.definitions] }, { assumeValidSDL: true });
}

/**
 * What a neighbour has answered, as far as it is an answer to what it was asked: the asked fields of the promised types, for the entities
 * that were named, in their order. Everything else becomes null with an error that holds none of its words.
 */
export function completeAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  answer: unknown,
): ExecutionResult {
  if (!isTree(answer)) throw new NeighbourFault('Its answer is no GraphQL answer');
  const { data, errors } = answer;
  if (!isTree(data)) throw new NeighbourFault(`It answers no data${Array.isArray(errors) ? ', but errors' : ''}`);
  const asked = askedEntities(document, variables);
  for (const [responseName, representations] of asked) {
    const entities = data[responseName];
    if (!Array.isArray(entities) || entities.length !== representations.length)
      throw new NeighbourFault('It answers other entities than it was asked for');
  }
  const result = execute({
    schema,
    document,
    rootValue: data,
    variableValues: variables,
    fieldResolver: readAsAsked(asked),
  }) as ExecutionResult;
  if (result.data == null) throw new NeighbourFault('Nothing in its answer is of the promised types');
  const wrong = [...(result.errors ?? []).slice(0, MOST_ERRORS), ...placesOf(errors)];
  return wrong.length === 0 ? { data: result.data } : { data: result.data, errors: wrong.map(({ path }) => withoutItsWords(path)) };
}

/** What each `_entities` of a question names. */
function askedEntities(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Map<string, readonly Representation[]> {
  const asked = new Map<string, readonly Representation[]>();
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD || field.name.value !== '_entities') throw new Error('A neighbour is asked for entities only');
    const value = field.arguments?.[0]?.value;
    const named = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    if (!Array.isArray(named)) throw new Error('A question for entities names none');
    if (named.length > MOST_ENTITIES) throw new NeighbourFault(`More than ${MOST_ENTITIES} entities would be asked for at once`);
    asked.set(field.alias?.value ?? field.name.value, named);
  }
  return asked;
}

/** Reads by the asked name, as the answer is already under it; and believes nothing about which entity it is of. */
const readAsAsked =
  (asked: ReadonlyMap<string, readonly Representation[]>): GraphQLFieldResolver<unknown, unknown> =>
  (source, _arguments, _context, { path, parentType }) => {
    const value = (source as Tree)[path.key];
    if (parentType.name === 'Query') return (value as unknown[]).map((entity, index) => own(entity, asked.get(String(path.key))?.[index]));
    if (Array.isArray(value) && value.length > LONGEST_LIST) throw new NeighbourFault(`A list has more than ${LONGEST_LIST} entries`);
    return value;
  };

/** The entity, of the type that was named, when it is the one that was named; an error in its place when it says that it is another one. */
function own(entity: unknown, representation: Representation | undefined): unknown {
  if (entity === null || entity === undefined) return null;
  if (!isTree(entity)) return new NeighbourFault('An entity is no object');
  for (const [name, value] of Object.entries(representation ?? {})) {
    if (typeof value === 'object' || entity[name] === undefined) continue;
    if (String(entity[name]) !== String(value)) return new NeighbourFault('An entity is not the one that was asked for');
  }
  return { ...entity, __typename: representation?.__typename };
}

/** Where it says that something failed, when it says so in a form that can be read. */
function placesOf(errors: unknown): { path: readonly (string | number)[] | undefined }[] {
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, MOST_ERRORS).map((error) => {
    const path = isTree(error) ? error.path : undefined;
    const isPath = Array.isArray(path) && path.length <= 32 && path.every((step) => typeof step === 'string' || typeof step === 'number');
    return { path: isPath ? path : undefined };
  });
}

const withoutItsWords = (path: readonly (string | number)[] | undefined): GraphQLError =>
  new GraphQLError('A neighbour of this hub could not tell this. The rest of the answer stands.', {
    path: path ?? null,
    extensions: { code: 'UNAVAILABLE' },
  });
