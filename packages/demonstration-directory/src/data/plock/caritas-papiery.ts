import { gminy } from '../../writing/gmina.ts';
import { noted, on, publicHolidays } from '../../writing/hours.ts';
import { email, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const fillingInTable = office('plock-stol-formularzy', 'Salka parafialna ze stołem formularzy (miejsce pokazowe)', { in: 'Płock' });

/** Caritas, for people whose trouble is made of paper. */
export const caritasPapers: readonly Leaflet[] = [
  {
    key: 'stol-formularzy',
    texts: {
      pl: text(
        'Stół formularzy: wypełniamy razem, ty podpisujesz',
        'Wolontariusze z długopisem i cierpliwością: wniosek o kartę, zasiłek, przedszkole, zwrot za bilet.',
        'Bierze się numerek i siada tam, gdzie leży chorągiewka twojego języka. Czytamy pytanie, tłumaczymy, wpisujemy to, co mówisz, i ani słowa więcej. Kopie robi się za darmo na plebanii. Nie radzimy, czy składać i jakie są szanse; gdy widzimy, że to sprawa dla prawnika, mówimy gdzie iść. Nikomu nie przechowujemy dokumentów.',
      ),
      uk: text(
        'Стіл бланків: заповнюємо разом, підписуєте ви',
        'Волонтери з ручкою й терпінням: заява на карту, допомогу, садочок, повернення за квиток.',
        'Берете талончик і сідаєте там, де прапорець вашої мови. Читаємо запитання, перекладаємо, вписуємо те, що ви кажете, і ні слова більше. Копії безкоштовно роблять у парафії. Не радимо, чи подавати і які шанси; якщо бачимо, що це справа для юриста, кажемо, куди йти. Документів ні в кого не зберігаємо.',
      ),
      en: text(
        'The table of forms: we fill in together, you sign',
        'Volunteers with a pen and patience: for a card, a benefit, a kindergarten, a refund for a ticket.',
        'Take a ticket and sit down by the flag of your language. We read the question, translate, write what you say and not a word more. Copies are made for nothing at the parish office. We do not advise whether to apply or what your chances are; if it is a matter for a lawyer we say where to go. We keep nobody’s papers.',
      ),
      uz: machine(
        text(
          'Blankalar stoli: birga to‘ldiramiz, siz imzolaysiz',
          'Ruchka va sabr bilan ko‘ngillilar: karta, nafaqa, bog‘cha uchun ariza.',
          'Navbat raqamini oling va tilingiz bayrog‘i turgan joyga o‘tiring. Savolni o‘qiymiz, tarjima qilamiz, siz aytganni yozamiz. Nusxalar bepul.',
        ),
      ),
      hi: machine(
        text(
          'फ़ॉर्म की मेज़: हम साथ भरते हैं, हस्ताक्षर आप करते हैं',
          'कलम और धैर्य वाले स्वयंसेवक: कार्ड, भत्ता, किंडरगार्टन का आवेदन।',
          'नंबर लीजिए और अपनी भाषा के झंडे के पास बैठिए। हम सवाल पढ़ते, अनुवाद करते और वही लिखते हैं जो आप कहते हैं। कॉपी मुफ़्त है।',
        ),
      ),
    },
    categories: ['FORM_FILLING'],
    audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT'],
    languages: ['pl', 'uk', 'ru', 'en', 'hi', 'uz'],
    formality: ['VOLUNTARY'],
    places: [
      at(
        fillingInTable,
        on(['SA'], '09:00', '12:00'),
        noted(on(['WE'], '18:00', '20:00'), { pl: 'bez numerków', en: 'without tickets', uk: 'без талончиків' }),
        ...publicHolidays(),
      ),
    ],
  },
  {
    key: 'wieczor-dlugow',
    texts: {
      pl: text(
        'Ktoś zajął mi konto: rozmowa o długu i komorniku',
        'Dla tych, którym zniknęła połowa wypłaty, dzwonią windykatorzy albo wziął pożyczkę kolega na ich dowód.',
        'Spotykamy się we dwoje w biurze, nie przy okienku. Dzwonimy przy tobie, na głośniku, do tego, kto zajął konto, i pytamy o sygnaturę i o kwotę. Często dług okazuje się mandatem za jazdę bez biletu albo rachunkiem za mieszkanie, z którego się wyprowadziłeś. Na koniec zostajesz z planem spłaty i jednym listem. Pieniędzy nie pożyczamy.',
      ),
      uk: text(
        'Мені заблокували рахунок: розмова про борг і судового виконавця',
        'Для тих, у кого зникла половина зарплати, дзвонять колектори або колега взяв позику на їхній документ.',
        'Зустрічаємося вдвох у кабінеті, а не біля віконця. При вас дзвонимо тому, хто зайняв рахунок, і питаємо про номер справи й суму. Часто борг виявляється штрафом за проїзд без квитка або рахунком за квартиру, з якої ви виїхали. Наприкінці маєте план сплати й один лист. Грошей не позичаємо.',
      ),
    },
    categories: ['DEBT_ADVICE'],
    audiences: ['LOW_INCOME', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk'],
    municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Gąbin'),
    requirements: ['APPOINTMENT'],
    contacts: [email('dlugi@caritas-plock.example.org', 'pl', 'uk')],
    places: [byAppointmentAt(fillingInTable)],
  },
];
