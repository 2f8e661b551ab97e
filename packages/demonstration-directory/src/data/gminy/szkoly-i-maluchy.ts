import { gminy } from '../../writing/gmina.ts';
import { closedEveryYear, during, everyFirst, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const miszewoSchool = office('nowe-miszewo-szkola', 'Szkoła podstawowa w Nowym Miszewie (miejsce pokazowe)', {
  in: 'Bodzanów',
  city: 'Nowe Miszewo',
  wheelchairAccessible: false,
});
const bulkowoChildminder = office('bulkowo-dzienny-opiekun', 'Dom z ogrodem, dzienny opiekun (miejsce pokazowe)', { in: 'Bulkowo' });
const lackSchool = office('lack-szkola', 'Szkoła podstawowa w Łącku (miejsce pokazowe)', { in: 'Łąck', wheelchairAccessible: true });
const slubiceSchool = office('slubice-szkola', 'Szkoła podstawowa w Słubicach koło Płocka (miejsce pokazowe)', {
  in: 'Słubice',
  wheelchairAccessible: true,
});
const proboszczewiceSchool = office('proboszczewice-szkola', 'Szkoła podstawowa w Starych Proboszczewicach (miejsce pokazowe)', {
  in: 'Stara Biała',
  city: 'Stare Proboszczewice',
});

const bodzanow: ProviderLeaflet = {
  key: 'szkola-nowe-miszewo',
  name: 'Szkoła Podstawowa w Nowym Miszewie (przykład)',
  municipality: 'Bodzanów',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bodzanów') },
  services: [
    {
      key: 'zapis-w-ciagu-roku',
      texts: {
        pl: text(
          'Zapis do szkoły w Nowym Miszewie, także w połowie roku',
          'Przychodzi się z dzieckiem i z tym, co jest: świadectwem, zeszytem, zdjęciem dziennika.',
          'Dyrektorka ogląda zeszyty, sekretarka zapisuje, a klasę ustalamy razem; jeśli pomylimy się o rok, poprawimy to po miesiącu. Dziecko może usiąść w ławce, zanim znajdzie się tłumaczenie świadectwa. Przez dwa tygodnie oprowadza je starszy uczeń, u nas nazywa się go przewodnikiem z plecakiem. Na pierwszy dzień: kapcie i drugie śniadanie.',
        ),
        en: text(
          'Enrolling at the school in Nowe Miszewo, also in mid-year',
          'Come with your child and with what you have: a report, an exercise book, a photo of the marks.',
          'The headmistress looks at the exercise books, the secretary writes your child in, and we settle the class together; if we are a year out we put it right after a month. The child may sit down at a desk before a translation of the report is found. For two weeks an older pupil shows the way round; we call that the guide with the rucksack. For the first day: slippers and a packed breakfast.',
        ),
        uk: text(
          'Запис до школи в Новому Мішеві, навіть посеред року',
          'Приходьте з дитиною й з тим, що маєте: табель, зошит, фото щоденника.',
          'Директорка переглядає зошити, секретарка записує, а клас обираємо разом; якщо помилимося на рік, за місяць виправимо. Дитина може сісти за парту ще до того, як знайдеться переклад табеля. Два тижні її водить старший учень, у нас його звуть провідником із рюкзаком. На перший день: капці та другий сніданок.',
        ),
        es: machine(
          text(
            'Inscripción en la escuela de Nowe Miszewo, también a mitad de curso',
            'Venga con su hijo y con lo que tenga: un boletín, un cuaderno, una foto de las notas.',
            'La directora mira los cuadernos y juntos elegimos la clase. El niño puede empezar antes de que llegue la traducción del boletín. Durante dos semanas lo acompaña un alumno mayor.',
          ),
        ),
      },
      categories: ['SCHOOL'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      minimumAge: 7,
      maximumAge: 15,
      requiresStatutoryEntitlement: false,
      requirements: ['PASSPORT_OR_ID', 'PARENTAL_CONSENT'],
      free: true,
      contacts: [email('sekretariat@szkola-nowe-miszewo.example.org', 'pl')],
      places: [
        at(
          miszewoSchool,
          during('2026-09-01', '2027-06-25', weekdays('07:30', '14:30')),
          noted(during('2027-06-29', '2027-08-24', on(['TU'], '09:00', '12:00')), {
            pl: 'dyżur wakacyjny',
            en: 'summer duty hours',
            uk: 'літнє чергування',
          }),
          closedEveryYear(12, 23, 24, 27, 28, 29, 30, 31),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const bulkowo: ProviderLeaflet = {
  key: 'dzienny-opiekun-bulkowo',
  name: 'Dzienny opiekun w Bulkowie (przykład)',
  municipality: 'Bulkowo',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bulkowo', 'Bodzanów') },
  services: [
    {
      key: 'opieka-nad-maluchami',
      texts: {
        pl: text(
          'Pięcioro maluchów i jedna ciocia: dzienny opiekun w Bulkowie',
          'Opieka nad dziećmi do trzech lat w zwykłym domu z ogrodem, kiedy rodzice są w pracy.',
          'Miejsc jest pięć, więc i kolejka bywa krótka. Pierwszy tydzień służy oswojeniu: mama albo tata siedzi w kuchni i podgląda przez uchylone drzwi. Gotuję jedną zupę dziennie; alergie proszę napisać na kartce. Śpiewam po polsku, a przytulam w każdym języku. Kto idzie na pierwszą zmianę, może po umówieniu oddać dziecko już przed szóstą.',
          'Napisz, ile dziecko ma miesięcy i od kiedy potrzebujesz opieki.',
        ),
        en: text(
          'Five toddlers and one auntie: childminder in Bulkowo',
          'Care for children up to three in an ordinary house with a garden while their parents work.',
          'There are five places, so the queue is seldom long. The first week is for getting used to each other: mum or dad sits in the kitchen and peeps through the door. I cook one soup a day; please write allergies on a slip. I sing in Polish and hug in any language. If you are on the early shift, you may by arrangement bring the child before six.',
        ),
        uk: text(
          'П’ятеро малюків і одна тьотя: денна няня в Булькові',
          'Догляд за дітьми до трьох років у звичайному будинку з садом, поки батьки на роботі.',
          'Місць п’ять, тож і черга буває коротка. Перший тиждень звикаємо: мама чи тато сидить на кухні й зазирає крізь прочинені двері. Варю один суп на день; алергії запишіть, будь ласка, на аркуші. Співаю польською, а обіймаю будь-якою мовою. Хто йде на першу зміну, може за домовленістю привести дитину ще до шостої.',
        ),
      },
      categories: ['NURSERY'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'MOTHERS'],
      minimumAge: 1,
      maximumAge: 3,
      requirements: ['APPOINTMENT', 'FEE'],
      prices: [
        {
          amount: 480,
          currency: 'PLN',
          note: { pl: 'za miesiąc, kwota przykładowa', en: 'a month, sample amount', uk: 'за місяць, приклад суми' },
        },
        {
          amount: 9,
          currency: 'PLN',
          note: {
            pl: 'za jedzenie, tylko w dni, gdy dziecko było',
            en: 'for food, only on days when the child was there',
            uk: 'за їжу, лише за дні, коли дитина була',
          },
        },
      ],
      contacts: [email('ciocia@opiekun-bulkowo.example.org', 'pl')],
      places: [
        at(bulkowoChildminder, weekdays('06:00', '16:00'), closedEveryYear(8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20), ...publicHolidays()),
      ],
    },
  ],
};

const lack: ProviderLeaflet = {
  key: 'szkola-lack',
  name: 'Szkoła Podstawowa w Łącku (przykład)',
  municipality: 'Łąck',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Łąck', 'Gąbin') },
  services: [
    {
      key: 'polkolonie',
      texts: {
        pl: text(
          'Półkolonie nad jeziorem',
          'Dwa turnusy w lipcu i krótki w sierpniu: las, kajak, podchody, obiad, od rana do popołudnia.',
          'Lista zamyka się, gdy uzbiera się czterdzieścioro. Po polsku nie trzeba mówić dobrze: w lesie mówi się mało, a biega dużo. Spakuj czapkę, kalosze, bidon i coś na kleszcze. W piątek jest ognisko, na które przychodzą całe rodziny. Jeśli opłata jest za wysoka, dopisz to w formularzu jednym zdaniem, zwykle coś się znajduje.',
        ),
        en: text(
          'Summer day camp by the lake',
          'Two turns in July and a short one in August: forest, canoe, tracking games, dinner, from morning to afternoon.',
          'The list closes when forty have signed up. Good Polish is not needed: in the forest one talks little and runs a lot. Pack a cap, wellingtons, a bottle and something against ticks. On Friday there is a bonfire for whole families. If the fee is too high, add one sentence about it to the form; something can usually be found.',
        ),
        uk: text(
          'Денний літній табір біля озера',
          'Дві зміни в липні й коротка в серпні: ліс, байдарка, квести, обід, від ранку до пообіддя.',
          'Список закриваємо, коли назбирається сорок дітей. Добре знати польську не треба: у лісі мало говорять і багато бігають. Покладіть кепку, гумові чоботи, пляшку для води й засіб від кліщів. У п’ятницю ватра, на яку приходять цілі родини. Якщо плата зависока, допишіть про це одне речення в анкеті, зазвичай щось знаходиться.',
        ),
      },
      categories: ['AFTER_SCHOOL', 'SPORT'],
      audiences: ['CHILDREN'],
      minimumAge: 7,
      maximumAge: 12,
      requiresStatutoryEntitlement: false,
      requirements: ['PARENTAL_CONSENT', 'FEE'],
      prices: [
        {
          amount: 190,
          currency: 'PLN',
          note: {
            pl: 'za tydzień z obiadami, kwota przykładowa',
            en: 'a week with dinners, sample amount',
            uk: 'за тиждень з обідами, приклад суми',
          },
        },
      ],
      contacts: [form('https://polkolonie.szkola-lack.example.org/', 'pl')],
      places: [
        at(
          lackSchool,
          during('2027-06-28', '2027-07-09', weekdays('08:00', '15:30')),
          during('2027-07-12', '2027-07-23', weekdays('08:00', '15:30')),
          during('2027-08-16', '2027-08-20', weekdays('08:00', '14:00')),
        ),
      ],
    },
  ],
};

const slubice: ProviderLeaflet = {
  key: 'szkola-slubice',
  name: 'Szkoła Podstawowa w Słubicach koło Płocka (przykład)',
  municipality: 'Słubice',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl', 'uk'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Słubice') },
  services: [
    {
      key: 'szkola-dla-rodzicow',
      texts: {
        pl: text(
          'Szkoła dla rodziców: dziennik, zebranie, usprawiedliwienie',
          'Raz w miesiącu wieczorem nauczycielka tłumaczy, o co chodzi, gdy w dzienniku stoi „proszę o kontakt”.',
          'Otwieramy dziennik elektroniczny na dużym ekranie i każdy loguje się na swoim telefonie. Ćwiczymy usprawiedliwienie w jednym zdaniu, czytamy oceny opisowe, liczymy, ile naprawdę kosztują wycieczka i ubezpieczenie. Dzieci malują obok. Można zadać pytanie, które wydaje się głupie: do protokołu nie trafia.',
        ),
        uk: text(
          'Школа для батьків: щоденник, збори, пояснювальна записка',
          'Раз на місяць увечері вчителька пояснює, про що йдеться, коли в щоденнику пишуть «прошу зв’язатися».',
          'Відкриваємо електронний щоденник на великому екрані, і кожен заходить у нього зі свого телефона. Вчимося пояснювати відсутність одним реченням, читаємо описові оцінки, рахуємо, скільки насправді коштують екскурсія та страховка. Діти поруч малюють. Можна поставити запитання, яке здається дурним: у протокол воно не потрапить.',
        ),
        en: text(
          'School for parents: register, meeting, absence note',
          'One evening a month a teacher explains what is meant when the online register says “please get in touch”.',
          'We open the online register on the big screen and everyone logs in on a phone. We practise an absence note in one sentence, read the written marks and reckon what the trip and the insurance really cost. The children paint beside us. You may ask what seems a silly question: it does not go into the minutes.',
        ),
      },
      categories: ['SCHOOL_SUPPORT', 'PARENTING'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'NEWCOMERS'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(slubiceSchool, during('2026-10-01', '2027-06-10', everyFirst('TU', '17:00', '18:30')))],
    },
  ],
};

const staraBiala: ProviderLeaflet = {
  key: 'szkola-proboszczewice',
  name: 'Szkoła Podstawowa w Starych Proboszczewicach (przykład)',
  municipality: 'Stara Biała',
  common: {
    formality: ['FORMAL'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Stara Biała', 'Brudzeń Duży', 'Bielsk'),
  },
  services: [
    {
      key: 'klasa-powitalna',
      texts: {
        pl: text(
          'Klasa powitalna w Starych Proboszczewicach',
          'Pierwsze miesiące w polskiej szkole dla uczniów od czwartej klasy, dwanaścioro w grupie.',
          'Rano polski: najpierw usta, potem zeszyt. Po długiej przerwie matematyka, plastyka i sport razem z rówieśnikami, żeby mieć z kim usiąść na obiedzie. Co sześć tygodni sprawdzamy, na które lekcje dziecko może już chodzić ze swoją klasą; niektórzy przechodzą po feriach, inni dopiero w czerwcu. O autobus z sąsiednich gmin zapytaj przy zapisie.',
        ),
        en: text(
          'Welcome class in Stare Proboszczewice',
          'The first months in a Polish school for pupils from year four, twelve in a group.',
          'In the morning Polish: mouth first, exercise book later. After the long break maths, art and sport with the others, so that there is someone to sit with at dinner. Every six weeks we look at which lessons the child can already take with its own class; some move after the winter holidays, others not before June. Ask about the bus from the neighbouring municipalities when you enrol.',
        ),
        uk: text(
          'Вітальний клас у Старих Пробощевіцах',
          'Перші місяці в польській школі для учнів від четвертого класу, дванадцятеро в групі.',
          'Зранку польська: спершу вголос, потім у зошиті. Після великої перерви математика, малювання й спорт разом з ровесниками, щоб було з ким сісти на обіді. Кожні шість тижнів дивимося, на які уроки дитина вже може ходити зі своїм класом; дехто переходить після зимових канікул, дехто аж у червні. Про автобус із сусідніх гмін питайте під час запису.',
        ),
        ar: machine(
          text(
            'صف الترحيب في ستاره بروبوشتشفيتسه',
            'الأشهر الأولى في المدرسة البولندية للتلاميذ من الصف الرابع، اثنا عشر في المجموعة.',
            'في الصباح لغة بولندية: الكلام أولاً ثم الدفتر. بعد الاستراحة الطويلة رياضيات ورسم ورياضة مع بقية التلاميذ. كل ستة أسابيع ننظر في الدروس التي يستطيع الطفل حضورها مع صفه.',
          ),
        ),
        bn: machine(
          text(
            'স্তারে প্রোবোশ্চেভিৎসে-র স্বাগত শ্রেণি',
            'চতুর্থ শ্রেণি থেকে নতুন আসা শিক্ষার্থীদের জন্য পোলিশ স্কুলের প্রথম কয়েক মাস।',
            'সকালে পোলিশ ভাষা, পরে গণিত, ছবি আঁকা ও খেলা অন্যদের সঙ্গে। প্রতি ছয় সপ্তাহে দেখা হয় কোন ক্লাসে শিশু নিজের শ্রেণির সঙ্গে যেতে পারে।',
          ),
        ),
      },
      categories: ['SCHOOL', 'SCHOOL_SUPPORT', 'POLISH_COURSE'],
      audiences: ['CHILDREN', 'YOUTH', 'NEWCOMERS'],
      minimumAge: 10,
      maximumAge: 15,
      requiresStatutoryEntitlement: false,
      requirements: ['PARENTAL_CONSENT'],
      free: true,
      contacts: [email('klasa-powitalna@szkola-proboszczewice.example.org', 'pl', 'uk', 'en')],
      places: [
        at(
          proboszczewiceSchool,
          during('2026-09-01', '2027-06-25', weekdays('08:00', '13:30')),
          closedEveryYear(12, 23, 24, 27, 28, 29, 30, 31),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

export const schoolsAndChildcare: readonly ProviderLeaflet[] = [bodzanow, bulkowo, lack, slubice, staraBiala];
