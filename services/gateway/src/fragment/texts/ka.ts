import type { FragmentTexts } from './texts.ts';

export const ka: FragmentTexts = {
  newWindow: 'გაიხსნება ახალ ფანჯარაში',
  seeAll: 'იხილეთ სრული სია Drogowskaz-ის კატალოგში',
  searchHere: 'მოძებნეთ დახმარება და მომსახურება Drogowskaz-ის კატალოგში',
};
