import { plockAndNeighbours } from '../../writing/gmina.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';

export const socialPolicyCentre: ProviderLeaflet = {
  key: 'mcps',
  name: 'Mazowieckie Centrum Polityki Społecznej',
  common: {
    formality: ['FORMAL'],
    deliveryModes: ['ONLINE'],
    municipalities: plockAndNeighbours(),
    reach: 'REGIONAL',
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'zdalna-porada',
      texts: {
        pl: text(
          'Zdalna porada dla cudzoziemców na Mazowszu',
          'Prawnik, psycholog i doradca łączą się przez internet, z tłumaczem w twoim języku.',
          'Wypełniasz krótki formularz, zaznaczasz język i dni, w które możesz rozmawiać, także po pracy. Odpowiadamy w ciągu dwóch dni roboczych. Dla mieszkańca Wyszogrodu to ta sama pomoc co dla kogoś z Warszawy, bez jazdy pociągiem. Nagrań nie robimy.',
        ),
        en: text(
          'Remote advice for foreigners in Mazovia',
          'A lawyer, a psychologist and an adviser meet you online, with an interpreter in your language.',
          'Fill in a short form, mark your language and the days on which you can talk, also after work. We answer within two working days. In Wyszogród you get the same help as in Warsaw, without the train ride. Nothing is recorded.',
        ),
        uk: text(
          'Дистанційна порада для іноземців на Мазовші',
          'Юрист, психолог і консультант з’єднуються онлайн, з перекладачем вашою мовою.',
          'Заповнюєте коротку форму, позначаєте мову й дні, коли можете говорити, також після роботи. Відповідаємо протягом двох робочих днів. У Вишогруді допомога така сама, як у Варшаві. Записів не робимо.',
        ),
        ru: text(
          'Удалённая консультация для иностранцев в Мазовии',
          'Юрист, психолог и консультант выходят на связь онлайн, с переводчиком.',
          'Заполните короткую форму, отметьте язык и дни, когда можете говорить, также после работы. Отвечаем за два рабочих дня.',
        ),
        uz: machine(
          text(
            'Mazoviyadagi chet elliklar uchun masofaviy maslahat',
            'Yurist, psixolog va maslahatchi internet orqali, tarjimon bilan gaplashadi.',
            'Qisqa shaklni to‘ldiring, til va kunlarni belgilang. Ikki ish kuni ichida javob beramiz.',
          ),
        ),
      },
      categories: ['ADVICE', 'LEGAL_ADVICE', 'MENTAL_HEALTH'],
      audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS', 'NO_STATUTORY_ENTITLEMENT'],
      languages: ['pl', 'en', 'uk', 'ru', 'es', 'uz'],
      contacts: [form('https://porada.mcps.example.org/', 'pl', 'en', 'uk', 'ru')],
    },
    {
      key: 'szkolenie-dla-urzednikow',
      texts: {
        pl: text(
          'Szkolenie dla urzędów i organizacji: prosty język i rozmowa przez tłumacza',
          'Dwa popołudnia online dla osób, które na co dzień obsługują cudzoziemców.',
          'Ćwiczy się na prawdziwych pismach: uczestnik przysyła decyzję, grupa pisze ją tak, by zrozumiał ją ktoś po roku nauki polskiego. Jest też część o uprzedzeniach i o tym, co zrobić, gdy kolega z pokoju odmawia obsługi. Zaświadczenie na koniec.',
        ),
      },
      categories: ['DISCRIMINATION', 'ADULT_EDUCATION'],
      audiences: ['EMPLOYERS', 'VOLUNTEERS', 'LOCAL_RESIDENTS'],
      languages: ['pl'],
      contacts: [email('szkolenia@mcps.example.org', 'pl')],
    },
  ],
};

