import { gminy } from '../../writing/gmina.ts';
import { closedEveryYear, closedOn, during, on, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const bulkowoLibrary = office('bulkowo-biblioteka', 'Gminna Biblioteka Publiczna w Bulkowie', {
  in: 'Bulkowo',
  wheelchairAccessible: false,
});
const gabinLibrary = office('gabin-biblioteka', 'Biblioteka publiczna w Gąbinie', { in: 'Gąbin', wheelchairAccessible: true });
const rogozinoLibrary = office('rogozino-biblioteka', 'Filia biblioteczna w Rogozinie (miejsce pokazowe)', {
  in: 'Radzanowo',
  city: 'Rogozino',
});

const bulkowo: ProviderLeaflet = {
  key: 'biblioteka-bulkowo',
  name: 'Gminna Biblioteka Publiczna w Bulkowie',
  municipality: 'Bulkowo',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bulkowo') },
  services: [
    {
      key: 'czwartek-z-grami',
      texts: {
        pl: text(
          'Czwartek z grami w bibliotece',
          'Ponad sto pudełek z grami i bibliotekarz, który zna zasady; dla dzieci po lekcjach.',
          'Wybieramy takie, w których słów prawie nie ma: kości, kafelki, pociągi, koty. Przegrany wskazuje następną. Kto ma jeszcze zadanie domowe, dostaje stolik i ciszę, a kto już nie ma siły, kąt z komiksami. Pudełko można zabrać do domu na tydzień; prosimy tylko policzyć pionki.',
        ),
        uk: text(
          'Четвер з іграми в бібліотеці',
          'Понад сто коробок з іграми й бібліотекар, який знає правила; для дітей після уроків.',
          'Обираємо такі, де слів майже немає: кубики, плитки, потяги, коти. Хто програв, показує наступну. Хто ще має домашнє завдання, дістає стіл і тишу, а хто вже не має сили, куток із коміксами. Коробку можна взяти додому на тиждень; просимо лише порахувати фішки.',
        ),
        en: text(
          'Board games on Thursday at the library',
          'More than a hundred boxes and a librarian who knows the rules; for children after school.',
          'We pick those with hardly any words: dice, tiles, trains, cats. The loser points to the next one. If there is still homework, there is a table and quiet; if there is no strength left, a corner with comics. A box may go home for a week; just count the pieces, please.',
        ),
        ka: machine(
          text(
            'ხუთშაბათი სამაგიდო თამაშებით ბიბლიოთეკაში',
            'ასზე მეტი თამაში და ბიბლიოთეკარი, რომელმაც წესები იცის; ბავშვებისთვის გაკვეთილების შემდეგ.',
            'ვირჩევთ თამაშებს, სადაც სიტყვები თითქმის არ არის. თამაშის სახლში წაღებაც შეიძლება ერთი კვირით.',
          ),
        ),
      },
      categories: ['AFTER_SCHOOL', 'LIBRARY'],
      audiences: ['CHILDREN'],
      minimumAge: 6,
      maximumAge: 14,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        at(bulkowoLibrary, during('2026-09-03', '2027-06-24', on(['TH'], '14:30', '17:30')), closedOn('2026-12-31'), ...publicHolidays()),
      ],
    },
  ],
};

