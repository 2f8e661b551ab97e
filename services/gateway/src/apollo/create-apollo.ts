import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from '@drogowskaz/platform';
import { MaxIntrospectionDepthRule } from 'graphql';
import type { Limits } from '../limits.ts';
import { answerFacts, type GatewayContext } from './answer-facts.ts';
import { documentStore } from './document-store.ts';
import { errorPolicy } from './error-policy.ts';
import type { FederatedGateway } from './federated-gateway.ts';

/** Apollo Server with everything off that phones home, loads from a CDN or answers in a form of its own. */
export const createApollo = (
  gateway: FederatedGateway,
  limits: Limits,
  logger: Logger,
  ...plugins: ApolloServerPlugin<GatewayContext>[]
): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    // Without an `apollo` key nothing is reported; NODE_ENV must not decide what clients see.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: documentStore(),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections * 4,
    validationRules: [MaxIntrospectionDepthRule],
    formatError: errorPolicy(logger),
    stringifyResult: JSON.stringify,
    plugins: [answerFacts, ...plugins, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    logger: quiet(logger),
  });

/** What Apollo says while it runs would quote documents; only that something failed is kept. */
const quiet = (logger: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (message: unknown) => logger.error({ apollo: String(message).slice(0, 200) }, 'Apollo Server reports a fault'),
});
