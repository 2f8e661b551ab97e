import type { FragmentTexts } from './texts.ts';

export const pl: FragmentTexts = {
  newWindow: 'otwiera się w nowym oknie',
  seeAll: 'Zobacz całą listę w katalogu Drogowskaz',
  searchHere: 'Szukaj pomocy i usług w katalogu Drogowskaz',
};
