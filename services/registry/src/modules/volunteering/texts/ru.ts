import type { VolunteeringTexts } from './volunteering-texts.ts';

export const ru: VolunteeringTexts = {
  ACTIVITY: 'Делает то, что вы ищете: {list}.',
  WIDER_ACTIVITY: 'Занимается чем-то более широким: {list}. Спросите, получится ли.',
  LANGUAGE: 'Общий язык: {list}.',
  OTHER_LANGUAGES: 'Вашего языка нет в списке. Говорит: {list}.',
  LANGUAGES_NOT_KNOWN: 'Мы не знаем, на каких языках говорит. Спросите.',
  REMOTE: 'По телефону или через интернет, поэтому место не важно.',
  WITH_CHILDREN: 'С детьми: организация проверила всё, что нужно.',
  WITHOUT_CHILDREN: 'Без детей, как вы хотите.',
  ANY_TIME: 'О времени можно договориться.',
  IN_MUNICIPALITY: 'В вашей гмине: {place}.',
  NEARBY: 'Недалеко: {place}, примерно {distance}.',
  TIME: 'Время подходит: {list}.',
  OTHER_TIME: 'Не то время, что вы хотите: {list}. Спросите, можно ли иначе.',
  MORNING: 'до обеда',
  AFTERNOON: 'после обеда',
  EVENING: 'вечером',
};
