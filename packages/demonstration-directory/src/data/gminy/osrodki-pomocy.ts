import { gminy } from '../../writing/gmina.ts';
import { everyNth, noted, on, publicHolidays, roundTheClock } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, hiddenPlace, office } from '../../writing/place.ts';

const bielskWelfare = office('bielsk-gops', 'Gminny Ośrodek Pomocy Społecznej w Bielsku', { in: 'Bielsk' });
const drobinWelfare = office('drobin-mgops', 'Miejsko-Gminny Ośrodek Pomocy Społecznej w Drobinie', {
  in: 'Drobin',
  wheelchairAccessible: false,
});
const lackWelfare = office('lack-gops', 'Gminny Ośrodek Pomocy Społecznej w Łącku', { in: 'Łąck' });
const duninowRooms = hiddenPlace('nowy-duninow-pokoje', 'Dwa pokoje na nagłą noc', { in: 'Nowy Duninów' });
const slupnoWelfare = office('slupno-gops', 'Gminny Ośrodek Pomocy Społecznej w Słupnie', { in: 'Słupno', wheelchairAccessible: true });

const bielsk: ProviderLeaflet = {
  key: 'gops-bielsk',
  name: 'Gminny Ośrodek Pomocy Społecznej w Bielsku',
  municipality: 'Bielsk',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bielsk') },
  services: [
    {
      key: 'swiadczenia-rodzinne',
      texts: {
        pl: text(
          'Zasiłek rodzinny i alimenty: okienko świadczeń w Bielsku',
          'Zasiłek na dziecko, becikowe, dodatki i fundusz alimentacyjny: wszystkie wnioski w jednym pokoju.',
          'Pokój jest na parterze, za kasą. Najpierw ustalamy, kto mieszka z dzieckiem, a kto pracuje za granicą, bo niektóre sprawy musimy przekazać dalej i wtedy trwają dłużej. Wniosek, w którym brakuje jednej kartki, też bierzemy i umawiamy się na doniesienie. Przy alimentach przydaje się wyrok albo ugoda i pismo od komornika. Gotówki nie wypłacamy, wszystko idzie na konto.',
        ),
        en: text(
          'Family allowance and child maintenance: benefits desk in Bielsk',
          'Child allowance, the birth grant, supplements and the maintenance fund: every application in one room.',
          'The room is on the ground floor behind the cash desk. First we settle who lives with the child and who works abroad, because some cases have to be passed on and then take longer. We accept an application even if one sheet is missing and agree when you will bring it. For maintenance bring the judgment or settlement and the bailiff’s letter. No cash is paid out, everything goes to an account.',
        ),
        uk: text(
          'Сімейна допомога та аліменти: віконце виплат у Бєльську',
          'Допомога на дитину, виплата при народженні, доплати та аліментний фонд: усі заяви в одній кімнаті.',
          'Кімната на першому поверсі, за касою. Спершу з’ясовуємо, хто живе з дитиною, а хто працює за кордоном, бо деякі справи передаємо далі й тоді вони тривають довше. Заяву, в якій бракує одного папірця, теж приймаємо й домовляємося, коли його донести. Щодо аліментів візьміть рішення суду чи угоду та лист від виконавця. Готівки не видаємо, усе йде на рахунок.',
        ),
      },
      categories: ['CHILD_BENEFITS', 'SOCIAL_ASSISTANCE'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'SINGLE_PARENTS'],
      requiresStatutoryEntitlement: true,
      requirements: ['PASSPORT_OR_ID', 'BIRTH_CERTIFICATE', 'INCOME_STATEMENT', 'BANK_ACCOUNT'],
      free: true,
      contacts: [email('swiadczenia@gops-bielsk.example.org', 'pl')],
      places: [at(bielskWelfare, on(['MO'], '08:00', '16:30'), on(['TU', 'TH'], '08:00', '14:00'), ...publicHolidays())],
    },
  ],
};

