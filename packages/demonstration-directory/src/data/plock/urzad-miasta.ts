import { gminy } from '../../writing/gmina.ts';
import { everyNth, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, outdated, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { townHall } from './places.ts';
import { cityForNewcomers } from './urzad-miasta-dla-przyjezdnych.ts';
import { cityForHouseholds } from './zycie-codzienne.ts';

const hours = [on(['MO', 'TU', 'WE', 'FR'], '07:30', '15:30'), on(['TH'], '07:30', '17:30'), ...publicHolidays()];
export const cityHall: ProviderLeaflet = {
  key: 'urzad-miasta-plocka',
  name: 'Urząd Miasta Płocka',
  description: {
    pl: 'Załatwia sprawy mieszkańców miasta: meldunek, PESEL, stan cywilny, pojazdy, odpady, szkoły i mieszkania komunalne.',
    en: 'Deals with the matters of the city’s inhabitants: address registration, PESEL, civil status, vehicles, waste, schools and council flats.',
    uk: 'Займається справами мешканців міста: прописка, PESEL, акти цивільного стану, транспорт, відходи, школи й комунальне житло.',
  },
  municipality: 'Płock',
  email: 'kontakt@urzad-plock.example.org',
  services: [
    {
      key: 'pesel',
      texts: {
        pl: text(
          'Nadanie numeru PESEL',
          'Wydział ewidencji przyjmuje wniosek o numer PESEL od osoby, która przyjechała i nie dostaje go przy meldunku.',
          'Numer PESEL przydaje się prawie wszędzie: u lekarza, w banku, w szkole dziecka i u pracodawcy. W okienku ewidencji wypełnia się wniosek i pokazuje dokument podróży. We wniosku trzeba wskazać, do czego numer jest potrzebny. Dziecko zgłasza rodzic.\n\nJeżeli jesteś już zameldowana lub zameldowany, zapytaj najpierw, czy numer nie został nadany przy meldunku.',
          'Osobiście, bez umawiania; numerek z automatu przy wejściu.',
        ),
        en: text(
          'Getting a PESEL number',
          'The registration desk takes applications for a PESEL number from people who moved here and do not get one with their address.',
          'The PESEL number is asked for almost everywhere: at the doctor’s, the bank, your child’s school, your employer’s. At the desk you fill in an application, show your travel document and say what you need the number for. A parent applies for a child.\n\nIf your address is registered already, ask first whether you were given a number then.',
          'In person, no appointment; take a ticket from the machine at the entrance.',
        ),
        uk: text(
          'Отримання номера PESEL',
          'Відділ обліку приймає заяви на номер PESEL від людей, які приїхали й не отримують його під час прописки.',
          'Номер PESEL потрібен майже всюди: у лікаря, в банку, у школі дитини, в роботодавця. У віконці треба заповнити заяву, показати паспорт і вказати, для чого потрібен номер. За дитину подає хтось із батьків.\n\nЯкщо ви вже прописані, спочатку запитайте, чи номер не надали тоді.',
          'Особисто, без запису; талончик в автоматі біля входу.',
        ),
        ru: outdated(
          text(
            'Получение номера PESEL',
            'Отдел учёта принимает заявления на номер PESEL.',
            'Номер PESEL спрашивают у врача, в банке, в школе и на работе. Заявление подают лично, с паспортом.',
          ),
        ),
      },
      categories: ['PESEL'],
      languages: ['pl', 'uk', 'en'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: false,
      free: true,
      documents: [
        { pl: 'Paszport lub inny dokument podróży', en: 'Passport or another travel document', uk: 'Паспорт або інший проїзний документ' },
        { pl: 'Wniosek (formularz leży na miejscu)', en: 'Application form (there is one at the desk)', uk: 'Заява (бланк є на місці)' },
      ],
      contacts: [email('ewidencja@urzad-plock.example.org', 'pl')],
      places: [at(townHall, ...hours)],
    },
    {
      key: 'zameldowanie',
      texts: {
        pl: text(
          'Meldunek cudzoziemca na pobyt czasowy lub stały',
          'Zgłoszenie adresu, pod którym się mieszka, i zaświadczenie o zameldowaniu.',
          'Meldunek potwierdza, gdzie mieszkasz. Zgłasza się go w ewidencji ludności, z dokumentem, który pokazuje prawo do lokalu: umową najmu albo podpisem właściciela na formularzu. Meldunek nie daje prawa do mieszkania i nie zastępuje umowy.\n\nPrzy wyprowadzce pamiętaj o wymeldowaniu.',
          'W okienku ewidencji ludności. Zaświadczenie wydajemy zwykle od ręki.',
        ),
        en: text(
          'Registering your address',
          'Tell the city where you live and take home a certificate of it.',
          'Registration confirms where you live. It is made at the population desk with a paper that shows your right to the flat: a lease, or the owner’s signature on the form. It gives no right to the flat and does not replace a lease.\n\nRemember to deregister when you move out.',
          'At the population desk. The certificate is usually given at once.',
        ),
        uk: text(
          'Прописка (zameldowanie) іноземця',
          'Повідомлення про адресу проживання та довідка про прописку.',
          'Прописка підтверджує, де ви живете. Її оформлюють у відділі обліку населення з документом на житло: договором оренди або підписом власника на бланку. Вона не дає права на квартиру й не замінює договору.\n\nКоли виїжджаєте, не забудьте виписатися.',
        ),
      },
      categories: ['ADDRESS_REGISTRATION'],
      languages: ['pl', 'uk'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requirements: ['RESIDENCE_TITLE'],
      free: true,
      documents: [
        { pl: 'Dokument pobytowy lub wiza', en: 'Residence document or visa', uk: 'Посвідка на проживання або віза' },
        { pl: 'Umowa najmu albo zgoda właściciela', en: 'Lease or the owner’s consent', uk: 'Договір оренди або згода власника' },
      ],
      contacts: [email('ewidencja@urzad-plock.example.org', 'pl')],
      places: [at(townHall, ...hours)],
    },
    {
      key: 'punkt-dla-nowych',
      texts: {
        pl: text(
          'Stolik „Nowi w Płocku” w Biurze Obsługi Klienta',
          'Pierwsza rozmowa dla osób, które niedawno przyjechały: co załatwić, w jakiej kolejności, w którym pokoju.',
          'Przy stoliku siedzi pracownik, który zna miasto i nie spieszy się. Rysuje na planie, gdzie jest urząd pracy, przychodnia, szkoła i delegatura urzędu wojewódzkiego, i pomaga ułożyć listę spraw. Nie wydaje decyzji i nie wypełnia wniosków za nikogo.\n\nRozmowa po ukraińsku i angielsku; w innych językach przez tłumacza w telefonie.',
        ),
        en: text(
          'The “New in Płock” table at the customer desk',
          'A first talk for people who came lately: what to settle, in which order, in which room.',
          'At the table sits a clerk who knows the city and is in no hurry. On a map she marks the labour office, the surgery, the school and the voivodeship’s branch, and helps you to make a list of what to do. She decides nothing and fills in no form for you.\n\nUkrainian and English spoken; other languages through an interpreter on the phone.',
        ),
        uk: text(
          'Столик «Нові в Плоцьку»',
          'Перша розмова для тих, хто недавно приїхав: що оформити, в якій черговості, в якому кабінеті.',
          'За столиком сидить працівниця, яка знає місто й нікуди не поспішає. На плані вона позначає біржу праці, поліклініку, школу й відділення воєводського управління та допомагає скласти список справ. Рішень не видає і заяв за вас не заповнює.\n\nРозмова українською та англійською, іншими мовами через перекладача в телефоні.',
        ),
        es: text(
          'Mesa «Nuevos en Płock»',
          'Una primera conversación para quien acaba de llegar: qué trámites hacer y en qué orden.',
          'En la mesa atiende una persona que conoce la ciudad y no tiene prisa. Marca en un plano la oficina de empleo, el centro de salud, la escuela y la delegación de extranjería, y ayuda a hacer la lista de trámites. No decide nada ni rellena solicitudes.',
        ),
      },
      categories: ['INFORMATION_POINT'],
      audiences: ['NEWCOMERS'],
      languages: ['pl', 'uk', 'en'],
      interpretationServices: 'Tłumacz w telefonie, inne języki',
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(townHall, on(['TU'], '09:00', '13:00'), on(['TH'], '14:00', '17:30'), ...publicHolidays())],
    },
    {
      key: 'wymiana-prawa-jazdy',
      texts: {
        pl: text(
          'Wymiana zagranicznego prawa jazdy na polskie',
          'Dla kierowców mieszkających w Płocku, których prawo jazdy wydano za granicą.',
          'Sprawdzamy, czy dokument z danego kraju da się wymienić od razu, czy potrzebny jest egzamin teoretyczny. Oryginał zostaje w urzędzie i wraca do kraju, który go wydał. Kierowcy zawodowi pytają od razu o kod 95.\n\nNa blankiet czeka się kilka tygodni, dlatego prosimy nie odkładać wizyty na ostatnią chwilę.',
          'Termin wybiera się w formularzu internetowym.',
        ),
        uk: text(
          'Обмін іноземних водійських прав на польські',
          'Для водіїв, які живуть у Плоцьку й мають посвідчення, видане за кордоном.',
          'Перевіряємо, чи документ із вашої країни обмінюють одразу, чи потрібен теоретичний іспит. Оригінал залишається в установі й повертається до країни, що його видала. Професійні водії одразу питають про код 95.\n\nНа бланк чекають кілька тижнів.',
          'Час вибирають в інтернет-формі.',
        ),
        ru: text(
          'Обмен иностранных водительских прав',
          'Для водителей, которые живут в Плоцке и получили права за границей.',
          'Проверяем, можно ли обменять документ сразу или нужен теоретический экзамен. Оригинал остаётся в управлении. Профессиональные водители сразу спрашивают о коде 95.',
        ),
      },
      categories: ['DRIVING_LICENCE'],
      languages: ['pl'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requirements: ['REGISTERED_ADDRESS'],
      minimumAge: 18,
      prices: [
        {
          amount: 100.5,
          currency: 'PLN',
          note: { pl: 'kwota przykładowa, bez tłumaczenia dokumentu', en: 'sample amount, translation not included' },
        },
      ],
      documents: [
        {
          pl: 'Prawo jazdy z tłumaczeniem przysięgłym',
          en: 'Driving licence with a sworn translation',
          uk: 'Посвідчення водія з присяжним перекладом',
        },
        { pl: 'Fotografia', en: 'Photograph', uk: 'Фотографія' },
      ],
      bookingUrl: 'https://terminy.urzad-plock.example.org/prawo-jazdy',
      places: [at(townHall, weekdays('08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'akty-stanu-cywilnego',
      texts: {
        pl: text(
          'Akty urodzenia i małżeństwa, także z zagranicy',
          'Urząd Stanu Cywilnego rejestruje dziecko urodzone w Płocku, przyjmuje zapewnienia o ślubie i wpisuje akty zagraniczne.',
          'Po narodzinach dziecka rodzice przychodzą z dokumentami i dostają odpis aktu. Kto chce wziąć ślub, umawia rozmowę: urzędnik powie, jakie zaświadczenia przywieźć z kraju i które przetłumaczyć. Zagraniczny akt można wpisać do polskiego rejestru (transkrypcja).\n\nPrzy rozmowie o ślubie z osobą, która nie mówi po polsku, potrzebny jest tłumacz przysięgły.',
          'Rejestracja dziecka bez umawiania, pozostałe sprawy po umówieniu.',
        ),
        en: text(
          'Birth and marriage records, from abroad too',
          'The registry office records a child born in Płock, prepares weddings and enters foreign records.',
          'After a birth the parents come with their papers and get a copy of the record. Whoever wants to marry makes an appointment: the clerk says which certificates to bring from the home country and which to translate. A foreign record can be entered in the Polish register.\n\nIf one of the couple does not speak Polish, a sworn interpreter is needed.',
        ),
      },
      categories: ['CIVIL_REGISTRY'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      languages: ['pl'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      contacts: [email('usc@urzad-plock.example.org', 'pl')],
      places: [
        at(
          townHall,
          weekdays('08:00', '15:00'),
          noted(everyNth(2, 'SA', '09:00', '13:00'), { pl: 'tylko śluby', en: 'weddings only', uk: 'лише шлюби' }),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'mieszkanie-komunalne',
      texts: {
        pl: text(
          'Wniosek o mieszkanie z zasobu miasta',
          'Zapisy na listę oczekujących na lokal komunalny lub socjalny.',
          'Na mieszkanie z miejskiego zasobu czeka się długo, często latami. W pokoju spraw lokalowych dowiesz się, jakie są warunki dochodu i zamieszkania, ile osób jest na liście i co dołożyć do wniosku. Wniosek składa się raz, ale dane trzeba potem co roku odświeżać.',
        ),
      },
      categories: ['SOCIAL_HOUSING'],
      audiences: ['LOW_INCOME'],
      languages: ['pl'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requirements: ['RESIDENCE_TITLE'],
      documents: [
        {
          pl: 'Zaświadczenia o dochodach z ostatnich trzech miesięcy',
          en: 'Proof of income of the last three months',
          uk: 'Довідки про доходи за останні три місяці',
        },
      ],
      places: [at(townHall, on(['MO', 'WE'], '08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'zapisy-do-przedszkola',
      texts: {
        pl: text(
          'Miejsce w przedszkolu w ciągu roku',
          'Dla rodziców, którzy przyjechali po wiosennej rekrutacji i szukają wolnego miejsca w publicznym przedszkolu.',
          'Oddział edukacji prowadzi aktualną listę wolnych miejsc. Podaj wiek dziecka i część miasta, a dostaniesz adresy dwóch lub trzech przedszkoli, w których można złożyć kartę zgłoszenia. Po polsku dziecko mówić nie musi.\n\nKto mieszka w jednej z sąsiednich gmin, pyta najpierw w swojej gminie.',
          'Formularz internetowy; odpowiedź w ciągu kilku dni.',
        ),
        en: text(
          'A place in kindergarten during the year',
          'For parents who came after the spring enrolment and look for a free place in a public kindergarten.',
          'The education department keeps a current list of free places. Tell us your child’s age and your part of the city, and you get two or three addresses where you can hand in the form. Your child need not speak Polish.\n\nIf you live in a neighbouring municipality, ask there first.',
          'By web form; you will hear within a few days.',
        ),
        uk: text(
          'Місце в садочку посеред року',
          'Для батьків, які приїхали після весняного набору й шукають вільне місце в державному дитячому садку.',
          'Відділ освіти веде список вільних місць. Вкажіть вік дитини й район міста, і ви отримаєте дві-три адреси, куди можна подати картку. Дитина не мусить говорити польською.\n\nХто живе в сусідній гміні, спочатку питає у своїй.',
          'Через інтернет-форму, відповідь за кілька днів.',
        ),
      },
      categories: ['PRESCHOOL'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'en'],
      deliveryModes: ['ONLINE'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://edukacja.urzad-plock.example.org/przedszkola', 'pl', 'en')],
    },
    ...cityForNewcomers,
    ...cityForHouseholds,
  ],
};
