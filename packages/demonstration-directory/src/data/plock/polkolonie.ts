import { during, noted, weekdays } from '../../writing/hours.ts';
import { form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { cultureCentre } from './places.ts';

export const holidayCamps: readonly Leaflet[] = [
  {
    key: 'polkolonie',
    texts: {
      pl: text(
        'Półkolonie artystyczne: lato i ferie zimowe',
        'Teatr cieni, bębny, plac zabaw i obiad, od ósmej do szesnastej, gdy szkoła jest zamknięta, a rodzice pracują.',
        'Turnus trwa tydzień, dzieci są w grupach po dwanaścioro. W każdej grupie dwa miejsca trzymamy dla dzieci, które przyjechały w tym roku; opiekunowie mają obrazkowe karty zamiast długich poleceń. W piątek przedstawienie dla rodzin. Alergie i to, czego dziecko nie je, wpisuje się w kartę. Podwójną zmianę rodzica da się załatwić: świetlica czeka do osiemnastej.',
        'Karta kwalifikacyjna w internecie, podpis rodzica w pierwszym dniu.',
      ),
      uk: text(
        'Мистецький денний табір: літо й зимові канікули',
        'Театр тіней, барабани, майданчик і обід, від восьмої до шістнадцятої, коли школа зачинена, а батьки працюють.',
        'Зміна триває тиждень, діти в групах по дванадцятеро. У кожній групі тримаємо два місця для дітей, які приїхали цього року; опікуни мають картки з малюнками замість довгих вказівок. У п’ятницю вистава для родин. Алергії й те, чого дитина не їсть, вписують у картку. Якщо в батьків довша зміна, кімната чекає до вісімнадцятої.',
        'Картка в інтернеті, підпис батьків першого дня.',
      ),
      en: text(
        'Art day camp: summer and the winter break',
        'Shadow theatre, drums, the playground and dinner, from eight to four, when school is shut and parents work.',
        'A turn lasts a week, in groups of twelve. Two places in each are kept for children who came this year; the leaders have picture cards instead of long instructions. On Friday there is a show for the families. Allergies and what a child does not eat go on the card. If a parent has a long shift, the day room waits until six.',
        'A card online, a parent’s signature on the first day.',
      ),
      ro: machine(
        text(
          'Tabără de zi: vara și vacanța de iarnă',
          'Teatru de umbre, tobe, loc de joacă și prânz, de la opt la șaisprezece.',
          'Grupele au doisprezece copii. În fiecare păstrăm două locuri pentru copiii veniți în acest an. Vineri este un spectacol pentru familii.',
        ),
      ),
    },
    categories: ['AFTER_SCHOOL', 'CULTURE'],
    audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
    languages: ['pl', 'uk'],
    requirements: ['PARENTAL_CONSENT', 'FEE'],
    minimumAge: 7,
    maximumAge: 12,
    prices: [
      {
        amount: 280,
        currency: 'PLN',
        note: {
          pl: 'tydzień z obiadem, kwota przykładowa; są miejsca bezpłatne',
          en: 'a week with dinners, sample amount; there are free places',
          uk: 'тиждень з обідами, приклад суми; є безплатні місця',
        },
      },
    ],
    contacts: [form('https://polkolonie.pokis.example.org/', 'pl', 'uk')],
    places: [
      at(
        cultureCentre,
        noted(during('2027-01-18', '2027-01-29', weekdays('08:00', '16:00')), {
          pl: 'ferie zimowe',
          en: 'winter break',
          uk: 'зимові канікули',
        }),
        noted(during('2027-06-28', '2027-07-23', weekdays('08:00', '16:00')), { pl: 'lato', en: 'summer', uk: 'літо' }),
      ),
    ],
  },
];
