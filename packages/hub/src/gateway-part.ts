import { setTimeout as pause } from 'node:timers/promises';
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { type AllowedOrigins, createGateway, registerPages } from '@drogowskaz/gateway';
import {
  type AccountsPort,
  type AskGeneration,
  type Caller,
  type FeedPort,
  type KeepAsked,
  type Logger,
  type MetricsRegistry,
  type PartnersPort,
  type Subgraph,
  systemClock,
} from '@drogowskaz/platform';
import { registerPortal } from '@drogowskaz/portal';
import type { Parts } from './lifecycle.ts';
import { listenClearly } from './listening.ts';

export interface GatewayPartOptions {
  subgraphs: readonly Subgraph[];
  identify: (apiKey: string) => Promise<Caller | null>;
  /** People and their sessions, for the portal. */
  accounts: AccountsPort;
  /** Whether what the public reads has changed: without it nothing is answered from memory. */
  generation: AskGeneration;
  /** Public keys of partner sites. */
  partners: PartnersPort;
  /** The published records, for `/hsds/`. */
  feed: FeedPort<ServiceRecord, ProviderRecord>;
  /** Takes what is counted of searches. */
  keepAsked: KeepAsked;
  host: string;
  port: number;
  publicUrl: string;
  trustProxy: readonly string[] | undefined;
  allowedOrigins: AllowedOrigins;
  /** Under which what was written in this hub may be used. */
  licence?: string | undefined;
  /** Seals the words in page addresses; the same in every gateway of an installation. */
  pageSecret: string;
  /** Names the neighbours whose subgraphs are added. Null: there are none. */
  neighboursFile: string | null;
  /** How long it goes on answering after it was asked to stop, while its health says no: proxies notice and ask another one. @default 0 */
  leaveMs?: number;
  /** Whether the sitemap lists demonstration data: of a hub that has nothing else. @default false */
  listDemonstration?: boolean;
  parts: Parts;
  logger: Logger;
  metrics: MetricsRegistry;
}

/** The gateway with the public pages and the portal, listening. */
export async function startGatewayPart({
  parts,
  pageSecret,
  accounts,
  neighboursFile,
  listDemonstration = false,
  leaveMs = 0,
  ...options
}: GatewayPartOptions): Promise<void> {
  const gateway = await createGateway({
    ...options,
    ...(neighboursFile === null ? {} : { neighbours: { file: neighboursFile } }),
    clock: systemClock,
    scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
    pages: async (fastify, tools) => {
      await registerPages(fastify, { ...tools, secret: pageSecret, publicPages: options.feed, listDemonstration });
      await registerPortal(fastify, { ...tools, accounts });
    },
  });
  await parts.add('the gateway', async () => {
    gateway.leave();
    if (leaveMs > 0) await pause(leaveMs);
    await gateway.close();
  });
  const address = await listenClearly(options.host, options.port, () => gateway.listen());
  options.logger.info({ address }, 'the gateway listens');
}