const drobin: ProviderLeaflet = {
  key: 'mgops-drobin',
  name: 'Miejsko-Gminny Ośrodek Pomocy Społecznej w Drobinie',
  municipality: 'Drobin',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Drobin') },
  services: [
    {
      key: 'plan-splaty',
      texts: {
        pl: text(
          'Zaległy prąd, chwilówka, komornik: rozmowa o długach',
          'Raz w miesiącu siadamy z kalkulatorem i układamy plan spłaty, który da się utrzymać.',
          'Przynieś wszystko, także nieotwarte koperty: porozkładamy je na kupki według tego, co pali się najbardziej. Potem piszemy razem do wierzyciela prośbę o raty albo o wstrzymanie odsetek. Pieniędzy nie pożyczamy i za nikogo nie płacimy. Długami firm się nie zajmujemy. Rozmowa odbywa się w osobnym pokoju, bez sąsiadki z kolejki.',
        ),
        en: text(
          'Unpaid electricity, payday loan, bailiff: a talk about debts',
          'Once a month we sit down with a calculator and draw up a repayment plan that can be kept.',
          'Bring everything, unopened envelopes too: we sort them into piles by what burns most. Then we write together to the creditor and ask for instalments or for interest to stop. We lend no money and pay for nobody. Debts of a business are not dealt with here. You talk in a separate room, out of earshot of the neighbour in the queue.',
        ),
        uk: text(
          'Борг за світло, мікропозика, виконавець: розмова про борги',
          'Раз на місяць сідаємо з калькулятором і складаємо план виплат, який можна витримати.',
          'Принесіть усе, навіть нерозпечатані конверти: розкладемо їх на купки за тим, що горить найбільше. Потім разом пишемо кредиторові прохання про розстрочку чи зупинку відсотків. Грошей не позичаємо й ні за кого не платимо. Боргами фірм не займаємося. Розмова в окремій кімнаті, без сусідки з черги.',
        ),
      },
      categories: ['DEBT_ADVICE'],
      audiences: ['LOW_INCOME', 'LOCAL_RESIDENTS'],
      excludedAudiences: ['ENTREPRENEURS'],
      requirements: ['APPOINTMENT'],
      free: true,
      contacts: [email('dlugi@mgops-drobin.example.org', 'pl')],
      places: [byAppointmentAt(drobinWelfare, everyNth(2, 'WE', '13:00', '17:00'), ...publicHolidays())],
    },
  ],
};

