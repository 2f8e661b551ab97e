import { plockAndNeighbours } from '../../writing/gmina.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { returnAndShopping } from './powrot-i-zakupy.ts';

/** Organisations that sit elsewhere and work for all of Poland; each stands for a kind that exists. */
export const helpFromAfar: ProviderLeaflet = {
  key: 'pomoc-z-daleka',
  name: 'Pomoc z całej Polski, przez internet i telefon (przykład)',
  common: {
    formality: ['SEMI_FORMAL'],
    deliveryModes: ['ONLINE'],
    municipalities: [],
    reach: 'NATIONAL',
    requiresStatutoryEntitlement: false,
  },
  services: [
    {
      key: 'uwieziony-w-pracy',
      texts: {
        pl: text(
          'Pilnują mnie w pracy: dyskretny czat',
          'Strona udaje prognozę pogody. Po drugiej stronie siedzi ktoś, kto umie wydostać z kwatery, z gospodarstwa, z domu.',
          'Piszesz jedno słowo i kraj; nie musisz podawać, gdzie jesteś, dopóki nie zechcesz. Czat znika po zamknięciu okna. Dyżurne znają organizacje w każdym województwie i mogą zamówić transport. Pracownice domowe, marynarze, ludzie z telefonami zabranymi na noc: piszcie wtedy, gdy możecie, odpowiadamy także po tygodniu ciszy.',
        ),
        en: text(
          'They watch me at work: a discreet chat',
          'The page pretends to be a weather forecast. At the other end is someone who knows how to get you out of a lodging, a farm, a house.',
          'Write one word and your country; you need not say where you are until you want to. The chat is gone when the window closes. The women on duty know an organisation in every voivodeship and can order transport. Domestic workers, seamen, people whose phone is taken at night: write when you can, we answer after a week of silence too.',
        ),
        uk: text(
          'За мною стежать на роботі: непомітний чат',
          'Сторінка вдає прогноз погоди. З другого боку сидить хтось, хто вміє визволити з квартири, з господарства, з дому.',
          'Пишете одне слово й країну; де ви, можна не казати, доки не захочете. Чат зникає, коли закрити вікно. Чергові знають організації в кожному воєводстві й можуть замовити транспорт. Пишіть, коли можете; відповідаємо й після тижня тиші.',
        ),
        es: machine(
          text(
            'Me vigilan en el trabajo: chat discreto',
            'La página parece un pronóstico del tiempo. Al otro lado hay alguien que sabe sacarlo de allí.',
            'Escriba una palabra y su país; no tiene que decir dónde está hasta que quiera. El chat desaparece al cerrar la ventana.',
          ),
        ),
        vi: machine(
          text(
            'Tôi bị canh giữ ở chỗ làm: trò chuyện kín đáo',
            'Trang này trông như dự báo thời tiết. Đầu bên kia là người biết cách đưa bạn ra.',
            'Viết một chữ và tên nước; chưa cần nói bạn ở đâu. Đóng cửa sổ thì cuộc trò chuyện biến mất.',
          ),
        ),
        fil: machine(
          text(
            'Binabantayan ako sa trabaho: tahimik na chat',
            'Mukhang ulat ng panahon ang pahina. Sa kabila ay may taong marunong mag-alis sa iyo roon.',
            'Sumulat ng isang salita at ng iyong bansa; hindi kailangang sabihin kung nasaan ka. Nawawala ang chat kapag isinara ang window.',
          ),
        ),
      },
      categories: ['HUMAN_TRAFFICKING'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'UNDOCUMENTED', 'WOMEN'],
      languages: ['pl', 'en', 'uk', 'es', 'vi', 'fil', 'ru'],
      free: true,
      contacts: [{ kind: 'CHAT', value: 'https://pogoda.pomoc-z-daleka.example.org/', languages: ['pl', 'en', 'uk', 'es', 'vi', 'fil'] }],
    },
    {
      key: 'oddzwonimy',
      texts: {
        pl: text(
          'Gdy jest bardzo źle: oddzwaniamy w twoim języku',
          'Nie musisz dzwonić ani nic płacić. Zostaw numer i godzinę, w której nikt nie słucha.',
          'Po drugiej stronie jest psycholog, nie automat. Rozmowa trwa tyle, ile trzeba, zwykle pół godziny, można ją prowadzić z łazienki albo z auta. Ukraiński, rosyjski, gruziński, angielski i polski każdej nocy, inne po umówieniu. Jeśli myślisz o śmierci, napisz to wprost: takie zgłoszenia bierzemy pierwsze.',
        ),
        uk: text(
          'Коли дуже погано: передзвонимо вашою мовою',
          'Не треба дзвонити чи платити. Залиште номер і годину, коли ніхто не чує.',
          'З другого боку психолог, а не автомат. Розмова триває стільки, скільки треба, зазвичай пів години, можна говорити з ванної чи з авто. Українська, російська, грузинська, англійська й польська щоночі, інші за домовленістю. Якщо думаєте про смерть, напишіть це прямо: такі повідомлення беремо першими.',
        ),
        en: text(
          'When things are very bad: we ring you back in your language',
          'You need not call or pay. Leave a number and the hour at which nobody listens.',
          'At the other end is a psychologist and no machine. The talk takes as long as it must, mostly half an hour; have it from the bathroom or the car. Ukrainian, Russian, Georgian, English and Polish every night, others by arrangement. If you think of death write so plainly: those messages are taken first.',
        ),
        ru: machine(
          text(
            'Когда очень плохо: перезвоним на вашем языке',
            'Звонить и платить не нужно. Оставьте номер и час, когда никто не слышит.',
            'На другом конце психолог, а не автомат. Разговор длится столько, сколько нужно. Если думаете о смерти, напишите прямо: такие сообщения берём первыми.',
          ),
        ),
        ka: machine(
          text(
            'როცა ძალიან ცუდად ხართ: გადმოგირეკავთ თქვენს ენაზე',
            'დარეკვა და გადახდა არ არის საჭირო. დატოვეთ ნომერი და საათი, როცა არავინ გისმენთ.',
            'მეორე მხარეს ფსიქოლოგია. საუბარი იმდენ ხანს გრძელდება, რამდენიც საჭიროა. თუ სიკვდილზე ფიქრობთ, პირდაპირ დაწერეთ.',
          ),
        ),
      },
      categories: ['CRISIS_SUPPORT', 'MENTAL_HEALTH'],
      languages: ['pl', 'uk', 'ru', 'ka', 'en'],
      deliveryModes: ['PHONE'],
      minimumAge: 16,
      free: true,
      contacts: [form('https://oddzwonimy.pomoc-z-daleka.example.org/', 'pl', 'uk', 'ru', 'ka', 'en')],
    },
    {
      key: 'przysiegle-rzadkie-jezyki',
      texts: {
        pl: text(
          'Tłumaczenia przysięgłe z rzadkich języków, z dostawą do domu',
          'Gruziński, nepalski, bengalski, hindi, uzbecki, wietnamski, filipino: skan dziś, papier z pieczęcią za tydzień lub dwa.',
          'Wysyłasz wyraźne zdjęcie obu stron, także pustych. Dostajesz wycenę od konkretnego tłumacza i dopiero po twojej zgodzie zaczyna się praca. Przed drukiem sprawdź pisownię nazwisk w łacince, ma być taka jak w paszporcie, a nie jak w metryce. Oryginał wysyła się tylko wtedy, gdy tak chce urząd.',
        ),
        en: text(
          'Sworn translations from rarer languages, sent to your home',
          'Georgian, Nepali, Bengali, Hindi, Uzbek, Vietnamese, Filipino: a scan today, the stamped paper in a week or two.',
          'Send a clear picture of both sides, empty ones too. You get a price from a named translator, and work begins only when you agree. Before it is printed check the names in Latin letters: they should stand as in the passport and not as in the birth record. The original is sent only if the office wants it so.',
        ),
        ka: machine(
          text(
            'ნაფიცი თარგმანი იშვიათი ენებიდან, სახლში მიტანით',
            'ქართული, ნეპალური, ბენგალური, ჰინდი, უზბეკური, ვიეტნამური: დღეს სკანი, ერთ-ორ კვირაში ბეჭდიანი ქაღალდი.',
            'გამოგზავნეთ ორივე გვერდის მკაფიო ფოტო. ჯერ ფასს მიიღებთ, თანხმობის შემდეგ დაიწყება მუშაობა. შეამოწმეთ გვარის ლათინური დაწერა.',
          ),
        ),
        hi: machine(
          text(
            'दुर्लभ भाषाओं से शपथ अनुवाद, घर तक',
            'जॉर्जियाई, नेपाली, बंगाली, हिंदी, उज़्बेक, वियतनामी: आज स्कैन, एक-दो हफ़्ते में मुहर लगा काग़ज़।',
            'दोनों ओर की साफ़ तस्वीर भेजिए। पहले दाम बताया जाएगा, आपकी सहमति पर काम शुरू होगा। नाम पासपोर्ट जैसा लिखा हो, जाँच लीजिए।',
          ),
        ),
        ne: machine(
          text(
            'दुर्लभ भाषाबाट शपथ अनुवाद, घरमै',
            'जर्जियाली, नेपाली, बंगाली, हिन्दी, उज्बेक, भियतनामी: आज स्क्यान, एक-दुई हप्तामा छाप लागेको कागज।',
            'दुवै पाटाको स्पष्ट फोटो पठाउनुहोस्। पहिला मूल्य आउँछ, तपाईंको सहमतिपछि काम सुरु हुन्छ। नाम राहदानीमा जस्तै छ कि छैन हेर्नुहोस्।',
          ),
        ),
      },
      categories: ['SWORN_TRANSLATION'],
      languages: ['pl', 'en', 'ka', 'ne', 'bn', 'hi', 'uz', 'vi', 'fil'],
      requirements: ['FEE'],
      contacts: [email('wycena@pomoc-z-daleka.example.org', 'pl', 'en')],
    },
    {
      key: 'ochrona-miedzynarodowa-prawnik',
      texts: {
        pl: text(
          'Prawniczka od ochrony międzynarodowej, zdalnie',
          'Dla osób, które boją się wrócić, są w procedurze albo dostały odmowę.',
          'Na pierwszą rozmowę rezerwujemy dwie godziny i tłumacza, którego płeć możesz wybrać. Opowiadasz w swoim tempie. Prawniczka czyta decyzję, sprawdza, ile zostało czasu, i mówi uczciwie, jeśli nie widzi drogi. Przed przesłuchaniem urządza próbę. Nie obiecuje wyniku; jeśli ktoś ci obiecał, nie płać mu.',
          'Załącz zdjęcie ostatniego pisma, nawet rozmazane.',
        ),
        en: text(
          'A lawyer for international protection, at a distance',
          'For people who are afraid to go back, are in the procedure or have been refused.',
          'For the first talk we set aside two hours and an interpreter whose sex you may choose. You tell it at your own pace. The lawyer reads the decision, looks how much time is left and says honestly if she sees no way. Before the interview she holds a rehearsal. She promises no result; if somebody promised you one, do not pay him.',
          'Enclose a picture of the last letter, even a blurred one.',
        ),
        be: machine(
          text(
            'Юрыстка па міжнароднай абароне, дыстанцыйна',
            'Для тых, хто баіцца вяртацца, знаходзіцца ў працэдуры або атрымаў адмову.',
            'На першую размову адводзім дзве гадзіны і перакладчыка, пол якога можна выбраць. Юрыстка чытае рашэнне і сумленна гаворыць, калі не бачыць шляху. Перад інтэрв’ю праводзіць рэпетыцыю.',
          ),
        ),
        ar: machine(
          text(
            'محامية للحماية الدولية عن بُعد',
            'لمن يخاف العودة أو هو في الإجراءات أو رُفض طلبه.',
            'نخصص للحديث الأول ساعتين ومترجماً يمكنك اختيار جنسه. تقرأ المحامية القرار وتقول بصدق إن لم ترَ طريقاً. لا تعد بنتيجة؛ ومن وعدك بها فلا تدفع له.',
          ),
        ),
        ka: machine(
          text(
            'საერთაშორისო დაცვის იურისტი დისტანციურად',
            'მათთვის, ვისაც დაბრუნების ეშინია, პროცედურაშია ან უარი მიიღო.',
            'პირველ საუბარს ორი საათი ეთმობა, თარჯიმნის სქესს თქვენ ირჩევთ. იურისტი კითხულობს გადაწყვეტილებას და გულახდილად გეუბნებათ. შედეგს არ გპირდებათ.',
          ),
        ),
      },
      categories: ['ASYLUM', 'LEGAL_ADVICE'],
      audiences: ['ASYLUM_SEEKERS', 'REFUGEES', 'UNDOCUMENTED'],
      languages: ['pl', 'en', 'ru', 'ar', 'ka'],
      formality: ['VOLUNTARY'],
      municipalities: plockAndNeighbours(),
      reach: 'REGIONAL',
      free: true,
      requirements: ['APPOINTMENT'],
      contacts: [form('https://ochrona.pomoc-z-daleka.example.org/', 'pl', 'en', 'ru', 'ar')],
    },
    ...returnAndShopping,
  ],
};
