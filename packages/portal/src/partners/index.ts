import type { PortalPage } from '../frame/page.ts';
import { newPartnerPage } from './new-partner-page.tsx';
import { partnerPage } from './partner-page.tsx';
import { partnersPage } from './partners-page.tsx';
import { revokePartnerPage } from './revoke-partner-page.tsx';

export const partnerPages: readonly PortalPage[] = [partnersPage, newPartnerPage, partnerPage, revokePartnerPage];
