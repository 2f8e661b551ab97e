import type { FragmentTexts } from './texts.ts';

export const tr: FragmentTexts = {
  newWindow: 'yeni pencerede açılır',
  seeAll: 'Listenin tamamını Drogowskaz rehberinde görün',
  searchHere: 'Drogowskaz rehberinde yardım ve hizmet arayın',
};
