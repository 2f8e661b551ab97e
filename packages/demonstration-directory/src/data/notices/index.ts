import { machineWords, type NoticeLeaflet, outdatedWords, words } from '../../writing/posting.ts';

/** The act on entrusting work to foreigners of 20 March 2025, in force since 1 June 2025. */
const ACT_ON_ENTRUSTING_WORK = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000621';

/**
 * Demonstration: what a municipality's news of the law looks like. What they say of the law was so when they were written (November 2026);
 * nobody of an office has confirmed it, so each is marked, and says where the law itself stands.
 */
export const notices: NoticeLeaflet[] = [
  {
    key: 'umowa-na-pismie',
    audience: 'WORKERS',
    effectiveFrom: '2025-06-01',
    sourceUrl: ACT_ON_ENTRUSTING_WORK,
    texts: {
      pl: words(
        'Umowa na piśmie, w języku, który rozumiesz',
        'Kto zatrudnia cudzoziemca, zawiera z nim umowę **na piśmie**. Zanim podpiszesz, firma musi pokazać Ci jej treść na piśmie w języku, który rozumiesz.\n\nNie rozumiesz? Nie podpisuj. Zrób zdjęcie i pokaż je komuś, kto poradzi.',
      ),
      en: words(
        'A contract in writing, in a language that you understand',
        'Whoever employs a foreigner makes a contract **in writing**. Before you sign, the firm has to show you what it says, in writing, in a language that you understand.\n\nYou do not understand it? Do not sign. Take a photo and show it to somebody who gives advice.',
      ),
      uk: words(
        'Договір письмово, мовою, яку ви розумієте',
        'Хто наймає іноземця, укладає з ним договір **письмово**. Перш ніж ви підпишете, фірма мусить показати вам його зміст на письмі мовою, яку ви розумієте.\n\nНе розумієте? Не підписуйте. Сфотографуйте й покажіть тому, хто порадить.',
      ),
      es: machineWords(
        'Un contrato por escrito, en un idioma que entiendas',
        'Quien emplea a una persona extranjera firma con ella un contrato **por escrito**. Antes de firmar, la empresa debe mostrarte por escrito su contenido en un idioma que entiendas.',
      ),
    },
    helpedBy: ['Nie podpisuj jeszcze: czytanie umowy o pracę', 'Porady z prawa pracy'],
  },
  {
    key: 'kopia-umowy-przez-internet',
    audience: 'EMPLOYERS',
    effectiveFrom: '2025-06-01',
    sourceUrl: ACT_ON_ENTRUSTING_WORK,
    texts: {
      pl: words(
        'Kopia umowy idzie do urzędu, zanim zacznie się praca',
        'Firma, która ma zezwolenie na pracę cudzoziemca, przesyła urzędowi **kopię umowy w języku polskim** przez internet, zanim powierzy mu pracę. Podobny obowiązek jest przy oświadczeniach.\n\nWnioski o zezwolenie składa się przez praca.gov.pl.',
      ),
      en: words(
        'A copy of the contract goes to the office before work begins',
        'A firm that has a work permit for a foreigner sends the office **a copy of the contract in Polish** over the internet before the work begins. It is much the same with declarations.\n\nApplications for a permit go through praca.gov.pl.',
      ),
      uk: outdatedWords(
        'Копія договору йде до установи, перш ніж почнеться робота',
        'Фірма, яка має дозвіл на роботу іноземця, надсилає установі **копію договору польською** через інтернет, перш ніж доручить йому роботу.',
      ),
    },
    helpedBy: ['Okienko dla firm zatrudniających cudzoziemców', 'Pogotowie dla kadrowych: jedno pytanie, odpowiedź do jutra'],
  },
  {
    key: 'wigilia-wolna',
    audience: 'EVERYONE',
    effectiveFrom: '2025-02-01',
    sourceUrl: 'https://isap.sejm.gov.pl/',
    texts: {
      pl: words(
        '24 grudnia jest dniem wolnym od pracy',
        'Od 2025 roku Wigilia jest świętem ustawowo wolnym, jak 25 i 26 grudnia. Urzędy i większość sklepów są wtedy zamknięte: załatw sprawy wcześniej.',
      ),
      en: words(
        '24 December is a day off work',
        'Since 2025 Christmas Eve has been a public holiday, like 25 and 26 December. Offices and most shops are closed: do what you have to do before.',
      ),
      uk: words(
        '24 грудня – вихідний день',
        'Від 2025 року Святвечір є святковим вихідним днем, як 25 і 26 грудня. Установи й більшість крамниць зачинені: залагодьте справи раніше.',
      ),
      hi: machineWords(
        '24 दिसंबर को काम की छुट्टी है',
        '2025 से 24 दिसंबर, 25 और 26 दिसंबर की तरह, सरकारी छुट्टी है। दफ़्तर और ज़्यादातर दुकानें बंद रहती हैं।',
      ),
      ar: machineWords(
        '24 ديسمبر يوم عطلة',
        'منذ عام 2025 أصبح يوم 24 ديسمبر عطلة رسمية مثل 25 و26 ديسمبر. الدوائر ومعظم المتاجر مغلقة: أنجز أمورك قبل ذلك.',
      ),
    },
  },
  {
    key: 'pobyt-przez-internet',
    audience: 'EVERYONE',
    sourceUrl: 'https://isap.sejm.gov.pl/',
    texts: {
      pl: words(
        'Wnioski o pobyt przeszły do internetu',
        'W 2026 roku wnioski o zezwolenie na pobyt zaczęto składać przez internet. Jak to zrobić bez komputera, powiedzą w okienku informacji.',
      ),
      en: words(
        'Applications for residence have moved online',
        'In 2026 applications for a residence permit began to be made online. The information desk tells you how to do it without a computer.',
      ),
      uk: words(
        'Заяви на перебування перейшли в інтернет',
        'У 2026 році заяви на дозвіл на перебування почали подавати через інтернет. Як зробити це без комп’ютера, скажуть в інформаційному віконці.',
      ),
    },
    helpedBy: ['Okienko informacji dla cudzoziemców', 'Zezwolenie na pobyt czasowy'],
  },
];
