import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, everyNth, noted, on, publicHolidays, roundTheClock, weekdays } from '../../writing/hours.ts';
import { email, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { hospital } from './places.ts';

const surgery = office('plock-przychodnia', 'Przychodnia podstawowej opieki zdrowotnej (miejsce pokazowe)', {
  in: 'Płock',
  wheelchairAccessible: true,
});

export const regionalHospital: ProviderLeaflet = {
  key: 'szpital-plock',
  name: 'Wojewódzki Szpital Zespolony w Płocku',
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
      key: 'sor',
      texts: {
        pl: text(
          'Szpitalny Oddział Ratunkowy',
          'Nagłe zagrożenie życia i ciężkie wypadki, całą dobę, bez skierowania.',
          'Przyjmuje się tu według stanu, a nie kolejności: kolor opaski mówi, jak pilny jest przypadek. Z gorączką, receptą albo bólem zęba lepiej iść do nocnej opieki, czeka się tam krócej. Pomoc dostaje każdy; o ubezpieczenie zapytają później, a kto go nie ma, może dostać rachunek.',
        ),
        en: text(
          'Hospital emergency department',
          'Sudden danger to life and grave accidents, day and night, without referral.',
          'People are taken by how ill they are and not by who came first: the colour of the band says how urgent a case is. With a fever, a prescription or toothache go to the night clinic; the wait is shorter there. Everyone is helped; insurance is asked for later, and whoever has none may get a bill.',
        ),
        uk: text(
          'Відділення невідкладної допомоги (SOR)',
          'Раптова загроза життю й тяжкі травми, цілодобово, без направлення.',
          'Тут приймають за станом, а не за чергою: колір браслета показує терміновість. З температурою, рецептом чи зубним болем краще йти до нічної допомоги, там чекають менше. Допомогу дають кожному; про страховку питають пізніше, і хто її не має, може отримати рахунок.',
        ),
        vi: machine(
          text(
            'Khoa cấp cứu bệnh viện',
            'Nguy hiểm tính mạng đột ngột và tai nạn nặng, cả ngày lẫn đêm, không cần giấy chuyển.',
            'Người bệnh nặng được khám trước, không theo thứ tự đến. Ai cũng được giúp; bảo hiểm sẽ được hỏi sau, người không có bảo hiểm có thể nhận hóa đơn.',
          ),
        ),
      },
      categories: ['HOSPITAL_EMERGENCY'],
      languages: ['pl', 'en'],
      requiresStatutoryEntitlement: false,
      places: [at(hospital, roundTheClock())],
    },
    {
      key: 'nocna-opieka',
      texts: {
        pl: text(
          'Nocna i świąteczna pomoc lekarska',
          'Lekarz po zamknięciu przychodni: wieczorem, w nocy, w niedziele i święta.',
          'Na gorączkę dziecka, silny ból, atak kaszlu albo receptę, która nie może czekać do rana. Nie trzeba się umawiać, nie trzeba mieszkać w Płocku. Lekarz może też przyjechać do domu, jeśli chory nie wstaje. Z dokumentem ubezpieczenia wizyta jest bez opłat.',
        ),
        uk: text(
          'Лікар уночі та у свята',
          'Лікар після закриття поліклініки: увечері, вночі, в неділю й у свята.',
          'Коли в дитини температура, сильний біль, напад кашлю або потрібен рецепт, який не чекає до ранку. Записуватися не треба й жити в Плоцьку теж. Лікар може приїхати додому. Зі страховкою візит безкоштовний.',
        ),
        en: text(
          'Night and holiday doctor',
          'A doctor when the surgeries are closed: evenings, nights, Sundays and holidays.',
          'For a child’s fever, strong pain, a coughing fit or a prescription that cannot wait until morning. No appointment, and you need not live in Płock. The doctor may come home to someone who cannot get up. With insurance the visit costs nothing.',
        ),
      },
      categories: ['DOCTOR', 'HOSPITAL_EMERGENCY'],
      requirements: ['HEALTH_INSURANCE'],
      free: true,
      places: [
        at(
          hospital,
          weekdays('18:00', '08:00'),
          noted(on(['SA', 'SU'], '08:00', '08:00'), {
            pl: 'w weekendy całą dobę',
            en: 'day and night at weekends',
            uk: 'у вихідні цілодобово',
          }),
        ),
      ],
    },
    {
      key: 'szkola-rodzenia',
      texts: {
        pl: text(
          'Szkoła rodzenia i oprowadzanie po porodówce',
          'Dla przyszłych rodziców: oddech, kąpiel noworodka, co spakować do szpitala.',
          'Położna prowadzi osiem spotkań, a w drugą sobotę miesiąca pokazuje salę porodową. Na miejscu są kartki z najważniejszymi słowami po ukraińsku, angielsku i hindi. Ojciec, siostra albo przyjaciółka mogą przyjść razem. Zapisy od dwudziestego pierwszego tygodnia ciąży.',
        ),
        en: text(
          'Antenatal classes and a tour of the delivery ward',
          'For parents-to-be: breathing, bathing a newborn, what to pack for hospital.',
          'A midwife holds eight meetings and shows the delivery room on the second Saturday of the month. There are cards with the most important words in Ukrainian, English and Hindi. The father, a sister or a friend may come along. Enrol from the twenty-first week.',
        ),
        uk: text(
          'Школа вагітних і екскурсія пологовим відділенням',
          'Для майбутніх батьків: дихання, купання немовляти, що взяти до лікарні.',
          'Акушерка проводить вісім зустрічей, а в другу суботу місяця показує пологову залу. Є картки з найважливішими словами українською, англійською та гінді. Можна прийти з чоловіком, сестрою або подругою. Запис від двадцять першого тижня.',
        ),
      },
      categories: ['PREGNANCY_WOMENS_HEALTH'],
      audiences: ['PREGNANT_WOMEN'],
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [email('polozna@szpital-plock.example.org', 'pl', 'en')],
      places: [
        byAppointmentAt(
          hospital,
          on(['WE'], '17:00', '19:00'),
          noted(everyNth(2, 'SA', '10:00', '11:30'), { pl: 'oprowadzanie', en: 'tour', uk: 'екскурсія' }),
        ),
      ],
    },
    {
      key: 'lacznik-miedzykulturowy',
      texts: {
        pl: text(
          'Łączniczka językowa przy łóżku chorego',
          'Szpital woła osobę, która przetłumaczy rozmowę z lekarzem przy przyjęciu, zabiegu i wypisie.',
          'Pacjent albo rodzina proszą pielęgniarkę o łączniczkę. Po ukraińsku i rosyjsku przychodzi w ciągu godziny, po hiszpańsku, turecku i arabsku łączy się przez tablet. Nie zastępuje tłumacza przysięgłego. Dzieci nie powinny tłumaczyć rodzicom diagnozy, po to jest ta służba.',
        ),
      },
      categories: ['TRANSLATION_INTERPRETING', 'HOSPITAL_EMERGENCY'],
      languages: ['pl', 'uk', 'ru', 'es', 'tr', 'ar'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['SEMI_FORMAL'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(hospital, weekdays('07:00', '19:00'))],
    },
  ],
};

