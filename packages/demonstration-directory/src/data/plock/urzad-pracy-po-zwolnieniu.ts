import { gminy } from '../../writing/gmina.ts';
import { closedOn, everyNth, noted, on, publicHolidays } from '../../writing/hours.ts';
import { email, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { labourOffice } from './places.ts';

/** The city labour office, for people who have just lost a job or have never had one here. */
export const afterDismissal: readonly Leaflet[] = [
  {
    key: 'klub-po-zwolnieniu',
    texts: {
      pl: text(
        'Klub „Od poniedziałku bez pracy”',
        'Pięć przedpołudni dla osób zwolnionych: najpierw papiery i rachunki, potem szukanie.',
        'Dzień pierwszy: co zabrać z firmy, zanim oddasz przepustkę (świadectwo, paski wypłat, zaświadczenie o składkach). Drugi: budżet na trzy miesiące bez pensji. Trzeci i czwarty: ogłoszenia, CV, telefony, które wykonuje się razem, na głośniku. Piątego przychodzi ktoś, kto rok temu siedział na tym samym krześle.\n\nNie musisz być zarejestrowany, żeby przyjść. Jeśli zwalnia się cała brygada, prowadzimy grupę tylko dla niej.',
        'Zapisy w recepcji do piątku poprzedniego tygodnia.',
      ),
      uk: text(
        'Клуб «Від понеділка без роботи»',
        'П’ять ранків для звільнених: спершу папери й рахунки, потім пошук.',
        'День перший: що забрати з фірми, перш ніж здати перепустку (довідка про роботу, розрахункові листки, довідка про внески). Другий: бюджет на три місяці без зарплати. Третій і четвертий: оголошення, резюме, дзвінки, які робимо разом на гучному зв’язку. П’ятого приходить хтось, хто рік тому сидів на тому самому стільці.\n\nРеєструватися, щоб прийти, не треба. Якщо звільняють цілу бригаду, робимо групу лише для неї.',
        'Запис у приймальні до п’ятниці попереднього тижня.',
      ),
      en: text(
        'The club “No job since Monday”',
        'Five mornings for people who were dismissed: papers and bills first, then the search.',
        'Day one: what to take from the firm before you hand in your pass (certificate of employment, pay slips, proof of contributions). Two: a budget for three months without wages. Three and four: vacancies, CV, calls that we make together on the loudspeaker. On day five comes someone who sat on the same chair a year ago.\n\nYou need not be registered to come. When a whole crew is dismissed we hold a group just for it.',
        'Enrol at the reception by Friday of the week before.',
      ),
      fil: machine(
        text(
          'Klub na “Walang trabaho mula Lunes”',
          'Limang umaga para sa mga natanggal sa trabaho: papeles at bayarin muna, saka paghahanap.',
          'Pag-uusapan kung ano ang dapat kunin sa kompanya, ang badyet sa tatlong buwan, at ang CV. Hindi kailangang nakarehistro para makapunta.',
        ),
      ),
    },
    categories: ['UNEMPLOYMENT', 'JOB_SEARCH'],
    audiences: ['UNEMPLOYED', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['IN_PERSON'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock', 'Stara Biała', 'Słupno', 'Radzanowo'),
    requiresStatutoryEntitlement: false,
    free: true,
    contacts: [email('klub@mup-plock.example.org', 'pl', 'uk')],
    places: [
      at(
        labourOffice,
        noted(everyNth(1, 'MO', '09:00', '13:00'), {
          pl: 'początek; kolejne spotkania do piątku o tej samej porze',
          en: 'first meeting; the others until Friday at the same hour',
          uk: 'початок; наступні зустрічі до п’ятниці о тій самій порі',
        }),
        closedOn('2026-11-02'),
      ),
    ],
  },
  {
    key: 'probna-praca-staz',
    texts: {
      pl: text(
        'Staż: kilka miesięcy nauki w prawdziwej firmie',
        'Dla zarejestrowanych bez doświadczenia w Polsce; opiekunem jest ktoś z załogi, a nie z biura.',
        'Piekarnia, serwis rowerów, gabinet weterynaryjny, magazyn leków. Pośredniczka szuka miejsca, w którym początkującego naprawdę się uczy, i odwiedza je bez zapowiedzi. W umowie jest zapisane, co stażystka ma umieć po miesiącu, po trzech i na końcu. Kto po stażu nie zostaje, dostaje opinię na piśmie, po polsku i po angielsku.',
      ),
      en: text(
        'Traineeship: some months of learning in a real firm',
        'For registered people without experience in Poland; your guide is one of the crew and not of the office.',
        'A bakery, a bicycle repair shop, a vet’s surgery, a medicine store. The agent looks for a place where a beginner is truly taught and visits it unannounced. The agreement says what the trainee should be able to do after one month, after three and at the end. Whoever does not stay on gets a written reference in Polish and English.',
      ),
      uk: text(
        'Стажування: кілька місяців навчання у справжній фірмі',
        'Для зареєстрованих без досвіду в Польщі; опікун — хтось із бригади, а не з офісу.',
        'Пекарня, ремонт велосипедів, ветеринарний кабінет, склад ліків. Посередниця шукає місце, де новачка справді вчать, і відвідує його без попередження. В угоді записано, що стажерка має вміти після місяця, після трьох і наприкінці. Хто не лишається, отримує письмову характеристику польською та англійською.',
      ),
    },
    categories: ['VOCATIONAL_TRAINING', 'JOB_SEARCH'],
    audiences: ['UNEMPLOYED', 'YOUTH'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock'),
    requiresStatutoryEntitlement: true,
    requirements: ['REGISTERED_UNEMPLOYED', 'APPOINTMENT'],
    minimumAge: 18,
    free: true,
    places: [byAppointmentAt(labourOffice, on(['MO', 'WE'], '08:00', '13:00'), ...publicHolidays())],
  },
];
