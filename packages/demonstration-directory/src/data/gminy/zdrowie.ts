import { gminy } from '../../writing/gmina.ts';
import { closedEveryYear, during, everyFirst, noted, on, once, publicHolidays } from '../../writing/hours.ts';
import { form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const brudzenSurgery = office('brudzen-osrodek-zdrowia', 'Ośrodek zdrowia w Brudzeniu Dużym (miejsce pokazowe)', {
  in: 'Brudzeń Duży',
  wheelchairAccessible: true,
  description: 'Gabinet zabiegowy, wejście od podwórza.',
});
const drobinMarket = office('drobin-rynek', 'Rynek w Drobinie', {
  in: 'Drobin',
  wheelchairAccessible: false,
  description: 'Do autobusu prowadzą trzy strome stopnie.',
});
const slubiceSurgery = office('slubice-osrodek-zdrowia', 'Ośrodek zdrowia w Słubicach koło Płocka (miejsce pokazowe)', {
  in: 'Słubice',
  wheelchairAccessible: false,
  description: 'Gabinet dentystyczny jest na piętrze, windy nie ma.',
});
const starozrebyCounselling = office('starozreby-punkt', 'Punkt konsultacyjny w Staroźrebach (miejsce pokazowe)', { in: 'Staroźreby' });

const brudzen: ProviderLeaflet = {
  key: 'osrodek-zdrowia-brudzen',
  name: 'Ośrodek zdrowia w Brudzeniu Dużym (przykład)',
  municipality: 'Brudzeń Duży',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Brudzeń Duży', 'Stara Biała') },
  services: [
    {
      key: 'szczepienia-doroslych',
      texts: {
        pl: text(
          'Szczepienia dla dorosłych: kleszcze, tężec, grypa',
          'Szczepimy dorosłych, przede wszystkim tych, którzy pracują w lesie, w polu i przy zwierzętach.',
          'Najpierw krótkie badanie u lekarza, potem zastrzyk i kwadrans na krześle. Pokaż kartkę z dawnych szczepień, choćby po angielsku czy cyrylicą; gdy jej nie ma, powiedz, co pamiętasz. O cenę zapytaj w rejestracji, bo zmienia się z każdą dostawą, a za załogę płaci czasem gospodarz. Z gorączką nie przychodź.',
        ),
        en: text(
          'Vaccinations for adults: ticks, tetanus, flu',
          'We vaccinate adults, above all those who work in the forest, in the field and with animals.',
          'First a short examination by the doctor, then the jab and a quarter of an hour on a chair. Show the paper from earlier vaccinations, in English or Cyrillic if need be; if there is none, say what you remember. Ask the desk about the price: it changes with each delivery, and sometimes the farmer pays for the crew. Do not come with a fever.',
        ),
        uk: text(
          'Щеплення для дорослих: кліщі, правець, грип',
          'Щепимо дорослих, насамперед тих, хто працює в лісі, у полі та біля тварин.',
          'Спершу короткий огляд у лікаря, потім укол і чверть години на стільці. Покажіть папірець із давніми щепленнями; якщо його немає, розкажіть, що пам’ятаєте. Про ціну питайте в реєстратурі: вона змінюється з кожною поставкою, а за бригаду іноді платить господар. З температурою не приходьте.',
        ),
        ro: machine(
          text(
            'Vaccinuri pentru adulți: căpușe, tetanos, gripă',
            'Vaccinăm adulți, mai ales pe cei care lucrează în pădure, pe câmp și cu animalele.',
            'Întâi un consult scurt la medic, apoi injecția. Aduceți hârtia cu vaccinurile vechi, dacă o aveți. Prețul se află la recepție. Nu veniți cu febră.',
          ),
        ),
      },
      categories: ['VACCINATION'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'LOCAL_RESIDENTS'],
      minimumAge: 18,
      requirements: ['PASSPORT_OR_ID'],
      places: [
        at(
          brudzenSurgery,
          during('2026-09-01', '2027-07-31', on(['TU'], '13:00', '17:30')),
          during('2026-09-01', '2027-07-31', on(['FR'], '08:00', '11:30')),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const drobin: ProviderLeaflet = {
  key: 'osrodek-zdrowia-drobin',
  name: 'Ośrodek zdrowia w Drobinie (przykład)',
  municipality: 'Drobin',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Drobin', 'Bielsk', 'Staroźreby'),
  },
  services: [
    {
      key: 'mammobus',
      texts: {
        pl: text(
          'Mammobus na rynku w Drobinie',
          'Biały autobus z pracownią mammografii staje u nas cztery razy do roku.',
          'Badanie trwa dziesięć minut i prowadzą je same kobiety. Zapisujemy przez stronę albo u pielęgniarki w ośrodku; na plakacie jest napisane, w jakim wieku nie potrzeba skierowania. Tego dnia nie używaj dezodorantu i weź poprzednie zdjęcia, jeśli jakieś są. Wynik przychodzi listem, po polsku. Gdy czegoś nie rozumiesz, położna przeczyta go z tobą.',
        ),
        uk: text(
          'Мамобус на ринку в Дробіні',
          'Білий автобус із кабінетом мамографії приїжджає до нас чотири рази на рік.',
          'Обстеження триває десять хвилин, проводять його самі жінки. Записатися можна через сайт або в медсестри в амбулаторії; на плакаті написано, в якому віці не треба направлення. Цього дня не користуйтеся дезодорантом і візьміть попередні знімки, якщо вони є. Результат надсилають листом польською. Якщо щось незрозуміло, акушерка прочитає його з вами.',
        ),
        en: text(
          'Breast screening bus on the market square in Drobin',
          'A white bus with a mammography room stops here four times a year.',
          'The examination takes ten minutes and only women work on the bus. Book on the website or with the nurse at the health centre; the poster says at what age no referral is needed. Use no deodorant that day and bring earlier pictures if there are any. The result comes by post, in Polish. If something is unclear, the midwife reads it with you.',
        ),
      },
      categories: ['PREGNANCY_WOMENS_HEALTH'],
      audiences: ['WOMEN'],
      requirements: ['APPOINTMENT', 'PASSPORT_OR_ID', 'HEALTH_INSURANCE'],
      bookingUrl: 'https://mammobus.drobin.example.org/',
      places: [
        byAppointmentAt(
          drobinMarket,
          once('2026-10-14', '09:00', '16:00'),
          once('2027-01-20', '09:00', '15:00'),
          once('2027-04-14', '09:00', '16:00'),
          once('2027-07-14', '09:00', '16:00'),
        ),
      ],
    },
  ],
};

const slubice: ProviderLeaflet = {
  key: 'osrodek-zdrowia-slubice',
  name: 'Ośrodek zdrowia w Słubicach koło Płocka (przykład)',
  municipality: 'Słubice',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Słubice', 'Gąbin') },
  services: [
    {
      key: 'stomatolog',
      texts: {
        pl: text(
          'Stomatolog w Słubicach: dwa dni w tygodniu',
          'Plomby, wyrywanie i przeglądy dla dzieci i dorosłych, numerki od samego rana.',
          'Kogo boli, ten wchodzi pierwszy: na początku dnia trzymamy trzy miejsca bez zapisu, reszta idzie według zeszytu. Co leczymy na fundusz, a za co się płaci, mówimy, zanim usiądziesz na fotelu; przy koronach i protezach pisze się kosztorys. Z dzieckiem przychodzi ktoś dorosły. Jeśli bierzesz leki, pokaż pudełko.',
        ),
        uk: text(
          'Стоматолог у Слубіцах: два дні на тиждень',
          'Пломби, видалення й огляди для дітей і дорослих, номерки від самого ранку.',
          'У кого болить, той перший: на початку дня тримаємо три місця без запису, решта йде за зошитом. Що лікуємо коштом фонду, а за що треба платити, кажемо до того, як ви сядете в крісло. З дитиною приходить хтось дорослий. Якщо приймаєте ліки, покажіть упаковку.',
        ),
        en: text(
          'Dentist in Słubice near Płock: two days a week',
          'Fillings, extractions and check-ups for children and adults, numbers from early morning.',
          'Whoever is in pain goes first: three places without booking are kept at the start of the day, the rest follow the notebook. What the fund covers and what you pay for is said before you sit in the chair; for crowns and dentures you get an estimate in writing. A child comes with a grown-up. If you take medicines, show the box.',
        ),
      },
      categories: ['DENTIST'],
      requirements: ['PASSPORT_OR_ID'],
      places: [
        at(
          slubiceSurgery,
          on(['MO'], '07:00', '13:00'),
          on(['TH'], '12:00', '18:00'),
          closedEveryYear(8, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const starozreby: ProviderLeaflet = {
  key: 'punkt-konsultacyjny-starozreby',
  name: 'Punkt konsultacyjny w Staroźrebach (przykład)',
  municipality: 'Staroźreby',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'ru'],
    deliveryModes: ['IN_PERSON', 'ONLINE'],
    municipalities: gminy('Staroźreby', 'Bulkowo', 'Radzanowo'),
  },
  services: [
    {
      key: 'gry-zaklady-dopalacze',
      texts: {
        pl: text(
          'Gry, telefon, zakłady, dopalacze: punkt dla młodych i rodziców',
          'Psycholożka rozmawia osobno z nastolatkiem, osobno z rodzicem, a potem razem, jeśli oboje chcą.',
          'Nie robimy testów i nie dzwonimy do szkoły. Pierwsze pytanie brzmi: co ci to daje? Można przyjść z kolegą. Rodzicom pokazujemy, jak zacząć rozmowę, żeby drzwi nie trzasnęły, i gdzie w telefonie ustawia się granice. Dorośli, którzy przegrali wypłatę na automatach, też mają tu krzesło.',
        ),
        en: text(
          'Games, phone, betting, drugs: a point for the young and their parents',
          'A psychologist talks to the teenager alone, to the parent alone, and then together if both want it.',
          'We run no tests and do not ring the school. The first question is: what does it give you? You may bring a friend. Parents learn how to begin so that no door is slammed, and where on the phone limits are set. Grown-ups who have lost their wages on the machines have a chair here, too.',
        ),
        uk: text(
          'Ігри, телефон, ставки, наркотики: пункт для молоді та батьків',
          'Психологиня розмовляє окремо з підлітком, окремо з батьками, а потім разом, якщо всі хочуть.',
          'Ми не робимо тестів і не дзвонимо до школи. Перше запитання: що тобі це дає? Можна прийти з другом. Батькам показуємо, як почати розмову, щоб не грюкнули двері, і де в телефоні встановити межі. Дорослі, які програли зарплату на автоматах, теж мають тут стілець.',
        ),
        ru: machine(
          text(
            'Игры, телефон, ставки, наркотики: пункт для молодёжи и родителей',
            'Психолог говорит отдельно с подростком, отдельно с родителем, а потом вместе.',
            'Мы не делаем тестов и не звоним в школу. Можно прийти с другом. Взрослым, которые проиграли зарплату, тоже найдётся стул.',
          ),
        ),
      },
      categories: ['ADDICTION', 'PARENTING'],
      audiences: ['YOUTH', 'FAMILIES_WITH_CHILDREN'],
      minimumAge: 13,
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://punkt.starozreby.example.org/', 'pl', 'ru')],
      places: [
        at(
          starozrebyCounselling,
          during('2026-09-02', '2027-06-23', on(['WE'], '15:00', '19:00')),
          noted(during('2027-07-01', '2027-08-31', everyFirst('WE', '15:00', '18:00')), {
            pl: 'w wakacje raz w miesiącu',
            en: 'once a month in the summer holidays',
            uk: 'улітку раз на місяць',
          }),
        ),
      ],
    },
  ],
};

export const ruralHealth: readonly ProviderLeaflet[] = [brudzen, drobin, slubice, starozreby];
