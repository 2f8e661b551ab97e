import { createHash } from 'node:crypto';
import type { PostingRecord } from '@drogowskaz/directory';
import { badUserInput, HubError, isUuid, newId, worksForMunicipality, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { sameJson } from '../../../values/same-json.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { missingRight, requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireOwn } from '../../provenance/index.ts';
import { ProviderEntity } from '../../providers/index.ts';
import { PostingEntity, type PostingState } from '../posting-entity.ts';
import { ownerOf, type PostingKind, type PostingOwner } from '../posting-kind.ts';
import { checkPosting } from '../rules/check-posting.ts';
import { lockPosting } from './lock-posting.ts';
import { makePublic } from './make-public.ts';
import { type PostingOutcome, refused, written, wrongPostingState } from './outcome.ts';

export interface SavedPosting<Posted extends PostingRecord> {
  /** Null: a new one. */
  id: string | null;
  /** The version that was read; needed for one that is there. */
  expectedVersion: number | null;
  /** Whose a new one is; null: the caller's own provider, or her municipality. */
  provider: string | null;
  /** The same creation again is known by it. */
  requestKey?: string | null;
  /** The language of the original. */
  locale: string;
  /** The record that comes out, not checked yet. */
  write(before: Posted | null): unknown;
  /** False: it stays a draft; what is public stays as it is. */
  submit: boolean;
}

/** Writes a posting. Submitted, it is public at once where nobody needs to look at it first; else it waits for a moderator. */
export const savePosting = <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  order: SavedPosting<Posted>,
): Promise<PostingOutcome> => {
  requireRightAtAll(transaction.caller, kind.write);
  return order.id === null ? create(transaction, kind, order) : update(transaction, kind, order, order.id);
};

const create = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  order: SavedPosting<Posted>,
): Promise<PostingOutcome> => {
  const { em, caller, now } = transaction;
  const providerId = order.provider ?? caller.providerId;
  if (worksForProvider(caller) && providerId !== caller.providerId) throw missingRight(kind.write);
  const provider = providerId === null ? null : await findProvider(transaction, providerId);
  if (providerId !== null && !provider) {
    return refused({ ...invalid('There is no such provider that you may write for.', 'provider'), code: 'NOT_FOUND' });
  }
  if (provider) requireOwn(provider, 'provider');
  if (provider && provider.status !== 'APPROVED')
    return refused(invalid('This provider waits for its approval; write for it after it.', 'provider'));
  if (order.requestKey) {
    if (!isUuid(order.requestKey)) return refused(invalid('Make the key a UUID: a new one for each.', 'key'));
    await em.execute("select pg_advisory_xact_lock(hashtextextended('request:' || ?, 0))", [order.requestKey]);
    const first = await em.findOne(PostingEntity, { requestKey: keyFor(transaction, kind.name, order.requestKey) });
    if (first) return written(first);
  }
  const { record, errors } = checkPosting(kind, order.write(null), order.locale);
  if (!record) return refused(...errors);
  const owner = { providerId, homeKey: homeOf(transaction, kind, record, provider) };
  requireRight(caller, kind.write, { ...owner, state: 'NONE' });
  const wrong = await wrongBeside(transaction, kind, record, owner, order.submit);
  if (wrong.length > 0) return refused(...wrong);

  const state = nextState(transaction, order.submit, owner, provider);
  const posting = em.create(PostingEntity, {
    id: newId(),
    kind: kind.name,
    ...owner,
    // Public only once there is something that the public reads: see `makePublic`.
    state: state === 'PUBLISHED' ? 'DRAFT' : state,
    version: 1,
    record,
    requestKey: order.requestKey ? keyFor(transaction, kind.name, order.requestKey) : null,
    authorKeyId: caller.keyId,
    authorAccountId: caller.accountId,
    submittedAt: order.submit ? now : null,
    createdAt: now,
    updatedAt: now,
    editedAt: now,
  });
  em.persist(posting);
  return settle(transaction, kind, posting, { state, record, action: 'CREATE' });
};

