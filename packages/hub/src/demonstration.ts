/** Demo mode: the demonstration directory, and accounts to try out each role with. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DemonstrationDirectory, demonstrationDirectory, demonstrationStandard } from '@drogowskaz/demonstration-directory';
import { type AccountsPort, type Logger, makeDataFolder, writePrivateFile } from '@drogowskaz/platform';
import type { ApiKeyOrder, InvitationOrder, Registry } from '@drogowskaz/registry';

const PLOCK = '1462011';
const roles = ['ngo', 'moderator', 'admin'] as const;
type DemoAccount = { email: string; password: string; apiKey: string };
type DemoAccounts = Record<(typeof roles)[number], DemoAccount>;
const client = { address: 'demonstration', userAgent: 'demonstration' };

export interface DemonstrationOptions {
  registry: Pick<Registry, 'identify' | 'issueApiKey' | 'importDirectory' | 'importStandard' | 'invite'>;
  accounts: Pick<AccountsPort, 'signIn' | 'signOut' | 'acceptInvitation' | 'changePassword'>;
  dataDir: string;
  logger: Logger;
}

/**
 * Imports the demonstration directory (again: nothing changes, and what people have edited since stays theirs) and makes sure that
 * what is in `$DATA_DIR/demo-accounts.json` works. Answers that file's path.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<string> {
  const { registry, dataDir, logger } = options;
  const directory = demonstrationDirectory();
  const { services } = await registry.importDirectory(directory);
  logger.info({ ...services }, 'the demonstration directory is loaded');
  await registry.importStandard(demonstrationStandard());
  const file = resolve(dataDir, 'demo-accounts.json');
  const known = readAccounts(file);
  if (known !== null && (await allWork(options, known))) return file;
  makeDataFolder(dataDir);
  writePrivateFile(file, `${JSON.stringify(await issueAccounts(options, directory), null, 2)}\n`);
  return file;
}

function readAccounts(file: string): DemoAccounts | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoAccounts;
  } catch {
    return null;
  }
}

/** They do not when the file is from another database or an older version, or somebody has changed a password. */
async function allWork({ registry, accounts }: DemonstrationOptions, known: DemoAccounts): Promise<boolean> {
  const works = async ({ email = '', password = '', apiKey = '' }: Partial<DemoAccount> = {}): Promise<boolean> => {
    const [caller, signedIn] = await Promise.all([registry.identify(apiKey), accounts.signIn({ email, password, client })]);
    if (signedIn.refused) return false;
    await accounts.signOut(signedIn);
    return caller !== null;
  };
  return (await Promise.all(roles.map((role) => works(known[role])))).every((each) => each);
}

async function issueAccounts(options: DemonstrationOptions, directory: DemonstrationDirectory): Promise<DemoAccounts> {
  const provider = providerOfPlock(directory);
  const issue = async (name: string, order: Omit<ApiKeyOrder, 'name'>, invitation: InvitationOrder): Promise<DemoAccount> => ({
    ...(await openAccount(options, name, invitation)),
    apiKey: (await options.registry.issueApiKey({ ...order, name })).apiKey,
  });
  return {
    ngo: await issue(
      'Demonstration: NGO',
      { role: 'NGO_EDITOR', provider },
      { email: 'ngo@example.org', role: 'NGO_OWNER', providerId: provider },
    ),
    moderator: await issue(
      'Demonstration: moderator of Płock',
      { role: 'MODERATOR', municipality: PLOCK },
      { email: 'moderator@example.org', role: 'MODERATOR', municipalityKey: PLOCK.slice(0, 6) },
    ),
    admin: await issue('Demonstration: administrator', { role: 'ADMINISTRATOR' }, { email: 'admin@example.org', role: 'ADMINISTRATOR' }),
  };
}

/** By an invitation, as anybody gets one; an account of an earlier start gets a new password. */
async function openAccount({ registry, accounts }: DemonstrationOptions, name: string, invitation: InvitationOrder) {
  const { email } = invitation;
  const password = randomBytes(12).toString('base64url');
  const token = (await registry.invite(invitation)).split('/').at(-1) ?? '';
  const accepted = await accounts.acceptInvitation({ token, name, locale: 'pl', client });
  const changed = accepted.refused ? accepted : await accounts.changePassword({ session: accepted.session, password, client });
  if (changed.refused) throw new Error(`The demonstration account ${email} cannot be opened: ${changed.refused}.`);
  await accounts.signOut(changed);
  return { email, password };
}

function providerOfPlock({ providers }: DemonstrationDirectory): string {
  const found = providers.find(({ provider }) => provider.municipality === PLOCK);
  if (found === undefined) throw new Error('The demonstration directory has no provider in Płock.');
  return found.id;
}
