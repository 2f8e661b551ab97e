import type { VolunteeringTexts } from './volunteering-texts.ts';

export const en: VolunteeringTexts = {
  ACTIVITY: 'Does what you look for: {list}.',
  WIDER_ACTIVITY: 'Does something wider: {list}. Ask whether it will work.',
  LANGUAGE: 'A language in common: {list}.',
  OTHER_LANGUAGES: 'Your language is not on the list. Spoken: {list}.',
  LANGUAGES_NOT_KNOWN: 'We do not know which languages are spoken. Ask.',
  REMOTE: 'By telephone or over the internet, so wherever you are.',
  WITH_CHILDREN: 'With children: the organisation has checked what must be checked.',
  WITHOUT_CHILDREN: 'Without children, as you wish.',
  ANY_TIME: 'The time can be agreed.',
  IN_MUNICIPALITY: 'In your municipality: {place}.',
  NEARBY: 'Not far: {place}, about {distance}.',
  TIME: 'The time fits: {list}.',
  OTHER_TIME: 'Another time than you wish: {list}. Ask whether it can be otherwise.',
  MORNING: 'in the morning',
  AFTERNOON: 'in the afternoon',
  EVENING: 'in the evening',
};
