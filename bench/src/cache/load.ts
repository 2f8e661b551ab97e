/** Asks a hub from a process of its own: `load.js <URL>`, then `{ way, milliseconds, round }` by message; answers questions per second. */
import { Pool } from 'undici';
import { throughput } from '../measure.ts';
import { HASH, QUESTION, type Way } from './question.ts';

const pool = new Pool(new URL(process.argv[2] ?? '').origin, { connections: 32 });
const locales = ['pl', 'uk', 'en', 'es', 'hi'];

const others = 'cs sk de fr it es pt ro bg hr sr sl hu lt lv et fi sv da nb nl el'.split(' ');

/** Each question that is to be executed asks for services in Polish or some other languages: the work and nearly all of the answer are the same. */
const variablesOf = (fresh: boolean, index: number, round: number): string => {
  const number = fresh ? 1 + (round + 1) * 40_000 + index : 0;
  const languages = ['pl', ...others.filter((_, place) => Math.floor(number / 2 ** place) % 2 === 1)];
  return JSON.stringify({ filter: { languages }, locale: locales[index % locales.length] });
};

const addressOf = (variables: string): string =>
  `/graphql?${new URLSearchParams({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }), variables })}`;

async function request(way: Way, variables: string, tag?: string) {
  const response = way.startsWith('POST')
    ? await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION, variables: JSON.parse(variables) }),
      })
    : await pool.request({ method: 'GET', path: addressOf(variables), headers: tag === undefined ? {} : { 'if-none-match': tag } });
  return { status: response.statusCode, tag: String(response.headers.etag), text: await response.body.text() };
}

/** The tag of each question, asked for again when it is another one, as browsers do. */
const tags = new Map<string, string>();

async function ask(way: Way, index: number, round: number): Promise<void> {
  const variables = variablesOf(way.endsWith('executed'), index, round);
  const { status, tag, text } = await request(way, variables, way === 'GET unchanged' ? (tags.get(variables) ?? '"none"') : undefined);
  if (way === 'GET unchanged') tags.set(variables, tag);
  if (way === 'GET unchanged' && status === 304) return;
  if (status !== 200 || text.includes('"errors"') || !text.includes('"nodes":[{')) {
    throw new Error(`A question was not answered: ${status} ${text.slice(0, 300)}`);
  }
}

process.on('message', async ({ way, milliseconds, round }: { way: Way; milliseconds: number; round: number }) => {
  try {
    process.send?.({ perSecond: await throughput((index) => ask(way, index, round), { concurrency: 32, milliseconds }) });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : String(error) });
  }
});
process.once('disconnect', () => process.exit(0));
