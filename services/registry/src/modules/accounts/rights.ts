/**
 * Who may do what, on which records, in which state: the one table. Stores ask it before they read or write; row level security stands
 * behind it. docs/rights.md is written from it (`npm run compose`). Importing the operator's own directory is not in it: no role opens that,
 * only the operator at the machine.
 */
import type { Caller, CallerRole, KeyScope } from '@drogowskaz/platform';

export type RecordState =
  // What is not there yet, and lists.
  | 'NONE'
  // Services.
  | 'UNPUBLISHED'
  | 'PUBLISHED'
  | 'ARCHIVED'
  // Approved, and no longer public because nobody confirmed it.
  | 'LAPSED'
  // Revisions.
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'CHANGES_REQUESTED'
  | 'APPROVED'
  | 'REJECTED'
  // Providers and claims; these are APPROVED, too.
  | 'WAITING'
  | 'REFUSED'
  // Problems.
  | 'OPEN'
  | 'CLOSED'
  // Postings; these are DRAFT, WAITING and PUBLISHED, too.
  | 'WITHDRAWN'
  // Keys, invitations, memberships and delegations.
  | 'ACTIVE'
  | 'ENDED';

/**
 * How far a role reaches. PROVIDER: records of her own provider. HOME: records whose home is her municipality or one that delegated to
 * it. MUNICIPALITY: her own municipality alone, as people, keys and delegations are never delegated. JOINT: what the municipalities write
 * together, for whoever works for one of them. ALL: every record.
 */
export type Reach = 'PROVIDER' | 'HOME' | 'MUNICIPALITY' | 'JOINT' | 'ALL';

export interface Right {
  /** What it lets do, for docs/rights.md. */
  means: string;
  /** Roles that are not named may not. */
  who: Readonly<Partial<Record<CallerRole, Reach>>>;
  /** The states in which it can be done. */
  states: readonly RecordState[];
  /** The state that it leads to: asked for again there, it has been done already and nothing happens. */
  done?: RecordState;
  /** Only for a person who is signed in to the portal, with whatever role or none. */
  person?: true;
}

const ADMINISTRATOR = 'ALL';
const staff = { MODERATOR: 'HOME', MUNICIPAL_ADMINISTRATOR: 'HOME', ADMINISTRATOR } as const;
const writers = { NGO_EDITOR: 'PROVIDER', NGO_OWNER: 'PROVIDER', ...staff } as const;
const owners = { NGO_OWNER: 'PROVIDER', ...staff } as const;
const managers = { NGO_OWNER: 'PROVIDER', MUNICIPAL_ADMINISTRATOR: 'MUNICIPALITY', ADMINISTRATOR } as const;
const partners = { MODERATOR: 'MUNICIPALITY', MUNICIPAL_ADMINISTRATOR: 'MUNICIPALITY', ADMINISTRATOR } as const;
const municipality = { MUNICIPAL_ADMINISTRATOR: 'MUNICIPALITY', ADMINISTRATOR } as const;
const planners = { MUNICIPAL_ADMINISTRATOR: 'JOINT', STRATEGIST: 'JOINT', ADMINISTRATOR } as const;
const municipalStaff = { MODERATOR: 'JOINT', ...planners } as const;
const everybody = {
  ANONYMOUS: 'ALL',
  PARTNER: 'ALL',
  NGO_EDITOR: 'ALL',
  NGO_OWNER: 'ALL',
  MODERATOR: 'ALL',
  MUNICIPAL_ADMINISTRATOR: 'ALL',
  STRATEGIST: 'ALL',
  ADMINISTRATOR,
} as const;

const services = ['UNPUBLISHED', 'PUBLISHED', 'ARCHIVED'] as const;
const living = ['UNPUBLISHED', 'PUBLISHED'] as const;
const revisions = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED'] as const;
const postings = ['DRAFT', 'WAITING', 'PUBLISHED', 'WITHDRAWN'] as const;
const livingPostings = ['DRAFT', 'WAITING', 'PUBLISHED'] as const;
const providers = ['WAITING', 'APPROVED', 'REFUSED'] as const;

