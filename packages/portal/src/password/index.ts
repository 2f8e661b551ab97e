import type { PortalPage } from '../frame/page.ts';
import { changePasswordPage } from './change-password-page.tsx';
import { askForResetPage, resetPage } from './reset-pages.tsx';

export const passwordPages: readonly PortalPage[] = [askForResetPage, resetPage, changePasswordPage];
