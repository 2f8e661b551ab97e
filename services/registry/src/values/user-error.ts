/** An expected failure: what is wrong, how to mend it, and where in the input it is. */
export interface UserError {
  /** A stable word for programs: INVALID, WRONG_STATE, NOT_FOUND … */
  code: 'INVALID' | 'WRONG_STATE' | 'NOT_FOUND' | 'ORIGINAL_IN_ANOTHER_LANGUAGE';
  message: string;
  /** In terms of the input: ["locations", "0", "latitude"]. */
  path: string[];
}

export const invalid = (message: string, ...path: string[]): UserError => ({ code: 'INVALID', message, path });
