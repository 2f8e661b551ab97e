import { gminy } from '../../writing/gmina.ts';
import { closedOn, everyNth, everyOther, noted, on, once, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const bulkowoOffice = office('bulkowo-urzad', 'Urząd Gminy w Bulkowie', { in: 'Bulkowo' });
const bulkowoDayRoom = office('bulkowo-swietlica', 'Świetlica wiejska (miejsce pokazowe)', { in: 'Bulkowo', city: 'Blichowo' });
const drobinOffice = office('drobin-urzad', 'Urząd Miasta i Gminy w Drobinie', { in: 'Drobin', wheelchairAccessible: true });
const drobinParish = office('drobin-dom-parafialny', 'Dom parafialny w Drobinie (miejsce pokazowe)', { in: 'Drobin' });
const gabinOffice = office('gabin-urzad', 'Urząd Miasta i Gminy w Gąbinie', { in: 'Gąbin' });
const gabinPreschool = office('gabin-przedszkole', 'Przedszkole samorządowe w Gąbinie (miejsce pokazowe)', { in: 'Gąbin' });

const bulkowo: ProviderLeaflet = {
  key: 'gmina-bulkowo',
  name: 'Urząd Gminy Bulkowo',
  municipality: 'Bulkowo',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bulkowo') },
  services: [
    {
      key: 'gops-zywnosc',
      texts: {
        pl: text(
          'Paczki żywnościowe z GOPS',
          'Mąka, olej, makaron, konserwy i mleko wydawane z magazynu za budynkiem urzędu.',
          'Skierowanie wypisuje pracownica ośrodka przy rozmowie, ważne jest pół roku. Wydawanie ogłaszamy na tablicy i u sołtysów, zwykle jest osiem razy do roku. Torby trzeba mieć własne. Kto nie ma samochodu, mówi wcześniej: zawieziemy.',
        ),
        uk: text(
          'Продуктові набори від соціального центру',
          'Борошно, олія, макарони, консерви й молоко зі складу за будівлею гміни.',
          'Направлення виписує працівниця центру під час розмови, воно чинне пів року. Видачу оголошують на дошці та через старост, зазвичай вісім разів на рік. Торби беріть свої. Хто не має авто, хай скаже заздалегідь: привеземо.',
        ),
        en: text(
          'Food parcels from the welfare centre',
          'Flour, oil, pasta, tins and milk given out at the store behind the office.',
          'The centre’s worker writes a referral when you talk; it holds for half a year. Days are announced on the board and by the village heads, as a rule eight times a year. Bring your own bags. If you have no car, say so beforehand and we bring it.',
        ),
      },
      categories: ['FOOD_AID', 'SOCIAL_ASSISTANCE'],
      audiences: ['LOW_INCOME', 'SENIORS'],
      formality: ['FORMAL'],
      requirements: ['REFERRAL', 'LIVING_IN_MUNICIPALITY'],
      free: true,
      contacts: [email('gops@bulkowo.example.org', 'pl')],
      // The days are announced one by one: no rule would be true.
      places: [at(bulkowoOffice)],
    },
    {
      key: 'kolo-gospodyn',
      texts: {
        pl: text(
          'Koło Gospodyń: pierogi i rozmowy',
          'Co drugi piątek lepimy, pieczemy i uczymy się nawzajem przepisów, także z daleka.',
          'Nie trzeba się zapisywać, wystarczy fartuch. W zeszłym sezonie były chinkali, samosy i kołacz na dożynki. Kto nie mówi po polsku, szybko się nauczy: wałek, ciasto, sól, jeszcze trochę. Dzieci mają swój kąt ze stołem do piłkarzyków.',
        ),
        uk: text(
          'Гурток господинь: вареники й розмови',
          'Кожної другої п’ятниці ліпимо, печемо й навчаємо одна одну рецептів, зокрема здалека.',
          'Записуватися не треба, вистачить фартуха. Торік були хінкалі, самоси й коровай на обжинки. Хто не говорить польською, швидко навчиться: качалка, тісто, сіль, ще трохи. Для дітей є куток із настільним футболом.',
        ),
        en: text(
          'Village women’s circle: dumplings and talk',
          'Every second Friday we fold, bake and teach each other recipes, also from far away.',
          'No enrolment, just an apron. Last season there were khinkali, samosas and a harvest loaf. If you have no Polish you learn it quickly: rolling pin, dough, salt, a little more. The children have a corner with table football.',
        ),
        ka: machine(
          text(
            'სოფლის ქალთა წრე: ხინკალი და საუბარი',
            'ყოველ მეორე პარასკევს ვაცხობთ და ერთმანეთს რეცეპტებს ვასწავლით.',
            'ჩაწერა არ არის საჭირო, საკმარისია წინსაფარი. ვინც პოლონურად არ ლაპარაკობს, აქ სწრაფად ისწავლის. ბავშვებისთვის ცალკე კუთხეა.',
          ),
        ),
      },
      categories: ['WOMENS_GROUPS', 'MEETING_PLACES'],
      audiences: ['WOMEN', 'LOCAL_RESIDENTS'],
      languages: ['pl', 'uk'],
      formality: ['INFORMAL'],
      municipalities: gminy('Bulkowo', 'Radzanowo', 'Bodzanów'),
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(bulkowoDayRoom, everyOther('FR', '17:00', '20:00', '2026-09-11'), closedOn('2026-12-25'))],
    },
    {
      key: 'posredniczka-pracy',
      texts: {
        pl: text(
          'Dyżur pośredniczki pracy w Bulkowie',
          'Drugi czwartek miesiąca: oferty, rejestracja i skierowania bez jechania do powiatu.',
          'Pośredniczka przywozi wydruk ofert z okolicy, także takich, które dopiero zawisną w internecie. Można się zarejestrować, zmienić adres, oddać zaświadczenie, zapisać się na rozmowę o kursie. Kto ma przerwę między jedną pracą a drugą i boi się o pobyt, niech powie to na początku; wtedy zaczniemy od papierów, a nie od ofert. Ostatnie numerki wydajemy w południe.',
        ),
        uk: text(
          'Посередниця з працевлаштування в Булькові',
          'Другий четвер місяця: вакансії, реєстрація та направлення без поїздки до повіту.',
          'Посередниця привозить роздруковані вакансії з околиці, зокрема ті, що ще не з’явилися в інтернеті. Можна зареєструватися, змінити адресу, здати довідку, записатися на розмову про курс. Хто опинився між двома роботами й боїться за своє перебування, хай скаже про це на початку; тоді почнемо з документів, а не з вакансій. Останні номерки видаємо опівдні.',
        ),
        en: text(
          'The labour office’s job broker in Bulkowo',
          'The second Thursday of the month: offers, registration and referrals without going to the county office.',
          'She brings a printout of offers from around here, also some that are not yet online. You can register, change your address, hand in a certificate or put your name down for a talk about a course. If you are between two jobs and fear for your stay, say so at the beginning; then we start with your papers and not with the offers. The last numbers are given out at noon.',
        ),
        ru: machine(
          text(
            'Посредница по трудоустройству в Бульково',
            'Второй четверг месяца: вакансии, регистрация и направления без поездки в повят.',
            'Посредница привозит распечатку вакансий из окрестностей. Можно зарегистрироваться, сменить адрес, сдать справку. Если вы между двумя работами и беспокоитесь о пребывании, скажите об этом сразу.',
          ),
        ),
      },
      categories: ['UNEMPLOYMENT', 'JOB_SEARCH'],
      audiences: ['UNEMPLOYED', 'LABOUR_MIGRANTS'],
      formality: ['FORMAL'],
      municipalities: gminy('Bulkowo', 'Staroźreby', 'Mała Wieś'),
      requirements: ['PASSPORT_OR_ID'],
      free: true,
      places: [at(bulkowoOffice, everyNth(2, 'TH', '09:00', '13:00'), closedOn('2027-05-13'))],
    },
  ],
};

