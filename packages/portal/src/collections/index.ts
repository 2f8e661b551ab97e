import type { PortalPage } from '../frame/page.ts';
import { collectionPage, collectionsPage, newCollectionPage } from './collection-page.tsx';

export const collectionPages: readonly PortalPage[] = [collectionsPage, newCollectionPage, collectionPage];
