import { everyLast, everyNth } from '../../writing/hours.ts';
import { type EventLeaflet, words } from '../../writing/posting.ts';

/** Beyond the city: what one hears of at the shop and the bus stop. */
export const eventsAtNeighbours: EventLeaflet[] = [
  {
    key: 'slupno-gry-i-zupa',
    provider: 'gmina-slupno',
    texts: {
      pl: words('Zupa i gry w Słupnie', 'Wielki gar zupy, dwa stoły do gier i ktoś, kto wytłumaczy pismo z urzędu.'),
      en: words('Soup and games in Słupno', 'A big pot of soup, two tables for games and somebody who explains a letter from an office.'),
      uk: words('Суп та ігри в Слупні', 'Великий казан супу, два столи для ігор і хтось, хто пояснить лист з установи.'),
    },
    when: everyNth(3, 'SA', '15:00', '18:00'),
    in: 'Słupno',
    categories: ['MEETING_PLACES'],
    languages: ['pl', 'uk'],
    free: true,
  },
  {
    key: 'gabin-taniec-ludowy',
    provider: 'gmina-gabin',
    texts: {
      pl: words('Potańcówka na rynku w Gąbinie', 'Kroków uczymy na miejscu: oberka, hopaka i cumbii. W deszcz w remizie.'),
      en: words(
        'A dance on the market square of Gąbin',
        'Steps are taught there: oberek, hopak and cumbia. When it rains, in the fire station.',
      ),
      uk: words('Танці на ринку в Ґомбіні', 'Кроків вчимо на місці: оберек, гопак і кумбія. У дощ у пожежній частині.'),
    },
    when: everyLast('SA', '18:00', '21:00'),
    in: 'Gąbin',
    categories: ['CULTURE'],
    languages: ['pl'],
    free: true,
  },
  {
    key: 'bielsk-wymiana-ubran',
    provider: 'gmina-bielsk',
    texts: {
      pl: words('Wymiana ubrań na zimę w Bielsku', 'Przynieś, co za małe, weź, co pasuje. Kurtki dla dorosłych zawsze się przydają.'),
      en: words('Winter clothes swap in Bielsk', 'Bring what has become too small, take what fits. Coats for adults are always wanted.'),
      uk: words('Обмін одягом на зиму в Бєльську', 'Принеси замале, візьми те, що пасує. Куртки для дорослих завжди потрібні.'),
    },
    when: everyNth(1, 'SU', '14:00', '16:00'),
    in: 'Bielsk',
    categories: ['CLOTHING_FURNITURE'],
    languages: ['pl'],
    free: true,
  },
];
