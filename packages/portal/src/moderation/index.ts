import type { PortalPage } from '../frame/page.ts';
import { auditPage } from './audit-page.tsx';
import { delegationPage } from './delegation-page.tsx';
import { queuePage } from './queue-page.tsx';
import { revisionPage } from './revision-page.tsx';

/** What moderators decide and look after, and the log. */
export const moderationPages: readonly PortalPage[] = [queuePage, revisionPage, auditPage, delegationPage];
