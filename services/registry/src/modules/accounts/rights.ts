/**
 * Who may do what, on which records, in which state: the one table. Stores ask it before they write; row level security stands behind it.
 * Importing directories, issuing and ending keys are not in it: no key opens them, only the operator at the machine.
 */
import type { Caller } from '@drogowskaz/platform';

export type RecordState =
  | 'NONE'
  | 'UNPUBLISHED'
  | 'PUBLISHED'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'CHANGES_REQUESTED'
  | 'APPROVED'
  | 'REJECTED';

export type Action =
  | 'CREATE_SERVICE'
  | 'UPDATE_SERVICE'
  | 'TRANSLATE_SERVICE'
  | 'SUBMIT_REVISION'
  | 'READ_REVISION'
  | 'READ_REVIEW_QUEUE'
  | 'APPROVE_REVISION'
  | 'REQUEST_CHANGES'
  | 'REJECT_REVISION'
  | 'ARCHIVE_SERVICE'
  | 'CONFIRM_SERVICE';

interface Right {
  /** An NGO's key: its own provider's records, or nothing. */
  ngo: 'OWN' | 'NOTHING';
  /** A moderator's key: records whose home is her municipality. */
  moderator: 'HOME';
  /** An administrator may do everything everywhere; what nobody may do is not in the table. */
  administrator: 'EVERYTHING';
  /** The states in which it can be done. */
  states: readonly RecordState[];
  /** The state that it leads to: asked for again there, it has been done already and nothing happens. */
  done?: RecordState;
}

const author = { ngo: 'OWN', moderator: 'HOME', administrator: 'EVERYTHING' } as const;
const reviewer = { ngo: 'NOTHING', moderator: 'HOME', administrator: 'EVERYTHING' } as const;

export const rights: Readonly<Record<Action, Right>> = {
  //                   who          in which state                          already done when
  CREATE_SERVICE: { ...author, states: ['NONE'] },
  UPDATE_SERVICE: { ...author, states: ['UNPUBLISHED', 'PUBLISHED'] },
  TRANSLATE_SERVICE: { ...author, states: ['UNPUBLISHED', 'PUBLISHED'] },
  SUBMIT_REVISION: { ...author, states: ['DRAFT', 'CHANGES_REQUESTED'], done: 'IN_REVIEW' },
  READ_REVISION: { ...author, states: ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED'] },
  READ_REVIEW_QUEUE: { ...reviewer, states: ['NONE'] },
  APPROVE_REVISION: { ...reviewer, states: ['IN_REVIEW'], done: 'APPROVED' },
  REQUEST_CHANGES: { ...reviewer, states: ['IN_REVIEW'], done: 'CHANGES_REQUESTED' },
  REJECT_REVISION: { ...reviewer, states: ['IN_REVIEW'], done: 'REJECTED' },
  ARCHIVE_SERVICE: { ...author, states: ['UNPUBLISHED', 'PUBLISHED'], done: 'ARCHIVED' },
  CONFIRM_SERVICE: { ...author, states: ['PUBLISHED'] },
};

export interface Subject {
  providerId: string | null;
  /** First six digits of the TERC code of the municipality that answers for the record. */
  homeKey: string | null;
  state: RecordState;
}

export type Decision = 'ALLOWED' | 'ALREADY_DONE' | 'WRONG_STATE' | 'FORBIDDEN' | 'UNAUTHENTICATED';

const owns = (caller: Caller, right: Right, subject: Subject): boolean => {
  if (caller.role === 'ADMINISTRATOR') return true;
  if (caller.role === 'NGO') return right.ngo === 'OWN' && caller.providerId !== null && caller.providerId === subject.providerId;
  return caller.municipality !== null && caller.municipality === subject.homeKey;
};

/** Whether a caller may do something to a record now. The state is looked at last: it is nobody's business who may not act. */
export const decide = (caller: Caller, action: Action, subject: Subject): Decision => {
  if (caller.role === 'ANONYMOUS') return 'UNAUTHENTICATED';
  const right = rights[action];
  if (!owns(caller, right, subject)) return 'FORBIDDEN';
  if (right.states.includes(subject.state)) return 'ALLOWED';
  return right.done === subject.state ? 'ALREADY_DONE' : 'WRONG_STATE';
};
