import { plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, during, noted, on } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { neighbourhoodHouse, university } from './places.ts';

/** Beyond the evening course for beginners: for people who cannot come, and for those who want a certificate. */
export const academyCourses: readonly Leaflet[] = [
  {
    key: 'polski-przez-internet',
    texts: {
      pl: text(
        'Polski przez internet: lekcja o 5.30, o 10.00 i o 22.30',
        'Trzy pory tej samej lekcji na żywo, dla osób na zmianach i dla mieszkańców wsi, do których nie jeździ wieczorny autobus.',
        'Poziom zerowy i A1. Lekcja trwa czterdzieści pięć minut, kamera może być wyłączona, w autobusie wystarczą słuchawki. Lektorka zaczyna od słów, które słychać na hali: „uwaga”, „przerwa”, „gdzie jest brygadzista?”. Zadanie domowe to nagranie głosowe na minutę. Kto opuści lekcję rano, dołącza w nocy.\n\nKsiążki nie trzeba kupować.',
        'Zapis trwa cały czas; link przychodzi mailem w niedzielę.',
      ),
      uk: text(
        'Польська через інтернет: урок о 5.30, о 10.00 і о 22.30',
        'Один і той самий живий урок тричі на день — для тих, хто працює позмінно, і для сіл, куди не ходить вечірній автобус.',
        'Нульовий рівень і A1. Урок триває сорок п’ять хвилин, камеру можна вимкнути, в автобусі досить навушників. Викладачка починає зі слів, які чути в цеху: „uwaga”, „przerwa”, „gdzie jest brygadzista?”. Домашнє завдання — голосовий запис на хвилину. Хто пропустив урок зранку, приєднується вночі.\n\nПідручника купувати не треба.',
        'Запис триває постійно; посилання приходить на пошту в неділю.',
      ),
      en: text(
        'Polish online: the lesson at 5.30, at 10.00 and at 22.30',
        'The same live lesson three times a day, for people on shifts and for villages without an evening bus.',
        'Level zero and A1. A lesson takes forty-five minutes, the camera may stay off, on the bus earphones are enough. The teacher begins with words heard in the hall: “uwaga”, “przerwa”, “gdzie jest brygadzista?”. Homework is a voice message of one minute. If you miss the morning, join at night.\n\nThere is no book to buy.',
        'Enrol at any time; the link comes by mail on Sunday.',
      ),
      es: machine(
        text(
          'Polaco por internet: clase a las 5.30, a las 10.00 y a las 22.30',
          'La misma clase en directo tres veces al día, para quien trabaja por turnos.',
          'Nivel cero y A1. La clase dura cuarenta y cinco minutos y la cámara puede estar apagada. Si falta por la mañana, entre por la noche. No hay que comprar libro.',
        ),
      ),
      fil: machine(
        text(
          'Polish online: aralin sa 5.30, 10.00 at 22.30',
          'Iisang live na aralin tatlong beses sa isang araw, para sa mga nagtatrabaho nang pa-shift.',
          'Antas na zero at A1. Apatnapu’t limang minuto ang aralin at puwedeng patay ang camera. Kung hindi makapasok sa umaga, sumali sa gabi. Walang librong bibilhin.',
        ),
      ),
      bn: machine(
        text(
          'ইন্টারনেটে পোলিশ: ক্লাস ৫.৩০, ১০.০০ ও ২২.৩০-এ',
          'একই সরাসরি ক্লাস দিনে তিনবার, শিফটে কাজ করা মানুষের জন্য।',
          'শূন্য ও A1 স্তর। ক্লাস পঁয়তাল্লিশ মিনিট, ক্যামেরা বন্ধ রাখা যায়। সকালে না পারলে রাতে যোগ দিন। বই কিনতে হয় না।',
        ),
      ),
    },
    categories: ['POLISH_COURSE'],
    audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'NEWCOMERS'],
    languages: ['pl', 'en'],
    deliveryModes: ['ONLINE'],
    reach: 'ONLINE',
    requiresStatutoryEntitlement: false,
    minimumAge: 15,
    free: true,
    contacts: [form('https://zdalnie.akademia.example.org/polski', 'pl', 'en', 'uk', 'es')],
  },
  {
    key: 'przygotowanie-b1',
    texts: {
      pl: text(
        'B1 bez stresu: przygotowanie do egzaminu certyfikatowego',
        'Dwanaście sobót dla osób, którym certyfikat z polskiego jest potrzebny do dokumentów.',
        'Nie uczymy od początku; na teście wstępnym trzeba zrozumieć krótką wiadomość z radia. Każda sobota to jedna część egzaminu: słuchanie, czytanie, gramatyka, pisanie listu, rozmowa z obrazkiem. Raz w semestrze robimy egzamin na niby, z zegarem i nieznanym egzaminatorem. Gdzie i kiedy jest prawdziwy, sprawdzamy razem na zajęciach.',
        'Test wstępny w pierwszą sobotę, potem decyzja i opłata.',
      ),
      uk: text(
        'B1 без стресу: підготовка до сертифікатного іспиту',
        'Дванадцять субот для тих, кому сертифікат з польської потрібен до документів.',
        'Не вчимо з нуля; на вступному тесті треба зрозуміти коротку новину з радіо. Кожна субота — одна частина іспиту: слухання, читання, граматика, лист, розмова за малюнком. Раз на семестр робимо іспит «на пробу», з годинником і незнайомим екзаменатором. Де і коли справжній, перевіряємо разом на занятті.',
        'Вступний тест у першу суботу, потім рішення й оплата.',
      ),
      en: text(
        'B1 without fear: getting ready for the certificate exam',
        'Twelve Saturdays for people who need a certificate of Polish for their papers.',
        'We do not begin at the beginning; in the entry test you should understand a short item of radio news. Each Saturday is one part of the exam: listening, reading, grammar, writing a letter, talking about a picture. Once a term there is a mock exam with a clock and an examiner you do not know. Where and when the real one is we look up together.',
        'Entry test on the first Saturday, then decide and pay.',
      ),
      ru: machine(
        text(
          'B1 без стресса: подготовка к сертификационному экзамену',
          'Двенадцать суббот для тех, кому сертификат по польскому нужен для документов.',
          'С нуля не учим. Каждая суббота посвящена одной части экзамена: слушание, чтение, грамматика, письмо, разговор. Раз в семестр пробный экзамен.',
        ),
      ),
      be: machine(
        text(
          'B1 без стрэсу: падрыхтоўка да сертыфікацыйнага іспыту',
          'Дванаццаць субот для тых, каму сертыфікат па польскай мове патрэбны для дакументаў.',
          'З нуля не вучым. Кожная субота — адна частка іспыту: слуханне, чытанне, граматыка, ліст, размова. Раз на семестр пробны іспыт.',
        ),
      ),
    },
    categories: ['POLISH_COURSE', 'PERMANENT_RESIDENCE', 'CITIZENSHIP'],
    audiences: ['LABOUR_MIGRANTS'],
    languages: ['pl'],
    requiresStatutoryEntitlement: false,
    requirements: ['BASIC_POLISH', 'FEE'],
    minimumAge: 16,
    prices: [
      {
        amount: 360,
        currency: 'PLN',
        note: {
          pl: 'dwanaście spotkań, bez egzaminu; kwota przykładowa',
          en: 'twelve meetings, exam not included; sample amount',
          uk: 'дванадцять зустрічей, без іспиту; приклад суми',
        },
      },
    ],
    contacts: [email('b1@akademia.example.org', 'pl')],
    places: [
      at(
        university,
        during('2026-10-10', '2027-01-16', on(['SA'], '09:00', '12:15')),
        during('2027-03-06', '2027-06-05', on(['SA'], '09:00', '12:15')),
        closedOn('2026-12-26'),
        closedOn('2027-01-02', { pl: 'przerwa świąteczna', en: 'Christmas break', uk: 'різдвяна перерва' }),
      ),
    ],
  },
];

