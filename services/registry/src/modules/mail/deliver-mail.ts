import type { Logger } from '@drogowskaz/platform';
import { asRole, inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { composeLetter } from './compose-letter.tsx';
import { type HandOver, type MailExit, openMailExit } from './hand-over.ts';
import type { MailSettings } from './mail-settings.ts';
import type { MailTemplate, MailValues } from './mail-texts.ts';

const MINUTE = 60_000;
const LONGEST_WAIT_MINUTES = 240;
const GIVEN_UP_AFTER_DAYS = 4;
/** Longer than any hand-over takes: whoever began it was killed in the middle of it. */
const DEAD_AFTER_MINUTES = 5;

interface OutboxRow {
  id: string;
  address: string;
  locale: string;
  template: MailTemplate;
  content: MailValues[MailTemplate];
  attempts: number;
  written_at: Date;
}

/** What somebody waits for in front of her screen goes first. */
const TAKE = `
  update registry.mail set state = 'HANDED_OVER', handed_over_at = ?, attempts = attempts + 1
  where id = (
    select id from registry.mail where state = 'WAITING' and next_attempt_at <= ?
    order by template in ('verificationReminder', 'verificationLapsed'), next_attempt_at, id limit 1 for update skip locked
  )
  returning id, address, locale, template, content, attempts, written_at`;

const SETTLE = `update registry.mail set state = ?, next_attempt_at = ?, content = case when ? = 'WAITING' then content end where id = ?`;

/** A mail that was being handed over when its process was killed is not sent again: the server may have taken it. */
const BURY = `update registry.mail set state = 'UNCERTAIN', content = null where state = 'HANDED_OVER' and handed_over_at < ? returning id`;

export interface DeliveryOptions {
  work: TransactionOptions;
  settings: MailSettings;
  logger: Logger;
}

/**
 * Sends what waits in the outbox, one after another. A mail is marked, committed, before it is handed over, so that nothing goes out
 * twice, whoever is killed when. No address and no text of a mail is logged.
 */
export const deliverMail = async ({ work, settings, logger }: DeliveryOptions, signal?: AbortSignal): Promise<void> => {
  const inPost = <Result>(step: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    inTransaction(work, (transaction) => asRole(transaction, 'POSTMAN', () => step(transaction)));
  const buried = await inPost(({ em, now }) => em.execute<unknown[]>(BURY, [new Date(now.getTime() - DEAD_AFTER_MINUTES * MINUTE)]));
  if (buried.length > 0)
    logger.warn({ mails: buried.length }, 'mails were being sent when their process was killed; they are not sent again');

  let exit: MailExit | null = null;
  try {
    while (!signal?.aborted) {
      if (!(await inPost(isAnythingWaiting))) return;
      exit ??= await openMailExit(settings);
      const [row] = await inPost(({ em, now }) => em.execute<OutboxRow[]>(TAKE, [now, now]));
      if (!row) return;
      const letter = composeLetter(row.template, row.locale, row.content, settings.publicUrl);
      const done = await exit.handOver({ id: row.id, to: row.address, date: new Date(row.written_at), ...letter });
      await inPost((transaction) => settle(transaction, row, done, logger));
    }
  } finally {
    exit?.close();
  }
};

const isAnythingWaiting = async ({ em, now }: Transaction): Promise<boolean> =>
  (await em.execute("select 1 from registry.mail where state = 'WAITING' and next_attempt_at <= ? limit 1", [now])).length > 0;

const settle = async ({ em, now }: Transaction, row: OutboxRow, { state, code }: HandOver, logger: Logger): Promise<void> => {
  const givenUp = now.getTime() - new Date(row.written_at).getTime() > GIVEN_UP_AFTER_DAYS * 24 * 60 * MINUTE;
  const after = state === 'LATER' ? (givenUp ? 'REFUSED' : 'WAITING') : state;
  const wait = Math.min(2 ** row.attempts, LONGEST_WAIT_MINUTES) * MINUTE;
  await em.execute(SETTLE, [after, new Date(now.getTime() + wait), after, row.id]);
  if (after !== 'SENT')
    logger.warn({ mail: row.id, template: row.template, state: after, code, attempts: row.attempts }, 'a mail did not go out');
};
