import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The one place that names pnpm's version; a `packageManager` pin would break --frozen-lockfile (see pnpm-workspace.yaml). */
export const pnpmVersion = '12.21.0';

/** npx and pnpm keep caches below HOME. Where that cannot be written (service users, containers), they get a folder of ours. */
export function packageManagerEnvironment() {
  const env = { ...process.env, CI: 'true' };
  try {
    accessSync(homedir(), constants.W_OK);
  } catch {
    const home = join(tmpdir(), `drogowskaz-home-${userInfo().uid}`);
    mkdirSync(home, { recursive: true, mode: 0o700 });
    Object.assign(env, { HOME: home, npm_config_cache: join(home, '.npm') });
    for (const name of ['XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME', 'PNPM_HOME']) delete env[name];
  }
  return env;
}
