import type { Texts } from './texts.ts';

export const fil: Texts = {
  search: 'Maghanap',
  searchLabel: 'Ano ang hinahanap mo?',
  howToUse:
    'Kapag may lumabas na mungkahi, tingnan ang mga ito gamit ang pataas at pababang arrow at pumili gamit ang Enter. Sa touch screen, pindutin ang mungkahi.',
  suggestions: 'Mga mungkahi',
  suggestionCount: 'Mga mungkahi: {count}. Pumili gamit ang mga arrow key.',
  noSuggestions: 'Walang mungkahi. Hahanapin ng Enter ang mga salitang ito.',
  suggestionKinds: { SERVICE: 'serbisyo', PROVIDER: 'organisasyon', CATEGORY: 'paksa', SITUATION: 'sitwasyon' },
  clear: 'Burahin ang nakasulat',
  close: 'Isara',
  chooseLanguage: 'Piliin ang wika',
  filters: 'Mga filter',
  browse: 'Tingnan ayon sa paksa',
  loading: 'Naghahanap …',
  situations: 'Ano ang gagawin kapag…',
  newTab: '(magbubukas sa bagong tab)',
  offline: 'Wala kang koneksiyon sa internet ngayon.',
  searchUnavailable: 'Hindi gumagana ang paghahanap sa ngayon. Inaayos na namin. Subukan muli makalipas ang isang minuto.',
  tooManyQuestions: 'Masyadong maraming tanong sa maikling panahon. Maghintay ng isang minuto at subukan muli.',
  lastAnswer: 'Ito ang mga naunang resulta.',
  tryAgain: 'Subukan muli',
  openHub: 'Buksan ang buong direktoryo',
};
