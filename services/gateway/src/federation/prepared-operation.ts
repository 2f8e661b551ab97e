import {
  type ASTNode,
  BREAK,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { internalName } from './response-names.ts';

/** One operation of a document for one set of conditions (`@skip`, `@include`), taken apart for those who answer its parts. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  /** As the client wrote it, without what its conditions leave out: the shape of the answer. */
  readonly document: DocumentNode;
  /** What the subgraphs answer; null when nothing is left for them. */
  readonly federated: DocumentNode | null;
  /** `__schema` and `__type`, which the gateway answers itself. */
  readonly introspection: DocumentNode | null;
}

type Conditional = SelectionNode & { readonly directives?: readonly DirectiveNode[] };

const isCondition = (directive: DirectiveNode): boolean => directive.name.value === 'skip' || directive.name.value === 'include';

/** The variables that decide which parts of a document take part. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isCondition(node) ? node.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names].sort();
}

function isIncluded(node: Conditional, variables: Readonly<Record<string, unknown>>): boolean {
  return (node.directives ?? []).every((directive) => {
    const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
    if (value === undefined) return true;
    const holds = value.kind === Kind.VARIABLE ? variables[value.name.value] === true : value.kind === Kind.BOOLEAN && value.value;
    return directive.name.value === 'include' ? holds : !holds;
  });
}

/** Decides the conditions now, so that the plan has none and asks nobody for what is left out. */
export function prepareOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  keyFields: ReadonlySet<string>,
): PreparedOperation {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const decided = withoutUnusedFragments(decideConditions({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, variables));
  const rootType = schema.getRootType(operation.operation);
  const isMeta = (field: FieldNode) => field.name.value.startsWith('__');
  const federated = keepRootFields(decided, schema, (field) => !isMeta(field));
  const asksForSchema = mentions(decided, '__schema') || mentions(decided, '__type');
  return {
    operation: decided.definitions[0] as OperationDefinitionNode,
    document: decided,
    federated: hasField(federated) ? forPlanner(federated, keyFields) : null,
    introspection: asksForSchema ? keepRootFields(decided, schema, isMeta) : null,
  };

  /** Whether anything but our own filling (`__typename`) is left at the root. */
  function hasField(candidate: DocumentNode): boolean {
    let found = false;
    const typeInfo = new TypeInfo(schema);
    visit(
      candidate,
      visitWithTypeInfo(typeInfo, {
        Field(node) {
          if (typeInfo.getParentType() !== rootType) return false;
          found ||= !isMeta(node);
          return found ? BREAK : false;
        },
      }),
    );
    return found;
  }
}

function decideConditions(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const decide = (node: Conditional) => {
    if (!node.directives?.length) return undefined;
    if (!isIncluded(node, variables)) return null;
    return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, {
    Field: { enter: decide },
    FragmentSpread: { enter: decide },
    InlineFragment: { enter: decide },
  });
}

/** Fragments that only a left-out spread used would look like work for the planner. */
function withoutUnusedFragments(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const waiting: ASTNode[] = [document.definitions[0] as OperationDefinitionNode];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        waiting.push(...document.definitions.filter((other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name.value));
      },
    });
  }
  return {
    ...document,
    definitions: document.definitions.filter((other) => other.kind !== Kind.FRAGMENT_DEFINITION || used.has(other.name.value)),
  };
}

/** Only the root fields that `keep` wants, with what is below them, as a document that is valid again. */
function keepRootFields(document: DocumentNode, schema: GraphQLSchema, keep: (field: FieldNode) => boolean): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        return roots.has(parent as never) ? (keep(node) ? undefined : null) : undefined;
      },
      SelectionSet: { leave: keepFilled },
    }),
  );
}

/** A selection that lost everything still has to be one: it asks for `__typename`, which nobody reads. */
function keepFilled(node: SelectionSetNode): SelectionSetNode | undefined {
  if (node.selections.length > 0) return undefined;
  return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
}

/** With names that no key field has, and numbers as the planner reads them: it knows no "1e0". */
const forPlanner = (document: DocumentNode, keyFields: ReadonlySet<string>): DocumentNode =>
  visit(document, {
    FloatValue: (node) => ({ ...node, value: String(Number(node.value)) }),
    Field(node) {
      const name = internalName(node, keyFields);
      return name === (node.alias?.value ?? node.name.value) ? undefined : { ...node, alias: { kind: Kind.NAME, value: name } };
    },
  });

function mentions(node: ASTNode, field: string): boolean {
  let found = false;
  visit(node, {
    Field(candidate) {
      found ||= candidate.name.value === field;
      return found ? BREAK : undefined;
    },
  });
  return found;
}
