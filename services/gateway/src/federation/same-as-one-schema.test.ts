import { anonymous, silentLogger } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, type GraphQLObjectType, getNamedType, isObjectType, parse, validate } from 'graphql';
import { tinyFederation, tinySupergraph } from '../testing/tiny-federation.ts';
import { FederatedExecutor } from './federated-executor.ts';
import { readSupergraph } from './supergraph.ts';

const { subgraphs, whole, mischief } = tinyFederation();
const supergraph = readSupergraph(tinySupergraph);
const executor = new FederatedExecutor(supergraph, {
  subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
  logger: silentLogger,
  observe: () => {},
});

/** Arguments that each field may get; the first choice leaves them out where it can. */
const ARGUMENTS: Record<string, readonly string[]> = {
  'Query.service': ['(id: 1)', '(id: $id)', '(id: "no number")'],
  'Query.services': ['(first: 2)', '(first: $first)'],
  'Query.searchServices': ['(first: 2)', '(first: $first)', '(query: "a", first: 3)'],
  'Query.suggest': ['(query: "a")'],
  'Query.day': ['(of: "2026-11-23")'],
  'Service.content': ['', '(locale: "uk")', '(locale: $locale)'],
};
/** Not asked: what answers differently each time. */
const LEFT_OUT = new Set(['Query.wait']);
const CONDITIONS = ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)', ' @include(if: true)'];
const ALIASES = [null, null, null, 'id', 'a', 'name', '_as_id', '__typename', 'provider', '_entities'];

/** Selections that are valid except that two of them may want the same name: such documents are left out. */
function selections(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(({ name }) => !LEFT_OUT.has(`${type.name}.${name}`));
  const selection = fc.constantFrom(...fields, null).chain((field): fc.Arbitrary<string> => {
    if (field === null) return fc.constant('__typename');
    const named = getNamedType(field.type);
    const below = isObjectType(named) ? (depth > 0 ? selections(named, depth - 1).map((inner) => ` { ${inner} }`) : null) : fc.constant('');
    if (below === null) return fc.constant('__typename');
    return fc
      .tuple(
        fc.constantFrom(...ALIASES),
        fc.constantFrom(...(ARGUMENTS[`${type.name}.${field.name}`] ?? [''])),
        fc.constantFrom(...CONDITIONS),
        below,
      )
      .map(([alias, args, condition, inner]) => `${alias === null ? '' : `${alias}: `}${field.name}${args}${condition}${inner}`);
  });
  const wrapped = fc.tuple(selection, fc.constantFrom('plain', 'plain', 'plain', 'inline', 'typed', 'conditional')).map(([inner, way]) => {
    if (way === 'inline') return `... { ${inner} }`;
    if (way === 'typed') return `... on ${type.name} { ${inner} }`;
    return way === 'conditional' ? `... @include(if: $yes) { ${inner} }` : inner;
  });
  return fc.array(wrapped, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
}

const queries = selections(supergraph.apiSchema.getQueryType() as GraphQLObjectType, 4).map(
  (
    inner,
  ) => `query Q($id: ID! = 2, $first: Int! = 1, $locale: String! = "es", $yes: Boolean! = true, $no: Boolean! = false) { ${inner} ...Rest }
    fragment Rest on Query { __typename }`,
);
/** Variables are always declared; those that a document does not use would fail its validation. */
const rulesOf = (text: string) => validate(supergraph.apiSchema, parse(text)).filter(({ message }) => !message.includes('is never used'));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

describe('A federated answer', () => {
  it('is what one schema with the same resolvers answers, in data, order and places of errors', async () => {
    let compared = 0;
    let crossed = 0;
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        fc.pre(rulesOf(text).length === 0);
        const document = parse(text);
        mischief.calls.splice(0);
        const federated = await executor.execute(
          { document, variables: {} },
          { caller: anonymous, requestId: 'r', signal: AbortSignal.timeout(5_000), asked: [] },
        );
        if (new Set(mischief.calls.map(({ subgraph }) => subgraph)).size > 1) crossed++;
        const once = await execute({ schema: whole, document, contextValue: { caller: anonymous } });
        // As text: the order of fields belongs to the answer.
        expect(JSON.stringify(plain(federated.data))).toBe(JSON.stringify(plain(once.data)));
        const places = (errors: typeof once.errors) => [...new Set((errors ?? []).map(({ path }) => path?.join('.')))].sort();
        if (!text.includes('promised')) expect(places(federated.errors)).toEqual(places(once.errors));
        else expect((federated.errors ?? []).length > 0).toBe((once.errors ?? []).length > 0);
        compared++;
      }),
      { numRuns: 400 },
    );
    expect(compared).toBe(400);
    // The comparison is worth something only when many answers came from both subgraphs.
    expect(crossed).toBeGreaterThan(40);
  }, 120_000);
});
