import { gminy } from '../../writing/gmina.ts';
import { during, noted, on, once, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const legHall = office('leg-probostwo-swietlica', 'Świetlica w Łęgu Probostwie (miejsce pokazowe)', {
  in: 'Drobin',
  city: 'Łęg Probostwo',
  wheelchairAccessible: true,
});
const zazdzierzBarn = office('zazdzierz-stodola', 'Stodoła z rowerami w Zaździerzu (miejsce pokazowe)', {
  in: 'Łąck',
  city: 'Zaździerz',
  wheelchairAccessible: false,
});
const zakrzewoPlots = office('zakrzewo-zagony', 'Zagony za remizą w Zakrzewie Kościelnym (miejsce pokazowe)', {
  in: 'Mała Wieś',
  city: 'Zakrzewo Kościelne',
});

const seniorClub: ProviderLeaflet = {
  key: 'klub-seniora-leg',
  name: 'Klub seniora w Łęgu Probostwie (przykład)',
  municipality: 'Drobin',
  common: { formality: ['INFORMAL'], languages: ['pl', 'ru'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Drobin', 'Bielsk') },
  services: [
    {
      key: 'jeszcze-nie-spimy',
      texts: {
        pl: text(
          'Klub „Jeszcze nie śpimy”',
          'Wtorkowe popołudnia dla osób po sześćdziesiątce: karty, kijki, śpiew i ciasto na zmianę.',
          'Przyjmujemy też babcie i dziadków, którzy przyjechali do wnuków z daleka i siedzą całymi dniami sami. Po polsku nie muszą: w warcaby gra się bez słów, a na kijkach wszyscy dyszymy tak samo. Raz w miesiącu pielęgniarka mierzy ciśnienie i cukier. Po tego, kto nie dojdzie, podjedzie bus; zapisuje sołtys.',
        ),
        uk: text(
          'Клуб «Ми ще не спимо»',
          'Пообіддя щовівторка для тих, кому за шістдесят: карти, скандинавська ходьба, спів і випічка по черзі.',
          'Приймаємо також бабусь і дідусів, які приїхали до онуків здалека й цілими днями сидять самі. Польською говорити не мусять: у шашки грають без слів, а з палицями всі сапаємо однаково. Раз на місяць медсестра міряє тиск і цукор. По того, хто не дійде, під’їде бус; записує староста.',
        ),
        en: text(
          'The “Not asleep yet” club',
          'Tuesday afternoons for people past sixty: cards, walking poles, singing, and cake by turns.',
          'Grandmothers and grandfathers who came from far away to their grandchildren and sit alone all day are welcome, too. They need no Polish: draughts is played without words, and with walking poles we all pant alike. Once a month a nurse measures blood pressure and sugar. A bus fetches whoever cannot walk here; the village head takes the names.',
        ),
        ru: machine(
          text(
            'Клуб «Ещё не спим»',
            'По вторникам после обеда для тех, кому за шестьдесят: карты, скандинавская ходьба, песни и пироги.',
            'Ждём и бабушек с дедушками, которые приехали к внукам издалека и целыми днями сидят одни. Польский не обязателен: в шашки играют без слов. За теми, кому трудно дойти, приедет автобус.',
          ),
        ),
      },
      categories: ['SENIORS', 'MEETING_PLACES'],
      audiences: ['SENIORS'],
      minimumAge: 60,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(legHall, during('2026-09-01', '2027-07-27', on(['TU'], '14:00', '17:00')), ...publicHolidays())],
    },
  ],
};

const bicycles: ProviderLeaflet = {
  key: 'rowery-zazdzierz',
  name: 'Rowery od sąsiadów w Zaździerzu (przykład)',
  municipality: 'Łąck',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'en'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Łąck', 'Nowy Duninów', 'Gąbin'),
  },
  services: [
    {
      key: 'rower-na-sezon',
      texts: {
        pl: text(
          'Rower od sąsiada na tydzień albo na sezon',
          'Siedemnaście rowerów po wnukach i po listonoszu, naprawionych, z lampką i zamkiem.',
          'Dojedziesz do pracy, do sklepu i na autobus. Zostawiasz kaucję i imię, my dajemy kartkę, że rower jest pożyczony. Dętki zmieniamy razem w soboty przed stodołą i każdy odjeżdża stamtąd mądrzejszy. Kamizelkę bierz zawsze: w lesie nie ma latarni. Od listopada do marca stodoła śpi.',
        ),
        uk: text(
          'Велосипед від сусіда на тиждень або на сезон',
          'Сімнадцять велосипедів від онуків і листоноші, полагоджених, з ліхтарем і замком.',
          'Доїдете на роботу, до крамниці й на автобус. Лишаєте заставу та ім’я, а ми даємо папірець, що велосипед позичений. Камери міняємо разом щосуботи перед стодолою, і кожен від’їжджає мудрішим. Жилет беріть завжди: у лісі немає ліхтарів. Від листопада до березня стодола спить.',
        ),
        en: text(
          'A neighbour’s bicycle for a week or a season',
          'Seventeen bicycles that belonged to grandchildren and a postman, mended, with lamp and lock.',
          'You can ride to work, to the shop and to the bus. You leave a deposit and a first name; we give you a paper saying that the bicycle is on loan. Tubes are changed together on Saturdays in front of the barn, and everyone rides off wiser. Always take a vest: there are no lamps in the forest. From November to March the barn sleeps.',
        ),
        hi: machine(
          text(
            'पड़ोसी की साइकिल, एक सप्ताह या पूरे मौसम के लिए',
            'सत्रह मरम्मत की हुई साइकिलें, बत्ती और ताले के साथ।',
            'काम, दुकान और बस तक जा सकते हैं। जमा राशि और अपना नाम छोड़ें, हम लिखकर देते हैं कि साइकिल उधार है। शनिवार को मिलकर मरम्मत करते हैं।',
          ),
        ),
        ne: machine(
          text(
            'छिमेकीको साइकल, एक हप्ता वा पूरै मौसमका लागि',
            'बत्ती र ताला भएका सत्र मर्मत गरिएका साइकल।',
            'काम, पसल र बससम्म जान सकिन्छ। धरौटी र नाम छोड्नुहोस्। शनिबार सँगै मर्मत गर्छौं। नोभेम्बरदेखि मार्चसम्म बन्द।',
          ),
        ),
      },
      categories: ['TRANSPORT', 'COMMUNITY'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'NEWCOMERS'],
      minimumAge: 16,
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 20,
          currency: 'PLN',
          note: {
            pl: 'kaucja do zwrotu, kwota przykładowa',
            en: 'deposit, refunded, sample amount',
            uk: 'застава, повертаємо, приклад суми',
          },
        },
      ],
      places: [
        at(
          zazdzierzBarn,
          during('2026-09-05', '2026-10-31', on(['SA'], '09:00', '12:00')),
          during('2027-04-03', '2027-10-30', on(['SA'], '09:00', '12:00')),
        ),
      ],
    },
  ],
};

