import { gminy } from '../../writing/gmina.ts';
import { closedEveryYear, during, everyNth, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const radzanowoOffice = office('radzanowo-urzad', 'Urząd Gminy w Radzanowie', { in: 'Radzanowo' });
const radzanowoSchool = office('radzanowo-szkola', 'Szkoła podstawowa w Radzanowie (miejsce pokazowe)', {
  in: 'Radzanowo',
  wheelchairAccessible: true,
});
const radzanowoWastePoint = office('radzanowo-pszok', 'PSZOK w Radzanowie (miejsce pokazowe)', { in: 'Radzanowo' });
const slubiceOffice = office('slubice-urzad', 'Urząd Gminy w Słubicach koło Płocka', { in: 'Słubice' });
const slubiceStop = office('slubice-przystanek', 'Przystanek przy rynku w Słubicach (miejsce pokazowe)', {
  in: 'Słubice',
  wheelchairAccessible: false,
});
const slupnoOffice = office('slupno-urzad', 'Urząd Gminy w Słupnie', { in: 'Słupno', wheelchairAccessible: true });
const slupnoHall = office('slupno-hala', 'Hala sportowa w Słupnie (miejsce pokazowe)', { in: 'Słupno', wheelchairAccessible: true });

const radzanowo: ProviderLeaflet = {
  key: 'gmina-radzanowo',
  name: 'Urząd Gminy Radzanowo',
  municipality: 'Radzanowo',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Radzanowo') },
  services: [
    {
      key: 'dodatkowy-polski',
      texts: {
        pl: text(
          'Dodatkowe lekcje polskiego dla uczniów z zagranicy',
          'Po lekcjach nauczycielka ćwiczy z dzieckiem czytanie, pisanie i słowa z przyrody czy matematyki.',
          'Godziny przyznaje gmina na wniosek dyrektora, a rodzic musi tylko o nie poprosić. Dziecko zostaje w szkole dwie godziny dłużej i wraca późniejszym kursem. Co miesiąc jest krótka rozmowa o postępach; na rozmowę można przyjść z kimś, kto tłumaczy.',
          'Powiedz wychowawcy albo napisz do sekretariatu.',
        ),
        en: text(
          'Extra Polish lessons for pupils from abroad',
          'After school a teacher practises reading, writing and the words of science or maths with your child.',
          'The municipality grants the hours when the headmaster applies, and a parent need only ask for them. The child stays two hours longer and goes home with the later bus. Once a month there is a short talk on progress; bring someone to interpret if you like.',
        ),
        uk: text(
          'Додаткові уроки польської для учнів з-за кордону',
          'Після уроків учителька вправляється з дитиною в читанні, письмі та словах із природознавства чи математики.',
          'Години надає гміна на заяву директора, батькам треба лише попросити. Дитина лишається в школі на дві години довше й повертається пізнішим автобусом. Щомісяця є коротка розмова про успіхи; можна прийти з перекладачем.',
        ),
      },
      categories: ['SCHOOL_SUPPORT', 'POLISH_COURSE'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      minimumAge: 7,
      maximumAge: 15,
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('szkola@radzanowo.example.org', 'pl')],
      places: [at(radzanowoSchool, on(['MO', 'WE'], '13:30', '15:30'), closedEveryYear(12, 23, 24, 27, 28, 29, 30, 31))],
    },
    {
      key: 'gops-opieka-nad-seniorem',
      texts: {
        pl: text(
          'Opiekunka dla starszej osoby w domu',
          'Zakupy, obiad, mycie, lekarstwa; kilka godzin w tygodniu, gdy rodzina jest daleko albo w pracy.',
          'O liczbie godzin decyduje ośrodek po wizycie w domu. Odpłatność zależy od dochodu, najubożsi nie płacą. Szukamy też pań i panów do tej pracy; przyjmujemy osoby z zagranicy z prawem do pracy i uczymy na miejscu.',
        ),
      },
      categories: ['SENIORS'],
      audiences: ['SENIORS', 'PEOPLE_WITH_DISABILITIES'],
      deliveryModes: ['OUTREACH'],
      requiresStatutoryEntitlement: true,
      requirements: ['LIVING_IN_MUNICIPALITY', 'INCOME_STATEMENT'],
      places: [at(radzanowoOffice, weekdays('07:30', '15:30'), ...publicHolidays())],
    },
    {
      key: 'pszok',
      texts: {
        pl: text(
          'Gdzie wyrzucić kanapę: punkt odbioru odpadów w Radzanowie',
          'Meble, opony, farby, gruz i elektrykę przyjmujemy od mieszkańców, którzy płacą gminie za śmieci.',
          'Wjeżdżasz, mówisz adres, pan w kamizelce pokazuje kontener. Na raz bierzemy cztery opony i jedną przyczepkę gruzu. Kto wynajmuje, prosi właściciela o kartkę, że jest dopisany do deklaracji. Od firm nie odbieramy. Na bramie wisi tablica z rysunkami, co do którego worka; zrób jej zdjęcie, przyda się w domu.',
        ),
        en: text(
          'Where to throw away a sofa: waste collection point in Radzanowo',
          'Furniture, tyres, paint, rubble and electric goods from residents who pay the municipality for waste.',
          'You drive in and say your address, and a man in a vest points to the container. Four tyres and one trailer of rubble are taken at a time. If you rent, ask the owner for a note that you are on the waste declaration. Nothing is taken from firms. On the gate there is a board with drawings of what goes into which bag; take a picture of it for home.',
        ),
        uk: text(
          'Куди викинути диван: пункт прийому відходів у Радзанові',
          'Меблі, шини, фарби, будівельне сміття й електротехніка від мешканців, які платять гміні за вивіз.',
          'Заїжджаєте, кажете адресу, чоловік у жилеті показує контейнер. За раз беремо чотири шини й один причіп будівельного сміття. Хто винаймає, просить у власника папірець, що вписаний у декларацію. Від фірм не приймаємо. На воротах висить дошка з малюнками, що в який мішок; сфотографуйте, знадобиться вдома.',
        ),
      },
      categories: ['UTILITIES'],
      audiences: ['LOCAL_RESIDENTS'],
      excludedAudiences: ['ENTREPRENEURS'],
      requirements: ['LIVING_IN_MUNICIPALITY'],
      free: true,
      places: [
        at(
          radzanowoWastePoint,
          during('2026-09-01', '2026-10-31', on(['WE'], '12:00', '18:00')),
          during('2026-11-01', '2027-03-31', on(['WE'], '10:00', '15:00')),
          during('2027-04-01', '2027-10-31', on(['WE'], '12:00', '18:00')),
          everyNth(1, 'SA', '08:00', '14:00'),
          everyNth(3, 'SA', '08:00', '14:00'),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const slubice: ProviderLeaflet = {
  key: 'gmina-slubice',
  name: 'Urząd Gminy Słubice (powiat płocki)',
  municipality: 'Słubice',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Słubice') },
  services: [
    {
      key: 'usc-slub',
      texts: {
        pl: text(
          'Ślub z obcokrajowcem w gminie Słubice',
          'Jakie papiery z kraju pochodzenia są potrzebne i kiedy można ustalić datę.',
          'Kierowniczka stanu cywilnego czyta dokumenty i mówi, co trzeba przetłumaczyć przysięgle, a co wystarczy pokazać. Gdy konsulat nie wydaje potrzebnego zaświadczenia, kierowniczka mówi, co można zrobić. Na ceremonię strona, która nie mówi po polsku, przyprowadza tłumacza.',
        ),
        en: text(
          'Marrying a foreigner in the municipality of Słubice',
          'Which papers from the country of origin are needed and when a date can be set.',
          'The registrar reads your documents and says what needs a sworn translation and what need only be shown. Where a consulate does not issue the paper that is needed, she says what can be done. The party who speaks no Polish brings an interpreter to the ceremony.',
        ),
      },
      categories: ['CIVIL_REGISTRY'],
      requirements: ['PASSPORT_OR_ID', 'BIRTH_CERTIFICATE', 'SWORN_TRANSLATION', 'FEE'],
      documents: [
        {
          pl: 'Akt urodzenia z tłumaczeniem przysięgłym',
          en: 'Birth certificate with sworn translation',
          uk: 'Свідоцтво про народження з присяжним перекладом',
        },
      ],
      prices: [{ amount: 84, currency: 'PLN', note: { pl: 'kwota przykładowa', en: 'sample amount', uk: 'приклад суми' } }],
      places: [byAppointmentAt(slubiceOffice, on(['TU', 'WE', 'TH'], '08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'zza-plotu',
      texts: {
        pl: text(
          'Grupa „Zza płotu”: sąsiedzi pomagają sąsiadom',
          'Naprawa roweru, podwiezienie, kilka jajek, ktoś do pogadania: krótka lista, kto co umie.',
          'Listę prowadzi sołtyska i wiesza ją w sklepie. Każdy dopisuje jedną rzecz, którą chętnie zrobi, na przykład skoszenie trawy albo obcięcie włosów. Pieniędzy nie liczymy. Kto nie zna polskiego, rysuje przy swoim imieniu obrazek.',
        ),
        uk: text(
          'Група «З-за паркану»: сусіди допомагають сусідам',
          'Полагодити велосипед, підвезти, кілька яєць, з ким поговорити: короткий список, хто що вміє.',
          'Список веде староста села й вішає в крамниці. Кожен дописує одну справу, яку охоче зробить: скосити траву чи підстригти волосся. Грошей не рахуємо.',
        ),
        en: text(
          'Over the fence: neighbours help neighbours',
          'A bicycle mended, a lift, a few eggs, someone to talk to: a short list of who can do what.',
          'The village head keeps the list and pins it up in the shop. Each of us adds one thing that she likes to do, such as mowing grass or cutting hair. Money is not counted.',
        ),
        ka: machine(
          text(
            'ღობის იქიდან: მეზობლები ეხმარებიან მეზობლებს',
            'ველოსიპედის შეკეთება, წაყვანა მანქანით, რამდენიმე კვერცხი, ვინმე, ვისთანაც ილაპარაკებ.',
            'სიას სოფლის მამასახლისი აწარმოებს და მაღაზიაში კიდებს. თითოეული წერს ერთ საქმეს, რომელსაც სიამოვნებით გააკეთებს. ფულს არ ვითვლით.',
          ),
        ),
      },
      categories: ['BEFRIENDING_MENTORING', 'COMMUNITY'],
      audiences: ['NEWCOMERS', 'LOCAL_RESIDENTS', 'NO_STATUTORY_ENTITLEMENT'],
      formality: ['INFORMAL'],
      deliveryModes: ['OUTREACH', 'IN_PERSON'],
      municipalities: gminy('Słubice', 'Gąbin'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('soltyska@slubice.example.org', 'pl')],
    },
    {
      key: 'bus-targowy',
      texts: {
        pl: {
          ...text(
            'Bus na targ i do lekarza: Słubice, Gąbin, Płock',
            'Wtorki i piątki, stałe przystanki, bilet u kierowcy.',
            'Rano objeżdża Świniary, Piotrkówek i Łaziska, do Płocka wjeżdża przed ósmą, wraca po trzynastej. Wózek dziecięcy i skrzynka jabłek jadą bez dopłaty, kury w klatce też. Na przystankach wisi rozkład z rysunkiem targu, szpitala i dworca: pokaż palcem, dokąd, kierowca zrozumie. Uczniowie płacą połowę.',
          ),
          alert: 'W lipcu i sierpniu tylko w piątki.',
        },
        uk: {
          ...text(
            'Автобус на ринок і до лікаря: Слубіце, Ґомбін, Плоцьк',
            'Вівторки та п’ятниці, постійні зупинки, квиток у водія.',
            'Зранку об’їжджає Свіняри, Піотркувек і Лазіська, у Плоцьку до восьмої, назад після тринадцятої. Дитячий візок і ящик яблук їдуть без доплати, кури в клітці теж. На зупинках висить розклад із малюнками ринку, лікарні й вокзалу: покажіть пальцем, куди, водій зрозуміє. Учні платять половину.',
          ),
          alert: 'У липні та серпні лише в п’ятницю.',
        },
        en: {
          ...text(
            'Bus to the market and the doctor: Słubice, Gąbin, Płock',
            'Tuesdays and Fridays, fixed stops, tickets from the driver.',
            'In the morning it goes round Świniary, Piotrkówek and Łaziska, reaches Płock before eight and returns after one. A pram and a crate of apples travel without extra charge, so do hens in a cage. At the stops there is a timetable with drawings of the market, the hospital and the station: point to where you are going and the driver understands. Pupils pay half.',
          ),
          alert: 'In July and August on Fridays only.',
        },
      },
      categories: ['PUBLIC_TRANSPORT'],
      audiences: ['LOCAL_RESIDENTS', 'SENIORS', 'SEASONAL_WORKERS'],
      municipalities: gminy('Słubice', 'Gąbin', 'Płock'),
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 3,
          currency: 'PLN',
          note: { pl: 'do Gąbina, kwota przykładowa', en: 'to Gąbin, sample amount', uk: 'до Ґомбіна, приклад суми' },
        },
        {
          amount: 6,
          currency: 'PLN',
          note: { pl: 'do Płocka, kwota przykładowa', en: 'to Płock, sample amount', uk: 'до Плоцька, приклад суми' },
        },
      ],
      places: [
        at(
          slubiceStop,
          during('2026-09-01', '2027-06-29', on(['TU', 'FR'], '06:40', '14:10')),
          during('2027-07-01', '2027-08-31', on(['FR'], '06:40', '14:10')),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const slupno: ProviderLeaflet = {
  key: 'gmina-slupno',
  name: 'Urząd Gminy Słupno',
  municipality: 'Słupno',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Słupno') },
  services: [
    {
      key: 'zajecia-po-lekcjach',
      texts: {
        pl: text(
          'Świetlica i piłka po lekcjach w Słupnie',
          'Odrabianie zadań, potem sala: siatkówka, badminton, unihokej aż do przyjazdu rodziców.',
          'Dla uczniów, których rodzice kończą pracę o osiemnastej. Podwieczorek przygotowują dzieci same. Wychowawca prosi każdą rodzinę o tuzin słów w jej języku i wiesza je na ścianie. Zapis kartką od rodzica.',
        ),
        en: text(
          'Homework and ball games after school in Słupno',
          'Homework first, then the hall: volleyball, badminton, floorball until parents come.',
          'For pupils whose parents finish work at six. The children make their own tea. The group leader asks each family for a dozen words of its language and hangs them on the wall. A note from a parent is all the enrolment there is.',
        ),
        vi: machine(
          text(
            'Sinh hoạt và bóng sau giờ học ở Słupno',
            'Làm bài tập trước, sau đó chơi bóng chuyền, cầu lông cho đến khi cha mẹ đón.',
            'Dành cho học sinh có cha mẹ tan làm lúc sáu giờ. Chỉ cần một tờ giấy của cha mẹ để đăng ký.',
          ),
        ),
        uk: text(
          'Група продовженого дня і м’яч у Слупні',
          'Спершу уроки, потім зала: волейбол, бадмінтон, флорбол, доки не приїдуть батьки.',
          'Для учнів, чиї батьки працюють до шостої. Полуденок діти готують самі. Вихователь просить у кожної родини дюжину слів її мовою й вішає на стіні. Запис — записка від мами чи тата.',
        ),
      },
      categories: ['AFTER_SCHOOL', 'SPORT'],
      audiences: ['CHILDREN', 'YOUTH'],
      formality: ['SEMI_FORMAL'],
      minimumAge: 8,
      maximumAge: 16,
      requirements: ['PARENTAL_CONSENT'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(slupnoHall, weekdays('14:00', '18:30'), ...publicHolidays())],
    },
    {
      key: 'psycholog-gminny',
      texts: {
        pl: text(
          'Psycholożka w urzędzie gminy',
          'Rozmowa o bezsenności, tęsknocie, kłopotach z nastolatkiem, bez skierowania.',
          'Gabinet jest na końcu korytarza, drzwi bez tabliczki. Spotkanie trwa pięćdziesiąt minut, razem można umówić się pięć razy. Po angielsku także przez kamerę. Jeśli mówisz, że nie chcesz żyć, psycholożka nie zostawi cię z tym do następnego tygodnia.',
        ),
        en: text(
          'A psychologist at the municipal office',
          'A talk about sleeplessness, homesickness, trouble with a teenager, without referral.',
          'The room is at the end of the corridor, the door has no plate. A meeting takes fifty minutes and you may come five times. In English by camera too. If you say that you do not want to live, she will not leave you alone with it until next week.',
        ),
        uk: text(
          'Психологиня в гміні',
          'Розмова про безсоння, тугу, клопоти з підлітком, без направлення.',
          'Кабінет у кінці коридору, двері без таблички. Зустріч триває п’ятдесят хвилин, загалом можна прийти п’ять разів. Якщо ви кажете, що не хочете жити, вас не лишать із цим до наступного тижня.',
        ),
      },
      categories: ['MENTAL_HEALTH', 'FAMILY_COUNSELLING'],
      formality: ['FORMAL'],
      languages: ['pl', 'en'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      municipalities: gminy('Słupno', 'Radzanowo', 'Bodzanów'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://psycholog.slupno.example.org/', 'pl', 'en')],
      places: [byAppointmentAt(slupnoOffice, everyNth(2, 'TH', '14:00', '19:00'), everyNth(4, 'TH', '14:00', '19:00'))],
    },
    {
      key: 'woda-i-scieki',
      texts: {
        pl: text(
          'Woda i ścieki: umowa, licznik, rachunek',
          'Przepisanie licznika na lokatora, odczyt, wywóz szamba, za wysoka faktura.',
          'Najczęściej zaczyna się od pytania: dlaczego tyle? Zanim napiszemy pismo, monter sprawdza, czy nie cieknie spłuczka. Przy przeprowadzce spisz stan licznika i zrób zdjęcie razem z właścicielem. Faktura przychodzi pocztą albo mailem; na życzenie zaznaczamy żółtym mazakiem, ile, do kiedy i na jakie konto. Awarię w nocy zgłasza się przez formularz z mapką.',
        ),
        uk: text(
          'Вода й каналізація: договір, лічильник, рахунок',
          'Переоформлення лічильника на орендаря, показники, відкачування, завеликий рахунок.',
          'Найчастіше все починається з питання: чому стільки? Перш ніж писати листа, монтер перевіряє, чи не тече бачок. Коли переїжджаєте, запишіть показники лічильника й сфотографуйте його разом із власником. Рахунок приходить поштою або на мейл; на прохання позначаємо жовтим маркером, скільки, до коли й на який рахунок. Про аварію вночі повідомляють через форму з картою.',
        ),
        en: text(
          'Water and sewage: contract, meter, bill',
          'Putting the meter in a tenant’s name, readings, emptying the tank, a bill that is too high.',
          'It mostly begins with the question: why so much? Before any letter is written the fitter checks whether the cistern is leaking. When you move, write down the meter and take a picture together with the owner. The bill comes by post or e-mail; if you like, we mark in yellow how much, by when and to which account. A burst pipe at night is reported by the form with a map.',
        ),
      },
      categories: ['UTILITIES'],
      audiences: ['LOCAL_RESIDENTS', 'NEWCOMERS'],
      formality: ['FORMAL'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      documents: [
        {
          pl: 'Ostatnia faktura i zdjęcie licznika',
          en: 'The last bill and a photo of the meter',
          uk: 'Останній рахунок і фото лічильника',
        },
      ],
      contacts: [form('https://woda.slupno.example.org/', 'pl')],
      places: [at(slupnoOffice, on(['MO', 'TU', 'TH', 'FR'], '07:00', '15:00'), on(['WE'], '09:00', '17:00'), ...publicHolidays())],
    },
  ],
};

export const radzanowoSlubiceSlupno: readonly ProviderLeaflet[] = [radzanowo, slubice, slupno];
