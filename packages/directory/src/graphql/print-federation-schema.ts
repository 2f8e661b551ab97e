import { printSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@external", "@provides", "@requires", "@inaccessible", "@tag"])`;

/** A schema as SDL with its federation directives, sorted, so that the same classes always print the same text. */
export const printFederationSchema = (schema: GraphQLSchema): string =>
  `${LINK}\n\n${printSubgraphSchema(lexicographicSortSchema(schema)).trim()}\n`;
