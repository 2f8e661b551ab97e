import type { VolunteeringTexts } from './volunteering-texts.ts';

export const ro: VolunteeringTexts = {
  ACTIVITY: 'Face ceea ce căutați: {list}.',
  WIDER_ACTIVITY: 'Se ocupă de ceva mai larg: {list}. Întrebați dacă se poate.',
  LANGUAGE: 'O limbă comună: {list}.',
  OTHER_LANGUAGES: 'Limba dumneavoastră nu este pe listă. Vorbește: {list}.',
  LANGUAGES_NOT_KNOWN: 'Nu știm ce limbi vorbește. Întrebați.',
  REMOTE: 'La telefon sau prin internet, deci oriunde v-ați afla.',
  WITH_CHILDREN: 'Cu copii: organizația a verificat tot ce trebuia.',
  WITHOUT_CHILDREN: 'Fără copii, cum doriți.',
  ANY_TIME: 'Ora se poate stabili împreună.',
  IN_MUNICIPALITY: 'În comuna dumneavoastră: {place}.',
  NEARBY: 'Nu departe: {place}, la aproximativ {distance}.',
  TIME: 'Ora se potrivește: {list}.',
  OTHER_TIME: 'Alt timp decât doriți: {list}. Întrebați dacă se poate altfel.',
  MORNING: 'dimineața',
  AFTERNOON: 'după-amiaza',
  EVENING: 'seara',
};
