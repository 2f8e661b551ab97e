import type { PortalPage } from '../frame/page.ts';
import { findingsPage } from './findings-page.tsx';
import { importPage } from './import-page.tsx';
import { importsPage } from './list-page.tsx';
import { reportFiles } from './report-files.ts';

export const importPages: readonly PortalPage[] = [importsPage, importPage, findingsPage, ...reportFiles];
