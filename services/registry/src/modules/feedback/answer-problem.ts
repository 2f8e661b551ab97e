import { HubError, isUuid, newId, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { messageProblem } from '../../values/message-problem.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { type FoundProblem, findProblem } from './find-problems.ts';
import { type Side, tellOfProblem } from './tell-of-problem.ts';

export interface ProblemAnswer {
  text: string | null;
  /** Nothing is left to do. */
  done: boolean;
}

/** Answers a problem, closes it, or both; the other side is told. Whoever reported it cannot be: nobody knows who it was. */
export const answerProblem = async (
  transaction: Transaction,
  id: string,
  { text, done }: ProblemAnswer,
): Promise<{ problem: FoundProblem | null; userErrors: UserError[] }> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'ANSWER_PROBLEM');
  // Locked, so that a double click answers once.
  if (isUuid(id)) await em.execute('select 1 from registry.problem where id = ? for update', [id]);
  const problem = isUuid(id) ? await findProblem(transaction, id) : null;
  if (!problem) throw new HubError('NOT_FOUND', 'There is no problem with this id that you answer for. Check the id.');
  const subject = { providerId: problem.provider_id, homeKey: problem.home_key, state: problem.state };
  const decision = requireRight(caller, 'ANSWER_PROBLEM', subject);
  const side: Side = worksForProvider(caller) ? 'OWNER' : 'MUNICIPALITY';
  const last = problem.answers.at(-1);
  if (decision === 'ALREADY_DONE' || (text !== null && last?.text === text && last.side === side && !done))
    return { problem, userErrors: [] };
  const wrong = text === null ? (done ? null : 'Write an answer, or say that it is done.') : messageProblem(text);
  if (wrong !== null) return { problem: null, userErrors: [invalid(wrong, 'text')] };

  if (text !== null) {
    await em.execute('insert into registry.problem_answer (id, problem_id, text, at, side) values (?, ?, ?, ?, ?)', [
      ...[newId(), id, text.normalize('NFC'), now, side],
    ]);
    const to: Side[] = [side === 'OWNER' ? 'MUNICIPALITY' : 'OWNER'];
    await tellOfProblem(transaction, { template: 'problemAnswered', serviceId: problem.service_id, text, to });
  }
  if (done) await em.execute("update registry.problem set state = 'CLOSED', closed_at = ? where id = ?", [now, id]);
  recordAudit(transaction, {
    action: 'ANSWER_PROBLEM',
    recordType: 'problem',
    recordId: id,
    providerId: problem.provider_id,
    municipalityKey: problem.home_key,
    before: { status: problem.state },
    after: { status: done ? 'CLOSED' : 'OPEN' },
  });
  return { problem: await findProblem(transaction, id), userErrors: [] };
};
