import { plockAndNeighbours } from '../../writing/gmina.ts';
import { everyFirst } from '../../writing/hours.ts';
import { email, form, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { courseAtWork } from './kursy-polskiego.ts';

const chamber = office('plock-izba', 'Izba Gospodarcza Regionu Płockiego', { in: 'Płock' });

export const chamberOfCommerce: ProviderLeaflet = {
  key: 'izba-gospodarcza-plock',
  name: 'Izba Gospodarcza Regionu Płockiego',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON', 'ONLINE'],
    municipalities: plockAndNeighbours(),
    reach: 'REGIONAL',
  },
  services: [
    {
      key: 'firma-zatrudnia',
      texts: {
        pl: text(
          'Śniadanie dla firm, które zatrudniają z zagranicy',
          'Kadrowe i właściciele przy jednym stole: dokumenty, nauka polskiego w zakładzie, mieszkania dla załogi.',
          'W pierwszy czwartek miesiąca jedna firma pokazuje, jak przyjęła ludzi z innego kraju: kto ich odebrał, kto tłumaczył BHP, co poszło źle. Potem pytania do gościa z urzędu. Materiały dostaje się pocztą elektroniczną, szablony ulotek powitalnych są w dziesięciu językach.',
        ),
        en: text(
          'Breakfast for firms that hire from abroad',
          'Personnel officers and owners at one table: papers, Polish lessons at work, flats for the crew.',
          'On the first Thursday of the month one firm shows how it received people from another country: who met them, who interpreted the safety training, what went wrong. Then questions to a guest from an office. You get the material by mail.',
        ),
        uk: text(
          'Сніданок для фірм, що наймають з-за кордону',
          'Кадровики й власники за одним столом: документи, польська на підприємстві, житло для бригади.',
          'Першого четверга місяця одна фірма розповідає, як прийняла людей з іншої країни: хто їх зустрів, хто перекладав інструктаж, що пішло не так. Потім запитання до гостя з установи.',
        ),
      },
      categories: ['EMPLOYING_FOREIGNERS'],
      audiences: ['EMPLOYERS', 'ENTREPRENEURS'],
      contacts: [email('sniadania@izba-plock.example.org', 'pl', 'en')],
      places: [at(chamber, everyFirst('TH', '08:30', '10:30'))],
    },
    {
      key: 'mentor-dla-firmy',
      texts: {
        pl: text(
          'Mentor dla właściciela małej firmy',
          'Przedsiębiorca z dwudziestoletnim stażem raz na dwa tygodnie patrzy na twoje rachunki i pomysły.',
          'Bar z szawarmą, zakład krawiecki, ekipa remontowa: mentor nie da pieniędzy, ale powie, czego sam żałuje. Para pracuje pół roku i podpisuje obietnicę poufności. Przed zapisem trzeba mieć choć kartkę z planem, może być w twoim języku.',
        ),
        en: text(
          'A mentor for the owner of a small firm',
          'Someone twenty years in business looks at your accounts and ideas every two weeks.',
          'A shawarma bar, a tailor’s shop, a building crew: the mentor gives no money but tells what he regrets himself. A pair works for half a year and promises confidence. Before you enrol have at least a page with a plan, in your own language if you like.',
        ),
        uk: text(
          'Ментор для власника малої фірми',
          'Підприємець із двадцятирічним досвідом раз на два тижні дивиться на ваші рахунки та ідеї.',
          'Бар із шаурмою, ательє, ремонтна бригада: ментор не дасть грошей, але скаже, про що сам шкодує. Пара працює пів року й обіцяє конфіденційність. Перед записом майте хоча б аркуш із планом, можна своєю мовою.',
        ),
      },
      categories: ['STARTING_BUSINESS', 'BEFRIENDING_MENTORING'],
      audiences: ['ENTREPRENEURS'],
      languages: ['pl', 'en', 'uk'],
      formality: ['VOLUNTARY'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://mentorzy.izba-plock.example.org/', 'pl', 'en')],
      places: [byAppointmentAt(chamber)],
    },
    {
      key: 'pogotowie-kadrowe',
      texts: {
        pl: text(
          'Pogotowie dla kadrowych: jedno pytanie, odpowiedź do jutra',
          'Nowy pracownik z zagranicy zaczyna w poniedziałek, a w teczce coś się nie zgadza.',
          'Piszesz, co masz na biurku: rodzaj wizy lub karty, pieczątkę, datę, stanowisko. Dyżurna kadrowa z jednej z firm członkowskich odpisuje następnego dnia roboczego i mówi, kogo zapytać, gdy sama nie wie. Nie jest to opinia prawna. Z pytań, bez nazw firm, układamy co kwartał listę najczęstszych pułapek.',
        ),
        en: text(
          'First aid for personnel officers: one question, an answer by tomorrow',
          'A new worker from abroad starts on Monday and something in the file does not fit.',
          'Write what lies on your desk: the kind of visa or card, a stamp, a date, the post. A personnel officer of one of our member firms answers on the next working day and says whom to ask when she does not know. It is no legal opinion. From the questions, without names, we make a list of the commonest traps each quarter.',
        ),
        uk: text(
          'Швидка допомога для кадровиків: одне запитання, відповідь до завтра',
          'Новий працівник з-за кордону починає в понеділок, а в папці щось не сходиться.',
          'Пишете, що маєте на столі: вид візи чи карти, печатку, дату, посаду. Чергова кадровичка однієї з фірм-членів відповідає наступного робочого дня й каже, кого спитати, якщо сама не знає. Це не юридичний висновок. Із запитань, без назв фірм, щокварталу складаємо перелік найчастіших пасток.',
        ),
      },
      categories: ['EMPLOYING_FOREIGNERS'],
      audiences: ['EMPLOYERS', 'ENTREPRENEURS'],
      languages: ['pl', 'en'],
      deliveryModes: ['ONLINE'],
      contacts: [email('pogotowie@izba-plock.example.org', 'pl', 'en')],
    },
    ...courseAtWork,
  ],
};
