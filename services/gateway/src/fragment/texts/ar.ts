import type { FragmentTexts } from './texts.ts';

export const ar: FragmentTexts = {
  newWindow: 'يُفتح في نافذة جديدة',
  seeAll: 'اعرض القائمة كاملة في دليل Drogowskaz',
  searchHere: 'ابحث عن المساعدة والخدمات في دليل Drogowskaz',
};
