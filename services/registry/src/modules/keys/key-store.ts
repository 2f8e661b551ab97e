import { badUserInput, type Caller, type Clock, isUuid, type KeyScope, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import { hashOf, looksLikeApiKey } from './api-key.ts';
import { ApiKeyEntity } from './api-key-entity.ts';
import { endApiKey } from './end-api-key.ts';
import { issueApiKey } from './issue-api-key.ts';
import type { ApiKeyOrder } from './key-order.ts';

export interface IssuedApiKey {
  id: string;
  /** Shown once: only its hash is kept. */
  apiKey: string;
}

interface IdentifiedRow {
  key_id: string;
  key_role: Caller['role'];
  provider: string | null;
  municipality: string | null;
  key_scopes: KeyScope[];
}

/** Keys as the gateway asks about them and as the operator makes and ends them. */
export class KeyStore {
  readonly #orm: MikroORM;
  readonly #clock: Clock;

  constructor(orm: MikroORM, clock: Clock) {
    this.#orm = orm;
    this.#clock = clock;
  }

  /**
   * Who a key belongs to; null when it is unknown, revoked or has run out. What is compared is the SHA-256 of 256 random bits, by an
   * index: whoever measures its time learns about a hash that she cannot choose, and nothing of a key.
   */
  async identify(apiKey: string): Promise<Caller | null> {
    if (!looksLikeApiKey(apiKey)) return null;
    const [row] = await this.#orm.em
      .fork()
      .execute<IdentifiedRow[]>('select * from registry.identify_key(?, ?)', [hashOf(apiKey), this.#clock.now()]);
    if (!row) return null;
    const { key_id: keyId, key_role: role, provider: providerId, municipality, key_scopes: scopes } = row;
    return { role, keyId, accountId: null, providerId, municipality, scopes };
  }

  /** Makes a key. Throws `badUserInput` when its scope does not fit its role. */
  async issue(order: ApiKeyOrder): Promise<IssuedApiKey> {
    const { key, apiKey, userErrors } = await this.#asOperator((transaction) => issueApiKey(transaction, order));
    if (!key) throw badUserInput(userErrors.map(({ message }) => message).join(' '));
    return { id: key.id, apiKey };
  }

  /** Ends a key at once. Returns false when there is none with this id or prefix. */
  async revoke(idOrPrefix: string): Promise<boolean> {
    return this.#asOperator(async (transaction) => {
      const key = await transaction.em.findOne(ApiKeyEntity, isUuid(idOrPrefix) ? { id: idOrPrefix } : { prefix: idOrPrefix });
      if (key) await endApiKey(transaction, key);
      return key !== null;
    });
  }

  #asOperator<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return inTransaction({ orm: this.#orm, clock: this.#clock, caller: operator, requestId: 'operator' }, work);
  }
}
