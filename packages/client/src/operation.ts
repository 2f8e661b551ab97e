/**
 * A question with its types: what it answers and what it takes. `@drogowskaz/client/operations` has one for every example of the
 * directory; your own are made by `operation()`.
 */
export interface Operation<Result, Variables> {
  /** Its name, as it is written in it. */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The variables that it declares. The client fills `locale` with its own when you leave it out. */
  readonly variables: readonly string[];
  readonly text: string;
  /** SHA-256 of the text, when the directory knows it and answers it by GET: then it may be cached. Never for what people type. */
  readonly hash?: string;
  /** Only for the compiler; never there at run time. */
  readonly types?: (variables: Variables) => Result;
}

/** Comments and texts in it may contain anything, so they are taken out before it is read. */
const withoutWords = (text: string): string => text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g, ' ');

/**
 * A question of your own. Give it the types that your editor or code generator makes of it:
 *
 *     const Names = operation<{ providers: { nodes: { name: string }[] } | null }, { first?: number }>(
 *       'query Names($first: Int! = 20) { providers(first: $first) { nodes { name } } }',
 *     );
 *
 * For a parsed document write `operation<…>(print(document))`, with `print` of graphql.
 */
export function operation<Result, Variables = Record<string, never>>(text: string): Operation<Result, Variables> {
  const read = withoutWords(text);
  // Whatever might write is never sent twice: a field that is called "mutation" costs a query its retries, and nothing else.
  const kind = /\b(mutation|subscription)\b/.test(read) ? 'mutation' : 'query';
  return {
    name: /\b(?:query|mutation)\s+(\w+)/.exec(read)?.[1] ?? '',
    kind,
    variables: [...read.matchAll(/\$(\w+)\s*:/g)].map(([, name = '']) => name),
    text,
  };
}
