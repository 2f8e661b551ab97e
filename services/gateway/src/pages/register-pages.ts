import { acceptForms, serveAsset } from '@drogowskaz/page-kit';
import type { Clock, PublicPages } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';
import { registerEmbed } from '../embed/register-embed.tsx';
import { registerFragments } from '../fragment/register-fragments.ts';
import { serveWidget } from '../widget/serve-widget.ts';
import { readWidget } from '../widget/widget-files.ts';
import { asker, type Execute, type PageLogger } from './ask/ask.ts';
import { choicesKeeper } from './ask/choices.ts';
import { loadAssets, PREVIEW_SIZE } from './assets/load-assets.ts';
import { sendEventCalendar, sendEventsCalendar, sendServiceCalendar } from './calendars/calendar-routes.ts';
import { showCounterCard } from './card/card-route.tsx';
import { showCollection } from './collections/collection-route.tsx';
import { sendRobots } from './discovery/robots.ts';
import { sitemapRoutes } from './discovery/sitemap-routes.ts';
import { showEvent } from './events/event-route.tsx';
import { showEvents } from './events/events-route.tsx';
import type { HubPages } from './hub-pages.ts';
import { showCourse, showLearning } from './learning/learning-route.tsx';
import { acceptMatch, showMatch } from './matching/match-route.tsx';
import { showNoticeCard } from './notice/notice-route.tsx';
import { feedNotices } from './notices/notice-feed.tsx';
import { showNotice, showNotices } from './notices/notice-routes.tsx';
import { showOrganisation } from './organisations/organisation-route.tsx';
import { showFault } from './problem/fault-page.ts';
import { showNotFound } from './problem/not-found-route.ts';
import { acceptReport, showReport } from './report/report-route.tsx';
import { countSearch } from './search/count-route.ts';
import { wordSealer } from './search/sealed-words.ts';
import { acceptSearch, showSearch } from './search/search-route.tsx';
import { showService } from './service/service-route.tsx';
import { showSituationCard } from './situations/situation-card-route.tsx';
import { showSituation } from './situations/situation-route.tsx';
import { showSituations } from './situations/situations-route.tsx';
import { sendAnnex, showAnnex, showStandard } from './standard/standard-route.tsx';
import { acceptWish, showOffer, showVolunteers } from './volunteers/volunteers-route.tsx';

export interface PagesOptions {
  /** Asks the supergraph in-process as the anonymous caller. */
  execute: Execute;
  /** `PUBLIC_URL`: for canonical addresses and JSON-LD. */
  publicUrl: string;
  /** Under which what was written in this hub may be used: the foot of each page says it. @default its operator has not said */
  licence?: string | null;
  clock: Clock;
  logger: PageLogger;
  /**
   * Seals the words in page addresses. Gateways that serve the same pages share it (`INTERNAL_SECRET`). Without one, the process makes
   * its own, and a search page that was open before a restart asks for its words again.
   */
  secret?: string | undefined;
  /** Lists what has a page, for the sitemap. @default only pages that every hub has */
  publicPages?: PublicPages;
  /** The generation of what the public reads; null: not known. @default not known */
  generation?: () => string | null;
  /** Whether the sitemap lists demonstration data: of a hub that has nothing else. @default false */
  listDemonstration?: boolean;
}

/** The public pages (search, services, situations, their cards) and what they are drawn with. All of them in their own scope: hooks and parsers stay here. */
export const registerPages = async (fastify: FastifyInstance, options: PagesOptions): Promise<void> => {
  const ask = asker(options.execute, options.logger);
  const { stylesheet, stylesheets, mark, preview, topicIcons, scripts } = loadAssets();
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const pages: HubPages = {
    ask,
    choices: choicesKeeper(ask, options.clock),
    clock: options.clock,
    sealer: wordSealer(options.secret),
    publicUrl,
    licence: options.licence ?? null,
    assets: {
      stylesheet: stylesheet.path,
      moreStyles: (name) => stylesheets.get(name)?.path ?? '',
      mark: mark.path,
      preview: { address: `${publicUrl}${preview.path}`, ...PREVIEW_SIZE },
      topicIcons: topicIcons.path,
      script: (name) => scripts.get(name)?.path ?? '',
    },
  };
  const { publicPages, generation = () => null, listDemonstration = false, logger } = options;
  const sitemap = sitemapRoutes(pages, { publicPages, generation, listDemonstration, logger });
  const widget = readWidget();
  serveWidget(fastify, widget);
  await fastify.register(async (scope) => {
    acceptForms(scope);
    scope.setErrorHandler(showFault(pages, options.logger));
    await registerFragments(scope, pages, options.logger);
    registerEmbed(scope, pages, widget);
    scope.get('/', showSearch(pages));
    scope.post('/', acceptSearch(pages));
    scope.post('/count', countSearch(pages));
    scope.get('/service/:id', showService(pages));
    scope.get('/service/:id/card', showCounterCard(pages));
    scope.get('/service/:id/notice', showNoticeCard(pages));
    scope.get('/service/:id/report', showReport(pages));
    scope.post('/service/:id/report', acceptReport(pages));
    scope.get('/match', showMatch(pages));
    scope.post('/match', acceptMatch(pages));
    scope.get('/service/:id/calendar.ics', sendServiceCalendar(pages));
    scope.get('/events', showEvents(pages));
    scope.get('/events.ics', sendEventsCalendar(pages));
    scope.get('/event/:id', showEvent(pages));
    scope.get('/event/:id/calendar.ics', sendEventCalendar(pages));
    scope.get('/notices', showNotices(pages));
    scope.get('/notices.atom', feedNotices(pages));
    scope.get('/notice/:id', showNotice(pages));
    scope.get('/provider/:id', showOrganisation(pages));
    scope.get('/collection/:id', showCollection(pages));
    scope.get('/volunteers', showVolunteers(pages));
    scope.post('/volunteers', acceptWish(pages));
    scope.get('/volunteers/:id', showOffer(pages));
    scope.get('/learning', showLearning(pages));
    scope.get('/learning/:id', showCourse(pages));
    scope.get('/situations', showSituations(pages));
    scope.get('/situation/:id', showSituation(pages));
    scope.get('/situation/:id/card', showSituationCard(pages));
    scope.get('/standard', showStandard(pages));
    scope.get('/standard/annex', showAnnex(pages));
    scope.get('/standard/annex.pdf', sendAnnex(pages, options.logger, 'pdf'));
    scope.get('/standard/annex.docx', sendAnnex(pages, options.logger, 'docx'));
    scope.get('/robots.txt', sendRobots(pages));
    scope.get('/sitemap.xml', sitemap.index);
    scope.get('/sitemaps/:name', sitemap.file);
    scope.get('/*', showNotFound(pages));
    for (const asset of [stylesheet, mark, preview, topicIcons, ...stylesheets.values(), ...scripts.values()]) serveAsset(scope, asset);
  });
};
