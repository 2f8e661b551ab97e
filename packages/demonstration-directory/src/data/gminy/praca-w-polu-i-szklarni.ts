import { gminy } from '../../writing/gmina.ts';
import { closedOn, everyOther, once } from '../../writing/hours.ts';
import { form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const siecienHall = office('siecien-swietlica', 'Świetlica w Siecieniu (miejsce pokazowe)', { in: 'Brudzeń Duży', city: 'Siecień' });
const rebowoOrchard = office('rebowo-sad', 'Sad szkoleniowy w Rębowie (miejsce pokazowe)', {
  in: 'Wyszogród',
  city: 'Rębowo',
  wheelchairAccessible: false,
});

const greenhouseEvenings: ProviderLeaflet = {
  key: 'wieczory-pod-szklarnia',
  name: 'Wieczory pod szklarnią, grupa porad (przykład)',
  municipality: 'Brudzeń Duży',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl', 'uk', 'es', 'en', 'ne'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Brudzeń Duży', 'Stara Biała', 'Nowy Duninów', 'Bielsk'),
  },
  services: [
    {
      key: 'wieczor-porad',
      texts: {
        pl: text(
          'Wieczór porad dla ludzi ze szklarni i z pola',
          'Co druga niedziela po pracy: umowa, godziny, potrącenia za łóżko, odejście do innego gospodarza.',
          'Przyjeżdżają prawniczka, była inspektorka i dwoje tłumaczy. Weź telefon ze zdjęciami grafiku i wypłat, zeszyt z godzinami, umowę w jakimkolwiek języku. Na dużej kartce liczymy, ile powinno było przyjść na konto. Przy wejściu nikt nie pyta o wizę. Pracodawców i pośredników nie wpuszczamy, choćby byli mili. Jest zupa.',
        ),
        en: text(
          'Evening advice for people from greenhouse and field',
          'Every second Sunday after work: the contract, the hours, what is deducted for the bed, leaving for another farmer.',
          'A lawyer, a former inspector and two interpreters come. Bring the phone with photos of the rota and the payments, the notebook with your hours, the contract in whatever language. On a large sheet we reckon what should have reached your account. Nobody asks about a visa at the door. Employers and agents are not let in, however kind. There is soup.',
        ),
        uk: text(
          'Вечір порад для людей з теплиць і поля',
          'Щодругої неділі після роботи: договір, години, відрахування за ліжко, перехід до іншого господаря.',
          'Приїздять юристка, колишня інспекторка й двоє перекладачів. Візьміть телефон із фото графіка та виплат, зошит з годинами, договір будь-якою мовою. На великому аркуші рахуємо, скільки мало прийти на рахунок. На вході ніхто не питає про візу. Роботодавців і посередників не пускаємо, хай які вони милі. Є суп.',
        ),
        es: machine(
          text(
            'Tarde de consultas para la gente del invernadero y del campo',
            'Un domingo sí y otro no, después del trabajo: contrato, horas, descuentos por la cama, cambio de patrón.',
            'Vienen una abogada, una antigua inspectora y dos intérpretes. Traiga el teléfono con fotos de los turnos y de los pagos, el cuaderno de horas y el contrato. Nadie pregunta por el visado. Los patrones no entran. Hay sopa.',
          ),
        ),
        ne: machine(
          text(
            'ग्रिनहाउस र खेतका कामदारका लागि साँझको सल्लाह',
            'एक हप्ता बिराएर आइतबार, कामपछि: सम्झौता, घण्टा, ओछ्यानको कटौती, अर्को मालिककहाँ जाने।',
            'वकिल, पूर्व निरीक्षक र दुई दोभासे आउँछन्। तालिका र तलबका फोटो भएको फोन, घण्टा लेखेको कापी, सम्झौता ल्याउनुहोस्। कसैले भिसा सोध्दैन। मालिकलाई भित्र आउन दिइँदैन। सुप पाइन्छ।',
          ),
        ),
      },
      categories: ['WORKERS_RIGHTS', 'UNPAID_WAGES', 'LEGAL_ADVICE'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'UNDOCUMENTED', 'NO_STATUTORY_ENTITLEMENT'],
      excludedAudiences: ['EMPLOYERS', 'ENTREPRENEURS'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://wieczory.siecien.example.org/', 'pl', 'uk', 'es', 'en')],
      places: [at(siecienHall, everyOther('SU', '18:00', '21:00', '2026-09-06'), closedOn('2026-12-27'), closedOn('2027-03-28'))],
    },
  ],
};

