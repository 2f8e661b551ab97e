import { isVisible, textProblems } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import { findAuthority } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { PartnerKeyEntity } from './partner-key-entity.ts';
import { readOrigins } from './read-origins.ts';

export interface PartnerKeyOrder {
  name: string;
  origins: readonly string[];
  /** TERC code of the municipality or county that gives it. @default the caller's; an administrator's is the hub's */
  municipality?: string | null | undefined;
}

export type PartnerKeyOutcome = { key: PartnerKeyEntity; userErrors: [] } | { key: null; userErrors: UserError[] };

const LONGEST_NAME = 100;

const nameProblems = (name: string): UserError[] => {
  if (!isVisible(name)) return [invalid('Say whose site it is.', 'name')];
  if (name.length > LONGEST_NAME) return [invalid(`Use at most ${LONGEST_NAME} characters.`, 'name')];
  return textProblems({ name }).map(({ message }) => invalid(message, 'name'));
};

/** A public key for the pages of a partner site. It is no secret: it is known by the site that uses it. */
export const issuePartnerKey = async (transaction: Transaction, order: PartnerKeyOrder): Promise<PartnerKeyOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'ISSUE_PARTNER_KEY');
  const wanted = order.municipality ?? caller.municipality;
  const municipalityKey = wanted === null ? null : (findAuthority(wanted)?.key ?? null);
  const { origins, userErrors } = readOrigins(order.origins);
  const problems = [
    ...nameProblems(order.name),
    ...userErrors,
    ...(wanted !== null && municipalityKey === null
      ? [invalid('This is no municipality of this hub: give its TERC code.', 'municipality')]
      : []),
  ];
  if (problems.length > 0) return { key: null, userErrors: problems };
  requireRight(caller, 'ISSUE_PARTNER_KEY', { providerId: null, homeKey: municipalityKey, state: 'NONE' });
  const name = order.name.trim().normalize('NFC');
  const key = em.create(PartnerKeyEntity, { id: newId(), name, origins, municipalityKey, createdAt: now, revokedAt: null });
  em.persist(key);
  recordAudit(transaction, {
    action: 'ISSUE_PARTNER_KEY',
    recordType: 'partner_key',
    recordId: key.id,
    municipalityKey,
    after: { origins },
  });
  return { key, userErrors: [] };
};
