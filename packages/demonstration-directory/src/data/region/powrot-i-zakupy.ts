import { plockAndNeighbours } from '../../writing/gmina.ts';
import { form, type Leaflet, machine, text } from '../../writing/leaflet.ts';

/** From afar: a journey home, and money back from a shop. */
export const returnAndShopping: readonly Leaflet[] = [
  {
    key: 'powrot-do-domu',
    texts: {
      pl: text(
        'Chcę wrócić do domu, a nie mam za co',
        'Bilet, dokument podróży, kieszonkowe na drogę i spokojna rozmowa o tym, co będzie po powrocie.',
        'Pytamy, czy ktoś na ciebie czeka i czy jest tam bezpiecznie; jeśli nie, szukamy innego wyjścia. Z konsulatem wyrabiamy papier na jedną podróż. Kto dostał decyzję o wydaleniu, dowie się, kto może ją jeszcze przejrzeć i co się stanie, gdy wyjedzie sam. Towarzyszymy do odprawy osobom chorym, kobietom w ciąży i nastolatkom.\n\nNie zatrzymujemy nikogo i nie wozimy na granicę.',
      ),
      en: text(
        'I want to go home and have nothing to pay with',
        'A ticket, a travel document, pocket money for the road and a quiet talk about what comes after.',
        'We ask whether anybody awaits you and whether it is safe there; if not, we look for another way. With the consulate we get a paper for one journey. If you had a decision to leave you learn who can still look at it and what happens when you go by yourself. We go with the ill, with pregnant women and with teenagers as far as check-in.\n\nWe hold nobody and take nobody to the border.',
      ),
      uk: text(
        'Хочу додому, а немає за що',
        'Квиток, проїзний документ, кишенькові гроші на дорогу і спокійна розмова про те, що буде далі.',
        'Питаємо, чи хтось на вас чекає і чи там безпечно; якщо ні, шукаємо іншого виходу. З консульством робимо папір на одну подорож. Хто отримав рішення про виїзд, дізнається, хто ще може його переглянути. Супроводжуємо до реєстрації хворих, вагітних і підлітків.\n\nМи нікого не затримуємо й не возимо на кордон.',
      ),
      ka: machine(
        text(
          'მინდა სახლში დაბრუნება და ფული არ მაქვს',
          'ბილეთი, სამგზავრო დოკუმენტი, ჯიბის ფული და მშვიდი საუბარი.',
          'ვკითხულობთ, გელოდებათ თუ არა ვინმე და უსაფრთხოა თუ არა. საკონსულოსთან ერთად ერთი მგზავრობის საბუთს ვამზადებთ. არავის ვაკავებთ.',
        ),
      ),
      uz: machine(
        text(
          'Uyga qaytmoqchiman, pulim yo‘q',
          'Chipta, safar hujjati, yo‘l puli va keyin nima bo‘lishi haqida suhbat.',
          'U yerda xavfsizmi deb so‘raymiz; xavfli bo‘lsa, boshqa yo‘l izlaymiz. Konsullik bilan bir martalik hujjat olamiz. Biz hech kimni ushlamaymiz.',
        ),
      ),
      ar: machine(
        text(
          'أريد العودة إلى بلدي وليس معي مال',
          'تذكرة ووثيقة سفر ومصروف للطريق وحديث هادئ عمّا بعد العودة.',
          'نسأل إن كان أحد ينتظرك وإن كان المكان آمناً. نستخرج مع القنصلية وثيقة لسفرة واحدة. لا نحتجز أحداً.',
        ),
      ),
    },
    categories: ['RETURN_HOME'],
    audiences: ['LABOUR_MIGRANTS', 'UNDOCUMENTED', 'ASYLUM_SEEKERS'],
    languages: ['pl', 'en', 'uk', 'ru', 'ka'],
    deliveryModes: ['ONLINE', 'PHONE', 'OUTREACH'],
    requirements: ['PASSPORT_OR_ID'],
    free: true,
    contacts: [form('https://powrot.pomoc-z-daleka.example.org/', 'pl', 'en', 'uk', 'ru', 'ka')],
  },
  {
    key: 'zakupy-w-sieci',
    texts: {
      pl: text(
        'Sklep internetowy nie oddaje pieniędzy: doradca pisze z tobą',
        'Telefon, który nie przyszedł, kurs z obietnicą pracy, agencja od wiz, abonament, o którym nikt nie pamięta.',
        'Wklejasz zamówienie i to, co odpowiedział sprzedawca. Doradczyni sprawdza, czy firma w ogóle istnieje, odsyła gotowy list i mówi, czy bank może cofnąć płatność. Przy oszustwie pomoże zebrać zrzuty ekranu dla policji. W sprawach gwarancji zwykłego sklepu w mieście lepszy jest rzecznik na miejscu.',
      ),
      uk: text(
        'Інтернет-магазин не повертає грошей: консультантка пише з вами',
        'Телефон, що не прийшов, курс з обіцянкою роботи, «агенція» з віз, абонемент, про який ніхто не пам’ятає.',
        'Вставляєте замовлення і те, що відповів продавець. Консультантка перевіряє, чи фірма взагалі існує, надсилає готовий лист і каже, чи банк може повернути платіж. Якщо це шахрайство, допоможе зібрати знімки екрана для поліції.',
      ),
      en: text(
        'An online shop keeps your money: an adviser writes with you',
        'A phone that never came, a course that promised work, a visa agency, a subscription that nobody remembers.',
        'Paste in the order and what the seller answered. The adviser looks whether the firm exists at all, sends you a ready letter and says whether the bank can take the payment back. In a fraud she helps to collect screenshots for the police. For the warranty of an ordinary shop in town the ombudsman there is better.',
      ),
    },
    categories: ['CONSUMER_RIGHTS'],
    languages: ['pl', 'en', 'uk'],
    municipalities: plockAndNeighbours(),
    free: true,
    contacts: [form('https://zakupy.pomoc-z-daleka.example.org/', 'pl', 'en', 'uk')],
  },
];
