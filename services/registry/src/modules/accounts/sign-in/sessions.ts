import { createHash, randomBytes } from 'node:crypto';
import {
  type Account,
  anonymous,
  type Caller,
  type Membership,
  type PortalSession,
  type Refused,
  type SignedIn,
} from '@drogowskaz/platform';
import { sql } from 'kysely';
import type { AccountsParts } from './accounts-parts.ts';
import type { SessionRow } from './auth-database.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A session ends a week after its last use, and a month after signing in. */
const IDLE_MS = 7 * DAY;
const LONGEST_MS = 30 * DAY;
/** For somebody who still has to show her second factor. */
const HALF_OPEN_MS = 10 * MINUTE;
/** For so long a proof of who she is lets her do sensitive things. */
const FRESH_MS = 15 * MINUTE;
/** Last use is known to five minutes: a write for each page would cost more than the page. */
const TOUCH_MS = 5 * MINUTE;

/** Only the hash of a session's secret is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** What is known of a session whose holder has shown everything that her account asks for. */
export interface OpenSession extends PortalSession {
  id: string;
  personId: string;
  membershipId: string | null;
}

type Found = SessionRow & { account: Omit<Account, 'id'>; memberships: Membership[] };
type FoundSession = { open: OpenSession; halfOpen?: never } | { open?: never; halfOpen: Found };

/** One question for everything that a page of the portal needs to know of who asks. */
const find = async ({ db, clock }: AccountsParts, session: string): Promise<Found | null> => {
  const { rows } = await sql<Found>`
    select s.*,
      json_build_object('email', p.email, 'name', p.name, 'locale', p.locale, 'workMails', p.work_mails,
        'hasPassword', exists (select from credential c where c.person_id = p.id and c.password is not null),
        'secondFactor', exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null)) as account,
      coalesce((
        select json_agg(json_build_object('id', m.id, 'role', m.role, 'providerId', m.provider_id, 'providerName', v.record ->> 'name',
          'municipality', m.municipality_key) order by m.created_at, m.id)
        from registry.membership m left join registry.provider v on v.id = m.provider_id where m.account_id = p.id), '[]') as memberships
    from session s join person p on p.id = s.person_id
    where s.token = ${hashOf(session)} and s.expires_at > ${clock.now()}`.execute(db);
  return rows[0] ?? null;
};

/** Who a session belongs to; half-open while her second factor has not been shown in it. null when there is none. */
export const findSession = async (parts: AccountsParts, session: string): Promise<FoundSession | null> => {
  const found = await find(parts, session);
  if (found === null) return null;
  if (found.account.secondFactor && found.secondFactorAt === null) return { halfOpen: found };
  await touch(parts, found);
  const { memberships } = found;
  const active = memberships.find(({ id }) => id === found.membershipId) ?? memberships[0] ?? null;
  const open: OpenSession = {
    id: found.id,
    personId: found.personId,
    membershipId: found.membershipId,
    account: { id: found.personId, ...found.account },
    memberships,
    activeMembershipId: active?.id ?? null,
    caller: callerOf(found.personId, active),
    fresh: found.confirmedAt !== null && parts.clock.now().getTime() - found.confirmedAt.getTime() < FRESH_MS,
  };
  return { open };
};

export const callerOf = (accountId: string, membership: Pick<Membership, 'role' | 'providerId' | 'municipality'> | null): Caller => ({
  ...anonymous,
  accountId,
  role: membership?.role ?? 'ANONYMOUS',
  providerId: membership?.providerId ?? null,
  municipality: membership?.municipality ?? null,
});

const touch = async ({ db, clock }: AccountsParts, { id, createdAt, updatedAt }: Found): Promise<void> => {
  const now = clock.now();
  if (now.getTime() - updatedAt.getTime() < TOUCH_MS) return;
  const expiresAt = new Date(Math.min(now.getTime() + IDLE_MS, createdAt.getTime() + LONGEST_MS));
  await db.updateTable('session').set({ updatedAt: now, expiresAt }).where('id', '=', id).execute();
};

/** The session, or why not. `fresh`: only when she has just proved who she is. */
export const requireSession = async (parts: AccountsParts, session: string, { fresh = false } = {}): Promise<OpenSession | Refused> => {
  const found = await findSession(parts, session);
  if (!found?.open) return { refused: 'SIGN_IN' };
  return fresh && !found.open.fresh ? { refused: 'CONFIRM_FIRST' } : found.open;
};

export interface OpeningSession {
  personId: string;
  userAgent: string;
  /** Whether the second factor was shown just now. */
  secondFactor?: boolean;
  membershipId?: string | null;
  /** The session before it, which ends: whoever knew its secret does not know the new one. */
  insteadOf?: string;
}

/** Makes a session for somebody who has just proved who she is, and tells its secret once. */
export const openSession = async (parts: AccountsParts, opening: OpeningSession): Promise<SignedIn> => {
  const { auth, db, clock } = parts;
  const { personId, userAgent, secondFactor = false, membershipId = null, insteadOf } = opening;
  const now = clock.now();
  const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
  const halfOpen = !secondFactor && (await hasSecondFactor(parts, personId));
  const secret = randomBytes(32).toString('base64url');
  const kept = {
    ...{ token: hashOf(secret), userAgent, membershipId, createdAt: now, updatedAt: now },
    ...{
      expiresAt: after(halfOpen ? HALF_OPEN_MS : IDLE_MS),
      confirmedAt: halfOpen ? null : now,
      secondFactorAt: secondFactor ? now : null,
    },
  };
  await auth.people.createSession(personId, false, kept, true);
  if (insteadOf !== undefined) await db.deleteFrom('session').where('id', '=', insteadOf).execute();
  return { session: secret, expiresAt: after(halfOpen ? HALF_OPEN_MS : LONGEST_MS).toISOString(), secondFactor: halfOpen };
};

export const hasSecondFactor = async ({ db }: AccountsParts, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('secondFactor')
    .select('personId')
    .where('personId', '=', personId)
    .where('confirmedAt', 'is not', null)
    .executeTakeFirst()) !== undefined;

/** Ends all sessions of somebody, but one if it is named. */
export const endSessions = async ({ db }: AccountsParts, personId: string, butId?: string): Promise<void> => {
  const all = db.deleteFrom('session').where('personId', '=', personId);
  await (butId === undefined ? all : all.where('id', '!=', butId)).execute();
};
