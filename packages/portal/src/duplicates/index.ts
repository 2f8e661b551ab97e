import { duplicatesPage } from './list-page.tsx';
import { duplicatePairPage } from './pair-page.tsx';

export const duplicatePages = [duplicatesPage, duplicatePairPage];
