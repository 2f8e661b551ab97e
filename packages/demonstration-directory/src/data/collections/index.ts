import { type Localized, localized } from '../../writing/localized.ts';

export interface CollectionLeaflet {
  /** A stable word: it stands in addresses. */
  id: string;
  title: Localized;
  description?: Localized;
  /** Name of the municipality that looks after it; none: the hub's own. */
  home?: string;
  /** Polish names of its services, in its order; none: services name it themselves. */
  services?: readonly string[];
}

export const collectionLeaflets: CollectionLeaflet[] = [
  {
    id: 'good-practices',
    title: {
      pl: 'Dobre praktyki z Europy',
      en: 'Good practices from Europe',
      uk: 'Добрі практики з Європи',
      es: 'Buenas prácticas de Europa',
    },
    description: {
      pl: 'Siedem przykładów z ulotki INVOLVIM: czego można się nauczyć od innych miast. W Płocku nikt z nich nie skorzysta.',
      en: 'Seven examples of the INVOLVIM leaflet: what can be learnt from other cities. Nobody in Płock can use them.',
      uk: 'Сім прикладів із листівки INVOLVIM: чого можна навчитися в інших міст. У Плоцьку ними ніхто не скористається.',
    },
  },
  {
    id: 'first-week-in-plock',
    home: 'Płock',
    title: { pl: 'Pierwszy tydzień w Płocku', en: 'First week in Płock', uk: 'Перший тиждень у Плоцьку', es: 'La primera semana en Płock' },
    description: {
      pl: 'Po kolei: kogo zapytać, co załatwić, gdzie usiąść z ludźmi.',
      en: 'One after the other: whom to ask, what to settle, where to sit down with people.',
      uk: 'По черзі: кого спитати, що залагодити, де сісти з людьми.',
      es: 'Paso a paso: a quién preguntar, qué resolver, dónde sentarse con gente.',
    },
    services: [
      'Stolik „Nowi w Płocku” w Biurze Obsługi Klienta',
      'Okienko informacji dla cudzoziemców',
      'Wieczorowy kurs języka polskiego od podstaw',
      'Nie podpisuj jeszcze: czytanie umowy o pracę',
      'Jak dojechać na szóstą rano: bilety i autobusy na zmiany',
      'Karta czytelnika i półka języków',
    ],
  },
  {
    id: 'for-employers',
    home: 'Płock',
    title: { pl: 'Dla firm, które zatrudniają', en: 'For employers', uk: 'Для роботодавців' },
    description: {
      pl: 'Papiery, pytania i polski na zmianie: kto pomaga firmie.',
      en: 'Papers, questions and Polish on the shift: who helps a firm.',
      uk: 'Папери, питання й польська на зміні: хто допомагає фірмі.',
    },
    services: [
      'Okienko dla firm zatrudniających cudzoziemców',
      'Śniadanie dla firm, które zatrudniają z zagranicy',
      'Pogotowie dla kadrowych: jedno pytanie, odpowiedź do jutra',
      'Lektor w zakładzie: polski przed zmianą',
    ],
  },
];

export const textOf = (text: Localized | undefined) => (text ? localized(text) : []);
