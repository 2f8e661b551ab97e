import type { PortalPage } from '../frame/page.ts';
import { codePage } from './code-page.tsx';
import { confirmIdentityPage } from './confirm-identity-page.tsx';
import { askForLinkPage, useLinkPage } from './mailed-link-pages.tsx';
import { oidcPages } from './oidc-pages.ts';
import { signInPage } from './sign-in-page.tsx';
import { heldPage, signOutPage } from './small-pages.tsx';

export const signInPages: readonly PortalPage[] = [
  signInPage,
  askForLinkPage,
  useLinkPage,
  codePage,
  ...oidcPages,
  confirmIdentityPage,
  signOutPage,
  heldPage,
];
