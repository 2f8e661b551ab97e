/** The page of results as the committed operation asks for it. */
import { readFileSync } from 'node:fs';
import type { Pool } from 'undici';

const operation = readFileSync(new URL('../../../schema/operations/search-page.graphql', import.meta.url), 'utf8');

export interface PageQuestion {
  text: string;
  locale: string;
}

export const answerKey = (text: string, locale: string): string => `${locale} ${text}`;

export const askPage = async (pool: Pool, { text, locale }: PageQuestion): Promise<{ searchServices: unknown }> => {
  const response = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables: { query: text, locale, first: 20 } }),
  });
  const { data, errors } = (await response.body.json()) as { data?: { searchServices: unknown }; errors?: unknown };
  if (!data?.searchServices || errors) throw new Error(`A page was not answered: ${JSON.stringify(errors ?? data).slice(0, 300)}`);
  return data;
};
