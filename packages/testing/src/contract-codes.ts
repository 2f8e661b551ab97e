/** The codes of the contract (`errors[].extensions.code`) as clients know them, written down apart from the code that answers with them. */

/** Those that say "you". */
export const clientsFaultCodes = [
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_COMPLEX',
] as const;

/** With those that say "not now". */
export const contractCodes = [...clientsFaultCodes, 'RATE_LIMITED', 'UNAVAILABLE'] as const;
