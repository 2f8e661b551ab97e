import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type AnswerObject, isObject } from './answer-tree.ts';
import { internalName } from './response-names.ts';

/** Makes the client's answer out of what the subgraphs answered. */
export interface Completion {
  complete(data: AnswerObject, introspection: AnswerObject | null): { data: AnswerObject | null; nulled: readonly string[] };
}

type Complete = (value: unknown, nulled: string[]) => unknown;
interface FieldPlan {
  readonly responseName: string;
  readonly read: (parent: AnswerObject, introspection: AnswerObject | null) => unknown;
  readonly complete: Complete;
}

/** Stands for "null where the schema promises a value": the next nullable field above becomes null. */
const BROKEN = Symbol('broken promise');

/**
 * Compiles the shape of the answer once per prepared operation: the client's fields in the client's order under the client's names, null
 * where a promised value is missing (as the GraphQL specification says), nothing that only the gateway asked for.
 */
export function compileCompletion(document: DocumentNode, schema: GraphQLSchema, keyFields: ReadonlySet<string>): Completion {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const rootType = schema.getRootType(operation.operation) as GraphQLObjectType;
  const root = compileObject(rootType, [operation.selectionSet]);

  return {
    complete(data, introspection) {
      const nulled: string[] = [];
      const value = completeObject(root, data, introspection, nulled);
      return { data: value === BROKEN ? null : (value as AnswerObject), nulled };
    },
  };

  function compileObject(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): FieldPlan[] {
    const grouped = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const selection of selections) collect(type, selection, grouped, visited);
    return [...grouped].map(([responseName, nodes]) => compileField(type, responseName, nodes));
  }

  function collect(type: GraphQLObjectType, selectionSet: SelectionSetNode, grouped: Map<string, FieldNode[]>, visited: Set<string>): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const responseName = selection.alias?.value ?? selection.name.value;
        const known = grouped.get(responseName);
        if (known) known.push(selection);
        else grouped.set(responseName, [selection]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(type, selection.typeCondition?.name.value)) collect(type, selection.selectionSet, grouped, visited);
        continue;
      }
      const fragment = fragments.get(selection.name.value);
      if (!fragment || visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
      if (applies(type, fragment.typeCondition.name.value)) collect(type, fragment.selectionSet, grouped, visited);
    }
  }

  function applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = schema.getType(condition);
    return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
  }

  function compileField(parent: GraphQLObjectType, responseName: string, nodes: readonly FieldNode[]): FieldPlan {
    const node = nodes[0] as FieldNode;
    const name = node.name.value;
    if (name === '__typename') return { responseName, read: () => parent.name, complete: (value) => value };
    // The answer to __schema and __type is complete as it is: graphql-js made it.
    if (name === '__schema' || name === '__type') {
      return { responseName, read: (_parent, introspection) => introspection?.[responseName] ?? null, complete: (value) => value };
    }
    const field = parent.getFields()[name];
    if (!field) throw new Error(`The schema has no ${parent.name}.${name}: the document was not validated against it`);
    const source = internalName(node, keyFields);
    const selections = nodes.flatMap((each) => (each.selectionSet ? [each.selectionSet] : []));
    return { responseName, read: (object) => object[source], complete: compileType(field.type, selections, `${parent.name}.${name}`) };
  }

  function compileType(type: GraphQLOutputType, selections: readonly SelectionSetNode[], coordinate: string): Complete {
    if (isNonNullType(type)) {
      const inner = compileType(type.ofType, selections, coordinate);
      return (value, nulled) => {
        const completed = inner(value, nulled);
        if (completed !== null) return completed;
        nulled.push(coordinate);
        return BROKEN;
      };
    }
    if (isListType(type)) return completeList(compileType(type.ofType, selections, coordinate));
    if (isObjectType(type)) {
      let fields: FieldPlan[] | undefined;
      return (value, nulled) => {
        if (!isObject(value)) return null;
        fields ??= compileObject(type, selections);
        return nullWhenBroken(completeObject(fields, value, null, nulled));
      };
    }
    if (isAbstractType(type)) {
      const byType = new Map<string, FieldPlan[]>();
      return (value, nulled) => {
        if (!isObject(value)) return null;
        const concrete = schema.getType(String(value.__typename));
        if (!isObjectType(concrete)) return null;
        let fields = byType.get(concrete.name);
        if (!fields) {
          fields = compileObject(concrete, selections);
          byType.set(concrete.name, fields);
        }
        return nullWhenBroken(completeObject(fields, value, null, nulled));
      };
    }
    return (value) => value ?? null;
  }
}

function completeList(completeItem: Complete): Complete {
  return (value, nulled) => {
    if (!Array.isArray(value)) return null;
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const item = completeItem(value[index], nulled);
      if (item === BROKEN) return null;
      items[index] = item;
    }
    return items;
  };
}

function completeObject(fields: readonly FieldPlan[], value: AnswerObject, introspection: AnswerObject | null, nulled: string[]): unknown {
  const completed: AnswerObject = {};
  for (const { responseName, read, complete } of fields) {
    const field = complete(read(value, introspection), nulled);
    if (field === BROKEN) return BROKEN;
    // Plain objects are made and printed faster than those without a prototype; only this one name is not a name for them.
    if (responseName === '__proto__') Object.defineProperty(completed, responseName, { value: field, enumerable: true });
    else completed[responseName] = field;
  }
  return completed;
}

const nullWhenBroken = (value: unknown): unknown => (value === BROKEN ? null : value);
