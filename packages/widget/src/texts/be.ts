import type { Texts } from './texts.ts';

export const be: Texts = {
  search: 'Шукаць',
  searchLabel: 'Што вы шукаеце?',
  howToUse:
    'Калі з’явяцца падказкі, праглядайце іх стрэлкамі ўверх і ўніз, а выбірайце клавішай Enter. На сэнсарным экране дакраніцеся да падказкі.',
  suggestions: 'Падказкі',
  suggestionCount: 'Падказак: {count}. Выбірайце стрэлкамі.',
  noSuggestions: 'Падказак няма. Enter шукае гэтыя словы.',
  suggestionKinds: { SERVICE: 'паслуга', PROVIDER: 'арганізацыя', CATEGORY: 'тэма', SITUATION: 'сітуацыя' },
  clear: 'Ачысціць поле',
  close: 'Закрыць',
  chooseLanguage: 'Выберыце мову',
  filters: 'Фільтры',
  browse: 'Паглядзіце па тэмах',
  loading: 'Шукаем …',
  situations: 'Што рабіць, калі…',
  newTab: '(адкрыецца ў новай укладцы)',
  offline: 'Зараз няма злучэння з інтэрнэтам.',
  searchUnavailable: 'Пошук цяпер не працуе. Мы ўжо гэтым займаемся. Паспрабуйце яшчэ раз праз хвіліну.',
  tooManyQuestions: 'Занадта шмат запытаў за кароткі час. Пачакайце хвіліну і паспрабуйце яшчэ раз.',
  lastAnswer: 'Гэта папярэднія вынікі.',
  tryAgain: 'Паспрабаваць яшчэ раз',
  openHub: 'Адкрыць увесь даведнік',
};
