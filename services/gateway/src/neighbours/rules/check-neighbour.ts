import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { linkProblems } from './federation-machinery.ts';
import { fieldSet, fieldsOf, type OwnGraph } from './own-graph.ts';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Types that a neighbour may bring at most, and fields of one type. */
const MOST_TYPES = 200;
export const MOST_FIELDS = 200;

/** Entities of ours that are found where they stand and nowhere else: an id alone is no answer (docs/adr/0032-neighbours-subgraphs.md). */
const ONLY_ADDED_TO = new Set(['ServiceLocation']);
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const ON_OWN_ENTITY = new Set(['key']);
const ON_ADDED_FIELD = new Set(['requires', 'deprecated']);
const ON_NEW_TYPE = new Set(['key', 'shareable', 'specifiedBy']);
const INSIDE_NEW_TYPE = new Set(['shareable', 'deprecated']);

/**
 * Why a neighbour's SDL cannot be added: everything by which it would be more than fields of its own on our entities. Its composition is
 * checked again afterwards (`untouched.ts`); this says in the operator's words which line is meant.
 */
export function checkNeighbour(document: DocumentNode, own: OwnGraph, taken: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const links: ConstDirectiveNode[] = [];
  let types = 0;
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.SCHEMA_DEFINITION:
      case Kind.SCHEMA_EXTENSION:
        for (const directive of definition.directives ?? []) {
          if (directive.name.value === 'link') links.push(directive);
          else problems.push(`@${directive.name.value} on its schema`);
        }
        for (const { operation, type } of definition.operationTypes ?? []) {
          if (type.name.value.toLowerCase() !== operation) problems.push(`its ${operation} type is called ${type.name.value}`);
        }
        break;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
        types += 1;
        problems.push(...checkObject(definition));
        break;
      case Kind.DIRECTIVE_DEFINITION:
        problems.push(`it defines the directive @${definition.name.value}`);
        break;
      default:
        types += 1;
        problems.push(...checkOther(definition));
    }
  }
  if (types > MOST_TYPES) problems.push(`it has ${types} types, more than ${MOST_TYPES}`);
  return [...linkProblems(links), ...problems];

  function checkObject(node: ObjectNode): string[] {
    const name = node.name.value;
    const { fields = [] } = node;
    if (fields.length > MOST_FIELDS) return [`${name} has ${fields.length} fields, more than ${MOST_FIELDS}`];
    if (ROOTS.has(name)) {
      return [
        `it brings ${name}.${fields[0]?.name.value ?? ''}: a neighbour adds fields to our entities and answers no questions of its own. Leave ${name} out of the SDL that you agree on`,
      ];
    }
    return own.api.getType(name) ? checkEntity(node) : checkNewType(node);
  }

  /** A type of ours: named by its key, told only leaves, and given new fields that may be null. */
  function checkEntity(node: ObjectNode): string[] {
    const name = node.name.value;
    const type = own.api.getType(name);
    const keys = own.keys.get(name);
    if (!isObjectType(type) || !keys) {
      return [`it declares ${name}, which is ours and no entity: give yours another name`];
    }
    const found = unknownDirectives(node.directives, ON_OWN_ENTITY, name);
    if (node.interfaces?.length) found.push(`it makes ${name}, which is ours, implement ${node.interfaces[0]?.name.value}`);
    const keyFields = new Set<string>();
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'key') continue;
      const fields = fieldSet(fieldsOf(directive) ?? '');
      if (!keys.has(fields)) found.push(`it names ${name} by "${fields}": the key is "${[...keys].join('" or "')}"`);
      for (const field of fields.split(' ')) keyFields.add(field);
    }
    if (keyFields.size === 0) found.push(`it declares ${name} without its key: write @key(fields: "${[...keys][0]}")`);
    const told = new Set((node.fields ?? []).filter(isExternal).map((field) => field.name.value));
    for (const field of node.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      const ours = type.getFields()[field.name.value];
      if (!ours) {
        found.push(...checkAddedField(field, coordinate, told));
        continue;
      }
      const isKey = keyFields.has(field.name.value);
      if (!isKey && !isExternal(field))
        found.push(`it takes ${coordinate} over, which is ours: leave it out, or mark it @external to be told it`);
      if (!isLeafType(getNamedType(ours.type)) || ours.args.length > 0)
        found.push(`it wants to be told ${coordinate}: only plain values without arguments are`);
      if (print(field.type) !== String(ours.type))
        found.push(`it calls ${coordinate} a ${print(field.type)}: it is a ${String(ours.type)}`);
      found.push(...unknownDirectives(field.directives, isKey ? new Set() : new Set(['external']), coordinate));
    }
    return found;
  }

  function checkAddedField(field: FieldDefinitionNode, coordinate: string, told: ReadonlySet<string>): string[] {
    const found = [
      ...checkName(field.name.value, coordinate),
      ...checkTarget(field, coordinate),
      ...unknownDirectives(field.directives, ON_ADDED_FIELD, coordinate),
    ];
    if (field.type.kind === Kind.NON_NULL_TYPE) {
      found.push(`${coordinate} must be nullable: when you are down, the rest of our answer stands`);
    }
    for (const directive of field.directives ?? []) {
      if (directive.name.value !== 'requires') continue;
      const fields = fieldsOf(directive) ?? '';
      const unknown = fieldSet(fields)
        .split(' ')
        .filter((name) => !told.has(name));
      if (unknown.length > 0)
        found.push(
          `${coordinate} requires ${JSON.stringify(fields.slice(0, 100))}: only fields that it lists as @external, without what is inside them`,
        );
    }
    return found;
  }

  function checkNewType(node: ObjectNode): string[] {
    const name = node.name.value;
    const found = [...checkName(name, name), ...isTaken(name), ...unknownDirectives(node.directives, ON_NEW_TYPE, name)];
    for (const implemented of node.interfaces ?? []) {
      if (own.api.getType(implemented.name.value)) found.push(`${name} implements ${implemented.name.value}, which is ours`);
    }
    for (const field of node.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      found.push(
        ...checkName(field.name.value, coordinate),
        ...checkTarget(field, coordinate),
        ...unknownDirectives(field.directives, INSIDE_NEW_TYPE, coordinate),
      );
    }
    return found;
  }

  function checkOther(node: DefinitionNode): string[] {
    if (!('name' in node) || !node.name || !isTypeNode(node)) return ['it holds something that is no type'];
    const name = node.name.value;
    const found = unknownDirectives(node.directives, ON_NEW_TYPE, name);
    const ours = own.api.getType(name) !== undefined;
    // Of a scalar nothing but the name is said: it means the same on both sides.
    if (ours && node.kind === Kind.SCALAR_TYPE_DEFINITION) return found;
    if (ours) return [...found, `it declares ${name}, which is ours: give yours another name`];
    found.push(...checkName(name, name), ...(node.kind === Kind.SCALAR_TYPE_DEFINITION ? [] : isTaken(name)));
    if ('fields' in node) {
      for (const field of node.fields ?? [])
        found.push(...unknownDirectives(field.directives, INSIDE_NEW_TYPE, `${name}.${field.name.value}`));
    }
    if ('values' in node) {
      for (const value of node.values ?? [])
        found.push(...unknownDirectives(value.directives, INSIDE_NEW_TYPE, `${name}.${value.name.value}`));
    }
    return found;
  }

  function isTaken(name: string): string[] {
    const by = taken.get(name);
    return by === undefined ? [] : [`it declares ${name}, as the neighbour "${by}" does: one of them has to rename it`];
  }
}

const isTypeNode = (node: DefinitionNode): node is TypeDefinitionNode | TypeExtensionNode => /Type(Definition|Extension)$/.test(node.kind);

const isExternal = ({ directives = [] }: FieldDefinitionNode): boolean => directives.some(({ name }) => name.value === 'external');

const unknownDirectives = (directives: readonly ConstDirectiveNode[] | undefined, known: ReadonlySet<string>, where: string): string[] =>
  (directives ?? []).filter(({ name }) => !known.has(name.value)).map(({ name }) => `@${name.value} on ${where}`);

const checkTarget = ({ type }: FieldDefinitionNode, coordinate: string): string[] => {
  let named = type;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  const { value } = named.name;
  return ONLY_ADDED_TO.has(value) ? [`${coordinate} leads to ${value}, which cannot be asked for by its id: lead to the Service`] : [];
};

/** Names with underscores belong to GraphQL, to federation and to the gateway's own work. */
const checkName = (name: string, coordinate: string): string[] =>
  name.startsWith('_') || name.includes('__') ? [`${coordinate}: names do not begin with "_" or hold "__"`] : [];
