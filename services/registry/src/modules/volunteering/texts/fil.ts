import type { VolunteeringTexts } from './volunteering-texts.ts';

export const fil: VolunteeringTexts = {
  ACTIVITY: 'Ginagawa ang hinahanap mo: {list}.',
  WIDER_ACTIVITY: 'Mas malawak ang ginagawa: {list}. Itanong kung puwede.',
  LANGUAGE: 'Wikang pareho ninyong alam: {list}.',
  OTHER_LANGUAGES: 'Wala sa listahan ang wika mo. Nagsasalita ng: {list}.',
  LANGUAGES_NOT_KNOWN: 'Hindi namin alam kung anong wika ang sinasalita. Itanong.',
  REMOTE: 'Sa telepono o internet, kaya kahit saan ka man.',
  WITH_CHILDREN: 'Kasama ang mga bata: nasuri na ng samahan ang dapat suriin.',
  WITHOUT_CHILDREN: 'Walang kasamang bata, gaya ng gusto mo.',
  ANY_TIME: 'Mapag-uusapan ang oras.',
  IN_MUNICIPALITY: 'Sa munisipyo mo: {place}.',
  NEARBY: 'Hindi malayo: {place}, mga {distance}.',
  TIME: 'Tugma ang oras: {list}.',
  OTHER_TIME: 'Iba sa oras na gusto mo: {list}. Itanong kung puwedeng baguhin.',
  MORNING: 'sa umaga',
  AFTERNOON: 'sa hapon',
  EVENING: 'sa gabi',
};
