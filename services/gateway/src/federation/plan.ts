import type {
  EntityBatchAlias,
  FetchNode,
  FlattenNode,
  FlattenNodePathSegment,
  InputRewrite,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** A query plan in the form that our executor walks: parsed once, kept with the client's document. */
export type Step = FetchStep | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };

export interface FetchStep {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: readonly string[];
  /** Names under which the subgraph answers at the root; for entities, `_entities` or its aliases. */
  readonly rootFields: readonly string[];
  readonly outputRewrites: readonly InputRewrite[];
  /** Empty for a question at the root. */
  readonly targets: readonly EntityTarget[];
}

/** Entities that one question completes: where they stand in the answer so far and how they are told to the subgraph. */
export interface EntityTarget {
  readonly responseName: string;
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly InputRewrite[];
  readonly outputRewrites: readonly InputRewrite[];
  /** What stays unknown when this question gets no answer. */
  readonly fields: readonly string[];
}

/** Null when there is nothing to ask. */
export function readPlan(plan: QueryPlan): Step | null {
  return plan.node ? readNode(plan.node) : null;
}

function readNode(node: PlanNode): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(readNode) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(readNode) };
    case 'Fetch':
      return readFetch(node, node.outputRewrites ?? []);
    case 'Flatten':
      return readFlatten(node);
    case 'BatchFetch': {
      const fetch = readFetch(node, []);
      return { ...fetch, targets: node.entityBatch.aliases.map((alias) => readAlias(alias, fetch.document)) };
    }
    default:
      // Conditions are decided before planning; subscriptions and @defer are not in our schema, so validation refuses them.
      throw new Error(`The planner answered with a ${node.kind} node, which this gateway does not know`);
  }
}

function readFetch(
  node: Pick<FetchNode, 'serviceName' | 'operation' | 'variableUsages'>,
  outputRewrites: readonly InputRewrite[],
): FetchStep {
  const document = parse(node.operation, { noLocation: true });
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    query: node.operation,
    document,
    variables: node.variableUsages ?? [],
    rootFields: responseNames(rootSelections(document)),
    outputRewrites,
    targets: [],
  };
}

function readFlatten(flatten: FlattenNode): FetchStep {
  const node = flatten.node;
  if (node.kind !== 'Fetch') throw new Error(`The planner flattened a ${node.kind} node, which this gateway does not know`);
  const fetch = readFetch(node, []);
  const target: EntityTarget = {
    responseName: '_entities',
    variable: 'representations',
    paths: [flatten.path],
    requires: node.requires ?? [],
    inputRewrites: node.inputRewrites ?? [],
    outputRewrites: node.outputRewrites ?? [],
    fields: entityFields(fetch.document, '_entities'),
  };
  return { ...fetch, targets: [target] };
}

const readAlias = (alias: EntityBatchAlias, document: DocumentNode): EntityTarget => ({
  responseName: alias.alias,
  variable: alias.representationsVariableName,
  paths: alias.paths,
  requires: alias.requires,
  inputRewrites: alias.inputRewrites ?? [],
  outputRewrites: alias.outputRewrites ?? [],
  fields: entityFields(document, alias.alias),
});

const rootSelections = (document: DocumentNode): SelectionSetNode =>
  (document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode).selectionSet;

/** Names of the fields directly in a selection, type conditions included. */
function responseNames(selections: SelectionSetNode): string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? responseNames(selection.selectionSet) : [];
  });
}

function entityFields(document: DocumentNode, responseName: string): string[] {
  for (const selection of rootSelections(document).selections) {
    if (selection.kind !== Kind.FIELD || (selection.alias?.value ?? selection.name.value) !== responseName) continue;
    return responseNames(selection.selectionSet as SelectionSetNode).filter((name) => name !== '__typename');
  }
  return [];
}
