import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { during, on } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { neighbourhoodHouse, townHall } from './places.ts';
import { everydayErrands } from './zycie-codzienne.ts';

const translatorsRoom = office('plock-tlumacze', 'Dyżur tłumaczy przysięgłych (miejsce pokazowe)', { in: 'Płock' });

/** Helpers without an institution of their own: each is an example of a kind that every such city has. */
export const everydayHelpers: ProviderLeaflet = {
  key: 'codzienne-sprawy-plock',
  name: 'Codzienne sprawy w Płocku (przykład)',
  municipality: 'Płock',
  common: { formality: ['SEMI_FORMAL'], deliveryModes: ['IN_PERSON'], municipalities: plockAndNeighbours() },
  services: [
    {
      key: 'tlumacz-przysiegly',
      texts: {
        pl: text(
          'Tłumacz przysięgły: akty, dyplomy, prawa jazdy',
          'Tłumaczenie z pieczęcią, którego wymagają urzędy, sądy i uczelnie.',
          'Płaci się za stronę obliczeniową, a nie za kartkę. Zapytaj o cenę i termin, zanim zostawisz oryginał. Z ukraińskiego i rosyjskiego tłumaczenie jest po dwóch dniach, na nepalski, bengalski czy uzbecki czeka się dłużej, bo tekst jedzie do innego miasta.',
        ),
        en: text(
          'Sworn translator: certificates, diplomas, driving licences',
          'A translation with the seal that offices, courts and universities ask for.',
          'You pay by the reckoned page and not by the sheet. Ask for price and date before you leave the original. From Ukrainian and Russian it takes two days; Nepali, Bengali or Uzbek take longer, as the text goes to another city.',
        ),
        uk: text(
          'Присяжний перекладач: свідоцтва, дипломи, водійські права',
          'Переклад із печаткою, якого вимагають установи, суди та університети.',
          'Платять за розрахункову сторінку, а не за аркуш. Спитайте про ціну й термін, перш ніж залишити оригінал. З української та російської переклад готовий за два дні, на рідкісніші мови чекають довше.',
        ),
      },
      categories: ['SWORN_TRANSLATION'],
      languages: ['pl', 'uk', 'ru', 'en'],
      requirements: ['FEE'],
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 50,
          currency: 'PLN',
          note: { pl: 'za stronę, kwota przykładowa', en: 'a page, sample amount', uk: 'за сторінку, приклад суми' },
        },
      ],
      contacts: [email('dyzur@tlumacze-plock.example.org', 'pl', 'uk', 'en')],
      places: [at(translatorsRoom, on(['MO', 'WE'], '10:00', '16:00'), on(['SA'], '10:00', '12:00'))],
    },
    {
      key: 'konto-w-banku',
      texts: {
        pl: text(
          'Pierwsze konto w banku: ktoś pójdzie z tobą',
          'Wolontariusz siada obok w oddziale i pilnuje, żeby nikt nie dołożył ci karty kredytowej.',
          'W oddziale pytamy o podstawowy rachunek płatniczy i o to, ile kosztuje, zanim cokolwiek podpiszesz. Przed wizytą uczymy słów: przelew, prowizja, limit, BLIK. Nie znamy twojego hasła i nie chcemy go znać. Gdy ktoś z pracy proponuje, że pensja pójdzie na jego konto, przyjdź do nas najpierw.',
        ),
        en: text(
          'A first bank account: someone goes with you',
          'A volunteer sits beside you at the branch and sees to it that nobody adds a credit card.',
          'At the branch we ask about the basic payment account and what it costs before you sign anything. Beforehand we teach the words: transfer, fee, limit, BLIK. We do not know your password and do not want to. If someone at work offers to take your wage on his account, come to us first.',
        ),
        uk: text(
          'Перший рахунок у банку: хтось піде з вами',
          'Волонтер сідає поруч у відділенні й пильнує, щоб ніхто не додав вам кредитної картки.',
          'У відділенні питаємо про базовий платіжний рахунок і його ціну, перш ніж ви щось підпишете. Перед візитом вчимо слів: переказ, комісія, ліміт, BLIK. Якщо хтось на роботі пропонує, щоб платня йшла на його рахунок, спершу прийдіть до нас.',
        ),
        ka: machine(
          text(
            'პირველი საბანკო ანგარიში: თქვენთან ერთად წამოვალთ',
            'მოხალისე ბანკში გვერდით გიზით და გეხმარებათ.',
            'ბანკში ვკითხულობთ, რა ღირს ძირითადი ანგარიში, სანამ რამეს მოაწერთ ხელს. თუ სამსახურში ვინმე გთავაზობთ, რომ ხელფასი მის ანგარიშზე მივიდეს, ჯერ ჩვენთან მოდით.',
          ),
        ),
      },
      categories: ['BANKING', 'BEFRIENDING_MENTORING'],
      audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT'],
      languages: ['pl', 'en', 'uk', 'ka'],
      formality: ['VOLUNTARY'],
      deliveryModes: ['OUTREACH'],
      municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://bank-z-toba.example.org/', 'pl', 'en', 'uk')],
    },
    {
      key: 'szkola-sobotnia',
      texts: {
        pl: text(
          'Sobotnia szkółka: ukraiński i gruziński dla dzieci',
          'Żeby babcia przez telefon jeszcze rozumiała wnuki: czytanie i pisanie w języku domu.',
          'Dwie grupy po półtorej godziny, prowadzą je mamy z wykształceniem pedagogicznym. W listopadzie jest dzień alfabetu, na który zapraszamy klasy polskie. Zeszyt kosztuje kilka złotych, a za salę płaci miasto. Jeśli zbierze się sześcioro dzieci z innego kraju, otworzymy trzecią grupę.',
        ),
        uk: text(
          'Суботня школа: українська та грузинська для дітей',
          'Щоб бабуся телефоном ще розуміла онуків: читання й письмо мовою дому.',
          'Дві групи по півтори години, ведуть їх мами з педагогічною освітою. У листопаді день абетки, на який запрошуємо польські класи. Зошит коштує кілька злотих, залу оплачує місто. Якщо збереться шестеро дітей з іншої країни, відкриємо третю групу.',
        ),
        en: text(
          'Saturday school: Ukrainian and Georgian for children',
          'So that grandmother still understands them on the phone: reading and writing the language of home.',
          'Two groups of an hour and a half, led by mothers who trained as teachers. In November there is an alphabet day to which Polish classes are asked. The exercise book costs a few zlotys and the city pays for the room. When six children of another country come together we open a third group.',
        ),
      },
      categories: ['OTHER_LANGUAGES'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      languages: ['uk', 'ka', 'pl'],
      formality: ['INFORMAL'],
      municipalities: gminy('Płock', 'Stara Biała', 'Słupno'),
      minimumAge: 6,
      maximumAge: 13,
      requiresStatutoryEntitlement: false,
      places: [at(neighbourhoodHouse, during('2026-09-12', '2027-06-19', on(['SA'], '09:30', '12:30')))],
    },
    {
      key: 'punkt-ochrona-czasowa',
      texts: {
        pl: text(
          'Stolik dla osób pod ochroną czasową',
          'Status UKR, jego utrata po wyjeździe i odzyskanie: sprawdzamy razem w systemie, co widnieje.',
          'Najczęściej przychodzi się po dłuższym wyjeździe, kiedy nie wiadomo, czy status został. Przy stoliku piszemy wyjaśnienie i kierujemy do właściwego okienka. Zasady zmieniają się co kilka miesięcy, dlatego nie polegaj na tym, co ktoś napisał w grupie rok temu.',
        ),
        uk: text(
          'Столик для людей із тимчасовим захистом',
          'Статус UKR, його втрата після виїзду й поновлення: разом перевіряємо в системі, що там зазначено.',
          'Найчастіше приходять після довшої поїздки, коли не знають, чи статус залишився. За столиком пишемо пояснення і направляємо до потрібного вікна. Правила змінюються кожні кілька місяців, тож не покладайтеся на торішні дописи в групах.',
        ),
        en: text(
          'Table for people with temporary protection',
          'The UKR status, losing it after travel and getting it back: we look together at what the system says.',
          'Most people come after a longer journey, not knowing whether they still have the status. At the table we write an explanation and show the right window. Rules change every few months, so do not rely on what somebody wrote in a group a year ago.',
        ),
        ru: text(
          'Стол для людей с временной защитой',
          'Статус UKR, его потеря после выезда и восстановление: вместе смотрим, что стоит в системе.',
          'Чаще всего приходят после долгой поездки, когда неясно, сохранился ли статус. Пишем объяснение и показываем нужное окно.',
        ),
      },
      categories: ['TEMPORARY_PROTECTION', 'FORM_FILLING'],
      audiences: ['TEMPORARY_PROTECTION'],
      languages: ['pl', 'uk', 'ru'],
      municipalities: gminy('Płock'),
      requiresStatutoryEntitlement: false,
      free: true,
      places: [byAppointmentAt(townHall, on(['WE'], '14:00', '17:00'))],
    },
    ...everydayErrands,
  ],
};
