import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { during, everyLast, noted, on, roundTheClock } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { neighbourhoodHouse } from './places.ts';

const foodShelf = office('plock-jadlodzielnia', 'Jadłodzielnia przy domu sąsiedzkim (miejsce pokazowe)', {
  in: 'Płock',
  description: 'Regał i lodówka w drewnianej wiacie, otwarte z ulicy.',
  wheelchairAccessible: true,
});
const pool = office('plock-plywalnia-pokazowa', 'Pływalnia osiedlowa (miejsce pokazowe)', { in: 'Płock' });

/** What neighbours give each other without an office: food, a bicycle, an hour in the water, a way not to drink. */
export const yardGroups: readonly Leaflet[] = [
  {
    key: 'jadlodzielnia',
    texts: {
      pl: text(
        'Jadłodzielnia: weź albo zostaw',
        'Lodówka i regał na podwórku. Nikt nie patrzy, nikt nie pyta.',
        'Zostawiać wolno to, co sam byś zjadł: zamknięte, podpisane, z datą. Surowego mięsa i alkoholu nie zostawiamy. Zupy w słoikach znikają najszybciej, najlepiej stawiać je wieczorem. W niedzielę ktoś z domu sąsiedzkiego myje półki; jeśli możesz pomóc, gąbka wisi na haku.',
      ),
      uk: text(
        'Спільний холодильник: візьми або залиш',
        'Холодильник і полиця на подвір’ї. Ніхто не дивиться, ніхто не питає.',
        'Залишати можна те, що з’їли б самі: закрите, підписане, з датою. Сирого м’яса й алкоголю не лишаємо. Супи в банках зникають найшвидше, найкраще ставити їх увечері. У неділю хтось миє полиці; якщо можете допомогти, губка висить на гачку.',
      ),
      en: text(
        'Food shelf: take or leave',
        'A fridge and a shelf in the yard. Nobody looks, nobody asks.',
        'Leave what you would eat yourself: closed, labelled, dated. No raw meat, no alcohol. Soups in jars go fastest and are best put there in the evening. On Sunday somebody from the neighbourhood house washes the shelves; if you can help, the sponge hangs on the hook.',
      ),
      ka: machine(
        text(
          'საერთო მაცივარი: აიღე ან დატოვე',
          'მაცივარი და თარო ეზოში. არავინ უყურებს, არავინ კითხულობს.',
          'დატოვეთ ის, რასაც თვითონ შეჭამდით: დახურული, წარწერით და თარიღით. უმი ხორცი და ალკოჰოლი არა.',
        ),
      ),
    },
    categories: ['FOOD_AID'],
    audiences: ['LOW_INCOME', 'HOMELESS', 'NO_STATUTORY_ENTITLEMENT'],
    places: [at(foodShelf, roundTheClock())],
  },
  {
    key: 'rower-do-pracy',
    texts: {
      pl: text(
        'Rower do pracy: naprawa, wypożyczenie, oświetlenie',
        'Warsztat na podwórku dla tych, którzy jadą na zmianę, gdy autobusy jeszcze śpią.',
        'Uczymy łatać dętkę i ustawiać hamulce na twoim rowerze; jeśli go nie masz, wypożyczamy na trzy miesiące za kaucją, którą oddajemy. Każdy wyjeżdża z lampką i kamizelką. Rysujemy trasę do zakładu ścieżkami, nie krajówką. Od listopada do lutego warsztat śpi, wtedy piszcie tylko w nagłych sprawach.',
      ),
      uk: text(
        'Велосипед на роботу: ремонт, прокат, світло',
        'Майстерня на подвір’ї для тих, хто їде на зміну, коли автобуси ще сплять.',
        'Вчимо латати камеру й налаштовувати гальма на вашому велосипеді; якщо його немає, позичаємо на три місяці під заставу, яку повертаємо. Кожен виїжджає з ліхтариком і жилетом. Малюємо маршрут до заводу доріжками, а не трасою. Від листопада до лютого майстерня спить.',
      ),
      en: text(
        'A bicycle to work: repair, loan, lights',
        'A workshop in the yard for those who ride to the shift while the buses are still asleep.',
        'We teach you to patch a tube and set the brakes on your own bicycle; if you have none, we lend one for three months against a deposit, which you get back. Everybody leaves with a lamp and a vest. We draw the way to the plant along paths and not the main road. From November to February the workshop sleeps; write then only in need.',
      ),
      ne: machine(
        text(
          'काममा साइकल: मर्मत, सापट, बत्ती',
          'बस नचल्दै सिफ्टमा जानेहरूका लागि आँगनको कार्यशाला।',
          'ट्युब टाल्न र ब्रेक मिलाउन सिकाउँछौँ; साइकल नभए धरौटीमा तीन महिनाका लागि दिन्छौँ। सबैले बत्ती र जेकेट पाउँछन्।',
        ),
      ),
    },
    categories: ['TRANSPORT', 'MEETING_PLACES'],
    audiences: ['LABOUR_MIGRANTS', 'LOW_INCOME'],
    formality: ['VOLUNTARY'],
    free: false,
    municipalities: gminy('Płock', 'Stara Biała', 'Słupno', 'Radzanowo'),
    prices: [
      {
        amount: 50,
        currency: 'PLN',
        note: {
          pl: 'kaucja zwrotna za wypożyczony rower; kwota przykładowa',
          en: 'deposit for a bicycle on loan, returned; sample amount',
          uk: 'застава за позичений велосипед, повертається; приклад суми',
        },
      },
    ],
    contacts: [email('rower@podworko.example.org', 'pl', 'en')],
    places: [at(neighbourhoodHouse, during('2027-03-01', '2027-10-31', on(['SA'], '10:00', '14:00')))],
  },
  {
    key: 'basen-dla-kobiet',
    texts: {
      pl: text(
        'Basen tylko dla kobiet: nauka pływania od lęku do kraula',
        'W niedzielny wieczór zasłonięte okna, ratowniczka i trenerka.',
        'Strój, jaki chcesz, także długi. Zaczyna się od siedzenia na schodkach i oddychania. Chłopcy do szóstego roku życia mogą wejść z mamą, ojcowie czekają w kawiarence. Po zajęciach suszarki i herbata. Na pierwszym spotkaniu pytamy o zdrowie, dalej już tylko o to, czy woda nie za zimna.',
      ),
      en: text(
        'The pool for women only: swimming from fear to crawl',
        'On Sunday evening: covered windows, a woman lifeguard and a woman trainer.',
        'Wear what you like, a long costume too. It begins with sitting on the steps and breathing. Boys up to six may come in with their mother; fathers wait in the café. Afterwards there are hairdryers and tea. At the first meeting we ask about your health, later only whether the water is too cold.',
      ),
      uk: text(
        'Басейн лише для жінок: вчимося плавати, від страху до кроля',
        'У неділю ввечері завішені вікна, рятувальниця й тренерка.',
        'Костюм, який хочете, також довгий. Починається з сидіння на сходинках і дихання. Хлопчики до шести років можуть увійти з мамою, тати чекають у кав’ярні. Після заняття фени й чай. На першій зустрічі питаємо про здоров’я, далі вже лише про те, чи вода не холодна.',
      ),
      ar: machine(
        text(
          'المسبح للنساء فقط: تعلّم السباحة خطوة خطوة',
          'مساء الأحد: نوافذ مغطاة ومنقذة ومدربة.',
          'البسي ما تشائين، حتى اللباس الطويل. نبدأ بالجلوس على الدرج والتنفس. يمكن للأولاد حتى ست سنوات الدخول مع أمهاتهم.',
        ),
      ),
      hi: machine(
        text(
          'केवल महिलाओं के लिए तरणताल: डर से तैराकी तक',
          'रविवार शाम ढकी खिड़कियाँ, महिला जीवनरक्षक और प्रशिक्षिका।',
          'जो पोशाक चाहें पहनिए, लंबी भी। शुरुआत सीढ़ियों पर बैठकर साँस लेने से होती है। छह साल तक के लड़के माँ के साथ आ सकते हैं।',
        ),
      ),
    },
    categories: ['SPORT', 'WOMENS_GROUPS'],
    audiences: ['WOMEN'],
    municipalities: plockAndNeighbours(),
    free: false,
    minimumAge: 16,
    prices: [
      {
        amount: 15,
        currency: 'PLN',
        note: {
          pl: 'wejście z trenerką, kwota przykładowa',
          en: 'entry with trainer, sample amount',
          uk: 'вхід із тренеркою, приклад суми',
        },
      },
    ],
    places: [at(pool, during('2026-09-13', '2027-06-27', on(['SU'], '19:00', '20:30')))],
  },
  {
    key: 'aa-ukrainski-rosyjski',
    texts: {
      pl: text(
        'AA po ukraińsku i po rosyjsku: grupa „Tichyj bereg”',
        'Mówimy tylko o sobie i tylko imieniem, które sam wybierzesz.',
        'Spotkanie trwa półtorej godziny. Nie ma zapisu, nie ma listy, nikt nie dzwoni do pracy. Kto przyszedł wypity, siada bliżej drzwi i słucha. W ostatnią niedzielę miesiąca mityng jest otwarty: może przyjść żona, brat albo kierownik, który nie wie, co robić. Dla rodzin jest obok osobny stolik.',
      ),
      uk: text(
        'АА українською та російською: група «Тихий берег»',
        'Говоримо лише про себе і лише іменем, яке ви самі оберете.',
        'Зустріч триває півтори години. Немає запису, немає списку, ніхто не телефонує на роботу. Хто прийшов напідпитку, сідає ближче до дверей і слухає. В останню неділю місяця зустріч відкрита: може прийти дружина, брат або керівник, який не знає, що робити.',
      ),
      ru: machine(
        text(
          'АА на украинском и русском: группа «Тихий берег»',
          'Говорим только о себе и только под именем, которое выбираете сами.',
          'Встреча длится полтора часа. Нет записи, нет списка, никто не звонит на работу. В последнее воскресенье месяца встреча открытая: могут прийти родные.',
        ),
      ),
    },
    categories: ['ADDICTION'],
    languages: ['uk', 'ru'],
    municipalities: plockAndNeighbours(),
    minimumAge: 18,
    places: [
      at(
        neighbourhoodHouse,
        on(['TU'], '19:00', '20:30'),
        noted(everyLast('SU', '18:00', '19:30'), { pl: 'mityng otwarty', en: 'open meeting', uk: 'відкрита зустріч' }),
      ),
    ],
  },
  {
    key: 'przelew-do-domu',
    texts: {
      pl: text(
        'Przelew do domu: ile naprawdę dojdzie',
        'Warsztat przy kuchennym stole: porównujemy pięć sposobów wysłania tej samej kwoty.',
        'Każdy mówi, czym wysyła, a prowadzący liczy kurs, prowizję i to, co zabierze bank po drugiej stronie. Różnica za rok to często bilet lotniczy. Druga część jest o chwilówkach: rozkładamy umowę na kartce i szukamy, gdzie schowano koszt. Niczego nie sprzedajemy, ulotek firm nie przyjmujemy.',
      ),
      en: text(
        'Money home: how much really arrives',
        'A workshop at the kitchen table: we compare five ways of sending the same sum.',
        'Everyone tells how she sends, and the leader works out the rate, the fee and what the bank at the other end takes. Over a year the difference is often a plane ticket. The second part is about payday loans: we spread a contract on the table and look for where the cost is hidden. We sell nothing and take no leaflets from firms.',
      ),
      fil: machine(
        text(
          'Padala sa bahay: magkano talaga ang dumarating',
          'Workshop sa mesa ng kusina: ikinukumpara namin ang limang paraan ng pagpapadala ng parehong halaga.',
          'Kinukuwenta ang palitan, bayad, at kaltas ng bangko sa kabilang dulo. Ang ikalawang bahagi ay tungkol sa pautang na may nakatagong gastos. Wala kaming ibinebenta.',
        ),
      ),
      ne: machine(
        text(
          'घरमा पैसा: साँच्चै कति पुग्छ',
          'भान्साको टेबलमा कार्यशाला: उही रकम पठाउने पाँच तरिका तुलना गर्छौँ।',
          'दर, शुल्क र अर्को छेउको बैंकले काट्ने रकम हिसाब गर्छौँ। दोस्रो भाग महँगो ऋणबारे हो। हामी केही बेच्दैनौँ।',
        ),
      ),
      vi: machine(
        text(
          'Gửi tiền về nhà: thực nhận bao nhiêu',
          'Buổi học bên bàn bếp: so sánh năm cách gửi cùng một số tiền.',
          'Chúng tôi tính tỷ giá, phí và khoản ngân hàng bên kia thu. Phần hai nói về vay nóng. Chúng tôi không bán gì.',
        ),
      ),
    },
    categories: ['BANKING', 'DEBT_ADVICE'],
    audiences: ['LABOUR_MIGRANTS', 'NEWCOMERS'],
    contacts: [form('https://przelew.podworko.example.org/', 'pl', 'en')],
    places: [byAppointmentAt(neighbourhoodHouse)],
  },
];
