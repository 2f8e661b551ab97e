import { gminy } from '../../writing/gmina.ts';
import { during, everyNth, noted, on, once, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const bielskOffice = office('bielsk-urzad', 'Urząd Gminy w Bielsku', { in: 'Bielsk' });
const bielskFireStation = office('bielsk-remiza', 'Remiza w Bielsku (miejsce pokazowe)', { in: 'Bielsk' });
const bodzanowOffice = office('bodzanow-urzad', 'Urząd w Bodzanowie', { in: 'Bodzanów' });
const bodzanowLibrary = office('bodzanow-biblioteka', 'Biblioteka publiczna w Bodzanowie', { in: 'Bodzanów', wheelchairAccessible: true });
const brudzenOffice = office('brudzen-urzad', 'Urząd Gminy w Brudzeniu Dużym', { in: 'Brudzeń Duży' });

const bielsk: ProviderLeaflet = {
  key: 'gmina-bielsk',
  name: 'Urząd Gminy Bielsk',
  municipality: 'Bielsk',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bielsk') },
  services: [
    {
      key: 'meldunek',
      texts: {
        pl: text(
          'Meldunek w gminie Bielsk',
          'Zgłoszenie adresu dla osób, które wynajmują pokój lub dom na wsi.',
          'Wystarczy, że właściciel domu potwierdzi pobyt podpisem na druku albo przyjdzie razem z tobą. Pracownikom gospodarstw sadowniczych druki rozdaje też sołtys. Zaświadczenie o meldunku na pobyt czasowy wydajemy od ręki.',
        ),
        en: text(
          'Address registration in the municipality of Bielsk',
          'Reporting your address when you rent a room or a house in the country.',
          'The owner of the house confirms your stay by signing the form, or comes with you. The village head also has the forms for people who work on the fruit farms. You get the certificate of temporary registration at once.',
        ),
        uk: text(
          'Реєстрація адреси в гміні Бєльськ',
          'Повідомлення адреси, якщо ви орендуєте кімнату чи будинок у селі.',
          'Власник будинку підтверджує проживання підписом на бланку або приходить з вами. Бланки для працівників садів має також староста села. Довідку про тимчасову реєстрацію видаємо одразу.',
        ),
      },
      categories: ['ADDRESS_REGISTRATION'],
      requirements: ['PASSPORT_OR_ID'],
      documents: [
        { pl: 'Umowa najmu albo podpis właściciela', en: 'Lease or the owner’s signature', uk: 'Договір оренди або підпис власника' },
      ],
      free: true,
      contacts: [email('ewidencja@bielsk.example.org', 'pl')],
      places: [at(bielskOffice, on(['MO', 'TU', 'TH', 'FR'], '07:30', '15:30'), on(['WE'], '09:00', '17:00'), ...publicHolidays())],
    },
    {
      key: 'pierwsza-pomoc-w-remizie',
      texts: {
        pl: text(
          'Kurs pierwszej pomocy u strażaków ochotników',
          'Dwie niedziele w remizie: resuscytacja, oparzenia, złamania i jak wezwać pomoc po polsku.',
          'Ćwiczymy na manekinach i na sobie nawzajem. Strażacy uczą też zdań, które trzeba powiedzieć dyspozytorowi: co się stało, gdzie, ilu rannych. Po kursie zaproszenie do drużyny, kto ma chęć. Młodzież od czternastu lat, z podpisem rodzica.',
        ),
        uk: text(
          'Курс першої допомоги у пожежників-добровольців',
          'Дві неділі в депо: реанімація, опіки, переломи і як викликати допомогу польською.',
          'Вправляємося на манекенах і одне на одному. Пожежники вчать фраз для диспетчера: що сталося, де, скільки поранених. Після курсу можна вступити до дружини. Молодь від чотирнадцяти років, з підписом батьків.',
        ),
      },
      categories: ['VOLUNTEERING', 'SAFETY'],
      audiences: ['VOLUNTEERS', 'YOUTH', 'LOCAL_RESIDENTS'],
      formality: ['VOLUNTARY'],
      minimumAge: 14,
      requiresStatutoryEntitlement: false,
      requirements: ['PARENTAL_CONSENT'],
      free: true,
      places: [at(bielskFireStation, during('2026-10-01', '2027-05-31', everyNth(3, 'SU', '14:00', '17:00')))],
    },
  ],
};

const bodzanow: ProviderLeaflet = {
  key: 'gmina-bodzanow',
  name: 'Urząd Miasta i Gminy Bodzanów',
  municipality: 'Bodzanów',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bodzanów') },
  services: [
    {
      key: 'gops-dodatek',
      texts: {
        pl: text(
          'Dodatek mieszkaniowy i osłonowy',
          'Dopłata do czynszu, prądu albo opału dla gospodarstw o niskich dochodach.',
          'Wniosek ma sześć stron, ale pani w okienku przechodzi przez nie razem z tobą w kwadrans. Trzeba mieć tytuł do mieszkania, choćby umowę użyczenia. Decyzja przychodzi pocztą, dopłata idzie wprost do właściciela budynku.',
        ),
      },
      categories: ['SOCIAL_ASSISTANCE', 'HOUSING'],
      audiences: ['LOW_INCOME'],
      formality: ['FORMAL'],
      requiresStatutoryEntitlement: true,
      requirements: ['RESIDENCE_TITLE', 'INCOME_STATEMENT', 'LIVING_IN_MUNICIPALITY'],
      documents: [{ pl: 'Rachunki z ostatniego miesiąca', en: 'Bills of the last month', uk: 'Рахунки за останній місяць' }],
      free: true,
      places: [at(bodzanowOffice, on(['MO', 'WE', 'FR'], '08:00', '13:00'), ...publicHolidays())],
    },
    {
      key: 'biblioteka-poranki',
      texts: {
        pl: text(
          'Bajka w dwóch językach w bibliotece',
          'W sobotnie przedpołudnia bajkę czyta się po polsku i po ukraińsku, a potem klei i maluje.',
          'Bibliotekarka czyta stronę po polsku, mama z Żytomierza tę samą po swojemu. Dzieci szybko wyłapują, co brzmi podobnie. Dorośli piją w tym czasie kawę przy katalogu i wypożyczają książki; karta jest bez opłat, wystarczy dokument ze zdjęciem.',
        ),
        en: text(
          'A tale in two languages at the library',
          'On Saturday mornings a tale is read in Polish and in Ukrainian, then there is glue and paint.',
          'The librarian reads a page in Polish and a mother from Zhytomyr the same page in her language. The children soon hear what sounds alike. Grown-ups drink coffee by the catalogue meanwhile and borrow books; the card costs nothing, any paper with a photograph will do.',
        ),
        uk: text(
          'Казка двома мовами в бібліотеці',
          'Щосуботи зранку казку читають польською та українською, а потім клеять і малюють.',
          'Бібліотекарка читає сторінку польською, мама з Житомира ту саму українською. Діти швидко помічають, що звучить схоже. Дорослі тим часом п’ють каву й беруть книжки; квиток безкоштовний, досить документа з фото.',
        ),
      },
      categories: ['LIBRARY', 'PARENT_CHILD_GROUPS'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk'],
      formality: ['SEMI_FORMAL'],
      municipalities: gminy('Bodzanów', 'Bulkowo', 'Mała Wieś'),
      minimumAge: 3,
      maximumAge: 9,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(bodzanowLibrary, during('2026-09-05', '2027-06-26', on(['SA'], '10:00', '11:30')), ...publicHolidays())],
    },
    {
      key: 'pit-dyzur',
      texts: {
        pl: text(
          'PIT bez wyjazdu do Płocka',
          'Pięć czwartków od stycznia do kwietnia: urzędniczka skarbowa siada z laptopem w sali ślubów w Bodzanowie.',
          'Przynieś PIT-11 od każdego pracodawcy, numer konta i telefon, na który przychodzą kody. Kto pracował u trzech gospodarzy, zajmuje pół godziny, inni kwadrans. Patrzymy, czy coś ci się zwraca, i wysyłamy na miejscu. Wydruk potwierdzenia schowaj, bo pytają o niego w różnych okienkach. Kolejka idzie według numerków z wieszaka w szatni.',
        ),
        uk: text(
          'Податкова декларація без поїздки до Плоцька',
          'П’ять четвергів від січня до квітня: податкова службовиця сідає з ноутбуком у залі шлюбів у Бодзанові.',
          'Принесіть PIT-11 від кожного роботодавця, номер рахунку й телефон, на який приходять коди. Хто працював у трьох господарів, займає пів години, інші чверть. Дивимося, чи щось повертається, і надсилаємо на місці. Роздруковане підтвердження збережіть, про нього питають у різних установах. Черга йде за номерками з гардероба.',
        ),
        en: text(
          'Your tax return without the trip to Płock',
          'Five Thursdays from January to April: a tax officer sits with a laptop in the wedding hall in Bodzanów.',
          'Bring the PIT-11 from each employer, your account number and the phone that receives the codes. If you worked for three farmers it takes half an hour, otherwise a quarter. We look whether you get something back and send it on the spot. Keep the printed confirmation; it is asked for at various windows. The queue follows the cloakroom tags.',
        ),
      },
      categories: ['TAXES'],
      audiences: ['LABOUR_MIGRANTS', 'LOCAL_RESIDENTS'],
      formality: ['FORMAL'],
      municipalities: gminy('Bodzanów', 'Mała Wieś', 'Bulkowo'),
      requirements: ['PESEL', 'BANK_ACCOUNT'],
      free: true,
      places: [
        at(
          bodzanowOffice,
          once('2027-01-28', '09:00', '14:00'),
          once('2027-02-18', '09:00', '14:00'),
          once('2027-03-11', '09:00', '14:00'),
          once('2027-04-08', '12:00', '18:00'),
          once('2027-04-22', '12:00', '18:00'),
        ),
      ],
    },
  ],
};

const brudzen: ProviderLeaflet = {
  key: 'gmina-brudzen-duzy',
  name: 'Urząd Gminy Brudzeń Duży',
  municipality: 'Brudzeń Duży',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Brudzeń Duży') },
  services: [
    {
      key: 'dowoz-do-szkoly',
      texts: {
        pl: text(
          'Gimbus: dowóz dzieci do szkoły',
          'Autobus zabiera uczniów sprzed sklepu lub z pętli i odwozi po lekcjach.',
          'Dziecko dopisuje się do listy w sekretariacie szkoły, także w środku roku. Rozkład wisi na przystankach i na drzwiach świetlicy. W autobusie jedzie opiekunka; przez pierwszy tydzień może jechać z dzieckiem także rodzic. Dzieci z niepełnosprawnością zabiera mały bus spod domu.',
        ),
        en: text(
          'School bus',
          'The bus picks pupils up at the shop or the turning loop and brings them back after lessons.',
          'Your child is put on the list at the school office, also in the middle of the year. The timetable hangs at the stops and on the door of the day room. An attendant rides along; in the first week a parent may too. Children with disabilities are fetched from home by a small bus.',
        ),
        uk: text(
          'Шкільний автобус',
          'Автобус забирає учнів біля магазину чи на кінцевій і відвозить після уроків.',
          'Дитину вписують до списку в шкільному секретаріаті, навіть посеред року. Розклад висить на зупинках. В автобусі їде опікунка; перший тиждень може їхати й хтось із батьків. Дітей з інвалідністю забирає малий бус від дому.',
        ),
      },
      categories: ['SCHOOL', 'PUBLIC_TRANSPORT'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('oswiata@brudzen.example.org', 'pl')],
      places: [
        at(
          brudzenOffice,
          noted(weekdays('07:30', '15:30'), { pl: 'referat oświaty', en: 'education desk', uk: 'відділ освіти' }),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'alkohol-dyzur',
      texts: {
        pl: text(
          'Dyżur terapeuty: picie w rodzinie',
          'Rozmowa dla osoby, która pije, albo dla tych, którzy z nią mieszkają.',
          'Terapeuta przyjeżdża do urzędu w pierwszy i trzeci wtorek miesiąca. Można wejść bocznym wejściem od parku. Nikt nie zapisuje nazwiska. Jeśli potrzebny jest oddział detoksykacyjny, terapeuta pomaga go znaleźć i mówi, co spakować.',
        ),
      },
      categories: ['ADDICTION'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [byAppointmentAt(brudzenOffice, everyNth(1, 'TU', '16:00', '19:00'), everyNth(3, 'TU', '16:00', '19:00'))],
    },
  ],
};

export const bielskBodzanowBrudzen: readonly ProviderLeaflet[] = [bielsk, bodzanow, brudzen];
