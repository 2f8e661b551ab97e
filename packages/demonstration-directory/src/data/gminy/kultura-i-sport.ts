import { gminy } from '../../writing/gmina.ts';
import { closedOn, during, noted, on, once, publicHolidays } from '../../writing/hours.ts';
import { email, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const bielskPitch = office('bielsk-boisko', 'Boisko za szkołą w Bielsku (miejsce pokazowe)', { in: 'Bielsk' });
const sikorzWorkshop = office('sikorz-pracownia', 'Pracownia ceramiczna w Sikorzu (miejsce pokazowe)', {
  in: 'Brudzeń Duży',
  city: 'Sikórz',
  wheelchairAccessible: false,
});
const gabinFireStation = office('gabin-remiza', 'Remiza w Gąbinie (miejsce pokazowe)', { in: 'Gąbin' });
const ciolkowoHall = office('ciolkowo-swietlica', 'Świetlica w Ciółkowie (miejsce pokazowe)', { in: 'Radzanowo', city: 'Ciółkowo' });
const cekanowoHall = office('cekanowo-swietlica', 'Świetlica w Cekanowie (miejsce pokazowe)', {
  in: 'Słupno',
  city: 'Cekanowo',
  wheelchairAccessible: true,
});

const bielskFootball: ProviderLeaflet = {
  key: 'lzs-bielsk',
  name: 'Ludowy Zespół Sportowy w Bielsku (przykład)',
  municipality: 'Bielsk',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Bielsk', 'Stara Biała'),
  },
  services: [
    {
      key: 'treningi-pilki',
      texts: {
        pl: text(
          'Piłka w LZS: juniorzy i seniorzy',
          'Treningi na boisku za szkołą; bramkarz potrzebny od zaraz.',
          'Gramy w najniższej lidze i nie udajemy, że jest inaczej, za to po meczu jest grill. Na trening przychodzi się po prostu, w butach, których nie szkoda. Do meczów trzeba zgłoszenia, badania i zdjęcia; klub w tym pomaga, także zawodnikom z obcym paszportem. Juniorzy przynoszą podpis rodzica. Stroje pierzemy po kolei.',
        ),
        uk: text(
          'Футбол у сільському клубі: юніори та дорослі',
          'Тренування на полі за школою; воротар потрібен негайно.',
          'Граємо в найнижчій лізі й не вдаємо, що це не так, зате після матчу є гриль. На тренування просто приходять, у взутті, якого не шкода. Для матчів треба заявка, медогляд і фото; клуб допомагає, зокрема гравцям з іноземним паспортом. Юніори приносять підпис батьків. Форму перемо по черзі.',
        ),
        en: text(
          'Village football: juniors and seniors',
          'Training on the pitch behind the school; a goalkeeper is needed at once.',
          'We play in the lowest league and do not pretend otherwise, but after the match there is a barbecue. For training just turn up in boots that may get ruined. For matches a registration, a medical and a photo are needed; the club helps, also players with a foreign passport. Juniors bring a parent’s signature. We take turns washing the kit.',
        ),
      },
      categories: ['SPORT'],
      audiences: ['YOUTH', 'LOCAL_RESIDENTS', 'LABOUR_MIGRANTS'],
      minimumAge: 10,
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 20,
          currency: 'PLN',
          note: {
            pl: 'składka dorosłych za miesiąc, kwota przykładowa',
            en: 'adults’ monthly fee, sample amount',
            uk: 'місячний внесок дорослих, приклад суми',
          },
        },
      ],
      places: [
        at(
          bielskPitch,
          during('2026-09-01', '2026-11-15', on(['TU', 'TH'], '18:00', '19:30')),
          during('2027-03-16', '2027-06-20', on(['TU', 'TH'], '18:00', '19:30')),
        ),
      ],
    },
  ],
};

const brudzenCulture: ProviderLeaflet = {
  key: 'gok-brudzen',
  name: 'Gminny Ośrodek Kultury w Brudzeniu Dużym (przykład)',
  municipality: 'Brudzeń Duży',
  common: { formality: ['SEMI_FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Brudzeń Duży') },
  services: [
    {
      key: 'glina-w-srody',
      texts: {
        pl: text(
          'Glina w środy: pracownia w Sikorzu',
          'Koło garncarskie, piec i fartuchy; lepisz, co chcesz, a po dwóch tygodniach odbierasz wypalone.',
          'Instruktorka pokazuje rękami, więc język nie przeszkadza. Dzieci przychodzą z kimś dorosłym. Kilogram gliny razem z wypałem mieści się w cenie wejścia. Prace, których nikt nie odebrał do świąt, idą na kiermasz, a za zarobione pieniądze kupujemy szkliwo.',
        ),
        en: text(
          'Clay on Wednesdays: the workshop in Sikórz',
          'A potter’s wheel, a kiln and aprons; make what you like and collect it fired two weeks later.',
          'The instructor shows with her hands, so language is no obstacle. Children come with a grown-up. A kilo of clay and the firing are included in the entry. What nobody has collected by Christmas goes to the fair, and the money buys glaze.',
        ),
      },
      categories: ['CULTURE'],
      minimumAge: 7,
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 15,
          currency: 'PLN',
          note: { pl: 'za wejście, kwota przykładowa', en: 'entry, sample amount', uk: 'за вхід, приклад суми' },
        },
      ],
      places: [at(sikorzWorkshop, during('2026-09-16', '2027-06-16', on(['WE'], '16:30', '19:00')), ...publicHolidays())],
    },
  ],
};

