import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedEveryYear, during, on, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { caritasHouses } from './caritas-domy.ts';
import { caritasPapers } from './caritas-papiery.ts';
import { courseWithPram } from './kursy-polskiego.ts';
import { redCrossTeaches } from './pck-kurs-i-wolontariat.ts';
import { caritasHouse, neighbourhoodHouse } from './places.ts';
import { whenSomeoneDies } from './zycie-codzienne.ts';

const redCrossRoom = office('plock-pck', 'Polski Czerwony Krzyż w Płocku', { in: 'Płock' });
const teenChallengeHouse = office('plock-teen-challenge', 'Teen Challenge, punkt konsultacyjny w Płocku (miejsce pokazowe)', {
  in: 'Płock',
});

export const caritas: ProviderLeaflet = {
  key: 'caritas-plock',
  name: 'Caritas Diecezji Płockiej',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'bank-zywnosci',
      plainWords: {
        pl: 'Nie masz jedzenia? Tu dostaniesz chleb, warzywa i jogurt. Weź torbę. Nikt nie pyta o nazwisko. Powiedz, czego nie jesz.',
        uk: 'Немає що їсти? Тут дадуть хліб, овочі та йогурт. Візьміть торбу. Ніхто не питає прізвища. Скажіть, чого не їсте.',
        en: 'You have no food? Here you get bread, vegetables and yoghurt. Bring a bag. Nobody asks your name. Say what you do not eat.',
      },
      texts: {
        pl: text(
          'Chleb i paczka: wydawanie żywności',
          'Trzy razy w tygodniu pieczywo, warzywa i jogurty ze sklepów, których nie zdążono sprzedać.',
          'Staje się w kolejce z własną torbą, nazwiska nie zapisujemy. Bez wieprzowiny albo bez glutenu: powiedz przy stole, coś się znajdzie. W grudniu są większe paczki świąteczne; na nie trzeba się wpisać do połowy adwentu. Jeśli pracujesz na rano, paczka poczeka u furtiana do wieczora.',
        ),
        en: text(
          'Bread and a parcel: food given out',
          'Three times a week bread, vegetables and yoghurt from shops that did not sell them in time.',
          'You queue with your own bag; no names are taken. Without pork or gluten: say so at the table and something is found. In December there are larger Christmas parcels; put yourself down by the middle of Advent. If you work mornings, a parcel waits at the porter’s until evening.',
        ),
        uk: text(
          'Хліб і пакунок: видача продуктів',
          'Тричі на тиждень хліб, овочі та йогурти з крамниць, які не встигли продати.',
          'Стаєте в чергу зі своєю торбою, прізвищ не записуємо. Без свинини чи без глютену: скажіть біля столу, щось знайдеться. У грудні є більші різдвяні пакунки, на них треба записатися. Якщо працюєте зранку, пакунок почекає у вахтера до вечора.',
        ),
        ka: machine(
          text(
            'პური და სურსათი',
            'კვირაში სამჯერ პური, ბოსტნეული და იოგურტი მაღაზიებიდან.',
            'მოდით თქვენი ჩანთით, გვარს არ ვწერთ. ღორის ხორცის გარეშე: თქვით მაგიდასთან და რამეს ვიპოვით.',
          ),
        ),
      },
      categories: ['FOOD_AID'],
      audiences: ['LOW_INCOME', 'HOMELESS', 'NO_STATUTORY_ENTITLEMENT'],
      places: [at(caritasHouse, on(['MO', 'WE', 'FR'], '11:00', '14:00'), closedEveryYear(12, 25, 26))],
    },
    {
      key: 'noclegownia',
      texts: {
        pl: text(
          'Łóżko na zimną noc',
          'Noclegownia dla mężczyzn od października do kwietnia: kolacja, prysznic i czysta pościel.',
          'Wpuszczamy trzeźwych od osiemnastej, rano wychodzi się po śniadaniu. Plecak można zostawić w zamykanej szafce. Pracownik pyta, co się stało: czasem wystarczy telefon do pracodawcy albo bilet do domu. Kobiety i rodziny kierujemy w inne miejsce tego samego wieczoru.',
        ),
        en: text(
          'A bed for a cold night',
          'Night shelter for men from October to April: supper, a shower and clean sheets.',
          'Sober men are let in from six in the evening and leave after breakfast. A rucksack may stay in a locker. The worker asks what happened: sometimes a call to an employer or a ticket home is enough. Women and families are taken elsewhere on the same evening.',
        ),
        uk: text(
          'Ліжко на холодну ніч',
          'Ночівля для чоловіків від жовтня до квітня: вечеря, душ і чиста постіль.',
          'Тверезих пускаємо від шостої вечора, зранку виходять після сніданку. Рюкзак можна лишити в шафці. Працівник питає, що сталося: часом досить дзвінка роботодавцю чи квитка додому. Жінок і родини того ж вечора направляємо в інше місце.',
        ),
      },
      categories: ['EMERGENCY_SHELTER'],
      audiences: ['HOMELESS'],
      excludedAudiences: ['WOMEN', 'CHILDREN'],
      minimumAge: 18,
      places: [at(caritasHouse, during('2026-10-15', '2027-04-15', on(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '18:00', '08:00')))],
    },
    ...caritasHouses,
    ...caritasPapers,
    ...whenSomeoneDies,
  ],
};

