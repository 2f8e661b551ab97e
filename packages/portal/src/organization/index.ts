import type { PortalPage } from '../frame/page.ts';
import { newOrganizationPage } from './new-organization-page.tsx';
import { organizationPage } from './organization-page.tsx';
import { registrationPage } from './registration-page.tsx';
import { sentPage } from './sent-page.tsx';

export const organizationPages: readonly PortalPage[] = [newOrganizationPage, sentPage, registrationPage, organizationPage];
