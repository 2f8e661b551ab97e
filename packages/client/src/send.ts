import { DrogowskazError } from './error.ts';
import type { Operation } from './operation.ts';
import { type Answer, errorOf, readAnswer } from './read-answer.ts';

export interface Connection {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Hashes that this directory refused: it is of another version than this client. */
  readonly unknownHashes: Set<string>;
}

/** Longer addresses are cut or refused by proxies. */
const LONGEST_ADDRESS = 4_000;

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** The address of a question that may be asked by GET, or null. A key is for POST only: what it may read is nobody else's to cache. */
const cacheableAddress = (
  { endpoint, headers, unknownHashes }: Connection,
  { hash }: { readonly hash?: string },
  variables: object,
): string | null => {
  if (hash === undefined || unknownHashes.has(hash) || headers.authorization !== undefined) return null;
  const address = new URL(endpoint);
  address.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  address.searchParams.set('variables', JSON.stringify(variables));
  return address.href.length > LONGEST_ADDRESS ? null : address.href;
};

/** Refused as a whole, before any field was asked, and not because the directory is away for a moment. */
const isRefused = (answer: Answer<unknown>): boolean =>
  answer.data === null && answer.errors.every(({ path }) => path === undefined) && !errorOf(answer, '').passing;

const isAboutVariables = (answer: Answer<unknown>): boolean => {
  const { code, reason } = errorOf(answer, '');
  return code === 'BAD_USER_INPUT' && reason === null;
};

/** A browser does not tell why it got no answer: perhaps this site may ask with its partner key only, and that goes by POST. */
const mayBeForeign = ({ code }: DrogowskazError, headers: Connection['headers']): boolean =>
  code === 'UNREACHABLE' && headers['x-drogowskaz-partner'] !== undefined;

/** Asks once. Answers what came, errors of single fields among it; throws when no answer of a directory came. */
export async function send<Result, Variables>(
  connection: Connection,
  operation: Operation<Result, Variables>,
  variables: object,
  signal: AbortSignal,
): Promise<Answer<Result>> {
  const { endpoint, headers, unknownHashes } = connection;
  const { name, text, hash } = operation;
  const ask = async (address: string, init: RequestInit): Promise<Answer<Result>> => {
    try {
      const response = await connection.fetch(address, { ...init, credentials: 'omit', redirect: 'manual', signal });
      return await readAnswer<Result>(response, endpoint, name);
    } catch (cause) {
      if (cause instanceof DrogowskazError || signal.aborted) throw cause;
      const message = `${endpoint} cannot be reached. Check the address, the network and, in a browser, that the page's policy (connect-src) lets it be asked.`;
      throw new DrogowskazError('UNREACHABLE', message, { operation: name, cause });
    }
  };
  const cacheable = cacheableAddress(connection, operation, variables);
  if (cacheable !== null && hash !== undefined) {
    const answer = await ask(cacheable, { method: 'GET', headers: { accept: ACCEPT } }).catch((error: unknown) => {
      if (error instanceof DrogowskazError && (!error.passing || mayBeForeign(error, headers))) return null;
      throw error;
    });
    if (answer !== null && !isRefused(answer)) return answer;
    // What is wrong with these variables is said to the whole question; the next ones may be right. Else the directory is of another version.
    if (answer === null || !isAboutVariables(answer)) unknownHashes.add(hash);
  }
  return ask(endpoint, {
    method: 'POST',
    headers: { ...headers, accept: ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ ...(name === '' ? {} : { operationName: name }), query: text, variables }),
  });
}
