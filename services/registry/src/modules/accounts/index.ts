export { type AccountsSettings, type OpenAccounts, openAccounts } from './open-accounts.ts';
export { missingRight, requireCaller, requireRight, requireRightAtAll } from './require-right.ts';
export { type ActingCaller, type Action, answersFor, decide } from './rights.ts';

export { rightsDocument } from './rights-document.ts';

export { eraseAccount } from './team/erase-account.ts';
export { giveMembership, type NewMembership } from './team/give-membership.ts';
export { createInvitation, type InvitationOrder, invite } from './team/invite.ts';
export { namesOf, type Recipient, recipientsOf } from './team/people.ts';
export { type Person, personsOf, personWith } from './team/person-of.ts';