const update = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  order: SavedPosting<Posted>,
  id: string,
): Promise<PostingOutcome> => {
  const { em, caller, now } = transaction;
  const posting = await lockPosting(transaction, id, kind.name);
  const decision = requireRight(caller, kind.write, { ...ownerOf(posting), state: posting.state });
  if (decision !== 'ALLOWED') return refused(wrongPostingState(posting.state));
  if (order.expectedVersion === null) throw badUserInput('Say which version you have read: give "expectedVersion".');
  if (order.provider !== null && order.provider !== posting.providerId)
    return refused(invalid('It stays with its provider; leave this out.', 'provider'));
  const { record, errors } = checkPosting(kind, order.write(posting.record as Posted), order.locale);
  if (order.expectedVersion !== posting.version) {
    throw new HubError(
      'CONFLICT',
      `Somebody was faster: this is at version ${posting.version} now. Read it again and repeat your change on it.`,
      {
        currentVersion: posting.version,
        differs: [],
      },
    );
  }
  if (!record) return refused(...errors);
  const provider = posting.providerId === null ? null : await findProvider(transaction, posting.providerId);
  const owner = { providerId: posting.providerId, homeKey: homeOf(transaction, kind, record, provider) ?? posting.homeKey };
  // Who answers for it now and who would from now on: both.
  requireRight(caller, kind.write, { ...owner, state: posting.state });
  const wrong = await wrongBeside(transaction, kind, record, owner, order.submit);
  if (wrong.length > 0) return refused(...wrong);
  const state = nextState(transaction, order.submit, owner, provider);
  if (state === posting.state && sameJson(record, posting.record)) return written(posting);
  const before = { status: posting.state, version: posting.version };
  em.assign(
    posting,
    {
      ...owner,
      record,
      version: posting.version + 1,
      authorKeyId: caller.keyId,
      authorAccountId: caller.accountId,
      submittedAt: order.submit ? now : null,
      updatedAt: now,
      editedAt: now,
      message: order.submit ? null : posting.message,
    },
    { merge: false },
  );
  return settle(transaction, kind, posting, { state, record, action: 'UPDATE', before });
};

interface Settled<Posted> {
  state: PostingState;
  record: Posted;
  action: 'CREATE' | 'UPDATE';
  before?: { status: PostingState; version: number };
}

const settle = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  posting: PostingEntity,
  { state, record, action, before }: Settled<Posted>,
): Promise<PostingOutcome> => {
  if (state === 'PUBLISHED') await makePublic(transaction, kind, posting, record);
  posting.state = state;
  recordAudit(transaction, {
    action: `${action}_${kind.name}`,
    recordType: 'posting',
    recordId: posting.id,
    providerId: posting.providerId,
    municipalityKey: posting.homeKey,
    ...(before && { before }),
    after: { status: state, version: posting.version },
  });
  await transaction.em.flush();
  return written(posting);
};

/** The caller's own key for this kind: two who choose the same one, or one who takes it for an event and for a notice, do not meet. */
const keyFor = ({ caller }: Transaction, kind: string, requestKey: string): string => {
  const who = [kind, caller.role, caller.accountId, caller.keyId, caller.providerId, caller.municipality, requestKey.toLowerCase()];
  const digest = createHash('sha256').update(JSON.stringify(who)).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

const findProvider = async ({ em }: Transaction, id: string): Promise<ProviderEntity | null> =>
  isUuid(id) ? em.findOne(ProviderEntity, { id }) : null;

const homeOf = <Posted extends PostingRecord>(
  { caller }: Transaction,
  kind: PostingKind<Posted>,
  record: Posted,
  provider: ProviderEntity | null,
): string | null => {
  const named = kind.homeOf(record)?.slice(0, 6) ?? provider?.municipalityKey;
  if (named) return named;
  // A county has four digits and is home to nothing.
  return worksForMunicipality(caller) && caller.municipality?.length === 6 ? caller.municipality : null;
};

const wrongBeside = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  record: Posted,
  owner: PostingOwner,
  submit: boolean,
): Promise<UserError[]> => [
  ...((await kind.check?.(transaction, record, owner)) ?? []),
  ...((submit && kind.mayBePublic?.(record, transaction.now)) || []),
];

/** Municipal staff need nobody's leave; a provider's word goes unread where its own municipality trusts it and answers for the posting. */
const nextState = ({ caller }: Transaction, submit: boolean, { homeKey }: PostingOwner, provider: ProviderEntity | null): PostingState => {
  if (!submit) return 'DRAFT';
  if (!worksForProvider(caller)) return 'PUBLISHED';
  return provider?.trusted === true && homeKey === provider.municipalityKey ? 'PUBLISHED' : 'WAITING';
};
