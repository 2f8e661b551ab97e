import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { everyNth, noted, on, publicHolidays, roundTheClock, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { countyOffice, townHall } from './places.ts';

const police = office('plock-kmp', 'Komenda Miejska Policji w Płocku', { in: 'Płock' });
const cityGuardPost = office('plock-straz', 'Straż Miejska w Płocku', { in: 'Płock' });
const legalAidPoint = office('plock-pomoc-prawna', 'Punkt nieodpłatnej pomocy prawnej (miejsce pokazowe)', {
  in: 'Płock',
  wheelchairAccessible: true,
});

export const policeHeadquarters: ProviderLeaflet = {
  key: 'kmp-plock',
  name: 'Komenda Miejska Policji w Płocku',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'zawiadomienie',
      texts: {
        pl: text(
          'Zawiadomienie o przestępstwie',
          'Kradzież, pobicie, oszustwo, groźby: dyżurny przyjmuje zgłoszenie o każdej porze.',
          'Zgłaszający, który nie zna polskiego, ma prawo do tłumacza; na rzadsze języki trzeba chwilę poczekać. Poproś o potwierdzenie na piśmie, przyda się ubezpieczycielowi i konsulatowi. Świadka i pokrzywdzonego policjant pyta o to, co się stało, a nie o to, gdzie pracuje.',
        ),
        en: text(
          'Reporting a crime',
          'Theft, assault, fraud, threats: the officer on duty takes reports at any hour.',
          'If you do not know Polish you have a right to an interpreter; for rarer languages there is a wait. Ask for a written confirmation, your insurer and consulate will want it. Of a witness or victim the officer asks what happened and not where she works.',
        ),
        uk: text(
          'Заява про злочин',
          'Крадіжка, побиття, шахрайство, погрози: черговий приймає заяви в будь-який час.',
          'Хто не знає польської, має право на перекладача; на рідкісніші мови треба трохи почекати. Попросіть письмове підтвердження, воно потрібне для страховки й консульства.',
        ),
      },
      categories: ['POLICE'],
      languages: ['pl'],
      interpretationServices: 'tłumacz wzywany przez policję',
      places: [at(police, roundTheClock())],
    },
    {
      key: 'niebieska-karta',
      plainWords: {
        pl: 'Ktoś w domu bije Cię, straszy albo zabiera pieniądze? Policja może pomóc. Nie musisz mieć świadków. Rozmowa jest w osobnym pokoju. Ta osoba może dostać nakaz, żeby wyjść z domu.',
        uk: 'Хтось удома б’є вас, лякає або забирає гроші? Поліція може допомогти. Свідків не треба. Розмова в окремій кімнаті. Цій людині можуть наказати вийти з дому.',
        en: 'Does somebody at home hit you, frighten you or take your money? The police can help. You need no witnesses. You talk in a separate room. That person can be told to leave the home.',
      },
      texts: {
        pl: text(
          'Niebieska Karta: gdy w domu jest przemoc',
          'Policjantka spisuje, co się dzieje w domu, i uruchamia pomoc; sprawca może dostać nakaz wyprowadzki.',
          'Nie trzeba mieć siniaków ani świadków. Rozmowa toczy się w osobnym pokoju, dziecko w tym czasie rysuje obok. Policjantka mówi, co może zrobić od razu, także gdy umowa najmu jest na sprawcę. O dalszych krokach mówi dzielnicowa, która odwiedza dom w kolejnych tygodniach.',
        ),
        uk: text(
          'Блакитна карта: коли вдома насильство',
          'Поліцейська записує, що діється вдома, і запускає допомогу; кривднику можуть наказати виїхати.',
          'Не потрібні ні синці, ні свідки. Розмова в окремій кімнаті, дитина тим часом малює поруч. Поліцейська каже, що може зробити одразу, навіть коли договір оренди на кривдника.',
        ),
        en: text(
          'Blue Card: when there is violence at home',
          'A policewoman writes down what happens at home and sets help in motion; the offender may be ordered to leave.',
          'You need neither bruises nor witnesses. The talk is in a separate room and your child draws next door. The officer says what she can do at once, also when the lease is in the offender’s name. The local constable visits in the following weeks.',
        ),
      },
      categories: ['DOMESTIC_VIOLENCE', 'POLICE'],
      audiences: ['VICTIMS_OF_VIOLENCE'],
      languages: ['pl', 'uk'],
      places: [at(police, roundTheClock())],
    },
    {
      key: 'handel-ludzmi',
      texts: {
        pl: text(
          'Praca pod przymusem i zabrane dokumenty',
          'Zespół, który zajmuje się handlem ludźmi i wyzyskiem w pracy.',
          'Sygnały są podobne wszędzie: paszport w szufladzie szefa, dług za podróż, który rośnie, zakaz wychodzenia z kwatery. Można przyjść z kolegą albo napisać bez podpisu. Zanim powiesz, czy chcesz zeznawać, zespół szuka z tobą bezpiecznego miejsca.',
        ),
        en: text(
          'Forced work and papers taken away',
          'The team for human trafficking and exploitation at work.',
          'The signs are alike everywhere: a passport in the boss’s drawer, a debt for the journey that grows, no leave to go out of the lodging. Come with a friend or write without a name. Before you say whether you want to testify, the team looks for a safe place with you.',
        ),
        es: text(
          'Trabajo forzado y documentos retenidos',
          'Equipo que se ocupa de la trata de personas y la explotación laboral.',
          'Las señales son iguales en todas partes: el pasaporte en el cajón del jefe, una deuda de viaje que crece, la prohibición de salir. Puede venir con un amigo o escribir sin nombre.',
        ),
        bn: machine(
          text(
            'জোর করে কাজ করানো ও কাগজ কেড়ে নেওয়া',
            'মানব পাচার ও কাজে শোষণ নিয়ে কাজ করা দল।',
            'পাসপোর্ট মালিকের কাছে, ভ্রমণের ঋণ বাড়ছে, বাইরে যেতে মানা: এগুলো লক্ষণ। বন্ধুর সঙ্গে আসতে পারেন বা নাম ছাড়া লিখতে পারেন।',
          ),
        ),
      },
      categories: ['HUMAN_TRAFFICKING', 'WORKERS_RIGHTS'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'UNDOCUMENTED'],
      languages: ['pl', 'en'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      contacts: [form('https://wyzysk.kmp-plock.example.org/', 'pl', 'en', 'uk', 'es')],
      places: [byAppointmentAt(police)],
    },
  ],
};

