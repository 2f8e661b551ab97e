import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, during, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { caritasHouse, neighbourhoodHouse, townHall } from './places.ts';

/** The city hall, for the bills and bins of a flat. */
export const cityForHouseholds: readonly Leaflet[] = [
  {
    key: 'smieci-deklaracja',
    texts: {
      pl: text(
        'Śmieci: deklaracja, worki i pięć pojemników',
        'Kto się wprowadza albo wyprowadza, zgłasza liczbę osób; od niej zależy rachunek za odpady.',
        'W bloku deklarację składa zwykle wspólnota, w domu jednorodzinnym właściciel, na kwaterze pracowniczej ten, kto ją prowadzi. Przyjdź, jeśli nie wiesz, kto to u ciebie jest, albo płacisz za ludzi, którzy dawno wyjechali. Wydajemy ściągę na lodówkę: rysunki zamiast słów, w osiemnastu językach. Starą kanapę odbierze ekipa w umówionym dniu; wystawiona sama z siebie zostaje na chodniku.',
      ),
      uk: text(
        'Сміття: декларація, мішки й п’ять контейнерів',
        'Хто вселяється чи виїжджає, повідомляє кількість людей; від неї залежить рахунок за відходи.',
        'У багатоквартирному будинку декларацію зазвичай подає спільнота, у приватному — власник, у гуртожитку для працівників — той, хто його веде. Приходьте, якщо не знаєте, хто це у вас, або платите за людей, які давно виїхали. Даємо шпаргалку на холодильник: малюнки замість слів. Старий диван забере бригада в домовлений день.',
      ),
      en: text(
        'Rubbish: the declaration, the bags and five bins',
        'Whoever moves in or out reports how many people there are; the bill for waste depends on it.',
        'In a block the housing community mostly hands in the declaration, in a house the owner, in workers’ lodgings whoever runs them. Come if you do not know who that is with you, or if you pay for people who left long ago. We give out a crib for the fridge: drawings instead of words. A crew fetches the old sofa on an agreed day; put out on its own it stays on the pavement.',
      ),
      vi: machine(
        text(
          'Rác: tờ khai, túi và năm thùng',
          'Ai chuyển đến hoặc chuyển đi thì khai số người; tiền rác tính theo đó.',
          'Ở chung cư thường ban quản lý khai, ở nhà riêng là chủ nhà. Chúng tôi phát tờ hướng dẫn bằng hình để dán tủ lạnh. Ghế sofa cũ được thu vào ngày hẹn.',
        ),
      ),
    },
    categories: ['UTILITIES'],
    audiences: ['NEWCOMERS', 'LOCAL_RESIDENTS'],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON', 'ONLINE'],
    formality: ['FORMAL'],
    municipalities: gminy('Płock'),
    contacts: [email('odpady@urzad-plock.example.org', 'pl')],
    places: [at(townHall, weekdays('08:00', '15:00'), ...publicHolidays())],
  },
];