const plots: ProviderLeaflet = {
  key: 'kgw-zakrzewo',
  name: 'Koło Gospodyń Wiejskich w Zakrzewie Kościelnym (przykład)',
  municipality: 'Mała Wieś',
  common: { formality: ['INFORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Mała Wieś') },
  services: [
    {
      key: 'zagony-sasiedzkie',
      texts: {
        pl: text(
          'Zagony sąsiedzkie: kawałek ziemi do uprawy',
          'Kto mieszka na kwaterze i tęskni za własnym pomidorem, dostaje zagon trzy na dziesięć metrów.',
          'Ziemię orze koło, woda jest z hydrantu, narzędzia stoją w budce po przystanku. Rosły tu już kolendra, okra, gorzki melon i papryka, której nikt nie zjadł w całości. Zagony losujemy wczesną wiosną; kto przyjechał później, dołącza do kogoś, kto ma za dużo. Jedyna zasada: nie pryskamy. Na koniec każdy gotuje z tego, co wyrosło, i siadamy przy jednym stole.',
        ),
        en: text(
          'Neighbours’ plots: a piece of ground to grow things on',
          'If you live in lodgings and long for a tomato of your own, you get a bed of three metres by ten.',
          'The women’s circle ploughs, the water comes from a hydrant and the tools stand in an old bus shelter. Coriander, okra, bitter melon and a pepper that nobody could finish have grown here. Beds are drawn by lot in early spring; those who come later join someone who has too much. The only rule: no spraying. At the end everyone cooks what has grown and we sit at one table.',
        ),
        uk: text(
          'Сусідські грядки: шматок землі для городу',
          'Хто живе в гуртожитку й сумує за власним помідором, дістає грядку три на десять метрів.',
          'Землю орють жінки з гуртка, вода з гідранта, інструменти стоять у будці від старої зупинки. Тут уже росли коріандр, окра, гіркий огірок і перець, якого ніхто не доїв. Грядки розігруємо ранньою весною; хто приїхав пізніше, приєднується до того, хто має забагато. Єдине правило: не обприскуємо. Наприкінці кожен готує з того, що вродило, і сідаємо за один стіл.',
        ),
        bn: machine(
          text(
            'প্রতিবেশীদের জমি: চাষের জন্য এক টুকরো মাটি',
            'যারা কর্মীদের বাসায় থাকেন এবং নিজের টমেটো চান, তারা তিন বাই দশ মিটার জমি পান।',
            'জমি চাষ করে দেওয়া হয়, পানি ও যন্ত্রপাতি আছে। ধনেপাতা, ঢেঁড়স, করলা এখানে আগেও হয়েছে। একটাই নিয়ম: বিষ ছিটানো যাবে না।',
          ),
        ),
      },
      categories: ['COMMUNITY', 'MEETING_PLACES'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'LOCAL_RESIDENTS'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        at(
          zakrzewoPlots,
          noted(once('2027-03-13', '11:00', '13:00'), { pl: 'losowanie zagonów', en: 'drawing lots for beds', uk: 'розіграш грядок' }),
          during('2027-04-01', '2027-09-30', on(['TH'], '17:00', '20:00')),
          noted(once('2027-09-18', '15:00', '19:00'), { pl: 'wspólny stół', en: 'the common table', uk: 'спільний стіл' }),
        ),
      ],
    },
  ],
};

