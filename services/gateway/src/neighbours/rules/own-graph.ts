import { type DirectiveNode, type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';

/** What a neighbour must leave as it is. */
export interface OwnGraph {
  readonly api: GraphQLSchema;
  /** The keys of our entities by type: one set of fields each, as `id`. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `@key(fields: "b  a")` and `"a b"` are the same key. */
export const fieldSet = (text: string): string =>
  text
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .sort()
    .join(' ');

export function readOwnGraph(api: GraphQLSchema, subgraphs: readonly DocumentNode[]): OwnGraph {
  const keys = new Map<string, Set<string>>();
  for (const document of subgraphs) {
    visit(document, {
      ObjectTypeDefinition({ name, directives = [] }) {
        for (const fields of directives.filter((each) => each.name.value === 'key').map(fieldsOf)) {
          if (fields === null) continue;
          const known = keys.get(name.value) ?? new Set();
          keys.set(name.value, known.add(fieldSet(fields)));
        }
        return false;
      },
    });
  }
  return { api, keys };
}

/** The text of `fields:`. */
export function fieldsOf(directive: DirectiveNode): string | null {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