const drobin: ProviderLeaflet = {
  key: 'gmina-drobin',
  name: 'Urząd Miasta i Gminy Drobin',
  municipality: 'Drobin',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Drobin') },
  services: [
    {
      key: 'mieszkania-z-zasobu',
      texts: {
        pl: text(
          'Lista oczekujących na lokal gminny w Drobinie',
          'Raz w roku gmina układa listę rodzin, które dostaną mieszkanie albo lokal tymczasowy.',
          'Komisja przychodzi obejrzeć, jak mieszkasz teraz: wilgoć, metraż, liczbę łóżek. Punktuje się też staż w gminie i dzieci. Projekt listy wisi w holu przez miesiąc i można wnieść zastrzeżenia. Kolejka jest długa, dlatego złóż wniosek, choćbyś jeszcze miał gdzie spać.',
        ),
      },
      categories: ['SOCIAL_HOUSING'],
      formality: ['FORMAL'],
      requiresStatutoryEntitlement: true,
      requirements: ['RESIDENCE_TITLE', 'INCOME_STATEMENT', 'LIVING_IN_MUNICIPALITY'],
      places: [at(drobinOffice, on(['MO'], '08:00', '17:00'), on(['TU', 'WE', 'TH'], '08:00', '15:00'), ...publicHolidays())],
    },
    {
      key: 'parafialna-szafa',
      texts: {
        pl: text(
          'Parafialna szafa i wypożyczalnia łóżeczek',
          'Ubrania, kołdry, garnki, wózki; bierze się, co potrzebne, i oddaje, gdy dziecko wyrośnie.',
          'Szafę prowadzą trzy panie z różańca. Wiara nie ma znaczenia, zaświadczeń nie zbieramy. Większe rzeczy, pralkę albo tapczan, przywozi traktorem sąsiad, kiedy ktoś zgłosi. Zimą najbardziej brakuje butów roboczych i kurtek w dużych rozmiarach.',
        ),
        en: text(
          'The parish wardrobe and cot loan',
          'Clothes, quilts, pots, prams; take what you need and give it back when the child has outgrown it.',
          'Three ladies of the rosary group run it. Faith does not matter and no certificates are asked for. Larger things, a washing machine or a couch, come by a neighbour’s tractor when someone offers one. In winter work boots and large jackets are short.',
        ),
        uk: text(
          'Парафіяльна шафа і прокат дитячих ліжечок',
          'Одяг, ковдри, каструлі, візочки; береш, що треба, і повертаєш, коли дитина виросте.',
          'Шафу ведуть три пані з парафії. Віра не має значення, довідок не просимо. Більші речі, пральну машину чи диван, сусід привозить трактором, коли хтось віддає. Узимку найбільше бракує робочого взуття й великих курток.',
        ),
      },
      categories: ['CLOTHING_FURNITURE', 'RELIGION'],
      formality: ['INFORMAL'],
      requiresStatutoryEntitlement: false,
      municipalities: gminy('Drobin', 'Staroźreby', 'Bielsk'),
      free: true,
      places: [at(drobinParish, noted(on(['SU'], '12:30', '14:00'), { pl: 'po sumie', en: 'after Mass', uk: 'після служби' }))],
    },
  ],
};

