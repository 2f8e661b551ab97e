import { badUserInput, type Caller, type Clock, isUuid, newId, operator } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction } from '../../database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';
import { hashOf, looksLikeApiKey, newApiKey } from './api-key.ts';
import { ApiKeyEntity } from './api-key-entity.ts';

export interface ApiKeyOrder {
  role: 'NGO_EDITOR' | 'MODERATOR' | 'ADMINISTRATOR';
  /** For an NGO: the provider that it writes for. */
  provider?: string;
  /** For a moderator: the TERC code of her municipality. */
  municipality?: string;
  /** What its owner calls it. */
  name: string;
  expiresAt?: Date;
}

export interface IssuedApiKey {
  id: string;
  /** Shown once: only its hash is kept. */
  apiKey: string;
}

export class AccountStore {
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
    const rows = await this.#orm.em
      .fork()
      .execute<{ key_id: string; key_role: Caller['role']; provider: string | null; municipality: string | null }[]>(
        'select key_id, key_role, provider, municipality from registry.identify_key(?, ?)',
        [hashOf(apiKey), this.#clock.now()],
      );
    const [row] = rows;
    return row
      ? { role: row.key_role, keyId: row.key_id, accountId: null, providerId: row.provider, municipality: row.municipality }
      : null;
  }

  /** Makes a key. Throws `badUserInput` when its scope does not fit its role. */
  async issue(order: ApiKeyOrder): Promise<IssuedApiKey> {
    const municipality = order.municipality === undefined ? undefined : findMunicipality(order.municipality);
    if (order.role === 'MODERATOR' && !municipality)
      throw badUserInput('A moderator needs a municipality of this hub: give its TERC code.');
    if (order.role === 'NGO_EDITOR' && !(order.provider !== undefined && isUuid(order.provider)))
      throw badUserInput('An NGO needs the id of its provider.');
    if (order.name.trim() === '') throw badUserInput('Give the key a name by which its owner will know it.');
    return inTransaction({ orm: this.#orm, clock: this.#clock, caller: operator, requestId: 'operator' }, async (transaction) => {
      const { em, now } = transaction;
      const providerId = order.role === 'NGO_EDITOR' ? (order.provider ?? null) : null;
      if (providerId !== null && !(await em.findOne(ProviderEntity, { id: providerId }))) {
        throw badUserInput(`There is no provider ${providerId}; the query "providers" lists those that are there.`);
      }
      const { apiKey, prefix, hash } = newApiKey();
      const key = em.create(ApiKeyEntity, {
        id: newId(),
        name: order.name,
        prefix,
        hash,
        role: order.role,
        providerId,
        municipalityKey: order.role === 'MODERATOR' ? (municipality?.key ?? null) : null,
        createdAt: now,
        expiresAt: order.expiresAt ?? null,
        revokedAt: null,
        lastUsedAt: null,
      });
      em.persist(key);
      recordAudit(transaction, {
        action: 'ISSUE_API_KEY',
        recordType: 'api_key',
        recordId: key.id,
        providerId,
        municipalityKey: key.municipalityKey,
        after: { role: order.role, prefix },
      });
      return { id: key.id, apiKey };
    });
  }

  /** Ends a key at once. Returns false when there is none with this id or prefix. */
  async revoke(idOrPrefix: string): Promise<boolean> {
    return inTransaction({ orm: this.#orm, clock: this.#clock, caller: operator, requestId: 'operator' }, async (transaction) => {
      const key = await transaction.em.findOne(ApiKeyEntity, isUuid(idOrPrefix) ? { id: idOrPrefix } : { prefix: idOrPrefix });
      if (!key) return false;
      if (key.revokedAt === null) {
        key.revokedAt = transaction.now;
        recordAudit(transaction, {
          action: 'REVOKE_API_KEY',
          recordType: 'api_key',
          recordId: key.id,
          providerId: key.providerId,
          municipalityKey: key.municipalityKey,
        });
      }
      return true;
    });
  }
}
