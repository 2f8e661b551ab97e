import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  stripIgnoredCharacters,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { publicFields } from './public-fields.ts';
import { rootFieldsOf } from './root-fields.ts';

export interface TrustedDocument {
  /** Of its operation. */
  readonly name: string;
  /** Without comments and spaces: what is hashed and what is executed. */
  readonly text: string;
  /** SHA-256 of the text in hexadecimal, as persisted queries have it. */
  readonly hash: string;
  /** Names of the variables that it declares. */
  readonly variables: readonly string[];
}

/** What a variable may be that stands in an address, where logs and caches see it. Texts, positions and numbers that measure are not among them. */
const SPEECHLESS = new Set(['ID', 'Int', 'Boolean', 'Locale', 'MunicipalityCode', 'Date', 'DateTime']);

/** The documents of `schema/operations/` that may be asked by GET. */
export const trustedDocuments = (texts: readonly string[], schema: GraphQLSchema): TrustedDocument[] =>
  texts.flatMap((text) => {
    const document = parse(text);
    if (whyNotByGet(document, schema) !== null) return [];
    const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode[];
    const stripped = stripIgnoredCharacters(text);
    return {
      name: operation?.name?.value ?? '',
      text: stripped,
      hash: createHash('sha256').update(stripped).digest('hex'),
      variables: (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    };
  });

/** Why a document must go by POST; null when nothing in it can tell who asks or what for. */
export function whyNotByGet(document: DocumentNode, schema: GraphQLSchema): string | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1) return 'it holds more than one operation';
  if (!operation.name) return 'its operation has no name';
  if (operation.operation !== 'query') return 'it changes something';
  const root = rootFieldsOf(document, operation);
  const foreign = root.find((field) => !publicFields.has(field));
  if (foreign !== undefined) return `"${foreign}" is not for everybody`;
  // Which situation somebody is in is hers to know.
  if (root.includes('situation')) return 'it tells which situation somebody is in';
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const told = typeThatTells(namedType(type), schema);
    if (told === null || (told === 'String' && isCursorOnly(document, schema, name))) continue;
    return `the variable "${name}" holds a ${told}`;
  }
  return null;
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The type by which a variable could tell something of whoever asks; null when it cannot. */
function typeThatTells(name: string, schema: GraphQLSchema, seen = new Set<string>()): string | null {
  if (SPEECHLESS.has(name) || seen.has(name)) return null;
  seen.add(name);
  const type = schema.getType(name);
  if (isEnumType(type)) return null;
  if (!isInputObjectType(type)) return name;
  for (const { type: inner } of Object.values(type.getFields())) {
    const told = typeThatTells(String(inner).replace(/[[\]!]/g, ''), schema, seen);
    if (told !== null) return told;
  }
  return null;
}

/** A cursor is a text of ours, not of a person. */
function isCursorOnly(document: DocumentNode, schema: GraphQLSchema, variable: string): boolean {
  const types = new TypeInfo(schema);
  let uses = 0;
  let asCursor = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        if (name.value !== variable) return;
        uses += 1;
        if (types.getArgument()?.name === 'after' && String(types.getInputType()) === 'String') asCursor += 1;
      },
    }),
  );
  return uses > 0 && uses === asCursor;
}
