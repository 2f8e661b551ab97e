import { newId } from '@drogowskaz/platform';
import { z } from 'zod';
import type { Transaction } from '../../database/transaction.ts';
import type { MailTemplate, MailValues } from './mail-texts.ts';

export interface Mail<Template extends MailTemplate> {
  /** One address. */
  to: string;
  template: Template;
  /** The language of the reader. */
  locale: string;
  values: MailValues[Template];
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: both are there, or neither. A job sends it afterwards.
 * Throws when `to` is not one e-mail address: whoever took it from a person checks it with `mailAddress` first.
 */
export const sendMail = async <Template extends MailTemplate>(
  { em, now }: Pick<Transaction, 'em' | 'now'>,
  { to, template, locale, values }: Mail<Template>,
): Promise<void> => {
  await em.execute('select registry.post_mail(?, ?, ?, ?, ?, ?)', [
    newId(),
    mailAddress.parse(to),
    locale,
    template,
    JSON.stringify(values),
    now,
  ]);
};

/** One address without a name, a list or a line end in it. */
export const mailAddress = z.email().max(254);
