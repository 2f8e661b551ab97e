import { createHash } from 'node:crypto';
import type { Caller } from '@drogowskaz/platform';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { publicFields } from './public-fields.ts';
import { rootFieldsOf } from './root-fields.ts';

/** What is the same at any time of day; of everything else the answer may change with the minute, as offices open and verifications run out. */
const TIMELESS = new Set(['Query', 'Category', 'Collection', 'LocalizedText', 'Municipality', 'Situation', 'SituationStep', 'Term']);
/** What changes with a release of the hub only. */
const OF_THE_RELEASE = new Set(['categories', 'municipalities', 'situations', 'terms']);

/** A question whose answer is the same for everybody who asks it. */
export interface PublicQuestion {
  /** Says which question it is, with its values: a fingerprint, as people's words are among them. */
  readonly key: string;
  readonly timed: boolean;
  readonly ofTheRelease: boolean;
}

interface Shape {
  document: string;
  /** Names of the variables that it declares, sorted. */
  variables: readonly string[];
  /** Those that hold a position. */
  positions: readonly string[];
  timed: boolean;
  ofTheRelease: boolean;
}

/** Tells which questions are for everybody. What it is not sure of is not. */
export class PublicQuestions {
  readonly #schema: GraphQLSchema;
  readonly #isForeign: (coordinate: string) => boolean;
  readonly #shapes = new WeakMap<OperationDefinitionNode, Shape | 'PRIVATE'>();

  /** What a neighbour tells changes without our directory: it holds for the minute. */
  constructor(schema: GraphQLSchema, isForeign: (coordinate: string) => boolean = () => false) {
    this.#schema = schema;
    this.#isForeign = isForeign;
  }

  /** Null for a question whose answer may be for one caller only, or that tells where somebody is. */
  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): PublicQuestion | null {
    const shape = this.#shapeOf(document, operation);
    if (shape === 'PRIVATE' || shape.positions.some((name) => variables[name] != null)) return null;
    const values = shape.variables.map((name) => [name, variables[name]]).filter(([, value]) => value !== undefined);
    return {
      key: fingerprint(shape.document, JSON.stringify(values, sortKeys)),
      timed: shape.timed,
      ofTheRelease: shape.ofTheRelease,
    };
  }

  #shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape | 'PRIVATE' {
    const known = this.#shapes.get(operation);
    if (known !== undefined) return known;
    const shape = this.#look(document, operation);
    this.#shapes.set(operation, shape);
    return shape;
  }

  #look(document: DocumentNode, operation: OperationDefinitionNode): Shape | 'PRIVATE' {
    if (operation.operation !== 'query') return 'PRIVATE';
    const root = rootFieldsOf(document, operation);
    if (root.length === 0 || root.some((field) => !publicFields.has(field))) return 'PRIVATE';
    const types = new TypeInfo(this.#schema);
    const positions: ValueNode[] = [];
    let timed = false;
    visit(
      document,
      visitWithTypeInfo(types, {
        Argument: ({ value }) => {
          if (String(getNamedType(types.getInputType())) === 'NearInput') positions.push(value);
        },
        Field: ({ name }) => {
          timed ||= this.#isForeign(`${types.getParentType()?.name}.${name.value}`);
        },
        SelectionSet: () => {
          const type = types.getParentType();
          timed ||= !isCompositeType(type) || !TIMELESS.has(type.name);
        },
      }),
    );
    if (positions.some(({ kind }) => kind !== Kind.VARIABLE && kind !== Kind.NULL)) return 'PRIVATE';
    return {
      document: fingerprint(print(document), operation.name?.value ?? ''),
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value).sort(),
      positions: positions.flatMap((value) => (value.kind === Kind.VARIABLE ? [value.name.value] : [])),
      timed,
      ofTheRelease: !timed && root.every((field) => OF_THE_RELEASE.has(field)),
    };
  }
}

/** Whether somebody is told just what everybody is told. */
export const isEverybody = ({ role, accountId }: Caller): boolean => (role === 'ANONYMOUS' || role === 'PARTNER') && accountId === null;

export const fingerprint = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** The same values in another order are the same values. */
const sortKeys = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
