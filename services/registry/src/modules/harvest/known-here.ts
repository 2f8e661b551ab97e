import type { Transaction } from '../../database/transaction.ts';
import { hubId } from '../provenance/index.ts';

/** What is known here, before a record is read, of those whose it may be. */
export interface KnownHere {
  /** The identity of this hub. */
  hub: string;
  /** Hubs that are followed themselves, and of which no other says that it is it. */
  owners: ReadonlySet<string>;
}

const OWNERS = `select hub from registry.source where hub is not null and cursor is not null and state not in ('REMOVED', 'IMPORTED')
  and report -> 'elsewhere' is null`;

export const knownHere = async (transaction: Transaction): Promise<KnownHere> => ({
  hub: await hubId(transaction),
  owners: new Set((await transaction.em.execute<{ hub: string }[]>(OWNERS)).map(({ hub }) => hub)),
});
