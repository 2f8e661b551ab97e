import { everyOther, noted, on, publicHolidays, roundTheClock } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, hiddenPlace } from '../../writing/place.ts';
import { countyOffice } from '../plock/places.ts';

const countySafeHouse = hiddenPlace('powiat-osrodek-wsparcia', 'Ośrodek wsparcia dla osób doznających przemocy', { in: 'Stara Biała' });

/** The county's family centre, for those whom a home or a body has failed. */
export const familyInTheCounty: readonly Leaflet[] = [
  {
    key: 'osrodek-wsparcia',
    texts: {
      pl: text(
        'Ośrodek wsparcia za miastem: dla kobiet, mężczyzn i seniorów, którym ktoś bliski robi krzywdę',
        'Pobyt do kilku miesięcy, terapia i adwokat; przyjmuje także ojców z dziećmi i rodziców bitych przez dorosłe dzieci.',
        'Z gminy zawozi pracownik socjalny albo policja; samemu też można, po uzgodnieniu miejsca spotkania. Są trzy pokoje na parterze, bez schodów. Psa albo kota umieszczamy w zaprzyjaźnionym gospodarstwie, bo wielu ludzi nie odchodzi z powodu zwierzęcia. Dyżurny nie powie nikomu, kto tu mieszka, nawet jeśli dzwoni szkoła.',
        'Formularz dyskretny: w temacie widać „zapytanie o książki”.',
      ),
      uk: text(
        'Центр підтримки за містом: для жінок, чоловіків і літніх людей, яких кривдить хтось близький',
        'Перебування до кількох місяців, терапія й адвокат; приймає також батьків із дітьми та літніх, яких б’ють дорослі діти.',
        'Із гміни везе соцпрацівник або поліція; можна й самому, домовившись про місце зустрічі. Є три кімнати на першому поверсі, без сходів. Пса чи кота прилаштовуємо в дружньому господарстві, бо багато хто не йде через тварину. Черговий нікому не скаже, хто тут живе, навіть якщо дзвонить школа.',
        'Непомітна форма: у темі видно «запит про книжки».',
      ),
      en: text(
        'Support centre outside the city: for women, men and old people hurt by someone close',
        'Some months of shelter, therapy and an attorney; it also takes fathers with children, and parents beaten by grown-up children.',
        'A social worker or the police bring you from your municipality; you may come alone once a meeting place is agreed. There are three rooms on the ground floor without steps. A dog or a cat goes to a friendly farm, for many do not leave because of an animal. The person on duty tells nobody who lives here, even if the school rings.',
        'A discreet form: its subject reads “question about books”.',
      ),
      ru: machine(
        text(
          'Центр поддержки за городом: для женщин, мужчин и пожилых, которых обижает близкий',
          'Проживание до нескольких месяцев, терапия и адвокат; принимает и отцов с детьми.',
          'Можно приехать самому, договорившись о месте встречи. Животное пристраиваем на дружественной ферме. Никому не говорим, кто здесь живёт.',
        ),
      ),
    },
    categories: ['DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
    audiences: ['VICTIMS_OF_VIOLENCE', 'SENIORS', 'FAMILIES_WITH_CHILDREN'],
    languages: ['pl', 'uk'],
    interpretationServices: 'inne języki przez telefon, w nocy z opóźnieniem',
    deliveryModes: ['IN_PERSON', 'OUTREACH'],
    requiresStatutoryEntitlement: false,
    free: true,
    contacts: [form('https://ksiazki.pcpr-plock.example.org/', 'pl', 'uk')],
    places: [at(countySafeHouse, roundTheClock())],
  },
  {
    key: 'orzeczenie-o-niepelnosprawnosci',
    texts: {
      pl: text(
        'Orzeczenie o niepełnosprawności: wniosek dla dziecka i dorosłego',
        'Zespół orzekający mówi, jakich badań potrzebuje, i wyznacza dzień komisji.',
        'Zacznij od druku, który wypełnia lekarz; jest ważny krótko, więc nie bierz go za wcześnie. Zagraniczne wypisy ze szpitala warto dołączyć, choćby bez tłumaczenia, lekarz z zespołu przejrzy je na miejscu. Na komisję można przyjść z asystentem i z własnym tłumaczem migowym; o windę i podnośnik poproś przy rejestracji. Orzeczenie otwiera drogę do ulg i sprzętu, o które pyta się już gdzie indziej.',
      ),
      uk: text(
        'Довідка про інвалідність: заява для дитини й дорослого',
        'Комісія каже, які обстеження потрібні, і призначає день огляду.',
        'Почніть із бланка, який заповнює лікар; не беріть його зарано. Закордонні виписки з лікарні варто додати, навіть без перекладу, лікар комісії перегляне їх на місці. На огляд можна прийти з асистентом і власним перекладачем жестової мови; про ліфт і підйомник попросіть під час реєстрації. Довідка відкриває шлях до пільг і обладнання, про які питають уже деінде.',
      ),
      en: text(
        'Certificate of disability: applying for a child or an adult',
        'The board says which examinations it needs and sets the day of the hearing.',
        'Begin with the form that a doctor fills in; do not take it too early. Hospital papers from abroad are worth enclosing even untranslated, the board’s doctor looks at them on the spot. Come to the hearing with an assistant and your own sign interpreter; ask for the lift when you register. The certificate opens the way to reductions and equipment, which are asked for elsewhere.',
      ),
    },
    categories: ['DISABILITY'],
    audiences: ['PEOPLE_WITH_DISABILITIES', 'FAMILIES_WITH_CHILDREN'],
    languages: ['pl', 'pso'],
    requiresStatutoryEntitlement: true,
    requirements: ['PESEL', 'APPOINTMENT'],
    free: true,
    documents: [
      {
        pl: 'Zaświadczenie lekarskie na druku zespołu',
        en: 'Doctor’s statement on the board’s form',
        uk: 'Довідка лікаря на бланку комісії',
      },
      { pl: 'Historia leczenia, także zagraniczna', en: 'Medical history, from abroad too', uk: 'Історія лікування, також закордонна' },
    ],
    contacts: [email('orzeczenia@pcpr-plock.example.org', 'pl')],
    places: [
      byAppointmentAt(
        countyOffice,
        on(['MO', 'TU', 'TH'], '08:00', '14:00'),
        noted(everyOther('FR', '09:00', '13:00', '2026-09-04'), { pl: 'komisja', en: 'hearings', uk: 'огляди' }),
        ...publicHolidays(),
      ),
    ],
  },
];
