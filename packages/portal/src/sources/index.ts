import { newSourcePage } from './new-source-page.tsx';
import { sourcePage } from './source-page.tsx';
import { sourceTermsPage } from './source-terms-page.tsx';
import { sourcesPage } from './sources-page.tsx';
import { stopFollowingPage } from './stop-following-page.tsx';

export const sourcePages = [sourcesPage, newSourcePage, sourcePage, sourceTermsPage, stopFollowingPage];
