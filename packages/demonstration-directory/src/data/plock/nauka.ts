import { plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, during, on, once, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { engineersFromAbroad, studentLawClinic } from './dyplomy-i-poradnia-studencka.ts';
import { academyCourses } from './kursy-polskiego.ts';
import { polytechnic, university } from './places.ts';

export const mazovianAcademy: ProviderLeaflet = {
  key: 'akademia-mazowiecka',
  name: 'Akademia Mazowiecka w Płocku',
  municipality: 'Płock',
  common: { formality: ['SEMI_FORMAL'], deliveryModes: ['IN_PERSON'], municipalities: plockAndNeighbours(), reach: 'REGIONAL' },
  services: [
    {
      key: 'kurs-polskiego',
      plainWords: {
        pl: 'To nauka polskiego od zera. Lekcje są wieczorem. Gdy pracujesz wieczorem, możesz przyjść innego dnia. Dziecko może się bawić obok.',
        uk: 'Це навчання польської з нуля. Уроки ввечері. Якщо ви працюєте ввечері, можна прийти іншого дня. Дитина може гратися поруч.',
        en: 'You learn Polish from the beginning. Lessons are in the evening. If you work in the evening, come on another day. Your child can play next door.',
      },
      texts: {
        pl: text(
          'Wieczorowy kurs języka polskiego od podstaw',
          'Dwa wieczory w tygodniu przez semestr, dla osób, które pracują na zmiany.',
          'Ta sama lekcja jest we wtorek i w środę, w czwartek i w piątek: kto ma drugą zmianę, przychodzi w inny dzień. Na pierwszych zajęciach krótki test, żeby trafić do właściwej grupy (A1 lub A2). Studentki pedagogiki bawią się w tym czasie z dziećmi w sali obok.',
          'Zapisy formularzem w lutym i we wrześniu, w ciągu semestru gdy zwolni się miejsce.',
        ),
        en: text(
          'Evening Polish course for beginners',
          'Two evenings a week for a term, made for people who work in shifts.',
          'The same lesson is given on Tuesday and Wednesday, on Thursday and Friday: if you have the late shift, come on the other day. A short test at the first class finds your group (A1 or A2). Students of education play with the children in the next room.',
          'Enrol by form in February and September, or during the term when a place is free.',
        ),
        uk: text(
          'Вечірній курс польської мови з нуля',
          'Двічі на тиждень протягом семестру, для людей, які працюють позмінно.',
          'Той самий урок є у вівторок і середу, у четвер і п’ятницю: хто на другій зміні, приходить в інший день. На першому занятті короткий тест, щоб потрапити до своєї групи (A1 або A2). Студентки тим часом бавляться з дітьми в сусідній залі.',
          'Запис через форму в лютому та вересні.',
        ),
        es: text(
          'Curso vespertino de polaco desde cero',
          'Dos tardes por semana durante un semestre, para quien trabaja por turnos.',
          'La misma clase se da martes y miércoles, jueves y viernes: si tiene turno de tarde, venga otro día. Una prueba corta el primer día decide el grupo (A1 o A2). En la sala de al lado cuidan a los niños.',
        ),
        tr: machine(
          text(
            'Akşam Lehçe kursu, sıfırdan',
            'Vardiyalı çalışanlar için dönem boyunca haftada iki akşam.',
            'Aynı ders salı ve çarşamba, perşembe ve cuma verilir: geç vardiyadaysanız öbür gün gelin. İlk derste kısa bir sınav grubunuzu belirler. Çocuklara yan odada bakılır.',
          ),
        ),
      },
      categories: ['POLISH_COURSE'],
      audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS'],
      languages: ['pl', 'en', 'uk'],
      minimumAge: 16,
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 120,
          currency: 'PLN',
          note: {
            pl: 'za semestr z podręcznikiem, kwota przykładowa',
            en: 'a term with the book, sample amount',
            uk: 'за семестр з підручником, приклад суми',
          },
        },
      ],
      contacts: [form('https://kursy.akademia.example.org/polski', 'pl', 'en', 'uk')],
      places: [
        at(
          university,
          during('2026-10-05', '2027-01-29', on(['TU', 'WE', 'TH', 'FR'], '18:00', '20:00')),
          during('2027-02-22', '2027-06-18', on(['TU', 'WE', 'TH', 'FR'], '18:00', '20:00')),
        ),
      ],
    },
    {
      key: 'rekrutacja',
      texts: {
        pl: text(
          'Studia w Płocku dla osób z zagranicznym świadectwem',
          'Biuro rekrutacji mówi, czy twoje świadectwo wystarczy i jak je uznać.',
          'Pielęgniarstwo, ekonomia, informatyka, pedagogika. Kandydat z zagranicy przesyła skan świadectwa, a biuro odpowiada, czy potrzebna jest legalizacja albo apostille. Na studia po polsku trzeba znać język na B1; kurs zerowy trwa rok.',
        ),
        en: text(
          'Studying in Płock with a foreign school certificate',
          'The admissions office says whether your certificate is enough and how to have it recognised.',
          'Nursing, economics, computing, education. Send a scan of your certificate and the office answers whether it needs legalisation or an apostille. Studies in Polish ask for level B1; the preparatory course takes a year.',
        ),
      },
      categories: ['HIGHER_EDUCATION', 'QUALIFICATION_RECOGNITION'],
      audiences: ['YOUTH', 'STUDENTS'],
      languages: ['pl', 'en'],
      deliveryModes: ['ONLINE', 'IN_PERSON'],
      contacts: [email('rekrutacja@akademia.example.org', 'pl', 'en')],
      places: [at(university, weekdays('09:00', '14:00'), closedOn('2026-12-31'))],
    },
    {
      key: 'pielegniarki-nostryfikacja',
      texts: {
        pl: text(
          'Pielęgniarka z dyplomem spoza Unii: jak wrócić do zawodu',
          'Seminarium i indywidualna mapa drogi dla personelu medycznego.',
          'W Płocku pracuje wiele pielęgniarek na liniach produkcyjnych, bo nie wiedziały, od czego zacząć. Na seminarium opowiadają te, którym się udało: ile trwało, ile kosztowało, jak wyglądał egzamin z języka. Po przerwie prawniczka ogląda dyplomy i mówi, którą drogą iść.',
          'Spotkania dwa razy w roku, zgłoszenia mailem.',
        ),
        uk: text(
          'Медсестра з дипломом поза ЄС: як повернутися до професії',
          'Семінар та особистий план для медичного персоналу.',
          'У Плоцьку багато медсестер працює на конвеєрі, бо не знали, з чого почати. На семінарі розповідають ті, кому вдалося: скільки тривало, скільки коштувало, який був мовний іспит. Після перерви юристка дивиться дипломи й радить, яким шляхом іти.',
        ),
        ru: text(
          'Медсестра с дипломом не из ЕС: как вернуться в профессию',
          'Семинар и личный план для медицинского персонала.',
          'На семинаре рассказывают те, у кого получилось: сколько заняло, сколько стоило, каким был языковой экзамен. После перерыва юрист смотрит дипломы и советует путь.',
        ),
      },
      categories: ['QUALIFICATION_RECOGNITION', 'CAREER_GUIDANCE'],
      audiences: ['LABOUR_MIGRANTS'],
      languages: ['pl', 'uk', 'ru'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('pielegniarstwo@akademia.example.org', 'pl', 'uk')],
      places: [at(university, once('2026-12-05', '10:00', '14:00'), once('2027-05-22', '10:00', '14:00'))],
    },
    ...academyCourses,
    ...studentLawClinic,
  ],
};

