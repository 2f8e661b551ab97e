/** How long a hub takes for a question that somebody has asked before: it keeps answers until something that is public changes. */
import { percentile } from '../measure.ts';
import type { Figure } from '../result.ts';
import { words } from './words.ts';

const QUERY = `query ($query: String!) { searchServices(query: $query, first: 10) {
  totalCount facets { dimension values { value count } } edges { node { id content { name summary } provider { name } cost { free } verification { state } } } } }`;

const ROUNDS = 5;

export async function askedAgainFigures(hubUrl: string): Promise<Figure[]> {
  const ask = async (query: string): Promise<number> => {
    const begin = performance.now();
    const response = await fetch(`${hubUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { query } }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`The hub refused a question: ${JSON.stringify(errors)}`);
    return performance.now() - begin;
  };
  const first: number[] = [];
  for (const word of words) first.push(await ask(word));
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) for (const word of words) again.push(await ask(word));
  return [
    {
      name: 'a question for the first time → answered, p95',
      value: percentile(first, 0.95),
      unit: 'ms',
      note: `median ${percentile(first, 0.5).toFixed(1)}`,
    },
    {
      name: 'a repeated question → answered from memory, p95',
      value: percentile(again, 0.95),
      unit: 'ms',
      atMost: 20,
      note: `median ${percentile(again, 0.5).toFixed(1)}, of ${again.length}`,
    },
  ];
}
