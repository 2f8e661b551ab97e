import type { OfferLeaflet } from '../../writing/people.ts';
import { machineWords, words } from '../../writing/posting.ts';

/** What volunteers offer, as in Friendship for Migrant Mothers; each with the organisation that vouches for it. */
export const offers: readonly OfferLeaflet[] = [
  {
    key: 'plac-zabaw',
    provider: 'przystanek-rodzina',
    texts: {
      pl: words(
        'Plac zabaw, spacer i kawa: mama z mamą',
        'Spotykamy się we dwie, z dziećmi: na placu zabaw, u jednej z nas, na spacerze nad Wisłą. Robimy razem zakupy, idziemy do kawiarni. Latem zbieramy jagody, zimą jeździmy na sankach.',
      ),
      uk: words(
        'Дитячий майданчик, прогулянка й кава: мама з мамою',
        'Зустрічаємося вдвох, із дітьми: на дитячому майданчику, вдома в однієї з нас, на прогулянці над Віслою. Разом ходимо по магазинах і до кав’ярні. Улітку збираємо ягоди, узимку катаємося на санчатах.',
      ),
      en: words(
        'Playground, walk and coffee: mother with mother',
        'Two of us meet, with the children: at the playground, at home, on a walk along the Vistula. We go shopping together and to a café. In summer we pick berries, in winter we go sledging.',
      ),
      ka: machineWords(
        'სათამაშო მოედანი, სეირნობა და ყავა: დედა დედასთან',
        'ორნი ვხვდებით, ბავშვებთან ერთად: სათამაშო მოედანზე, სახლში, სეირნობისას. ერთად მივდივართ საყიდლებზე და კაფეში.',
      ),
    },
    activities: ['PARENT_CHILD_GROUPS', 'BEFRIENDING_MENTORING'],
    languages: ['pl', 'uk'],
    days: ['TUESDAY', 'SATURDAY'],
    dayParts: ['MORNING', 'AFTERNOON'],
    audiences: ['MOTHERS'],
    in: 'Płock',
    withChildren: true,
  },
  {
    key: 'biblioteka-z-dzieckiem',
    provider: 'ksiaznica-plocka',
    texts: {
      pl: words(
        'Pierwsza karta do biblioteki, z dzieckiem',
        'Idziemy razem, zakładamy kartę, wybieramy książki z obrazkami. Potem czytamy na głos po polsku, a dziecko po swojemu.',
      ),
      uk: words(
        'Перший читацький квиток, з дитиною',
        'Йдемо разом, оформляємо квиток, обираємо книжки з малюнками. Потім читаємо вголос польською, а дитина — по-своєму.',
      ),
      en: words(
        'The first library card, with a child',
        'We go together, get a card and choose picture books. Then we read aloud in Polish, and the child in its own way.',
      ),
    },
    activities: ['LIBRARY', 'SCHOOL_SUPPORT'],
    languages: ['pl', 'en'],
    dayParts: ['AFTERNOON'],
    in: 'Płock',
    withChildren: true,
  },
  {
    key: 'rozmowa-przez-telefon',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words(
        'Pół godziny po polsku przez telefon',
        'Raz w tygodniu rozmawiamy o tym, co było w pracy i w sklepie. Poprawiam tylko wtedy, gdy chcesz.',
      ),
      en: words(
        'Half an hour of Polish by telephone',
        'Once a week we talk about what happened at work and in the shop. I correct only when you wish.',
      ),
      es: machineWords(
        'Media hora de polaco por teléfono',
        'Una vez por semana hablamos de lo que pasó en el trabajo y en la tienda. Corrijo solo si usted quiere.',
      ),
    },
    activities: ['CONVERSATION_PRACTICE'],
    languages: ['pl', 'en', 'es'],
    dayParts: ['EVENING'],
    withChildren: false,
  },
  {
    key: 'urzad-i-przychodnia',
    provider: 'pck-plock',
    texts: {
      pl: words(
        'Pójdę z Tobą do urzędu albo do lekarza',
        'Czekam z Tobą w kolejce, pomagam zrozumieć kartki i zapytać o to, o co trzeba. Nie tłumaczę przysięgle i nie decyduję za Ciebie.',
      ),
      uk: words(
        'Піду з вами до установи чи до лікаря',
        'Чекаю з вами в черзі, допомагаю зрозуміти папери й запитати про потрібне. Не перекладаю присяжно і не вирішую за вас.',
      ),
      en: words(
        'I go with you to an office or a doctor',
        'I wait with you in the queue, help to understand the papers and to ask what must be asked. I am no sworn translator and decide nothing for you.',
      ),
    },
    activities: ['TRANSLATION_INTERPRETING', 'BEFRIENDING_MENTORING'],
    languages: ['pl', 'uk', 'ru'],
    days: ['MONDAY', 'WEDNESDAY', 'FRIDAY'],
    dayParts: ['MORNING'],
    in: 'Płock',
    withChildren: false,
  },
  {
    key: 'rower-i-spacer-slupno',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words(
        'Niedzielny spacer albo rower po okolicy',
        'Pokazuję lasy, jeziora i skróty, których nie ma na mapie. Tempo takie, żeby dało się rozmawiać.',
      ),
      en: words(
        'A Sunday walk or bicycle tour around',
        'I show the woods, the lakes and the short cuts that are on no map. As slow as is needed to talk.',
      ),
    },
    activities: ['SPORT', 'BEFRIENDING_MENTORING'],
    languages: ['pl', 'en', 'hi'],
    days: ['SUNDAY'],
    in: 'Słupno',
    withChildren: false,
  },
];
