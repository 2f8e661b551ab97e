import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { badUserInput } from './errors.ts';
import type { Subgraph, SubgraphCall, SubgraphDefinition, SubgraphRequest } from './subgraph.ts';

/**
 * A subgraph in this process: the gateway hands over the parsed document and the caller as an object, and reads the answer as an
 * object. Documents come from the gateway's planner, so only what the client itself wrote into them is checked: literal values.
 */
export function localSubgraph(definition: SubgraphDefinition): Subgraph {
  return {
    name: definition.name,
    execute: (request, call) => executeSubgraph(definition, request, call),
    ready: async () => (await definition.ready?.()) ?? 'ok',
    close: async () => {},
  };
}

/** What is known of a document, for as long as the gateway's plan cache keeps it. */
const literalErrors = new WeakMap<object, readonly GraphQLError[]>();

/** Executes one question. Values that the client wrote and a scalar refuses are `BAD_USER_INPUT`, everything else is left as it is. */
export async function executeSubgraph(
  definition: SubgraphDefinition,
  request: SubgraphRequest,
  call: SubgraphCall,
): Promise<ExecutionResult> {
  let refused = literalErrors.get(request.document);
  if (refused === undefined) {
    refused = validate(definition.schema, request.document, [ValuesOfCorrectTypeRule]);
    literalErrors.set(request.document, refused);
  }
  if (refused.length > 0) return { errors: refused.map((error) => badUserInput(error.message)) };
  const result = await execute({
    schema: definition.schema,
    document: request.document,
    variableValues: request.variables,
    operationName: request.operationName ?? null,
    contextValue: definition.context(call),
  });
  return result.data === undefined ? explainRequestError(definition, request, result) : result;
}

/** graphql-js answers without `data` only when nothing ran: the values of the variables were refused, or our plan was wrong. */
function explainRequestError(definition: SubgraphDefinition, request: SubgraphRequest, result: ExecutionResult): ExecutionResult {
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation) return result;
  const { errors } = getVariableValues(definition.schema, operation.variableDefinitions ?? [], request.variables);
  return errors === undefined ? result : { errors: errors.map((error) => badUserInput(error.message)) };
}
