import { badUserInput } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import type { Question } from '../admission/admission.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const emptyName = () => badUserInput('"operationName" is empty. Name an operation of the document, or leave it out.');

/** Takes the question out of a request, or says what is wrong with the form of it. */
export function readQuestion(request: FastifyRequest): Question {
  return request.method === 'GET' ? fromAddress(request) : fromBody(request.body);
}

function fromBody(body: unknown): Question {
  if (Array.isArray(body))
    throw badUserInput('Batches are not accepted. Send one operation per request; one operation may have several root fields.');
  if (!isRecord(body)) throw badUserInput('The body is not a JSON object. Send {"query": "…", "variables": {…}}.');
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string') throw badUserInput('"query" is missing or not a text. Put a GraphQL document into it.');
  if (variables !== undefined && variables !== null && !isRecord(variables))
    throw badUserInput('"variables" is not an object. Send names and values.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badUserInput('"operationName" is not a text.');
  if (operationName === '') throw emptyName();
  if (extensions !== undefined && extensions !== null && !isRecord(extensions)) throw badUserInput('"extensions" is not an object.');
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

/** What an address asks. */
export function addressOf(url: string): URLSearchParams {
  const mark = url.indexOf('?');
  const parameters = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
  for (const name of ['query', 'variables', 'operationName', 'extensions']) {
    if (parameters.getAll(name).length > 1) throw badUserInput(`"${name}" stands in the address more than once.`);
  }
  return parameters;
}

export function variablesIn(text: string | null): Record<string, unknown> {
  let variables: unknown = {};
  try {
    variables = text === null || text === '' ? {} : JSON.parse(text);
  } catch {
    throw badUserInput('"variables" in the address is not valid JSON.');
  }
  if (!isRecord(variables)) throw badUserInput('"variables" in the address is not an object.');
  return variables;
}

function fromAddress(request: FastifyRequest): Question {
  const parameters = addressOf(request.url);
  const query = parameters.get('query');
  if (query === null) throw badUserInput('There is no "query" in the address. Open it in a browser for the explorer, or send a POST.');
  const variables = variablesIn(parameters.get('variables'));
  if (parameters.get('operationName') === '') throw emptyName();
  return { query, variables, operationName: parameters.get('operationName') ?? undefined };
}