const table = {
  CREATE_SERVICE: { means: 'write a new service', who: writers, states: ['NONE'] },
  READ_SERVICE: { means: 'read a service with its drafts and history', who: writers, states: services },
  UPDATE_SERVICE: { means: 'edit a service', who: writers, states: living },
  TRANSLATE_SERVICE: { means: 'write or confirm a translation', who: writers, states: living },
  UNDO_SERVICE: { means: 'take an earlier version up again as a draft', who: writers, states: living },
  ARCHIVE_SERVICE: { means: 'take a service away from the public', who: writers, states: living, done: 'ARCHIVED' },
  CONFIRM_SERVICE: { means: 'say that a service is still true', who: writers, states: ['PUBLISHED', 'LAPSED'] },
  CONFIRM_BY_TELEPHONE: { means: 'say so after a telephone call', who: staff, states: ['PUBLISHED', 'LAPSED'] },
  READ_VERIFICATION_LIST: { means: 'list what has not been confirmed in time', who: staff, states: ['NONE'] },

  READ_REVISION: { means: 'read a revision', who: writers, states: revisions },
  SUBMIT_REVISION: { means: 'submit a revision', who: writers, states: ['DRAFT', 'CHANGES_REQUESTED'], done: 'IN_REVIEW' },
  READ_REVIEW_QUEUE: { means: 'list what waits for a review', who: staff, states: ['NONE'] },
  APPROVE_REVISION: { means: 'approve a revision', who: staff, states: ['IN_REVIEW'], done: 'APPROVED' },
  SCHEDULE_PUBLICATION: { means: 'approve a revision for a later moment', who: staff, states: ['IN_REVIEW', 'APPROVED'] },
  REQUEST_CHANGES: { means: 'send a revision back', who: staff, states: ['IN_REVIEW'], done: 'CHANGES_REQUESTED' },
  REJECT_REVISION: { means: 'reject a revision', who: staff, states: ['IN_REVIEW'], done: 'REJECTED' },
  READ_NOTES: { means: 'read the notes that stay among moderators', who: staff, states: revisions },
  ADD_NOTE: { means: 'add such a note', who: staff, states: revisions },

  REGISTER_PROVIDER: { means: 'register a provider, which then waits', who: everybody, states: ['NONE'] },
  READ_PROVIDER: { means: 'read what the public does not see of a provider', who: writers, states: providers },
  UPDATE_PROVIDER: { means: 'edit a provider', who: owners, states: ['WAITING', 'APPROVED'] },
  READ_WAITING_PROVIDERS: { means: 'list the providers that wait', who: staff, states: ['NONE'] },
  APPROVE_PROVIDER: { means: 'approve a provider', who: staff, states: ['WAITING'], done: 'APPROVED' },
  REFUSE_PROVIDER: { means: 'refuse a provider', who: staff, states: ['WAITING'], done: 'REFUSED' },
  SET_PROVIDER_TRUST: { means: 'let a provider publish with review after, or no longer', who: staff, states: ['APPROVED'] },
  CLAIM_PROVIDER: { means: 'claim a provider that is there already', who: everybody, states: ['APPROVED'], person: true },
  READ_CLAIMS: { means: 'list such claims', who: staff, states: ['NONE'] },
  DECIDE_CLAIM: { means: 'accept or refuse a claim', who: staff, states: ['WAITING'] },

  READ_POSTING: { means: 'read an event or another posting with its drafts', who: writers, states: postings },
  WRITE_EVENT: { means: 'write an event or a series', who: writers, states: ['NONE', 'DRAFT', 'WAITING', 'PUBLISHED'] },
  WITHDRAW_EVENT: { means: 'cancel an event, or take it away', who: writers, states: livingPostings, done: 'WITHDRAWN' },
  WRITE_NOTICE: { means: 'write news of the law', who: staff, states: ['NONE', 'DRAFT', 'WAITING', 'PUBLISHED'] },
  WITHDRAW_NOTICE: { means: 'take news of the law away', who: staff, states: livingPostings, done: 'WITHDRAWN' },
  WRITE_VOLUNTEER_OFFER: { means: 'write what volunteers offer', who: writers, states: ['NONE', 'DRAFT', 'WAITING', 'PUBLISHED'] },
  WITHDRAW_VOLUNTEER_OFFER: { means: 'take such an offer away', who: writers, states: livingPostings, done: 'WITHDRAWN' },
  WRITE_COURSE: { means: 'write a course or counselling', who: writers, states: ['NONE', 'DRAFT', 'WAITING', 'PUBLISHED'] },
  WITHDRAW_COURSE: { means: 'take one away', who: writers, states: livingPostings, done: 'WITHDRAWN' },
  RECORD_OUTCOME: { means: 'record what came of learning, as counts', who: writers, states: ['NONE', 'DRAFT', 'WAITING', 'PUBLISHED'] },
  WITHDRAW_OUTCOME: { means: 'take such counts away', who: writers, states: livingPostings, done: 'WITHDRAWN' },
  READ_WAITING_POSTINGS: { means: 'list the postings that wait', who: staff, states: ['NONE'] },
  DECIDE_POSTING: { means: 'let a posting through, or send it back', who: staff, states: ['WAITING'], done: 'PUBLISHED' },
  READ_COLLECTIONS: { means: 'read collections with those that are not public', who: staff, states: ['NONE'] },
  WRITE_COLLECTION: { means: 'put a collection of services together', who: staff, states: ['NONE', 'DRAFT', 'PUBLISHED'] },

  READ_SPREADSHEET: { means: 'see spreadsheets that are being brought', who: writers, states: ['NONE'] },
  BRING_SPREADSHEET: { means: 'bring a spreadsheet of services', who: writers, states: ['NONE', 'ACTIVE'] },
  // What is imported is before the public at once, as if it had been reviewed: for those who review, each for what she answers for. An
  // organisation's own services go through BRING_SPREADSHEET, as drafts.
  READ_IMPORT: { means: 'see imports of other people’s data, with their reports', who: staff, states: ['NONE'] },
  BRING_IMPORT: { means: 'bring other people’s data, try it, and take it in as approved', who: staff, states: ['NONE', 'ACTIVE'] },
  READ_DUPLICATES: { means: 'list records that may describe the same', who: staff, states: ['NONE'] },
  LINK_DUPLICATES: {
    means: 'show records as one, when she answers for all of them that are not from elsewhere',
    who: staff,
    states: ['NONE'],
  },
  SEPARATE_DUPLICATES: { means: 'say that two records are two, or look later', who: staff, states: ['NONE'] },

  READ_SOURCES: { means: 'see which other directories the hub follows, and how they are', who: staff, states: ['NONE'] },
  LOOK_AFTER_SOURCES: {
    means: 'follow another directory, change its terms, have it read, take in what was held back, stop following it',
    who: { ADMINISTRATOR },
    states: ['NONE'],
  },

  REPORT_PROBLEM: { means: 'report a problem with a public service', who: everybody, states: ['PUBLISHED'] },
  READ_PROBLEMS: { means: 'list reported problems', who: writers, states: ['NONE'] },
  ANSWER_PROBLEM: { means: 'answer or close a problem', who: writers, states: ['OPEN'], done: 'CLOSED' },

  READ_STANDARD_DRAFT: { means: 'read the draft of the range of services, with its comments', who: municipalStaff, states: ['NONE'] },
  COMMENT_STANDARD: { means: 'comment on an item of it', who: municipalStaff, states: ['NONE'] },
  EDIT_STANDARD: { means: 'write, change or withdraw an item of it', who: planners, states: ['NONE'] },
  PROPOSE_STANDARD: { means: 'propose the draft as a new version, which is public', who: planners, states: ['NONE'] },
  ADOPT_STANDARD: { means: 'record that the municipality has adopted a version', who: municipality, states: ['NONE'] },

  READ_TEAM: { means: 'see who works for a provider or municipality', who: managers, states: ['NONE'] },
  INVITE: { means: 'invite somebody into it', who: managers, states: ['NONE'] },
  CHANGE_TEAM: { means: 'change a role, end a membership or an invitation', who: managers, states: ['ACTIVE'], done: 'ENDED' },
  READ_API_KEYS: { means: 'list its API keys', who: managers, states: ['NONE'] },
  ISSUE_API_KEY: { means: 'issue an API key for it', who: managers, states: ['NONE'] },
  REVOKE_API_KEY: { means: 'end an API key', who: managers, states: ['ACTIVE'], done: 'ENDED' },
  READ_PARTNER_KEYS: { means: 'list the public keys of partner sites and their use', who: partners, states: ['NONE'] },
  ISSUE_PARTNER_KEY: { means: 'issue a public key for a partner site', who: partners, states: ['NONE'] },
  REVOKE_PARTNER_KEY: { means: 'end a public key of a partner site', who: partners, states: ['ACTIVE'], done: 'ENDED' },
  READ_DELEGATIONS: { means: 'see who approves for whom', who: staff, states: ['NONE'] },
  DELEGATE: { means: 'let another municipality or county approve', who: municipality, states: ['NONE'] },
  END_DELEGATION: { means: 'take that back', who: municipality, states: ['ACTIVE'], done: 'ENDED' },
  READ_ASKED_WORDS: {
    means: 'read what people looked for and did not find, in the words of at least ten',
    who: { STRATEGIST: 'HOME', ...staff },
    states: ['NONE'],
  },
  READ_AUDIT_LOG: { means: 'read who did what', who: owners, states: ['NONE'] },
} as const satisfies Record<string, Right>;

