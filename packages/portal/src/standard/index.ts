import type { PortalPage } from '../frame/page.ts';
import { comparePage } from './compare-page.tsx';
import { draftPage } from './draft-page.tsx';
import { editItemPage, newItemPage } from './edit-page.tsx';
import { itemPage } from './item-page.tsx';
import { proposePage } from './propose-page.tsx';
import { versionsPage } from './versions-page.tsx';

/** The range of services: its draft, its items, what is proposed, its versions and who has adopted them. */
export const standardPages: readonly PortalPage[] = [
  draftPage,
  newItemPage,
  itemPage,
  editItemPage,
  proposePage,
  versionsPage,
  comparePage,
];
