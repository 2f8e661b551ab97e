import type { PortalPage } from '../frame/page.ts';
import { accountPage } from './account-page.tsx';
import { erasedPage, erasePage } from './erase-pages.tsx';
import { secondFactorPage } from './second-factor-page.tsx';
import { sessionsPage } from './sessions-page.tsx';

export const accountPages: readonly PortalPage[] = [accountPage, secondFactorPage, sessionsPage, erasePage, erasedPage];
