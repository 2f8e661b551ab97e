/** Asks one address from a process of its own: `load.js <URL>`, then `{ milliseconds, round }` by message; answers questions per second. */
import { Pool } from 'undici';
import { throughput } from '../measure.ts';
import { QUESTION } from './directory.ts';

const url = new URL(process.argv[2] ?? '');
const pool = new Pool(url.origin, { connections: 32 });
const locales = ['pl', 'uk', 'en', 'es', 'hi'];

/** Every question has words of its own: nothing can be shared, deduplicated or cached. */
const bodyOf = (round: number, index: number): string =>
  JSON.stringify({
    query: QUESTION,
    variables: { query: `words ${round} ${index}`, locale: locales[index % locales.length], first: 20 },
  });

async function ask(body: string): Promise<void> {
  const response = await pool.request({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('"errors"') || !text.includes('"locations":[{')) {
    throw new Error(`A question was not answered: ${response.statusCode} ${text.slice(0, 300)}`);
  }
}

process.on('message', async ({ milliseconds, round }: { milliseconds: number; round: number }) => {
  try {
    process.send?.({ perSecond: await throughput((index) => ask(bodyOf(round, index)), { concurrency: 32, milliseconds }) });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : String(error) });
  }
});
process.once('disconnect', () => process.exit(0));
