import type { ServiceRecord } from '@drogowskaz/directory';
import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { asPublisher } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { recordAudit } from '../audit/index.ts';
import {
  lockService,
  publishServices,
  ServiceEntity,
  type ServiceOutcome,
  ServiceRevisionEntity,
  wrongServiceState,
} from '../services/index.ts';
import { confirm, isConfirmable } from './confirm.ts';
import { noSuchPlace } from './confirm-service.ts';
import { lapse } from './lapse.ts';
import { hashOfToken } from './letter-token.ts';

export type VerificationAnswer = 'STILL_TRUE' | 'CHANGED' | 'NOT_OFFERED';

export interface AskedService {
  service: ServiceEntity;
  record: ServiceRecord;
}

/** What an open one-time link asks about; null when the link is unknown, was used, or has run out: nobody learns which. */
export const findAskedService = async (transaction: Transaction, token: string): Promise<AskedService | null> => {
  const { em } = transaction;
  const id = await idOfAsked(transaction, token);
  const service = id === null ? null : await em.findOne(ServiceEntity, { id });
  if (!service || !isConfirmable(service)) return null;
  const { record } = await em.findOneOrFail(ServiceRevisionEntity, { id: service.publishedRevisionId });
  return { service, record };
};

const idOfAsked = async ({ em, now }: Transaction, token: string): Promise<string | null> => {
  const [letter] = await em.execute<{ service_id: string }[]>(
    'select service_id from registry.verification_letter where token_hash = ? and answered_at is null and expires_at > ?',
    [hashOfToken(token), now],
  );
  return letter?.service_id ?? null;
};

/**
 * The answer to a one-time link. It runs as the hub, for whoever holds the link is the provider; one answer closes all links of its service.
 * "Changed" makes the service due at once, until an edit is public; "not offered" takes it away, and a confirmation brings it back.
 */
export const answerVerification = async (
  transaction: Transaction,
  token: string,
  answer: VerificationAnswer,
  places: readonly string[] | null = null,
): Promise<ServiceOutcome> => {
  const { em, now } = transaction;
  const serviceId = await idOfAsked(transaction, token);
  if (serviceId === null) return refused(closedLink);
  if (places?.some((place) => !isUuid(place))) return refused(noSuchPlace);
  const service = await lockService(transaction, serviceId, 'CONFIRM_SERVICE');
  // Whoever held the lock may have answered meanwhile.
  if ((await idOfAsked(transaction, token)) === null) return refused(closedLink);
  if (!isConfirmable(service)) return refused(wrongServiceState(service.status));
  if (!(await act[answer](transaction, service, places))) return refused(noSuchPlace);
  await em.execute(
    `update registry.verification_letter set answered_at = ?, answer = case when token_hash = ? then ? end
     where service_id = ? and answered_at is null`,
    [now, hashOfToken(token), answer, serviceId],
  );
  return { serviceId, status: service.status, userErrors: [] };
};

const refused = (error: UserError): ServiceOutcome => ({ serviceId: '', status: null, userErrors: [error] });

const closedLink = invalid('This link was used already or has run out. Sign in to the portal and confirm there.', 'token');

type Act = (transaction: Transaction, service: ServiceEntity, places: readonly string[] | null) => Promise<boolean>;
const act: Readonly<Record<VerificationAnswer, Act>> = {
  STILL_TRUE: (transaction, service, places) => confirm(transaction, service, { by: 'OWNER', places }),
  CHANGED: async (transaction, service) => {
    const { now } = transaction;
    const before = { dueAt: service.dueAt?.toISOString() ?? null };
    service.changeAnnouncedAt = now;
    if (service.dueAt === null || service.dueAt > now) service.dueAt = now;
    recordAudit(transaction, {
      action: 'ANNOUNCE_CHANGE',
      recordType: 'service',
      recordId: service.id,
      providerId: service.providerId,
      municipalityKey: service.homeKey,
      before,
      after: { dueAt: service.dueAt.toISOString() },
    });
    await asPublisher(transaction, () => publishServices(transaction, [service.id]));
    return true;
  },
  NOT_OFFERED: async (transaction, service) => {
    await lapse(transaction, service, 'NOT_OFFERED');
    return true;
  },
};