export const redCross: ProviderLeaflet = {
  key: 'pck-plock',
  name: 'Polski Czerwony Krzyż, oddział w Płocku',
  municipality: 'Płock',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'magazyn-odziezy',
      texts: {
        pl: text(
          'Magazyn odzieży i wyprawki na start',
          'Buty, kurtki, kołdra i podstawowe garnki dla kogoś, kto zaczyna w pustym pokoju.',
          'Na wejściu mówisz rozmiary, wolontariuszka przynosi kilka rzeczy do przymiarki. Wyprawka to kołdra, poduszka, dwa ręczniki, garnek, talerze i czajnik, raz na osobę. Mebli nie magazynujemy, lecz przypinamy kartki tych, którzy oddają. Kiedy w mieszkaniu był pożar, otwieramy poza kolejnością.',
        ),
        en: text(
          'Clothes store and a kit to begin with',
          'Shoes, coats, a quilt and basic pots for someone who begins in an empty room.',
          'Tell your sizes at the door and a volunteer brings some things to try on. The kit is a quilt, a pillow, two towels, a pot, plates and a kettle, once for each person. We keep no furniture but pin up the notes of people who give it away. After a fire we open out of hours.',
        ),
        uk: text(
          'Склад одягу і стартовий набір',
          'Взуття, куртки, ковдра й основний посуд для тих, хто починає в порожній кімнаті.',
          'На вході називаєте розміри, волонтерка приносить кілька речей приміряти. Набір: ковдра, подушка, два рушники, каструля, тарілки й чайник, один раз на особу. Меблів не зберігаємо, але вішаємо оголошення тих, хто віддає.',
        ),
      },
      categories: ['CLOTHING_FURNITURE'],
      audiences: ['NEWCOMERS', 'LOW_INCOME'],
      places: [at(redCrossRoom, on(['TU'], '10:00', '14:00'), on(['TH'], '15:00', '18:00'), ...publicHolidays())],
    },
    {
      key: 'szukanie-bliskich',
      texts: {
        pl: text(
          'Poszukiwanie bliskich rozdzielonych wojną lub ucieczką',
          'Pytanie idzie do stowarzyszeń Czerwonego Krzyża i Półksiężyca w innych krajach.',
          'Wypełniamy razem arkusz: pełne nazwisko, ostatni adres, okoliczności. Odpowiedź nadchodzi po miesiącach i nie zawsze jest dobra; zostajemy wtedy przy tobie. Danych nie przekazujemy żadnemu rządowi, a odnaleziona osoba sama decyduje, czy chce kontaktu.',
        ),
        ar: machine(
          text(
            'البحث عن الأقارب الذين فرّقتهم الحرب',
            'يُرسل السؤال إلى جمعيات الصليب الأحمر والهلال الأحمر في بلدان أخرى.',
            'نملأ الاستمارة معاً: الاسم الكامل وآخر عنوان. قد يستغرق الرد أشهراً. لا نعطي البيانات لأي حكومة.',
          ),
        ),
        uk: text(
          'Пошук рідних, розлучених війною чи втечею',
          'Запит іде до товариств Червоного Хреста й Червоного Півмісяця в інших країнах.',
          'Разом заповнюємо аркуш: повне ім’я, остання адреса, обставини. Відповідь приходить за місяці й не завжди добра; тоді ми поруч. Даних не передаємо жодному уряду.',
        ),
        en: text(
          'Looking for relatives parted by war or flight',
          'The question goes to the Red Cross and Red Crescent societies of other countries.',
          'Together we fill in a sheet: full name, last address, what happened. An answer takes months and is not always good; we stay with you then. No government gets the data, and the person found decides whether she wants contact.',
        ),
      },
      categories: ['ASYLUM', 'FAMILY'],
      audiences: ['REFUGEES', 'ASYLUM_SEEKERS', 'TEMPORARY_PROTECTION'],
      contacts: [form('https://poszukiwania.pck-plock.example.org/', 'pl', 'uk', 'en')],
      places: [byAppointmentAt(redCrossRoom)],
    },
    ...redCrossTeaches(redCrossRoom),
  ],
};

