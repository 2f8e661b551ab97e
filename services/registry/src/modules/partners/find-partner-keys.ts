import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { PartnerKeyEntity } from './partner-key-entity.ts';

/** Those of the caller's municipality, for an administrator all; the newest first, ended ones too. */
export const findPartnerKeys = async ({ em, caller }: Transaction): Promise<PartnerKeyEntity[]> => {
  requireRightAtAll(caller, 'READ_PARTNER_KEYS');
  const everywhere = caller.role === 'ADMINISTRATOR';
  requireRight(caller, 'READ_PARTNER_KEYS', { providerId: null, homeKey: caller.municipality, state: 'NONE' });
  return em.find(PartnerKeyEntity, everywhere ? {} : { municipalityKey: caller.municipality }, {
    orderBy: { createdAt: 'desc', id: 'desc' },
  });
};

export interface UsageOfDay {
  day: string;
  requests: number;
  cost: number;
  refused: number;
}

const LONGEST_DAYS = 400;

/** Day by day, the newest first; days without a question are not there. */
export const findPartnerUsage = async (transaction: Transaction, id: string, from: string, to: string): Promise<UsageOfDay[]> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'READ_PARTNER_KEYS');
  const key = isUuid(id) ? await em.findOne(PartnerKeyEntity, { id }) : null;
  if (!key) throw new HubError('NOT_FOUND', 'There is no such key of yours. The query "partnerKeys" lists those that are.');
  requireRight(caller, 'READ_PARTNER_KEYS', { providerId: null, homeKey: key.municipalityKey, state: 'NONE' });
  const rows = await em.execute<{ day: string; requests: string; cost: string; refused: string }[]>(
    `select day::text as day, requests, cost, refused from registry.partner_usage
     where key_id = ? and day between ?::date and ?::date order by day desc limit ${LONGEST_DAYS}`,
    [key.id, from, to],
  );
  return rows.map(({ day, requests, cost, refused }) => ({
    day,
    requests: Number(requests),
    cost: Number(cost),
    refused: Number(refused),
  }));
};
