import type { openAccounts as open } from './open-accounts.ts';

export type { AccountsSettings, OpenAccounts } from './open-accounts.ts';
export { missingRight, requireCaller, requireRight, requireRightAtAll } from './require-right.ts';
export { type ActingCaller, type Action, answersFor, decide, mayAtAll } from './rights.ts';

export { rightsDocument } from './rights-document.ts';

export { eraseAccount, erasePerson } from './team/erase-account.ts';
export { forgetAccounts } from './team/forget-accounts.ts';
export { giveMembership, type NewMembership } from './team/give-membership.ts';
export { createInvitation, type InvitationOrder, invite } from './team/invite.ts';
export { namesOf, type Recipient, recipientsOf } from './team/people.ts';
export { type Person, personsOf, personWith } from './team/person-of.ts';
export { removeSecondFactorOf } from './team/remove-second-factor.ts';

/** Its libraries take a while to load, and only a process that serves a portal needs them. */
export const openAccounts: typeof open = async (...wanted) => (await import('./open-accounts.ts')).openAccounts(...wanted);