export const cityGuard: ProviderLeaflet = {
  key: 'straz-miejska-plock',
  name: 'Straż Miejska w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], municipalities: gminy('Płock') },
  services: [
    {
      key: 'porzadek',
      texts: {
        pl: text(
          'Zgłoszenia porządkowe i znalezione dokumenty',
          'Hałas, śmieci, źle zaparkowane auto, a także zguby: portfele, klucze, paszporty.',
          'Znalezione dokumenty leżą u dyżurnego dwa tygodnie, potem wędrują do biura rzeczy znalezionych w urzędzie. Strażnik wyjaśni też, do którego pojemnika wrzuca się szkło, a do którego bioodpady, i gdzie wystawić stary materac, żeby nie dostać mandatu.',
        ),
      },
      categories: ['POLICE', 'SAFETY'],
      deliveryModes: ['IN_PERSON', 'OUTREACH'],
      free: true,
      places: [at(cityGuardPost, roundTheClock())],
    },
    {
      key: 'bezpieczny-senior-i-nowy-sasiad',
      texts: {
        pl: text(
          'Spotkania „Jak nie dać się oszukać”',
          'Godzina o fałszywych ogłoszeniach mieszkań, pracy i o dopłatach do paczki.',
          'Strażnicy przychodzą do hoteli pracowniczych, parafii i klubów seniora. Pokazują prawdziwe ogłoszenia i każą zgadnąć, które było oszustwem. Zaliczki za mieszkanie, którego nikt nie pokazał, nie płacimy nigdy.',
          'Termin ustala gospodarz sali, minimum ośmioro słuchaczy.',
        ),
        uk: text(
          'Зустріч «Як не дати себе ошукати»',
          'Година про фальшиві оголошення житла, роботи та доплати за посилку.',
          'Працівники приходять у гуртожитки, парафії та клуби. Показують справжні оголошення й просять вгадати, яке було шахрайством. Завдатку за квартиру, якої ніхто не показав, не платимо ніколи.',
        ),
      },
      categories: ['SAFETY', 'RENTING'],
      audiences: ['NEWCOMERS', 'SENIORS'],
      languages: ['pl', 'uk'],
      deliveryModes: ['OUTREACH'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('profilaktyka@straz-plock.example.org', 'pl')],
    },
  ],
};