export const primaryCare: ProviderLeaflet = {
  key: 'przychodnia-pokazowa',
  name: 'Przychodnia podstawowej opieki zdrowotnej (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała'),
  },
  services: [
    {
      key: 'zapis-do-lekarza',
      texts: {
        pl: text(
          'Lekarz rodzinny: deklaracja i wizyta',
          'Jak zapisać siebie i dzieci do lekarza pierwszego kontaktu i umówić się jeszcze w tym tygodniu.',
          'W rejestracji podpisuje się deklarację wyboru lekarza, pielęgniarki i położnej. Od tej chwili z przeziębieniem, bólem pleców czy skierowaniem na badania przychodzi się tutaj. Rano wydawane są numerki na ten sam dzień, pozostałe terminy przez stronę. Kto nie ma ubezpieczenia, może przyjść prywatnie; cena wisi w rejestracji.',
          'W rejestracji lub przez stronę.',
        ),
      },
      categories: ['DOCTOR'],
      languages: ['pl', 'ru'],
      requirements: ['HEALTH_INSURANCE', 'PESEL'],
      bookingUrl: 'https://rejestracja.przychodnia.example.org/',
      places: [at(surgery, weekdays('08:00', '18:00'), ...publicHolidays())],
    },
    {
      key: 'szczepienia-dzieci',
      texts: {
        pl: text(
          'Szczepienia dzieci i uzupełnienie kalendarza z innego kraju',
          'Pielęgniarka porównuje zagraniczną książeczkę zdrowia z polskim kalendarzem.',
          'Przynieś wszystko, co masz: książeczkę, wydruk, zdjęcie w telefonie. Gdy papierów brak, lekarz ustala plan od nowa; nie szkodzi, że dziecko coś już dostało. Szczepimy we wtorki, kiedy w poczekalni nie ma chorych.',
        ),
        uk: text(
          'Щеплення дітей і доповнення календаря з іншої країни',
          'Медсестра порівнює закордонну книжку щеплень з польським календарем.',
          'Візьміть усе, що маєте: книжку, роздруківку, фото в телефоні. Коли паперів немає, лікар складає план заново. Щеплення у вівторок, коли в почекальні немає хворих.',
        ),
        en: text(
          'Vaccinations for children, and catching up from another country',
          'A nurse compares the record from abroad with the Polish calendar.',
          'Bring all that you have: booklet, print-out, a photo on your phone. Without papers the doctor makes a new plan; it does no harm if the child has had some of them. We vaccinate on Tuesdays, when nobody ill sits in the waiting room.',
        ),
        uz: machine(
          text(
            'Bolalarni emlash',
            'Hamshira chet eldagi emlash daftarini Polsha taqvimi bilan solishtiradi.',
            'Bor hujjatlarni olib keling: daftar, chop etilgan varaq, telefondagi surat. Emlash seshanba kunlari.',
          ),
        ),
      },
      categories: ['VACCINATION'],
      audiences: ['CHILDREN'],
      requirements: ['PARENTAL_CONSENT'],
      maximumAge: 19,
      free: true,
      places: [at(surgery, on(['TU'], '09:00', '13:00'))],
    },
    {
      key: 'dentysta',
      texts: {
        pl: text(
          'Gabinet dentystyczny: ból zęba i leczenie na NFZ',
          'Dwa fotele, w tym jeden dla nagłych przypadków rano.',
          'O ósmej przyjmujemy bez zapisu trzy osoby z bólem. Leczenie w ramach ubezpieczenia obejmuje podstawowe wypełnienia i usuwanie zębów; za resztę jest cennik. Dzieci z mleczakami zapraszamy najpierw na oswojenie z fotelem.',
        ),
      },
      categories: ['DENTIST'],
      requirements: ['APPOINTMENT'],
      places: [at(surgery, on(['MO', 'WE', 'TH'], '08:00', '14:00'), on(['TU', 'FR'], '12:00', '18:00'), closedOn('2026-12-31'))],
    },
  ],
};
