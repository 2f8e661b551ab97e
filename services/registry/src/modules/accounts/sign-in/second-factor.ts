import { createHmac } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { AccountsParts } from './accounts-parts.ts';
import type { OpenSession } from './sessions.ts';

const PERIOD_SECONDS = 30;
const RECOVERY_CODES = 10;

const totpOf = (secret: string, email: string): TOTP =>
  new TOTP({ issuer: 'Drogowskaz', label: email, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });

/** A new secret, which is in force when a first code has been shown. Another one that was begun and not finished is forgotten. */
export const beginSecondFactor = async ({ db, secret: key }: AccountsParts, personId: string, email: string) => {
  const secret = new Secret({ size: 20 }).base32;
  const sealed = await symmetricEncrypt({ key, data: secret });
  await db
    .insertInto('secondFactor')
    .values({ personId, secret: sealed, confirmedAt: null, lastStep: 0, recoveryCodes: [] })
    .onConflict((there) =>
      there.column('personId').doUpdateSet({ secret: sealed, lastStep: 0 }).where('secondFactor.confirmedAt', 'is', null),
    )
    .execute();
  return { secret, uri: totpOf(secret, email).toString() };
};

/**
 * Whether a code of the app is right now. Each step of thirty seconds counts once, so what somebody saw over a shoulder is worth nothing:
 * the database takes a step only after the last one.
 */
export const isRightTotp = async ({ db, clock, secret: key }: AccountsParts, personId: string, code: string): Promise<boolean> => {
  const factor = await db.selectFrom('secondFactor').selectAll().where('personId', '=', personId).executeTakeFirst();
  if (factor === undefined) return false;
  const timestamp = clock.now().getTime();
  const totp = totpOf(await symmetricDecrypt({ key, data: factor.secret }), '');
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  if (delta === null) return false;
  const lastStep = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
  const taken = await db
    .updateTable('secondFactor')
    .set({ lastStep })
    .where('personId', '=', personId)
    .where('lastStep', '<', lastStep)
    .returning('personId')
    .executeTakeFirst();
  return taken !== undefined;
};

/** Ten letters and digits that nobody confuses, fifty random bits. */
const newRecoveryCode = (): string => {
  const letters = new Secret({ size: 10 }).base32.toLowerCase();
  return `${letters.slice(0, 5)}-${letters.slice(5, 10)}`;
};

const sealed = (secret: string, code: string): string =>
  createHmac('sha256', secret)
    .update(code.toLowerCase().replace(/[^a-z2-7]/g, ''))
    .digest('base64url');

/** New recovery codes; the ones before work no longer. Told once. */
export const renewRecoveryCodes = async ({ db, secret }: AccountsParts, personId: string): Promise<string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const recoveryCodes = codes.map((code) => sealed(secret, code));
  await db.updateTable('secondFactor').set({ recoveryCodes }).where('personId', '=', personId).execute();
  return codes;
};

/** Uses a recovery code up: of two at once, one is right. */
const isRightRecoveryCode = async ({ db, secret }: AccountsParts, personId: string, code: string): Promise<boolean> => {
  const hash = sealed(secret, code);
  const used = await db
    .updateTable('secondFactor')
    .set({ recoveryCodes: sql`array_remove(recovery_codes, ${hash})` })
    .where('personId', '=', personId)
    .where(sql<boolean>`${hash} = any(recovery_codes)`)
    .returning('personId')
    .executeTakeFirst();
  return used !== undefined;
};

export const isRightCode = async (parts: AccountsParts, personId: string, given: string): Promise<boolean> => {
  const code = given.replace(/\s/g, '');
  return /^\d{6}$/.test(code) ? isRightTotp(parts, personId, code) : isRightRecoveryCode(parts, personId, code);
};

/** Puts it in force. The session in which its first code was shown has passed it; all others of hers have not. */
export const confirmSecondFactor = async ({ db, clock }: AccountsParts, { id, personId }: OpenSession): Promise<void> => {
  const now = clock.now();
  await db.updateTable('session').set({ secondFactorAt: now, confirmedAt: now }).where('id', '=', id).execute();
  await db.updateTable('secondFactor').set({ confirmedAt: now }).where('personId', '=', personId).execute();
};

export const removeSecondFactor = async ({ db }: AccountsParts, personId: string): Promise<void> => {
  await db.deleteFrom('secondFactor').where('personId', '=', personId).execute();
};