const lack: ProviderLeaflet = {
  key: 'gops-lack',
  name: 'Gminny Ośrodek Pomocy Społecznej w Łącku',
  municipality: 'Łąck',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Łąck') },
  services: [
    {
      key: 'karta-duzej-rodziny',
      texts: {
        pl: text(
          'Karta Dużej Rodziny w Łącku',
          'Zniżki na pociąg, muzea i zakupy dla domu, w którym jest gwarno.',
          'Wypełniamy wniosek na miejscu albo podpowiadamy, jak wysłać go z telefonu. Plastikowe karty przychodzą po kilku tygodniach, te w aplikacji szybciej. Spis miejsc z naszej okolicy, które dają zniżkę, wisi przy drzwiach: krótszy, niżbyśmy chcieli, ale rośnie. Rodziny z innych krajów pytają w tym samym okienku; popatrzymy razem, jaki dokument pobytowy pokazać.',
          'Wystarczy, że przyjdzie jedno z rodziców; dzieci mogą zostać w domu.',
        ),
      },
      categories: ['CHILD_BENEFITS'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      requiresStatutoryEntitlement: true,
      requirements: ['PASSPORT_OR_ID', 'PESEL', 'BIRTH_CERTIFICATE'],
      free: true,
      places: [at(lackWelfare, on(['TU', 'FR'], '08:00', '14:30'), on(['WE'], '10:00', '17:00'), ...publicHolidays())],
    },
  ],
};

const nowyDuninow: ProviderLeaflet = {
  key: 'gops-nowy-duninow',
  name: 'Gminny Ośrodek Pomocy Społecznej w Nowym Duninowie',
  municipality: 'Nowy Duninów',
  common: { formality: ['FORMAL'], languages: ['pl', 'uk'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Nowy Duninów') },
  services: [
    {
      key: 'pokoje-na-nagla-noc',
      texts: {
        pl: text(
          'Dwa pokoje na nagłą noc',
          'Łóżko, łazienka i kuchnia na kilka dni dla rodziny, która nie ma dokąd wrócić.',
          'Po pożarze, po wyrzuceniu z kwatery, po ucieczce z domu. Adresu nie ogłaszamy: napisz, a w dzień odbierze was pracownica, wieczorem dyżurny strażak. Są pościel, mleko w proszku i zapasowe ładowarki. Zostaje się zwykle do pięciu nocy i przez ten czas szukamy razem czegoś na dłużej. Psa można zabrać, u sąsiada stoi wolna buda.',
        ),
        uk: text(
          'Дві кімнати на випадок раптової ночі',
          'Ліжко, ванна й кухня на кілька днів для родини, якій нікуди повернутися.',
          'Після пожежі, після того, як вигнали з житла, після втечі з дому. Адреси не оголошуємо: напишіть, і вдень вас забере працівниця, увечері черговий пожежник. Є постіль, сухе молоко й запасні зарядки. Зазвичай тут залишаються до п’яти ночей, за цей час разом шукаємо щось надовше. Собаку можна взяти, у сусіда є вільна будка.',
        ),
        en: text(
          'Two rooms for a sudden night',
          'A bed, a bathroom and a kitchen for a few days for a family that has nowhere to go back to.',
          'After a fire, after being put out of lodgings, after fleeing home. The address is not announced: write, and by day a worker fetches you, in the evening the fireman on duty. There is bedding, powdered milk and spare chargers. People stay up to five nights as a rule, and in that time we look together for something longer. You can bring the dog; a neighbour has an empty kennel.',
        ),
        ru: machine(
          text(
            'Две комнаты на внезапную ночь',
            'Кровать, ванная и кухня на несколько дней для семьи, которой некуда вернуться.',
            'После пожара, после выселения, после побега из дома. Адрес не объявляется: напишите, и вас заберут. Есть постель, молочная смесь и зарядки. Обычно остаются до пяти ночей, за это время вместе ищем жильё надольше.',
          ),
        ),
      },
      categories: ['EMERGENCY_SHELTER', 'CRISIS_SUPPORT'],
      audiences: ['FAMILIES_WITH_CHILDREN', 'WOMEN', 'VICTIMS_OF_VIOLENCE', 'NO_STATUTORY_ENTITLEMENT'],
      municipalities: gminy('Nowy Duninów', 'Łąck', 'Brudzeń Duży'),
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://noc.gops-nowy-duninow.example.org/', 'pl', 'uk', 'en')],
      places: [at(duninowRooms, roundTheClock())],
    },
  ],
};

const slupno: ProviderLeaflet = {
  key: 'gops-slupno',
  name: 'Gminny Ośrodek Pomocy Społecznej w Słupnie',
  municipality: 'Słupno',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Słupno') },
  services: [
    {
      key: 'opieka-wytchnieniowa',
      texts: {
        pl: text(
          'Opieka wytchnieniowa: pobądź chwilę bez dyżuru',
          'Na kilka godzin albo na weekend ktoś przejmuje opiekę nad chorym dzieckiem lub rodzicem.',
          'Pula godzin jest co roku inna, więc pytaj w styczniu, nie w grudniu. Przed pierwszym razem opiekunka przychodzi się poznać: co chory lubi, czego się boi, jak je. Potem zostaje z nim w domu albo zabiera na spacer. Potrzebne jest orzeczenie i krótka karta od lekarza. Nikt nie zapyta, na co poszły te godziny: możesz po prostu spać.',
        ),
        en: text(
          'Respite care: a while off duty',
          'For a few hours or a weekend someone takes over the care of your sick child or parent.',
          'The pool of hours differs each year, so ask in January and not in December. Before the first time the carer comes to get to know you: what the person likes, is afraid of, how he or she eats. Then she stays at home with them or takes them for a walk. The disability certificate and a short note from the doctor are needed. Nobody asks what you did with the hours: you may simply sleep.',
        ),
        uk: text(
          'Перепочинок для тих, хто доглядає',
          'На кілька годин чи на вихідні хтось бере на себе догляд за хворою дитиною або кимось із батьків.',
          'Запас годин щороку інший, тому питайте в січні, а не в грудні. Перед першим разом доглядальниця приходить познайомитися: що людина любить, чого боїться, як їсть. Потім лишається з нею вдома або веде на прогулянку. Потрібні посвідчення про інвалідність і коротка картка від лікаря. Ніхто не спитає, на що пішли ці години: можна просто виспатися.',
        ),
      },
      categories: ['DISABILITY', 'SENIORS'],
      audiences: ['PEOPLE_WITH_DISABILITIES', 'FAMILIES_WITH_CHILDREN', 'SENIORS'],
      deliveryModes: ['OUTREACH', 'IN_PERSON'],
      requiresStatutoryEntitlement: true,
      requirements: ['DISABILITY_CERTIFICATE', 'LIVING_IN_MUNICIPALITY'],
      documents: [{ pl: 'Karta od lekarza rodzinnego', en: 'A note from the family doctor', uk: 'Картка від сімейного лікаря' }],
      contacts: [email('wytchnienie@gops-slupno.example.org', 'pl')],
      places: [
        at(
          slupnoWelfare,
          on(['MO', 'TU', 'TH'], '07:30', '15:00'),
          noted(on(['WE'], '13:00', '17:30'), { pl: 'tylko przyjmowanie wniosków', en: 'applications only', uk: 'лише прийом заяв' }),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

/** Welfare centres of the municipalities, each with what it does besides social work. */
export const welfareCentres: readonly ProviderLeaflet[] = [bielsk, drobin, lack, nowyDuninow, slupno];
