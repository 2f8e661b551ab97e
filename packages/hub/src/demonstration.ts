/** Demo mode: the demonstration directory, and keys to try out each role with. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DemonstrationDirectory, demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { type Logger, makeDataFolder, writePrivateFile } from '@drogowskaz/platform';
import type { ApiKeyOrder, Registry } from '@drogowskaz/registry';

const PLOCK = '1462011';
const roles = ['ngo', 'moderator', 'admin'] as const;
type DemoAccounts = Record<(typeof roles)[number], { apiKey: string }>;

export interface DemonstrationOptions {
  registry: Pick<Registry, 'identify' | 'issueApiKey' | 'importDirectory'>;
  dataDir: string;
  logger: Logger;
}

/**
 * Imports the demonstration directory (again: nothing changes, and what people have edited since stays theirs) and makes sure that
 * the keys in `$DATA_DIR/demo-accounts.json` work. Answers that file's path.
 */
export async function loadDemonstration({ registry, dataDir, logger }: DemonstrationOptions): Promise<string> {
  const directory = demonstrationDirectory();
  const { services } = await registry.importDirectory(directory);
  logger.info({ ...services }, 'the demonstration directory is loaded');
  const file = resolve(dataDir, 'demo-accounts.json');
  const known = readAccounts(file);
  if (known !== null && (await allWork(registry, known))) return file;
  makeDataFolder(dataDir);
  writePrivateFile(file, `${JSON.stringify(await issueAccounts(registry, directory), null, 2)}\n`);
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

/** They do not when the file is from another database. */
async function allWork(registry: DemonstrationOptions['registry'], known: DemoAccounts): Promise<boolean> {
  const callers = await Promise.all(roles.map((role) => registry.identify(known[role]?.apiKey ?? '')));
  return callers.every((caller) => caller !== null);
}

async function issueAccounts(registry: DemonstrationOptions['registry'], directory: DemonstrationDirectory): Promise<DemoAccounts> {
  const apiKey = async (order: ApiKeyOrder) => ({ apiKey: (await registry.issueApiKey(order)).apiKey });
  return {
    ngo: await apiKey({ role: 'NGO_EDITOR', provider: providerOfPlock(directory), name: 'Demonstration: NGO' }),
    moderator: await apiKey({ role: 'MODERATOR', municipality: PLOCK, name: 'Demonstration: moderator of Płock' }),
    admin: await apiKey({ role: 'ADMINISTRATOR', name: 'Demonstration: administrator' }),
  };
}

function providerOfPlock({ providers }: DemonstrationDirectory): string {
  const found = providers.find(({ provider }) => provider.municipality === PLOCK);
  if (found === undefined) throw new Error('The demonstration directory has no provider in Płock.');
  return found.id;
}
