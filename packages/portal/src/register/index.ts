import type { PortalPage } from '../frame/page.ts';
import { confirmAddressPage } from './confirm-address-page.tsx';
import { registerPage } from './register-page.tsx';

export const registerPages: readonly PortalPage[] = [registerPage, confirmAddressPage];
