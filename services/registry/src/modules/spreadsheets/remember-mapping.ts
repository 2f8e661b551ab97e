import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { LARGEST_CHOICES } from './keep-spreadsheet.ts';
import { SpreadsheetMappingEntity } from './spreadsheet-entities.ts';
import { findWhose, type Whose } from './whose.ts';

const LONGEST_FINGERPRINT = 64;

/** What was chosen about a sheet with these headings, by the same provider or municipality; null when it is the first. */
export const findMapping = async (transaction: Transaction, fingerprint: string, whose: Whose): Promise<string | null> => {
  const found = await findWhose(transaction, 'READ_SPREADSHEET', whose);
  if (found.error) return null;
  const { providerId, homeKey } = found;
  const mapping = await transaction.em.findOne(SpreadsheetMappingEntity, {
    fingerprint,
    ...(providerId === null ? { providerId, homeKey } : { providerId }),
  });
  return mapping?.choices ?? null;
};

export const rememberMapping = async (
  transaction: Transaction,
  { fingerprint, choices, ...whose }: { fingerprint: string; choices: string } & Whose,
): Promise<UserError[]> => {
  const found = await findWhose(transaction, 'BRING_SPREADSHEET', whose);
  if (found.error) return [found.error];
  if (fingerprint === '' || fingerprint.length > LONGEST_FINGERPRINT)
    return [invalid('This is no fingerprint of headings.', 'fingerprint')];
  if (choices.length > LARGEST_CHOICES) return [invalid(`Use at most ${LARGEST_CHOICES} characters.`, 'choices')];
  await transaction.em.execute(
    `insert into registry.spreadsheet_mapping as kept (id, provider_id, home_key, fingerprint, choices, updated_at) values (?, ?, ?, ?, ?, ?)
     on conflict (coalesce(provider_id::text, home_key, ''), fingerprint) do update set choices = excluded.choices, updated_at = excluded.updated_at`,
    [newId(), found.providerId, found.homeKey, fingerprint, choices, transaction.now],
  );
  return [];
};
