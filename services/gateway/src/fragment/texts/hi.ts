import type { FragmentTexts } from './texts.ts';

export const hi: FragmentTexts = {
  newWindow: 'नई विंडो में खुलता है',
  seeAll: 'पूरी सूची Drogowskaz निर्देशिका में देखें',
  searchHere: 'Drogowskaz निर्देशिका में मदद और सेवाएँ खोजें',
};
