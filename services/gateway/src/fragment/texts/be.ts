import type { FragmentTexts } from './texts.ts';

export const be: FragmentTexts = {
  newWindow: 'адкрыецца ў новым акне',
  seeAll: 'Паглядзець увесь спіс у каталогу Drogowskaz',
  searchHere: 'Шукайце дапамогу і паслугі ў каталогу Drogowskaz',
};
