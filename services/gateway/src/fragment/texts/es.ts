import type { FragmentTexts } from './texts.ts';

export const es: FragmentTexts = {
  newWindow: 'se abre en una ventana nueva',
  seeAll: 'Ver la lista completa en el directorio Drogowskaz',
  searchHere: 'Busca ayuda y servicios en el directorio Drogowskaz',
};
