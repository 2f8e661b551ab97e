import type { FragmentTexts } from './texts.ts';

export const en: FragmentTexts = {
  newWindow: 'opens in a new window',
  seeAll: 'See the whole list in the directory Drogowskaz',
  searchHere: 'Look for help and services in the directory Drogowskaz',
};
