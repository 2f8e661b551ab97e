import type { VolunteeringTexts } from './volunteering-texts.ts';

export const be: VolunteeringTexts = {
  ACTIVITY: 'Робіць тое, што вы шукаеце: {list}.',
  WIDER_ACTIVITY: 'Займаецца нечым шырэйшым: {list}. Спытайце, ці атрымаецца.',
  LANGUAGE: 'Агульная мова: {list}.',
  OTHER_LANGUAGES: 'Вашай мовы няма ў спісе. Гаворыць: {list}.',
  LANGUAGES_NOT_KNOWN: 'Мы не ведаем, на якіх мовах гаворыць. Спытайце.',
  REMOTE: 'Па тэлефоне або праз інтэрнэт, таму месца не важнае.',
  WITH_CHILDREN: 'З дзецьмі: арганізацыя праверыла ўсё, што трэба.',
  WITHOUT_CHILDREN: 'Без дзяцей, як вы хочаце.',
  ANY_TIME: 'Пра час можна дамовіцца.',
  IN_MUNICIPALITY: 'У вашай гміне: {place}.',
  NEARBY: 'Недалёка: {place}, прыкладна {distance}.',
  TIME: 'Час падыходзіць: {list}.',
  OTHER_TIME: 'Не той час, што вы хочаце: {list}. Спытайце, ці можна іначай.',
  MORNING: 'да абеду',
  AFTERNOON: 'пасля абеду',
  EVENING: 'увечары',
};