const gabin: ProviderLeaflet = {
  key: 'biblioteka-gabin',
  name: 'Miejsko-Gminna Biblioteka Publiczna w Gąbinie',
  municipality: 'Gąbin',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'en'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Gąbin', 'Łąck', 'Słubice'),
  },
  services: [
    {
      key: 'polski-od-zera',
      texts: {
        pl: text(
          'Polski od zera przy bibliotecznym stole',
          'Dla osób, które nie znają jeszcze trzech słów albo liter: poniedziałki i środy po pracy.',
          'Prowadzi emerytowana polonistka, pomaga jej licealistka. Uczymy się tego, co przyda się jutro: paragon, grafik zmian, recepta, kartka na drzwiach. Zeszyt i ołówek dajemy. Kto opuścił tydzień, bo miał nocki, siada z powrotem bez tłumaczenia się. Dla tych, którzy piszą innym alfabetem, cztery pierwsze spotkania to same litery.',
          'Przyjdź piętnaście minut przed pierwszą lekcją.',
        ),
        en: text(
          'Polish from nothing at the library table',
          'For people who do not yet know three words, or the letters: Mondays and Wednesdays after work.',
          'A retired teacher of Polish leads, a secondary pupil helps her. We learn what is useful tomorrow: a receipt, the shift rota, a prescription, the note on the door. Exercise book and pencil are given. If you missed a week on night shifts, you sit down again without explaining. For those who write another alphabet the first four meetings are letters only.',
        ),
        uk: text(
          'Польська з нуля за бібліотечним столом',
          'Для тих, хто ще не знає трьох слів або літер: понеділки й середи після роботи.',
          'Веде вчителька польської на пенсії, допомагає їй старшокласниця. Вчимо те, що знадобиться завтра: чек, графік змін, рецепт, записка на дверях. Зошит і олівець даємо. Хто пропустив тиждень через нічні зміни, сідає знову без пояснень. Для тих, хто пише іншою абеткою, перші чотири зустрічі про самі літери.',
        ),
        hi: machine(
          text(
            'पुस्तकालय में शून्य से पोलिश',
            'उनके लिए जो अभी तीन शब्द या अक्षर भी नहीं जानते: सोमवार और बुधवार, काम के बाद।',
            'हम वही सीखते हैं जो कल काम आएगा: रसीद, शिफ्ट की सूची, डॉक्टर की पर्ची। कॉपी और पेंसिल हम देते हैं। जो दूसरी लिपि में लिखते हैं, उनके लिए पहली चार कक्षाएँ केवल अक्षरों की हैं।',
          ),
        ),
        tr: machine(
          text(
            'Kütüphane masasında sıfırdan Lehçe',
            'Henüz üç kelime ya da harfleri bilmeyenler için: pazartesi ve çarşamba, işten sonra.',
            'Yarın işe yarayacak şeyleri öğreniyoruz: fiş, vardiya çizelgesi, reçete, kapıdaki not. Defter ve kalem bizden. Gece vardiyası yüzünden bir hafta gelemeyen, yerine yeniden oturur.',
          ),
        ),
      },
      categories: ['POLISH_COURSE'],
      audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT'],
      minimumAge: 16,
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('polski@biblioteka-gabin.example.org', 'pl', 'en')],
      places: [
        at(
          gabinLibrary,
          during('2026-10-05', '2027-06-16', on(['MO', 'WE'], '18:00', '19:30')),
          closedEveryYear(12, 21, 22, 23, 28, 29, 30, 31),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const radzanowo: ProviderLeaflet = {
  key: 'biblioteka-radzanowo',
  name: 'Gminna Biblioteka Publiczna w Radzanowie',
  municipality: 'Radzanowo',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Radzanowo', 'Słupno') },
  services: [
    {
      key: 'telefon-bez-tajemnic',
      texts: {
        pl: text(
          'Telefon bez tajemnic: dyżur cyfrowy w Rogozinie',
          'Przelew, e-recepta, paczkomat, tłumacz w telefonie i jak nie kliknąć w oszustwo.',
          'W filii są dwa komputery, skaner, drukarka i ktoś cierpliwy, kto nie wyrywa telefonu z ręki. Pytania z ostatnich tygodni: mapa bez internetu, zdjęcie do dokumentu, zapomniane hasło, rozmowa wideo z wnukiem. Pięć stron drukujemy bez opłat, za następne bierzemy grosze. Ładowarki do starych modeli leżą w pudełku po butach.',
        ),
        en: text(
          'No more phone mysteries: digital hours in Rogozino',
          'Bank transfer, e-prescription, parcel locker, a translator on the phone and how not to click on a swindle.',
          'The branch has two computers, a scanner, a printer and someone patient who does not snatch the phone from your hand. Questions of the past weeks: a map without internet, a photo for a document, a forgotten password, a video call with a grandchild. Five pages are printed without charge, further ones cost a few groszy. Chargers for old models lie in a shoe box.',
        ),
        uk: text(
          'Телефон без таємниць: цифрові години в Рогозіні',
          'Переказ, е-рецепт, поштомат, перекладач у телефоні та як не натиснути на шахрайство.',
          'У філії два комп’ютери, сканер, принтер і хтось терплячий, хто не вихоплює телефон з рук. Запитання останніх тижнів: карта без інтернету, фото на документ, забутий пароль, відеодзвінок онукові. П’ять сторінок друкуємо безплатно, за наступні беремо копійки. Зарядки до старих моделей лежать у коробці від взуття.',
        ),
      },
      categories: ['DIGITAL_SKILLS', 'LIBRARY'],
      audiences: ['SENIORS', 'NEWCOMERS', 'LOCAL_RESIDENTS'],
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 0.4,
          currency: 'PLN',
          note: {
            pl: 'za szóstą i każdą następną stronę, kwota przykładowa',
            en: 'for the sixth page and each after it, sample amount',
            uk: 'за шосту й кожну наступну сторінку, приклад суми',
          },
        },
      ],
      places: [
        at(
          rogozinoLibrary,
          on(['TU'], '10:00', '14:00'),
          on(['TH'], '14:00', '19:00'),
          closedEveryYear(7, 13, 14, 15, 16, 20, 21, 22, 23, 27, 28, 29, 30),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const starozreby: ProviderLeaflet = {
  key: 'biblioteka-starozreby',
  name: 'Biblioteka publiczna w Staroźrebach (przykład)',
  municipality: 'Staroźreby',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'en', 'ro'],
    deliveryModes: ['OUTREACH'],
    municipalities: gminy('Staroźreby', 'Drobin', 'Bulkowo'),
  },
  services: [
    {
      key: 'ksiazki-na-kwatery',
      texts: {
        pl: text(
          'Książki jadą na kwatery',
          'W trzecią sobotę miesiąca bibliotekarz wozi skrzynkę powieści, słowników i filmów tam, gdzie mieszkają pracownicy.',
          'Wystarczy, że jedna osoba z domu napisze, ile was jest i w jakich językach czytacie. Po rumuńsku i ukraińsku mamy własną półkę, inne pożyczamy od większych bibliotek. Karty nie trzeba: skrzynka zostaje na parapecie do następnego razu, a za zgubione nikt nie płaci. Latem dokładamy piłkę i siatkę.',
        ),
        en: text(
          'Books on their way to workers’ lodgings',
          'On the third Saturday of the month a librarian drives a crate of novels, dictionaries and films to where workers live.',
          'It is enough that one person from the house writes how many you are and which languages you read. We have a shelf of our own in Romanian and Ukrainian and borrow others from larger libraries. No card is needed: the crate stays on the window sill until next time, and nobody pays for what gets lost. In summer we add a ball and a net.',
        ),
        uk: text(
          'Книжки їдуть до робітничих помешкань',
          'Третьої суботи місяця бібліотекар везе скриньку романів, словників і фільмів туди, де живуть працівники.',
          'Достатньо, щоб хтось один із дому написав, скільки вас і якими мовами читаєте. Румунською та українською маємо власну полицю, інші позичаємо у більших бібліотек. Квиток не потрібен: скринька лишається на підвіконні до наступного разу, за загублене ніхто не платить. Улітку додаємо м’яч і сітку.',
        ),
        ro: text(
          'Cărțile vin la cazare',
          'În a treia sâmbătă a lunii, bibliotecarul duce o ladă cu romane, dicționare și filme acolo unde locuiesc muncitorii.',
          'E de ajuns ca o singură persoană din casă să scrie câți sunteți și în ce limbi citiți. Nu trebuie permis: lada rămâne pe pervaz până data viitoare, iar pentru cărțile pierdute nu plătește nimeni.',
        ),
        uz: machine(
          text(
            'Kitoblar ishchilar yotoqxonasiga boradi',
            'Oyning uchinchi shanbasida kutubxonachi romanlar, lug‘atlar va filmlarni ishchilar yashaydigan joyga olib boradi.',
            'Uydan bir kishi necha kishi ekaningizni va qaysi tillarda o‘qishingizni yozsa bo‘ldi. Karta kerak emas, yo‘qolgan kitob uchun hech kim pul to‘lamaydi.',
          ),
        ),
      },
      categories: ['LIBRARY'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://skrzynka.biblioteka-starozreby.example.org/', 'pl', 'en', 'ro')],
    },
  ],
};

/** Libraries with what they do besides lending in the reading room. */
export const ruralLibraries: readonly ProviderLeaflet[] = [bulkowo, gabin, radzanowo, starozreby];
