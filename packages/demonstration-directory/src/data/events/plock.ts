import { everyFirst, everyLast, everyNth, everyOther, on } from '../../writing/hours.ts';
import { type EventLeaflet, machineWords, words } from '../../writing/posting.ts';
import { cultureCentre, library, neighbourhoodHouse, safeFlat, townHall } from '../plock/places.ts';

export const eventsInPlock: EventLeaflet[] = [
  {
    key: 'czwartkowa-herbata',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words(
        'Czwartkowa herbata: nikt nie siedzi sam',
        'Stół, imbryk i gry planszowe. Przychodzą emeryci z bloku i ludzie, którzy są w Płocku od tygodnia. Polski nie jest potrzebny, wystarczy usiąść.\n\n- można przyjść z dzieckiem,\n- można przyjść na kwadrans.',
      ),
      en: words(
        'Thursday tea: nobody sits alone',
        'A table, a teapot and board games. Pensioners from the block come, and people who have been in Płock for a week. No Polish needed, just sit down.\n\n- bring a child if you like,\n- come for a quarter of an hour if you like.',
      ),
      uk: words(
        'Чай у четвер: ніхто не сидить сам',
        'Стіл, чайник і настільні ігри. Приходять пенсіонери з будинку та люди, які в Плоцьку лише тиждень. Польська не потрібна, досить сісти за стіл.\n\n- можна прийти з дитиною,\n- можна прийти на чверть години.',
      ),
      es: words(
        'Té de los jueves: nadie se queda solo',
        'Una mesa, una tetera y juegos de mesa. Vienen jubilados del edificio y gente que lleva una semana en Płock. No hace falta polaco, basta con sentarse.',
      ),
      hi: machineWords('गुरुवार की चाय: कोई अकेला नहीं बैठता', 'मेज़, केतली और बोर्ड गेम। पोलिश की ज़रूरत नहीं, बस बैठ जाइए।'),
    },
    when: on(['TH'], '17:00', '19:00'),
    in: 'Płock',
    at: neighbourhoodHouse,
    categories: ['MEETING_PLACES'],
    languages: ['pl', 'en', 'uk'],
    free: true,
  },
  {
    key: 'kolacja-siedmiu-kuchni',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words('Kolacja siedmiu kuchni', 'Każdy gotuje jedno danie ze swojego domu, reszta zmywa. Garnki są na miejscu, przyprawy też.'),
      en: words(
        'Supper of seven kitchens',
        'Everybody cooks one dish from home, the others wash up. Pots are there, and so are the spices.',
      ),
      uk: words('Вечеря семи кухонь', 'Кожен готує одну страву зі свого дому, решта миє посуд. Каструлі й спеції є на місці.'),
    },
    when: everyNth(2, 'SA', '17:00', '20:30'),
    in: 'Płock',
    at: neighbourhoodHouse,
    categories: ['MEETING_PLACES', 'CULTURE'],
    languages: ['pl', 'en', 'uk', 'es'],
    free: true,
    registrationUrl: 'https://example.org/kolacja',
  },
  {
    key: 'babcia-na-godzine',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words(
        'Naprawiamy razem: młodzi telefony, starsi guziki',
        'Pan z trzeciego piętra przyszyje zamek, nastolatka ustawi aplikację do autobusów. Uczy ten, kto umie, wiek nie ma znaczenia.',
      ),
      en: words(
        'Mending together: the young do phones, the old do buttons',
        'The man from the third floor sews in a zip, a teenager sets up the bus app. Whoever can do a thing teaches it, whatever her age.',
      ),
      uk: words(
        'Лагодимо разом: молоді телефони, старші ґудзики',
        'Сусід з третього поверху пришиє блискавку, підлітка налаштує застосунок для автобусів. Вчить той, хто вміє, вік не має значення.',
      ),
    },
    when: everyOther('WE', '16:30', '18:30', '2026-09-02'),
    in: 'Płock',
    at: neighbourhoodHouse,
    categories: ['ADULT_EDUCATION', 'MEETING_PLACES'],
    audiences: ['SENIORS', 'YOUTH'],
    languages: ['pl', 'uk'],
    free: true,
  },
  {
    key: 'bajki-w-dwoch-jezykach',
    provider: 'ksiaznica-plocka',
    texts: {
      pl: words(
        'Bajki w dwóch językach',
        'Jedna strona po polsku, druga po ukraińsku. Dla dzieci od trzech do ośmiu lat, rodzic siedzi obok.',
      ),
      en: words('Stories in two languages', 'One page in Polish, the next in Ukrainian. For children of three to eight, a parent sits by.'),
      uk: words(
        'Казки двома мовами',
        'Одна сторінка польською, друга українською. Для дітей від трьох до восьми років, мама чи тато сидить поруч.',
      ),
    },
    when: everyFirst('SA', '11:00', '12:00'),
    in: 'Płock',
    at: library,
    categories: ['PARENT_CHILD_GROUPS', 'LIBRARY'],
    languages: ['pl', 'uk'],
    free: true,
    ofService: 'Rodzice przy półce: grupa w dziale dziecięcym',
  },
  {
    key: 'kino-z-napisami',
    provider: 'pokis-plock',
    texts: {
      pl: words('Kino z napisami po polsku i po angielsku', 'Film, a po nim rozmowa przy herbacie. Tytuł wisi w holu od poniedziałku.'),
      en: words(
        'Cinema with Polish and English subtitles',
        'A film, and a talk over tea after it. The title hangs in the hall from Monday on.',
      ),
      uk: words('Кіно з субтитрами польською й англійською', 'Фільм, а потім розмова за чаєм. Назва висить у холі з понеділка.'),
    },
    when: everyLast('SU', '17:00', '20:00'),
    in: 'Płock',
    at: cultureCentre,
    categories: ['CULTURE', 'CONVERSATION_PRACTICE'],
    languages: ['pl', 'en'],
    price: 5,
    currency: 'PLN',
    ofService: 'Kino z napisami w dwóch językach',
  },
  {
    key: 'spacer-dla-nowych',
    provider: 'urzad-miasta-plocka',
    texts: {
      pl: words(
        'Spacer dla nowych mieszkańców: gdzie jest co',
        'Od ratusza do przychodni, urzędu pracy i biblioteki. Po drodze kasujemy razem bilet i czytamy tablicę w urzędzie. Idziemy wolno, wózek przejedzie.',
      ),
      en: words(
        'A walk for new residents: what is where',
        'From the town hall to a clinic, the labour office and the library. On the way we stamp a ticket together and read the board in the office. We walk slowly, a pram gets through.',
      ),
      uk: words(
        'Прогулянка для нових мешканців: де що',
        'Від ратуші до поліклініки, служби зайнятості й бібліотеки. Дорогою разом компостуємо квиток і читаємо табло в установі. Йдемо повільно, візок проїде.',
      ),
    },
    when: everyNth(3, 'SU', '12:00', '14:00'),
    in: 'Płock',
    at: townHall,
    categories: ['INFORMATION_POINT'],
    languages: ['pl', 'en', 'uk'],
    free: true,
  },
  {
    key: 'sniadanie-dla-firm',
    provider: 'izba-gospodarcza-plock',
    texts: {
      pl: words(
        'Śniadanie dla firm, które zatrudniają z zagranicy',
        'Dwie firmy mówią, co im się udało, a co nie. Pytania do kadrowej, która robi to od lat.',
      ),
      en: words(
        'Breakfast for firms that hire from abroad',
        'Two firms tell what worked for them and what did not. Questions go to a personnel officer who has done it for years.',
      ),
      uk: words(
        'Сніданок для фірм, які беруть людей з-за кордону',
        'Дві фірми розповідають, що їм вдалося, а що ні. Питання до кадровички, яка робить це роками.',
      ),
    },
    when: everyFirst('TH', '08:30', '10:00'),
    in: 'Płock',
    categories: ['EMPLOYING_FOREIGNERS'],
    audiences: ['EMPLOYERS'],
    languages: ['pl', 'en'],
    registrationUrl: 'https://example.org/sniadanie',
    ofService: 'Śniadanie dla firm, które zatrudniają z zagranicy',
  },
  {
    key: 'pasek-wyplaty-online',
    provider: 'punkt-pracowniczy-plock',
    texts: {
      pl: words(
        'Jak czytać pasek z wypłaty: wieczór przez internet',
        'Pokazujemy po kolei każdą linijkę. Mikrofon i kamera mogą być wyłączone.',
      ),
      en: words('How to read a payslip: an evening online', 'We go through it line by line. Microphone and camera may stay off.'),
      uk: words('Як читати розрахунковий листок: вечір онлайн', 'Показуємо кожен рядок по черзі. Мікрофон і камера можуть бути вимкнені.'),
    },
    when: everyNth(2, 'WE', '19:00', '20:30'),
    onlineUrl: 'https://example.org/pasek',
    categories: ['WORKERS_RIGHTS'],
    audiences: ['LABOUR_MIGRANTS'],
    languages: ['pl', 'en', 'uk', 'es'],
    free: true,
  },
  {
    key: 'herbata-w-bezpiecznym-miejscu',
    provider: 'przystanek-rodzina',
    texts: {
      pl: words('Spotkanie mam w bezpiecznym miejscu', 'Małe grono, opieka nad dziećmi obok. Adres mówimy przy zapisie.'),
      en: words(
        'Mothers meet in a safe place',
        'A small circle, with childcare next door. We tell the address when you put your name down.',
      ),
      uk: words('Зустріч мам у безпечному місці', 'Мале коло, поруч доглядають дітей. Адресу кажемо під час запису.'),
    },
    when: everyNth(4, 'TU', '10:00', '12:00'),
    in: 'Płock',
    at: safeFlat,
    categories: ['WOMENS_GROUPS'],
    audiences: ['WOMEN'],
    languages: ['pl', 'uk'],
    free: true,
    registrationUrl: 'https://example.org/spotkanie-mam',
  },
  {
    key: 'bieganie-przed-praca',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words('Bieganie przed pracą nad Wisłą', 'Do odwołania nie biegamy: szukamy kogoś, kto poprowadzi.'),
      en: words('A run by the Vistula before work', 'Called off for now: we are looking for somebody to lead it.'),
      uk: words('Біг над Віслою перед роботою', 'Поки що не бігаємо: шукаємо того, хто поведе.'),
    },
    when: everyFirst('MO', '05:30', '06:30'),
    cancelled: true,
    in: 'Płock',
    categories: ['SPORT'],
    languages: ['pl', 'en'],
    free: true,
  },
];
