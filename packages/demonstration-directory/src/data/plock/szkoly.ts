import { gminy } from '../../writing/gmina.ts';
import { during, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';
import { townHall } from './places.ts';
import { firstDaysAtSchool } from './szkoly-na-poczatek.ts';

const primarySchool = office('plock-szkola-pokazowa', 'Szkoła podstawowa z oddziałem przygotowawczym (miejsce pokazowe)', { in: 'Płock' });
const adultSchool = office('plock-szkola-dla-doroslych', 'Szkoła dla dorosłych (miejsce pokazowe)', { in: 'Płock' });

export const citySchools: ProviderLeaflet = {
  key: 'szkoly-plock-pokaz',
  name: 'Płockie szkoły i poradnie (przykład)',
  municipality: 'Płock',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Płock') },
  services: [
    {
      key: 'oddzial-przygotowawczy',
      texts: {
        pl: text(
          'Oddział przygotowawczy w szkole podstawowej',
          'Klasa dla dzieci, które dopiero zaczynają mówić po polsku: więcej języka, mniej zeszytów.',
          'Dziecko uczy się w grupie do piętnastu osób, a na plastykę, WF i obiad idzie ze zwykłą klasą, żeby mieć kolegów. Zapisu dokonuje się w sekretariacie w ciągu całego roku. Świadectwo z poprzedniej szkoły wystarczy w oryginale, o klasie decyduje rozmowa.',
        ),
        uk: text(
          'Підготовчий клас у початковій школі',
          'Клас для дітей, які лише починають говорити польською: більше мови, менше зошитів.',
          'Дитина вчиться в групі до п’ятнадцяти осіб, а на малювання, фізкультуру й обід іде зі звичайним класом, щоб мати друзів. Запис у секретаріаті протягом усього року. Досить оригіналу табеля, клас визначають після розмови.',
        ),
        en: text(
          'Preparatory class in a primary school',
          'A class for children who are only beginning to speak Polish: more language, fewer exercise books.',
          'Your child learns in a group of at most fifteen and joins an ordinary class for art, sport and dinner, so as to have friends. Enrol at the school office all year round. The report of the last school is enough in the original; a talk decides on the class.',
        ),
        ar: machine(
          text(
            'صف تحضيري في المدرسة الابتدائية',
            'صف للأطفال الذين بدأوا للتو يتكلمون البولندية.',
            'يتعلم الطفل في مجموعة لا تزيد على خمسة عشر، ويشارك في الرسم والرياضة والغداء مع صف عادي. التسجيل في مكتب المدرسة طوال السنة.',
          ),
        ),
      },
      categories: ['SCHOOL', 'SCHOOL_SUPPORT'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      minimumAge: 7,
      maximumAge: 15,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(primarySchool, during('2026-09-01', '2027-06-25', weekdays('08:00', '15:00')), ...publicHolidays())],
    },
    {
      key: 'asystentka-miedzykulturowa',
      texts: {
        pl: text(
          'Asystentka międzykulturowa w szkole',
          'Siedzi w klasie obok dziecka, tłumaczy zebranie i łagodzi nieporozumienia.',
          'Asystentkę przydziela dyrekcja na prośbę rodzica lub nauczyciela. Mówi po ukraińsku i rosyjsku; dla dzieci mówiących po hiszpańsku i w urdu przychodzi wolontariuszka raz w tygodniu. Rodzice mogą poprosić o nią przy każdym zebraniu.',
        ),
        uk: text(
          'Міжкультурна асистентка в школі',
          'Сидить у класі біля дитини, перекладає збори й залагоджує непорозуміння.',
          'Асистентку призначає дирекція на прохання батьків або вчителя. Вона говорить українською та російською. Батьки можуть попросити її на кожні збори.',
        ),
        es: text(
          'Asistente intercultural en la escuela',
          'Se sienta junto al niño, traduce las reuniones y aclara malentendidos.',
          'La dirección la asigna si lo piden los padres o el maestro. Para los niños que hablan español viene una voluntaria una vez por semana. Puede pedirla para cualquier reunión.',
        ),
      },
      categories: ['SCHOOL_SUPPORT', 'TRANSLATION_INTERPRETING'],
      audiences: ['CHILDREN', 'FAMILIES_WITH_CHILDREN'],
      languages: ['pl', 'uk', 'ru', 'es', 'ur'],
      free: true,
      places: [byAppointmentAt(primarySchool)],
    },
    {
      key: 'liceum-dla-doroslych',
      texts: {
        pl: text(
          'Szkoła dla dorosłych w weekendy',
          'Liceum i szkoła policealna zaoczna dla osób, które chcą dokończyć naukę.',
          'Zajęcia co drugi weekend. Przyjmujemy osoby po zagranicznych dziewięciu lub dziesięciu klasach; dyrektor ustala, do której klasy. Jest kierunek opiekun medyczny, po którym łatwo o pracę. Z polskim na początku pomaga nauczycielka w piątki.',
        ),
      },
      categories: ['ADULT_EDUCATION'],
      minimumAge: 18,
      requirements: ['BASIC_POLISH'],
      free: true,
      places: [
        at(
          adultSchool,
          noted(
            { ...on(['SA', 'SU'], '08:00', '15:30'), rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU' },
            { pl: 'zjazdy', en: 'weekend classes', uk: 'вихідні з заняттями' },
          ),
        ),
      ],
    },
    {
      key: 'zlobek',
      texts: {
        pl: text(
          'Żłobek miejski: zapisy i lista rezerwowa',
          'Opieka nad dziećmi od ukończenia pierwszego roku do trzech lat.',
          'Zapisy trwają cały rok w systemie elektronicznym, miejsce przydziela komisja co miesiąc. Punkty dostaje się za pracę obojga rodziców i za rodzeństwo. W pierwszym tygodniu rodzic zostaje z dzieckiem w sali; panie znają kilka kołysanek po ukraińsku.',
        ),
        uk: text(
          'Міські ясла: запис і список очікування',
          'Догляд за дітьми від одного до трьох років.',
          'Запис триває цілий рік в електронній системі, місце щомісяця надає комісія. Бали дають за працю обох батьків і за братів та сестер. Перший тиждень мама або тато лишається з дитиною в групі.',
        ),
      },
      categories: ['NURSERY'],
      audiences: ['FAMILIES_WITH_CHILDREN'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      requirements: ['PESEL', 'LIVING_IN_MUNICIPALITY'],
      minimumAge: 1,
      maximumAge: 3,
      prices: [
        {
          amount: 400,
          currency: 'PLN',
          note: {
            pl: 'miesięcznie bez wyżywienia, kwota przykładowa',
            en: 'a month without meals, sample amount',
            uk: 'на місяць без харчування, приклад суми',
          },
        },
      ],
      contacts: [form('https://zlobki.szkoly-plock.example.org/', 'pl')],
      places: [at(townHall, on(['MO', 'TH'], '10:00', '14:00'))],
    },
    ...firstDaysAtSchool,
  ],
};
