import { type FeedPosition, type FeedRows, MOST_FEED_ROWS } from './feed-port.ts';

interface Identified {
  id: string;
}

/**
 * Everything there is, part by part: the next part is asked for when the reader wants it, so nothing is held for a slow one, and no
 * connection of the database is. What is published meanwhile behind the place of reading is in it; what was there all the time is in it once.
 */
export async function* streamFeed<Answer extends FeedRows<Identified>>(
  ask: (position: FeedPosition) => Promise<Answer>,
  { limit = MOST_FEED_ROWS, signal }: { limit?: number; signal?: AbortSignal } = {},
): AsyncGenerator<Answer, void, undefined> {
  for (let after: string | null = null; ; ) {
    signal?.throwIfAborted();
    const answer: Answer = await ask({ after, limit });
    const last = answer.rows.at(-1);
    if (!last) return;
    yield answer;
    if (answer.rows.length < limit) return;
    after = last.id;
  }
}
