import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { requireRightAtAll } from '../accounts/index.ts';
import type { Side } from './tell-of-problem.ts';

export type ProblemState = 'OPEN' | 'CLOSED';

export interface FoundProblem {
  id: string;
  service_id: string;
  provider_id: string;
  home_key: string | null;
  text: string;
  locale: string;
  state: ProblemState;
  reported_at: Date;
  closed_at: Date | null;
  record: ServiceRecord;
  provider_record: ProviderRecord;
  answers: { text: string; at: string; side: Side }[];
}

const READ = `
  select p.*, s.provider_id, s.home_key, r.record, o.record as provider_record,
    (select coalesce(jsonb_agg(jsonb_build_object('text', a.text, 'at', a.at, 'side', a.side) order by a.at, a.id), '[]')
      from registry.problem_answer a where a.problem_id = p.id) as answers
  from registry.problem p
  join registry.service s on s.id = p.service_id
  join registry.service_revision r on r.id = s.published_revision_id
  join registry.provider o on o.id = s.provider_id`;

export const findProblem = async ({ em }: Transaction, id: string): Promise<FoundProblem | null> =>
  (await em.execute<FoundProblem[]>(`${READ} where p.id = ?`, [id]))[0] ?? null;

export interface ProblemPosition {
  reportedAt: Date;
  id: string;
}

/** Problems of a provider's services, or of those that a municipality answers for, the newest first; one more than asked for tells that there are more. */
export const findProblems = async (
  { em, caller }: Transaction,
  state: ProblemState | null,
  limit: number,
  after: ProblemPosition | null,
): Promise<{ totalCount: number; found: FoundProblem[] }> => {
  requireRightAtAll(caller, 'READ_PROBLEMS');
  const wanted = '(?::text is null or p.state = ?)';
  const [counted] = await em.execute<{ total: number }[]>(`select count(*)::int as total from registry.problem p where ${wanted}`, [
    state,
    state,
  ]);
  const { reportedAt, id } = after ?? { reportedAt: new Date('9999-01-01'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
  const found = await em.execute<FoundProblem[]>(
    `${READ} where ${wanted} and (p.reported_at, p.id) < (?::timestamptz, ?::uuid) order by p.reported_at desc, p.id desc limit ?`,
    [state, state, reportedAt, id, limit],
  );
  return { totalCount: counted?.total ?? 0, found };
};
