import { HubError } from '@drogowskaz/platform';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Limits } from '../limits.ts';
import { tooComplex } from './too-complex.ts';

/** Parses what a client sent, within the limit of tokens. Every failure says what to do. */
export function readDocument(text: string, limits: Pick<Limits, 'tokens' | 'depth'>): DocumentNode {
  try {
    // Positions of nodes are Apollo's to tell; without them a document takes a third of the memory.
    return parse(text, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) throw tooComplex('The nesting of this document', null, limits.depth, 'Nest less deeply.');
    if (!(error instanceof GraphQLError)) throw error;
    if (/more tha[nt] \d+ tokens/.test(error.message)) {
      throw tooComplex('The number of tokens in this document', null, limits.tokens, 'Split it into several questions.');
    }
    throw new GraphQLError(error.message, {
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

/** Values that no text of ours can hold: PostgreSQL refuses NUL, UTF-8 has no half of a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what we look for.
const UNWRITABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

export const unwritable = (where: string): HubError =>
  new HubError('BAD_USER_INPUT', `${where} holds a NUL or half of a surrogate pair. Remove it: no text can keep it.`);
