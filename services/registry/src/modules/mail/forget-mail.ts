import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptDays } from '@drogowskaz/platform';
import { asRole, type Transaction } from '../../database/transaction.ts';
import type { MailSettings } from './mail-settings.ts';

/** Erases what is known of mails that were written long ago: rows of the outbox, and files. */
export const forgetMail = async (transaction: Transaction, { folder }: Pick<MailSettings, 'folder'>): Promise<void> => {
  const { em, now } = transaction;
  const until = new Date(now.getTime() - keptDays.mail * 86_400_000);
  await asRole(transaction, 'POSTMAN', () => em.execute('delete from registry.mail where written_at < ?', [until]));
  if (!existsSync(folder)) return;
  const [lastDay = ''] = until.toISOString().split('T');
  for (const name of readdirSync(folder)) if (name.endsWith('.eml') && name.slice(0, 10) < lastDay) rmSync(join(folder, name));
};
