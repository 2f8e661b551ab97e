import { plockAndNeighbours } from '../../writing/gmina.ts';
import { everyFirst } from '../../writing/hours.ts';
import { email, form, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

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
  ],
};