/** Free legal aid is written in Polish only, on purpose: it must be found by people who ask in any language. */
export const legalAid: ProviderLeaflet = {
  key: 'nieodplatna-pomoc-prawna-plock',
  name: 'Nieodpłatna pomoc prawna w Płocku',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Płock') },
  services: [
    {
      key: 'porady',
      plainWords: {
        pl: 'Tu prawnik pomoże Ci za darmo. Przeczyta pismo. Powie, co możesz zrobić i do kiedy. Pomoże napisać odpowiedź. Nie pójdzie z Tobą do sądu.',
      },
      texts: {
        pl: text(
          'Nieodpłatna pomoc prawna',
          'Bezpłatna porada adwokata lub radcy prawnego w punkcie w Płocku, od poniedziałku do piątku.',
          'Prawnik przeczyta pismo, powie, jakie masz prawa i terminy, przygotuje projekt wniosku lub odwołania. Porada dotyczy długów, najmu, rodziny, pracy, spadku, pobytu. Na początku podpisuje się oświadczenie, że nie stać cię na płatnego prawnika. W sądzie prawnik z punktu nie występuje.',
          'Termin wybiera się w formularzu. Wolne miejsce w danym dniu zajmuje ten, kto przyjdzie pierwszy.',
        ),
      },
      categories: ['LEGAL_ADVICE'],
      audiences: ['LOW_INCOME'],
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [form('https://zapisy.pomoc-prawna.example.org/plock', 'pl')],
      places: [at(legalAidPoint, weekdays('08:00', '16:00'), ...publicHolidays())],
    },
    {
      key: 'poradnictwo-obywatelskie',
      texts: {
        pl: text(
          'Poradnictwo obywatelskie: długi, mieszkanie, świadczenia',
          'Doradca, który nie jest prawnikiem, ale ma czas rozłożyć papiery na stole.',
          'Najczęściej przychodzą ludzie z pudełkiem nieotwartych kopert. Doradczyni je otwiera, układa według dat, liczy, co naprawdę trzeba zapłacić, i pisze razem z tobą do wierzyciela o raty. Następne spotkanie jest po dwóch tygodniach, żeby sprawdzić, czy ktoś odpisał.',
        ),
        en: text(
          'Citizens’ advice: debts, housing, benefits',
          'An adviser who is no lawyer but has time to spread the papers on the table.',
          'Most people come with a box of unopened envelopes. The adviser opens them, puts them in order of date, works out what really must be paid and writes with you to the creditor about instalments. The next meeting is two weeks later, to see who has answered.',
        ),
      },
      categories: ['DEBT_ADVICE', 'FORM_FILLING'],
      requirements: ['APPOINTMENT'],
      free: true,
      places: [byAppointmentAt(legalAidPoint, on(['TU', 'TH'], '15:00', '19:00'))],
    },
    {
      key: 'mediacja',
      texts: {
        pl: text(
          'Mediacja sąsiedzka i rodzinna',
          'Rozmowa we troje zamiast sprawy w sądzie: podział kosztów, opieka nad dziećmi, kłótnia przez ścianę.',
          'Mediator nie rozstrzyga, kto ma rację. Pilnuje, żeby każdy dokończył zdanie, i spisuje to, na co obie strony się zgodziły. Ugoda może potem trafić do sądu, który ją zatwierdza. Jeśli jedna ze stron nie mówi po polsku, przychodzi z zaufaną osobą do tłumaczenia.',
        ),
        uk: text(
          'Медіація між сусідами та в родині',
          'Розмова втрьох замість суду: поділ витрат, догляд за дітьми, сварка через стіну.',
          'Медіатор не вирішує, хто правий. Він стежить, щоб кожен договорив, і записує те, на що згодні обидві сторони. Угоду потім може затвердити суд.',
        ),
      },
      categories: ['LEGAL_ADVICE', 'FAMILY_COUNSELLING'],
      free: true,
      places: [
        byAppointmentAt(
          townHall,
          noted(everyNth(1, 'TH', '15:00', '18:00'), { pl: 'dyżur mediatora', en: 'mediator’s hours', uk: 'чергування медіатора' }),
        ),
      ],
    },
    {
      key: 'rzecznik-konsumentow',
      texts: {
        pl: text(
          'Rzecznik konsumentów',
          'Reklamacja telefonu, umowa na prąd podpisana pod drzwiami, kurs, którego nie było.',
          'Rzecznik pisze do firmy w imieniu klienta i zwykle dostaje odpowiedź, bo musi ją dostać. Potrzebny jest paragon albo wyciąg z banku i data zakupu. Od umowy zawartej w domu lub przez internet często można odstąpić, ale liczą się dni, więc nie odkładaj.',
        ),
      },
      categories: ['CONSUMER_RIGHTS', 'LEGAL_ADVICE'],
      municipalities: gminy('Płock', 'Bielsk', 'Radzanowo', 'Słupno', 'Stara Biała', 'Gąbin', 'Łąck'),
      free: true,
      contacts: [email('rzecznik@konsument-plock.example.org', 'pl')],
      places: [at(countyOffice, on(['MO', 'WE'], '08:00', '12:00'))],
    },
  ],
};
