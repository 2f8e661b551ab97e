import type { FragmentTexts } from './texts.ts';

export const ru: FragmentTexts = {
  newWindow: 'откроется в новом окне',
  seeAll: 'Посмотреть весь список в каталоге Drogowskaz',
  searchHere: 'Ищите помощь и услуги в каталоге Drogowskaz',
};
