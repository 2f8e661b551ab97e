import { plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, outdated, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { voivodeshipBranch } from './places.ts';
import { changesOfStay } from './urzad-wojewodzki-zmiany.ts';

export const voivodeshipOffice: ProviderLeaflet = {
  key: 'muw-plock',
  name: 'Mazowiecki Urząd Wojewódzki, delegatura w Płocku',
  description: {
    pl: 'Sprawy cudzoziemców z Płocka i powiatu: pobyt, karta pobytu, zezwolenia na pracę, obywatelstwo, paszporty.',
    en: 'Foreigners’ matters for Płock and the county: residence, residence cards, work permits, citizenship, passports.',
    uk: 'Справи іноземців з Плоцька й повіту: проживання, карта побиту, дозволи на працю, громадянство, паспорти.',
  },
  municipality: 'Płock',
  email: 'kontakt@muw-plock.example.org',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    reach: 'REGIONAL',
    municipalities: plockAndNeighbours(),
  },
  services: [
    {
      key: 'pobyt-czasowy',
      texts: {
        pl: text(
          'Zezwolenie na pobyt czasowy',
          'Sprawy osób, które chcą zostać w Polsce dłużej: praca, nauka, rodzina.',
          'Delegatura prowadzi sprawy o pobyt: przyjmuje wnioski i uzupełnienia, wzywa na odciski palców, wydaje decyzje. Jak i gdzie składa się wniosek, sprawdź przed przyjściem na stronie urzędu, bo sposób się zmieniał. W okienku informacji można zapytać o stan swojej sprawy; trzeba znać jej numer.\n\nNie czekaj z wnioskiem na ostatni dzień ważności wizy albo karty.',
          'Zacznij od strony urzędu; na wizytę w delegaturze zawsze z rezerwacją.',
        ),
      },
      categories: ['RESIDENCE_PERMIT'],
      audiences: ['LABOUR_MIGRANTS', 'STUDENTS', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk', 'en'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      requirements: ['PASSPORT_OR_ID', 'APPOINTMENT', 'FEE'],
      documents: [
        { pl: 'Ważny paszport', en: 'Valid passport', uk: 'Дійсний паспорт' },
        {
          pl: 'Dokument, z którego wynika cel pobytu, na przykład umowa lub zaświadczenie ze szkoły',
          en: 'A paper showing the purpose of stay, such as a contract or a school’s certificate',
          uk: 'Документ про мету перебування, наприклад договір або довідка зі школи',
        },
        { pl: 'Fotografia', en: 'Photograph', uk: 'Фото' },
        { pl: 'Dowód opłaty', en: 'Proof of payment', uk: 'Квитанція про оплату' },
      ],
      prices: [
        {
          amount: 440,
          currency: 'PLN',
          note: {
            pl: 'kwota przykładowa; sprawdź na stronie urzędu',
            en: 'sample amount; see the office’s page',
            uk: 'приклад суми; перевірте на сайті',
          },
        },
      ],
      bookingUrl: 'https://rezerwacje.muw-plock.example.org/pobyt',
      contacts: [email('pobyt@muw-plock.example.org', 'pl')],
      places: [
        byAppointmentAt(
          voivodeshipBranch,
          on(['MO', 'TU', 'WE', 'FR'], '08:00', '15:30'),
          on(['TH'], '08:00', '17:30'),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'odbior-karty',
      texts: {
        pl: text(
          'Odbiór karty pobytu',
          'Karta jest gotowa: przychodzi się po nią osobiście.',
          'Po decyzji karta jest drukowana w Warszawie i po kilku tygodniach wraca do Płocka. Odbiera ją ten, czyj odcisk palca na niej jest; za dziecko rodzic. Przy okienku sprawdź od razu literówki w nazwisku. W czwartki po południu kolejka jest najdłuższa, a w piątki rano najkrótsza.',
        ),
        en: text(
          'Collecting your residence card',
          'The card is ready: come for it in person.',
          'After the decision the card is printed in Warsaw and comes back to Płock some weeks later. The person whose fingerprint is on it collects it; a parent does for a child. Check the spelling of your name at the window. The queue is longest on Thursday afternoon and shortest on Friday morning.',
        ),
        uk: text(
          'Отримання карти побиту (karta pobytu)',
          'Карта готова: по неї приходять особисто.',
          'Після рішення карту друкують у Варшаві, і за кілька тижнів вона повертається до Плоцька. Забирає той, чий відбиток пальця на ній; за дитину — хтось із батьків. Одразу перевірте прізвище. У четвер пополудні черга найдовша, у п’ятницю вранці найкоротша.',
        ),
        ru: outdated(
          text(
            'Получение карты побыту',
            'Карта готова, её забирают лично.',
            'После решения карту печатают в Варшаве, через несколько недель она приходит в Плоцк. Сразу проверьте написание фамилии.',
          ),
        ),
        hi: machine(
          text(
            'निवास कार्ड लेना',
            'कार्ड तैयार है: उसे लेने खुद आइए।',
            'निर्णय के बाद कार्ड वारसॉ में छपता है और कुछ हफ़्तों में प्वोत्स्क आता है। खिड़की पर अपने नाम की वर्तनी तुरंत जाँच लें। पासपोर्ट साथ लाएँ।',
          ),
        ),
      },
      categories: ['RESIDENCE_PERMIT'],
      languages: ['pl', 'uk'],
      requirements: ['PASSPORT_OR_ID'],
      documents: [
        {
          pl: 'Paszport i stara karta, jeśli była',
          en: 'Passport, and the old card if there was one',
          uk: 'Паспорт і стара карта, якщо була',
        },
      ],
      prices: [
        {
          amount: 100,
          currency: 'PLN',
          note: { pl: 'za wydanie karty, kwota przykładowa', en: 'for the card, sample amount', uk: 'за видачу карти, приклад суми' },
        },
      ],
      places: [at(voivodeshipBranch, on(['TH'], '13:00', '17:00'), on(['FR'], '08:30', '12:00'), ...publicHolidays())],
    },
    {
      key: 'zezwolenie-na-prace',
      texts: {
        pl: text(
          'Zezwolenia na pracę cudzoziemca',
          'Sprawy pracodawców, którzy chcą zatrudnić osobę z zagranicy na zezwolenie.',
          'Wniosek składa pracodawca, ale pracownik powinien wiedzieć, na jakie stanowisko, stawkę i okres wydano zezwolenie, i dostać jego kopię. W delegaturze prowadzimy sprawy firm z Płocka i powiatu. Informacji o stanie sprawy udzielamy firmie lub jej pełnomocnikowi.',
          'Elektronicznie; wizyta tylko na wezwanie.',
        ),
        en: text(
          'Work permits for foreigners',
          'For employers who want to take on a person from abroad with a permit.',
          'The employer applies, but the worker should know for which post, wage and time the permit was given, and get a copy. The branch handles firms of Płock and the county. It tells the firm or its agent how the case stands.',
          'Electronically; come only when called.',
        ),
      },
      categories: ['WORK_PERMIT', 'EMPLOYING_FOREIGNERS'],
      audiences: ['EMPLOYERS'],
      deliveryModes: ['ONLINE'],
      requirements: ['TRUSTED_PROFILE', 'FEE'],
      contacts: [form('https://praca.muw-plock.example.org/', 'pl')],
    },
    {
      key: 'pobyt-staly-rezydent',
      texts: {
        pl: text(
          'Pobyt stały i pobyt rezydenta UE',
          'Dla osób, które mieszkają w Polsce od lat i chcą mieć dokument bez liczenia miesięcy.',
          'To dwie różne drogi, z różnymi warunkami: urzędnik rysuje je obok siebie na kartce. Na informacji nikt nie oceni szans, ale powie, które zaświadczenia o dochodzie, składkach i znajomości polskiego zebrać.',
        ),
        en: text(
          'Permanent residence and EU long-term residence',
          'For people who have lived in Poland for years and want a document without counting months.',
          'These are two ways with different conditions: the clerk draws them side by side. She will not judge your chances but says which proofs of income, contributions and Polish to collect.',
        ),
        uk: text(
          'Сталий побут і статус резидента ЄС',
          'Для людей, які роками живуть у Польщі й хочуть документ без рахування місяців.',
          'Це два різні шляхи: працівник малює їх поруч на аркуші. Він не оцінить шансів, але скаже, які довідки про дохід, внески й польську збирати.',
        ),
        be: machine(
          text(
            'Сталае пражыванне і статус рэзідэнта ЕС',
            'Для людзей, якія гадамі жывуць у Польшчы.',
            'Гэта два розныя шляхі: адзін для сем’яў палякаў і ўладальнікаў Карты паляка, другі для тых, хто некалькі гадоў працаваў і плаціў узносы. Вам скажуць, якія даведкі патрэбныя.',
          ),
        ),
      },
      categories: ['PERMANENT_RESIDENCE'],
      requirements: ['PASSPORT_OR_ID', 'FEE', 'APPOINTMENT'],
      bookingUrl: 'https://rezerwacje.muw-plock.example.org/staly',
      places: [byAppointmentAt(voivodeshipBranch, on(['TU', 'WE'], '08:00', '14:00'), closedOn('2026-12-24'))],
    },
    {
      key: 'obywatele-ue',
      texts: {
        pl: text(
          'Rejestracja pobytu obywateli Unii Europejskiej',
          'Zaświadczenie dla osób z Rumunii, Bułgarii, Hiszpanii i innych krajów Unii, które mieszkają tu dłużej niż trzy miesiące.',
          'Przynieś dowód osobisty lub paszport i papier, który pokazuje, z czego żyjesz: umowę, wpis firmy, zaświadczenie ze szkoły. Zaświadczenie o zarejestrowaniu pobytu wydajemy zwykle od ręki. Małżonek spoza Unii dostaje osobną kartę i czeka na nią dłużej.',
        ),
        en: text(
          'Registering the stay of EU citizens',
          'A certificate for people from Romania, Bulgaria, Spain and other countries of the Union who live here longer than three months.',
          'Bring your identity card or passport and a paper that shows what you live on: a contract, the entry of a business, a school’s certificate. The certificate is mostly given at once. A husband or wife from outside the Union gets a card and waits longer.',
        ),
        ro: machine(
          text(
            'Înregistrarea șederii cetățenilor UE',
            'Certificat pentru persoane din România, Bulgaria, Spania și alte țări ale Uniunii care locuiesc aici peste trei luni.',
            'Aduceți cartea de identitate sau pașaportul și un act care arată din ce trăiți: contract, înregistrarea firmei, adeverință de la școală. Certificatul se eliberează de obicei pe loc.',
          ),
        ),
        es: text(
          'Registro de residencia de ciudadanos de la UE',
          'Certificado para personas de Rumanía, Bulgaria, España y otros países de la Unión que viven aquí más de tres meses.',
          'Traiga el documento de identidad o el pasaporte y un papel que muestre de qué vive: contrato, alta de la empresa, certificado de estudios. El certificado suele darse en el acto.',
        ),
      },
      categories: ['EU_CITIZEN_REGISTRATION'],
      audiences: ['EU_CITIZENS'],
      requirements: ['PASSPORT_OR_ID'],
      free: true,
      places: [at(voivodeshipBranch, on(['MO', 'WE'], '09:00', '14:00'), ...publicHolidays())],
    },
    {
      key: 'infolinia-okienko',
      texts: {
        pl: text(
          'Okienko informacji dla cudzoziemców',
          'Krótka odpowiedź bez rezerwacji: który formularz, ile to trwa, gdzie jest moja sprawa.',
          'Pięć minut na osobę. W okienku dostaniesz wykaz dokumentów w swoim języku, sprawdzimy numer sprawy i powiemy, czy w teczce czegoś brakuje. Formularza nie wypełniamy; kto potrzebuje takiej pomocy, dostaje listę miejsc, w których wolontariusze robią to bezpłatnie.',
        ),
        uk: text(
          'Інформаційне віконце для іноземців',
          'Коротка відповідь без запису: який бланк, скільки чекати, що з моєю справою.',
          'П’ять хвилин на людину. У віконці дадуть список документів вашою мовою, перевірять номер справи й скажуть, чи чогось бракує. Бланків не заповнюємо; кому потрібна така допомога, дамо адреси, де волонтери роблять це безкоштовно.',
        ),
        en: text(
          'Information window for foreigners',
          'A short answer without booking: which form, how long, where is my case.',
          'Five minutes a person. At the window you get a list of papers in your language, we look up your case number and say whether something is missing. We fill in no forms; whoever needs that gets a list of places where volunteers do it for nothing.',
        ),
      },
      categories: ['INFORMATION_POINT', 'RESIDENCE_PERMIT'],
      languages: ['pl', 'uk', 'en', 'ru'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        at(
          voivodeshipBranch,
          noted(weekdays('08:30', '12:30'), { pl: 'ostatni numerek o 12:15', en: 'last ticket at 12:15', uk: 'останній талончик о 12:15' }),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'paszport-obywatelstwo',
      texts: {
        pl: text(
          'Obywatelstwo polskie: nadanie i uznanie',
          'Dla cudzoziemców z pobytem stałym, którzy chcą zostać obywatelami.',
          'Pierwsza rozmowa odbywa się bez dokumentów: pytamy o lata pobytu, rodzinę, język. Potem wiadomo, która z dwóch procedur wchodzi w grę. Wniosek o nadanie idzie do Prezydenta i nie ma terminu; uznaniem zajmuje się wojewoda.',
        ),
      },
      categories: ['CITIZENSHIP'],
      requirements: ['RESIDENCE_TITLE', 'APPOINTMENT', 'BIRTH_CERTIFICATE', 'SWORN_TRANSLATION'],
      requiresStatutoryEntitlement: true,
      places: [byAppointmentAt(voivodeshipBranch, on(['WE'], '09:00', '13:00'))],
    },
    ...changesOfStay,
  ],
};
