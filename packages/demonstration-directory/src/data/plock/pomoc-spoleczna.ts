import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, everyOther, noted, on, publicHolidays, roundTheClock, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { crisisCentre, safeFlat, socialWelfareCentre, womensShelter } from './places.ts';

export const socialWelfare: ProviderLeaflet = {
  key: 'mops-plock',
  name: 'Miejski Ośrodek Pomocy Społecznej w Płocku',
  description: {
    pl: 'Praca socjalna, zasiłki, posiłki, usługi opiekuńcze i pomoc w kryzysie dla osób mieszkających w Płocku.',
    en: 'Social work, benefits, meals, care and help in a crisis for people living in Płock.',
    uk: 'Соціальна робота, допомоги, харчування, догляд і підтримка в кризі для мешканців Плоцька.',
  },
  municipality: 'Płock',
  email: 'kontakt@mops-plock.example.org',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Płock') },
  services: [
    {
      key: 'praca-socjalna',
      texts: {
        pl: text(
          'Rozmowa z pracownikiem socjalnym',
          'Gdy brakuje pieniędzy, ktoś zachorował albo dom się sypie: pracownik socjalny rejonu umawia wizytę i szuka wyjścia.',
          'Każda ulica ma swojego pracownika socjalnego. Przychodzi do domu, pyta o sytuację rodziny (to się nazywa wywiad środowiskowy) i proponuje pomoc: pieniężną, rzeczową albo poradę. Decyzję dostaje się na piśmie i można się od niej odwołać.\n\nNie każda pomoc jest dla każdego dokumentu pobytowego. Porada i praca socjalna nie wymagają żadnej decyzji.',
          'Powiedz w recepcji, na jakiej ulicy mieszkasz.',
        ),
        en: text(
          'Talk with a social worker',
          'When money is short, someone is ill or the home falls apart: the social worker of your district makes a visit and looks for a way out.',
          'Each street has its social worker. She comes to your home, asks about the family’s situation (this is called the environmental interview) and proposes help: money, goods or advice. You get the decision in writing and may appeal against it.\n\nNot every kind of help goes with every residence document. Advice and social work need no decision.',
          'Tell the reception which street you live in.',
        ),
        uk: text(
          'Розмова із соціальною працівницею',
          'Коли бракує грошей, хтось захворів або вдома біда: соцпрацівниця вашого району приходить і шукає вихід.',
          'Кожна вулиця має свою соціальну працівницю. Вона приходить додому, розпитує про становище родини й пропонує допомогу: гроші, речі або пораду. Рішення дають письмово, його можна оскаржити.\n\nНе кожна допомога доступна з кожним документом на проживання. Порада рішення не потребує.',
          'Скажіть у приймальні, на якій вулиці живете.',
        ),
      },
      categories: ['SOCIAL_ASSISTANCE'],
      audiences: ['LOW_INCOME'],
      deliveryModes: ['IN_PERSON', 'OUTREACH'],
      requirements: ['LIVING_IN_MUNICIPALITY'],
      free: true,
      contacts: [email('pracasocjalna@mops-plock.example.org', 'pl')],
      places: [at(socialWelfareCentre, on(['MO', 'TU', 'WE', 'FR'], '07:30', '15:30'), on(['TH'], '08:30', '17:30'), ...publicHolidays())],
    },
    {
      key: 'zasilki',
      texts: {
        pl: text(
          'Zasiłek okresowy i celowy',
          'Pieniądze na życie, opał, leki albo naprawę pieca, kiedy dochód jest bardzo niski.',
          'Wniosek może złożyć także cudzoziemiec, jeśli pozwala na to jego dokument pobytowy; pracownik socjalny sprawdzi to przy pierwszej rozmowie. Liczy się dochód wszystkich osób w gospodarstwie z poprzedniego miesiąca. Pieniądze przychodzą na konto albo odbiera się je w kasie.',
        ),
        uk: text(
          'Грошова допомога: тимчасова й цільова',
          'Гроші на життя, опалення, ліки або ремонт печі, коли дохід дуже низький.',
          'Заяву може подати й іноземець, якщо це дозволяє його документ на проживання; соцпрацівниця перевірить це на першій розмові. Рахують дохід усіх членів родини за минулий місяць. Гроші надходять на рахунок або їх видають у касі.',
        ),
      },
      categories: ['SOCIAL_ASSISTANCE'],
      audiences: ['LOW_INCOME'],
      excludedAudiences: ['UNDOCUMENTED'],
      requiresStatutoryEntitlement: true,
      requirements: ['RESIDENCE_TITLE', 'LIVING_IN_MUNICIPALITY', 'INCOME_STATEMENT'],
      documents: [
        {
          pl: 'Odcinki wypłat lub oświadczenie o braku dochodu',
          en: 'Pay slips or a statement of no income',
          uk: 'Розрахункові листки або заява про відсутність доходу',
        },
      ],
      free: true,
      places: [at(socialWelfareCentre, weekdays('08:00', '14:00'), ...publicHolidays())],
    },
    {
      key: 'obiady',
      texts: {
        pl: text(
          'Ciepły posiłek: stołówka i obiady w szkole',
          'Talon na obiad dla dorosłego albo obiad w szkole dla dziecka.',
          'Dziecko je obiad w swojej szkole, nikt w klasie nie wie, kto za niego płaci. Dorosły dostaje talony do stołówki, która wydaje zupę, drugie danie i chleb; w poniedziałki i piątki jest danie bez mięsa. Na decyzję czeka się krótko, w nagłej sytuacji pierwszy posiłek jest tego samego dnia.',
        ),
        en: text(
          'A hot meal: canteen and school dinners',
          'Vouchers for an adult’s dinner, or dinner at school for a child.',
          'A child eats dinner at school and nobody in class knows who pays. An adult gets vouchers for the canteen: soup, a main dish and bread, without meat on Mondays and Fridays. The decision is quick; in need the first meal is on the same day.',
        ),
        uk: text(
          'Гаряча їжа: їдальня та обіди в школі',
          'Талон на обід для дорослого або обід у школі для дитини.',
          'Дитина їсть обід у своїй школі, і ніхто в класі не знає, хто платить. Дорослий отримує талони до їдальні: суп, друге і хліб, у понеділок і п’ятницю без м’яса. Рішення швидке, у скруті перший обід того ж дня.',
        ),
      },
      categories: ['FOOD_AID'],
      audiences: ['LOW_INCOME', 'CHILDREN', 'HOMELESS'],
      requirements: ['LIVING_IN_MUNICIPALITY'],
      free: true,
      places: [
        at(
          socialWelfareCentre,
          noted(weekdays('12:00', '15:00'), { pl: 'stołówka', en: 'canteen', uk: 'їдальня' }),
          closedOn('2026-12-25'),
          closedOn('2026-12-26'),
        ),
      ],
    },
    {
      key: 'interwencja-kryzysowa',
      texts: {
        pl: text(
          'Ośrodek interwencji kryzysowej',
          'Psycholog, prawnik i pokój na kilka dni dla osoby, którą spotkało coś nagłego: przemoc, śmierć, utrata dachu nad głową.',
          'Dyżur trwa całą dobę. Najpierw rozmowa i spokój, potem plan: lekarz, policja, bezpieczne miejsce do spania. Adresu nie podajemy; spotykamy się w umówionym miejscu i odwozimy. Nie pytamy o dokument pobytowy ani o ubezpieczenie. Tłumacza ukraińskiego mamy na miejscu, innych przez telefon.',
          'Formularz na stronie, także o trzeciej w nocy; oddzwania albo odpisuje dyżurna. W bezpośrednim zagrożeniu życia dzwoń na numer alarmowy.',
        ),
        en: text(
          'Crisis intervention centre',
          'A psychologist, a lawyer and a room for some days for a person whom something sudden has struck: violence, a death, the loss of a roof.',
          'Someone is on duty day and night. First a talk and quiet, then a plan: doctor, police, a safe bed. We do not give the address; we meet at an agreed place and drive you. We ask neither for a residence document nor for insurance. A Ukrainian interpreter is here, others by phone.',
          'By the form, at three in the morning too; the person on duty answers. When life is in danger, ring the emergency number.',
        ),
        uk: text(
          'Центр кризової допомоги',
          'Психолог, юрист і кімната на кілька днів для людини, з якою раптово трапилася біда: насильство, смерть близького, втрата житла.',
          'Чергування цілодобове. Спочатку розмова й спокій, потім план: лікар, поліція, безпечне ліжко. Адреси не повідомляємо; зустрічаємося в домовленому місці й підвозимо. Не питаємо ні про документи, ні про страховку.',
          'Форма на сайті, навіть о третій ночі. Коли життю загрожує небезпека, телефонуйте на номер екстреної допомоги.',
        ),
        ru: text(
          'Центр кризисной помощи',
          'Психолог, юрист и комната на несколько дней тому, с кем внезапно случилась беда.',
          'Дежурство круглосуточное. Сначала разговор и покой, потом план: врач, полиция, безопасный ночлег. Адрес не сообщаем, встречаемся в условленном месте. Документы и страховку не спрашиваем.',
        ),
      },
      categories: ['CRISIS_SUPPORT', 'DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
      audiences: ['VICTIMS_OF_VIOLENCE'],
      languages: ['pl', 'uk', 'en'],
      deliveryModes: ['IN_PERSON', 'OUTREACH', 'ONLINE'],
      municipalities: plockAndNeighbours(),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://kryzys.mops-plock.example.org/', 'pl', 'uk', 'en')],
      places: [at(crisisCentre, roundTheClock())],
    },
    {
      key: 'schronienie-dla-kobiet',
      texts: {
        pl: text(
          'Schronienie dla kobiet i dzieci uciekających przed przemocą',
          'Bezpieczny dom pod nieujawnionym adresem, na tygodnie, a nie na jedną noc.',
          'W domu są pokoje rodzinne, wspólna kuchnia i pokój zabaw. Dzieci chodzą do szkoły, która nie wie, skąd przyszły. Psycholożka i prawniczka przychodzą dwa razy w tygodniu. Można przyjechać bez bagażu i bez papierów, także gdy partner zabrał paszport. Mężczyzn i nastoletnich synów powyżej 16 lat umieszczamy gdzie indziej.',
        ),
        uk: text(
          'Прихисток для жінок і дітей, які тікають від насильства',
          'Безпечний дім за таємною адресою, на тижні, а не на одну ніч.',
          'У домі є сімейні кімнати, спільна кухня й дитяча кімната. Діти ходять до школи, яка не знає, звідки вони. Психологиня та юристка приходять двічі на тиждень. Можна приїхати без речей і без документів, навіть якщо партнер забрав паспорт.',
        ),
        en: text(
          'Shelter for women and children fleeing violence',
          'A safe house at an address that is not told, for weeks and not for one night.',
          'The house has family rooms, a shared kitchen and a playroom. Children go to a school that does not know where they came from. A psychologist and a lawyer come twice a week. You may arrive without luggage and without papers, also when a partner took your passport. Men and sons over 16 are housed elsewhere.',
        ),
        ka: machine(
          text(
            'თავშესაფარი ქალებისა და ბავშვებისთვის',
            'უსაფრთხო სახლი, რომლის მისამართი არავინ იცის.',
            'სახლში არის ოჯახური ოთახები, საერთო სამზარეულო და სათამაშო ოთახი. შეგიძლიათ მოხვიდეთ ბარგისა და საბუთების გარეშე.',
          ),
        ),
      },
      categories: ['DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
      audiences: ['WOMEN', 'MOTHERS', 'VICTIMS_OF_VIOLENCE'],
      languages: ['pl', 'uk', 'ru'],
      municipalities: plockAndNeighbours(),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://schronienie.mops-plock.example.org/', 'pl', 'uk', 'ru', 'en')],
      places: [at(womensShelter, roundTheClock())],
    },
    {
      key: 'bezpieczne-mieszkanie',
      texts: {
        pl: text(
          'Mieszkanie przejściowe po opuszczeniu schronienia',
          'Do roku w umeblowanym mieszkaniu, razem z opiekunką, która pomaga stanąć na nogi.',
          'Dwa mieszkania dla kobiet po pobycie w schronieniu, które mają już pracę albo jej szukają. Lokatorki płacą tylko za media. Opiekunka przychodzi raz w tygodniu: pilnuje terminów w urzędach, uczy planować wydatki, szuka z lokatorką zwykłego najmu. Adres zna tylko ośrodek.',
          'Po rozmowie w ośrodku, na wniosek pracownika socjalnego.',
        ),
      },
      categories: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
      audiences: ['WOMEN', 'SINGLE_PARENTS'],
      requirements: ['REFERRAL'],
      prices: [
        {
          amount: 250,
          currency: 'PLN',
          note: {
            pl: 'media miesięcznie, kwota przykładowa',
            en: 'utilities a month, sample amount',
            uk: 'комунальні на місяць, приклад суми',
          },
        },
      ],
      places: [byAppointmentAt(safeFlat)],
    },
    {
      key: 'asystent-rodziny',
      texts: {
        pl: text(
          'Asystent rodziny w domu',
          'Ktoś z doświadczeniem przychodzi do rodziny, w której wszystko naraz: małe dzieci, długi, choroba, nowy kraj.',
          'Asystent nie kontroluje. Siada przy stole i razem z rodzicami ustala, co najpierw. Idzie z mamą do szkoły, z tatą do banku, pokazuje, jak czytać rachunek za prąd. Spotkania są raz albo dwa razy w tygodniu, przez kilka miesięcy.',
        ),
        en: text(
          'Family assistant at home',
          'Someone with experience comes to a family where everything happens at once: small children, debts, illness, a new country.',
          'The assistant does not inspect. She sits down at the table and settles with the parents what comes first. She goes to school with the mother, to the bank with the father, shows how to read an electricity bill. Meetings are once or twice a week, for some months.',
        ),
      },
      categories: ['PARENTING', 'FAMILY_COUNSELLING'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      deliveryModes: ['OUTREACH'],
      requirements: ['LIVING_IN_MUNICIPALITY'],
      free: true,
      contacts: [email('rodzina@mops-plock.example.org', 'pl')],
    },
    {
      key: 'grupa-wsparcia-opiekunow',
      texts: {
        pl: text(
          'Grupa dla osób, które opiekują się chorym w domu',
          'Co dwa tygodnie przy herbacie: jak podnosić, jak nie zwariować, gdzie pożyczyć łóżko.',
          'Przychodzą córki, mężowie, także opiekunki z Ukrainy i Gruzji pracujące w płockich domach. Pielęgniarka pokazuje, jak zmieniać pozycję chorego i nie zniszczyć sobie pleców. Druga godzina to zwykła rozmowa.',
        ),
        uk: text(
          'Група для тих, хто доглядає хворого вдома',
          'Кожні два тижні за чаєм: як піднімати, як не вигоріти, де позичити ліжко.',
          'Приходять доньки, чоловіки, а також доглядальниці з України та Грузії. Медсестра показує, як перевертати хворого й не зірвати спину. Друга година — звичайна розмова.',
        ),
        ka: machine(
          text(
            'ჯგუფი მათთვის, ვინც სახლში ავადმყოფს უვლის',
            'ორ კვირაში ერთხელ, ჩაის სმისას: როგორ ავწიოთ ავადმყოფი და როგორ დავისვენოთ.',
            'მოდიან ქალიშვილები, ქმრები და მომვლელებიც უკრაინიდან და საქართველოდან. ექთანი აჩვენებს, როგორ გადავაბრუნოთ ავადმყოფი.',
          ),
        ),
      },
      categories: ['SENIORS', 'DISABILITY'],
      formality: ['SEMI_FORMAL'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(socialWelfareCentre, everyOther('TH', '17:30', '19:30'))],
    },
  ],
};
