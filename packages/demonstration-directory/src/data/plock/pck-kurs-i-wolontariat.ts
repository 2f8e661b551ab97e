import { closedEveryYear, during, everyNth, noted, on } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, type Place } from '../../writing/place.ts';

/** The Red Cross as a school and as a place to help. */
export const redCrossTeaches = (room: Place): readonly Leaflet[] => [
  {
    key: 'kurs-opiekunki',
    texts: {
      pl: text(
        'Kurs opiekunki osób starszych: łóżko, lek, rozmowa',
        'Osiem sobót; po kursie wiesz, jak podnieść człowieka, nie łamiąc sobie pleców, i kiedy wezwać karetkę.',
        'Ćwiczymy na fantomie i na sobie nawzajem: mycie w łóżku, karmienie po udarze, zmiana pampersa z godnością. Dwie soboty są o pamięci, która znika, i o tym, co mówić, gdy babcia pyta o męża, którego nie ma. Na koniec praktyka w domu opieki. Zaświadczenie wydajemy także po angielsku. Dla osób, które już pracują na czarno w opiece: nie pytamy gdzie.',
      ),
      uk: text(
        'Курс доглядальниць за літніми людьми: ліжко, ліки, розмова',
        'Вісім субот; після курсу знаєте, як підняти людину, не ламаючи собі спини, і коли викликати швидку.',
        'Вправляємося на манекені й одна на одній: миття в ліжку, годування після інсульту, зміна підгузка з гідністю. Дві суботи — про пам’ять, яка зникає, і про те, що казати, коли бабуся питає про чоловіка, якого вже немає. Наприкінці практика в будинку догляду. Посвідчення видаємо й англійською. Де ви працюєте зараз, не питаємо.',
      ),
      en: text(
        'Course for carers of old people: bed, medicine, talk',
        'Eight Saturdays; afterwards you know how to lift a person without breaking your back and when to call an ambulance.',
        'We practise on a dummy and on each other: washing in bed, feeding after a stroke, changing a pad with dignity. Two Saturdays are about a memory that goes, and what to say when grandmother asks for a husband who is no more. At the end there is practice in a care home. The certificate comes in English too. Where you work at present we do not ask.',
      ),
      ka: machine(
        text(
          'მოხუცების მომვლელთა კურსი: საწოლი, წამალი, საუბარი',
          'რვა შაბათი; ისწავლით, როგორ აწიოთ ადამიანი ზურგის დაზიანების გარეშე და როდის გამოიძახოთ სასწრაფო.',
          'ვვარჯიშობთ მანეკენზე და ერთმანეთზე: დაბანა საწოლში, კვება ინსულტის შემდეგ. ბოლოს პრაქტიკა მოვლის სახლში. სად მუშაობთ ახლა, არ ვკითხულობთ.',
        ),
      ),
    },
    categories: ['VOCATIONAL_TRAINING', 'SENIORS'],
    audiences: ['LABOUR_MIGRANTS', 'WOMEN', 'UNEMPLOYED'],
    languages: ['pl', 'uk'],
    requirements: ['APPOINTMENT'],
    minimumAge: 18,
    contacts: [email('kursy@pck-plock.example.org', 'pl', 'uk')],
    places: [at(room, during('2027-01-16', '2027-03-13', on(['SA'], '09:00', '14:00')))],
  },
  {
    key: 'wolontariat',
    texts: {
      pl: text(
        'Zostań wolontariuszką: giełda godzin dla całego miasta',
        'Masz dwie godziny w tygodniu i nie znasz jeszcze polskiego? To wystarczy, żeby komuś pomóc.',
        'W trzecią środę miesiąca organizacje siedzą przy stolikach: Caritas szuka kogoś z prawem jazdy, biblioteka gadułów, hospicjum cierpliwych. Wybierasz, próbujesz przez dwie wizyty i dopiero potem podpisujesz porozumienie. Zaświadczenie o przepracowanych godzinach przydaje się w CV. Zwracamy za bilet. Grupy z zakładów pracy zapraszamy na jednodniowe akcje.',
      ),
      en: text(
        'Become a volunteer: an exchange of hours for the whole city',
        'You have two hours a week and no Polish yet? That is enough to help somebody.',
        'On the third Wednesday of the month organisations sit at tables: Caritas looks for a driver, the library for talkers, the hospice for the patient. You choose, try it for two visits and only then sign the agreement. A certificate of your hours looks well in a CV. Tickets are refunded. Groups from firms are welcome for one-day actions.',
      ),
      uk: text(
        'Стань волонтеркою: біржа годин для цілого міста',
        'Маєте дві години на тиждень і ще не знаєте польської? Цього досить, щоб комусь допомогти.',
        'Третьої середи місяця організації сидять за столиками: Карітас шукає когось із правами водія, бібліотека — говірких, хоспіс — терплячих. Обираєте, пробуєте два візити й лише потім підписуєте угоду. Довідка про години пригодиться в резюме. Квиток повертаємо.',
      ),
      es: machine(
        text(
          'Hágase voluntario: bolsa de horas para toda la ciudad',
          '¿Tiene dos horas por semana y aún no habla polaco? Basta para ayudar a alguien.',
          'El tercer miércoles de cada mes las organizaciones atienden en mesas. Usted elige, prueba dos visitas y después firma el acuerdo. Se devuelve el billete.',
        ),
      ),
    },
    categories: ['VOLUNTEERING'],
    audiences: ['VOLUNTEERS', 'NEWCOMERS', 'YOUTH'],
    languages: ['pl', 'uk', 'en'],
    minimumAge: 15,
    contacts: [form('https://wolontariat.pck-plock.example.org/', 'pl', 'en', 'uk')],
    places: [
      at(room, noted(everyNth(3, 'WE', '17:00', '19:00'), { pl: 'giełda', en: 'exchange', uk: 'біржа' }), closedEveryYear(8, 18, 19, 20)),
    ],
  },
];