/** The chamber sends a teacher into the firm. */
export const courseAtWork: readonly Leaflet[] = [
  {
    key: 'lektor-w-zakladzie',
    texts: {
      pl: text(
        'Lektor w zakładzie: polski przed zmianą',
        'Firma zamawia, lektor przyjeżdża trzy razy w tygodniu na pół godziny, załoga uczy się słów ze swojego stanowiska.',
        'Zaczynamy od obchodu z brygadzistą i kartki z trzydziestoma zdaniami, które padają tam naprawdę. Po miesiącu kadry dostają krótką notatkę bez nazwisk: co załoga już rozumie, a które instrukcje na ścianie trzeba przepisać prościej. Małe firmy mogą złożyć się na jedną grupę. Pracownik, który chciałby takich zajęć, może podać nam adres firmy, zapukamy sami.',
      ),
      en: text(
        'A teacher in the plant: Polish before the shift',
        'The firm orders, the teacher comes three times a week for half an hour, the crew learns the words of its own place.',
        'We begin with a round with the foreman and a sheet of thirty sentences that are really said there. After a month the personnel office gets a short note without names: what the crew understands by now and which instructions on the wall should be put more simply. Small firms may share a group. A worker who would like such lessons can give us the firm’s address; we knock ourselves.',
      ),
    },
    categories: ['POLISH_COURSE', 'EMPLOYING_FOREIGNERS'],
    audiences: ['EMPLOYERS'],
    deliveryModes: ['OUTREACH'],
    requiresStatutoryEntitlement: false,
    contacts: [form('https://lektor.izba-plock.example.org/', 'pl', 'en')],
  },
];

