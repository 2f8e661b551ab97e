import { gminy } from '../../writing/gmina.ts';
import { closedEveryYear, everyLast, everyOther, noted, on, publicHolidays } from '../../writing/hours.ts';
import { email, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const staraBialaOffice = office('stara-biala-urzad', 'Urząd Gminy w Starej Białej', {
  in: 'Stara Biała',
  city: 'Biała',
  wheelchairAccessible: true,
});
const staraBialaDayRoom = office('stara-biala-swietlica', 'Świetlica w Maszewie Dużym (miejsce pokazowe)', {
  in: 'Stara Biała',
  city: 'Maszewo Duże',
});
const starozrebyOffice = office('starozreby-urzad', 'Urząd w Staroźrebach', { in: 'Staroźreby' });
const wyszogrodOffice = office('wyszogrod-urzad', 'Urząd Gminy i Miasta w Wyszogrodzie', { in: 'Wyszogród' });
const wyszogrodLibrary = office('wyszogrod-biblioteka', 'Biblioteka w Wyszogrodzie (miejsce pokazowe)', {
  in: 'Wyszogród',
  wheelchairAccessible: true,
});
const wyszogrodHall = office('wyszogrod-hala', 'Zaplecze hali sportowej w Wyszogrodzie (miejsce pokazowe)', {
  in: 'Wyszogród',
  wheelchairAccessible: true,
});

const staraBiala: ProviderLeaflet = {
  key: 'gmina-stara-biala',
  name: 'Urząd Gminy Stara Biała',
  municipality: 'Stara Biała',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Stara Biała') },
  services: [
    {
      key: 'zameldowanie-i-pesel',
      texts: {
        pl: text(
          'Zameldowanie i PESEL w Starej Białej',
          'Jedna wizyta, dwie sprawy: adres i numer, bez którego nie zapisze cię lekarz ani bank.',
          'Kto melduje się na dłużej, przy tym samym okienku pyta o PESEL. Firmy z okolic kombinatu przywożą nowych pracowników grupami; prosimy, by uprzedzać, wtedy otwieramy drugie stanowisko. Właściciel mieszkania może dać zgodę przez internet.',
        ),
        en: text(
          'Registering your address and getting a PESEL in Stara Biała',
          'One visit, two errands: the address, and the number without which no doctor or bank will enrol you.',
          'If you register for a longer time, ask for the PESEL at the same window. Firms near the refinery bring new workers in groups; please tell us beforehand and we open a second desk. The owner of the flat may agree online.',
        ),
        uk: text(
          'Реєстрація адреси та PESEL у Старій Бялій',
          'Один візит, дві справи: адреса й номер, без якого не запише ні лікар, ні банк.',
          'Хто реєструється на довше, питає про PESEL біля того самого вікна. Фірми з околиць комбінату привозять нових працівників групами; попередьте нас, і ми відкриємо друге вікно. Власник житла може погодитися онлайн.',
        ),
        es: text(
          'Empadronamiento y PESEL en Stara Biała',
          'Una visita, dos trámites: la dirección y el número que piden el médico y el banco.',
          'Quien se registra por más tiempo pregunta por el PESEL en la misma ventanilla. Las empresas cercanas a la refinería traen a sus trabajadores en grupo; avísenos y abrimos otra ventanilla.',
        ),
      },
      categories: ['ADDRESS_REGISTRATION', 'PESEL'],
      formality: ['FORMAL'],
      audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS'],
      requirements: ['PASSPORT_OR_ID'],
      documents: [
        {
          pl: 'Paszport; umowa najmu albo oświadczenie właściciela',
          en: 'Passport; lease or the owner’s statement',
          uk: 'Паспорт; договір оренди або заява власника',
        },
      ],
      free: true,
      contacts: [email('meldunek@stara-biala.example.org', 'pl', 'en')],
      places: [at(staraBialaOffice, on(['MO', 'TU', 'TH', 'FR'], '07:30', '15:00'), on(['WE'], '07:30', '17:30'), ...publicHolidays())],
    },
    {
      key: 'klub-malucha',
      texts: {
        pl: text(
          'Klub malucha w Maszewie',
          'Dla mam, ojców i dziadków z dzieckiem, które jeszcze nie chodzi do przedszkola.',
          'Dywan, klocki, basen z piłeczkami i czajnik. O jedenastej jest wspólna piosenka, co tydzień w innym języku. Dyżurna mama otwiera świetlicę i zamyka; kto chce dyżur, dostaje klucz po miesiącu. Przynosimy skarpetki i jabłka.',
        ),
        en: text(
          'Toddlers’ club in Maszewo',
          'For mothers, fathers and grandparents with a child who does not yet go to preschool.',
          'A carpet, bricks, a ball pool and a kettle. At eleven we sing together, each week in another language. One mother opens the room and locks it; whoever wants a turn gets the key after a month. We bring socks and apples.',
        ),
        uk: text(
          'Клуб малюків у Машеві',
          'Для мам, тат і бабусь із дитиною, яка ще не ходить у садок.',
          'Килим, кубики, сухий басейн і чайник. Об одинадцятій спільна пісенька, щотижня іншою мовою. Чергова мама відчиняє й замикає кімнату; хто хоче чергувати, за місяць отримує ключ. Приносимо шкарпетки та яблука.',
        ),
        be: machine(
          text(
            'Клуб малых у Машаве',
            'Для мам, татаў і бабуль з дзіцем, якое яшчэ не ходзіць у садок.',
            'Дыван, кубікі, сухі басейн і чайнік. У адзінаццаць спяваем разам, кожны тыдзень на іншай мове. Прыносім шкарпэткі і яблыкі.',
          ),
        ),
      },
      categories: ['PARENT_CHILD_GROUPS'],
      audiences: ['MOTHERS', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk', 'be'],
      formality: ['INFORMAL'],
      municipalities: gminy('Stara Biała', 'Płock'),
      minimumAge: 0,
      maximumAge: 3,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(staraBialaDayRoom, on(['TU', 'TH'], '10:00', '12:00'), closedEveryYear(12, 24, 26, 31))],
    },
    {
      key: 'umowa-najmu',
      texts: {
        pl: text(
          'Zanim podpiszesz najem: godzina z prawniczką',
          'W ostatnią środę miesiąca umowę na pokój lub dom czytamy razem zdanie po zdaniu.',
          'Patrzymy na kaucję, wypowiedzenie, licznik prądu, liczbę lokatorów i na to, czy da się tam zameldować. Gdy umowy nie ma wcale, piszemy razem krótką, na jedną stronę. Z właścicielem nie negocjujemy, ale podpowiemy zdanie, od którego warto zacząć. Po podpisaniu też można przyjść, tylko wtedy jest trudniej.',
        ),
        en: text(
          'Before you sign the lease: an hour with a lawyer',
          'On the last Wednesday of the month we read the contract for a room or house together, sentence by sentence.',
          'We look at the deposit, the notice, the electricity meter, the number of lodgers and whether you can register your address there. If there is no contract at all, we write a short one of one page together. We do not bargain with the owner, but suggest the sentence to begin with. You may come after signing, too, only then it is harder.',
        ),
        uk: text(
          'Перш ніж підписати оренду: година з юристкою',
          'В останню середу місяця договір на кімнату чи будинок читаємо разом, речення за реченням.',
          'Дивимося на заставу, розірвання, лічильник світла, кількість мешканців і на те, чи можна там зареєструватися. Коли договору немає зовсім, пишемо разом короткий, на одну сторінку. З власником не торгуємося, але підкажемо речення, з якого варто почати. Після підписання теж можна прийти, тільки тоді важче.',
        ),
        vi: machine(
          text(
            'Trước khi ký hợp đồng thuê nhà: một giờ với luật sư',
            'Thứ Tư cuối tháng, chúng tôi cùng đọc hợp đồng thuê phòng hoặc nhà, từng câu một.',
            'Xem tiền đặt cọc, thời hạn báo trước, đồng hồ điện, số người ở và có đăng ký địa chỉ được không. Nếu chưa có hợp đồng, chúng tôi cùng viết một bản ngắn.',
          ),
        ),
      },
      categories: ['RENTING', 'LEGAL_ADVICE'],
      audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS', 'NO_STATUTORY_ENTITLEMENT'],
      formality: ['SEMI_FORMAL'],
      languages: ['pl', 'en'],
      municipalities: gminy('Stara Biała', 'Bielsk', 'Brudzeń Duży'),
      requirements: ['APPOINTMENT'],
      requiresStatutoryEntitlement: false,
      free: true,
      bookingUrl: 'https://najem.stara-biala.example.org/',
      places: [byAppointmentAt(staraBialaOffice, everyLast('WE', '15:00', '17:30'))],
    },
  ],
};

const starozreby: ProviderLeaflet = {
  key: 'gmina-starozreby',
  name: 'Urząd Miasta i Gminy Staroźreby',
  municipality: 'Staroźreby',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Staroźreby') },
  services: [
    {
      key: 'stypendium-szkolne',
      texts: {
        pl: text(
          'Stypendium szkolne i wyprawka',
          'Zwrot za plecak, buty na WF, zeszyty i bilet miesięczny, gdy w domu się nie przelewa.',
          'Wniosek przyjmujemy do połowy września, spóźnione tylko z ważnego powodu. Zbieraj rachunki od sierpnia, bo płacimy za to, co już kupiono. Dochód oblicza się na osobę w rodzinie. O ucznia z innego państwa pytaj tak samo, także w trakcie roku.',
        ),
        uk: text(
          'Шкільна стипендія та набір першокласника',
          'Повернення грошей за рюкзак, спортивне взуття, зошити й проїзний, коли вдома сутужно.',
          'Заяви приймаємо до середини вересня, пізніше лише з поважної причини. Збирайте чеки від серпня, бо платимо за вже куплене. Дохід рахують на особу в родині. Про учня з іншої країни питайте так само, навіть посеред року.',
        ),
      },
      categories: ['CHILD_BENEFITS', 'SCHOOL'],
      audiences: ['CHILDREN', 'LOW_INCOME'],
      requiresStatutoryEntitlement: true,
      requirements: ['LIVING_IN_MUNICIPALITY', 'INCOME_STATEMENT', 'BANK_ACCOUNT'],
      free: true,
      places: [at(starozrebyOffice, on(['MO', 'WE', 'TH'], '08:00', '15:00'), on(['TU'], '08:00', '17:00'), ...publicHolidays())],
    },
    {
      key: 'praca-przy-zbiorach',
      texts: {
        pl: text(
          'Tablica pracy sezonowej i kwater',
          'Gospodarze szukają ludzi do cebuli, truskawek i pieczarek; urząd wywiesza tylko ogłoszenia z podaną stawką.',
          'Ogłoszenie musi mówić, ile na godzinę lub kilogram, jaka umowa, gdzie spanie i kto wozi. Czego nie ma na kartce, o to pytaj przed wyjazdem. Zanim zaczniesz, poproś o umowę w języku, który rozumiesz. Za znalezienie pracy nikt nie powinien brać od ciebie pieniędzy.',
        ),
        en: text(
          'Notice board: seasonal work and lodgings',
          'Farmers look for people for onions, strawberries and mushrooms; the office hangs up only notices that name the wage.',
          'A notice must say how much an hour or a kilo, which contract, where one sleeps and who drives. Ask before you set out about whatever is not on the paper. Before you begin ask for a contract in a language you understand. Nobody should take money from you for finding work.',
        ),
        uk: text(
          'Дошка сезонної роботи та житла',
          'Господарі шукають людей на цибулю, полуницю й печериці; вивішуємо лише оголошення із зазначеною платою.',
          'В оголошенні має бути, скільки за годину чи кілограм, який договір, де ночівля й хто возить. Про решту питайте до виїзду. Перед початком попросіть договір зрозумілою мовою. За пошук роботи ніхто не повинен брати з вас гроші.',
        ),
        ne: machine(
          text(
            'मौसमी काम र बासको सूचना पाटी',
            'किसानले प्याज, स्ट्रबेरी र च्याउका लागि मान्छे खोज्छन्; ज्याला लेखिएका सूचना मात्र टाँसिन्छन्।',
            'सूचनामा प्रतिघण्टा ज्याला, सम्झौता, बस्ने ठाउँ र सवारी लेखिएको हुनुपर्छ। काम सुरु गर्नुअघि बुझ्ने भाषामा सम्झौता माग्नुहोस्। काम खोजिदिएबापत कसैलाई पैसा नदिनुहोस्।',
          ),
        ),
      },
      categories: ['JOB_SEARCH', 'EMPLOYMENT_CONTRACT'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'EMPLOYERS'],
      formality: ['SEMI_FORMAL'],
      municipalities: gminy('Staroźreby', 'Drobin', 'Bulkowo', 'Radzanowo'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('tablica@starozreby.example.org', 'pl')],
      places: [at(starozrebyOffice, on(['MO', 'TU', 'WE', 'TH', 'FR'], '07:00', '19:00'))],
    },
    {
      key: 'smierc-w-rodzinie',
      texts: {
        pl: text(
          'Gdy ktoś umiera daleko od domu',
          'Akt zgonu, pytania o pogrzeb tu albo przewiezienie ciała, pisma do konsulatu.',
          'Do tej sprawy nie ma kolejki: wejdź od razu do pokoju stanu cywilnego i powiedz, kto odszedł. Przydaje się karta zgonu od lekarza i dokument zmarłego, jeśli się odnajdzie. Urzędniczka sporządza akt, podpowiada, o co zapytać zakład pogrzebowy, i wie, które cmentarze w okolicy przyjmują ludzi innych wyznań. Z rodziną za granicą możemy połączyć się przez kamerę.',
        ),
        uk: text(
          'Коли хтось помирає далеко від дому',
          'Акт про смерть, питання про похорон тут чи перевезення тіла, листи до консульства.',
          'У цій справі черги немає: одразу заходьте до кімнати реєстрації актів і скажіть, хто відійшов. Знадобляться лікарська довідка про смерть і документ померлого, якщо знайдеться. Службовиця складає акт, підказує, про що спитати похоронне бюро, і знає, які цвинтарі в околиці приймають людей інших віросповідань. З родиною за кордоном можемо зв’язатися через камеру.',
        ),
        en: text(
          'When someone dies far from home',
          'The death certificate, questions about a burial here or taking the body home, letters to the consulate.',
          'There is no queue for this: go straight to the registrar’s room and say who has died. The doctor’s death note helps, and the person’s document if it is found. The registrar draws up the certificate, tells you what to ask the undertaker and knows which cemeteries around here take people of other faiths. We can speak by camera with the family abroad.',
        ),
      },
      categories: ['FUNERAL', 'CIVIL_REGISTRY'],
      places: [
        at(
          starozrebyOffice,
          on(['MO', 'WE', 'TH'], '08:00', '15:00'),
          on(['TU'], '08:00', '17:00'),
          on(['FR'], '08:00', '13:00'),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const wyszogrod: ProviderLeaflet = {
  key: 'gmina-wyszogrod',
  name: 'Urząd Gminy i Miasta Wyszogród',
  municipality: 'Wyszogród',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Wyszogród') },
  services: [
    {
      key: 'kawiarenka-jezykowa',
      texts: {
        pl: text(
          'Stolik językowy nad Wisłą',
          'Co druga sobota: każdy stolik to inny język, a na środkowym leży polski.',
          'Przychodzą sąsiedzi, emeryci, rodziny z zagranicy i licealiści. Losuje się temat, na przykład pierwszy dzień w pracy, i mówi po dziesięć minut. Błędów nikt nie poprawia, chyba że poprosisz.',
        ),
        en: text(
          'Language table by the Vistula',
          'Every other Saturday: each table is another language, and Polish lies on the middle one.',
          'Neighbours, pensioners, families from abroad and secondary pupils come. A topic is drawn, such as the first day at work, and each speaks for ten minutes. Nobody corrects mistakes unless you ask.',
        ),
        uk: text(
          'Мовний столик над Віслою',
          'Кожної другої суботи: за кожним столиком інша мова, а посередині польська.',
          'Приходять сусіди, пенсіонери, родини з-за кордону й старшокласники. Тягнуть тему, наприклад перший день на роботі, і говорять по десять хвилин. Помилок ніхто не виправляє, якщо не попросите.',
        ),
        bn: machine(
          text(
            'নদীর ধারে ভাষার টেবিল',
            'এক শনিবার পর পর: প্রতিটি টেবিলে আলাদা ভাষা, মাঝখানে পোলিশ।',
            'একটি বিষয় ঠিক করা হয়, যেমন কাজের প্রথম দিন, আর সবাই দশ মিনিট কথা বলে। না চাইলে কেউ ভুল ধরে না।',
          ),
        ),
      },
      categories: ['CONVERSATION_PRACTICE', 'MEETING_PLACES'],
      languages: ['pl', 'en', 'uk', 'ru'],
      formality: ['VOLUNTARY'],
      municipalities: gminy('Wyszogród', 'Mała Wieś', 'Bodzanów'),
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(wyszogrodLibrary, everyOther('SA', '15:00', '17:00', '2026-09-12'))],
    },
    {
      key: 'biblioteka',
      texts: {
        pl: text(
          'Wypożyczalnia i czytelnia w Wyszogrodzie',
          'Książki, prasa, ciche biurko i internet, także dla przejezdnych.',
          'Na półce przy oknie stoją powieści po ukraińsku i angielsku oraz słowniki obrazkowe. Wypożyczyć można pięć książek na miesiąc. Przejezdny bez adresu czyta na miejscu. We wtorki książki dowozimy chorym do domu.',
        ),
        en: text(
          'Lending and reading room in Wyszogród',
          'Books, papers, a quiet desk and internet, for passers-by too.',
          'On the shelf by the window there are novels in Ukrainian and English and picture dictionaries. You may borrow five books for a month. Without an address you read here. On Tuesdays we bring books to the homes of the sick.',
        ),
        uk: text(
          'Бібліотека з читальнею у Вишогруді',
          'Книжки, преса, тихий стіл та інтернет, навіть для тих, хто проїздом.',
          'На полиці біля вікна романи українською й англійською та словники в малюнках. Можна взяти п’ять книжок на місяць. Хто не має адреси, читає на місці. Щовівторка возимо книжки хворим додому.',
        ),
      },
      categories: ['LIBRARY'],
      formality: ['FORMAL'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(wyszogrodLibrary, on(['MO', 'WE', 'FR'], '09:00', '17:00'), on(['TU', 'TH'], '12:00', '18:00'), ...publicHolidays())],
    },
    {
      key: 'gops-przemoc-konsultacje',
      texts: {
        pl: text(
          'Konsultacje dla osób krzywdzonych w domu',
          'Rozmowa z przeszkoloną pracownicą, plan bezpieczeństwa i podwiezienie w bezpieczne miejsce.',
          'Możesz powiedzieć w urzędzie, że przychodzisz w sprawie śmieci; pracownica będzie wiedziała. Ustalicie, gdzie trzymać dokumenty, jakie słowo wyślesz sąsiadce i dokąd pojedziesz. Pomoc dostaje też ten, kto nie ma meldunku ani ważnej wizy.',
        ),
        en: text(
          'Consultations for people hurt at home',
          'A talk with a trained worker, a safety plan and a lift to a safe place.',
          'You may say at the desk that you come about the rubbish; she will know. Together you settle where to keep your papers, which word to send your neighbour and where to go. Help is given also to someone who has no registered address or valid visa.',
        ),
        uk: text(
          'Консультації для тих, кого кривдять удома',
          'Розмова з підготовленою працівницею, план безпеки й підвезення в безпечне місце.',
          'Можете сказати, що прийшли щодо сміття; вона зрозуміє. Разом вирішите, де тримати документи, яке слово надіслати сусідці й куди їхати. Допомагають і тим, хто не має реєстрації чи чинної візи.',
        ),
      },
      categories: ['DOMESTIC_VIOLENCE'],
      audiences: ['VICTIMS_OF_VIOLENCE', 'WOMEN'],
      formality: ['FORMAL'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        byAppointmentAt(
          wyszogrodOffice,
          noted(on(['TH'], '10:00', '16:00'), { pl: 'można też w innym dniu', en: 'another day is possible', uk: 'можна й іншого дня' }),
        ),
      ],
    },
    {
      key: 'prysznic-i-pralnia',
      texts: {
        pl: text(
          'Prysznic, pralka i suszarka przy hali w Wyszogrodzie',
          'Trzy razy w tygodniu ciepła woda i czyste ubranie dla tych, którzy nie mają łazienki.',
          'Mydło, ręcznik i proszek czekają w szafce. Pranie z suszeniem trwa półtorej godziny, w tym czasie stoi herbata i ładują się telefony. W piątki przychodzą tylko kobiety, klucz przekręca się od środka. Płaci się za pranie, prysznic jest za nic; kto nie ma drobnych, myje po sobie podłogę.',
        ),
        en: text(
          'Shower, washing machine and dryer at the hall in Wyszogród',
          'Three times a week warm water and clean clothes for those who have no bathroom.',
          'Soap, a towel and powder wait in the locker. Washing and drying takes an hour and a half; meanwhile there is tea and phones are charged. Fridays are for women only and the key turns from inside. The laundry is paid for, the shower is not; if you have no change, you mop the floor after you.',
        ),
        uk: text(
          'Душ, пральна машина й сушарка біля зали у Вишогруді',
          'Тричі на тиждень тепла вода й чистий одяг для тих, хто не має ванної.',
          'Мило, рушник і порошок чекають у шафці. Прання з сушінням триває півтори години, у цей час є чай і заряджаються телефони. У п’ятницю приходять лише жінки, ключ повертається зсередини. Платять за прання, душ задарма; хто не має дрібних, миє за собою підлогу.',
        ),
        ka: machine(
          text(
            'შხაპი, სარეცხი მანქანა და საშრობი ვიშოგრუდში',
            'კვირაში სამჯერ თბილი წყალი და სუფთა ტანსაცმელი მათთვის, ვისაც აბაზანა არ აქვს.',
            'საპონი, პირსახოცი და ფხვნილი კარადაშია. პარასკევს მხოლოდ ქალები მოდიან. რეცხვა ფასიანია, შხაპი უფასო.',
          ),
        ),
      },
      categories: ['BASIC_NEEDS'],
      audiences: ['HOMELESS', 'SEASONAL_WORKERS', 'LABOUR_MIGRANTS'],
      formality: ['SEMI_FORMAL'],
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 5,
          currency: 'PLN',
          note: { pl: 'jedno pranie, kwota przykładowa', en: 'one wash, sample amount', uk: 'одне прання, приклад суми' },
        },
      ],
      places: [
        at(
          wyszogrodHall,
          on(['MO', 'WE'], '17:00', '20:00'),
          noted(on(['FR'], '17:00', '19:30'), { pl: 'tylko kobiety', en: 'women only', uk: 'лише жінки' }),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

export const staraBialaStarozrebyWyszogrod: readonly ProviderLeaflet[] = [staraBiala, starozreby, wyszogrod];