export type Action = keyof typeof table;

export const rights: Readonly<Record<Action, Right>> = table;

export interface Subject {
  providerId: string | null;
  /** First six digits of the TERC code of the municipality that answers for the record. */
  homeKey: string | null;
  state: RecordState;
}

/** A caller together with the municipalities that have delegated to hers. */
export interface ActingCaller extends Caller {
  delegated: readonly string[];
}

export type Decision = 'ALLOWED' | 'ALREADY_DONE' | 'WRONG_STATE' | 'FORBIDDEN' | 'UNAUTHENTICATED';

/** Whether she answers for records of this home: her own municipality's and those of the ones that delegated to it. */
export const answersFor = ({ municipality: own, delegated }: ActingCaller, homeKey: string | null): boolean =>
  homeKey !== null && (own === homeKey || delegated.includes(homeKey));

const reaches = (caller: ActingCaller, reach: Reach | undefined, { providerId, homeKey }: Subject): boolean => {
  if (reach === 'ALL') return true;
  if (reach === 'PROVIDER') return providerId !== null && caller.providerId === providerId;
  if (reach === 'HOME') return answersFor(caller, homeKey);
  if (reach === 'JOINT') return caller.municipality?.length === 6;
  return reach === 'MUNICIPALITY' && homeKey !== null && caller.municipality === homeKey;
};

