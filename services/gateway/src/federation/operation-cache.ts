import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type OperationDefinitionNode, print } from 'graphql';
import { publicFields } from '../trusted/public-fields.ts';
import { rootFieldsOf } from '../trusted/root-fields.ts';
import { type Completion, compileCompletion } from './complete.ts';
import { readPlan, type Step } from './plan.ts';
import { conditionVariables, type PreparedOperation, prepareOperation } from './prepared-operation.ts';
import type { Supergraph } from './supergraph.ts';

/** An operation that is ready to run. */
export interface ReadyOperation extends PreparedOperation {
  readonly plan: Step | null;
  /** Whether all that it asks for is told to everybody. */
  readonly forEverybody: boolean;
  readonly completion: Completion;
}

interface KnownDocument {
  readonly conditions: readonly string[];
  readonly operations: Map<string, Promise<ReadyOperation>>;
}

/** Plans per document, operation name and conditions. They live as long as the document in Apollo's document store. */
export class OperationCache {
  readonly #supergraph: Supergraph;
  readonly #maxVariants: number;
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();

  /** `maxVariants`: how many combinations of conditions are kept per document. */
  constructor(supergraph: Supergraph, maxVariants = 16) {
    this.#supergraph = supergraph;
    this.#maxVariants = maxVariants;
  }

  ready(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ReadyOperation> {
    let known = this.#documents.get(document);
    if (!known) {
      known = { conditions: conditionVariables(document), operations: new Map() };
      this.#documents.set(document, known);
    }
    const { operations, conditions } = known;
    const key = `${operation.name?.value ?? ''} ${conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')}`;
    const kept = operations.get(key);
    // Whoever began it may give up; those who wait for the same plan then make their own.
    if (kept) return kept.catch(() => this.#prepare(document, operation, variables, signal));
    const made = this.#prepare(document, operation, variables, signal);
    operations.set(key, made);
    // A plan that failed or was given up must not be remembered.
    made.catch(() => operations.delete(key));
    if (operations.size > this.#maxVariants) operations.delete(operations.keys().next().value as string);
    return made;
  }

  async #prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ReadyOperation> {
    const { apiSchema, planner, keyFields } = this.#supergraph;
    const prepared = prepareOperation(document, operation, variables, apiSchema, keyFields);
    const completion = compileCompletion(prepared.document, apiSchema, keyFields);
    const forEverybody = operation.operation === 'query' && rootFieldsOf(document, operation).every((field) => publicFields.has(field));
    if (prepared.federated === null) return { ...prepared, plan: null, completion, forEverybody };
    const plan: QueryPlan = await planner.planAsync(print(prepared.federated), operation.name?.value, new Set(), 0, signal);
    return { ...prepared, plan: readPlan(plan), completion, forEverybody };
  }
}
