import type { Texts } from './texts.ts';

export const es: Texts = {
  search: 'Buscar',
  searchLabel: '¿Qué buscas?',
  howToUse:
    'Cuando aparezcan sugerencias, recórrelas con las flechas arriba y abajo y elige con Intro. En una pantalla táctil, toca una sugerencia.',
  suggestions: 'Sugerencias',
  suggestionCount: 'Sugerencias: {count}. Elija con las flechas.',
  noSuggestions: 'No hay sugerencias. Intro busca estas palabras.',
  suggestionKinds: { SERVICE: 'servicio', PROVIDER: 'organización', CATEGORY: 'tema', SITUATION: 'situación' },
  clear: 'Borrar el campo',
  close: 'Cerrar',
  chooseLanguage: 'Elige tu idioma',
  filters: 'Filtros',
  browse: 'Explora por temas',
  loading: 'Buscando …',
  situations: 'Qué hacer cuando…',
  newTab: '(se abre en una pestaña nueva)',
  offline: 'No tienes conexión a internet.',
  searchUnavailable: 'La búsqueda no funciona en este momento. Lo estamos arreglando. Inténtalo de nuevo en un minuto.',
  tooManyQuestions: 'Demasiadas preguntas en poco tiempo. Espera un minuto e inténtalo de nuevo.',
  lastAnswer: 'Estos son los resultados de antes.',
  tryAgain: 'Intentarlo de nuevo',
  openHub: 'Abrir todo el directorio',
};
