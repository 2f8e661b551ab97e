import { badUserInput, TextCache } from '@drogowskaz/platform';
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../limits.ts';
import { checkVariables } from './check-variables.ts';
import { measureDocument, type PriceOf } from './measure-document.ts';
import { readDocument } from './read-document.ts';
import { tooComplex } from './too-complex.ts';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** What is known of a question before it is executed. */
export interface Admitted {
  readonly document: DocumentNode;
  readonly cost: number;
  /** Null when the document does not say which operation: execution will refuse it. */
  readonly operation: OperationDefinitionNode | null;
}

/** Characters of the documents whose measure is kept: some hundred ordinary ones. */
const KEPT_LENGTH = 300_000;

/** Decides whether a question may be executed at all, before validation spends time on it. */
export class Admission {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #known = new TextCache<{ document: DocumentNode; prices: Map<OperationDefinitionNode, PriceOf> }>(KEPT_LENGTH);

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** Throws what the client should read: `GRAPHQL_PARSE_FAILED`, `TOO_COMPLEX` or `BAD_USER_INPUT`. */
  admit({ query, variables, operationName }: Question): Admitted {
    if (query.trim() === '') throw badUserInput('There is no question: put a GraphQL document into "query".');
    const { document, prices } = this.#measure(query);
    checkVariables(variables);
    const operation = getOperationAST(document, operationName) ?? null;
    const candidates = operation ? [operation] : [...prices.keys()];
    const cost = Math.round(Math.max(0, ...candidates.map((each) => prices.get(each)?.(variables) ?? 0)));
    if (cost > this.#limits.cost) {
      throw tooComplex(
        'The cost of this operation',
        cost,
        this.#limits.cost,
        'Ask for smaller pages ("first") or for fewer lists inside lists.',
      );
    }
    return { document, cost, operation };
  }

  #measure(query: string) {
    const known = this.#known.get(query);
    if (known) return known;
    const document = readDocument(query, this.#limits);
    if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) {
      throw badUserInput('The document holds no operation: write a query or a mutation.');
    }
    const measured = { document, prices: this.#measureParsed(document) };
    this.#known.set(query, measured);
    return measured;
  }

  #measureParsed(document: DocumentNode): Map<OperationDefinitionNode, PriceOf> {
    try {
      return measureDocument(document, this.#schema, this.#limits);
    } catch (error) {
      // The parser has more stack to spend than we: what only it can walk is too deep anyway.
      if (error instanceof RangeError) throw tooComplex('The nesting of this document', null, this.#limits.depth, 'Nest less deeply.');
      throw error;
    }
  }
}
