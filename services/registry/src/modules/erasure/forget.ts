import { keptDays } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';

const DAY = 86_400_000;

const olderThan = [
  ["delete from registry.problem where state = 'CLOSED' and closed_at < ?", keptDays.closedProblem],
  ['delete from registry.problem where reported_at < ?', keptDays.problem],
  ['delete from registry.verification_letter where written_at < ?', keptDays.verificationLetter],
  ['delete from registry.confirmation where at < ?', keptDays.confirmation],
  ["update registry.api_key set name = '' where name <> '' and coalesce(revoked_at, expires_at) < ?", keptDays.endedApiKey],
] as const;

/** Erases what has been kept long enough and belongs to no other module: docs/privacy.md says what and why. */
export const forget = async ({ em, now }: Transaction): Promise<void> => {
  for (const [statement, days] of olderThan) await em.execute(statement, [new Date(now.getTime() - days * DAY)]);
};
