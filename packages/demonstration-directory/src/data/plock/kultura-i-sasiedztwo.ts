import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedEveryYear, everyLast, everyOther, on, publicHolidays } from '../../writing/hours.ts';
import { machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { libraryForNewcomers } from './biblioteka-na-nowo.ts';
import { cultureCentre, library, neighbourhoodHouse } from './places.ts';
import { yardGroups } from './podworko.ts';
import { holidayCamps } from './polkolonie.ts';

export const cityLibrary: ProviderLeaflet = {
  key: 'ksiaznica-plocka',
  name: 'Książnica Płocka',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    reach: 'REGIONAL',
    requiresStatutoryEntitlement: false,
  },
  services: [
    {
      key: 'karta',
      texts: {
        pl: text(
          'Karta czytelnika i półka języków',
          'Wypożyczanie książek, gier i filmów; powieści po ukraińsku, angielsku, rosyjsku i hiszpańsku.',
          'Kartę wyrabia się od ręki. Bez adresu w Płocku wpłaca się kaucję, którą oddajemy. Są tytuły łatwym polskim, audiobooki do słuchania na nocnej zmianie i podręczniki do egzaminu B1. Książki zwraca się też do wrzutni przy drzwiach, o każdej porze.',
        ),
        en: text(
          'Reader’s card and the shelf of languages',
          'Books, games and films on loan; novels in Ukrainian, English, Russian and Spanish.',
          'The card is made at once. Without an address in Płock you leave a deposit, which you get back. There are titles in easy Polish, audiobooks for the night shift and books for the B1 exam. Return books at any hour through the flap by the door.',
        ),
        uk: text(
          'Читацький квиток і полиця мов',
          'Книжки, ігри та фільми; романи українською, англійською, російською та іспанською.',
          'Квиток роблять одразу. Без адреси в Плоцьку залишають заставу, яку повертаємо. Є книжки легкою польською, аудіокниги для нічної зміни й підручники до іспиту B1. Повернути можна будь-коли через скриньку біля дверей.',
        ),
      },
      categories: ['LIBRARY'],
      requirements: ['PASSPORT_OR_ID'],
      prices: [
        {
          amount: 40,
          currency: 'PLN',
          note: {
            pl: 'kaucja zwrotna, tylko bez adresu w Płocku; kwota przykładowa',
            en: 'deposit, returned, only without an address in Płock; sample amount',
            uk: 'застава, повертається, лише без адреси в Плоцьку; приклад суми',
          },
        },
      ],
      places: [
        at(
          library,
          on(['MO', 'TU', 'TH', 'FR'], '10:00', '18:00'),
          on(['WE'], '12:00', '18:00'),
          on(['SA'], '09:00', '14:00'),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'rodzice-przy-polce',
      texts: {
        pl: text(
          'Rodzice przy półce: grupa w dziale dziecięcym',
          'W piątkowe popołudnia rodzice siedzą na poduszkach i wymieniają się tym, co działa.',
          'Gdzie tani fryzjer, jak wygląda bal przebierańców, co to są „dni adaptacyjne”. Bibliotekarka wyciąga książki na temat dnia. Dzieci budują w kącie miasto z kartonu i nikomu nie przeszkadza hałas. Kto przychodzi trzeci raz, dostaje własny kubek.',
        ),
        en: text(
          'Parents by the shelf: a group in the children’s section',
          'On Friday afternoons parents sit on cushions and trade what works.',
          'Where is a cheap hairdresser, what is a fancy-dress ball, what are “settling-in days”. The librarian brings books on the topic. The children build a cardboard town in the corner and nobody minds the noise. Whoever comes for the third time gets her own mug.',
        ),
        uk: text(
          'Батьки біля полиці: група в дитячому відділі',
          'У п’ятницю пополудні батьки сидять на подушках і діляться тим, що працює.',
          'Де дешевий перукар, що таке карнавал у садку, що таке «адаптаційні дні». Бібліотекарка приносить книжки на тему дня. Діти будують у кутку місто з картону, і шум нікому не заважає. Хто прийде втретє, дістане власне горнятко.',
        ),
      },
      categories: ['PARENT_CHILD_GROUPS', 'MEETING_PLACES'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'MOTHERS'],
      languages: ['pl', 'uk', 'en'],
      formality: ['INFORMAL'],
      municipalities: gminy('Płock'),
      reach: 'LOCAL',
      free: true,
      places: [at(library, on(['FR'], '16:00', '17:30'), closedEveryYear(12, 25, 26))],
    },
    {
      key: 'rozmowy-po-polsku',
      texts: {
        pl: text(
          'Pogaduchy po polsku',
          'Godzina zwykłej rozmowy przy herbacie z wolontariuszami, bez podręcznika i bez ocen.',
          'Siada się po czworo, w środku pudełko z pytaniami: „Co jadłaś na śniadanie?”, „Czego nie rozumiesz w swoim bloku?”. Wolontariusze mówią wolno i nie poprawiają każdego słowa. Spóźnić się można, wyjść wcześniej też. Najwięcej dają osobom, które na kursie już były, ale boją się odezwać.',
        ),
        en: text(
          'Chatting in Polish',
          'An hour of plain talk over tea with volunteers, no textbook and no marks.',
          'You sit in fours around a box of questions: “What did you have for breakfast?”, “What don’t you understand in your block of flats?”. Volunteers speak slowly and do not correct every word. Come late or leave early. It helps most if you have done a course but are afraid to speak.',
        ),
        uk: text(
          'Балачки польською',
          'Година звичайної розмови за чаєм з волонтерами, без підручника й оцінок.',
          'Сідають по четверо, посередині коробка із запитаннями: «Що ти їла на сніданок?», «Чого не розумієш у своєму будинку?». Волонтери говорять повільно й не виправляють кожного слова. Можна запізнитися чи піти раніше.',
        ),
        tr: machine(
          text(
            'Lehçe sohbet',
            'Gönüllülerle çay eşliğinde bir saat konuşma, kitapsız ve notsuz.',
            'Dörder kişi oturulur, ortada soru kutusu vardır. Gönüllüler yavaş konuşur ve her sözü düzeltmez. Geç gelebilir, erken çıkabilirsiniz.',
          ),
        ),
      },
      categories: ['CONVERSATION_PRACTICE'],
      formality: ['VOLUNTARY'],
      free: true,
      places: [at(library, on(['TU'], '17:00', '18:00'), on(['SA'], '11:00', '12:00'), closedEveryYear(12, 24, 26))],
    },
    ...libraryForNewcomers,
  ],
};

export const cultureAndArts: ProviderLeaflet = {
  key: 'pokis-plock',
  name: 'Płocki Ośrodek Kultury i Sztuki',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Płock'),
    requiresStatutoryEntitlement: false,
  },
  services: [
    {
      key: 'chor-bez-nut',
      texts: {
        pl: text(
          'Chór bez nut',
          'Śpiewamy ze słuchu piosenki krajów, z których są śpiewający; słuch absolutny zostaw w domu.',
          'Każdy uczy resztę jednej piosenki ze swojego dzieciństwa. Teksty zapisujemy tak, jak się słyszy, polskimi literami. W czerwcu koncert na schodach nad Wisłą, w grudniu kolędy w hospicjum. Na próbę można przyjść z dzieckiem w chuście.',
        ),
        en: text(
          'A choir without notes',
          'We sing by ear the songs of the countries that our singers come from; leave perfect pitch at home.',
          'Each of us teaches the rest one song of her childhood. Words are written as they sound, in Polish letters. In June there is a concert on the steps above the Vistula, in December carols at the hospice. Bring your baby in a sling.',
        ),
        uk: text(
          'Хор без нот',
          'Співаємо на слух пісні країн, звідки наші співаки; абсолютний слух лишіть удома.',
          'Кожен учить решту однієї пісні зі свого дитинства. Слова записуємо так, як чуємо, польськими літерами. У червні концерт на сходах над Віслою, у грудні колядки в хоспісі. Можна прийти з немовлям.',
        ),
      },
      categories: ['CULTURE'],
      free: true,
      places: [at(cultureCentre, on(['MO'], '18:30', '20:30'), ...publicHolidays())],
    },
    {
      key: 'kino-z-napisami',
      texts: {
        pl: text(
          'Kino z napisami w dwóch językach',
          'W ostatnią niedzielę miesiąca polski film, napisy po angielsku i ukraińsku, potem rozmowa.',
          'Wybieramy filmy, po których lepiej rozumie się sąsiadów: stare komedie, o których wszyscy mówią, i nowe dokumenty o Płocku. Bilet kosztuje tyle co dwie bułki. Sala ma pętlę dla niedosłyszących.',
        ),
      },
      categories: ['CULTURE', 'CONVERSATION_PRACTICE'],
      prices: [
        { amount: 5, currency: 'PLN', note: { pl: 'bilet, kwota przykładowa', en: 'ticket, sample amount', uk: 'квиток, приклад суми' } },
      ],
      places: [at(cultureCentre, everyLast('SU', '17:00', '20:00'))],
    },
    ...holidayCamps,
  ],
};

export const neighbourhoodGroups: ProviderLeaflet = {
  key: 'dom-sasiedzki-plock',
  name: 'Grupy sąsiedzkie na Podolszycach (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'en', 'uk'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Płock'),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'krykiet-i-siatkowka',
      texts: {
        pl: text(
          'Krykiet, siatkówka i mecze w niedzielę',
          'Otwarta gra na podwórku: kto przyjdzie, ten w składzie.',
          'Grają ludzie po nocnej zmianie i emeryt z drugiej klatki. Kije i siatka leżą w skrzyni, klucz ma kiosk. Przy ulewie turniej szachowy w kuchni.',
        ),
        en: text(
          'Cricket, volleyball and Sunday matches',
          'An open game in the yard: whoever comes is in the team.',
          'It is for people off the night shift and for the pensioner from the next staircase alike. Bats and net are in the chest, the kiosk has the key. When it pours there is a chess tournament in the kitchen.',
        ),
        hi: machine(
          text(
            'रविवार को क्रिकेट और वॉलीबॉल',
            'आँगन में खुला खेल: जो आए, वही टीम में।',
            'बल्ले और जाल संदूक में हैं, चाबी कियोस्क पर मिलती है। बारिश हो तो रसोई में शतरंज।',
          ),
        ),
        bn: machine(
          text('রবিবারে ক্রিকেট ও ভলিবল', 'উঠানে খোলা খেলা: যে আসে, সে-ই দলে।', 'ব্যাট আর জাল বাক্সে থাকে, চাবি কিয়স্কে। বৃষ্টি হলে রান্নাঘরে দাবা।'),
        ),
      },
      categories: ['SPORT', 'MEETING_PLACES'],
      audiences: ['LABOUR_MIGRANTS', 'YOUTH'],
      places: [at(neighbourhoodHouse, on(['SU'], '14:00', '18:00'))],
    },
    {
      key: 'krag-kobiet',
      texts: {
        pl: text(
          'Krąg kobiet przy maszynie do szycia',
          'Szyjemy, skracamy, łatamy i mówimy o tym, o czym przy mężczyznach się nie mówi.',
          'Dwie maszyny i overlock, nici wspólne. Gościa wybieramy głosami: lekarkę, policjantkę, księgową. Dzieci do lat siedmiu mogą być pod stołem. Zdjęć nie robimy.',
        ),
        uk: text(
          'Жіноче коло за швейною машинкою',
          'Шиємо, вкорочуємо, латаємо й говоримо про те, про що при чоловіках не говорять.',
          'Дві машинки й оверлок, нитки спільні. Гостю обираємо голосуванням: лікарку, поліцейську чи бухгалтерку. Діти до семи років можуть бути під столом. Фото не робимо.',
        ),
        en: text(
          'Women’s circle at the sewing machine',
          'We sew, shorten, patch and talk of what is not talked of among men.',
          'Two machines and an overlocker, the thread is shared. We vote for a guest: a doctor, a policewoman, a bookkeeper. Children up to seven may be under the table. No photographs.',
        ),
        ar: machine(
          text(
            'حلقة النساء حول ماكينة الخياطة',
            'نخيط ونقصّر ونتحدث عمّا لا يقال أمام الرجال.',
            'ماكينتان والخيوط مشتركة. ندعو ضيفة نختارها معاً: طبيبة أو شرطية أو محاسبة. لا نلتقط صوراً.',
          ),
        ),
      },
      categories: ['WOMENS_GROUPS'],
      audiences: ['WOMEN'],
      places: [at(neighbourhoodHouse, everyOther('WE', '17:30', '20:00', '2026-09-09'))],
    },
    ...yardGroups,
  ],
};
