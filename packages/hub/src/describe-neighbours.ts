import type { ConfiguredNeighbour, NeighboursChecked } from '@drogowskaz/gateway';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';

const PATIENCE_MS = 5_000;

/** The API at an address, to compare with. That no hub runs there is no fault unless somebody named it. */
export async function knownApi(url: string, named: boolean): Promise<{ sdl: string | null; from: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data } = (await response.json()) as { data: IntrospectionQuery };
    return { sdl: printSchema(buildClientSchema(data)), from: `the API at ${url}` };
  } catch (cause) {
    if (named)
      throw new OperatorError(`The API at ${url} cannot be read. Name another one with --before, or leave it out.`, exitCodes.unavailable, {
        cause,
      });
    return { sdl: null, from: 'the API without neighbours, as no hub answers here (--before <url> names one)' };
  }
}

const fieldsOf = (name: string, added: NeighboursChecked['added']): string[] =>
  Object.entries(added).flatMap(([coordinate, whose]) => (whose === name ? [coordinate] : []));

const adds = (name: string, { added, refusals }: NeighboursChecked): string => {
  const fields = fieldsOf(name, added);
  if (fields.length > 0) return `adds ${fields.join(', ')}`;
  return refusals.length > 0 ? 'adds nothing while something is refused' : 'adds nothing';
};

export function describeList(file: string, configured: readonly ConfiguredNeighbour[], checked: NeighboursChecked): string {
  if (configured.length === 0) return `${file} names no neighbour.\n`;
  const lines = configured.flatMap(({ name, url, timeoutMs, sdl }, index) => [
    `${name}: ${url}, waited for ${timeoutMs} ms`,
    `  ${adds(name, checked)}`,
    `  SDL ${sdl === null ? 'asked of it' : 'in a file'}, sha256 ${checked.reached[index]?.sha256 ?? 'not known, as it does not answer'}`,
  ]);
  return `${[...lines, ...describeRefusals(checked)].join('\n')}\n`;
}

export function describeCheck(file: string, checked: NeighboursChecked, before: string): string {
  const lines = checked.reached.flatMap((neighbour) => [
    `${neighbour.name}: ${adds(neighbour.name, checked)}`,
    ...(neighbour.fault === null ? [] : [`  it does not answer as it should: ${neighbour.fault}`]),
    ...neighbour.lost.map((what) => `  it no longer offers what was agreed on: ${what}`),
  ]);
  if (lines.length === 0) lines.push(`${file} names no neighbour.`);
  lines.push(...describeRefusals(checked));
  if (checked.refusals.length === 0) {
    lines.push(
      checked.breaking.length === 0
        ? `Clients lose nothing, compared with ${before}.`
        : `Clients would lose, compared with ${before}:\n${checked.breaking.map((what) => `  ${what}`).join('\n')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const describeRefusals = ({ refusals }: NeighboursChecked): string[] =>
  refusals.length === 0
    ? []
    : ['Refused; a hub that runs would keep what it has:', ...refusals.map(({ neighbour, problem }) => `  ${neighbour}: ${problem}`)];
