import type { UserError } from '../../../values/user-error.ts';
import type { ProviderEntity } from '../../providers/index.ts';

/** What a step answers: the provider as it stands now, or why nothing was written. */
export interface ProviderOutcome {
  provider: ProviderEntity | null;
  userErrors: UserError[];
}

export const done = (provider: ProviderEntity): ProviderOutcome => ({ provider, userErrors: [] });
export const refused = (...userErrors: UserError[]): ProviderOutcome => ({ provider: null, userErrors });

export const wrongState = (message: string, ...path: string[]): UserError => ({ code: 'WRONG_STATE', message, path });
