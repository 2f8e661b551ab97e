import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { during, on, once, publicHolidays, roundTheClock, weekdays } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { townHall } from './places.ts';

/** What the city hall does beyond its windows for people who have come from elsewhere. */
export const cityForNewcomers: readonly Leaflet[] = [
  {
    key: 'dni-konsularne',
    texts: {
      pl: text(
        'Dni konsularne w ratuszu',
        'Konsul przyjeżdża do Płocka, żeby pięćdziesiąt osób nie musiało brać wolnego i jechać do Warszawy.',
        'Ratusz daje salę, a sprawy prowadzi konsulat: nowy paszport, poświadczenie podpisu, wpis dziecka. Który kraj przyjedzie następnym razem, ogłaszamy miesiąc wcześniej. Jeśli w twoim zakładzie pracuje duża grupa z jednego kraju, napisz, a zaprosimy jego konsula.\n\nMiasto nie przyjmuje opłat i nie zna stanu twojej sprawy.',
        'Lista otwiera się z ogłoszeniem; zapis formularzem, nazwisko jak w paszporcie.',
      ),
      en: text(
        'Consular days in the town hall',
        'A consul comes to Płock so that fifty people need not take a day off and travel to Warsaw.',
        'The town hall lends the room; the consulate does the work: a new passport, a certified signature, the entry of a child. Which country comes next is told a month ahead. If a large group from one country works at your firm, write and we will invite its consul.\n\nThe city takes no fees and does not know how your case stands.',
        'The list opens with the notice; enrol by form, with your name as in the passport.',
      ),
      uk: text(
        'Консульські дні в ратуші',
        'Консул приїжджає до Плоцька, щоб п’ятдесят людей не мусили брати вихідний і їхати до Варшави.',
        'Ратуша дає залу, а справи веде консульство: новий паспорт, засвідчення підпису, запис дитини. Яка країна приїде наступного разу, оголошуємо за місяць. Якщо на вашому підприємстві працює велика група з однієї країни, напишіть, і ми запросимо її консула.\n\nМісто не приймає оплат і не знає стану вашої справи.',
        'Список відкривається з оголошенням; запис через форму, прізвище як у паспорті.',
      ),
      ka: machine(
        text(
          'საკონსულო დღეები რატუშაში',
          'კონსული ჩამოდის პლოცკში, რომ ვარშავაში წასვლა არ დაგჭირდეთ.',
          'დარბაზს ქალაქი იძლევა, საქმეს საკონსულო აკეთებს: ახალი პასპორტი, ხელმოწერის დამოწმება, ბავშვის ჩაწერა. რომელი ქვეყანა ჩამოვა, ერთი თვით ადრე ვაცხადებთ.',
        ),
      ),
      fil: machine(
        text(
          'Araw ng konsulado sa munisipyo',
          'Dumarating ang konsul sa Płock para hindi na kailangang pumunta sa Warsaw.',
          'Silid lang ang bigay ng lungsod; ang konsulado ang gumagawa: bagong pasaporte, pagpapatunay ng pirma, pagpaparehistro ng bata. Ipinapahayag isang buwan bago kung aling bansa ang darating.',
        ),
      ),
      ne: machine(
        text(
          'नगर भवनमा कन्सुलर दिन',
          'कन्सुल प्वोत्स्क आउँछन्, वारसा जानु पर्दैन।',
          'कोठा सहरले दिन्छ, काम दूतावासले गर्छ: नयाँ राहदानी, हस्ताक्षर प्रमाणित, बच्चाको दर्ता। कुन देश आउँछ भन्ने एक महिना अघि सूचना दिन्छौँ।',
        ),
      ),
    },
    categories: ['PASSPORT_CONSULATE'],
    audiences: ['LABOUR_MIGRANTS', 'STUDENTS', 'FAMILIES_WITH_CHILDREN'],
    languages: ['pl', 'en'],
    deliveryModes: ['IN_PERSON'],
    formality: ['SEMI_FORMAL'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    requirements: ['PASSPORT_OR_ID', 'APPOINTMENT'],
    contacts: [form('https://dnikonsularne.urzad-plock.example.org/', 'pl', 'en')],
    places: [
      at(townHall, once('2026-11-21', '09:00', '15:00'), once('2027-03-06', '09:00', '15:00'), once('2027-06-12', '09:00', '14:00')),
    ],
  },
  {
    key: 'dziecko-dojechalo',
    texts: {
      pl: text(
        'Dziecko dojechało do rodziców: jedno popołudnie, trzy sprawy',
        'We wtorki po południu przy jednym biurku siedzą osoby od numeru PESEL, od meldunku i od szkół.',
        'Mama pracuje tu od roku, syn właśnie przyleciał z babcią. Zamiast trzech urlopów: jedna wizyta. Urzędniczka od ewidencji bierze paszport dziecka, koleżanka z oświaty pyta o klasę i dzielnicę, a na koniec dostaje się kartkę z adresem szkoły, przychodni i najbliższego placu zabaw. Dziecko warto zabrać, są kredki.',
        'Bez umawiania. Prosimy przyjść przed siedemnastą.',
      ),
      uk: text(
        'Дитина приїхала до батьків: один день, три справи',
        'У вівторок пополудні за одним столом сидять люди від номера PESEL, від прописки і від шкіл.',
        'Мама працює тут рік, син щойно прилетів із бабусею. Замість трьох вихідних — один візит. Працівниця обліку бере паспорт дитини, колега з освіти питає про клас і район, а наприкінці дають аркуш з адресою школи, поліклініки й найближчого майданчика. Дитину варто взяти з собою, є олівці.',
        'Без запису. Просимо прийти до сімнадцятої.',
      ),
      en: text(
        'A child has joined its parents: one afternoon, three errands',
        'On Tuesday afternoons the people for the PESEL number, for the address and for schools sit at one desk.',
        'A mother has worked here for a year and her son has just flown in with his grandmother. Instead of three days off: one visit. One clerk takes the child’s passport, her colleague asks for grade and part of town, and you leave with a sheet that names the school, the surgery and the nearest playground. Bring the child along, there are crayons.',
        'No appointment. Please come before five.',
      ),
      es: machine(
        text(
          'Su hijo acaba de llegar: una tarde, tres trámites',
          'Los martes por la tarde, en una sola mesa: número PESEL, dirección y escuela.',
          'En lugar de pedir tres días libres, una visita. Traiga el pasaporte del niño. Al final recibe una hoja con la dirección de la escuela, del centro de salud y del parque más cercano.',
        ),
      ),
      uz: machine(
        text(
          'Farzandingiz keldimi? Bir kunda uchta ish',
          'Seshanba kuni tushdan keyin bitta stolda: PESEL raqami, manzil va maktab.',
          'Bolaning pasportini olib keling. Oxirida maktab, shifoxona va bolalar maydonchasi manzili yozilgan varaq beriladi.',
        ),
      ),
    },
    categories: ['PESEL', 'SCHOOL', 'ADDRESS_REGISTRATION'],
    audiences: ['FAMILIES_WITH_CHILDREN', 'NEWCOMERS'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['IN_PERSON'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock'),
    requiresStatutoryEntitlement: false,
    requirements: ['PASSPORT_OR_ID', 'LIVING_IN_MUNICIPALITY'],
    maximumAge: 17,
    free: true,
    documents: [
      { pl: 'Paszport dziecka i rodzica', en: 'Passports of child and parent', uk: 'Паспорти дитини й батьків' },
      {
        pl: 'Świadectwo lub zeszyt z poprzedniej szkoły, jeśli jest',
        en: 'School report or an exercise book of the last school, if you have one',
        uk: 'Табель або зошит з попередньої школи, якщо є',
      },
    ],
    places: [at(townHall, on(['TU'], '14:30', '17:30'), ...publicHolidays())],
  },
  {
    key: 'tlumacz-na-linii',
    texts: {
      pl: text(
        'Tłumacz na linii dla urzędów, szkół i przychodni',
        'Instytucja prosi, tłumacz dołącza do rozmowy przez głośnik: nepalski, bengalski, hindi, uzbecki, gruziński, hiszpański.',
        'Usługę zamawia pracownik instytucji, nie mieszkaniec. Jeśli jednak siedzisz naprzeciw kogoś, kto cię nie rozumie, pokaż mu tę stronę: połączenie z popularnym językiem trwa parę minut, z rzadkim ustala się porę. Tłumacz przedstawia się numerem, a po rozmowie kasuje notatki.\n\nLekarzom zostawiamy słowniczek dolegliwości z obrazkami.',
      ),
      en: text(
        'Interpreter on the line for offices, schools and surgeries',
        'The institution asks and the interpreter joins through the loudspeaker: Nepali, Bengali, Hindi, Uzbek, Georgian, Spanish.',
        'It is ordered by the institution’s staff and not by the inhabitant. But if you sit opposite someone who does not understand you, show this page: a common language is on the line within minutes, for a rare one a time is set. The interpreter gives a number instead of a name and wipes the notes afterwards.\n\nDoctors get a picture list of complaints.',
      ),
      uk: text(
        'Перекладач на лінії для установ, шкіл і поліклінік',
        'Установа просить, перекладач долучається через гучний зв’язок: непальська, бенгальська, гінді, узбецька, грузинська, іспанська.',
        'Послугу замовляє працівник установи, а не мешканець. Та якщо навпроти вас сидить хтось, хто вас не розуміє, покажіть йому цю сторінку: з поширеною мовою з’єднують за кілька хвилин, з рідкісною домовляються про час. Після розмови перекладач знищує нотатки.',
      ),
      bn: machine(
        text(
          'অফিস, স্কুল ও ক্লিনিকের জন্য ফোনে দোভাষী',
          'প্রতিষ্ঠান অনুরোধ করে, দোভাষী ফোনে যোগ দেয়: বাংলা, নেপালি, হিন্দি, উজবেক, জর্জীয়, স্প্যানিশ।',
          'প্রতিষ্ঠানের কর্মী এটি চান, আপনি নন। তবে কেউ আপনাকে না বুঝলে এই পাতাটি দেখান। কথার পরে দোভাষী নোট মুছে ফেলেন।',
        ),
      ),
      hi: machine(
        text(
          'दफ़्तरों, स्कूलों और क्लिनिकों के लिए फ़ोन पर दुभाषिया',
          'संस्था अनुरोध करती है, दुभाषिया स्पीकर पर जुड़ता है: हिंदी, नेपाली, बंगाली, उज़्बेक, जॉर्जियाई, स्पेनिश।',
          'इसे संस्था का कर्मचारी मँगाता है। अगर सामने वाला आपको नहीं समझता तो यह पन्ना दिखाइए। बातचीत के बाद नोट मिटा दिए जाते हैं।',
        ),
      ),
    },
    categories: ['TRANSLATION_INTERPRETING'],
    audiences: ['NEWCOMERS', 'NO_STATUTORY_ENTITLEMENT'],
    languages: ['ne', 'bn', 'hi', 'uz', 'ka', 'es', 'pl'],
    deliveryModes: ['PHONE', 'ONLINE'],
    formality: ['SEMI_FORMAL'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Gąbin', 'Drobin'),
    requiresStatutoryEntitlement: false,
    free: true,
    contacts: [form('https://tlumacz.urzad-plock.example.org/', 'pl')],
    places: [at(townHall, weekdays('07:30', '19:00'), ...publicHolidays())],
  },
  {
    key: 'apteka-dyzurna',
    texts: {
      pl: text(
        'Która apteka jest dziś otwarta w nocy',
        'Codziennie odświeżana kartka z apteką dyżurną: w internecie, na drzwiach ratusza i w gablotach aptek.',
        'Wydział zdrowia zbiera grafiki i wiesza jedną kartkę na dobę: nazwa, ulica, godziny, przystanek nocnego autobusu. Leki na receptę wydaje się po kodzie z telefonu. W nocy puka się w okienko. Kartka jest też w wersji obrazkowej, z półksiężycem i strzałką.',
      ),
      uk: text(
        'Яка аптека сьогодні відчинена вночі',
        'Щодня оновлюваний аркуш із черговою аптекою: в інтернеті, на дверях ратуші й у вітринах аптек.',
        'Відділ здоров’я збирає графіки й вивішує один аркуш на добу: назва, вулиця, години, зупинка нічного автобуса. Ліки за рецептом видають за кодом із телефону. Уночі стукають у віконце. Є й версія з малюнками: півмісяць і стрілка.',
      ),
      en: text(
        'Which pharmacy is open tonight',
        'A sheet with the pharmacy on duty, new every day: online, on the town hall’s door and in pharmacy windows.',
        'The health department collects the rotas and puts up one sheet a day: name, street, hours, the stop of the night bus. Prescription medicine is given out by the code on your phone. At night you knock at the hatch. There is a picture version too, with a crescent and an arrow.',
      ),
      vi: machine(
        text(
          'Hiệu thuốc nào mở cửa đêm nay',
          'Tờ thông báo hiệu thuốc trực, cập nhật mỗi ngày: trên mạng, ở cửa tòa thị chính và cửa kính hiệu thuốc.',
          'Trên tờ giấy có tên, đường, giờ mở cửa và trạm xe buýt đêm. Thuốc theo đơn được phát theo mã trên điện thoại. Ban đêm hãy gõ vào ô cửa nhỏ.',
        ),
      ),
    },
    categories: ['PHARMACY'],
    languages: ['pl'],
    deliveryModes: ['ONLINE'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Nowy Duninów', 'Łąck'),
    requiresStatutoryEntitlement: false,
    free: true,
    url: 'https://apteki.urzad-plock.example.org/',
    places: [at(townHall, roundTheClock())],
  },
  {
    key: 'dojazd-na-zmiane',
    texts: {
      pl: text(
        'Jak dojechać na szóstą rano: bilety i autobusy na zmiany',
        'Rozkłady ułożone nie według linii, lecz według godziny, o której zaczyna się zmiana.',
        'Wybierasz zakład i zmianę, a plan pokazuje, o której wyjść z domu, gdzie przesiąść się i czym wrócić po dwudziestej drugiej. Są na nim też autobusy pracownicze, jeśli firma się zgodziła. W okienku doładujesz kartę miejską i zapytasz o ulgi dla uczniów i dużych rodzin. I jedna rada na pierwszy dzień: bilet kasuje się od razu po wejściu.',
      ),
      uk: text(
        'Як доїхати на шосту ранку: квитки й автобуси на зміни',
        'Розклади складено не за лініями, а за годиною, о якій починається зміна.',
        'Обираєте підприємство і зміну, а план показує, коли вийти з дому, де пересісти й чим повернутися після двадцять другої. Є там і автобуси для працівників, якщо фірма погодилася. У віконці поповните міську картку й спитаєте про знижки для учнів і багатодітних. Квиток компостують одразу після входу.',
      ),
      en: text(
        'How to be at work at six: tickets and buses for the shifts',
        'Timetables arranged not by line but by the hour at which a shift begins.',
        'Choose the plant and the shift and the plan shows when to leave home, where to change and how to get back after ten at night. Works buses are on it too where the firm agreed. At the window you top up a city card and ask about reductions for pupils and large families. And one hint for the first day: stamp your ticket as soon as you are in.',
      ),
      tr: machine(
        text(
          'Sabah altıdaki vardiyaya nasıl gidilir: biletler ve otobüsler',
          'Hatta göre değil, vardiyanın başladığı saate göre hazırlanmış tarifeler.',
          'Fabrikayı ve vardiyayı seçin; plan evden kaçta çıkacağınızı, nerede aktarma yapacağınızı ve gece nasıl döneceğinizi gösterir. Bileti biner binmez basın.',
        ),
      ),
    },
    categories: ['PUBLIC_TRANSPORT'],
    audiences: ['LABOUR_MIGRANTS', 'LOCAL_RESIDENTS'],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON', 'ONLINE'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Łąck', 'Gąbin'),
    requiresStatutoryEntitlement: false,
    contacts: [email('dojazdy@urzad-plock.example.org', 'pl')],
    places: [at(townHall, on(['MO', 'FR'], '13:00', '17:00'), during('2026-09-01', '2026-10-30', on(['SA'], '09:00', '12:00')))],
  },
];
