import { gminy } from '../../writing/gmina.ts';
import { closedOn, everyNth, noted, on, once, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, outdated, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { labourOffice } from './places.ts';
import { afterDismissal } from './urzad-pracy-po-zwolnieniu.ts';

const hours = [weekdays('07:30', '15:30'), ...publicHolidays()];

export const cityLabourOffice: ProviderLeaflet = {
  key: 'mup-plock',
  name: 'Miejski Urząd Pracy w Płocku',
  description: {
    pl: 'Rejestruje osoby bez pracy z Płocka, zbiera oferty pracodawców i przyjmuje ich zgłoszenia o zatrudnieniu cudzoziemców.',
    en: 'Registers people without work in Płock, collects employers’ vacancies and takes their papers on employing foreigners.',
    uk: 'Реєструє безробітних у Плоцьку, збирає вакансії та приймає документи роботодавців про працю іноземців.',
  },
  municipality: 'Płock',
  email: 'kontakt@mup-plock.example.org',
  services: [
    {
      key: 'rejestracja',
      plainWords: {
        pl: 'Nie masz już pracy? Zapisz się w tym urzędzie. Urząd sprawdzi, czy dostaniesz pieniądze. Urząd może opłacić lekarza. Potem trzeba przychodzić na spotkania.',
        uk: 'Ви вже не маєте роботи? Запишіться в цій установі. Вона перевірить, чи ви отримаєте гроші. Вона може оплатити лікаря. Потім треба приходити на зустрічі.',
        en: 'You have no job any more? Put your name down at this office. It checks whether you get money. It can pay for your doctor. Then you have to come to meetings.',
      },
      texts: {
        pl: text(
          'Rejestracja osób bezrobotnych i poszukujących pracy',
          'Zgłoszenie po utracie pracy: status bezrobotnego, prawo do zasiłku, składka zdrowotna.',
          'Po rejestracji urząd sprawdza, czy należy się zasiłek, i zgłasza do ubezpieczenia zdrowotnego tych, którzy innego nie mają. Cudzoziemiec pokazuje dokument, z którego wynika prawo do pobytu i pracy; to od jego rodzaju zależy, czy będzie zarejestrowany jako bezrobotny, czy jako poszukujący pracy.\n\nPotem doradca klienta umawia kolejne spotkania. Nieobecność trzeba usprawiedliwić.',
          'Przez internet albo osobiście po wzięciu numerka. Świadectwa pracy zabierz w oryginale.',
        ),
        en: text(
          'Registering as unemployed or looking for work',
          'After losing a job: unemployed status, right to benefit, health contribution.',
          'Once you are registered the office checks whether benefit is due and insures those who have no other health insurance. A foreigner shows the document that gives the right to stay and work; it depends on its kind whether you are registered as unemployed or as looking for work.\n\nAn adviser then sets the next meetings. If you cannot come, say why.',
          'Online, or in person with a ticket. Bring certificates of employment in the original.',
        ),
        uk: text(
          'Реєстрація безробітних і тих, хто шукає роботу',
          'Після втрати роботи: статус безробітного, допомога, медичний внесок.',
          'Після реєстрації установа перевіряє, чи належить допомога, і страхує тих, хто не має іншого медичного страхування. Іноземець показує документ на право проживання і праці: від нього залежить, чи вас зареєструють як безробітного, чи як особу, що шукає роботу.\n\nПотім консультант призначає зустрічі. Про відсутність треба повідомити.',
          'Через інтернет або особисто з талончиком. Візьміть оригінали довідок з роботи.',
        ),
        ru: text(
          'Регистрация безработных',
          'После потери работы: статус безработного, пособие, медицинское страхование.',
          'Биржа труда проверяет право на пособие и страхует тех, у кого нет другой медицинской страховки. Иностранец показывает документ на пребывание и работу. Затем консультант назначает встречи, отсутствие нужно объяснить.',
        ),
      },
      categories: ['UNEMPLOYMENT', 'HEALTH_INSURANCE'],
      audiences: ['UNEMPLOYED'],
      languages: ['pl', 'uk'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: true,
      requirements: ['RESIDENCE_TITLE', 'LIVING_IN_MUNICIPALITY', 'PASSPORT_OR_ID'],
      free: true,
      documents: [
        { pl: 'Świadectwa pracy i umowy', en: 'Certificates of employment and contracts', uk: 'Трудові довідки та договори' },
        { pl: 'Dyplomy i zaświadczenia o kursach', en: 'Diplomas and course certificates', uk: 'Дипломи й свідоцтва про курси' },
      ],
      contacts: [email('rejestracja@mup-plock.example.org', 'pl', 'uk')],
      places: [at(labourOffice, ...hours)],
    },
    {
      key: 'oferty-pracy',
      texts: {
        pl: text(
          'Oferty pracy i skierowania do pracodawców',
          'Tablica, lista w internecie i pośrednik, który dzwoni do firmy w imieniu kandydata.',
          'W sali na parterze wiszą bieżące oferty: produkcja, logistyka, budowa, opieka, gastronomia. Pośrednik sprawdza, czy miejsce jest jeszcze wolne, i umawia rozmowę. Przy każdej ofercie piszemy, czy pracodawca zatrudni osobę, która dopiero uczy się polskiego. Oferty ogląda każdy, nie trzeba być zarejestrowanym.',
        ),
        en: text(
          'Vacancies and referrals to employers',
          'A board, a list online, and an agent who rings the firm for you.',
          'Current vacancies hang in the ground-floor hall: production, logistics, building, care, catering. The agent checks whether a place is still free and sets up the interview. Each notice says whether the employer takes someone who is still learning Polish. Anyone may look; you need not be registered.',
        ),
        uk: text(
          'Вакансії та направлення до роботодавців',
          'Дошка оголошень, список в інтернеті й посередник, який дзвонить на фірму.',
          'У залі на першому поверсі висять актуальні пропозиції роботи: виробництво, логістика, будівництво, догляд, кухня. Посередник перевіряє, чи місце ще вільне, і домовляється про співбесіду. Біля кожної пропозиції пишемо, чи візьмуть людину, яка лише вчить польську. Дивитися може кожен, без реєстрації.',
        ),
      },
      categories: ['JOB_SEARCH'],
      languages: ['pl', 'uk', 'ru'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo'),
      requiresStatutoryEntitlement: false,
      free: true,
      url: 'https://oferty.mup-plock.example.org/',
      places: [at(labourOffice, ...hours)],
    },
    {
      key: 'powierzenie-pracy',
      texts: {
        pl: text(
          'Okienko dla firm zatrudniających cudzoziemców',
          'Przyjmowanie dokumentów pracodawcy przed rozpoczęciem pracy przez osobę z zagranicy, także przy pracy sezonowej.',
          'Zanim pracownik stanie przy maszynie, firma składa tu wymagane zgłoszenie. W okienku mówimy, która procedura pasuje do kraju i rodzaju pracy, co dołączyć i ile to potrwa. Pracownik może zapytać, czy jego pracodawca złożył dokumenty i na jaki okres.\n\nNie doradzamy w sprawach podatkowych.',
          'Firma składa przez konto elektroniczne. Pracownik przychodzi z paszportem.',
        ),
        en: text(
          'Desk for firms that employ foreigners',
          'Takes the employer’s papers before a person from abroad starts to work, seasonal work included.',
          'Before a worker stands at the machine, the firm files the required paper here. At the desk we say which procedure fits the country and the kind of work, what to enclose and how long it takes. A worker may ask whether the employer has filed for him, and for what time.\n\nWe do not advise on taxes.',
          'Firms file through their electronic account. Workers come with a passport.',
        ),
        uk: text(
          'Віконце для фірм, які наймають іноземців',
          'Приймає документи роботодавця до початку праці людини з-за кордону, також на сезонній роботі.',
          'Перш ніж працівник стане до роботи, фірма подає тут потрібний документ. У віконці скажуть, яка процедура підходить, що додати й скільки це триватиме. Працівник може запитати, чи роботодавець подав на нього документи і на який строк.\n\nПодатками не займаємося.',
        ),
      },
      categories: ['EMPLOYING_FOREIGNERS', 'WORK_PERMIT'],
      audiences: ['EMPLOYERS', 'LABOUR_MIGRANTS', 'SEASONAL_WORKERS'],
      languages: ['pl', 'en'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 100,
          currency: 'PLN',
          note: {
            pl: 'kwota przykładowa; płaci pracodawca',
            en: 'sample amount; the employer pays',
            uk: 'приклад суми; платить роботодавець',
          },
        },
      ],
      contacts: [email('cudzoziemcy@mup-plock.example.org', 'pl', 'en')],
      places: [at(labourOffice, on(['MO', 'TU', 'TH', 'FR'], '08:00', '14:00'), ...publicHolidays())],
    },
    {
      key: 'doradca-zawodowy',
      texts: {
        pl: text(
          'Doradca zawodowy: co umiem i gdzie to się przyda',
          'Rozmowa o doświadczeniu, CV po polsku i próbna rozmowa o pracę.',
          'Wiele osób ma za sobą lata pracy, których nie widać na polskim papierze. Doradczyni pomaga nazwać umiejętności, przepisać życiorys na polski wzór i przećwiczyć rozmowę kwalifikacyjną. Podpowie też, który kurs ma sens, a który nie. Zwykle wystarczają dwa albo trzy spotkania po godzinie.',
          'Termin ustala się w recepcji albo mailem.',
        ),
        en: text(
          'Career adviser: what I can do and where it is of use',
          'A talk about your experience, a CV in Polish and a practice interview.',
          'Many people have years of work behind them that no Polish paper shows. The adviser helps to name skills, to rewrite a CV the Polish way and to practise an interview. She also says which course makes sense and which does not. Two or three meetings of an hour are mostly enough.',
          'Make an appointment at the reception or by mail.',
        ),
        uk: outdated(
          text(
            'Профконсультант: що я вмію і де це знадобиться',
            'Розмова про досвід, резюме польською та пробна співбесіда.',
            'Консультантка допоможе назвати ваші вміння, переписати резюме на польський зразок і потренувати співбесіду. Підкаже, який курс має сенс.',
          ),
        ),
      },
      categories: ['CAREER_GUIDANCE'],
      languages: ['pl', 'en', 'ru'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [email('doradca@mup-plock.example.org', 'pl', 'en')],
      places: [byAppointmentAt(labourOffice, on(['TU', 'TH'], '09:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'szkolenia',
      texts: {
        pl: text(
          'Kursy zawodowe dla zarejestrowanych: wózki, spawanie, kasy, prawo jazdy C',
          'Urząd kieruje na szkolenie, po którym łatwiej o konkretne miejsce pracy, i płaci za nie.',
          'Listę kursów układamy dwa razy w roku z firmami z okolicy. Najczęściej są to wózki widłowe, spawanie, obsługa kas i magazynu, opiekun osoby starszej, kategoria C. W czasie kursu wypłacane jest stypendium. Zajęcia prowadzone są po polsku; przy egzaminie państwowym można prosić o tłumacza.',
        ),
        uk: text(
          'Професійні курси для зареєстрованих: навантажувачі, зварювання, каси, категорія C',
          'Біржа праці направляє на навчання, після якого легше знайти конкретне місце, і платить за нього.',
          'Список курсів складаємо двічі на рік разом із місцевими фірмами: навантажувачі, зварювання, каса й склад, догляд за літніми людьми, категорія C. Під час курсу виплачують стипендію. Заняття польською; на державному іспиті можна просити перекладача.',
        ),
        en: machine(
          text(
            'Vocational courses for registered persons',
            'The office refers you to a training that makes a given job easier to get, and pays for it.',
            'Twice a year we make a list of courses with firms of the region: forklifts, welding, tills and warehouse, care of the elderly, category C. A stipend is paid during the course. Classes are in Polish.',
          ),
        ),
      },
      categories: ['VOCATIONAL_TRAINING'],
      audiences: ['UNEMPLOYED'],
      languages: ['pl'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: true,
      requirements: ['REGISTERED_UNEMPLOYED', 'BASIC_POLISH'],
      minimumAge: 18,
      free: true,
      places: [at(labourOffice, ...hours, closedOn('2026-12-31', { pl: 'inwentaryzacja', en: 'stocktaking', uk: 'інвентаризація' }))],
    },
    {
      key: 'dotacja-na-firme',
      texts: {
        pl: text(
          'Jednorazowe środki na otwarcie firmy',
          'Dofinansowanie dla osoby bezrobotnej, która ma pomysł na własną działalność.',
          'Zaczyna się od rozmowy o pomyśle i od prostego biznesplanu. Komisja czyta wnioski w kilku turach w roku, a podpisana umowa zobowiązuje do prowadzenia firmy przez ustalony czas. Przyszli fryzjerzy, mechanicy i właściciele food trucków najczęściej potrzebują pomocy przy kosztorysie, więc prowadzimy dla nich osobne warsztaty.',
        ),
      },
      categories: ['STARTING_BUSINESS'],
      audiences: ['UNEMPLOYED', 'ENTREPRENEURS'],
      languages: ['pl'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: true,
      requirements: ['REGISTERED_UNEMPLOYED', 'BASIC_POLISH'],
      places: [
        at(labourOffice, noted(everyNth(3, 'WE', '10:00', '13:00'), { pl: 'warsztat z kosztorysem', en: 'workshop on the cost plan' })),
      ],
    },
    {
      key: 'targi-pracy',
      texts: {
        pl: text(
          'Targi pracy „Robota jest”',
          'Dwa razy w roku kilkadziesiąt firm w jednej hali; z CV albo bez.',
          'Na targach można porozmawiać z brygadzistą, a nie tylko z kadrami. Przy wejściu dostaje się plan stoisk z zaznaczonymi firmami, które przyjmują bez języka polskiego. Jest kącik, w którym wolontariusze poprawiają CV od ręki, i stół Państwowej Inspekcji Pracy z poradą o umowach.',
          'Wstęp wolny. Firmy zgłaszają stoisko formularzem.',
        ),
        en: text(
          'Job fair',
          'Twice a year some dozens of firms in one hall; with a CV or without.',
          'At the fair you can talk with a foreman and not only with the personnel department. At the entrance you get a plan that marks the firms taking people without Polish. Volunteers correct a CV on the spot, and the Labour Inspectorate has a table with advice on contracts.',
        ),
        uk: text(
          'Ярмарок праці',
          'Двічі на рік кілька десятків фірм в одній залі, з резюме або без.',
          'На ярмарку можна поговорити з бригадиром, а не лише з відділом кадрів. На вході дають план, де позначено фірми, які беруть людей без польської. Волонтери на місці виправляють резюме, а інспекція праці радить щодо договорів.',
        ),
      },
      categories: ['JOB_SEARCH'],
      audiences: ['LABOUR_MIGRANTS', 'UNEMPLOYED'],
      languages: ['pl', 'uk', 'en'],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Gąbin', 'Drobin'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://targi.mup-plock.example.org/stoisko', 'pl')],
      places: [at(labourOffice, once('2027-03-18', '10:00', '15:00'), once('2027-10-07', '10:00', '15:00'))],
    },
    ...afterDismissal,
  ],
};
