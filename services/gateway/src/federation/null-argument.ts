import { type DocumentNode, GraphQLError, type GraphQLSchema, getArgumentValues, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * A nullable variable may stand where an argument with a default takes no null. Validation allows it, and only its value shows that the
 * client is wrong: told here, or a subgraph would take it for a fault of ours.
 */
export function nullArgument(
  schema: GraphQLSchema,
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  if (!Object.values(values).includes(null)) return null;
  let problem: GraphQLError | null = null;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        if (problem !== null || !field || !node.arguments?.length) return;
        try {
          getArgumentValues(field, node, values);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          problem = new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
        }
      },
    }),
  );
  return problem;
}
