import { type Logger, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';

/** The tables of schema `accounts` that our own statements speak of; better-auth knows the same ones by its options. */
export interface AuthTables {
  person: { id: string; email: string; name: string; locale: string; workMails: boolean; updatedAt: Date };
  session: SessionRow;
  credential: { personId: string; issuer: string; password: string | null };
  link: { identifier: string; value: string; expiresAt: Date; createdAt: Date; updatedAt: Date };
  secondFactor: { personId: string; secret: string; confirmedAt: Date | null; lastStep: number; recoveryCodes: string[] };
}

export interface SessionRow {
  id: string;
  personId: string;
  token: string;
  userAgent: string;
  membershipId: string | null;
  secondFactorAt: Date | null;
  confirmedAt: Date | null;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

export interface AuthDatabase {
  pool: Pool;
  db: Kysely<AuthTables>;
}

/** Connections that see people and what proves who they are; no transaction of a caller does. */
export const openAuthDatabase = (databaseUrl: string, logger: Logger): AuthDatabase => {
  const url = new URL(databaseUrl);
  const options = url.searchParams.get('options');
  url.searchParams.set('options', `${options === null ? '' : `${options} `}-c drogowskaz.role=ACCOUNTS -c search_path=accounts`);
  const pool = openPool({ url: url.toString(), role: servingRoles.registry, max: 5, applicationName: 'drogowskaz-accounts', logger });
  return { pool, db: new Kysely<AuthTables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] }) };
};