const gabinOrchestra: ProviderLeaflet = {
  key: 'orkiestra-gabin',
  name: 'Orkiestra dęta przy straży w Gąbinie (przykład)',
  municipality: 'Gąbin',
  common: { formality: ['VOLUNTARY'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Gąbin', 'Łąck') },
  services: [
    {
      key: 'orkiestra-przyjmie',
      texts: {
        pl: text(
          'Orkiestra dęta przyjmie: klarnet, puzon, bęben',
          'Próby w remizie, marsze na święta, a na weselach szlagiery.',
          'Instrument wypożycza straż, nut uczy kapelmistrz. Zaczynał u nas i ośmiolatek, i pan po sześćdziesiątce. Jeśli grałeś na czymś w swoim kraju, przynieś: dołączyła już trąbka z Mołdawii i gruziński bęben. Za próby się nie płaci, za występ dostaje się kiełbasę i kawałek placka.',
        ),
        en: text(
          'Brass band seeks clarinet, trombone, drum',
          'Practice at the fire station, marches on feast days and dance tunes at weddings.',
          'The fire brigade lends the instrument and the bandmaster teaches the notes. An eight-year-old has begun with us and so has a man past sixty. If you played something in your country, bring it: a trumpet from Moldova and a Georgian drum have already joined. Practice costs nothing; for a performance you get a sausage and a piece of cake.',
        ),
        uk: text(
          'Духовий оркестр шукає кларнет, тромбон, барабан',
          'Репетиції в пожежному депо, марші на свята, а на весіллях шлягери.',
          'Інструмент позичає пожежна дружина, нот учить капельмейстер. У нас починали і восьмирічний, і чоловік за шістдесят. Якщо грали на чомусь у своїй країні, приносьте: до нас уже долучилися труба з Молдови й грузинський барабан. За репетиції не платять, за виступ дають ковбаску й шматок пирога.',
        ),
        ka: machine(
          text(
            'სასულე ორკესტრი ეძებს: კლარნეტი, ტრომბონი, დოლი',
            'რეპეტიციები სახანძროში, მარშები დღესასწაულებზე.',
            'ინსტრუმენტს სახანძრო გათხოვებს, ნოტებს დირიჟორი ასწავლის. თუ შენს ქვეყანაში რამეზე უკრავდი, მოიტანე. რეპეტიცია უფასოა.',
          ),
        ),
      },
      categories: ['CULTURE', 'MEETING_PLACES'],
      minimumAge: 8,
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [email('orkiestra@gabin.example.org', 'pl')],
      places: [
        at(
          gabinFireStation,
          during('2026-09-04', '2027-06-25', on(['FR'], '18:00', '20:00')),
          noted(once('2027-05-03', '10:00', '12:00'), { pl: 'występ na rynku', en: 'concert on the square', uk: 'виступ на ринку' }),
          closedOn('2027-03-26', { pl: 'Wielki Piątek', en: 'Good Friday', uk: 'Страсна п’ятниця' }),
          closedOn('2026-12-25'),
          closedOn('2027-01-01'),
        ),
      ],
    },
  ],
};

const ciolkowoWomen: ProviderLeaflet = {
  key: 'kgw-ciolkowo',
  name: 'Koło Gospodyń Wiejskich w Ciółkowie (przykład)',
  municipality: 'Radzanowo',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Radzanowo', 'Staroźreby'),
  },
  services: [
    {
      key: 'gimnastyka-po-zmianie',
      texts: {
        pl: text(
          'Gimnastyka dla kobiet po zmianie',
          'Kręgosłup, kolana i dużo śmiechu; mata, piłka, ciepłe skarpetki.',
          'Wymyśliły ją dziewczyny z pakowalni, które od stania nie czuły nóg. Prowadzi fizjoterapeutka. Nie trzeba stroju ani kondycji, chustka na głowie nikomu nie przeszkadza, a okna na sali zasłaniamy. Dzieci można zabrać: bawią się na scenie pod okiem starszej z nas. Pierwszy raz ćwiczy się bez płacenia.',
        ),
        uk: text(
          'Гімнастика для жінок після зміни',
          'Спина, коліна й багато сміху; килимок, м’яч, теплі шкарпетки.',
          'Її придумали дівчата з пакувального цеху, які від стояння не чули ніг. Веде фізіотерапевтка. Не треба ні форми, ні підготовки, хустка на голові нікому не заважає, а вікна в залі завішуємо. Дітей можна взяти: вони граються на сцені під наглядом старшої з нас. Перше заняття без оплати.',
        ),
        en: text(
          'Gymnastics for women after the shift',
          'Back, knees and a lot of laughter; a mat, a ball, warm socks.',
          'Women from the packing hall thought of it when they could no longer feel their legs from standing. A physiotherapist leads. No outfit and no fitness are needed, a headscarf bothers nobody, and we draw the curtains of the hall. You may bring children: they play on the stage while an older one of us watches. The first time is without charge.',
        ),
        ar: machine(
          text(
            'رياضة للنساء بعد العمل',
            'تمارين للظهر والركبتين وكثير من الضحك؛ حصيرة وكرة وجوارب دافئة.',
            'تقودها معالجة طبيعية. لا حاجة إلى ملابس خاصة ولا إلى لياقة، والحجاب لا يزعج أحداً، ونسدل ستائر القاعة. يمكن إحضار الأطفال. المرة الأولى بلا مقابل.',
          ),
        ),
      },
      categories: ['SPORT', 'WOMENS_GROUPS'],
      audiences: ['WOMEN', 'MOTHERS', 'LABOUR_MIGRANTS'],
      minimumAge: 16,
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 8,
          currency: 'PLN',
          note: {
            pl: 'od drugiego razu, kwota przykładowa',
            en: 'from the second time, sample amount',
            uk: 'з другого разу, приклад суми',
          },
        },
      ],
      places: [
        at(
          ciolkowoHall,
          during('2026-09-07', '2027-07-29', on(['MO'], '19:00', '20:00')),
          during('2026-09-07', '2027-07-29', on(['TH'], '15:00', '16:00')),
          ...publicHolidays(),
        ),
      ],
    },
  ],
};

