import { neighboursFrom } from '../../writing/gmina.ts';
import { on, publicHolidays } from '../../writing/hours.ts';
import { email, form, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { countyOffice } from '../plock/places.ts';
import { familyInTheCounty } from './rodzina-w-powiecie.ts';

const countyLabourOfficePlace = office('powiat-pup', 'Powiatowy Urząd Pracy w Płocku', { in: 'Płock' });

// The county's offices sit in Płock but serve the fifteen municipalities around it; Stara Biała stands first as one of the nearest.
const county = neighboursFrom('Stara Biała');

export const countyOfficePlock: ProviderLeaflet = {
  key: 'starostwo-plock',
  name: 'Starostwo Powiatowe w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: county, reach: 'REGIONAL' },
  services: [
    {
      key: 'rejestracja-auta',
      texts: {
        pl: text(
          'Rejestracja samochodu sprowadzonego z zagranicy',
          'Tablice, dowód rejestracyjny i pierwsze badanie dla mieszkańców powiatu.',
          'Weź dowód zakupu, zagraniczne papiery auta z tłumaczeniem i wynik badania technicznego. Stare tablice zostają w okienku. Obowiązkowe ubezpieczenie kup przed wyjazdem na drogę, nawet jeśli auto stoi. Na termin czeka się około tygodnia, dlatego zarezerwuj go zaraz po kupnie.',
        ),
        en: text(
          'Registering a car brought from abroad',
          'Plates, registration certificate and first inspection for people of the county.',
          'Take proof of purchase, the car’s foreign papers with a translation and the result of the technical inspection. The old plates stay at the window. Buy the compulsory insurance before you take the road. Appointments are about a week away, so book at once after buying.',
        ),
        uk: text(
          'Реєстрація авто, привезеного з-за кордону',
          'Номери, техпаспорт і перший огляд для мешканців повіту.',
          'Візьміть договір купівлі, закордонні документи авто з перекладом і результат техогляду. Старі номери лишаються у вікні. Обов’язкову страховку купіть до виїзду на дорогу. На прийом чекають близько тижня, тож записуйтеся одразу.',
        ),
      },
      categories: ['DRIVING_LICENCE'],
      requirements: ['APPOINTMENT', 'REGISTERED_ADDRESS', 'SWORN_TRANSLATION', 'FEE'],
      prices: [
        {
          amount: 160,
          currency: 'PLN',
          note: {
            pl: 'tablice i dowód, kwota przykładowa',
            en: 'plates and certificate, sample amount',
            uk: 'номери й техпаспорт, приклад суми',
          },
        },
      ],
      bookingUrl: 'https://rezerwacje.starostwo-plock.example.org/auto',
      places: [
        byAppointmentAt(countyOffice, on(['MO', 'TU', 'WE', 'FR'], '08:00', '15:00'), on(['TH'], '08:00', '17:00'), ...publicHolidays()),
      ],
    },
    {
      key: 'pomoc-prawna-w-powiecie',
      texts: {
        pl: text(
          'Objazdowy punkt prawny w powiecie',
          'Radca prawny przyjeżdża do gmin, które są daleko od Płocka.',
          'Rozpiska na kwartał jest na stronie starostwa i u sołtysów; w każdej gminie punkt działa w innym dniu. Na wózku lub po operacji: prawnik może przyjechać do domu albo porozmawiać przez kamerę. Umowę o pracę, której nie rozumiesz, przynieś przed podpisaniem.',
        ),
      },
      categories: ['LEGAL_ADVICE'],
      audiences: ['LOW_INCOME'],
      deliveryModes: ['IN_PERSON', 'ONLINE', 'OUTREACH'],
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [form('https://prawo.starostwo-plock.example.org/', 'pl')],
      // Days differ from municipality to municipality and from quarter to quarter: they stand in the text.
      places: [byAppointmentAt(countyOffice)],
    },
  ],
};

export const countyFamilyHelp: ProviderLeaflet = {
  key: 'pcpr-plock',
  name: 'Powiatowe Centrum Pomocy Rodzinie w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: county, reach: 'REGIONAL' },
  services: [
    {
      key: 'integracja-uchodzcow',
      texts: {
        pl: text(
          'Indywidualny program integracji dla uchodźców',
          'Rok wsparcia po otrzymaniu ochrony: pieniądze na życie, nauka języka, opiekunka.',
          'Program jest tylko dla osób z decyzją o statusie uchodźcy lub ochronie uzupełniającej i dla ich najbliższych. Podpisuje się umowę: centrum płaci i doradza, ty uczysz się polskiego i szukasz pracy. Na wniosek jest mało czasu, więc przyjdź zaraz po decyzji. Osoby, które przyjechały do pracy, znajdą inną pomoc w punkcie dla nowych mieszkańców.',
        ),
        en: text(
          'Individual integration programme for refugees',
          'A year of support after you are granted protection: money to live on, language lessons, a guide.',
          'It is only for people with a decision on refugee status or subsidiary protection and their nearest. You sign an agreement: the centre pays and advises, you learn Polish and look for work. There is a short time to apply after the decision, so do not wait. People who came to work find other help at the point for new residents.',
        ),
        uk: text(
          'Індивідуальна програма інтеграції для біженців',
          'Рік підтримки після отримання захисту: гроші на життя, мова, опікунка.',
          'Програма лише для людей із рішенням про статус біженця чи додатковий захист та їхніх найближчих. Підписують угоду: центр платить і радить, ви вчите польську й шукаєте роботу. Час на заяву короткий, не зволікайте.',
        ),
        ru: text(
          'Программа интеграции для беженцев',
          'Год поддержки после получения защиты: деньги на жизнь, язык, куратор.',
          'Только для людей с решением о статусе беженца или дополнительной защите и их близких. Времени на заявление мало, не откладывайте.',
        ),
      },
      categories: ['ASYLUM', 'SOCIAL_ASSISTANCE'],
      audiences: ['REFUGEES'],
      excludedAudiences: ['LABOUR_MIGRANTS', 'STUDENTS'],
      requiresStatutoryEntitlement: true,
      requirements: ['RESIDENCE_TITLE', 'LIVING_IN_MUNICIPALITY'],
      free: true,
      places: [at(countyOffice, on(['MO', 'WE'], '09:00', '15:00'), on(['TH'], '12:00', '17:00'), ...publicHolidays())],
    },
    ...familyInTheCounty,
  ],
};

export const countyLabourOffice: ProviderLeaflet = {
  key: 'pup-plock',
  name: 'Powiatowy Urząd Pracy w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: county, reach: 'REGIONAL' },
  services: [
    {
      key: 'oswiadczenia-i-sezon',
      texts: {
        pl: text(
          'Zezwolenia na pracę sezonową dla gospodarstw powiatu',
          'Dla rolników i sadowników, którzy zapraszają ludzi na zbiory.',
          'Gospodarz składa wniosek przez internet, załącza umowę i mówi, gdzie pracownik będzie spał. Pracownik po przyjeździe sam sprawdza, czy wpisana nazwa zajęcia i stawka zgadzają się z tym, co robi. Chcesz zmienić gospodarza w środku sezonu? Zapytaj tutaj, zanim odejdziesz.',
        ),
        en: text(
          'Seasonal work permits for the county’s farms',
          'For farmers and fruit growers who invite people for the harvest.',
          'The farmer applies online, encloses the contract and says where the worker will sleep. On arrival the worker checks that the job and wage written there match what she does. If you want to change farms in mid-season, ask here before you leave.',
        ),
        uk: text(
          'Дозволи на сезонну роботу для господарств повіту',
          'Для фермерів і садівників, які запрошують людей на збір урожаю.',
          'Господар подає заяву онлайн, додає договір і зазначає, де працівник спатиме. Після приїзду працівник перевіряє, чи назва роботи й платня збігаються з тим, що він робить. Хочете змінити господаря посеред сезону? Спершу запитайте тут.',
        ),
      },
      categories: ['WORK_PERMIT', 'EMPLOYING_FOREIGNERS'],
      audiences: ['EMPLOYERS', 'SEASONAL_WORKERS'],
      deliveryModes: ['ONLINE', 'IN_PERSON'],
      requirements: ['TRUSTED_PROFILE', 'FEE'],
      contacts: [email('sezon@pup-plock.example.org', 'pl')],
      places: [at(countyLabourOfficePlace, on(['MO', 'TU', 'WE', 'TH', 'FR'], '08:00', '14:00'), ...publicHolidays())],
    },
  ],
};
