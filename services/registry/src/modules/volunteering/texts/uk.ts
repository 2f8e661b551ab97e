import type { VolunteeringTexts } from './volunteering-texts.ts';

export const uk: VolunteeringTexts = {
  ACTIVITY: 'Робить те, що ви шукаєте: {list}.',
  WIDER_ACTIVITY: 'Займається чимось ширшим: {list}. Спитайте, чи вийде.',
  LANGUAGE: 'Спільна мова: {list}.',
  OTHER_LANGUAGES: 'Вашої мови немає в списку. Говорить: {list}.',
  LANGUAGES_NOT_KNOWN: 'Ми не знаємо, якими мовами говорить. Спитайте.',
  REMOTE: 'Телефоном або через інтернет, тож місце не має значення.',
  WITH_CHILDREN: 'З дітьми: організація перевірила все, що треба.',
  WITHOUT_CHILDREN: 'Без дітей, як ви хочете.',
  ANY_TIME: 'Про час можна домовитися.',
  IN_MUNICIPALITY: 'У вашій громаді: {place}.',
  NEARBY: 'Недалеко: {place}, приблизно {distance}.',
  TIME: 'Час підходить: {list}.',
  OTHER_TIME: 'Не той час, що ви хочете: {list}. Спитайте, чи можна інакше.',
  MORNING: 'до обіду',
  AFTERNOON: 'після обіду',
  EVENING: 'увечері',
};