const companions: ProviderLeaflet = {
  key: 'razem-do-okienka',
  name: 'Razem do okienka, grupa wolontariuszy (przykład)',
  municipality: 'Mała Wieś',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl', 'uk', 'ru', 'en', 'tr'],
    deliveryModes: ['OUTREACH'],
    municipalities: gminy('Mała Wieś', 'Wyszogród', 'Bodzanów', 'Płock'),
  },
  services: [
    {
      key: 'ktos-pojdzie-z-toba',
      texts: {
        pl: text(
          'Ktoś pójdzie z tobą do urzędu',
          'Wolontariusz siedzi obok przy okienku, u lekarza albo na poczcie.',
          'Napisz dwa dni wcześniej: dokąd, o której, w jakim języku. Przed drzwiami ustalamy, o co zapytasz, a po wyjściu zapisujemy na kartce, co powiedziano i do kiedy. Prawnikami nie jesteśmy i niczego za ciebie nie podpiszemy. Nic za to nie bierzemy; jeśli ktoś żąda pieniędzy w naszym imieniu, to oszust.',
        ),
        en: text(
          'Someone will go to the office with you',
          'A volunteer sits beside you at the window, at the doctor’s or at the post office.',
          'Write two days before: where, when, in which language. At the door we settle what you will ask, and afterwards we note on a slip what was said and by when. We are no lawyers and sign nothing for you. We take nothing for it; whoever asks for money in our name is a swindler.',
        ),
        uk: text(
          'Хтось піде з тобою до установи',
          'Волонтер сидить поруч біля віконця, у лікаря чи на пошті.',
          'Напишіть за два дні: куди, о котрій, якою мовою. Перед дверима домовляємося, про що спитаєте, а після записуємо на папірці, що сказали й до коли. Ми не юристи й нічого за вас не підпишемо. Нічого за це не беремо; хто просить гроші від нашого імені, той шахрай.',
        ),
        tr: machine(
          text(
            'Devlet dairesine biri sizinle gelir',
            'Gönüllü, gişede, doktorda veya postanede yanınızda oturur.',
            'İki gün önce yazın: nereye, saat kaçta, hangi dilde. Kapıda ne soracağınızı konuşuruz, çıkınca ne dendiğini bir kâğıda yazarız. Avukat değiliz, sizin yerinize imza atmayız. Para almayız.',
          ),
        ),
        uz: machine(
          text(
            'Idoraga siz bilan birga boramiz',
            'Ko‘ngilli idorada, shifokorda yoki pochtada yoningizda o‘tiradi.',
            'Ikki kun oldin yozing: qayerga, soat nechada, qaysi tilda. Biz yurist emasmiz va siz uchun hech narsaga imzo chekmaymiz. Pul olmaymiz.',
          ),
        ),
      },
      categories: ['BEFRIENDING_MENTORING', 'TRANSLATION_INTERPRETING'],
      audiences: ['NEWCOMERS', 'NO_STATUTORY_ENTITLEMENT', 'LABOUR_MIGRANTS'],
      requiresStatutoryEntitlement: false,
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [form('https://razem-do-okienka.example.org/', 'pl', 'uk', 'en')],
    },
  ],
};

