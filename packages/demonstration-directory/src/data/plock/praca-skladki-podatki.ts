import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { everyFirst, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { inspectorateOnDanger, insuranceWhenUnableToWork, taxesAtWork } from './praca-skladki-podatki-blizej.ts';

const inspectorate = office('plock-pip', 'Państwowa Inspekcja Pracy w Płocku', { in: 'Płock' });
const zus = office('plock-zus', 'ZUS w Płocku, sala obsługi klientów', { in: 'Płock', wheelchairAccessible: true });
const taxHall = office('plock-us', 'Urząd Skarbowy w Płocku', { in: 'Płock', wheelchairAccessible: true });

export const labourInspectorate: ProviderLeaflet = {
  key: 'pip-plock',
  name: 'Państwowa Inspekcja Pracy, oddział w Płocku',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    reach: 'REGIONAL',
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'porady',
      texts: {
        pl: text(
          'Porady z prawa pracy',
          'Prawnik inspekcji odpowiada na pytania o umowę, godziny, urlop, zwolnienie i zaległą wypłatę.',
          'Przynieś umowę, paski wypłat, grafik, wiadomości od kierownika: wszystko, co jest. Prawnik powie, czy to, co się dzieje, jest zgodne z przepisami, jak policzyć nadgodziny, do kiedy można się odwołać od zwolnienia. Porada jest dla pracownika i dla pracodawcy, także bez umowy na piśmie. Pracodawca nie dowie się, że tu byłaś albo byłeś.',
          'W godzinach dyżuru albo pytaniem przez formularz.',
        ),
      },
      categories: ['WORKERS_RIGHTS', 'EMPLOYMENT_CONTRACT'],
      languages: ['pl'],
      interpretationServices: 'ukraiński i rosyjski w środy',
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      contacts: [form('https://porady.pip-plock.example.org/', 'pl')],
      places: [at(inspectorate, on(['MO'], '09:00', '17:00'), on(['TU', 'WE', 'TH', 'FR'], '09:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'skarga',
      plainWords: {
        pl: 'Szef nie zapłacił? Nie masz umowy? Napisz do inspekcji. Możesz pisać w swoim języku. Inspekcja nie powie szefowi, kto napisał. Inspekcja może kazać mu zapłacić.',
        uk: 'Начальник не заплатив? Немає договору? Напишіть до інспекції. Можна своєю мовою. Інспекція не скаже начальникові, хто написав. Вона може наказати йому заплатити.',
        en: 'Your boss did not pay? You have no contract? Write to the inspectorate. You may write in your own language. It does not tell your boss who wrote. It can order him to pay.',
      },
      texts: {
        pl: text(
          'Skarga na pracodawcę, który nie płaci',
          'Niewypłacona pensja, brak umowy, zabrany paszport, niebezpieczna maszyna: inspektor może skontrolować firmę.',
          'W skardze napisz, gdzie i od kiedy pracujesz, ile miało być na godzinę, a ile dostałaś lub dostałeś. Nazwisko składającego zostaje w inspekcji, chyba że sam zgodzi się je ujawnić. Inspektor może nakazać wypłatę wynagrodzenia i ukarać firmę, nie zastąpi jednak sądu tam, gdzie strony mówią co innego. Skargę możesz napisać w swoim języku.',
          'Na piśmie, mailem albo ustnie do protokołu.',
        ),
        en: text(
          'Complaint about an employer who does not pay',
          'Wages not paid, no contract, a passport taken away, a dangerous machine: an inspector can check the firm.',
          'In the complaint write where and since when you work, how much an hour was agreed and how much you got. Your name stays with the inspectorate unless you agree that it be told. The inspector may order the firm to pay the wage and fine it, but does not replace a court where the two sides say different things. You may write in your own language.',
          'In writing, by mail, or spoken and taken down.',
        ),
        uk: text(
          'Скарга на роботодавця, який не платить',
          'Не виплатили зарплату, немає договору, забрали паспорт, небезпечна машина: інспектор може перевірити фірму.',
          'У скарзі напишіть, де й відколи працюєте, скільки мало бути за годину, а скільки отримали. Ваше ім’я залишається в інспекції, якщо ви не погодитеся його назвати. Інспектор може наказати виплатити зарплату й покарати фірму, але не замінить суду. Писати можна своєю мовою.',
          'Письмово, мейлом або усно під протокол.',
        ),
        es: text(
          'Queja contra un empleador que no paga',
          'Salario sin pagar, sin contrato, pasaporte retenido, máquina peligrosa: un inspector puede revisar la empresa.',
          'Escriba dónde y desde cuándo trabaja, cuánto se acordó por hora y cuánto recibió. Su nombre se queda en la inspección si usted no autoriza lo contrario. Puede escribir en su idioma.',
        ),
        ne: machine(
          text(
            'तलब नदिने रोजगारदाता विरुद्ध उजुरी',
            'तलब नपाएको, सम्झौता नभएको, राहदानी खोसिएको: निरीक्षकले कम्पनी जाँच गर्न सक्छ।',
            'उजुरीमा कहाँ र कहिलेदेखि काम गर्नुहुन्छ, प्रतिघण्टा कति भनिएको थियो र कति पाउनुभयो लेख्नुहोस्। तपाईंको नाम निरीक्षणालयमै रहन्छ। आफ्नै भाषामा लेख्न सकिन्छ।',
          ),
        ),
      },
      categories: ['UNPAID_WAGES', 'LABOUR_INSPECTION'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS'],
      languages: ['pl', 'uk', 'en', 'ru'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      contacts: [email('skargi@pip-plock.example.org', 'pl', 'uk', 'en', 'ru')],
      places: [at(inspectorate, weekdays('08:00', '15:30'), ...publicHolidays())],
    },
    {
      key: 'wypadek',
      texts: {
        pl: text(
          'Po wypadku przy pracy: co zrobić, czego nie podpisywać',
          'Konsultacja dla osób, które ucierpiały w pracy, i dla ich rodzin.',
          'Po wypadku pracodawca ma obowiązek go zbadać i spisać protokół. Inspektor powie, jak zgłosić zastrzeżenia, gdy w protokole jest nieprawda, i co zrobić, gdy szef prosi, żeby powiedzieć lekarzowi, że to było w domu. Umawiamy się także w szpitalu.',
        ),
        uk: text(
          'Після нещасного випадку на роботі: що робити й чого не підписувати',
          'Консультація для постраждалих на роботі та їхніх родин.',
          'Роботодавець має розслідувати випадок і скласти протокол. Інспектор скаже, як подати зауваження, якщо в протоколі неправда, і що робити, коли начальник просить сказати лікареві, що це сталося вдома. Можемо прийти й до лікарні.',
        ),
        en: text(
          'After an accident at work: what to do, what not to sign',
          'Advice for people hurt at work and for their families.',
          'The employer must look into an accident and write a record. The inspector says how to object when the record is untrue, and what to do when the boss asks you to tell the doctor that it happened at home. We can meet in hospital too.',
        ),
      },
      categories: ['WORK_ACCIDENT'],
      languages: ['pl', 'uk'],
      deliveryModes: ['IN_PERSON', 'OUTREACH'],
      places: [byAppointmentAt(inspectorate)],
    },
    ...inspectorateOnDanger(inspectorate),
  ],
};

export const socialInsurance: ProviderLeaflet = {
  key: 'zus-plock',
  name: 'Zakład Ubezpieczeń Społecznych, oddział w Płocku',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    reach: 'REGIONAL',
    municipalities: plockAndNeighbours(),
  },
  services: [
    {
      key: 'historia-skladek',
      texts: {
        pl: text(
          'Czy szef płaci za mnie składki? Wydruk z konta ubezpieczonego',
          'W kilka minut sprawdzisz, kto i od kiedy zgłosił cię do ubezpieczeń.',
          'Na wydruku widać każdego płatnika, daty zgłoszenia i wyrejestrowania oraz podstawę składek. Brak wpisu przy legalnej pracy to sygnał, żeby porozmawiać z inspekcją pracy. To samo pokazuje konto internetowe, do którego doradca pomoże się pierwszy raz zalogować.',
        ),
        en: text(
          'Does my boss pay my contributions? A print-out from your account',
          'In a few minutes you see who insured you and since when.',
          'The print-out shows each payer, the dates on which you were entered and struck off, and the base of the contributions. If a legal job is not there, talk with the labour inspectorate. The online account shows the same; an adviser helps you to sign in for the first time.',
        ),
        uk: text(
          'Чи платить за мене шеф внески? Роздруківка з рахунку',
          'За кілька хвилин дізнаєтеся, хто й відколи вас застрахував.',
          'На роздруківці видно кожного платника, дати та базу внесків. Якщо легальної роботи там немає, поговоріть з інспекцією праці. Те саме показує інтернет-рахунок; консультант допоможе вперше увійти.',
        ),
      },
      categories: ['SOCIAL_INSURANCE', 'WORKERS_RIGHTS'],
      audiences: ['LABOUR_MIGRANTS'],
      requirements: ['PASSPORT_OR_ID'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(zus, on(['MO'], '08:00', '17:00'), on(['TU', 'WE', 'TH', 'FR'], '08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'swiadczenie-wychowawcze',
      texts: {
        pl: text(
          'Pieniądze na dziecko: wniosek o świadczenie wychowawcze i wyprawkę',
          'Pracownik ZUS siada obok i pokazuje krok po kroku, jak wysłać wniosek przez internet.',
          'Na sali stoją komputery, a doradca pomaga, gdy formularz nie chce przejść dalej. Trzeba mieć numery PESEL swój i dziecka oraz numer konta w banku. Czy pieniądze należą się tobie, doradca sprawdza z twoim dokumentem pobytowym w ręku.',
        ),
        en: text(
          'Money for your child: applying for family benefit',
          'A ZUS clerk sits beside you and shows step by step how to send the application online.',
          'There are computers in the hall and an adviser for when the form gets stuck. You need the PESEL numbers of yourself and the child and a bank account. Whether the money is for you the adviser checks with your residence document in hand.',
        ),
        uk: text(
          'Гроші на дитину: заява на 800+ та шкільну допомогу',
          'Працівник ZUS сідає поруч і крок за кроком показує, як надіслати заяву через інтернет.',
          'У залі стоять комп’ютери, консультант допомагає, коли форма не йде далі. Потрібні номери PESEL ваш і дитини та банківський рахунок. Чи належать вам гроші, консультант перевіряє з вашим документом на проживання.',
        ),
        ru: text(
          'Деньги на ребёнка: заявление на пособие',
          'Сотрудник ZUS показывает шаг за шагом, как отправить заявление через интернет.',
          'В зале есть компьютеры и консультант. Нужны номера PESEL, ваш и ребёнка, и счёт в банке.',
        ),
      },
      categories: ['CHILD_BENEFITS'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk'],
      requiresStatutoryEntitlement: true,
      requirements: ['PESEL', 'BANK_ACCOUNT', 'RESIDENCE_TITLE'],
      free: true,
      places: [
        at(
          zus,
          noted(on(['TU', 'TH'], '09:00', '14:00'), { pl: 'stanowiska z pomocą', en: 'desks with help', uk: 'місця з допомогою' }),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'emerytura-umowy-miedzynarodowe',
      texts: {
        pl: text(
          'Praca w dwóch krajach a emerytura',
          'Pierwszy poniedziałek miesiąca: dyżur specjalisty od umów międzynarodowych.',
          'Lata pracy na Ukrainie, w Mołdawii czy w krajach Unii mogą się dodać do polskich. Przynieś książkę pracy albo zaświadczenia; tłumaczenie nie jest potrzebne na pierwszą rozmowę. Specjalista powie, który formularz wysłać i do którego kraju.',
        ),
        uk: text(
          'Праця у двох країнах і пенсія',
          'Перший понеділок місяця: чергує фахівець з міжнародних угод.',
          'Роки праці в Україні, Молдові чи країнах ЄС можуть додатися до польських. Візьміть трудову книжку або довідки; на першу розмову переклад не потрібен.',
        ),
      },
      categories: ['SOCIAL_INSURANCE', 'SENIORS'],
      free: true,
      places: [at(zus, everyFirst('MO', '09:00', '14:00'))],
    },
    ...insuranceWhenUnableToWork(zus),
  ],
};

export const taxOffice: ProviderLeaflet = {
  key: 'us-plock',
  name: 'Urząd Skarbowy w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: plockAndNeighbours() },
  services: [
    {
      key: 'pit',
      texts: {
        pl: text(
          'Roczne zeznanie PIT, pomoc przy komputerze',
          'Od lutego do końca kwietnia: stanowisko, przy którym urzędnik pomaga sprawdzić i wysłać zeznanie.',
          'Większość osób na etacie ma zeznanie już przygotowane przez system. Trzeba je otworzyć, porównać z informacją od pracodawcy i zatwierdzić. Przy stanowisku pomagamy tym, którzy pracowali w dwóch firmach, mają dzieci albo przyjechali w połowie roku. Zwrot podatku przychodzi na konto.',
        ),
        uk: text(
          'Річна декларація PIT, допомога за комп’ютером',
          'Від лютого до кінця квітня працівник допомагає перевірити й надіслати декларацію.',
          'У більшості найманих працівників декларація вже готова в системі. Її треба відкрити, порівняти з довідкою від роботодавця й затвердити. Допомагаємо тим, хто працював у двох фірмах, має дітей або приїхав посеред року. Повернення податку приходить на рахунок.',
        ),
        en: text(
          'Yearly tax return, help at the computer',
          'From February to the end of April a clerk helps you to check and send your return.',
          'Most employees find a return ready in the system. Open it, compare it with your employer’s statement and confirm. We help those who worked for two firms, have children or came in the middle of the year. The refund comes to your account.',
        ),
      },
      categories: ['TAXES'],
      requirements: ['PESEL'],
      free: true,
      places: [
        at(
          taxHall,
          { ...on(['MO'], '08:00', '18:00'), validFrom: '2027-02-15', validTo: '2027-04-30' },
          { ...on(['TU', 'WE', 'TH', 'FR'], '08:00', '15:00'), validFrom: '2027-02-15', validTo: '2027-04-30' },
        ),
      ],
    },
    {
      key: 'zaswiadczenia',
      texts: {
        pl: text(
          'Zaświadczenia o dochodach i niezaleganiu, także do wniosku o pobyt',
          'Papier, o który pyta urząd wojewódzki, bank albo ambasada.',
          'Wniosek mieści się na jednej stronie. Zaświadczenie o dochodach za konkretny rok wydajemy w ciągu siedmiu dni, odbiór osobisty albo na koncie podatnika. Powiedz, do jakiej sprawy dokument jest potrzebny, bo od tego zależy opłata skarbowa.',
        ),
      },
      categories: ['TAXES', 'RESIDENCE_PERMIT'],
      prices: [{ amount: 17, currency: 'PLN', note: { pl: 'opłata skarbowa, kwota przykładowa', en: 'stamp duty, sample amount' } }],
      places: [at(taxHall, weekdays('08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'nip-dla-firmy',
      texts: {
        pl: text(
          'Pierwsze kroki podatnika: forma opodatkowania, NIP, VAT',
          'Dla osób, które zaczynają działalność i nie wiedzą, co zaznaczyć.',
          'Na spotkaniu urzędniczka rysuje tabelkę: ryczałt, skala, liniowy, i co z tego wynika przy zarobkach przykładowej kosmetyczki i przykładowego glazurnika. Nie wybierze za ciebie, lecz wyjaśni skutki. Firmom z Ukrainy i Białorusi daje wzór pełnomocnictwa.',
        ),
      },
      categories: ['STARTING_BUSINESS', 'TAXES'],
      audiences: ['ENTREPRENEURS'],
      languages: ['pl', 'ru'],
      municipalities: gminy('Płock', 'Słupno', 'Radzanowo', 'Stara Biała', 'Nowy Duninów'),
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [email('nowafirma@us-plock.example.org', 'pl', 'ru')],
      places: [byAppointmentAt(taxHall, on(['WE'], '10:00', '14:00'))],
    },
    ...taxesAtWork,
  ],
};