/** The scope that an API key needs for it; none for what anybody may do without a key. */
export const scopeOf = (action: Action): KeyScope | null => {
  const { who }: Right = rights[action];
  if (who.ANONYMOUS) return null;
  if (action.startsWith('READ_')) return 'READ';
  return who.NGO_OWNER ? 'WRITE' : 'MODERATE';
};

export const lacksScope = ({ scopes }: Caller, action: Action): boolean => {
  const scope = scopeOf(action);
  return scope !== null && scopes !== undefined && !scopes.includes(scope);
};

/** Whether a caller may do something to some record at all: what must be known before anything is looked up for her. */
export const decideAtAll = (caller: Caller, action: Action): 'ALLOWED' | 'FORBIDDEN' | 'UNAUTHENTICATED' => {
  const { who, person }: Right = rights[action];
  if (person && caller.accountId === null) return 'UNAUTHENTICATED';
  if (who[caller.role] && !lacksScope(caller, action)) return 'ALLOWED';
  return caller.role === 'ANONYMOUS' && caller.accountId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
};

export const mayAtAll = (caller: Caller, action: Action): boolean => decideAtAll(caller, action) === 'ALLOWED';

/** Whether a caller may do something to a record now. The state is looked at last: it is nobody's business who may not act. */
export const decide = (caller: ActingCaller, action: Action, subject: Subject): Decision => {
  const atAll = decideAtAll(caller, action);
  if (atAll !== 'ALLOWED') return atAll;
  const { who, states, done }: Right = rights[action];
  if (!reaches(caller, who[caller.role], subject)) return 'FORBIDDEN';
  if (states.includes(subject.state)) return 'ALLOWED';
  return done === subject.state ? 'ALREADY_DONE' : 'WRONG_STATE';
};
