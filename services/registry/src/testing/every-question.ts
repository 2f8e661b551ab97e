/** Every query of a schema, asked for everything that it can answer and for every id that somebody has. A new field is in it by itself. */
import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

export interface Question {
  /** The query that is asked, under one alias for each way to ask it. */
  field: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** In how many ways. */
  ways: number;
}

/** Values of scalars that queries need or can be narrowed by. One that is not here has to be thought of: the generator fails. */
const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [50],
  String: ['TAJNE'],
  Locale: ['pl', 'uk'],
  MunicipalityCode: ['1462011', '1419012'],
  DateTime: ['2020-01-01T00:00:00Z'],
  Date: ['2020-01-01'],
  URL: ['https://tajne.example.org/'],
};

const PAGING = new Set(['after', 'first']);

export const everyQuestion = (schema: GraphQLSchema, ids: readonly string[]): Question[] => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema asks nothing.');
  return Object.values(query.getFields())
    .filter(({ name }) => name !== '_service')
    .map((field) => questionOf(field, field.name === '_entities' ? entitiesOf(schema, ids) : waysToAsk(field.args, ids)));
};

type Arguments = Record<string, unknown>;

const questionOf = (field: GraphQLField<unknown, unknown>, ways: Arguments[]): Question => {
  const types = new Map(field.args.map(({ name, type }) => [name, String(type)]));
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const all = selectionOf(field.type, []);
  const lines = ways.map((given, way) => {
    const passed = Object.entries(given).map(([name, value]) => {
      const variable = `${name}${way}`;
      variables[variable] = value;
      declared.push(`$${variable}: ${types.get(name)}`);
      return `${name}: $${variable}`;
    });
    return `way${way}: ${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${all === '' ? '' : '{ ...All }'}`;
  });
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const fragment = all === '' ? '' : `fragment All on ${getNamedType(field.type).name} ${all}`;
  return { field: field.name, document: parse(`query ${head} {\n${lines.join('\n')}\n}\n${fragment}`), variables, ways: ways.length };
};

/** As little as must be said, then each argument with each of its values, one at a time. */
const waysToAsk = (args: readonly GraphQLArgument[], ids: readonly string[]): Arguments[] => {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const least = Object.fromEntries(needed.map(({ name, type }) => [name, valuesOf(type, ids)[0]]));
  const more = args
    .filter(({ name }) => !PAGING.has(name))
    .flatMap(({ name, type }) => valuesOf(type, ids).map((value) => ({ ...least, [name]: value })));
  return [least, ...more];
};

const valuesOf = (type: GraphQLInputType, ids: readonly string[]): unknown[] => {
  if (isNonNullType(type)) return valuesOf(type.ofType, ids);
  if (isListType(type)) return valuesOf(type.ofType, ids).map((value) => [value]);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) {
    return waysToAsk(Object.values(type.getFields()) as unknown as GraphQLArgument[], ids);
  }
  if (type.name === 'ID') return [...ids];
  const known = scalars[type.name];
  if (!known) throw new Error(`every-question.ts does not know what to ask for a ${type.name}: add a value to its scalars.`);
  return [...known];
};

const entitiesOf = (schema: GraphQLSchema, ids: readonly string[]): Arguments[] => {
  const entity = schema.getType('_Entity');
  const names = isUnionType(entity) ? entity.getTypes().map(({ name }) => name) : [];
  return names.flatMap((__typename) => ids.map((id) => ({ representations: [{ __typename, id }] })));
};

/** All fields, down to where a type would come again. */
const selectionOf = (type: GraphQLOutputType, above: readonly string[]): string => {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((each) => `... on ${each.name} ${fieldsOf(each, above)}`)
      .join(' ')} }`;
  return isObjectType(named) ? fieldsOf(named, above) : '{ __typename }';
};

const fieldsOf = (type: GraphQLObjectType, above: readonly string[]): string => {
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isCompositeType(named) && path.includes(named.name)) return [];
    return `${field.name}${literalArguments(field.args)} ${selectionOf(field.type, path)}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
};

const literalArguments = (args: readonly GraphQLArgument[]): string => {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  if (needed.length === 0) return '';
  return `(${needed.map(({ name, type }) => `${name}: ${JSON.stringify(valuesOf(type, [])[0])}`).join(', ')})`;
};
