import { type Caller, forbidden, unauthenticated } from '@drogowskaz/platform';
import { type ActingCaller, type Action, type Decision, decide, decideAtAll, lacksScope, rights, type Subject, scopeOf } from './rights.ts';

/** What somebody must be told who lacks a right: who has it. */
const whoMay = (action: Action): string => {
  const { NGO_EDITOR, NGO_OWNER, MODERATOR, MUNICIPAL_ADMINISTRATOR, STRATEGIST } = rights[action].who;
  if (STRATEGIST === 'JOINT')
    return `Only ${MODERATOR ? 'those who work' : 'a strategist or an administrator'} for a municipality of this hub may do this.`;
  const ofProvider = NGO_EDITOR ? ['the provider itself'] : NGO_OWNER ? ['an owner of the provider'] : [];
  const ofMunicipality = MODERATOR
    ? ['a moderator of the home municipality']
    : MUNICIPAL_ADMINISTRATOR
      ? ['an administrator of the municipality']
      : [];
  const others = [...ofProvider, ...ofMunicipality];
  return others.length === 0
    ? 'Only an administrator of the hub may do this.'
    : `Only ${others.join(', ')} or an administrator may do this.`;
};

export const missingRight = (action: Action) => forbidden(whoMay(action));

const missing = (caller: Caller, action: Action) =>
  lacksScope(caller, action)
    ? forbidden(`This API key has not the scope ${scopeOf(action)}. Use one that has it, or have one issued.`)
    : missingRight(action);

/** Anonymous callers are told to sign in before anything is looked up for them. */
export const requireCaller = (caller: Caller): void => {
  if (caller.role === 'ANONYMOUS' && caller.accountId === null) throw unauthenticated();
};

/** For lists: throws FORBIDDEN or UNAUTHENTICATED when she may do this to no record at all. Which rows she sees is the policies' matter. */
export const requireRightAtAll = (caller: Caller, action: Action): void => {
  const decision = decideAtAll(caller, action);
  if (decision === 'UNAUTHENTICATED') throw unauthenticated();
  if (decision === 'FORBIDDEN') throw missing(caller, action);
};

/** Throws FORBIDDEN or UNAUTHENTICATED; tells apart what can be done, what has been done and what the state does not allow. */
export const requireRight = (
  caller: ActingCaller,
  action: Action,
  subject: Subject,
): Exclude<Decision, 'FORBIDDEN' | 'UNAUTHENTICATED'> => {
  const decision = decide(caller, action, subject);
  if (decision === 'UNAUTHENTICATED') throw unauthenticated();
  if (decision === 'FORBIDDEN') throw missing(caller, action);
  return decision;
};
