import type { PortalPage } from './frame/page.ts';
import { homePage } from './home/home-page.tsx';
import { signInPages } from './sign-in/index.ts';

/** Every page of the portal. Whoever adds some adds a line. */
export const portalPages: readonly PortalPage[] = [homePage, ...signInPages];
