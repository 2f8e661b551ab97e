import type { FragmentTexts } from './texts.ts';

export const uk: FragmentTexts = {
  newWindow: 'відкриється в новому вікні',
  seeAll: 'Переглянути весь список у каталозі Drogowskaz',
  searchHere: 'Шукайте допомогу й послуги в каталозі Drogowskaz',
};
