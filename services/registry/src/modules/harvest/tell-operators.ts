import type { Transaction } from '../../database/transaction.ts';
import { recipientsOf } from '../accounts/index.ts';
import { sendMail } from '../mail/index.ts';
import type { SourceEntity } from '../provenance/index.ts';

type Told = { template: 'sourceHeld'; known: number; missing: number } | { template: 'sourceVanished'; since: Date };

/** Writes to the administrators of the hub, who can do something, and to the moderators of those municipalities whose people read its records. */
export const tellOperators = async (
  transaction: Transaction,
  { id, name }: Pick<SourceEntity, 'id' | 'name'>,
  told: Told,
): Promise<void> => {
  const homes = await transaction.em.execute<{ key: string }[]>(
    `select distinct home_key as key from registry.service where source_id = ? and status = 'PUBLISHED' and home_key is not null order by 1`,
    [id],
  );
  const recipients = await recipientsOf(transaction, {}, ['ADMINISTRATOR']);
  for (const { key } of homes)
    recipients.push(...(await recipientsOf(transaction, { municipalityKey: key }, ['MODERATOR', 'MUNICIPAL_ADMINISTRATOR'])));
  const about = { source: name, link: `/portal/sources/${id}` };
  for (const { email: to, locale } of new Map(recipients.map((each) => [each.email, each])).values()) {
    if (told.template === 'sourceHeld') {
      const { template, known, missing } = told;
      await sendMail(transaction, { to, locale, template, values: { ...about, known, missing } });
    } else {
      const { template, since } = told;
      await sendMail(transaction, { to, locale, template, values: { ...about, since: since.toISOString() } });
    }
  }
};
