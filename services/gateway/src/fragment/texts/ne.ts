import type { FragmentTexts } from './texts.ts';

export const ne: FragmentTexts = {
  newWindow: 'नयाँ विन्डोमा खुल्छ',
  seeAll: 'पूरा सूची Drogowskaz निर्देशिकामा हेर्नुहोस्',
  searchHere: 'Drogowskaz निर्देशिकामा सहयोग र सेवा खोज्नुहोस्',
};
