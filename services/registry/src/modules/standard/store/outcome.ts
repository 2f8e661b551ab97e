import type { UserError } from '../../../values/user-error.ts';

/** What a writing step answers: what was written, or why nothing was. */
export type Outcome<Result> = { done: Result; userErrors: [] } | { done: null; userErrors: UserError[] };

export const done = <Result>(result: Result): Outcome<Result> => ({ done: result, userErrors: [] });
export const refused = (...userErrors: UserError[]): Outcome<never> => ({ done: null, userErrors });

/** Everything that the municipalities write together belongs to no provider and to no municipality alone. */
export const jointly = { providerId: null, homeKey: null, state: 'NONE' } as const;
