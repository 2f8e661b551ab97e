import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from '../limits.ts';
import { checkNumber } from './check-number.ts';
import { isWritable, unwritable } from './read-document.ts';
import { tooComplex } from './too-complex.ts';

/** Prices of one operation: what it may return at most, by its variables. */
export type PriceOf = (variables: Readonly<Record<string, unknown>>) => number;

/** The largest page of this API: asking for more is bad input, not a higher price. */
const LARGEST_PAGE = 100;
/** What a root field costs beside its objects, and a list with a `first` of its own further inside: each is a question to a database or an engine. */
const QUESTION = 10;
/** What root fields cost beside that: the first goes through the whole directory however little is asked of it, the other puts some twenty questions to the engine. */
const DEAR: Readonly<Partial<Record<string, number>>> = { coverage: 2_000, matchServices: 19 * QUESTION };

interface Shape {
  depth: number;
  selections: number;
}

/**
 * Checks the size of a document before it is validated: whatever is counted here is counted in time linear in the text, fragments that
 * multiply included. Answers with the price of each operation.
 */
export function measureDocument(document: DocumentNode, schema: GraphQLSchema, limits: Limits): Map<OperationDefinitionNode, PriceOf> {
  checkText(document, limits);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const shapes = new Map<SelectionSetNode, Shape>();
  const prices = new Map<OperationDefinitionNode, PriceOf>();
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, selections } = shapeOf(operation.selectionSet);
    if (depth > limits.depth) throw tooComplex('The depth of this operation', depth, limits.depth, 'Nest fewer fields inside each other.');
    if (selections > limits.selections) {
      throw tooComplex(
        'The number of selected fields',
        selections,
        limits.selections,
        'Select fewer fields, or spread fragments less often.',
      );
    }
    const roots = countRootFields(operation.selectionSet, new Set());
    if (roots > limits.rootFields) {
      throw tooComplex('The number of root fields', roots, limits.rootFields, 'Send several questions, or ask for lists.');
    }
    const defaults = new Map(
      operation.variableDefinitions?.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    );
    prices.set(operation, (variables) => {
      const known = new Map<string, number>();
      const read = (name: string) => variables[name] ?? defaults.get(name);
      return priceOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, null, read, known, QUESTION);
    });
  }
  return prices;

  /** Depth and number of selections with all fragments written out; a fragment that reaches itself counts once and fails validation. */
  function shapeOf(set: SelectionSetNode): Shape {
    const known = shapes.get(set);
    if (known) return known;
    const shape: Shape = { depth: 0, selections: 0 };
    shapes.set(set, shape);
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD;
      if (isField && selection.name.value.startsWith('__')) continue;
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
      const below = inner ? shapeOf(inner) : { depth: 0, selections: 0 };
      shape.depth = Math.max(shape.depth, below.depth + (isField ? 1 : 0));
      shape.selections += below.selections + 1;
    }
    return shape;
  }

  function countRootFields(set: SelectionSetNode, seen: Set<string>): number {
    return set.selections.reduce((count, selection) => {
      if (selection.kind === Kind.FIELD) return count + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return count + countRootFields(selection.selectionSet, seen);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return count;
      seen.add(selection.name.value);
      return count + countRootFields(fragment.selectionSet, seen);
    }, 0);
  }

  /** `pageSize` is the `first` of the connection that this selection belongs to: its lists are that long. */
  function priceOf(
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    pageSize: number | null,
    read: (variable: string) => unknown,
    known: Map<string, number>,
    each = 0,
  ): number {
    let price = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) price += each + priceOfField(selection, type, pageSize, read, known);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        price += priceOf(selection.selectionSet, condition, pageSize, read, known, each);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (!fragment) continue;
        const key = `${fragment.name.value} ${pageSize ?? ''}`;
        let own = known.get(key);
        if (own === undefined) {
          // A fragment that reaches itself costs nothing the second time: validation refuses it.
          known.set(key, 0);
          own = priceOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), pageSize, read, known, each);
          known.set(key, own);
        }
        price += own;
      }
    }
    return price;
  }

  function priceOfField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    pageSize: number | null,
    read: (variable: string) => unknown,
    known: Map<string, number>,
  ): number {
    if (!node.selectionSet) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection and unknown fields: the first is answered here and cheap, the second fails validation.
    if (!field) return node.name.value.startsWith('__') ? 200 : 1;
    let type = field.type;
    let size = 1;
    const first = field.args.some(({ name }) => name === 'first')
      ? firstOf(node, field.args.find(({ name }) => name === 'first')?.defaultValue, read)
      : null;
    let listed = false;
    while (isNonNullType(type) || isListType(type)) {
      if (isListType(type)) {
        size *= first ?? pageSize ?? limits.assumedListSize;
        listed = true;
      }
      type = type.ofType;
    }
    const below = isCompositeType(type) ? priceOf(node.selectionSet, type, listed ? null : first, read, known) : 0;
    const asks = parent === schema.getQueryType() ? (DEAR[node.name.value] ?? 0) : first !== null ? QUESTION : 0;
    return asks + size * (1 + below);
  }
}

function firstOf(node: FieldNode, fallback: unknown, read: (variable: string) => unknown): number {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const given = value?.kind === Kind.VARIABLE ? read(value.name.value) : value?.kind === Kind.INT ? Number(value.value) : undefined;
  const first = typeof given === 'number' ? given : typeof fallback === 'number' ? fallback : LARGEST_PAGE;
  return Math.min(Math.max(Number.isFinite(first) ? first : 1, 1), LARGEST_PAGE);
}

const VALUE_DEPTH = 32;

/** What can be counted without knowing the schema. */
function checkText(document: DocumentNode, limits: Limits): void {
  let aliases = 0;
  let valueDepth = 0;
  const nested = {
    enter() {
      valueDepth++;
      if (valueDepth > VALUE_DEPTH)
        throw tooComplex('The nesting of a value', null, VALUE_DEPTH, 'No input of this API is nested that deep.');
    },
    leave() {
      valueDepth--;
    },
  };
  visit(document, {
    ListValue: nested,
    ObjectValue: nested,
    Field(node) {
      if (node.alias) aliases++;
    },
    IntValue: checkNumber,
    FloatValue: checkNumber,
    StringValue(node) {
      if (!isWritable(node.value)) throw unwritable('A text in the document');
    },
  });
  if (aliases > limits.aliases) throw tooComplex('The number of aliases', aliases, limits.aliases, 'Send several questions.');
}
