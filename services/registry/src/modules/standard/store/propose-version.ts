import type { LocalizedString } from '@drogowskaz/directory';
import { HubError, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { asPublic } from '../rules/as-public.ts';
import { inOrder } from '../rules/order-items.ts';
import { standardChanges } from '../rules/standard-changes.ts';
import { StandardItemEntity } from '../standard-entities.ts';
import { done, jointly, type Outcome, refused } from './outcome.ts';
import { publishStatus } from './publish-status.ts';

/**
 * Proposes the draft as it is now as the next version. From then on it is public and never changes. `expectedVersion` is the number of
 * the newest version that the caller knows (0: none), so that two do not propose beside each other.
 */
export const proposeVersion = async (
  transaction: Transaction,
  expectedVersion: number,
  note: LocalizedString,
): Promise<Outcome<{ number: number }>> => {
  const { em, caller, now } = transaction;
  requireRight(caller, 'PROPOSE_STANDARD', jointly);
  await em.execute("select pg_advisory_xact_lock(hashtextextended('standard:propose', 0))");
  const [newest] = await em.execute<{ number: number; items: ReturnType<typeof asPublic>[] }[]>(
    'select number, items from directory.standard_version order by number desc limit 1',
  );
  const last = newest?.number ?? 0;
  if (expectedVersion !== last) {
    throw new HubError(
      'CONFLICT',
      `Somebody was faster: version ${last} has been proposed. Read it, and propose again if something is left.`,
      {
        currentVersion: last,
      },
    );
  }
  const drafted = inOrder(await em.find(StandardItemEntity, { withdrawn: false }));
  if (drafted.length === 0) return refused(invalid('There is nothing to propose: write an item first.', 'expectedVersion'));
  const items = drafted.map(asPublic);
  if (newest && standardChanges(newest.items, items).length === 0) {
    return refused(invalid(`The draft asks for just what version ${last} does: change something first.`, 'expectedVersion'));
  }
  const [id, number] = [newId(), last + 1];
  await em.execute(
    'insert into directory.standard_version (id, number, proposed_at, proposed_by, note, items) values (?, ?, ?, ?, ?::jsonb, ?::jsonb)',
    [id, number, now, caller.municipality, JSON.stringify(note), JSON.stringify(items)],
  );
  await publishStatus(transaction, drafted);
  recordAudit(transaction, {
    action: 'PROPOSE_STANDARD',
    recordType: 'standard_version',
    recordId: id,
    municipalityKey: caller.municipality,
    after: { version: number, status: 'PROPOSED' },
  });
  return done({ number });
};
