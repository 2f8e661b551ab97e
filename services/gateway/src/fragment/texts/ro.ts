import type { FragmentTexts } from './texts.ts';

export const ro: FragmentTexts = {
  newWindow: 'se deschide într-o fereastră nouă',
  seeAll: 'Vedeți toată lista în catalogul Drogowskaz',
  searchHere: 'Căutați ajutor și servicii în catalogul Drogowskaz',
};
