import { badUserInput, HubError } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import { checkVariables } from '../admission/check-variables.ts';
import { addressOf, variablesIn } from '../http/read-question.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** What we make ourselves or what is a code: no spaces, nothing that somebody has typed. */
const NO_WORDS = /^[\w.:+/=-]*$/;
const LONGEST_CODE = 100;

/** Whether an address asks for a document by its hash. With a "query" it brings its own. */
export const asksByHash = ({ method, url }: FastifyRequest): boolean => {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const parameters = addressOf(url);
  return parameters.has('extensions') && !parameters.has('query');
};

export interface HashedQuestion {
  readonly document: TrustedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads `extensions`, `variables` and `operationName` of an address, or says what is wrong with them. */
export function readHashedQuestion(url: string, documents: ReadonlyMap<string, TrustedDocument>): HashedQuestion {
  const parameters = addressOf(url);
  const document = documents.get(hashIn(parameters.get('extensions')));
  if (!document) {
    throw new HubError(
      'NOT_FOUND',
      'PersistedQueryNotFound: this hub knows no document with this hash that may be asked by GET. Send the document by POST in "query".',
      { reason: 'PERSISTED_QUERY_NOT_FOUND' },
    );
  }
  const name = parameters.get('operationName');
  if (name !== null && name !== document.name) {
    throw badUserInput(`The document of this hash holds the operation "${document.name}". Name it, or leave "operationName" out.`);
  }
  const variables = variablesIn(parameters.get('variables'));
  if (Object.keys(variables).some((each) => !document.variables.includes(each)))
    throw badUserInput(`"variables" in the address holds one that "${document.name}" does not declare. Leave it out.`);
  checkVariables(variables);
  if (holdsWords(variables)) {
    throw badUserInput(
      '"variables" in the address holds a text that is neither an id nor a code. What people type goes by POST: addresses are logged.',
    );
  }
  return { document, variables };
}

function hashIn(extensions: string | null): string {
  let hash: unknown;
  try {
    hash = JSON.parse(extensions ?? '')?.persistedQuery?.sha256Hash;
  } catch {
    // Told below.
  }
  if (typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase();
  throw badUserInput('"extensions" in the address is not {"persistedQuery":{"version":1,"sha256Hash":"…"}} with a SHA-256 in hexadecimal.');
}

function holdsWords(value: unknown, name = ''): boolean {
  if (typeof value === 'string') return !NO_WORDS.test(value) || (name !== 'after' && value.length > LONGEST_CODE);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => holdsWords(inner, key));
}
