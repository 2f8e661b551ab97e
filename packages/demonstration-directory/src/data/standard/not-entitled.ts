/** For those whom no law entitles: first of all people who came to work. */
import type { PlannedItem } from './item.ts';

const PLOCK = '1462011';
const WORKERS = ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS'];

const jointly = {
  pl: 'Budżet Miasta Płocka z udziałem gmin na podstawie porozumienia.',
  en: 'Budget of the City of Płock, with a share of the municipalities by agreement.',
};
const tender = {
  pl: 'Dotacja dla organizacji pozarządowej z otwartego konkursu ofert.',
  en: 'A grant to a non-governmental organisation from an open call.',
};
const own = { pl: 'Budżet gminy, w ramach zadań własnych.', en: 'Budget of the municipality, as a task of its own.' };
const project = {
  pl: 'Projekt INVOLVIM do 2028 r., potem otwarty konkurs ofert.',
  en: 'The INVOLVIM project until 2028, then an open call.',
};
const volunteers = {
  pl: 'ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
  en: 'Act of 24 April 2003 on public benefit activity and volunteering',
};

export const forThoseNotEntitled: readonly PlannedItem[] = [
  {
    category: 'CAREER_GUIDANCE',
    norm: {
      pl: 'Doradca omawia ścieżkę nauki i pracy, osobiście lub przez internet, także po godzinach pracy; raz w miesiącu otwarte spotkanie.',
      en: 'An adviser talks through the path of study and work, in person or online, also after working hours; once a month an open meeting.',
    },
    ...{ hours: 4, km: 25, languages: 'pl uk en ru', wait: 14, responsible: 'mup-plock', funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'VOCATIONAL_TRAINING',
    audiences: WORKERS,
    norm: {
      pl: 'Szkolenia zawodowe uzgodnione z pracodawcami, z zaświadczeniem, dostępne bez statusu bezrobotnego.',
      en: 'Vocational training agreed with employers, with a certificate, open without the status of an unemployed person.',
    },
    ...{ km: 30, languages: 'pl uk en', wait: 60, responsible: 'izba-gospodarcza-plock', funding: project, status: 'PLANNED' },
  },
  {
    category: 'QUALIFICATION_RECOGNITION',
    norm: {
      pl: 'Pomoc w uznaniu dyplomu i uprawnień: co jest potrzebne, gdzie złożyć, jak przetłumaczyć.',
      en: 'Help in having diplomas and licences recognised: what is needed, where to apply, how to have it translated.',
    },
    ...{ hours: 2, km: 25, languages: 'pl uk en ru', wait: 14, responsible: 'akademia-mazowiecka', funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'WORKERS_RIGHTS',
    audiences: WORKERS,
    norm: {
      pl: 'Porady o umowie, czasie pracy, potrąceniach i zakwaterowaniu od pracodawcy; także w sobotę i w gminie, w której są duże zakłady.',
      en: 'Advice on contracts, working time, deductions and housing by the employer; also on Saturdays and in municipalities with large workplaces.',
    },
    ...{
      hours: 8,
      km: 15,
      languages: 'pl uk en es ka',
      wait: 3,
      responsible: 'punkt-pracowniczy-plock',
      funding: tender,
      status: 'PARTLY_MET',
    },
  },
  {
    category: 'UNPAID_WAGES',
    audiences: WORKERS,
    norm: {
      pl: 'Pomoc w napisaniu skargi i wezwania do zapłaty, gdy pracodawca nie wypłacił wynagrodzenia, zanim miną terminy.',
      en: 'Help in writing the complaint and the demand for payment when an employer has not paid, before time limits pass.',
    },
    ...{
      hours: 4,
      km: 15,
      languages: 'pl uk en es ka',
      wait: 2,
      responsible: 'punkt-pracowniczy-plock',
      funding: tender,
      status: 'PARTLY_MET',
    },
  },
  {
    category: 'POLISH_COURSE',
    audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS'],
    norm: {
      pl: 'Bezpłatny kurs polskiego od podstaw, wieczorem lub w weekend, bez wymogu statusu pobytowego; nowa grupa co kwartał.',
      en: 'A free course of Polish from the beginning, in the evening or at weekends, whatever the residence status; a new group each quarter.',
    },
    ...{ hours: 4, km: 10, languages: 'pl', wait: 30, funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'CONVERSATION_PRACTICE',
    norm: {
      pl: 'Otwarte rozmowy po polsku z wolontariuszami, bez zapisów, w bibliotece lub domu kultury.',
      en: 'Open conversations in Polish with volunteers, without enrolment, in a library or house of culture.',
    },
    ...{ hours: 2, km: 10, languages: 'pl', wait: 0, allowedBy: volunteers, funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'TRANSLATION_INTERPRETING',
    norm: {
      pl: 'Tłumacz przez telefon lub wideo w każdym urzędzie i ośrodku gminy, bez opłat dla mieszkańca.',
      en: 'An interpreter by telephone or video in every office and centre of the municipality, free for the resident.',
    },
    ...{ hours: 20, languages: 'uk en ru es ka hi vi', wait: 2, responsible: PLOCK, funding: jointly, status: 'MISSING' },
  },
  {
    category: 'INFORMATION_POINT',
    audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS'],
    norm: {
      pl: 'Punkt informacyjny bez zapisów, który wyjaśnia sprawy urzędowe, kieruje dalej i sprawdza, czy pomoc dotarła; dyżur także w gminach.',
      en: 'An information point without appointment that explains official matters, refers people on and checks whether help arrived; also on duty in the municipalities.',
    },
    ...{ hours: 20, km: 15, languages: 'pl uk en es ru', wait: 0, responsible: PLOCK, funding: jointly, status: 'PARTLY_MET' },
  },
  {
    category: 'FORM_FILLING',
    norm: {
      pl: 'Pomoc w wypełnianiu wniosków i pism oraz w złożeniu ich przez internet.',
      en: 'Help in filling in applications and letters and in sending them online.',
    },
    ...{ hours: 6, km: 15, languages: 'pl uk en ru', wait: 3, funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'DIGITAL_SKILLS',
    norm: {
      pl: 'Pomoc przy profilu zaufanym, e-doręczeniach i rejestracji wizyt, przy komputerze biblioteki.',
      en: 'Help with the trusted profile, electronic delivery and booking of visits, at a computer of the library.',
    },
    ...{ hours: 2, km: 10, languages: 'pl uk', wait: 7, responsible: 'ksiaznica-plocka', funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'HEALTH_INSURANCE',
    norm: {
      pl: 'Wyjaśnienie, kto jest ubezpieczony, jak zgłosić rodzinę i gdzie leczyć się bez ubezpieczenia.',
      en: 'An explanation of who is insured, how to insure a family and where to be treated without insurance.',
    },
    ...{ hours: 2, km: 25, languages: 'pl uk en', wait: 7, responsible: PLOCK, funding: jointly, status: 'PARTLY_MET' },
  },
  {
    category: 'MENTAL_HEALTH',
    norm: {
      pl: 'Rozmowa z psychologiem w języku, w którym się myśli, osobiście lub zdalnie.',
      en: 'A talk with a psychologist in the language in which one thinks, in person or remotely.',
    },
    ...{ hours: 6, km: 25, languages: 'uk ru en', wait: 14, funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'AFTER_SCHOOL',
    audiences: ['FAMILIES_WITH_CHILDREN'],
    norm: {
      pl: 'Świetlica z pomocą w lekcjach, czynna do końca zmiany rodziców, otwarta dla dzieci bez względu na status pobytowy.',
      en: 'An after-school club with help in lessons, open until the end of the parents’ shift, for children whatever their residence status.',
    },
    ...{ hours: 15, km: 5, languages: 'pl uk', wait: 14, funding: own, status: 'PARTLY_MET' },
  },
  {
    category: 'PARENT_CHILD_GROUPS',
    audiences: ['MOTHERS'],
    norm: {
      pl: 'Spotkania matek z małymi dziećmi, prowadzone wspólnie przez mieszkanki i przyjezdne.',
      en: 'Meetings of mothers with small children, run together by residents and newcomers.',
    },
    ...{ hours: 2, km: 10, languages: 'pl uk', wait: 0, responsible: 'przystanek-rodzina', funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'RENTING',
    audiences: WORKERS,
    norm: {
      pl: 'Porady o umowie najmu, kaucji i kwaterach pracowniczych oraz pomoc w rozmowie z właścicielem.',
      en: 'Advice on leases, deposits and workers’ quarters, and help in talking to the owner.',
    },
    ...{ hours: 2, km: 25, languages: 'pl uk en es', wait: 7, responsible: PLOCK, funding: jointly, status: 'PARTLY_MET' },
  },
  {
    category: 'EMERGENCY_SHELTER',
    audiences: WORKERS,
    norm: {
      pl: 'Nocleg na kilka dni dla osób, które z dnia na dzień straciły pracę razem z kwaterą.',
      en: 'A bed for some days for people who lost their job and their quarters from one day to the next.',
    },
    ...{ hours: 168, km: 30, languages: 'pl uk en', wait: 0, responsible: PLOCK, funding: jointly, status: 'MISSING' },
  },
  {
    category: 'DISCRIMINATION',
    norm: {
      pl: 'Przyjmowanie zgłoszeń o złym traktowaniu i pomoc w dalszych krokach.',
      en: 'Somebody takes reports of ill-treatment and helps with the next steps.',
    },
    ...{ hours: 2, km: 30, languages: 'pl uk en es', wait: 3, responsible: PLOCK, funding: jointly, status: 'PARTLY_MET' },
  },
  {
    category: 'FOOD_AID',
    norm: {
      pl: 'Żywność na pierwsze dni bez decyzji administracyjnej, gdy wypłata jeszcze nie przyszła.',
      en: 'Food for the first days without an administrative decision, while the first wages have not come.',
    },
    ...{ hours: 4, km: 15, wait: 1, responsible: 'caritas-plock', funding: tender, status: 'PARTLY_MET' },
  },
  {
    category: 'BEFRIENDING_MENTORING',
    audiences: ['MOTHERS', 'NEWCOMERS'],
    norm: {
      pl: 'Wolontariuszka towarzyszy nowej mieszkance: plac zabaw, zakupy, biblioteka, spacer; pary łączy i sprawdza koordynator.',
      en: 'A volunteer keeps a new resident company: playground, shopping, library, walks; a coordinator pairs and checks them.',
    },
    ...{
      km: 10,
      languages: 'pl uk',
      wait: 30,
      responsible: 'przystanek-rodzina',
      allowedBy: volunteers,
      funding: project,
      status: 'PLANNED',
    },
  },
  {
    category: 'MEETING_PLACES',
    norm: {
      pl: 'Stałe, ogrzewane miejsce spotkań wielu pokoleń, bez zapisów i bez opłat, z programem zajęć co tydzień.',
      en: 'A permanent, heated meeting place of many generations, without enrolment or fee, with a weekly programme.',
    },
    ...{ hours: 10, km: 10, wait: 0, funding: own, status: 'PARTLY_MET' },
  },
];
