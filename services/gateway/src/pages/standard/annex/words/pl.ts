import type { AnnexWords } from './annex-words.ts';

export const pl: AnnexWords = {
  annexTo: 'Załącznik do Strategii Zrównoważonego Rozwoju Płocka 2030',
  title: 'Zakres usług dla imigrantów',
  subtitle: 'w szczególności dla osób, którym pomoc nie przysługuje na mocy prawa',
  version: 'Wersja {number}, zaproponowana {date}\u00a0r.',
  proposedBy: 'Zaproponowała ją gmina {municipality}.',
  madeOn: 'Dokument sporządzono {date}\u00a0r.',
  demonstration:
    'Dane demonstracyjne. Pozycje oznaczone „przykład” napisano na pokaz: nie są stanowiskiem żadnej gminy, a ich stan jest założony.',
  demonstrationShort: 'Dane demonstracyjne',
  basis: {
    title: 'Podstawa i cel',
    paragraphs: [
      'Zakres usług opracowano w odpowiedzi na wyzwanie projektu INVOLVIM „Wolontariat i wsparcie dla pracujących osób z zagranicy” (1 kwietnia 2024 r. – 30 czerwca 2028 r.): opracowanie i wpisanie do Strategii Zrównoważonego Rozwoju Płocka 2030 zakresu usług dla imigrantów, zwłaszcza tych, którzy nie otrzymują pomocy na mocy prawa, np. imigrantów zarobkowych.',
      'Celem jest większa integracja, lepsze życie nowych mieszkańców oraz lepsze zapobieganie wykluczeniu społecznemu i problemom społecznym, z którymi często borykają się imigranci.',
      'Numer załącznika i podstawę prawną uchwały uzupełnia obsługa prawna organu, który ją podejmuje.',
    ],
  },
  scope: {
    title: 'Zakres stosowania',
    counts:
      'Liczba usług objętych zakresem: {items}, w tym w pierwszej kolejności dla osób, którym pomoc nie przysługuje na mocy prawa: {first}. Liczba obszarów: {topics}.',
    paragraphs: [
      'Usługa dotyczy każdej gminy, która przyjęła zakres, chyba że przy usłudze wskazano gminy.',
      'Zakres określa, jakie usługi powinny istnieć. Nie przyznaje świadczeń i nie zmienia praw ani obowiązków wynikających z ustaw.',
    ],
  },
  definitions: {
    title: 'Definicje',
    terms: [
      {
        term: 'imigrant',
        meaning:
          'osoba, która przybyła do Polski z zagranicy, aby tu mieszkać lub pracować, niezależnie od obywatelstwa i podstawy pobytu;',
      },
      {
        term: 'osoba, której pomoc nie przysługuje na mocy prawa',
        meaning: 'imigrant, któremu żadna ustawa nie zapewnia pomocy w integracji, np. imigrant zarobkowy;',
      },
      {
        term: 'norma',
        meaning:
          'najmniejszy wymagany wymiar usługi: liczba godzin w tygodniu, odległość, języki i czas oczekiwania; czego nie podano, tego się nie wymaga;',
      },
      {
        term: 'odległość',
        meaning: 'odległość w linii prostej od siedziby gminy do najbliższego miejsca świadczenia usługi, w pełnych kilometrach;',
      },
      { term: 'czas oczekiwania', meaning: 'liczba dni od zgłoszenia się do pierwszego spotkania;' },
      { term: 'usługa obowiązkowa', meaning: 'usługa, do której świadczenia ustawa zobowiązuje wskazany podmiot;' },
      { term: 'usługa dobrowolna', meaning: 'usługa, do której ustawa nie zobowiązuje, a którą gminy chcą zapewnić;' },
      { term: 'stan', meaning: 'informacja, czy usługa istnieje we wskazanym dniu; nie jest przedmiotem uchwały.' },
    ],
  },
  services: 'Usługi według obszarów',
  topic: 'Obszar {number}. {topic}',
  tableOf: 'Usługi w obszarze: {topic}',
  columns: { number: 'Lp.', service: 'Usługa i odbiorcy', norm: 'Norma', responsible: 'Odpowiedzialny i podstawa', status: 'Stan' },
  example: 'przykład',
  entitlements: {
    NOT_ENTITLED: 'Dla osób, którym pomoc nie przysługuje na mocy prawa',
    EVERYONE: 'Dla wszystkich',
    ENTITLED: 'Dla osób uprawnionych na mocy prawa',
  },
  audiences: 'W szczególności: {audiences}',
  municipalities: 'Gminy: {municipalities}',
  hours: '{hours} godz. tygodniowo',
  distance: 'do {km} km',
  languages: 'języki: {languages}',
  waiting: {
    one: 'oczekiwanie do {count} dnia',
    few: 'oczekiwanie do {count} dni',
    many: 'oczekiwanie do {count} dni',
    other: 'oczekiwanie do {count} dnia',
  },
  noWaiting: 'bez oczekiwania',
  noNumbers: 'bez norm liczbowych',
  footings: { STATUTORY: 'Usługa obowiązkowa', VOLUNTARY: 'Usługa dobrowolna' },
  eachMunicipality: 'Każda gmina dla swoich mieszkańców',
  statuses: { MET: 'Spełniona', PARTLY_MET: 'Spełniona częściowo', PLANNED: 'Planowana', MISSING: 'Brak usługi' },
  asOf: 'stan na {date}\u00a0r.',
  responsibility: {
    title: 'Odpowiedzialność',
    paragraph: 'Podmiot odpowiedzialny organizuje usługę, podaje ją w katalogu usług i raz w roku informuje gminy o jej stanie.',
    caption: 'Podmioty odpowiedzialne',
    who: 'Podmiot',
    items: 'Usługi (lp.)',
  },
  funding: {
    title: 'Finansowanie',
    paragraph: 'Zakres nie określa kwot. Kwoty wynikają z uchwał budżetowych gmin, porozumień i umów o dofinansowanie.',
    caption: 'Źródła finansowania',
    source: 'Źródło',
    items: 'Usługi (lp.)',
    notSaid: 'Nie wskazano',
  },
  indicators: {
    title: 'Wskaźniki',
    paragraph: 'Wskaźniki odczytuje się raz w roku z katalogu usług Drogowskaz.',
    caption: 'Wskaźniki realizacji zakresu',
    indicator: 'Wskaźnik',
    baseline: 'Wartość wyjściowa',
    target: 'Cel',
    met: 'Usługi w stanie „spełniona”',
    metFirst: 'Usługi w stanie „spełniona” wśród usług dla osób, którym pomoc nie przysługuje na mocy prawa',
    notMissing: 'Usługi, które istnieją choć częściowo',
    share: '{part} z {whole}',
    all: 'wszystkie',
    read: [
      'Liczba godzin tygodniowo, w tym poza godzinami pracy urzędów',
      'Odległość do najbliższego miejsca świadczenia usługi',
      'Języki, w których usługa jest świadczona i opisana',
    ],
    inReport: 'z raportu pokrycia w katalogu',
    asNorm: 'co najmniej norma',
  },
  adoption: {
    title: 'Przyjęcie',
    paragraph: 'Zakres stosuje się w gminie od dnia, w którym go przyjęła. Gmina stosuje ostatnią przyjętą przez siebie wersję.',
    none: 'Do dnia sporządzenia dokumentu tej wersji nie przyjęła żadna gmina.',
    caption: 'Gminy, które przyjęły zakres',
    municipality: 'Gmina',
    day: 'Dzień przyjęcia',
    resolution: 'Uchwała',
  },
};