const carPool: ProviderLeaflet = {
  key: 'wspolne-dojazdy-wyszyna',
  name: 'Wspólne dojazdy, Wyszyna i okolice (przykład)',
  municipality: 'Stara Biała',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'uk', 'ru'],
    deliveryModes: ['ONLINE'],
    municipalities: gminy('Stara Biała', 'Brudzeń Duży', 'Bielsk', 'Płock'),
  },
  services: [
    {
      key: 'dojazdy-na-zmiane',
      texts: {
        pl: text(
          'Jedno auto, cztery miejsca: wspólne dojazdy na zmianę',
          'Lista kierowców i pasażerów, którzy jeżdżą na szóstą, czternastą i dwudziestą drugą w stronę kombinatu i hal.',
          'Wpisujesz wieś, godzinę i czy masz samochód; resztę dogadujecie sami. Na paliwo zrzuca się cała obsada, a kwotę ustala przed pierwszą jazdą. Kobiety, które wolą jechać z kobietami, zaznaczają kółko. Pięć minut spóźnienia i auto rusza, bez obrazy. Przewoźników, którzy chcą na tym zarabiać, nie wpisujemy.',
        ),
        uk: text(
          'Одне авто, чотири місця: разом на зміну',
          'Список водіїв і пасажирів, які їздять на шосту, чотирнадцяту й двадцять другу в бік комбінату та цехів.',
          'Вписуєте село, годину й чи маєте авто; решту домовляєтеся самі. На пальне скидаються всі, суму визначають перед першою поїздкою. Жінки, які воліють їхати з жінками, ставлять позначку. П’ять хвилин запізнення — і авто рушає, без образ. Перевізників, які хочуть на цьому заробляти, не вписуємо.',
        ),
        en: text(
          'One car, four seats: sharing rides to the shift',
          'A list of drivers and passengers who go at six, at two and at ten at night towards the refinery and the halls.',
          'You enter your village, the hour and whether you have a car; the rest is between you. All on board chip in for petrol and agree on the sum before the first ride. Women who would rather ride with women tick a circle. Five minutes late and the car leaves, no offence meant. Carriers who want to earn by it are not entered.',
        ),
        ru: machine(
          text(
            'Одна машина, четыре места: вместе на смену',
            'Список водителей и пассажиров, которые ездят на шесть, четырнадцать и двадцать два часа в сторону комбината.',
            'Впишите деревню, час и есть ли у вас машина; об остальном договариваетесь сами. На бензин скидываются все. Опоздание больше пяти минут — машина уезжает.',
          ),
        ),
      },
      categories: ['TRANSPORT'],
      audiences: ['LABOUR_MIGRANTS', 'LOCAL_RESIDENTS'],
      excludedAudiences: ['ENTREPRENEURS'],
      requiresStatutoryEntitlement: false,
      contacts: [form('https://dojazdy.wyszyna.example.org/', 'pl', 'uk', 'ru'), email('lista@wyszyna.example.org', 'pl')],
    },
  ],
};

/** What people of the villages do for each other. */
export const villageNeighbours: readonly ProviderLeaflet[] = [seniorClub, bicycles, plots, companions, carPool];
