/** Two records are one, or they are two, or somebody looks later: written down, told in the audit log, and taken back. */
import { HubError, isUuid, newId } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { type Action, decide, requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { settleLinks } from '../../linking/index.ts';
import type { DuplicateKind } from '../rules/compared-record.ts';
import type { DuplicateDecision } from '../rules/pair-state.ts';
import { type FoundPair, findPair } from './find-pairs.ts';

export interface DecisionOutcome {
  pair: FoundPair | null;
  userErrors: UserError[];
}

/** More than this is no longer one service in several directories. */
const MOST_LINKED = 12;

interface Member {
  id: string;
  home: string | null;
  /** Another directory looks after it; nobody here answers for it alone. */
  elsewhere: boolean;
}

/** These two and everything that is linked with them already. */
const GROUP = `
  with recursive reached(id) as (
    select id from unnest(?::uuid[]) as start(id)
    union
    select case when d.left_id = r.id then d.right_id else d.left_id end
    from reached r join registry.duplicate_decision d
      on d.kind = ? and d.undone_at is null and d.decision = 'LINKED' and (d.left_id = r.id or d.right_id = r.id)
  )`;
const MEMBERS = {
  SERVICE: `${GROUP} select s.id, s.home_key as home, s.source_id is not null as elsewhere from reached join registry.service s on s.id = reached.id`,
  PROVIDER: `${GROUP} select p.id, p.municipality_key as home, p.source_id is not null as elsewhere from reached join registry.provider p on p.id = reached.id`,
};
const PARTED = `${GROUP}
  select 1 from registry.duplicate_decision s join reached one on one.id = s.left_id join reached other on other.id = s.right_id
  where s.kind = ? and s.undone_at is null and s.decision = 'SEPARATE' and not (s.left_id = ?::uuid and s.right_id = ?::uuid)`;

const groupOf = (transaction: Transaction, { kind, left, right }: FoundPair): Promise<Member[]> =>
  asPublisher(transaction, () => transaction.em.execute<Member[]>(MEMBERS[kind], [uuidArray([left, right]), kind]));

const subjectOf = (homeKey: string | null) => ({ providerId: null, homeKey, state: 'NONE' as const });

/**
 * A link puts one record behind another, so it takes the right over all that become one by it; what comes from elsewhere stands under nobody's
 * right here, so beside it the right over the others is enough. To say that two are two, or to look later, takes the right over one of them.
 */
const requireDecision = async (transaction: Transaction, pair: FoundPair, action: Action): Promise<void> => {
  const { caller } = transaction;
  const mine = (home: string | null): boolean => decide(caller, action, subjectOf(home)) === 'ALLOWED';
  const members = action === 'LINK_DUPLICATES' ? await groupOf(transaction, pair) : [];
  const another = members.find(({ home, elsewhere }) => !elsewhere && !mine(home));
  // Says who may.
  if (another) requireRight(caller, action, subjectOf(another.home));
  if (![pair.leftHome, pair.rightHome, ...members.map(({ home }) => home)].some(mine))
    requireRight(caller, action, subjectOf(pair.leftHome));
};

const linkProblem = async (transaction: Transaction, pair: FoundPair): Promise<UserError | null> => {
  const { kind, left, right } = pair;
  const parted = await asPublisher(transaction, () =>
    transaction.em.execute<unknown[]>(PARTED, [uuidArray([left, right]), kind, kind, left, right]),
  );
  if (parted.length > 0)
    return invalid(
      'One of these is linked with a record that was separated from the other. Undo that decision first, or leave these two apart.',
      'decision',
    );
  return (await groupOf(transaction, pair)).length > MOST_LINKED
    ? invalid(`No more than ${MOST_LINKED} records can be linked. Look which of them are really the same.`, 'decision')
    : null;
};

const connected = (transaction: Transaction, { kind, left, right }: FoundPair): Promise<boolean> =>
  asPublisher(transaction, async () => {
    const rows = await transaction.em.execute<unknown[]>(
      `with recursive reached(id) as (
         select ?::uuid
         union
         select case when d.left_id = r.id then d.right_id else d.left_id end
         from reached r join registry.duplicate_decision d on d.kind = ? and d.undone_at is null and d.decision = 'LINKED'
           and (d.left_id = r.id or d.right_id = r.id) and not (d.left_id = ?::uuid and d.right_id = ?::uuid)
       ) select 1 from reached where id = ?::uuid`,
      [left, kind, left, right, right],
    );
    return rows.length > 0;
  });

const UNDO =
  'update registry.duplicate_decision set undone_at = ? where kind = ? and left_id = ?::uuid and right_id = ?::uuid and undone_at is null';

const required = async (transaction: Transaction, kind: DuplicateKind, one: string, other: string): Promise<FoundPair> => {
  const known = isUuid(one) && isUuid(other) && one.toLowerCase() !== other.toLowerCase();
  // One after the other: two clicks, or two moderators, decide once.
  if (known) await transaction.em.execute("select pg_advisory_xact_lock(hashtextextended('duplicate decisions', 0))");
  const pair = known ? await findPair(transaction, kind, one, other) : null;
  if (!pair)
    throw new HubError('NOT_FOUND', 'There is no such pair that you answer for. Look at the list again: one of them may have changed.');
  return pair;
};

export const decidePair = async (
  transaction: Transaction,
  kind: DuplicateKind,
  [one, other]: readonly [string, string],
  { decision, reason }: { decision: DuplicateDecision; reason: string | null },
): Promise<DecisionOutcome> => {
  const { em, caller, now } = transaction;
  const action = decision === 'LINKED' ? 'LINK_DUPLICATES' : 'SEPARATE_DUPLICATES';
  requireRightAtAll(caller, action);
  const pair = await required(transaction, kind, one, other);
  await requireDecision(transaction, pair, action);
  const wasLinked = pair.decision?.decision === 'LINKED';
  // To part what is linked takes as much as linking it.
  if (wasLinked && decision !== 'LINKED') await requireDecision(transaction, pair, 'LINK_DUPLICATES');
  if (pair.decision?.decision === decision && pair.state === decision) return { pair, userErrors: [] };
  const wrong = reason === null ? null : messageProblem(reason);
  if (wrong !== null) return { pair: null, userErrors: [invalid(wrong, 'reason')] };
  if (decision === 'LINKED') {
    const problem = await linkProblem(transaction, pair);
    if (problem) return { pair: null, userErrors: [problem] };
  }
  if (decision === 'SEPARATE' && (await connected(transaction, pair)))
    return {
      pair: null,
      userErrors: [invalid('Both are linked with a third record. Undo one of those links first.', 'decision')],
    };

  await em.execute(UNDO, [now, kind, pair.left, pair.right]);
  const id = newId();
  await em.execute(
    `insert into registry.duplicate_decision
       (id, kind, left_id, right_id, decision, score, features, left_home, right_home, reason, decided_at, decided_by, account_id)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, kind, pair.left, pair.right, decision, pair.score, JSON.stringify(pair.features), pair.leftHome, pair.rightHome],
      ...[reason?.normalize('NFC') ?? null, now, caller.role, caller.accountId],
    ],
  );
  if (wasLinked || decision === 'LINKED') await settle(transaction, pair);
  audit(transaction, pair, id, decision);
  return { pair: await findPair(transaction, kind, pair.left, pair.right), userErrors: [] };
};

/** As if nobody had decided: the pair waits again, and what was linked is shown apart at once. */
export const undoDecision = async (transaction: Transaction, kind: DuplicateKind, one: string, other: string): Promise<DecisionOutcome> => {
  requireRightAtAll(transaction.caller, 'SEPARATE_DUPLICATES');
  const pair = await required(transaction, kind, one, other);
  const { decision } = pair;
  await requireDecision(transaction, pair, decision?.decision === 'LINKED' ? 'LINK_DUPLICATES' : 'SEPARATE_DUPLICATES');
  if (!decision) return { pair, userErrors: [] };
  await transaction.em.execute(UNDO, [transaction.now, kind, pair.left, pair.right]);
  if (decision.decision === 'LINKED') await settle(transaction, pair);
  audit(transaction, pair, decision.id, 'UNDONE');
  return { pair: (await findPair(transaction, kind, pair.left, pair.right)) ?? { ...pair, state: 'OPEN', decision: null }, userErrors: [] };
};

const settle = (transaction: Transaction, { kind, left, right }: FoundPair): Promise<void> =>
  asPublisher(transaction, () => settleLinks(transaction, kind, [left, right]));

const audit = (transaction: Transaction, pair: FoundPair, recordId: string, status: DuplicateDecision | 'UNDONE'): void =>
  recordAudit(transaction, {
    action: 'DECIDE_DUPLICATE',
    recordType: 'duplicate',
    recordId,
    municipalityKey: pair.leftHome ?? pair.rightHome,
    before: { status: pair.state },
    after: { status, kind: pair.kind, left: pair.left, right: pair.right },
  });
