import { HubError, isUuid } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../database/transaction.ts';
import { type Action, missingRight, requireRightAtAll } from '../../accounts/index.ts';
import { requireOwn } from '../../provenance/index.ts';
import { takeProviders } from '../../providers/index.ts';
import { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';

type Kind = 'service' | 'revision';

const notFound = (kind: Kind): HubError => new HubError('NOT_FOUND', `There is no ${kind} with this id. Check the id.`);

/** A row that row level security hides: FORBIDDEN when it is somebody else's, NOT_FOUND when there is none. */
const hiddenOrAbsent = async ({ em }: Transaction, kind: Kind, id: string, action: Action): Promise<HubError> => {
  const rows = await em.execute<{ found: boolean }[]>('select registry.exists_somewhere(?, ?::uuid) as found', [kind, id]);
  return rows[0]?.found ? missingRight(action) : notFound(kind);
};

/** Steps that write what the public reads of a provider take turns; without turns they would meet at places that services share. */
const publishing: ReadonlySet<Action> = new Set(['SUBMIT_REVISION', 'APPROVE_REVISION', 'ARCHIVE_SERVICE', 'CONFIRM_SERVICE']);

const takeTurn = async ({ em }: Transaction, id: string): Promise<void> => {
  const [row] = await em.execute<{ provider_id: string }[]>('select provider_id from registry.service where id = ?', [id]);
  if (row) await takeProviders(em, [row.provider_id]);
};

/** The service, locked until the end of the transaction: whoever writes to it or to its revisions comes through here first. */
export const lockService = async (transaction: Transaction, id: string, action: Action): Promise<ServiceEntity> => {
  const service = await lockAnyService(transaction, id, action);
  requireOwn(service, 'service');
  return service;
};

/** Also one that belongs to another directory: only whether the public reads it may change. */
export const lockAnyService = async (transaction: Transaction, id: string, action: Action): Promise<ServiceEntity> => {
  requireRightAtAll(transaction.caller, action);
  if (!isUuid(id)) throw notFound('service');
  if (publishing.has(action)) await takeTurn(transaction, id);
  const service = await transaction.em.findOne(ServiceEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!service) throw await hiddenOrAbsent(transaction, 'service', id, action);
  return service;
};

/** The revision and its service, locked in this order everywhere, so that two writers never wait for each other. */
export const lockRevision = async (
  transaction: Transaction,
  id: string,
  action: Action,
): Promise<{ service: ServiceEntity; revision: ServiceRevisionEntity }> => {
  requireRightAtAll(transaction.caller, action);
  if (!isUuid(id)) throw notFound('revision');
  const { em } = transaction;
  const [found] = await em.execute<{ service_id: string }[]>('select service_id from registry.service_revision where id = ?', [id]);
  if (!found) throw await hiddenOrAbsent(transaction, 'revision', id, action);
  const service = await lockService(transaction, found.service_id, action);
  const revision = await em.findOneOrFail(ServiceRevisionEntity, { id });
  return { service, revision };
};
