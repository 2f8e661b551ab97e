import type { VolunteeringTexts } from './volunteering-texts.ts';

export const es: VolunteeringTexts = {
  ACTIVITY: 'Hace lo que usted busca: {list}.',
  WIDER_ACTIVITY: 'Se ocupa de algo más amplio: {list}. Pregunte si es posible.',
  LANGUAGE: 'Un idioma en común: {list}.',
  OTHER_LANGUAGES: 'Su idioma no está en la lista. Habla: {list}.',
  LANGUAGES_NOT_KNOWN: 'No sabemos qué idiomas habla. Pregunte.',
  REMOTE: 'Por teléfono o por internet, así que el lugar no importa.',
  WITH_CHILDREN: 'Con niños: la organización ha comprobado lo necesario.',
  WITHOUT_CHILDREN: 'Sin niños, como usted desea.',
  ANY_TIME: 'El horario se puede acordar.',
  IN_MUNICIPALITY: 'En su municipio: {place}.',
  NEARBY: 'Cerca: {place}, a unos {distance}.',
  TIME: 'El horario coincide: {list}.',
  OTHER_TIME: 'Otro horario del que desea: {list}. Pregunte si puede ser distinto.',
  MORNING: 'por la mañana',
  AFTERNOON: 'por la tarde',
  EVENING: 'por la noche',
};