const gabin: ProviderLeaflet = {
  key: 'gmina-gabin',
  name: 'Urząd Miasta i Gminy Gąbin',
  municipality: 'Gąbin',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Gąbin') },
  services: [
    {
      key: 'przedszkole',
      texts: {
        pl: text(
          'Miejsce w przedszkolu w Gąbinie',
          'Dla trzylatków i starszych; pięć godzin dziennie bez opłat, reszta za kilka złotych.',
          'Rekrutacja rusza w marcu, wolne miejsca uzupełnia się do czerwca. Przynieś kartę szczepień, ale jej brak nie przekreśla zapisu. Panie mają obrazkowe karty: boli, siku, mama, pić. Dziecko z innego kraju przez miesiąc może przychodzić na krótszy dzień.',
        ),
        uk: text(
          'Місце в дитсадку в Ґомбіні',
          'Для трирічних і старших; п’ять годин на день безплатно, решта за кілька злотих.',
          'Набір починається в березні, вільні місця заповнюють до червня. Візьміть карту щеплень, але без неї теж записують. Виховательки мають картки з малюнками: болить, у туалет, мама, пити. Перший місяць дитина може ходити на коротший день.',
        ),
        en: text(
          'A place at the preschool in Gąbin',
          'For children of three and over; five hours a day without fee, the rest for a few zlotys.',
          'Enrolment opens in March and free places are filled until June. Bring the vaccination card, though lacking it does not bar you. The teachers have picture cards: it hurts, toilet, mummy, drink. A child from another country may come for shorter days in the first month.',
        ),
      },
      categories: ['PRESCHOOL'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'CHILDREN'],
      minimumAge: 3,
      maximumAge: 6,
      prices: [
        {
          amount: 1.4,
          currency: 'PLN',
          note: {
            pl: 'za szóstą i każdą kolejną godzinę, kwota przykładowa',
            en: 'for the sixth hour and each after it, sample amount',
            uk: 'за шосту й кожну наступну годину, приклад суми',
          },
        },
      ],
      contacts: [form('https://przedszkole.gabin.example.org/', 'pl')],
      places: [at(gabinPreschool, on(['MO', 'TU', 'WE', 'TH', 'FR'], '06:30', '16:30'), ...publicHolidays())],
    },
    {
      key: 'dzialalnosc-gospodarcza',
      texts: {
        pl: text(
          'Wpis do ewidencji działalności: stanowisko w Gąbinie',
          'Pomoc przy założeniu, zawieszeniu i zamknięciu jednoosobowej firmy.',
          'Najpierw sprawdzimy razem, czy twój dokument pobytowy pozwala prowadzić firmę na własny rachunek; nie każdy pozwala. Potem kody działalności, adres i forma podatku. Wpis niczego nie kosztuje, a listy z żądaniem opłaty za „rejestr”, które przychodzą po kilku dniach, można wyrzucić.',
        ),
        en: text(
          'Registering a one-person business: desk in Gąbin',
          'Help with opening, suspending and closing your own firm.',
          'First we check together whether your residence document lets you run a business; not every one does. Then come the activity codes, the address and the form of tax. The entry costs nothing, and the letters asking for a “register fee” that arrive some days later can be thrown away.',
        ),
        vi: machine(
          text(
            'Đăng ký hộ kinh doanh cá nhân tại Gąbin',
            'Giúp mở, tạm ngừng và đóng doanh nghiệp một người.',
            'Trước hết chúng tôi xem giấy tờ cư trú có cho phép kinh doanh không. Sau đó chọn mã ngành, địa chỉ và loại thuế. Đăng ký không mất tiền; thư đòi “phí đăng ký” gửi đến sau đó có thể bỏ đi.',
          ),
        ),
      },
      categories: ['STARTING_BUSINESS'],
      audiences: ['ENTREPRENEURS'],
      requirements: ['PESEL', 'TRUSTED_PROFILE'],
      free: true,
      places: [byAppointmentAt(gabinOffice, on(['TU', 'TH'], '09:00', '14:00'), ...publicHolidays())],
    },
    {
      key: 'jarmark-i-wymiana',
      texts: {
        pl: text(
          'Dzień sąsiada na rynku',
          'Muzyka, stoiska z jedzeniem z wielu krajów i punkt, w którym można zapytać o wszystko.',
          'Odbywa się dwa razy do roku. Stoły i namioty daje gmina, kto chce ugotować potrawę swojej babci, zgłasza się miesiąc wcześniej. Przyjeżdżają też urzędniczki z Płocka, pielęgniarka i dzielnicowy: bez biurek, przy kawie.',
        ),
      },
      categories: ['CULTURE', 'INFORMATION_POINT'],
      formality: ['SEMI_FORMAL'],
      municipalities: gminy('Gąbin', 'Łąck', 'Słubice'),
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(gabinOffice, once('2027-05-09', '11:00', '17:00'), once('2027-09-12', '11:00', '17:00'))],
    },
  ],
};

export const bulkowoDrobinGabin: readonly ProviderLeaflet[] = [bulkowo, drobin, gabin];
