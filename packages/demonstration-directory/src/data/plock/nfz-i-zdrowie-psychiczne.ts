import { plockAndNeighbours } from '../../writing/gmina.ts';
import { on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { form, machine, outdated, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const nfz = office('plock-nfz', 'NFZ, punkt obsługi w Płocku', { in: 'Płock' });
const counselling = office('plock-poradnia-zdrowia-psychicznego', 'Poradnia zdrowia psychicznego (miejsce pokazowe)', { in: 'Płock' });

export const healthFund: ProviderLeaflet = {
  key: 'nfz-plock',
  name: 'Narodowy Fundusz Zdrowia, punkt w Płocku',
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
      key: 'ubezpieczenie-dobrowolne',
      texts: {
        pl: text(
          'Ubezpieczenie zdrowotne: kto mnie zgłasza, a kiedy płacę sam',
          'Punkt sprawdza, czy jesteś w systemie, i zawiera umowy o dobrowolne ubezpieczenie.',
          'Na etacie zgłasza pracodawca, na zleceniu zwykle zleceniodawca, dzieci i małżonka dopisuje się u swojego płatnika. Kto nie ma żadnej z tych dróg, może podpisać umowę i płacić co miesiąc. O opłatę po przerwie w ubezpieczeniu zapytaj wcześnie, zanim przerwa urośnie.',
        ),
        uk: text(
          'Медичне страхування: хто мене страхує, а коли плачу сам',
          'Пункт перевіряє, чи ви в системі, і укладає договори добровільного страхування.',
          'На трудовому договорі страхує роботодавець, на zlecenie зазвичай замовник, дітей і подружжя дописують у свого платника. Хто не має жодної з цих доріг, може підписати договір і платити щомісяця. Про оплату після перерви в страхуванні спитайте завчасно.',
        ),
        en: text(
          'Health insurance: who insures me, and when do I pay myself',
          'The desk checks whether you are in the system and signs contracts of voluntary insurance.',
          'With a work contract the employer insures you, with a contract of mandate mostly the principal does; children and spouse are added through your own payer. If none of these is open to you, you may sign a contract and pay each month. Ask early about the payment after a gap in your insurance.',
        ),
      },
      categories: ['HEALTH_INSURANCE'],
      audiences: ['LABOUR_MIGRANTS'],
      requirements: ['RESIDENCE_TITLE'],
      places: [at(nfz, on(['MO'], '09:00', '17:00'), on(['TU', 'WE', 'TH', 'FR'], '08:00', '16:00'), ...publicHolidays())],
    },
    {
      key: 'ekuz',
      texts: {
        pl: text(
          'Karta EKUZ i leczenie za granicą',
          'Karta na wyjazd do krajów Unii, wydawana od ręki.',
          'Wniosek jest krótki, kartę drukujemy przy okienku. Jadąc w odwiedziny do rodziny poza Unią, trzeba kupić zwykłą polisę, bo karta tam nie działa. Studentom z zagranicy wyjaśniamy, na czyją kartę powinni się leczyć tutaj.',
        ),
      },
      categories: ['HEALTH_INSURANCE'],
      requirements: ['HEALTH_INSURANCE'],
      free: true,
      places: [at(nfz, weekdays('08:00', '16:00'), ...publicHolidays())],
    },
  ],
};

export const mentalHealth: ProviderLeaflet = {
  key: 'poradnia-psychologiczna-pokazowa',
  name: 'Centrum zdrowia psychicznego w Płocku (przykład)',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], deliveryModes: ['IN_PERSON'], municipalities: plockAndNeighbours() },
  services: [
    {
      key: 'punkt-zgloszeniowy',
      texts: {
        pl: text(
          'Punkt zgłoszeniowo-koordynacyjny: pierwsza rozmowa bez kolejki',
          'Nie śpisz, płaczesz w pracy, boisz się wyjść. Ktoś wysłucha cię jeszcze dziś.',
          'Nie trzeba skierowania ani zapisu. Rozmowa trwa około pół godziny, na koniec dostaje się kartkę z planem: psycholog, psychiatra, grupa albo po prostu następne spotkanie. W sprawach nagłych lekarz jest tego samego dnia. Tłumacza zapraszamy na drugą rozmowę.',
        ),
        uk: text(
          'Перша розмова з психологом без черги',
          'Не спите, плачете на роботі, боїтеся вийти. Вас вислухають ще сьогодні.',
          'Направлення й запису не треба. Розмова триває пів години, наприкінці дають план: психолог, психіатр, група або просто наступна зустріч. У нагальних справах лікар того ж дня. Психологиня говорить українською.',
        ),
        en: outdated(
          text(
            'First talk without a queue',
            'You do not sleep, you cry at work, you are afraid to go out. Somebody will hear you today.',
            'No referral, no booking. The talk takes half an hour and ends with a plan on a sheet of paper.',
          ),
        ),
        fil: machine(
          text(
            'Unang pag-uusap nang walang pila',
            'Hindi ka makatulog, umiiyak sa trabaho, takot lumabas. May makikinig sa iyo ngayon.',
            'Hindi kailangan ng referral o iskedyul. Kalahating oras ang usapan, at may planong nakasulat sa dulo.',
          ),
        ),
      },
      categories: ['MENTAL_HEALTH', 'CRISIS_SUPPORT'],
      languages: ['pl', 'uk', 'ru'],
      minimumAge: 18,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(counselling, weekdays('08:00', '18:00'))],
    },
    {
      key: 'psycholog-dzieciecy',
      texts: {
        pl: text(
          'Psycholog dla dzieci, które zmieniły kraj',
          'Dziecko milknie w szkole, moczy się w nocy albo bije młodszych: najpierw rozmowa z rodzicem.',
          'Pierwsze spotkanie jest z rodzicem bez dziecka, drugie już razem, przy zabawkach i kredkach. Nie każde milczenie jest chorobą; czasem wystarczą trzy rozmowy i telefon do wychowawczyni, na który rodzic się zgodzi. Na stałą terapię czeka się kilka miesięcy.',
        ),
        ru: text(
          'Психолог для детей, сменивших страну',
          'Ребёнок замолкает в школе или бьёт младших: сначала разговор с родителем.',
          'Первая встреча с родителем без ребёнка, вторая вместе, с игрушками и карандашами. Не всякое молчание болезнь, иногда хватает трёх разговоров. На постоянную терапию ждут несколько месяцев.',
        ),
      },
      categories: ['MENTAL_HEALTH', 'PARENTING'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'ru'],
      maximumAge: 17,
      requirements: ['PARENTAL_CONSENT', 'APPOINTMENT'],
      contacts: [form('https://dzieci.centrum-psyche.example.org/', 'pl', 'ru')],
      places: [byAppointmentAt(counselling, on(['MO', 'WE'], '12:00', '19:00'))],
    },
  ],
};
