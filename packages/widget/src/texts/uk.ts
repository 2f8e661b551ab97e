import type { Texts } from './texts.ts';

export const uk: Texts = {
  search: 'Шукати',
  searchLabel: 'Що ви шукаєте?',
  howToUse:
    'Коли з’являться підказки, переглядайте їх стрілками вгору і вниз, а вибирайте клавішею Enter. На сенсорному екрані торкніться підказки.',
  suggestions: 'Підказки',
  suggestionCount: 'Підказок: {count}. Вибирайте стрілками.',
  noSuggestions: 'Підказок немає. Enter шукає ці слова.',
  suggestionKinds: { SERVICE: 'послуга', PROVIDER: 'організація', CATEGORY: 'тема', SITUATION: 'ситуація' },
  clear: 'Очистити поле',
  close: 'Закрити',
  chooseLanguage: 'Виберіть мову',
  filters: 'Фільтри',
  browse: 'Перегляньте теми',
  loading: 'Шукаємо …',
  situations: 'Що робити, якщо…',
  newTab: '(відкриється в новій вкладці)',
  offline: 'Зараз немає з’єднання з інтернетом.',
  searchUnavailable: 'Пошук зараз не працює. Ми вже це виправляємо. Спробуйте ще раз за хвилину.',
  tooManyQuestions: 'Забагато запитів за короткий час. Зачекайте хвилину і спробуйте ще раз.',
  lastAnswer: 'Це попередні результати.',
  tryAgain: 'Спробувати ще раз',
  openHub: 'Відкрити весь довідник',
};
