/** What our engine sends to Meilisearch for a question, so that the same can be sent without it. */

export interface SentRequest {
  url: string;
  init: RequestInit;
}

/** Only while nothing else of this process uses `fetch`. */
export const requestsOf = async (work: () => Promise<unknown>): Promise<SentRequest[]> => {
  const real = globalThis.fetch;
  const sent: SentRequest[] = [];
  globalThis.fetch = (input, init = {}) => {
    const { signal: _signal, ...kept } = init;
    sent.push({ url: String(input), init: kept });
    return real(input, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return sent;
};

/** One after another, as the engine does, each answer read to its end. */
export const sendAgain = async (requests: readonly SentRequest[]): Promise<void> => {
  for (const { url, init } of requests) {
    const response = await fetch(url, init);
    await response.json();
    if (!response.ok) throw new Error(`Meilisearch answered ${response.status}`);
  }
};
