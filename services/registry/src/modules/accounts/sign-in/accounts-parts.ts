import type { Clock } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { AuthDatabase } from './auth-database.ts';
import type { Limits } from './limits.ts';
import type { openAuth } from './open-auth.ts';

export type Auth = Awaited<ReturnType<typeof openAuth>>;

/** What the questions of the port are answered with. */
export interface AccountsParts extends AuthDatabase {
  auth: Auth;
  limits: Limits;
  orm: MikroORM;
  clock: Clock;
  /** Seals second factors. */
  secret: string;
  oidc: boolean;
  publicUrl: string;
}
