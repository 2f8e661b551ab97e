import { type Logger, systemClock } from '@drogowskaz/platform';
import { createRegistry, type Registry } from '@drogowskaz/registry';
import type { Parts } from './lifecycle.ts';

/** The registry of this process, stopped with it. */
export async function startRegistryPart({ url, parts, logger }: { url: string; parts: Parts; logger: Logger }): Promise<Registry> {
  const registry = await createRegistry({ databaseUrl: url, clock: systemClock, logger });
  await parts.add('the registry', () => registry.close());
  return registry;
}
