import type { Texts } from './texts.ts';

export const ru: Texts = {
  search: 'Искать',
  searchLabel: 'Что вы ищете?',
  howToUse:
    'Когда появятся подсказки, просматривайте их стрелками вверх и вниз, а выбирайте клавишей Enter. На сенсорном экране коснитесь подсказки.',
  suggestions: 'Подсказки',
  suggestionCount: 'Подсказок: {count}. Выбирайте стрелками.',
  noSuggestions: 'Подсказок нет. Enter ищет эти слова.',
  suggestionKinds: { SERVICE: 'услуга', PROVIDER: 'организация', CATEGORY: 'тема', SITUATION: 'ситуация' },
  clear: 'Очистить поле',
  close: 'Закрыть',
  chooseLanguage: 'Выберите язык',
  filters: 'Фильтры',
  browse: 'Посмотрите по темам',
  loading: 'Ищем …',
  situations: 'Что делать, если…',
  newTab: '(откроется в новой вкладке)',
  offline: 'Сейчас нет соединения с интернетом.',
  searchUnavailable: 'Поиск сейчас не работает. Мы уже занимаемся этим. Попробуйте ещё раз через минуту.',
  tooManyQuestions: 'Слишком много запросов за короткое время. Подождите минуту и попробуйте ещё раз.',
  lastAnswer: 'Это прежние результаты.',
  tryAgain: 'Попробовать ещё раз',
  openHub: 'Открыть весь справочник',
};
