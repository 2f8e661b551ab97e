import { gminy } from '../../writing/gmina.ts';
import { closedOn, during, everyOther, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const shiftNursery = office('plock-klub-dzieciecy', 'Klub dziecięcy przy strefie zakładów (miejsce pokazowe)', {
  in: 'Płock',
  wheelchairAccessible: true,
});
const kindergarten = office('plock-przedszkole-pokazowe', 'Przedszkole na Podolszycach (miejsce pokazowe)', { in: 'Płock' });
const secondarySchool = office('plock-szkola-srednia-pokazowa', 'Zespół szkół średnich (miejsce pokazowe)', { in: 'Płock' });

/** For children who begin somewhere: in a nursery, a kindergarten, a school, a trade. */
export const firstDaysAtSchool: readonly Leaflet[] = [
  {
    key: 'klub-dzieciecy-na-zmiany',
    texts: {
      pl: text(
        'Klub dziecięcy od 5.30 do 22.30, dla rodziców na zmianach',
        'Opieka nad maluchami na godziny, obok przystanku autobusów pracowniczych.',
        'Rano śpiochy śpią dalej, nikt ich nie budzi na śniadanie. Wieczorem jest kolacja, kąpiel i bajka w języku, który zapiszesz na karcie. Grafik podaje się w czwartek na następny tydzień, bo tak samo robią zakłady. Nie nocujemy. Choremu dziecku podajemy leki tylko od rodzica i tylko z kartką.',
        'Najpierw wizyta z dzieckiem, potem umowa.',
      ),
      uk: text(
        'Дитячий клуб від 5.30 до 22.30, для батьків на змінах',
        'Погодинний догляд за малюками, поруч із зупинкою автобусів для працівників.',
        'Зранку сонні сплять далі, ніхто не будить їх на сніданок. Увечері вечеря, купання й казка мовою, яку ви запишете на картці. Графік подають у четвер на наступний тиждень, бо так роблять і підприємства. На ніч не лишаємо. Ліки хворій дитині даємо лише від батьків і лише із запискою.',
        'Спершу візит із дитиною, потім договір.',
      ),
      en: text(
        'Children’s club from 5.30 to 22.30, for parents on shifts',
        'Care for toddlers by the hour, beside the stop of the works buses.',
        'In the morning sleepers sleep on; nobody wakes them for breakfast. In the evening there is supper, a bath and a story in the language that you note on the card. Hand in your rota on Thursday for the next week, as the plants do. Nobody stays overnight. A sick child gets medicine only from its parents and only with a note.',
        'First a visit with your child, then the contract.',
      ),
      ne: machine(
        text(
          'सिफ्टमा काम गर्ने आमाबाबुका लागि बाल क्लब, ५.३० देखि २२.३० सम्म',
          'साना बच्चाको घण्टाको हिसाबमा हेरचाह, कामदार बसको बिसौनी नजिक।',
          'बिहान सुतिरहेका बच्चालाई कसैले उठाउँदैन। बेलुका खाना, नुहाउने र कथा हुन्छ। अर्को हप्ताको तालिका बिहीबार दिनुहोस्।',
        ),
      ),
    },
    categories: ['NURSERY'],
    audiences: ['FAMILIES_WITH_CHILDREN', 'SINGLE_PARENTS', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk'],
    formality: ['SEMI_FORMAL'],
    municipalities: gminy('Płock', 'Stara Biała', 'Słupno', 'Radzanowo'),
    requiresStatutoryEntitlement: false,
    requirements: ['PARENTAL_CONSENT', 'FEE', 'WORK_CONTRACT'],
    minimumAge: 1,
    maximumAge: 4,
    prices: [
      {
        amount: 12,
        currency: 'PLN',
        note: { pl: 'za godzinę, kwota przykładowa', en: 'an hour, sample amount', uk: 'за годину, приклад суми' },
      },
    ],
    contacts: [form('https://klub.szkoly-plock.example.org/', 'pl', 'uk', 'en')],
    places: [at(shiftNursery, on(['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], '05:30', '22:30'), ...publicHolidays())],
  },
  {
    key: 'dni-adaptacyjne-przedszkole',
    texts: {
      pl: text(
        'Dni adaptacyjne: przedszkole na próbę',
        'Pod koniec sierpnia i w lutym: dwie godziny z mamą, potem godzina bez mamy, potem obiad.',
        'Dziecko poznaje szafkę ze swoim obrazkiem, łazienkę i panią. Rodzic dostaje listę: kapcie, piżama, chustki, ulubiony miś. Jeśli maluch nie mówi po polsku, prosimy o pięć słów zapisanych polskimi literami: pić, siusiu, boli, mama, nie chcę. Można przyjść także wtedy, gdy decyzji o miejscu jeszcze nie ma.',
      ),
      uk: text(
        'Адаптаційні дні: садочок на пробу',
        'Наприкінці серпня та в лютому: дві години з мамою, потім година без мами, потім обід.',
        'Дитина знайомиться зі своєю шафкою з малюнком, туалетом і вихователькою. Батьки отримують список: капці, піжама, серветки, улюблений ведмедик. Якщо маля не говорить польською, просимо записати польськими літерами п’ять слів: пити, пісяти, болить, мама, не хочу. Можна прийти й тоді, коли рішення про місце ще немає.',
      ),
      en: text(
        'Settling-in days: kindergarten on trial',
        'At the end of August and in February: two hours with mother, then one without, then dinner.',
        'Your child meets the locker with its own picture, the bathroom and the teacher. You get a list: slippers, pyjamas, tissues, the favourite bear. If the little one speaks no Polish please give us five words in Polish letters: drink, wee, it hurts, mummy, I don’t want. You may come before there is a decision about a place.',
      ),
      be: machine(
        text(
          'Адаптацыйныя дні: садок на спробу',
          'У канцы жніўня і ў лютым: дзве гадзіны з мамай, потым гадзіна без мамы, потым абед.',
          'Дзіця знаёміцца са сваёй шафкай, прыбіральняй і выхавальніцай. Бацькі атрымліваюць спіс: тапкі, піжама, сурвэткі, любімы мядзведзік.',
        ),
      ),
    },
    categories: ['PRESCHOOL', 'PARENTING'],
    audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
    minimumAge: 2,
    maximumAge: 6,
    requiresStatutoryEntitlement: false,
    free: true,
    places: [
      at(
        kindergarten,
        during('2027-02-15', '2027-02-19', weekdays('09:00', '12:00')),
        during('2027-08-23', '2027-08-27', weekdays('09:00', '12:00')),
      ),
    ],
  },
  {
    key: 'sierpien-na-sucho',
    texts: {
      pl: text(
        'Szkoła na sucho: dwa tygodnie zajęć w sierpniu dla dzieci, które zaczynają w nowym kraju',
        'Plan lekcji, dzwonek, stołówka, dziennik elektroniczny i pierwsi koledzy, jeszcze bez ocen.',
        'Grupę prowadzą nauczycielka i licealistka, która sama przyjechała cztery lata temu. Codziennie jest jedna „trudna sytuacja” do odegrania: zgubiłam plecak, nie rozumiem polecenia, ktoś mnie przezywa. Rodzice w środę uczą się logowania do dziennika i usprawiedliwiania nieobecności. Zeszyty i drugie śniadanie są na miejscu.',
        'Zapis w czerwcu i lipcu; w miarę miejsc także pierwszego dnia.',
      ),
      uk: text(
        'Школа на пробу: два тижні занять у серпні для дітей, які починають у новій країні',
        'Розклад, дзвінок, їдальня, електронний щоденник і перші друзі, ще без оцінок.',
        'Групу ведуть учителька й ліцеїстка, яка сама приїхала чотири роки тому. Щодня розігрують одну «складну ситуацію»: загубила рюкзак, не розумію завдання, мене обзивають. Батьки в середу вчаться входити в щоденник і виправдовувати пропуски. Зошити та другий сніданок є на місці.',
        'Запис у червні та липні; якщо є місця, то й першого дня.',
      ),
      en: text(
        'A dry run of school: two weeks in August for children who begin in a new country',
        'Timetable, bell, canteen, the electronic register and first friends, still without marks.',
        'The group is led by a teacher and a girl from secondary school who came four years ago herself. Each day one “hard moment” is acted: I lost my bag, I do not understand the task, someone calls me names. On Wednesday parents learn to sign in to the register and to excuse an absence. Exercise books and a snack are there.',
        'Enrol in June and July; on the first day too if there is room.',
      ),
    },
    categories: ['SCHOOL_SUPPORT', 'AFTER_SCHOOL'],
    audiences: ['CHILDREN', 'NEWCOMERS'],
    languages: ['pl', 'uk', 'ru', 'en'],
    municipalities: gminy('Płock', 'Stara Biała', 'Słupno'),
    minimumAge: 7,
    maximumAge: 14,
    requirements: ['PARENTAL_CONSENT'],
    requiresStatutoryEntitlement: false,
    free: true,
    contacts: [form('https://sierpien.szkoly-plock.example.org/', 'pl', 'uk', 'en')],
    places: [at(kindergarten, during('2027-08-09', '2027-08-20', weekdays('09:00', '13:00')))],
  },
  {
    key: 'doradca-dla-nastolatkow',
    texts: {
      pl: text(
        'Technikum, liceum czy branżówka? Doradca dla nastolatków z zagranicy',
        'Rozmowa, po której wiadomo, do jakiej szkoły średniej iść i co zrobić, gdy rok szkolny już trwa.',
        'Uczeń przychodzi sam albo z rodzicem, z dowolnym świadectwem. Oglądamy warsztaty przez szybę: samochody, gastronomia, elektronika, fryzjerstwo. Potem próbny dzień w klasie, którą się wybrało. Nastolatkom, które w domu słyszą „idź do pracy”, pokazujemy też klasy łączące naukę z praktyką. Poradnia nie kieruje do oddziału przygotowawczego, to robi dyrektor.',
      ),
      uk: text(
        'Технікум, ліцей чи профшкола? Консультант для підлітків з-за кордону',
        'Розмова, після якої ясно, до якої середньої школи йти і що робити, якщо навчальний рік уже триває.',
        'Учень приходить сам або з батьками, з будь-яким табелем. Дивимося майстерні крізь шибку: авто, кухня, електроніка, перукарство. Потім пробний день у вибраному класі. Підліткам, які вдома чують «йди працювати», показуємо й класи, де навчання поєднують із практикою.',
      ),
      en: text(
        'Technical, general or trade school? An adviser for teenagers from abroad',
        'A talk after which you know which secondary school to choose, and what to do when the school year has begun.',
        'The pupil comes alone or with a parent, with any school report. We look at the workshops through the glass: cars, catering, electronics, hairdressing. Then a trial day in the class that was chosen. Teenagers who hear “go to work” at home are shown classes that join school and practice. Preparatory classes are not ours to give; the headteacher decides.',
      ),
      ru: machine(
        text(
          'Техникум, лицей или профшкола? Консультант для подростков из-за границы',
          'Разговор, после которого понятно, в какую среднюю школу идти.',
          'Ученик приходит один или с родителями, с любым табелем. Смотрим мастерские, потом пробный день в выбранном классе.',
        ),
      ),
      vi: machine(
        text(
          'Trường kỹ thuật, phổ thông hay dạy nghề? Tư vấn cho thiếu niên nước ngoài',
          'Buổi nói chuyện giúp chọn trường trung học, kể cả khi năm học đã bắt đầu.',
          'Học sinh đến một mình hoặc với cha mẹ, mang theo học bạ bất kỳ. Xem các xưởng, rồi học thử một ngày trong lớp đã chọn.',
        ),
      ),
    },
    categories: ['SCHOOL', 'CAREER_GUIDANCE'],
    audiences: ['YOUTH', 'FAMILIES_WITH_CHILDREN'],
    languages: ['pl', 'ru'],
    minimumAge: 14,
    maximumAge: 19,
    requirements: ['APPOINTMENT'],
    requiresStatutoryEntitlement: false,
    free: true,
    contacts: [email('nastolatki@szkoly-plock.example.org', 'pl', 'ru')],
    places: [
      byAppointmentAt(
        secondarySchool,
        during('2026-09-01', '2027-06-25', on(['MO', 'WE'], '12:00', '16:00')),
        noted(during('2027-03-06', '2027-05-29', everyOther('SA', '10:00', '13:00', '2027-03-06')), {
          pl: 'dni otwarte wiosną',
          en: 'open days in spring',
          uk: 'дні відкритих дверей навесні',
        }),
        closedOn('2026-12-30'),
      ),
    ],
  },
];