export const polytechnicBranch: ProviderLeaflet = {
  key: 'politechnika-plock',
  name: 'Politechnika Warszawska, filia w Płocku',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'en'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    reach: 'REGIONAL',
  },
  services: [
    {
      key: 'buddy',
      texts: {
        pl: text(
          'Program „Kumpel z wydziału”',
          'Starszy student pomaga zagranicznemu koledze przeżyć pierwszy semestr.',
          'Kumpel odbiera z dworca, pokazuje akademik i bibliotekę, wyjaśnia, co to indeks, dziekanat i poprawka. Pary dobieramy po językach i po kierunku. Umawiacie się sami, ile razy chcecie.',
        ),
        en: text(
          'Campus buddy',
          'An older student helps a colleague from abroad to survive the first term.',
          'Your buddy meets you at the station, shows the hall and the library and explains the dean’s office and the resit. Pairs are made by language and course. You agree yourselves how often you meet.',
        ),
        hi: machine(
          text(
            'कैंपस साथी',
            'एक पुराना छात्र विदेश से आए साथी को पहले सेमेस्टर में मदद करता है।',
            'साथी स्टेशन पर मिलता है, छात्रावास और पुस्तकालय दिखाता है और डीन कार्यालय के नियम समझाता है। जोड़ी भाषा और विषय देखकर बनती है।',
          ),
        ),
      },
      categories: ['BEFRIENDING_MENTORING', 'HIGHER_EDUCATION'],
      audiences: ['STUDENTS'],
      languages: ['pl', 'en', 'hi', 'uk'],
      formality: ['VOLUNTARY'],
      free: true,
      contacts: [form('https://kumpel.politechnika.example.org/', 'en', 'pl')],
    },
    {
      key: 'laboratorium-dla-licealistow',
      texts: {
        pl: text(
          'Otwarte laboratorium dla młodzieży',
          'W co drugą sobotę uczniowie lutują, drukują w 3D i badają, co pływa w Wiśle.',
          'Zajęcia są tak ułożone, że da się w nich brać udział, znając dwadzieścia polskich słów: pokazuje się rękami. Fartuchy i okulary dajemy. Grupa ma dwanaście osób, a miejsca rozchodzą się szybko.',
        ),
      },
      categories: ['AFTER_SCHOOL'],
      audiences: ['YOUTH'],
      minimumAge: 13,
      maximumAge: 19,
      requirements: ['PARENTAL_CONSENT'],
      free: true,
      places: [
        at(polytechnic, during('2026-10-03', '2027-06-12', { ...on(['SA'], '10:00', '13:00'), rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' })),
      ],
    },
    ...engineersFromAbroad,
  ],
};