const fruitGrowers: ProviderLeaflet = {
  key: 'sadownicy-nad-wisla',
  name: 'Grupa sadowników nad Wisłą (przykład)',
  municipality: 'Wyszogród',
  common: {
    formality: ['SEMI_FORMAL'],
    languages: ['pl', 'ro'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Wyszogród', 'Mała Wieś', 'Słubice'),
  },
  services: [
    {
      key: 'kurs-ciecia-drzew',
      texts: {
        pl: text(
          'Kurs cięcia drzew i bezpiecznej drabiny',
          'Cztery lutowe soboty w sadzie w Rębowie; na koniec zaświadczenie, które okoliczni gospodarze znają.',
          'Uczymy ciąć jabłoń, wiśnię i czereśnię, ostrzyć sekator, stawiać drabinę na błocie i dźwigać skrzynkę bez szkody dla pleców. Wszystko na dworze, więc ciepłe buty, rękawice i herbata w termosie. Instruktor mówi po polsku, a każdą czynność pokazuje dwa razy. O najlepszych sadownicy pytają od razu, lecz pracy nikomu nie obiecujemy.',
        ),
        en: text(
          'Course in pruning and safe ladders',
          'Four Saturdays of February in the orchard at Rębowo; at the end a certificate that growers round here know.',
          'You learn to prune apple, sour and sweet cherry, to sharpen secateurs, to set a ladder on mud and to lift a crate without harm to your back. All of it outdoors, so warm boots, gloves and tea in a flask. The instructor speaks Polish and shows every move twice. Growers ask about the best at once, but we promise nobody a job.',
        ),
        uk: text(
          'Курс обрізування дерев і безпечної драбини',
          'Чотири лютневі суботи в саду в Рембові; наприкінці посвідчення, яке знають місцеві господарі.',
          'Вчимо обрізати яблуню, вишню й черешню, гострити секатор, ставити драбину на болоті й піднімати ящик без шкоди для спини. Усе надворі, тож теплі чоботи, рукавиці й чай у термосі. Інструктор говорить польською, а кожну дію показує двічі. Про найкращих садівники питають одразу, але роботи нікому не обіцяємо.',
        ),
        ro: machine(
          text(
            'Curs de tăiere a pomilor și de lucru sigur pe scară',
            'Patru sâmbete din februarie în livada din Rębowo; la sfârșit un certificat cunoscut de fermierii din zonă.',
            'Învățați să tăiați mărul, vișinul și cireșul, să ascuțiți foarfeca, să așezați scara pe noroi. Totul afară: încălțăminte caldă, mănuși, ceai. Nu promitem nimănui un loc de muncă.',
          ),
        ),
      },
      categories: ['VOCATIONAL_TRAINING'],
      audiences: ['SEASONAL_WORKERS', 'UNEMPLOYED', 'LOCAL_RESIDENTS'],
      minimumAge: 18,
      requiresStatutoryEntitlement: false,
      requirements: ['APPOINTMENT', 'FEE'],
      prices: [
        {
          amount: 60,
          currency: 'PLN',
          note: { pl: 'za cały kurs, kwota przykładowa', en: 'the whole course, sample amount', uk: 'за весь курс, приклад суми' },
        },
      ],
      contacts: [form('https://kurs.sadownicy.example.org/', 'pl', 'ro')],
      places: [
        byAppointmentAt(
          rebowoOrchard,
          once('2027-02-06', '09:00', '14:00'),
          once('2027-02-13', '09:00', '14:00'),
          once('2027-02-20', '09:00', '14:00'),
          once('2027-02-27', '09:00', '15:00'),
        ),
      ],
    },
  ],
};

export const fieldAndGreenhouse: readonly ProviderLeaflet[] = [greenhouseEvenings, fruitGrowers];
