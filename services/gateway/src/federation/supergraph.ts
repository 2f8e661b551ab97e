import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
} from 'graphql';

/** What the gateway knows of the world: the API that clients see, and the planner that knows who answers which part of it. */
export interface Supergraph {
  readonly apiSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** Fields that identify entities. A client's alias must not take their names: the gateway reads them to ask for the rest. */
  readonly keyFields: ReadonlySet<string>;
}

/**
 * Reads a composed supergraph. `scalars` are the implementations of the API's scalars: with them a wrong date is refused at the gateway,
 * at the client's own line and column, before any subgraph is asked.
 */
export function readSupergraph(sdl: string, scalars: readonly GraphQLScalarType[] = []): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const apiSchema = buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
  for (const { name, parseValue, parseLiteral } of scalars) {
    const known = apiSchema.getType(name);
    if (known) Object.assign(known, { parseValue, parseLiteral });
  }
  return { apiSchema, planner: new QueryPlanner(sdl), keyFields: keyFieldsOf(document) };
}

/** The names in every `@join__type(key:)` and `@join__field(requires:)`. */
function keyFieldsOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Directive(node: DirectiveNode) {
      for (const argument of node.arguments ?? []) {
        const isFieldSet = argument.name.value === 'key' || argument.name.value === 'requires';
        if (!isFieldSet || argument.value.kind !== Kind.STRING) continue;
        for (const name of argument.value.value.match(/[_A-Za-z]\w*/g) ?? []) names.add(name);
      }
    },
  });
  return names;
}
