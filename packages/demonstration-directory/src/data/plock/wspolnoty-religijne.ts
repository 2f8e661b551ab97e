import { plockAndNeighbours } from '../../writing/gmina.ts';
import { everyNth, noted, on, once } from '../../writing/hours.ts';
import { email, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const parish = office('plock-parafia-pokazowa', 'Kościół parafialny w śródmieściu (miejsce pokazowe)', {
  in: 'Płock',
  wheelchairAccessible: true,
});
const chapel = office('plock-kaplica-pokazowa', 'Kaplica wschodniego obrządku (miejsce pokazowe)', { in: 'Płock' });
const prayerRoom = office('plock-sala-modlitwy', 'Sala modlitwy (miejsce pokazowe)', { in: 'Płock' });

/** Communities that pray in another language or in another way than the city around them. */
export const faithCommunities: ProviderLeaflet = {
  key: 'wspolnoty-religijne-plock',
  name: 'Wspólnoty religijne w Płocku (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['INFORMAL'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'msza-po-angielsku',
      texts: {
        pl: text(
          'Msza po angielsku i po hiszpańsku, potem wspólny obiad',
          'Dla Filipińczyków, Kolumbijczyków, Hindusów i dla każdego, kto chce śpiewać głośniej.',
          'Śpiewa ten, kto przyniesie gitarę. Po mszy przesuwamy ławki w salce i każdy kładzie na stół to, co ugotował. Przed Bożym Narodzeniem odprawia się nowennę o świcie. Spowiedź po angielsku pół godziny przed mszą. Przychodzą też osoby, które nie wierzą, a są głodne rozmowy.',
        ),
        en: text(
          'Mass in English and in Spanish, then dinner together',
          'For Filipinos, Colombians, Indians and anybody who likes to sing louder.',
          'Whoever brings a guitar leads the singing. After mass we push the benches aside in the parish room and everyone puts on the table what he has cooked. Before Christmas there is a novena at dawn. Confession in English half an hour before mass. People who do not believe but are hungry for talk come as well.',
        ),
        es: machine(
          text(
            'Misa en inglés y en español, después comida en común',
            'Para filipinos, colombianos, indios y para quien quiera cantar más fuerte.',
            'Canta quien trae la guitarra. Después de la misa cada uno pone en la mesa lo que cocinó. Confesión media hora antes. También viene gente que no cree pero tiene ganas de conversar.',
          ),
        ),
        fil: machine(
          text(
            'Misa sa Ingles at Espanyol, saka salu-salo',
            'Para sa mga Pilipino, Kolombiano, Indiyano at sa lahat ng gustong kumanta.',
            'Kumakanta ang may dalang gitara. Pagkatapos ng misa, bawat isa ay naglalagay ng luto sa mesa. Bago mag-Pasko ay may simbang-gabi. Kumpisal sa Ingles kalahating oras bago ang misa.',
          ),
        ),
      },
      categories: ['RELIGION', 'MEETING_PLACES'],
      languages: ['en', 'es', 'pl'],
      places: [
        at(
          parish,
          noted(on(['SU'], '13:00', '15:30'), { pl: 'po angielsku', en: 'in English' }),
          noted(everyNth(2, 'SU', '16:30', '18:00'), { pl: 'po hiszpańsku', en: 'in Spanish' }),
        ),
      ],
    },
    {
      key: 'liturgia-wschodnia',
      texts: {
        pl: text(
          'Liturgia prawosławna i greckokatolicka: jedna kaplica, dwie niedziele',
          'Nabożeństwa po cerkiewnosłowiańsku, ukraińsku i gruzińsku; chrzty, śluby, święcenie paschy.',
          'Dwie wspólnoty podzieliły się kalendarzem: w pierwszą i trzecią niedzielę służy ksiądz prawosławny, w drugą i czwartą greckokatolicki. Kto się pomyli, i tak zostaje na herbacie. O chrzest albo panichidę pyta się po nabożeństwie. Daty Wielkanocy i Bożego Narodzenia według obu kalendarzy wiszą na drzwiach.',
        ),
        uk: text(
          'Православна й греко-католицька літургія: одна каплиця, дві неділі',
          'Служби церковнослов’янською, українською та грузинською; хрестини, вінчання, освячення пасок.',
          'Дві громади поділили календар: у першу й третю неділю служить православний священник, у другу й четверту — греко-католицький. Хто помилиться, все одно лишається на чай. Про хрестини чи панахиду питають після служби. Дати Великодня й Різдва за обома календарями висять на дверях.',
        ),
        en: text(
          'Orthodox and Greek Catholic liturgy: one chapel, alternating Sundays',
          'Services in Church Slavonic, Ukrainian and Georgian; christenings, weddings, the blessing of Easter bread.',
          'Two communities have shared out the calendar: on the first and third Sunday an Orthodox priest serves, on the second and fourth a Greek Catholic one. Whoever mixes them up stays for tea all the same. Ask for a christening or a memorial after the service. The dates of Easter and Christmas by both calendars hang on the door.',
        ),
        ka: machine(
          text(
            'მართლმადიდებლური და ბერძნულ-კათოლიკური ლიტურგია',
            'ღვთისმსახურება საეკლესიო სლავურად, უკრაინულად და ქართულად; ნათლობა, ჯვრისწერა.',
            'პირველ და მესამე კვირას მართლმადიდებელი მღვდელი მსახურობს, მეორე და მეოთხე კვირას ბერძნულ-კათოლიკე. შემდეგ ყველა ჩაიზე რჩება.',
          ),
        ),
        be: machine(
          text(
            'Праваслаўная і грэка-каталіцкая літургія: адна капліца',
            'Службы па-царкоўнаславянску, па-ўкраінску і па-грузінску; хрысціны, вянчанні.',
            'У першую і трэцюю нядзелю служыць праваслаўны святар, у другую і чацвёртую грэка-каталіцкі. Пасля службы ўсе застаюцца на гарбату.',
          ),
        ),
      },
      categories: ['RELIGION'],
      languages: ['uk', 'ka', 'be', 'ru', 'pl'],
      places: [
        at(
          chapel,
          noted(everyNth(1, 'SU', '10:00', '12:00'), { pl: 'prawosławna', en: 'Orthodox', uk: 'православна' }),
          noted(everyNth(3, 'SU', '10:00', '12:00'), { pl: 'prawosławna', en: 'Orthodox', uk: 'православна' }),
          noted(everyNth(2, 'SU', '11:00', '12:30'), { pl: 'greckokatolicka', en: 'Greek Catholic', uk: 'греко-католицька' }),
          noted(everyNth(4, 'SU', '11:00', '12:30'), { pl: 'greckokatolicka', en: 'Greek Catholic', uk: 'греко-католицька' }),
        ),
      ],
    },
    {
      key: 'modlitwa-piatkowa',
      texts: {
        pl: text(
          'Modlitwa piątkowa i pomoc przy sprawach halal',
          'Sala z dywanem, kran do ablucji i lista, gdzie w okolicy kupić mięso.',
          'Kazanie jest krótkie, po arabsku, ze streszczeniem po polsku i angielsku, bo niektórzy muszą wrócić na zmianę. W ramadanie iftar przynosi każdy po trochu. Pomagamy też, gdy ktoś umrze z dala od rodziny: pogrzeb, mycie ciała, list do bliskich. Kobiety mają osobne wejście i własny czas w niedzielę.',
        ),
        en: text(
          'Friday prayer, and help with halal matters',
          'A carpeted room, a tap for washing and a list of where to buy meat nearby.',
          'The sermon is short, in Arabic, with a summary in Polish and English, for some must be back on their shift. In Ramadan everybody brings a little for iftar. We help too when someone dies far from home: the burial, the washing, a letter to the family. Women have an entrance of their own and their own time on Sunday.',
        ),
        ar: machine(
          text(
            'صلاة الجمعة والمساعدة في شؤون الحلال',
            'قاعة مفروشة ومكان للوضوء وقائمة بأماكن شراء اللحم القريبة.',
            'الخطبة قصيرة بالعربية مع ملخص بالبولندية والإنجليزية. في رمضان نفطر معاً. نساعد أيضاً عند الوفاة: الغسل والدفن ورسالة إلى الأهل. للنساء مدخل خاص ووقت يوم الأحد.',
          ),
        ),
        bn: machine(
          text(
            'জুমার নামাজ ও হালাল বিষয়ে সাহায্য',
            'কার্পেট পাতা ঘর, ওজুর ব্যবস্থা ও কাছাকাছি মাংস কেনার তালিকা।',
            'খুতবা ছোট, আরবিতে, সঙ্গে পোলিশ ও ইংরেজি সারাংশ। রমজানে সবাই মিলে ইফতার। কেউ মারা গেলে দাফন ও গোসলে সাহায্য করি।',
          ),
        ),
        uz: machine(
          text(
            'Juma namozi va halol masalalarida yordam',
            'Gilamli xona, tahorat joyi va yaqin atrofdagi go‘sht do‘konlari ro‘yxati.',
            'Xutba qisqa, arabcha, polyakcha va inglizcha qisqa bayoni bilan. Ramazonda birga iftor qilamiz. Vafot etganlarni dafn etishda yordam beramiz.',
          ),
        ),
        tr: machine(
          text(
            'Cuma namazı ve helal konularında yardım',
            'Halılı salon, abdest musluğu ve yakında et alınacak yerlerin listesi.',
            'Hutbe kısa ve Arapçadır, Lehçe ve İngilizce özeti vardır. Ramazanda iftar birlikte açılır. Uzakta vefat edenler için cenazede yardım ederiz.',
          ),
        ),
      },
      categories: ['RELIGION', 'COMMUNITY'],
      languages: ['ar', 'en', 'bn', 'uz', 'tr', 'pl'],
      contacts: [email('modlitwa@wspolnoty-plock.example.org', 'pl', 'en', 'ar')],
      places: [
        at(
          prayerRoom,
          on(['FR'], '12:30', '14:00'),
          noted(on(['SU'], '15:00', '17:00'), { pl: 'czas kobiet', en: 'women’s time' }),
          noted(once('2027-03-10', '07:30', '10:00'), { pl: 'modlitwa świąteczna', en: 'festival prayer' }),
        ),
      ],
    },
  ],
};
