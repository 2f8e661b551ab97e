import { type LearningOutcomeRecord, learningOutcomeRecord, outcomeMeasures, type PublicLearningOutcome } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { PostingEntity, type PostingKind } from '../postings/index.ts';
import { ownerProblems } from './owner-problems.ts';
import { publicCounts } from './rules/withhold-small-counts.ts';

const PUBLISH = `
  insert into directory.learning_outcome (id, provider_id, scope, period_from, period_to, wanted, record, updated_at)
  select * from jsonb_to_recordset(?::jsonb) as row(id uuid, provider_id uuid, scope text, period_from text, period_to text, wanted integer,
    record jsonb, updated_at timestamptz)
  on conflict (id) do update set provider_id = excluded.provider_id, scope = excluded.scope, period_from = excluded.period_from,
    period_to = excluded.period_to, wanted = excluded.wanted, record = excluded.record, updated_at = excluded.updated_at
  where learning_outcome.record is distinct from excluded.record`;

/** What is withheld of one count hangs on the others of its provider: all of them are written anew, each change in its turn. */
const project = async ({ em, now }: Transaction, providerId: string): Promise<void> => {
  await em.execute("select pg_advisory_xact_lock(hashtextextended('outcomes:' || ?, 0))", [providerId]);
  const postings = await em.find(
    PostingEntity,
    { kind: 'LEARNING_OUTCOME', providerId, publishedRecord: { $ne: null } },
    { refresh: true },
  );
  const outcomes = postings.map(({ id, publishedRecord }) => ({ id, record: publishedRecord as LearningOutcomeRecord }));
  const counts = publicCounts(outcomes);
  const rows = outcomes.map(({ id, record }) => {
    const open = Object.fromEntries(Object.entries(record).filter(([field]) => !outcomeMeasures.some((measure) => measure === field)));
    const outcome = { ...open, id, providerId, counts: counts.get(id) ?? {}, updatedAt: now.toISOString() } as PublicLearningOutcome;
    return {
      id,
      provider_id: providerId,
      scope: record.scope,
      period_from: record.from ?? null,
      period_to: record.to ?? null,
      wanted: record.wanted?.value ?? null,
      record: outcome,
      updated_at: now,
    };
  });
  await em.execute(PUBLISH, [JSON.stringify(rows)]);
};

export const learningOutcomeKind: PostingKind<LearningOutcomeRecord> = {
  name: 'LEARNING_OUTCOME',
  schema: learningOutcomeRecord,
  write: 'RECORD_OUTCOME',
  withdraw: 'WITHDRAW_OUTCOME',
  homeOf: () => null,
  pages: { public: () => '/learning', portal: (id) => `/portal/learning/outcomes/${id}` },
  check: ownerProblems,
  publish: async (transaction, { providerId }) => {
    if (providerId !== null) await project(transaction, providerId);
  },
  hide: async (transaction, id) => {
    const rows = await transaction.em.execute<{ provider_id: string }[]>(
      'delete from directory.learning_outcome where id = ? returning provider_id',
      [id],
    );
    for (const { provider_id } of rows) await project(transaction, provider_id);
  },
};
