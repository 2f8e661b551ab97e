import { asset, serveAsset } from '@drogowskaz/page-kit';
import type { FastifyInstance } from 'fastify';
import type { PageLogger } from '../pages/ask/ask.ts';
import type { HubPages } from '../pages/hub-pages.ts';
import { showFragmentFault, showNoFragment } from './fault-fragment.tsx';
import { EVENTS_FRAGMENT, NOTICES_FRAGMENT, SERVICES_FRAGMENT } from './fragment-address.ts';
import { showEventsFragment, showNoticesFragment } from './postings-routes.tsx';
import { acceptServices, showServices } from './services-route.tsx';

/** The file lies beside the sources, and a build leaves it there: the path is the same from src/ and from dist/. */
const styles = new URL('../../src/fragment/assets/fragment.css', import.meta.url);

/** `/fragment/…`: the lists of the directory as HTML without scripts, for content systems that strip them. */
export const registerFragments = async (fastify: FastifyInstance, pages: HubPages, logger: PageLogger): Promise<void> => {
  const stylesheet = asset(styles);
  await fastify.register(async (scope) => {
    scope.setErrorHandler(showFragmentFault(pages, stylesheet.path, logger));
    scope.get(SERVICES_FRAGMENT, showServices(pages, stylesheet.path));
    scope.post(SERVICES_FRAGMENT, acceptServices(pages, stylesheet.path));
    scope.get(EVENTS_FRAGMENT, showEventsFragment(pages, stylesheet.path));
    scope.get(NOTICES_FRAGMENT, showNoticesFragment(pages, stylesheet.path));
    scope.get('/fragment', showNoFragment(pages, stylesheet.path));
    scope.get('/fragment/*', showNoFragment(pages, stylesheet.path));
    serveAsset(scope, stylesheet);
  });
};
