import { HubError, isUuid, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { messageProblem } from '../../values/message-problem.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { tellOfProblem } from './tell-of-problem.ts';

export interface ReportedProblem {
  serviceId: string;
  message: string;
  /** The language of the page that it was written on. */
  locale: string;
}

const LONGEST_REPORT = 2_000;
const HOUR = 3_600_000;
/** Enough for a day on which something is really wrong; a program that floods is stopped for everybody. */
const REPORTS_AN_HOUR = { service: 10, hub: 300 } as const;

const COUNT = `
  select count(*) filter (where service_id = ?)::int as service, count(*)::int as hub from registry.problem where reported_at > ?`;

/**
 * Takes down what somebody says is wrong with a public service. It runs as the hub, for anybody; nothing of whoever reports is kept, so
 * limits count reports. The same text that waits already is not kept twice. Throws RATE_LIMITED.
 */
export const reportProblem = async (transaction: Transaction, { serviceId, message, locale }: ReportedProblem): Promise<UserError[]> => {
  const { em, now } = transaction;
  const text = message.normalize('NFC').trim();
  const wrong = messageProblem(message) ?? (text.length > LONGEST_REPORT ? `Write at most ${LONGEST_REPORT} characters.` : null);
  if (wrong !== null) return [invalid(wrong, 'message')];
  const [service] = isUuid(serviceId) ? await em.execute<unknown[]>('select 1 from directory.service where id = ?', [serviceId]) : [];
  if (!service) return [{ ...invalid('There is no public service with this id. Check the id.', 'serviceId'), code: 'NOT_FOUND' }];
  // One report of a service after another, so that neither limit nor repetition is overlooked.
  await em.execute("select pg_advisory_xact_lock(hashtextextended('problem:' || ?, 0))", [serviceId]);
  const [same] = await em.execute<unknown[]>("select 1 from registry.problem where service_id = ? and text = ? and state = 'OPEN'", [
    serviceId,
    text,
  ]);
  if (same) return [];
  const [counted] = await em.execute<{ service: number; hub: number }[]>(COUNT, [serviceId, new Date(now.getTime() - HOUR)]);
  if (counted && (counted.service >= REPORTS_AN_HOUR.service || counted.hub >= REPORTS_AN_HOUR.hub)) {
    throw new HubError('RATE_LIMITED', 'Many problems were reported just now. Try again in an hour.', { retryAfterSeconds: 3_600 });
  }
  await em.execute("insert into registry.problem (id, service_id, text, locale, state, reported_at) values (?, ?, ?, ?, 'OPEN', ?)", [
    ...[newId(), serviceId, text, locale, now],
  ]);
  await tellOfProblem(transaction, { template: 'problemReported', serviceId, text, to: ['OWNER', 'MUNICIPALITY'] });
  return [];
};
