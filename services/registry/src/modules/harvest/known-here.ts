import { lookalikeKey } from '@drogowskaz/text';
import type { Transaction } from '../../database/transaction.ts';
import { hubId } from '../provenance/index.ts';
import { siteOf } from './rules/origin.ts';

/** What is known here, before a record is read, of those whose it may be. */
export interface KnownHere {
  /** The identity of this hub. */
  hub: string;
  /** Hubs that are followed themselves, and of which no other says that it is it. */
  owners: ReadonlySet<string>;
  /** Where this hub stands; null: nobody asks. */
  site: string | null;
  /** What it and its own organisations are called, as `lookalikeKey` has it. */
  names: ReadonlySet<string>;
}

const OWNERS = `select hub from registry.source where hub is not null and cursor is not null and state not in ('REMOVED', 'IMPORTED')
  and report -> 'elsewhere' is null`;

const NAMES = `select record ->> 'name' as name from registry.provider where source_id is null`;
/** As its pages call this hub. */
const HUB = 'Drogowskaz';

/** With the address of this hub, what comes in its name is told from what is its own. */
export const knownHere = async (transaction: Transaction, publicUrl?: string): Promise<KnownHere> => ({
  hub: await hubId(transaction),
  owners: new Set((await transaction.em.execute<{ hub: string }[]>(OWNERS)).map(({ hub }) => hub)),
  site: publicUrl === undefined ? null : siteOf(publicUrl),
  names: new Set(publicUrl === undefined ? [] : [HUB, ...(await ownNames(transaction))].map(lookalikeKey)),
});

const ownNames = async ({ em }: Transaction): Promise<string[]> => (await em.execute<{ name: string }[]>(NAMES)).map(({ name }) => name);
