import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  printType,
  visit,
} from 'graphql';
import type { OwnGraph } from './own-graph.ts';

/**
 * Whether all that is ours stands in a composed API as it stood, to the last word of its descriptions, and is answered by us alone. What the
 * rules for a neighbour's SDL did not foresee ends here.
 */
export function touched(own: OwnGraph, api: GraphQLSchema, supergraph: DocumentNode, neighbours: readonly string[]): string[] {
  return [...changedTypes(own.api, api), ...takenFields(own, supergraph, new Set(neighbours.map(graphName)))];
}

/** As composition writes it into `join__Graph`. */
const graphName = (name: string): string => name.toUpperCase().replace(/\W/g, '_');

function changedTypes(own: GraphQLSchema, api: GraphQLSchema): string[] {
  const changed: string[] = [];
  for (const type of Object.values(own.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const composed = api.getType(type.name);
    const isRoot = type === own.getQueryType() || type === own.getMutationType();
    const left =
      isObjectType(composed) && isObjectType(type) && !isRoot
        ? new GraphQLObjectType({
            ...composed.toConfig(),
            fields: Object.fromEntries(Object.entries(composed.toConfig().fields).filter(([name]) => type.getFields()[name] !== undefined)),
          })
        : composed;
    if (!left || printType(left) !== printType(type)) changed.push(`composed with it, ${type.name} would not be what it is now`);
  }
  return changed;
}

function takenFields(own: OwnGraph, supergraph: DocumentNode, neighbours: ReadonlySet<string>): string[] {
  const taken: string[] = [];
  visit(supergraph, {
    ObjectTypeDefinition(node) {
      const type = own.api.getType(node.name.value);
      if (!isObjectType(type)) return false;
      const ofNeighbours = (node.directives ?? []).filter(({ name }) => name.value === 'join__type').some((each) => isOf(each, neighbours));
      if (!ofNeighbours) return false;
      const keys = new Set([...(own.keys.get(type.name) ?? [])].flatMap((fields) => fields.split(' ')));
      for (const field of node.fields ?? []) {
        if (!type.getFields()[field.name.value] || keys.has(field.name.value)) continue;
        const answers = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
        // Without any, every subgraph that has the type would answer it.
        const theirs = answers.filter((each) => isOf(each, neighbours));
        if (answers.length === 0 || theirs.some((each) => !isTrue(each, 'external')))
          taken.push(`composed with it, ${type.name}.${field.name.value} would be answered by it`);
      }
      return false;
    },
  });
  return taken;
}

const isOf = ({ arguments: all = [] }: ConstDirectiveNode, graphs: ReadonlySet<string>): boolean =>
  all.some(({ name, value }) => name.value === 'graph' && value.kind === Kind.ENUM && graphs.has(value.value));

const isTrue = ({ arguments: all = [] }: ConstDirectiveNode, argument: string): boolean =>
  all.some(({ name, value }) => name.value === argument && value.kind === Kind.BOOLEAN && value.value);
