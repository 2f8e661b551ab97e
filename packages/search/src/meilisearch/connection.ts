import { Meilisearch } from 'meilisearch';

export interface MeilisearchAddress {
  /** Such as http://127.0.0.1:7700. */
  host: string;
  apiKey: string;
}

/** Answers come packed otherwise, in pieces of which the second waits 40 ms for the kernel to acknowledge the first. */
const requestInit = { headers: { 'accept-encoding': 'identity' } };

/** For questions: each has a time limit of its own. */
export const connectForQuestions = ({ host, apiKey }: MeilisearchAddress): Meilisearch => new Meilisearch({ host, apiKey, requestInit });

/** A large batch on a small machine takes seconds to be received. */
const REQUEST_TIMEOUT = 60_000;

/** For writing and administration: every request is given up after a minute, or so many milliseconds. */
export const connectForWriting = ({ host, apiKey }: MeilisearchAddress, timeout = REQUEST_TIMEOUT): Meilisearch =>
  new Meilisearch({ host, apiKey, requestInit, timeout });
