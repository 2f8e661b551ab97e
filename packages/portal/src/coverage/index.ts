import type { PortalPage } from '../frame/page.ts';
import { cellPage } from './cell-page.tsx';
import { comparePage } from './compare-page.tsx';
import { coveragePage } from './coverage-page.tsx';
import { csvPage } from './report/csv-page.ts';
import { reportPage } from './report/report-page.tsx';

/** What there is and what is missing: for strategists and municipal staff, open to everybody. */
export const coveragePages: readonly PortalPage[] = [coveragePage, cellPage, comparePage, reportPage, csvPage];
