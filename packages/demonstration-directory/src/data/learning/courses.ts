import { on } from '../../writing/hours.ts';
import type { CourseLeaflet } from '../../writing/people.ts';
import { words } from '../../writing/posting.ts';

/** Courses and counselling with places, waiting lists and levels. */
export const courses: readonly CourseLeaflet[] = [
  {
    key: 'polski-po-zmianie',
    provider: 'ksiaznica-plocka',
    texts: {
      pl: words(
        'Polski po zmianie: od A1 do A2',
        'Dwa razy w tygodniu, dla osób, które pracują na zmiany: kto nie zdąży we wtorek, przychodzi w czwartek.',
      ),
      uk: words(
        'Польська після зміни: від A1 до A2',
        'Двічі на тиждень, для тих, хто працює позмінно: хто не встигає у вівторок, приходить у четвер.',
      ),
      en: words(
        'Polish after the shift: from A1 to A2',
        'Twice a week, for people on shifts: who cannot come on Tuesday comes on Thursday.',
      ),
    },
    form: 'COURSE',
    when: on(['TU', 'TH'], '18:00', '19:30'),
    in: 'Płock',
    categories: ['POLISH_COURSE'],
    audiences: ['LABOUR_MIGRANTS'],
    languages: ['pl', 'uk'],
    teaches: 'pl',
    levelFrom: 'A1',
    levelTo: 'A2',
    places: 14,
    placesTaken: 14,
    waiting: 6,
    certificate: true,
    free: true,
  },
  {
    key: 'polski-od-zera',
    provider: 'dom-sasiedzki-plock',
    texts: {
      pl: words(
        'Polski od zera, w niedzielę',
        'Pierwsze sto słów, sklep, przystanek, lekarz. Bez zapisów na cały rok: można przyjść i zobaczyć.',
      ),
      en: words(
        'Polish from the beginning, on Sundays',
        'The first hundred words, the shop, the bus stop, the doctor. Nobody has to sign for a whole year: come and see.',
      ),
    },
    form: 'COURSE',
    when: on(['SU'], '15:00', '16:30'),
    in: 'Płock',
    categories: ['POLISH_COURSE'],
    languages: ['pl', 'en'],
    teaches: 'pl',
    levelTo: 'A1',
    places: 20,
    placesTaken: 11,
    waiting: 0,
    certificate: false,
    free: true,
  },
  {
    key: 'wozek-widlowy',
    provider: 'mup-plock',
    texts: {
      pl: words(
        'Wózek widłowy: szkolenie z egzaminem',
        'Teoria z tłumaczeniem, jazda na placu, egzamin w cenie. Dla osób zarejestrowanych w urzędzie.',
      ),
      uk: words(
        'Навантажувач: навчання з іспитом',
        'Теорія з перекладом, їзда на майданчику, іспит входить у ціну. Для зареєстрованих в уряді праці.',
      ),
      en: words(
        'Fork-lift truck: training with an exam',
        'Theory with an interpreter, driving on the yard, the exam included. For people who are registered at the office.',
      ),
    },
    form: 'COURSE',
    when: on(['SA'], '09:00', '14:00'),
    in: 'Płock',
    categories: ['VOCATIONAL_TRAINING'],
    audiences: ['UNEMPLOYED'],
    languages: ['pl', 'uk'],
    places: 10,
    placesTaken: 7,
    waiting: 0,
    certificate: true,
    free: true,
  },
  {
    key: 'doradca-studia-praca',
    provider: 'mup-plock',
    texts: {
      pl: words(
        'Rozmowa o tym, co dalej: dyplom, kurs, praca',
        'Doradca sprawdza z Tobą, co z Twojego wykształcenia i doświadczenia przyda się tutaj, i od czego zacząć.',
      ),
      uk: words(
        'Розмова про те, що далі: диплом, курс, робота',
        'Радник разом із вами з’ясовує, що з вашої освіти й досвіду знадобиться тут і з чого почати.',
      ),
      en: words(
        'A talk about what comes next: diploma, course, work',
        'An adviser looks with you at what of your education and experience is of use here, and where to begin.',
      ),
    },
    form: 'COUNSELLING',
    in: 'Płock',
    categories: ['CAREER_GUIDANCE', 'QUALIFICATION_RECOGNITION'],
    languages: ['pl', 'uk', 'en'],
    free: true,
  },
];