/** Errands that every tenant meets, done together. */
export const everydayErrands: readonly Leaflet[] = [
  {
    key: 'prad-i-gaz-na-siebie',
    texts: {
      pl: text(
        'Prąd i gaz na siebie: przepisanie licznika',
        'Zdjęcie licznika w dniu przejęcia kluczy oszczędza kłótni na rok.',
        'Siedzimy z umową najmu przy komputerze i przepisujemy licznik na ciebie, albo piszemy z właścicielem, że zostaje na nim. Uczymy czytać rachunek: prognoza to nie zużycie, a opłata stała jest także wtedy, gdy wyjedziesz. Jeśli przyszło wezwanie albo prąd już odłączono, mów od razu, szukamy rat tego samego dnia. Przed domokrążcą z tanią umową zamykamy drzwi.',
      ),
      uk: text(
        'Світло й газ на себе: переоформлення лічильника',
        'Фото лічильника в день отримання ключів рятує від сварки на рік.',
        'Сидимо з договором оренди за комп’ютером і переписуємо лічильник на вас або пишемо з власником, що він лишається на ньому. Вчимо читати рахунок: прогноз — не споживання, а постійна плата є й тоді, коли ви виїхали. Якщо прийшла вимога чи світло вже відключили, скажіть одразу: шукаємо розстрочку того ж дня.',
      ),
      en: text(
        'Electricity and gas in your name: taking over the meter',
        'A picture of the meter on the day you get the keys saves a year of quarrels.',
        'We sit down with the lease at a computer and put the meter in your name, or write with the owner that it stays in his. We teach you to read a bill: a forecast is not what you used, and the standing charge is there while you are away. If a demand has come or the power is off already, say so at once; we look for instalments on the same day.',
      ),
      es: machine(
        text(
          'Luz y gas a su nombre: cambio de titular',
          'Una foto del contador el día de las llaves ahorra un año de discusiones.',
          'Con el contrato de alquiler cambiamos el contador a su nombre o escribimos con el dueño que queda al suyo. Si ya cortaron la luz, dígalo enseguida.',
        ),
      ),
    },
    categories: ['UTILITIES', 'RENTING'],
    audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk', 'en'],
    formality: ['VOLUNTARY'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo'),
    requiresStatutoryEntitlement: false,
    free: true,
    places: [at(neighbourhoodHouse, on(['WE'], '16:30', '19:00'), closedOn('2026-12-23'))],
  },
  {
    key: 'awizo-i-paczka',
    texts: {
      pl: text(
        'Awizo, paczka do domu i list polecony: jak załatwić pocztę',
        'Kartka w drzwiach po polsku, na której nic nie widać, a to bywa pismo z urzędu albo sądu.',
        'Pokaż ją nam: przeczytamy, do kiedy leży list i w którym okienku. Jeśli nie ma cię w domu, poczta wyda go osobie, którą upoważnisz; pomagamy napisać takie pełnomocnictwo. Uczymy też wysyłać paczkę za granicę: co wpisać w deklarację, czego nie wolno pakować, ile czeka odbiorca. Kiosk sprzedaje karton i taśmę.',
      ),
      en: text(
        'Delivery notice, a parcel home and a registered letter: the post made easy',
        'A slip in the door in Polish that nobody can read, and it may be a letter from an office or a court.',
        'Show it to us: we read until when the letter lies there and at which counter. If you are away, the post gives it to someone you name; we help you to write that authority. We also teach how to send a parcel abroad: what to write in the declaration, what may not go in, how long it takes. The kiosk sells cardboard and tape.',
      ),
      uk: text(
        'Сповіщення про лист, посилка додому та рекомендований лист',
        'Папірець у дверях польською, якого не прочитати, а це може бути лист з установи чи суду.',
        'Покажіть його нам: прочитаємо, доки лист лежить і в якому віконці. Якщо вас немає вдома, пошта видасть його тому, кого ви вповноважите; допоможемо написати довіреність. Вчимо й надсилати посилку за кордон: що писати в декларації, чого не можна пакувати, скільки чекає адресат.',
      ),
      bn: machine(
        text(
          'ডাকের নোটিশ, বাড়িতে পার্সেল ও নিবন্ধিত চিঠি',
          'দরজায় পোলিশে লেখা কাগজ, যা হতে পারে দপ্তর বা আদালতের চিঠি।',
          'আমাদের দেখান: চিঠি কতদিন থাকবে, কোন কাউন্টারে, পড়ে দেব। বিদেশে পার্সেল পাঠাতে ঘোষণাপত্রে কী লিখবেন তাও শেখাই।',
        ),
      ),
      uz: machine(
        text(
          'Pochta xabari, uyga posilka va buyurtma xat',
          'Eshikdagi polyakcha qog‘oz idora yoki suddan kelgan xat bo‘lishi mumkin.',
          'Bizga ko‘rsating: xat qachongacha va qaysi darchada turishini o‘qib beramiz. Chet elga posilka yuborishni ham o‘rgatamiz.',
        ),
      ),
    },
    categories: ['POST', 'FORM_FILLING'],
    audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk', 'en'],
    formality: ['VOLUNTARY'],
    municipalities: gminy('Płock', 'Stara Biała', 'Słupno'),
    requiresStatutoryEntitlement: false,
    free: true,
    places: [
      at(
        neighbourhoodHouse,
        on(['MO', 'TH'], '16:00', '18:00'),
        noted(during('2026-12-01', '2026-12-20', on(['SA'], '10:00', '13:00')), {
          pl: 'grudniowe paczki',
          en: 'December parcels',
          uk: 'грудневі посилки',
        }),
      ),
    ],
  },
];

/** Caritas, when somebody has died far from home. */
export const whenSomeoneDies: readonly Leaflet[] = [
  {
    key: 'pogrzeb-i-przewoz',
    texts: {
      pl: text(
        'Pogrzeb tutaj albo ostatnia droga do domu: prowadzimy bliskich i kolegów zmarłego',
        'Jedna osoba prowadzi was przez szpital, urząd, konsulat i zakład pogrzebowy.',
        'Najpierw pytamy, co chciała rodzina i jakie są obrzędy; myjemy i ubieramy tak, jak każe zwyczaj. Potem liczymy razem, co kosztuje trumna, przewóz, tłumaczenie aktu, i co z tego może opłacić ubezpieczenie albo pracodawca. Koledzy z pracy często zbierają pieniądze; prowadzimy puszkę z pokwitowaniem. Po miesiącu dzwonimy zapytać, jak się macie.',
        'Napisz o każdej porze, odpowiada dyżurny.',
      ),
      uk: text(
        'Похорон тут або остання дорога додому: ведемо рідних і колег померлого',
        'Одна людина веде вас через лікарню, установу, консульство й похоронне бюро.',
        'Спершу питаємо, чого хотіла родина і які обряди; миємо й одягаємо так, як велить звичай. Потім разом рахуємо, скільки коштує труна, перевезення, переклад свідоцтва і що з цього може покрити страховка чи роботодавець. Колеги часто збирають гроші; ведемо скриньку з квитанцією. За місяць питаємо, як ви.',
        'Пишіть будь-коли, відповідає черговий.',
      ),
      en: text(
        'A funeral here or the last way home: we lead the family and friends of the dead',
        'One person leads you through hospital, office, consulate and undertaker.',
        'First we ask what the family wanted and which rites there are; we wash and dress as custom bids. Then we reckon together what the coffin, the transport and the translation of the certificate cost, and what insurance or the employer may pay. Colleagues often collect money; we keep a box with receipts. After a month we ask how you are.',
        'Write at any hour, someone on duty answers.',
      ),
      ne: machine(
        text(
          'परिवारबाट टाढा कोही बित्दा: यहीँ अन्त्येष्टि वा घर फर्काउने',
          'अस्पताल, कार्यालय, दूतावास र अन्त्येष्टि सेवामा एक जनाले साथ दिन्छ।',
          'पहिला परिवार र संस्कार सोध्छौँ। त्यसपछि खर्च र बीमा वा रोजगारदाताले तिर्ने कुरा सँगै हिसाब गर्छौँ। सहकर्मीले पैसा उठाए रसिद राख्छौँ।',
        ),
      ),
      hi: machine(
        text(
          'परिवार से दूर किसी की मृत्यु हो: यहाँ अंतिम संस्कार या घर वापसी',
          'एक व्यक्ति आपको अस्पताल, दफ़्तर, दूतावास और अंतिम संस्कार सेवा में साथ ले जाता है।',
          'पहले परिवार की इच्छा और रीति पूछते हैं। फिर साथ हिसाब लगाते हैं कि क्या ख़र्च है और बीमा या नियोक्ता क्या दे सकता है।',
        ),
      ),
    },
    categories: ['FUNERAL'],
    audiences: ['LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['IN_PERSON', 'OUTREACH', 'PHONE'],
    municipalities: plockAndNeighbours(),
    contacts: [form('https://pozegnanie.caritas-plock.example.org/', 'pl', 'uk', 'en')],
    places: [byAppointmentAt(caritasHouse)],
  },
];
