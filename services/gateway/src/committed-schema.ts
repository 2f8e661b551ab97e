import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OwnSubgraphName } from '@drogowskaz/platform';
import { Kind, parse } from 'graphql';

/** `schema/` of the repository: `npm run compose` writes it, `npm run check` compares it with the code. */
const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));

export const committedSupergraph = (): string => readFileSync(`${folder}supergraph.graphql`, 'utf8');

/** The SDL of our own subgraphs, of which the supergraph is composed. */
export const committedSubgraphs = (): Record<OwnSubgraphName, string> => ({
  registry: readFileSync(`${folder}registry.graphql`, 'utf8'),
  search: readFileSync(`${folder}search.graphql`, 'utf8'),
});

export interface ExampleOperation {
  /** The file's name without its ending, e.g. `search-page`. */
  readonly name: string;
  readonly text: string;
  /** Beside it, `<name>.variables.json`. */
  readonly variables: Record<string, unknown>;
}

/** `schema/operations/`: the example operations that README and explorer show. */
export function exampleOperations(): ExampleOperation[] {
  const operations = `${folder}operations/`;
  if (!existsSync(operations)) return [];
  return readdirSync(operations)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const variables = `${operations}${name}.variables.json`;
      return {
        name,
        text: readFileSync(operations + file, 'utf8'),
        variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>) : {},
      };
    });
}

/** Names that may stand in logs, because we wrote them. */
export function ownOperationNames(examples: readonly ExampleOperation[]): Set<string> {
  const names = examples.flatMap(({ text }) =>
    parse(text).definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? each.name?.value : undefined)),
  );
  return new Set(names.filter((name) => name !== undefined));
}
