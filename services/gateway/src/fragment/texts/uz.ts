import type { FragmentTexts } from './texts.ts';

export const uz: FragmentTexts = {
  newWindow: 'yangi oynada ochiladi',
  seeAll: 'Roʻyxatni toʻliq Drogowskaz maʼlumotnomasida koʻring',
  searchHere: 'Drogowskaz maʼlumotnomasidan yordam va xizmatlarni qidiring',
};
