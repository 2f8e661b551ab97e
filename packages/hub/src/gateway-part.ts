import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { createGateway, registerPages } from '@drogowskaz/gateway';
import { type Caller, type Logger, type MetricsRegistry, type Subgraph, systemClock } from '@drogowskaz/platform';
import type { Parts } from './lifecycle.ts';
import { listenClearly } from './listening.ts';

export interface GatewayPartOptions {
  subgraphs: readonly Subgraph[];
  identify: (apiKey: string) => Promise<Caller | null>;
  host: string;
  port: number;
  publicUrl: string;
  trustProxy: readonly string[] | undefined;
  /** Seals the words in page addresses; the same in every gateway of an installation. */
  pageSecret: string;
  parts: Parts;
  logger: Logger;
  metrics: MetricsRegistry;
}

/** The gateway with the public pages, listening. */
export async function startGatewayPart({ parts, pageSecret, ...options }: GatewayPartOptions): Promise<void> {
  const gateway = await createGateway({
    ...options,
    clock: systemClock,
    scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
    pages: (fastify, tools) => registerPages(fastify, { ...tools, secret: pageSecret }),
  });
  await parts.add('the gateway', () => gateway.close());
  const address = await listenClearly(options.host, options.port, () => gateway.listen());
  options.logger.info({ address }, 'the gateway listens');
}
