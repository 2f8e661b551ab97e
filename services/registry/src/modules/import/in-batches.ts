import type { OrganizationRead } from '@drogowskaz/hsds';
import { isFullBatch } from './import-providers.ts';

/** While the database works on one batch, what the next one writes is worked out here. */
const AT_ONCE = 2;

interface Batches<Outcome> {
  /** How many services of it are written. */
  servicesIn(read: OrganizationRead): number;
  /** What it may be the first to write. */
  claimsOf(read: OrganizationRead): readonly string[];
  take(batch: readonly OrganizationRead[]): Promise<Outcome[]>;
  tell(outcome: Outcome): Promise<void>;
  signal?: AbortSignal | undefined;
}

interface Claiming {
  read: OrganizationRead;
  claims: readonly string[];
}

/** A batch that is being taken in. */
interface Underway<Outcome> {
  claims: readonly string[];
  outcomes: Promise<Outcome[]>;
}

/**
 * Takes organisations in by the batch, some batches at once; what became of each is told in the order of batches. Two that claim the same are
 * taken in one after the other: who stands first in the source comes first here, however quickly the other would have been.
 */
export const inBatches = async <Outcome>(
  reads: AsyncIterable<OrganizationRead>,
  { servicesIn, claimsOf, take, tell, signal }: Batches<Outcome>,
): Promise<void> => {
  let batch: Claiming[] = [];
  /** The oldest first. */
  const underway: Underway<Outcome>[] = [];
  const hearUntil = async (most: number): Promise<void> => {
    for (let oldest = underway[0]; oldest !== undefined && underway.length > most; oldest = underway[0]) {
      const outcomes = await oldest.outcomes;
      underway.shift();
      for (const outcome of outcomes) await tell(outcome);
    }
  };
  /** What waits for a batch before this one leads the next. */
  const takeBatch = async (): Promise<void> => {
    await hearUntil(AT_ONCE - 1);
    signal?.throwIfAborted();
    const { free, waiting } = apart(
      batch,
      underway.flatMap(({ claims }) => claims),
    );
    const outcomes = take(free.map(({ read }) => read));
    // It is waited for later; until then its failure is nobody's.
    outcomes.catch(() => undefined);
    underway.push({ claims: free.flatMap(({ claims }) => claims), outcomes });
    batch = waiting;
  };
  try {
    let services = 0;
    for await (const read of reads) {
      signal?.throwIfAborted();
      batch.push({ read, claims: claimsOf(read) });
      services += servicesIn(read);
      if (!isFullBatch(services, batch.length)) continue;
      await takeBatch();
      services = batch.reduce((sum, { read: each }) => sum + servicesIn(each), 0);
    }
    do await takeBatch();
    while (batch.length > 0);
    await hearUntil(0);
  } finally {
    await Promise.allSettled(underway.map(({ outcomes }) => outcomes));
  }
};

const apart = (batch: readonly Claiming[], claims: readonly string[]): { free: Claiming[]; waiting: Claiming[] } => {
  const claimed = new Set(claims);
  const [free, waiting]: [Claiming[], Claiming[]] = [[], []];
  for (const each of batch) {
    const waits = each.claims.some((claim) => claimed.has(claim));
    (waits ? waiting : free).push(each);
    // Whoever claims the same as one that waits comes after that one.
    if (waits) for (const claim of each.claims) claimed.add(claim);
  }
  return { free, waiting };
};
