import type { Texts } from './texts.ts';

export const pl: Texts = {
  search: 'Szukaj',
  searchLabel: 'Czego szukasz?',
  howToUse:
    'Gdy pojawią się podpowiedzi, przeglądaj je strzałkami w górę i w dół, a Enterem wybierz. Na ekranie dotykowym dotknij podpowiedzi.',
  suggestions: 'Podpowiedzi',
  suggestionCount: 'Podpowiedzi: {count}. Wybierz strzałkami.',
  noSuggestions: 'Brak podpowiedzi. Enter szuka tych słów.',
  suggestionKinds: { SERVICE: 'usługa', PROVIDER: 'organizacja', CATEGORY: 'temat', SITUATION: 'sytuacja' },
  clear: 'Wyczyść pole',
  close: 'Zamknij',
  chooseLanguage: 'Wybierz język',
  filters: 'Filtry',
  browse: 'Przeglądaj tematy',
  loading: 'Szukamy …',
  situations: 'Co robić, gdy…',
  newTab: '(otwiera się w nowej karcie)',
  offline: 'Nie masz teraz połączenia z internetem.',
  searchUnavailable: 'Wyszukiwarka chwilowo nie działa. Pracujemy nad tym. Spróbuj ponownie za minutę.',
  tooManyQuestions: 'Zbyt wiele pytań w krótkim czasie. Poczekaj minutę i spróbuj ponownie.',
  lastAnswer: 'To są wcześniejsze wyniki.',
  tryAgain: 'Spróbuj ponownie',
  openHub: 'Otwórz cały katalog',
};
