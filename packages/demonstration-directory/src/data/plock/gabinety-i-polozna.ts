import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { closedEveryYear, during, noted, on, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const occupationalClinic = office('plock-medycyna-pracy', 'Poradnia medycyny pracy (miejsce pokazowe)', {
  in: 'Płock',
  wheelchairAccessible: true,
});
const dentistOnDuty = office('plock-stomatolog-dyzurny', 'Dyżurny gabinet stomatologiczny (miejsce pokazowe)', { in: 'Płock' });
const pharmacyRoom = office('plock-apteka-szczepienia', 'Apteka z gabinetem szczepień (miejsce pokazowe)', { in: 'Płock' });

/** Consulting rooms that a newcomer meets sooner or later; each stands for many of its kind. */
export const consultingRooms: ProviderLeaflet = {
  key: 'gabinety-plock',
  name: 'Gabinety i położne w Płocku (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['FORMAL'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
  },
  services: [
    {
      key: 'badania-do-pracy',
      texts: {
        pl: text(
          'Badania do pracy: wstępne, okresowe, po chorobie',
          'Lekarz medycyny pracy bada wzrok, słuch i krew i wydaje zaświadczenie, z którym idzie się do kadr.',
          'Na badanie przychodzi się ze skierowaniem z firmy; bez niego nie wiemy, jakie stanowisko oceniamy. Nie jedz przed pobraniem krwi. Okulary zabierz, soczewki zdejmij. Ankietę o zdrowiu mamy po ukraińsku, angielsku, hiszpańsku i w języku filipino, na odpowiedzi wystarczą krzyżyki. Firma dostaje tylko kartkę „zdolny” lub „niezdolny”; wyniki są dla ciebie.',
          'Firma rezerwuje godzinę; pojedyncze osoby przez formularz.',
        ),
        uk: text(
          'Медогляд для роботи: перед початком, періодичний, після хвороби',
          'Лікар перевіряє зір, слух і кров та видає довідку, з якою йдуть у відділ кадрів.',
          'На огляд приходять із направленням від фірми; без нього ми не знаємо, яку посаду оцінюємо. Перед здачею крові не їжте. Окуляри візьміть, лінзи зніміть. Анкета про здоров’я є українською, для відповідей досить хрестиків. Фірма отримує лише аркуш «придатний» або «непридатний»; результати — ваші.',
          'Годину бронює фірма; окремі особи через форму.',
        ),
        en: text(
          'Medical check for work: before you start, at intervals, after illness',
          'The occupational doctor looks at eyes, ears and blood and gives the certificate for the personnel office.',
          'Come with the referral from your firm; without it we do not know which post we judge. Do not eat before the blood test. Bring glasses, take out lenses. We have the health questionnaire in Ukrainian, English, Spanish and Filipino; crosses are enough for answers. The firm gets a sheet that says “fit” or “unfit”; the results are yours.',
          'The firm books the hour; single persons by form.',
        ),
        fil: machine(
          text(
            'Medikal para sa trabaho: bago magsimula, pana-panahon, pagkatapos magkasakit',
            'Sinusuri ng doktor ang mata, tainga at dugo at nagbibigay ng sertipiko para sa kompanya.',
            'Dalhin ang referral mula sa kompanya. Huwag kumain bago kunan ng dugo. May talatanungan sa Filipino; krus lang ang sagot. Sa iyo ang resulta.',
          ),
        ),
        es: machine(
          text(
            'Reconocimiento médico para el trabajo',
            'El médico revisa la vista, el oído y la sangre y da el certificado para la empresa.',
            'Venga con el volante de la empresa. No coma antes del análisis de sangre. El cuestionario está en español. La empresa solo recibe «apto» o «no apto».',
          ),
        ),
      },
      categories: ['DOCTOR', 'EMPLOYING_FOREIGNERS'],
      audiences: ['LABOUR_MIGRANTS', 'EMPLOYERS'],
      languages: ['pl', 'en', 'uk'],
      requiresStatutoryEntitlement: false,
      requirements: ['REFERRAL', 'PASSPORT_OR_ID', 'APPOINTMENT'],
      contacts: [form('https://medycyna-pracy.gabinety-plock.example.org/', 'pl', 'uk', 'en')],
      places: [
        byAppointmentAt(
          occupationalClinic,
          noted(on(['MO', 'TU', 'WE', 'TH', 'FR'], '07:00', '10:00'), { pl: 'pobieranie krwi', en: 'blood tests', uk: 'здача крові' }),
          on(['MO', 'TU', 'WE', 'TH', 'FR'], '10:00', '16:00'),
          ...publicHolidays(),
        ),
      ],
    },
    {
      key: 'stomatolog-w-nocy-i-swieta',
      texts: {
        pl: text(
          'Ból zęba w nocy albo w niedzielę: dyżur stomatologiczny',
          'Pomoc doraźna: otworzyć ząb, naciąć ropień, usunąć, zatamować krew, wypisać lek.',
          'Plomby na stałe, protez i wybielania tu nie ma; z tym idzie się rano do zwykłego gabinetu. Powiedz od razu o ciąży, o lekach na rozrzedzenie krwi i o uczuleniu na znieczulenie. Zeszyt ze zdjęciami pomaga pokazać, gdzie boli. Wybity ząb włóż do mleka i przyjedź jak najszybciej.',
        ),
        uk: text(
          'Зубний біль уночі чи в неділю: чергова стоматологія',
          'Невідкладна допомога: відкрити зуб, розкрити абсцес, видалити, зупинити кров, виписати ліки.',
          'Постійних пломб, протезів і відбілювання тут немає; з цим зранку йдуть до звичайного кабінету. Одразу скажіть про вагітність, ліки для розрідження крові й алергію на анестезію. Зошит із фото допомагає показати, де болить. Вибитий зуб покладіть у молоко і приїздіть якнайшвидше.',
        ),
        en: text(
          'Toothache at night or on Sunday: the dentist on duty',
          'First help: opening a tooth, lancing an abscess, extraction, stopping blood, a prescription.',
          'No lasting fillings, dentures or whitening here; for those go to an ordinary surgery in the morning. Say at once if you are pregnant, take blood thinners or are allergic to the injection. A book of photographs helps to show where it hurts. Put a knocked-out tooth in milk and come as fast as you can.',
        ),
        hi: machine(
          text(
            'रात या रविवार को दाँत का दर्द: ड्यूटी पर दंत चिकित्सक',
            'तुरंत मदद: दाँत खोलना, फोड़ा चीरना, दाँत निकालना, खून रोकना, दवा लिखना।',
            'स्थायी भराई यहाँ नहीं होती। गर्भावस्था, खून पतला करने की दवा या एलर्जी तुरंत बताइए। टूटा दाँत दूध में रखकर जल्दी आइए।',
          ),
        ),
        ar: machine(
          text(
            'ألم الأسنان ليلاً أو يوم الأحد: طبيب الأسنان المناوب',
            'إسعاف أولي: فتح السن أو شق الخراج أو الخلع أو إيقاف الدم أو وصف دواء.',
            'لا حشوات دائمة هنا. أخبري الطبيب فوراً عن الحمل أو أدوية سيولة الدم أو الحساسية. ضع السن المخلوع في الحليب وتعال بسرعة.',
          ),
        ),
      },
      categories: ['DENTIST', 'HOSPITAL_EMERGENCY'],
      languages: ['pl', 'ru'],
      places: [
        at(
          dentistOnDuty,
          on(['MO', 'TU', 'WE', 'TH', 'FR'], '19:00', '07:00'),
          noted(on(['SA', 'SU'], '07:00', '07:00'), {
            pl: 'w sobotę i niedzielę całą dobę',
            en: 'day and night on Saturday and Sunday',
            uk: 'у суботу й неділю цілодобово',
          }),
        ),
      ],
    },
    {
      key: 'szczepienia-doroslych',
      texts: {
        pl: text(
          'Szczepienia dla dorosłych w aptece i przed podróżą do domu',
          'Grypa, tężec, odra, kleszczowe zapalenie mózgu; farmaceutka sprawdza, co masz za sobą.',
          'Pracujesz w lesie, w rzeźni, z dziećmi albo lecisz na dwa miesiące do Bangladeszu: powiedz, wtedy lista wygląda inaczej. Przed zastrzykiem wypełnia się kartkę o zdrowiu, potem kwadrans siedzi się na krześle. Wpis dostajesz na papierze i w systemie. Które szczepionki są dla ciebie bez dopłaty, sprawdza się na miejscu.',
        ),
        uk: text(
          'Щеплення для дорослих в аптеці й перед поїздкою додому',
          'Грип, правець, кір, кліщовий енцефаліт; фармацевтка перевіряє, що ви вже маєте.',
          'Працюєте в лісі, на бійні, з дітьми або летите на два місяці додому: скажіть, тоді список інший. Перед уколом заповнюють аркуш про здоров’я, потім чверть години сидять на стільці. Запис отримуєте на папері й у системі. Які вакцини для вас без доплати, перевіряють на місці.',
        ),
        en: text(
          'Vaccinations for adults at the pharmacy, and before travelling home',
          'Flu, tetanus, measles, tick-borne encephalitis; the pharmacist looks at what you have had.',
          'You work in the forest, in a slaughterhouse, with children, or fly to Bangladesh for two months: say so, the list looks different then. Before the jab you fill in a sheet about your health, afterwards you sit for a quarter of an hour. You get the entry on paper and in the system. Which vaccines cost you nothing is checked on the spot.',
        ),
        bn: machine(
          text(
            'বড়দের টিকা: ফার্মেসিতে ও দেশে যাওয়ার আগে',
            'ফ্লু, ধনুষ্টঙ্কার, হাম, এঁটুলি-বাহিত মস্তিষ্কপ্রদাহ; ফার্মাসিস্ট দেখেন আপনি কী নিয়েছেন।',
            'বনে, কসাইখানায় বা শিশুদের সঙ্গে কাজ করলে বলুন। টিকার আগে স্বাস্থ্য ফর্ম পূরণ করতে হয়, পরে পনেরো মিনিট বসতে হয়।',
          ),
        ),
      },
      categories: ['VACCINATION'],
      audiences: ['LABOUR_MIGRANTS', 'SENIORS'],
      languages: ['pl', 'en'],
      requirements: ['PASSPORT_OR_ID'],
      minimumAge: 18,
      bookingUrl: 'https://szczepienia.gabinety-plock.example.org/',
      places: [
        at(
          pharmacyRoom,
          on(['TU', 'TH'], '15:00', '19:00'),
          during('2026-10-03', '2026-12-12', on(['SA'], '09:00', '13:00')),
          closedEveryYear(12, 24, 31),
        ),
      ],
    },
    {
      key: 'polozna-w-domu',
      texts: {
        pl: text(
          'Położna przychodzi do domu po porodzie',
          'Waży dziecko na kuchennym stole, patrzy na pępek i na mamę; to drugie jest ważniejsze, niż się wydaje.',
          'Do pokoju w hotelu pracowniczym przychodzę tak samo jak do willi. Pokazuję kąpiel, karmienie, noszenie. Pytam, jak śpisz i czy ktoś ci pomaga; jeśli płaczesz trzeci dzień, to nie jest twoja wina i są na to sposoby. Wizyt jest kilka, godzinę wybierasz ty. Do wpisu potrzebuję wypisu ze szpitala.',
          'Jeszcze w ciąży albo ze szpitala, mailem; wystarczą dwa zdania i adres.',
        ),
        uk: text(
          'Акушерка приходить додому після пологів',
          'Зважує дитину на кухонному столі, дивиться на пупок і на маму; друге важливіше, ніж здається.',
          'До кімнати в гуртожитку приходжу так само, як до вілли. Показую купання, годування, як носити. Питаю, як ви спите і чи хтось допомагає; якщо плачете третій день, це не ваша провина і є способи зарадити. Візитів кілька, годину обираєте ви. Для запису потрібна виписка з лікарні.',
          'Ще вагітною або з лікарні, мейлом; досить двох речень і адреси.',
        ),
        en: text(
          'The midwife comes home after a birth',
          'She weighs the baby on the kitchen table and looks at the navel and at the mother; the second matters more than it seems.',
          'I come to a room in a workers’ hostel just as to a villa. I show bathing, feeding, carrying. I ask how you sleep and whether anybody helps; if you have been crying for three days it is not your fault and there are ways. There are several visits and you choose the hour. I need the hospital’s discharge paper.',
          'While pregnant or from the hospital, by mail; two sentences and an address are enough.',
        ),
        ne: machine(
          text(
            'सुत्केरीपछि सुँडेनी घरमै आउँछिन्',
            'बच्चाको तौल लिन्छिन्, नाइटो र आमालाई हेर्छिन्।',
            'कामदार होस्टेलको कोठामा पनि आउँछु। नुहाउने, दूध खुवाउने, बोक्ने तरिका देखाउँछु। तीन दिनदेखि रोइरहनुभएको छ भने त्यो तपाईंको गल्ती होइन।',
          ),
        ),
        vi: machine(
          text(
            'Nữ hộ sinh đến nhà sau khi sinh',
            'Cân em bé trên bàn bếp, xem rốn và xem mẹ có khỏe không.',
            'Tôi đến cả phòng trong ký túc xá công nhân. Tôi chỉ cách tắm, cho bú, bế. Nếu chị khóc ba ngày liền thì đó không phải lỗi của chị. Chị chọn giờ.',
          ),
        ),
      },
      categories: ['PREGNANCY_WOMENS_HEALTH'],
      audiences: ['MOTHERS', 'PREGNANT_WOMEN'],
      languages: ['pl', 'uk', 'en'],
      deliveryModes: ['OUTREACH'],
      municipalities: gminy('Płock', 'Słupno', 'Stara Biała', 'Radzanowo', 'Łąck', 'Nowy Duninów', 'Gąbin'),
      contacts: [email('polozna@gabinety-plock.example.org', 'pl', 'uk', 'en')],
    },
  ],
};
