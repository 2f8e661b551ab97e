import type { VolunteeringTexts } from './volunteering-texts.ts';

export const pl: VolunteeringTexts = {
  ACTIVITY: 'Robi to, czego szukasz: {list}.',
  WIDER_ACTIVITY: 'Zajmuje się czymś szerszym: {list}. Zapytaj, czy to się uda.',
  LANGUAGE: 'Wspólny język: {list}.',
  OTHER_LANGUAGES: 'Twojego języka nie ma na liście. Mówi: {list}.',
  LANGUAGES_NOT_KNOWN: 'Nie wiemy, w jakich językach mówi. Zapytaj.',
  REMOTE: 'Przez telefon albo internet, więc niezależnie od miejsca.',
  WITH_CHILDREN: 'Z dziećmi: organizacja sprawdziła to, co trzeba.',
  WITHOUT_CHILDREN: 'Bez dzieci, jak chcesz.',
  ANY_TIME: 'Czas do uzgodnienia.',
  IN_MUNICIPALITY: 'W Twojej gminie: {place}.',
  NEARBY: 'Niedaleko: {place}, około {distance}.',
  TIME: 'Pasuje czas: {list}.',
  OTHER_TIME: 'Inny czas niż chcesz: {list}. Zapytaj, czy da się inaczej.',
  MORNING: 'przed południem',
  AFTERNOON: 'po południu',
  EVENING: 'wieczorem',
};
