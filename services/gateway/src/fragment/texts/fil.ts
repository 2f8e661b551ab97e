import type { FragmentTexts } from './texts.ts';

export const fil: FragmentTexts = {
  newWindow: 'bubukas sa bagong window',
  seeAll: 'Tingnan ang buong listahan sa direktoryong Drogowskaz',
  searchHere: 'Maghanap ng tulong at serbisyo sa direktoryong Drogowskaz',
};
