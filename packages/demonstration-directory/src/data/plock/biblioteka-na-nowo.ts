import { during, everyOther, noted, on, publicHolidays } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { library } from './places.ts';

/** The library beyond its shelves: a phone that works, a language in exchange, a country to be understood. */
export const libraryForNewcomers: readonly Leaflet[] = [
  {
    key: 'pierwszy-telefon',
    texts: {
      pl: text(
        'Pierwszy polski numer: karta SIM, internet i aplikacje',
        'Godzina z wolontariuszem nad twoim telefonem: rejestracja karty, darmowe wi-fi, mapa, rozkład, tłumacz.',
        'Kartę kupujesz sam, byle gdzie; my pokazujemy, jak ją zarejestrować na paszport i jak nie dać się wciągnąć w abonament na dwa lata. Potem ustawiamy telefon: numer alarmowy na ekranie, tłumacz bez internetu, poczta, z której da się pisać do urzędu. Na koniec zmieniamy hasło „123456”. Starsze panie z Radziwia też przychodzą, chętnie siadają obok.',
      ),
      uk: text(
        'Перший польський номер: SIM-картка, інтернет і застосунки',
        'Година з волонтером над вашим телефоном: реєстрація картки, безкоштовний вайфай, мапа, розклад, перекладач.',
        'Картку купуєте самі, будь-де; ми показуємо, як зареєструвати її на паспорт і як не дати втягнути себе в дворічний абонемент. Потім налаштовуємо телефон: екстрений номер на екрані, перекладач без інтернету, пошта, з якої можна писати до установи. Наприкінці міняємо пароль «123456».',
      ),
      en: text(
        'A first Polish number: SIM card, internet and apps',
        'An hour with a volunteer over your phone: registering the card, free wi-fi, map, timetable, translator.',
        'Buy the card yourself, anywhere; we show how to register it with a passport and how not to be drawn into a contract of two years. Then we set up the phone: the emergency number on the screen, a translator that works offline, an address from which you can write to an office. In the end the password “123456” is changed.',
      ),
      uz: machine(
        text(
          'Birinchi Polsha raqami: SIM-karta, internet va ilovalar',
          'Ko‘ngilli bilan telefoningiz ustida bir soat: kartani ro‘yxatdan o‘tkazish, bepul wi-fi, xarita, tarjimon.',
          'Kartani o‘zingiz sotib olasiz; biz uni pasport bilan qanday ro‘yxatdan o‘tkazishni va ikki yillik shartnomadan qanday saqlanishni ko‘rsatamiz.',
        ),
      ),
      ne: machine(
        text(
          'पहिलो पोलिस नम्बर: सिम कार्ड, इन्टरनेट र एप',
          'स्वयंसेवकसँग तपाईंको फोनमा एक घण्टा: कार्ड दर्ता, निःशुल्क वाइफाइ, नक्सा, अनुवादक।',
          'कार्ड आफैँ किन्नुहोस्; राहदानीले दर्ता गर्ने र दुई वर्षको सम्झौताबाट जोगिने तरिका देखाउँछौँ।',
        ),
      ),
    },
    categories: ['DIGITAL_SKILLS'],
    audiences: ['NEWCOMERS', 'SENIORS'],
    languages: ['pl', 'en', 'uk'],
    formality: ['VOLUNTARY'],
    free: true,
    places: [at(library, on(['MO'], '16:00', '18:00'), on(['SA'], '09:30', '11:00'), ...publicHolidays())],
  },
  {
    key: 'profil-zaufany-krok-po-kroku',
    texts: {
      pl: text(
        'Profil zaufany i mObywatel przy jednym komputerze',
        'Bibliotekarka siedzi obok, ty klikasz. Po trzech kwadransach podpisujesz pierwsze pismo przez internet.',
        'Przyjdź z działającym telefonem i, jeśli masz, z dostępem do banku przez internet. Nie ma głupich pytań; były już „gdzie jest małpa?” i „czy to czyta policja?”. Ćwiczymy na wniosku, który nic nie kosztuje, żeby można się było pomylić. Hasła zapisujesz na kartce, którą zabierasz tylko ty.',
        'Jedno stanowisko, dlatego prosimy o zapis.',
      ),
      uk: text(
        'Довірений профіль і mObywatel за одним комп’ютером',
        'Бібліотекарка сидить поруч, клікаєте ви. За сорок п’ять хвилин підписуєте перший лист через інтернет.',
        'Приходьте з робочим телефоном і, якщо маєте, з інтернет-банком. Дурних запитань немає; вже були «де той равлик?» і «чи це читає поліція?». Вправляємося на заяві, яка нічого не коштує, щоб можна було помилитися. Паролі записуєте на аркуші, який забираєте лише ви.',
        'Місце одне, тому просимо записатися.',
      ),
      en: text(
        'Trusted profile and mObywatel at one computer',
        'A librarian sits beside you and you click. After three quarters of an hour you sign your first letter online.',
        'Come with a phone that works and, if you have it, with your online bank. There are no silly questions; we have had “where is the at sign?” and “do the police read this?”. We practise on an application that costs nothing, so that you may go wrong. You write the passwords on a sheet that only you take home.',
        'There is one place, so please enrol.',
      ),
    },
    categories: ['DIGITAL_IDENTITY', 'DIGITAL_SKILLS'],
    languages: ['pl', 'uk', 'ru'],
    requirements: ['PESEL', 'APPOINTMENT'],
    free: true,
    contacts: [email('komputer@ksiaznica.example.org', 'pl')],
    places: [at(library, during('2026-09-01', '2027-06-30', on(['WE'], '13:00', '17:00')), ...publicHolidays())],
  },
  {
    key: 'tandem-jezykowy',
    texts: {
      pl: text(
        'Tandem: ty uczysz hiszpańskiego, ja polskiego',
        'Pół godziny w jednym języku, pół godziny w drugim, zegar stoi na stole.',
        'Płocczanie chcą się uczyć ukraińskiego, hiszpańskiego, gruzińskiego, hindi, tureckiego i angielskiego od kogoś żywego. Wypełniasz kartę: co umiesz, czego chcesz, kiedy masz wolne. Parę dobieramy w dwa tygodnie. Pierwsze spotkanie jest w czytelni, następne, gdzie chcecie. Nauczycielem być nie trzeba.',
      ),
      en: text(
        'Tandem: you teach Spanish, I teach Polish',
        'Half an hour in one language, half an hour in the other, with a clock on the table.',
        'People of Płock want to learn Ukrainian, Spanish, Georgian, Hindi, Turkish and English from somebody alive. Fill in a card: what you speak, what you want, when you are free. We make a pair within two weeks. The first meeting is in the reading room, the next ones wherever you like. You need not be a teacher.',
      ),
      uk: text(
        'Тандем: ти вчиш української, я — польської',
        'Пів години однією мовою, пів години другою, годинник стоїть на столі.',
        'Мешканці Плоцька хочуть вчити українську, іспанську, грузинську, гінді, турецьку й англійську від живої людини. Заповнюєте картку: що вмієте, чого хочете, коли вільні. Пару добираємо за два тижні. Перша зустріч у читальні, наступні — де захочете. Бути вчителем не треба.',
      ),
      tr: machine(
        text(
          'Tandem: sen Türkçe öğret, ben Lehçe',
          'Yarım saat bir dilde, yarım saat öbüründe; saat masada durur.',
          'Bir kart doldurun: ne biliyorsunuz, ne istiyorsunuz, ne zaman boşsunuz. İki haftada eş buluruz. Öğretmen olmanız gerekmez.',
        ),
      ),
    },
    categories: ['OTHER_LANGUAGES', 'CONVERSATION_PRACTICE'],
    audiences: ['LOCAL_RESIDENTS', 'NEWCOMERS', 'VOLUNTEERS'],
    languages: ['pl', 'en', 'uk', 'es', 'ka', 'hi', 'tr'],
    formality: ['VOLUNTARY'],
    minimumAge: 16,
    free: true,
    contacts: [form('https://tandem.ksiaznica.example.org/', 'pl', 'en')],
    places: [at(library, on(['TH'], '17:00', '18:00'))],
  },
  {
    key: 'wieczory-o-polsce',
    texts: {
      pl: text(
        'Wieczory o Polsce: dla tych, którzy myślą o obywatelstwie',
        'Co drugi czwartek: po co jest Sejm, kim był Mazowiecki, dlaczego w listopadzie palimy znicze i jak się głosuje na radnego.',
        'Bez egzaminu i bez hymnu na stojąco. Historyczka opowiada, a sala dopytuje; w ostatnim kwadransie ktoś, kto już przez to przeszedł, mówi, jak wyglądała jego droga do paszportu. Materiały są w prostej polszczyźnie. W maju jedziemy razem do Warszawy zobaczyć salę posiedzeń.',
      ),
      uk: text(
        'Вечори про Польщу: для тих, хто думає про громадянство',
        'Кожного другого четверга: навіщо Сейм, хто такий Мазовецький, чому в листопаді запалюють лампадки і як голосують за радника.',
        'Без іспиту і без гімну навстоячки. Історикиня розповідає, зала допитується; в останні чверть години хтось, хто вже через це пройшов, каже, якою була його дорога до паспорта. Матеріали простою польською. У травні разом їдемо до Варшави.',
      ),
      en: text(
        'Evenings about Poland: for those who think of citizenship',
        'Every second Thursday: what the Sejm is for, who Mazowiecki was, why candles burn in November and how one votes for a councillor.',
        'No exam, and no standing for the anthem. A historian tells and the room asks; in the last quarter of an hour someone who has been through it describes the way to the passport. Materials are in plain Polish. In May we travel to Warsaw together to see the chamber.',
      ),
      be: machine(
        text(
          'Вечары пра Польшчу: для тых, хто думае пра грамадзянства',
          'Кожны другі чацвер: навошта Сейм, чаму ў лістападзе паляць знічы і як галасуюць за радніка.',
          'Без іспыту. Гісторык расказвае, зала пытаецца; у канцы хтосьці, хто ўжо прайшоў гэты шлях, расказвае пра сваю дарогу да пашпарта.',
        ),
      ),
    },
    categories: ['CITIZENSHIP', 'CULTURE'],
    languages: ['pl'],
    requirements: ['BASIC_POLISH'],
    free: true,
    places: [
      at(
        library,
        noted(during('2026-10-01', '2027-05-31', everyOther('TH', '18:00', '19:30', '2026-10-01')), {
          pl: 'od października do maja',
          en: 'October to May',
          uk: 'від жовтня до травня',
        }),
      ),
    ],
  },
];
