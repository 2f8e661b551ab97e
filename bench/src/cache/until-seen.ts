import type { Pool } from '@drogowskaz/platform';
import { HASH } from './question.ts';

const PATIENCE_MS = 10_000;

/** Milliseconds from the commit of a change to the first answer that knows of it, for a client that has the one before. */
export async function untilSeen(owner: Pool, hubUrl: string): Promise<number> {
  const parameters = new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }),
    variables: JSON.stringify({ locale: 'pl' }),
  });
  const ask = (headers: Record<string, string> = {}) => fetch(`${hubUrl}/graphql?${parameters}`, { headers });
  const before = (await ask()).headers.get('etag') ?? '';
  await owner.query(
    `update directory.provider set updated_at = updated_at where id = (select min(id::text)::uuid from directory.provider)`,
  );
  const committed = performance.now();
  while ((await ask({ 'if-none-match': before })).status === 304) {
    if (performance.now() - committed > PATIENCE_MS) throw new Error('A change was not seen.');
  }
  return performance.now() - committed;
}
