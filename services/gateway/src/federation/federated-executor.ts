import { badUserInput, HubError, isPublicError, type Logger, maskedFault } from '@drogowskaz/platform';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { AnswerObject } from './answer-tree.ts';
import { type Answer, executePlan } from './execute-plan.ts';
import { nullArgument } from './null-argument.ts';
import { OperationCache, type ReadyOperation } from './operation-cache.ts';
import { askWithin, type OperationCall, type SubgraphCallOptions } from './subgraph-calls.ts';
import type { Supergraph } from './supergraph.ts';

/** One operation, validated against the API schema. */
export interface FederatedRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Executes operations over the subgraphs. The answer has no `data` exactly when nothing was executed. */
export class FederatedExecutor {
  readonly #supergraph: Supergraph;
  readonly #calls: SubgraphCallOptions;
  readonly #logger: Logger;
  readonly #operations: OperationCache;

  constructor(supergraph: Supergraph, calls: SubgraphCallOptions) {
    this.#supergraph = supergraph;
    this.#calls = calls;
    this.#logger = calls.logger;
    this.#operations = new OperationCache(supergraph);
  }

  get apiSchema(): GraphQLSchema {
    return this.#supergraph.apiSchema;
  }

  async execute({ document, variables, operationName }: FederatedRequest, call: OperationCall): Promise<ExecutionResult> {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [unknownOperation(operationName)] };
    if (!this.apiSchema.getRootType(operation.operation)) {
      return { errors: [badUserInput(`This API has no ${operation.operation}s. Ask by a query, as often as you need.`)] };
    }
    const values = getVariableValues(this.apiSchema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
    if (values.errors) {
      return {
        errors: values.errors.map(
          (error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } }),
        ),
      };
    }
    let ready: ReadyOperation;
    try {
      ready = await this.#operations.ready(document, operation, values.coerced, call.signal);
    } catch (error) {
      if (call.signal.aborted) return { errors: [new HubError('UNAVAILABLE', 'Planning this took too long. Ask for less at once.')] };
      throw error;
    }
    const refused = nullArgument(this.apiSchema, ready.document, values.coerced);
    if (refused) return { errors: [refused] };
    const answer: Answer = { data: {}, errors: [] };
    const introspection = ready.introspection === null ? null : this.#introspect(ready.introspection, values.coerced);
    // The client's own values travel on, not the coerced ones: subgraphs parse them with their own scalars, defaults are in the plan.
    if (ready.plan) await executePlan(ready.plan, variables, askWithin(this.#calls, call, ready.forEverybody), answer);
    const { data, nulled } = ready.completion.complete(answer.data, introspection);
    const errors = answer.errors.map((error) => this.#publicError(error, call.requestId));
    if (nulled.length > 0 && errors.length === 0) errors.push(this.#brokenPromise(nulled, call.requestId));
    return errors.length > 0 ? { data, errors } : { data };
  }

  #introspect(document: DocumentNode, variableValues: Record<string, unknown>): AnswerObject {
    const result = execute({ schema: this.apiSchema, document, variableValues }) as ExecutionResult;
    if (result.errors?.[0]) throw result.errors[0];
    return result.data as AnswerObject;
  }

  /** Faults of subgraphs in this process end here: logged once, with the request id that the client reads. */
  #publicError(error: GraphQLError, requestId: string): GraphQLError {
    if (isPublicError(error)) return error;
    const field = error.path?.filter((step) => typeof step === 'string').join('.');
    this.#logger.error({ error: error.originalError ?? error, requestId, field }, 'A field failed');
    return maskedFault(error, requestId);
  }

  /** A subgraph left out what its schema promises, without an error: the client is told, and so are we. */
  #brokenPromise(nulled: readonly string[], requestId: string): GraphQLError {
    this.#logger.error({ requestId, field: nulled[0] }, 'A subgraph answered without a field that its schema promises');
    return maskedFault(new GraphQLError('missing'), requestId);
  }
}

const unknownOperation = (name: string | undefined): GraphQLError =>
  name === undefined
    ? badUserInput('The document holds several operations: say in "operationName" which one you mean.')
    : badUserInput(`The document holds no operation of the name given in "operationName". Nothing was executed.`);
