import type { PostingsTexts } from './postings-texts.ts';

export const es: PostingsTexts = {
  events: 'Actividades',
  notices: 'Cambios en la ley',
  noEvents: 'Ahora no hay nada previsto.',
  noNotices: 'Ahora no hay novedades.',
  allEvents: 'Todas las actividades',
  allNotices: 'Todos los cambios en la ley',
  cancelled: 'Cancelado',
  online: 'por internet',
  publishedOn: 'Publicado: {date}',
  effectiveFrom: 'En vigor desde: {date}',
  source: 'Fuente',
};
