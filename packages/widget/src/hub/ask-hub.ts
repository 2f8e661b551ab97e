/**
 * The one place that speaks with the hub. Words, positions and messages go by POST; what holds none of them goes by GET with the hash of its
 * document, so that browsers and caches on the way may keep the answer. No cookie goes along, and no address of the page.
 */
export interface Hub {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** The public key id of the partner site. */
  readonly partner: string | null | undefined;
}

export interface Operation {
  readonly hash: string;
  /** Its document, or where to get it: a hub of the same release knows the hash. */
  readonly text: string | (() => Promise<string>);
}

/** Why there is no answer, as far as it matters to the reader. */
export type Problem = 'OFFLINE' | 'UNAVAILABLE' | 'RATE_LIMITED';

/** Why nothing came at all. */
export const silence = (): Problem => (navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE');

export class NoAnswer extends Error {
  readonly problem: Problem;
  /** The hub spoke, but not what was hoped for. */
  readonly spoken: boolean;

  constructor(problem: Problem, message: string, spoken = false) {
    super(message);
    this.problem = problem;
    this.spoken = spoken;
  }
}

const PATIENCE_MS = 10_000;

interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: { message?: string; extensions?: { code?: string } }[];
}

const request = async <Data>(address: string, init: RequestInit, signal: AbortSignal, needed?: keyof Data): Promise<Data> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const give = (): void => patience.abort();
  signal.addEventListener('abort', give);
  try {
    signal.throwIfAborted();
    const response = await fetch(address, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', signal: patience.signal });
    const { data, errors = [] } = (await response.json()) as GraphqlAnswer<Data>;
    if (response.status === 429 || errors.some(({ extensions }) => extensions?.code === 'RATE_LIMITED')) {
      throw new NoAnswer('RATE_LIMITED', 'Too many questions in a short time.');
    }
    // Parts of an answer are worth more than none; what is missing is null. Without the part that is needed, it is none, and nobody keeps it.
    if (!data || (needed && data[needed] == null))
      throw new NoAnswer('UNAVAILABLE', errors[0]?.message ?? `The hub answered ${response.status}.`, true);
    return data;
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(silence(), error instanceof Error ? error.message : 'No answer.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  }
};

/** For questions with words, positions or messages: never in an address, never kept on the way. */
export const askByPost = async <Data>(
  { address, partner }: Hub,
  text: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
  needed?: keyof Data,
): Promise<Data> => {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  if (partner) headers['x-drogowskaz-partner'] = partner;
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify({ query: text, variables }), cache: 'no-store' };
  return request<Data>(`${address}/graphql`, init, signal, needed);
};

/** For questions that everybody may know of. A hub that does not know the document is told it by POST. */
export const askByHash = async <Data>(
  hub: Hub,
  { text, hash }: Operation,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Data> => {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  try {
    return await request<Data>(`${hub.address}/graphql?${parameters}`, {}, signal);
  } catch (error) {
    // Where a hub answers sites it knows only, it does so by their key, which goes by POST.
    if (!(error as NoAnswer).spoken && !hub.partner) throw error;
    return askByPost(hub, typeof text === 'string' ? text : await text(), variables, signal);
  }
};