export const labourInspectorateOnline: ProviderLeaflet = {
  key: 'pip-zdalnie',
  name: 'Państwowa Inspekcja Pracy, porady zdalne',
  common: {
    formality: ['FORMAL'],
    deliveryModes: ['ONLINE'],
    municipalities: [],
    reach: 'NATIONAL',
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'czat-o-prawach',
      texts: {
        pl: text(
          'Pytania o prawa pracownika przez formularz',
          'Odpowiedź na piśmie o umowie, urlopie, nadgodzinach i wypowiedzeniu, z całej Polski.',
          'Opisz sytuację w kilku zdaniach, bez nazwy firmy, jeśli wolisz. Inspektor nie potrzebuje wiedzieć, jaki masz dokument pobytowy, żeby wyjaśnić przepis. To nie jest skarga: gdy trzeba kontroli, dostaniesz wskazówkę, dokąd ją złożyć. Załączniki ze zdjęciem umowy przyspieszają sprawę.',
        ),
        en: text(
          'Questions about worker’s rights by form',
          'A written answer about contract, leave, overtime and notice, for all of Poland.',
          'Describe what happened in a few sentences, without the firm’s name if you prefer. To explain a rule the inspector need not know which residence document you have. It is no complaint: if an inspection is called for you are told where to ask for it. A picture of the contract speeds things up.',
        ),
        uk: text(
          'Запитання про права працівника через форму',
          'Письмова відповідь про договір, відпустку, понаднормові та звільнення, для всієї Польщі.',
          'Опишіть ситуацію кількома реченнями, за бажання без назви фірми. Щоб пояснити правило, інспекторові не треба знати ваш документ на проживання. Це не скарга: якщо потрібна перевірка, вам скажуть, куди її подати.',
        ),
        ne: machine(
          text(
            'फारामबाट कामदारका अधिकारबारे प्रश्न',
            'सम्झौता, बिदा, ओभरटाइम र बर्खास्तीबारे लिखित जवाफ।',
            'घटना केही वाक्यमा लेख्नुहोस्, कम्पनीको नाम नलेखे पनि हुन्छ। यो उजुरी होइन।',
          ),
        ),
      },
      categories: ['WORKERS_RIGHTS', 'EMPLOYMENT_CONTRACT'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'NO_STATUTORY_ENTITLEMENT'],
      languages: ['pl', 'en', 'uk', 'ru'],
      contacts: [form('https://pytania.pip.example.org/', 'pl', 'en', 'uk', 'ru')],
    },
  ],
};

export const insuranceOnline: ProviderLeaflet = {
  key: 'zus-nfz-zdalnie',
  name: 'ZUS i NFZ, sprawy przez internet (przykład)',
  common: { formality: ['FORMAL'], deliveryModes: ['ONLINE'], municipalities: [], reach: 'NATIONAL', free: true },
  services: [
    {
      key: 'pue',
      texts: {
        pl: text(
          'Konto ubezpieczonego w internecie i e-wizyta',
          'Sprawdź, czy szef zgłosił cię do ubezpieczenia, i porozmawiaj z pracownikiem przez kamerę.',
          'Na koncie widać zgłoszenie, kwoty składek i zwolnienia lekarskie z każdego miesiąca. Puste miejsce tam, gdzie powinna być firma, to sygnał alarmowy. E-wizytę ustawia się na konkretną godzinę; w polskim języku migowym także. Żeby założyć konto, wystarczy profil zaufany albo bank.',
        ),
        en: text(
          'Online insurance account and e-visit',
          'See whether your boss reported you for insurance and talk with a clerk by camera.',
          'The account shows the report, the contributions and the sick notes of each month. An empty place where a firm should be is an alarm. E-visits are set for an hour, in Polish sign language too. A trusted profile or your bank is enough to open the account.',
        ),
        uk: text(
          'Онлайн-рахунок застрахованого та е-візит',
          'Перевірте, чи начальник зареєстрував вас, і поговоріть із працівником через камеру.',
          'На рахунку видно реєстрацію, суми внесків і лікарняні за кожен місяць. Порожнє місце там, де має бути фірма, — сигнал тривоги. Щоб відкрити рахунок, досить довіреного профілю або банку.',
        ),
      },
      categories: ['SOCIAL_INSURANCE', 'DIGITAL_IDENTITY'],
      languages: ['pl', 'uk', 'en'],
      requirements: ['PESEL', 'TRUSTED_PROFILE'],
      bookingUrl: 'https://e-wizyta.zus.example.org/',
      contacts: [form('https://konto.zus.example.org/', 'pl', 'en', 'uk')],
    },
    {
      key: 'czy-jestem-ubezpieczony',
      texts: {
        pl: text(
          'Czy jestem ubezpieczony? Sprawdzenie w internetowym koncie pacjenta',
          'Zielono albo czerwono: jedno spojrzenie przed pójściem do lekarza.',
          'Konto pokazuje status na dziś, recepty z kodami, skierowania i szczepienia dzieci. Czerwień to powód, żeby zapytać w kadrach i w okienku NFZ: bywa, że firma spóźniła się ze zgłoszeniem. Pierwszy raz można zalogować się razem z kimś, kto zna ekran na pamięć.',
        ),
        uk: text(
          'Чи я застрахований? Перевірка в онлайн-кабінеті пацієнта',
          'Зелено чи червоно: один погляд перед візитом до лікаря.',
          'Кабінет показує статус на сьогодні, рецепти з кодами, направлення й щеплення дітей. Червоне — привід спитати у відділі кадрів і в NFZ: буває, фірма запізнилася з реєстрацією.',
        ),
        en: text(
          'Am I insured? A look in the online patient account',
          'Green or red: one glance before you go to the doctor.',
          'The account shows today’s status, prescriptions with their codes, referrals and the children’s vaccinations. Red is a reason to ask at the personnel office and at the NFZ: sometimes the firm reported you late.',
        ),
      },
      categories: ['HEALTH_INSURANCE'],
      languages: ['pl', 'en', 'uk'],
      requirements: ['PESEL'],
      contacts: [form('https://pacjent.nfz.example.org/', 'pl', 'en', 'uk')],
    },
  ],
};