/** The foundation's course for those who cannot leave a baby at home. */
export const courseWithPram: readonly Leaflet[] = [
  {
    key: 'polski-z-wozkiem',
    texts: {
      pl: text(
        'Polski z wózkiem: kurs dla mam małych dzieci',
        'Na podłodze koc i klocki, na ścianie czasowniki. Dwa przedpołudnia w tygodniu.',
        'Uczymy się tego, o co pyta pediatra, pani w żłobku i sąsiadka na schodach. Wolno karmić, kołysać i wyjść w połowie zdania. Opiekunka bawi się z dziećmi w tej samej sali, więc żadne nie płacze za drzwiami. Nie ma poziomów: kto umie więcej, siada obok tej, która umie mniej.',
        'Po prostu przyjdź; pierwsze zajęcia bez zapisu.',
      ),
      uk: text(
        'Польська з візочком: курс для мам малих дітей',
        'На підлозі плед і кубики, на стіні дієслова. Два ранки на тиждень.',
        'Вчимося того, про що питає педіатр, вихователька в яслах і сусідка на сходах. Можна годувати, колисати й вийти посеред речення. Няня бавиться з дітьми в тій самій залі, тож жодне не плаче за дверима. Рівнів немає: хто вміє більше, сідає поруч із тією, що вміє менше.',
        'Просто приходьте; перше заняття без запису.',
      ),
      en: text(
        'Polish with a pram: a course for mothers of small children',
        'A blanket and bricks on the floor, verbs on the wall. Two mornings a week.',
        'We learn what the paediatrician asks, the nursery nurse and the neighbour on the stairs. You may nurse, rock and leave in mid-sentence. A minder plays with the children in the same room, so that none cries behind a door. There are no levels: whoever knows more sits beside one who knows less.',
        'Just come; no enrolment for the first class.',
      ),
      ar: machine(
        text(
          'البولندية مع عربة الطفل: دورة لأمهات الأطفال الصغار',
          'بطانية ومكعبات على الأرض وأفعال على الجدار. صباحان في الأسبوع.',
          'نتعلم ما يسأل عنه طبيب الأطفال والمربية والجارة. يمكنك الإرضاع والخروج في منتصف الجملة. تلعب المربية مع الأطفال في القاعة نفسها.',
        ),
      ),
      ka: machine(
        text(
          'პოლონური ეტლით: კურსი პატარა ბავშვების დედებისთვის',
          'იატაკზე საბანი და კუბიკები, კედელზე ზმნები. კვირაში ორი დილა.',
          'ვსწავლობთ იმას, რასაც პედიატრი, აღმზრდელი და მეზობელი გვეკითხება. შეგიძლიათ აჭამოთ ბავშვს და შუა წინადადებაში გახვიდეთ.',
        ),
      ),
    },
    categories: ['POLISH_COURSE', 'PARENT_CHILD_GROUPS'],
    audiences: ['MOTHERS', 'NO_STATUTORY_ENTITLEMENT'],
    languages: ['pl', 'uk', 'ru'],
    municipalities: plockAndNeighbours(),
    free: true,
    places: [
      at(
        neighbourhoodHouse,
        during('2026-09-15', '2027-06-17', on(['TU', 'TH'], '10:00', '11:30')),
        noted(closedOn('2026-11-12'), { pl: 'szkolenie opiekunek', en: 'the minders are being trained', uk: 'навчання нянь' }),
      ),
    ],
  },
];
