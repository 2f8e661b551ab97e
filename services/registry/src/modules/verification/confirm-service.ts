import type { ConfirmedBy } from '@drogowskaz/directory';
import { isUuid, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { messageProblem } from '../../values/message-problem.ts';
import { invalid } from '../../values/user-error.ts';
import { requireRight } from '../accounts/index.ts';
import { lockService, type ServiceOutcome, wrongServiceState } from '../services/index.ts';
import { confirm, isConfirmable } from './confirm.ts';

export interface Confirmation {
  /** After a telephone call; for moderators. */
  byTelephone?: boolean;
  /** What was said; for moderators and the provider, never for the public. */
  note?: string | undefined;
  /** Only what is said of the service at this place. */
  location?: string | undefined;
}

/** "Still up to date": what is public, or was until it lapsed, has been checked now. */
export const confirmService = async (
  transaction: Transaction,
  id: string,
  { byTelephone = false, note, location }: Confirmation = {},
): Promise<ServiceOutcome> => {
  const { caller } = transaction;
  const action = byTelephone ? 'CONFIRM_BY_TELEPHONE' : 'CONFIRM_SERVICE';
  const service = await lockService(transaction, id, action);
  const { providerId, homeKey, status } = service;
  const refused = (error: ReturnType<typeof invalid>): ServiceOutcome => ({ serviceId: id, status, userErrors: [error] });
  const decision = requireRight(caller, action, { providerId, homeKey, state: service.lapse === null ? status : 'LAPSED' });
  if (decision !== 'ALLOWED' || !isConfirmable(service)) return refused(wrongServiceState(status));
  const problem = note === undefined ? null : messageProblem(note);
  if (problem !== null) return refused(invalid(problem, 'note'));
  if (location !== undefined && !isUuid(location)) return refused(noSuchPlace);

  const by: ConfirmedBy = byTelephone ? 'TELEPHONE' : worksForProvider(caller) ? 'OWNER' : 'MUNICIPALITY';
  const done = await confirm(transaction, service, { by, places: location === undefined ? null : [location], note: note ?? null });
  return done ? { serviceId: id, status: service.status, userErrors: [] } : refused(noSuchPlace);
};

export const noSuchPlace = invalid('The service has no such place; take an id of its locations.', 'location');
