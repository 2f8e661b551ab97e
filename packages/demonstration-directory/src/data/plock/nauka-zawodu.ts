import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, during, everyNth, noted, on, once } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const trainingHall = office('plock-hala-szkoleniowa', 'Hala szkoleniowa (miejsce pokazowe)', { in: 'Płock' });
const drivingYard = office('plock-plac-manewrowy', 'Plac manewrowy szkoły jazdy (miejsce pokazowe)', { in: 'Płock' });

/** Those who teach a trade for money. They are many; these two stand for all of them. */
export const tradeTeachers: ProviderLeaflet = {
  key: 'nauka-zawodu-plock',
  name: 'Nauka zawodu i jazdy w Płocku (przykład)',
  municipality: 'Płock',
  common: { formality: ['SEMI_FORMAL'], deliveryModes: ['IN_PERSON'], municipalities: plockAndNeighbours() },
  services: [
    {
      key: 'wozek-widlowy',
      texts: {
        pl: text(
          'Wózek widłowy w dwa weekendy, z tłumaczem na hali',
          'Teoria obrazkami, praktyka między regałami, na koniec egzamin.',
          'Pierwsza sobota to znaki, ładunki i to, czego robić nie wolno. Potem jeździsz: najpierw pusta paleta, potem pełna, potem tyłem. Tłumacz stoi obok instruktora, na egzaminie też. Zapytaj swoją firmę, czy zapłaci; wystawiamy fakturę i na osobę, i na zakład.\n\nKto ma zagraniczne uprawnienia, jedzie jazdę próbną i może skrócić kurs.',
          'Zapis mailem; grupa rusza, gdy zbierze się sześć osób.',
        ),
        uk: text(
          'Навантажувач за два вікенди, з перекладачем у цеху',
          'Теорія малюнками, практика між стелажами, наприкінці іспит.',
          'Перша субота — знаки, вантажі й те, чого не можна. Потім їздите: спершу порожня палета, потім повна, потім заднім ходом. Перекладач стоїть поруч з інструктором, на іспиті теж. Спитайте свою фірму, чи заплатить; рахунок виписуємо і на особу, і на підприємство.\n\nХто має закордонне посвідчення, робить пробну їзду й може скоротити курс.',
          'Запис мейлом; група починає, коли збереться шестеро.',
        ),
        en: text(
          'Forklift in two weekends, with an interpreter in the hall',
          'Theory in pictures, practice between the racks, an exam at the end.',
          'The first Saturday is signs, loads and what must never be done. Then you drive: an empty pallet, a full one, then in reverse. The interpreter stands beside the instructor, at the exam too. Ask your firm whether it pays; we invoice persons and firms.\n\nIf you hold a licence from abroad you take a trial drive and may shorten the course.',
          'Enrol by mail; a group starts when six have come together.',
        ),
        es: machine(
          text(
            'Carretilla elevadora en dos fines de semana, con intérprete',
            'Teoría con imágenes, práctica entre estanterías y examen al final.',
            'El intérprete está junto al instructor, también en el examen. Pregunte a su empresa si paga el curso. Quien tiene licencia extranjera hace una prueba y puede acortarlo.',
          ),
        ),
        tr: machine(
          text(
            'İki hafta sonunda forklift, salonda tercümanla',
            'Resimlerle teori, raflar arasında uygulama, sonunda sınav.',
            'Tercüman sınavda da eğitmenin yanında durur. Firmanız öder mi diye sorun. Yurt dışı belgesi olan deneme sürüşü yapar.',
          ),
        ),
      },
      categories: ['VOCATIONAL_TRAINING'],
      audiences: ['LABOUR_MIGRANTS', 'UNEMPLOYED'],
      languages: ['pl'],
      interpretationServices: 'ukraiński, angielski i hiszpański po wcześniejszym zgłoszeniu',
      requiresStatutoryEntitlement: false,
      requirements: ['FEE', 'PASSPORT_OR_ID'],
      minimumAge: 18,
      prices: [
        {
          amount: 850,
          currency: 'PLN',
          note: {
            pl: 'kurs z tłumaczem, bez opłaty za egzamin; kwota przykładowa',
            en: 'course with interpreter, exam fee not included; sample amount',
            uk: 'курс із перекладачем, без оплати іспиту; приклад суми',
          },
        },
      ],
      contacts: [email('wozki@nauka-zawodu.example.org', 'pl', 'uk', 'en')],
      places: [at(trainingHall, during('2026-09-05', '2027-06-27', on(['SA', 'SU'], '08:00', '15:00')), closedOn('2026-12-26'))],
    },
    {
      key: 'szkola-jazdy',
      texts: {
        pl: text(
          'Szkoła jazdy: instruktorka mówi po ukraińsku i po rosyjsku',
          'Kurs na kategorię B od zera i jazdy doszkalające dla tych, którzy mają prawo jazdy, lecz boją się polskich rond.',
          'Wykłady są po polsku z tablicą trudnych słów; nagrania można oglądać drugi raz w domu. Jazdy umawia się po zmianie, także o szóstej rano. W ostatni czwartek miesiąca robimy próbny test na komputerze w kilku językach i mówimy szczerze, czy już pora na egzamin. Samochód z automatem też jest.',
        ),
        uk: text(
          'Автошкола: інструкторка говорить українською та російською',
          'Курс на категорію B з нуля та додаткові уроки для тих, хто має права, але боїться польських кілець.',
          'Лекції польською з таблицею складних слів; записи можна подивитися вдома вдруге. Їзду призначають після зміни, навіть о шостій ранку. В останній четвер місяця робимо пробний тест на комп’ютері кількома мовами і чесно кажемо, чи вже час на іспит. Є й авто з автоматом.',
        ),
        en: text(
          'Driving school: the instructor speaks Ukrainian and Russian',
          'A category B course from the start, and extra lessons for those who have a licence but fear Polish roundabouts.',
          'Lectures are in Polish with a board of hard words; recordings can be watched again at home. Drives are set after your shift, at six in the morning too. On the last Thursday of the month there is a trial test on the computer in several languages, and we say frankly whether you are ready. There is a car with automatic gears.',
        ),
        be: machine(
          text(
            'Аўташкола: інструктарка гаворыць па-ўкраінску і па-руску',
            'Курс на катэгорыю B з нуля і дадатковыя ўрокі.',
            'Лекцыі па-польску з табліцай складаных слоў. Язду прызначаюць пасля змены, нават а шостай раніцы. У апошні чацвер месяца пробны тэст на камп’ютары.',
          ),
        ),
      },
      categories: ['DRIVING_LICENCE'],
      languages: ['pl', 'uk', 'ru'],
      municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Nowy Duninów', 'Łąck'),
      requiresStatutoryEntitlement: false,
      requirements: ['FEE', 'PESEL', 'BASIC_POLISH'],
      minimumAge: 18,
      contacts: [form('https://jazdy.nauka-zawodu.example.org/', 'pl', 'uk', 'ru')],
      places: [
        byAppointmentAt(
          drivingYard,
          on(['MO', 'TU', 'WE', 'TH', 'FR'], '06:00', '20:00'),
          noted(everyNth(-1, 'TH', '18:00', '20:00'), { pl: 'próbny test', en: 'trial test', uk: 'пробний тест' }),
        ),
      ],
    },
    {
      key: 'kuchnia-na-papierze',
      texts: {
        pl: text(
          'Kucharz z papierem: walidacja tego, co już umiesz',
          'Dla osób, które gotują od lat, a nie mają dyplomu: jeden dzień przy kuchni zamiast roku w szkole.',
          'Komisja podaje temat rano, produkty leżą na stole, po południu jest degustacja i rozmowa. Kto zda, wychodzi z polskim papierem na całość albo na część tego, co umie. Podobnie robimy dla fryzjerów i cukierników. Terminy ogłaszamy osobno, najbliższe są poniżej.',
        ),
        en: text(
          'A cook with a paper: prove what you can already do',
          'For people who have cooked for years without a diploma: one day at the stove instead of a year at school.',
          'The board gives the subject in the morning, the food lies on the table, in the afternoon there is tasting and talk. Whoever passes leaves with a Polish paper for the whole or for a part of the trade. We do the same for hairdressers and pastry cooks. Dates are announced one by one; the next stand below.',
        ),
        ka: machine(
          text(
            'მზარეული დოკუმენტით: დაადასტურეთ, რაც უკვე იცით',
            'მათთვის, ვინც წლებია ამზადებს და დიპლომი არ აქვს: ერთი დღე სამზარეულოში.',
            'დილით კომისია თემას იძლევა, შუადღისას არის დეგუსტაცია და საუბარი. ასევე პარიკმახერებისა და კონდიტერებისთვის.',
          ),
        ),
      },
      categories: ['QUALIFICATION_RECOGNITION', 'VOCATIONAL_TRAINING'],
      audiences: ['LABOUR_MIGRANTS'],
      languages: ['pl', 'en'],
      requiresStatutoryEntitlement: false,
      requirements: ['FEE', 'APPOINTMENT'],
      minimumAge: 18,
      places: [byAppointmentAt(trainingHall, once('2026-11-26', '08:00', '16:00'), once('2027-04-22', '08:00', '16:00'))],
    },
  ],
};