export const familyStop: ProviderLeaflet = {
  key: 'przystanek-rodzina',
  name: 'Fundacja Przystanek Rodzina',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'uk', 'ru'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała'),
    requiresStatutoryEntitlement: false,
  },
  services: [
    {
      key: 'mama-na-start',
      texts: {
        pl: text(
          'Znajoma mama: pary na pierwszy rok w Płocku',
          'Płocczanka i mama z daleka chodzą razem na plac zabaw, do przychodni i na pocztę.',
          'Fundacja poznaje obie osobno, a potem zaprasza na wspólne naleśniki. Spotkania ustalacie same, zwykle raz na tydzień przez rok. Wolontariuszki przechodzą szkolenie i mają opiekunkę, do której można zadzwonić z pytaniem. Jeśli nie zaiskrzy, szukamy innej pary bez urazy.',
        ),
        en: text(
          'A mother you know: pairs for the first year in Płock',
          'A mother from Płock and one from far away go to the playground, the clinic and the post office together.',
          'The foundation meets each of you first and then invites both for pancakes. You settle your own meetings, mostly once a week for a year. Volunteers are trained and have somebody to ask. If you do not get on we look for another pair and nobody is cross.',
        ),
        uk: text(
          'Знайома мама: пари на перший рік у Плоцьку',
          'Мама з Плоцька й мама здалека разом ходять на майданчик, до поліклініки й на пошту.',
          'Фундація знайомиться з кожною окремо, а потім запрошує обох на млинці. Про зустрічі домовляєтеся самі, зазвичай раз на тиждень протягом року. Волонтерки проходять навчання. Якщо не заіскрить, шукаємо іншу пару без образ.',
        ),
      },
      categories: ['BEFRIENDING_MENTORING', 'PARENT_CHILD_GROUPS'],
      audiences: ['MOTHERS', 'NEWCOMERS', 'NO_STATUTORY_ENTITLEMENT'],
      formality: ['VOLUNTARY'],
      free: true,
      contacts: [email('pary@przystanek-rodzina.example.org', 'pl', 'uk', 'en')],
      places: [byAppointmentAt(neighbourhoodHouse)],
    },
    {
      key: 'terapia-rodzinna',
      texts: {
        pl: text(
          'Konsultacje dla par i rodziców nastolatków',
          'Kiedy w domu wszyscy milczą albo wszyscy krzyczą, a każdy w innym języku.',
          'Terapeutka spotyka się z całą rodziną albo z samymi rodzicami. Syn, który po roku mówi lepiej po polsku niż ojciec, nie musi być tłumaczem: mamy swojego. Pierwsze trzy godziny są bezpłatne, dalsze według możliwości. Nie prowadzimy rozmów, jeśli jedna osoba boi się drugiej; wtedy pomagamy osobno.',
        ),
        ru: text(
          'Консультации для пар и родителей подростков',
          'Когда дома все молчат или все кричат, и каждый на своём языке.',
          'Терапевт встречается со всей семьёй или только с родителями. Сыну не нужно переводить: у нас есть свой переводчик. Первые три встречи бесплатны.',
        ),
        uk: text(
          'Консультації для пар і батьків підлітків',
          'Коли вдома всі мовчать або всі кричать, і кожен своєю мовою.',
          'Терапевтка зустрічається з усією родиною або лише з батьками. Синові, який за рік говорить польською краще за батька, перекладати не треба: маємо свого перекладача. Перші три зустрічі безплатні.',
        ),
      },
      categories: ['FAMILY_COUNSELLING', 'PARENTING'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      prices: [
        {
          amount: 0,
          currency: 'PLN',
          note: {
            pl: 'pierwsze trzy spotkania; dalsze według możliwości',
            en: 'first three meetings; then what you can afford',
            uk: 'перші три зустрічі; далі за можливостями',
          },
        },
      ],
      places: [byAppointmentAt(neighbourhoodHouse, on(['TU', 'WE'], '16:00', '20:00'))],
    },
    {
      key: 'tato-w-piatek',
      texts: {
        pl: text(
          'Tato w piątek: grupa ojców',
          'Ognisko, rower albo planszówki; dzieci w wieku od czterech do dwunastu lat przychodzą z ojcem, wujkiem lub dziadkiem.',
          'Mężczyźni, którzy tydzień spędzają przy taśmie, w piątek mają dwie godziny tylko z dzieckiem. Prowadzący rzuca jeden temat na wieczór (kary, telefon, język, którym mówi się w domu), ale nikt nie musi się wypowiadać. Mamy mają wtedy wolne i o to też chodzi.',
        ),
        uk: text(
          'Тато в п’ятницю: група батьків',
          'Вогнище, велосипед або настільні ігри; діти від чотирьох до дванадцяти приходять з татом, дядьком чи дідусем.',
          'Чоловіки, які весь тиждень стоять біля конвеєра, у п’ятницю мають дві години лише з дитиною. Ведучий пропонує одну тему на вечір (покарання, телефон, мова вдома), але говорити ніхто не мусить. Мами тоді мають вільний час, і про це теж ідеться.',
        ),
        en: text(
          'Dad on Friday: a group of fathers',
          'A bonfire, bicycles or board games; children of four to twelve come with their father, uncle or grandfather.',
          'Men who spend the week at the line have two hours on Friday with the child alone. The leader throws in one topic for the evening (punishment, the phone, the language spoken at home), yet nobody has to speak. The mothers are free then, and that is half of the point.',
        ),
      },
      categories: ['PARENTING'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      formality: ['VOLUNTARY'],
      municipalities: gminy('Płock', 'Stara Biała'),
      minimumAge: 4,
      free: true,
      places: [at(neighbourhoodHouse, during('2026-09-04', '2027-06-25', on(['FR'], '17:00', '19:00')))],
    },
    ...courseWithPram,
  ],
};

export const teenChallenge: ProviderLeaflet = {
  key: 'teen-challenge-plock',
  name: 'Teen Challenge Płock',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'punkt-konsultacyjny',
      texts: {
        pl: text(
          'Narkotyki, alkohol, hazard: punkt konsultacyjny',
          'Rozmawia ktoś, kto sam przez to przeszedł; bez kazań i bez notatek dla pracodawcy.',
          'Przychodzi ten, kto bierze, albo jego matka, szef, współlokator. Pijemy kawę, ustalamy jeden krok na ten tydzień. Jeśli decydujesz się na ośrodek, jedziemy z tobą pierwszego dnia. Ośrodki stacjonarne mają charakter chrześcijański i mówimy o tym od razu; są też inne, znamy adresy.',
        ),
        en: text(
          'Drugs, alcohol, gambling: a place to talk',
          'The person who talks with you has been through it; no sermons, no notes for the boss.',
          'Whoever uses comes, or his mother, boss or flatmate. We drink coffee and settle one step for this week. If you choose a centre we go with you on the first day. Our residential centres are Christian and we say so at once; there are others and we know where.',
        ),
        uk: text(
          'Наркотики, алкоголь, азартні ігри: де поговорити',
          'З вами говорить той, хто сам через це пройшов; без проповідей і без записів для начальника.',
          'Приходить той, хто вживає, або його мати, начальник, сусід по кімнаті. П’ємо каву, домовляємося про один крок на цей тиждень. Якщо обираєте центр, у перший день їдемо з вами.',
        ),
        es: text(
          'Drogas, alcohol, juego: un lugar para hablar',
          'Habla con usted alguien que pasó por lo mismo; sin sermones ni notas para el jefe.',
          'Puede venir quien consume, su madre, su jefe o su compañero de piso. Acordamos un paso para esta semana. Si elige un centro, vamos con usted el primer día.',
        ),
      },
      categories: ['ADDICTION'],
      audiences: ['YOUTH', 'LABOUR_MIGRANTS'],
      languages: ['pl', 'en', 'ru'],
      contacts: [form('https://rozmowa.teen-challenge-plock.example.org/', 'pl', 'en')],
      places: [at(teenChallengeHouse, on(['MO', 'FR'], '16:00', '20:00'), on(['SA'], '10:00', '13:00'))],
    },
  ],
};
