import { type Caller, forbidden, unauthenticated } from '@drogowskaz/platform';
import { type Action, type Decision, decide, rights, type Subject } from './rights.ts';

/** What the holder of a key must be told when she lacks a right: who has it. */
const whoMay = (action: Action): string =>
  rights[action].ngo === 'OWN'
    ? 'Only the provider itself, a moderator of the home municipality or an administrator may do this.'
    : 'Only a moderator of the home municipality or an administrator may do this.';

export const missingRight = (action: Action) => forbidden(whoMay(action));

/** Anonymous callers are told to sign in before anything is looked up for them. */
export const requireCaller = (caller: Caller): void => {
  if (caller.role === 'ANONYMOUS') throw unauthenticated();
};

/** Throws FORBIDDEN or UNAUTHENTICATED; tells apart what can be done, what has been done and what the state does not allow. */
export const requireRight = (caller: Caller, action: Action, subject: Subject): Exclude<Decision, 'FORBIDDEN' | 'UNAUTHENTICATED'> => {
  const decision = decide(caller, action, subject);
  if (decision === 'UNAUTHENTICATED') throw unauthenticated();
  if (decision === 'FORBIDDEN') throw missingRight(action);
  return decision;
};
