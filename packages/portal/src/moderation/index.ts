import type { PortalPage } from '../frame/page.ts';
import { auditPage } from './audit-page.tsx';
import { delegationPage } from './delegation-page.tsx';
import { problemsPage } from './problems-page.tsx';
import { providersPage } from './providers-page.tsx';
import { queuePage } from './queue-page.tsx';
import { revisionPage } from './revision-page.tsx';
import { stalePage } from './stale-page.tsx';

/** What moderators decide and look after, and the log. */
export const moderationPages: readonly PortalPage[] = [
  queuePage,
  revisionPage,
  providersPage,
  problemsPage,
  stalePage,
  auditPage,
  delegationPage,
];