const cekanowoTheatre: ProviderLeaflet = {
  key: 'teatr-cekanowo',
  name: 'Teatr sąsiedzki w Cekanowie (przykład)',
  municipality: 'Słupno',
  common: {
    formality: ['INFORMAL'],
    languages: ['pl', 'uk', 'be', 'en'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Słupno', 'Radzanowo', 'Płock'),
  },
  services: [
    {
      key: 'proby-teatru',
      texts: {
        pl: text(
          'Teatr sąsiedzki: próby w Cekanowie',
          'Sztukę piszemy sami z tego, co kto przeżył na wsi, na budowie albo na granicy.',
          'Bezbłędny polski nie jest potrzebny: w ostatnim przedstawieniu połowa ról była niema, reszta w czterech językach. Szukamy też kogoś od światła, od krzeseł i od pierogów na premierę. Próby są w niedzielę pod wieczór, gdy prawie nikt nie ma zmiany. Tremę mamy wszyscy.',
        ),
        en: text(
          'Neighbours’ theatre: rehearsals in Cekanowo',
          'We write the play ourselves from what each of us has lived through in the village, on a building site or at a border.',
          'Faultless Polish is not needed: in the last play half the parts were silent and the rest in four languages. We also look for someone for the lights, the chairs and the dumplings on the first night. Rehearsals are on Sunday towards evening, when hardly anyone is on shift. We all have stage fright.',
        ),
        uk: text(
          'Сусідський театр: репетиції в Цеканові',
          'П’єсу пишемо самі з того, що хто пережив у селі, на будові чи на кордоні.',
          'Бездоганна польська не потрібна: в останній виставі половина ролей була без слів, решта чотирма мовами. Шукаємо також когось до світла, стільців і вареників на прем’єру. Репетиції в неділю надвечір, коли майже ні в кого немає зміни. Хвилюємося ми всі.',
        ),
        be: machine(
          text(
            'Суседскі тэатр: рэпетыцыі ў Цэканаве',
            'П’есу пішам самі з таго, што хто перажыў у вёсцы, на будоўлі ці на мяжы.',
            'Бездакорная польская не патрэбна: у апошнім спектаклі палова роляў была без слоў. Шукаем таксама кагосьці да святла і крэслаў. Рэпетыцыі ў нядзелю пад вечар.',
          ),
        ),
      },
      categories: ['CULTURE', 'MEETING_PLACES'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        at(
          cekanowoHall,
          during('2026-10-04', '2027-05-16', on(['SU'], '17:00', '19:30')),
          noted(once('2027-05-22', '18:00', '20:00'), { pl: 'premiera', en: 'first night', uk: 'прем’єра' }),
          closedOn('2026-12-27'),
          closedOn('2027-03-28', { pl: 'Wielkanoc', en: 'Easter', uk: 'Великдень' }),
        ),
      ],
    },
  ],
};

export const cultureAndSport: readonly ProviderLeaflet[] = [bielskFootball, brudzenCulture, gabinOrchestra, ciolkowoWomen, cekanowoTheatre];
