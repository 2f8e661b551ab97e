import { anonymous } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';
import type { Budgets } from '../admission/budgets.ts';

/** About what the questions behind a page cost. */
const PAGE = 500;
/** Writing to people costs more: some twenty reports a minute from one address. */
const REPORT = 10_000;
/** What goes through the whole directory. */
const WHOLE_DIRECTORY = 4_000;

/** Pages are drawn from the same API: who reads them in bulk spends the same budget. What they are drawn with costs nothing. */
export function chargePages(scope: FastifyInstance, budgets: Budgets): void {
  scope.addHook('onRequest', async (request) => {
    // Who refuses to tell what crawlers may fetch shuts all of them out.
    if (request.url === '/robots.txt' || request.url.startsWith('/assets/') || request.url.startsWith('/widget/')) return;
    const writes = request.method === 'POST' && request.url.startsWith('/service/');
    const readsAll = request.url.startsWith('/portal/coverage') || request.url.startsWith('/sitemaps/');
    await budgets.charge(anonymous, request.ip, writes ? REPORT : readsAll ? WHOLE_DIRECTORY : PAGE);
  });
}
