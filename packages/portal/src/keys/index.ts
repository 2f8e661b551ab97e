import type { PortalPage } from '../frame/page.ts';
import { keysPage } from './keys-page.tsx';
import { newKeyPage } from './new-key-page.tsx';
import { revokeKeyPage } from './revoke-key-page.tsx';

export const keyPages: readonly PortalPage[] = [keysPage, newKeyPage, revokeKeyPage];
