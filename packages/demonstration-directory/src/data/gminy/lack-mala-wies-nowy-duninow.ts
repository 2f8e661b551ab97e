import { gminy } from '../../writing/gmina.ts';
import { during, everyFirst, noted, on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const lackOffice = office('lack-urzad', 'Urząd Gminy w Łącku', { in: 'Łąck', wheelchairAccessible: true });
const lackStable = office('lack-stajnia', 'Stajnia przy lesie (miejsce pokazowe)', { in: 'Łąck' });
const malaWiesOffice = office('mala-wies-urzad', 'Urząd Gminy w Małej Wsi', { in: 'Mała Wieś' });
const malaWiesSurgery = office('mala-wies-przychodnia', 'Ośrodek zdrowia w Małej Wsi (miejsce pokazowe)', { in: 'Mała Wieś' });
const duninowOffice = office('nowy-duninow-urzad', 'Urząd Gminy w Nowym Duninowie', { in: 'Nowy Duninów' });
const duninowHarbour = office('nowy-duninow-przystan', 'Przystań nad zalewem (miejsce pokazowe)', {
  in: 'Nowy Duninów',
  description: 'Drewniany pomost i hangar, dojście leśną drogą.',
});

const lack: ProviderLeaflet = {
  key: 'gmina-lack',
  name: 'Urząd Gminy Łąck',
  municipality: 'Łąck',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Łąck') },
  services: [
    {
      key: 'hipoterapia',
      texts: {
        pl: text(
          'Zajęcia z końmi dla dzieci z niepełnosprawnością',
          'Pół godziny w siodle albo przy szczotce, prowadzone przez fizjoterapeutkę.',
          'Łąck żyje końmi od stu lat, więc i pomoc jest tu czterokopytna. Dziecko oprowadza się na łagodnym koniku, rodzic idzie obok. Potrzebne jest zaświadczenie od lekarza, że jazda nie zaszkodzi. Rodziny bez orzeczenia o niepełnosprawności pytają o wolne godziny w listopadzie i w lutym.',
        ),
        en: text(
          'Time with horses for children with disabilities',
          'Half an hour in the saddle or with a brush, led by a physiotherapist.',
          'Łąck has lived with horses for a century, so help here goes on four hooves. Your child is led on a gentle pony while you walk beside it. A doctor’s note that riding does no harm is needed. Families without a disability certificate ask for free hours in November and February.',
        ),
        uk: text(
          'Заняття з кіньми для дітей з інвалідністю',
          'Пів години в сідлі або зі щіткою, веде фізіотерапевтка.',
          'Лонцьк живе кіньми вже сто років, тож і допомога тут на чотирьох копитах. Дитину водять на лагідному конику, мама чи тато йде поруч. Потрібна довідка від лікаря, що їзда не зашкодить.',
        ),
      },
      categories: ['DISABILITY', 'SPORT'],
      audiences: ['PEOPLE_WITH_DISABILITIES', 'CHILDREN'],
      formality: ['SEMI_FORMAL'],
      municipalities: gminy('Łąck', 'Gąbin', 'Płock', 'Nowy Duninów'),
      minimumAge: 4,
      maximumAge: 18,
      requirements: ['DISABILITY_CERTIFICATE', 'PARENTAL_CONSENT'],
      prices: [
        {
          amount: 30,
          currency: 'PLN',
          note: { pl: 'za zajęcia, kwota przykładowa', en: 'a session, sample amount', uk: 'за заняття, приклад суми' },
        },
      ],
      places: [
        byAppointmentAt(
          lackStable,
          during('2026-09-01', '2026-12-18', on(['MO', 'TH'], '15:00', '18:00')),
          during('2027-02-01', '2027-06-30', on(['MO', 'TH'], '15:00', '18:30')),
        ),
      ],
    },
    {
      key: 'skladanie-pism-online',
      texts: {
        pl: text(
          'Komputer i pomoc przy sprawach przez internet w Łącku',
          'Stanowisko w holu urzędu: profil zaufany, ePUAP, wydruk zaświadczenia, skan dokumentu.',
          'Młodszy referent siada obok i pokazuje palcem, gdzie kliknąć; haseł nie zapisuje ani nie ogląda. Profil zaufany można potwierdzić na miejscu z paszportem i numerem PESEL. Przy dłuższym wniosku lepiej umówić godzinę, bo komputer jest jeden.',
        ),
        uk: text(
          'Комп’ютер і допомога з онлайн-справами в Лонцьку',
          'Місце в холі гміни: довірений профіль, заяви через інтернет, друк довідки, сканування.',
          'Працівник сідає поруч і показує пальцем, куди натиснути; паролів не записує й не дивиться. Довірений профіль підтверджують на місці з паспортом і номером PESEL. Якщо заява довга, краще домовитися на певну годину, бо комп’ютер один.',
        ),
        en: text(
          'A computer and help with online errands in Łąck',
          'A desk in the office hall: trusted profile, online forms, printing a certificate, scanning a paper.',
          'A clerk sits beside you and points where to click; he neither writes down nor watches passwords. The trusted profile is confirmed on the spot with passport and PESEL. For a longer form agree on an hour, for there is one computer.',
        ),
      },
      categories: ['DIGITAL_IDENTITY', 'DIGITAL_SKILLS'],
      formality: ['FORMAL'],
      requirements: ['PASSPORT_OR_ID'],
      free: true,
      contacts: [email('cyfrowy@lack.example.org', 'pl')],
      places: [at(lackOffice, on(['MO', 'TU', 'WE', 'TH'], '08:00', '15:00'), on(['FR'], '08:00', '13:00'), ...publicHolidays())],
    },
  ],
};

const malaWies: ProviderLeaflet = {
  key: 'gmina-mala-wies',
  name: 'Urząd Gminy Mała Wieś',
  municipality: 'Mała Wieś',
  common: { formality: ['FORMAL'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Mała Wieś') },
  services: [
    {
      key: 'osrodek-zdrowia',
      texts: {
        pl: text(
          'Ośrodek zdrowia w Małej Wsi',
          'Lekarz rodzinny, pielęgniarka i położna dla mieszkańców i dla pracowników sezonowych.',
          'Kto pracuje u ogrodnika na umowie i jest zgłoszony do ubezpieczenia, zapisuje się tak samo jak stały mieszkaniec. Rano rejestruje się dzieci i gorączkujących, po dziesiątej pozostałych. We wtorki położna odwiedza w domach noworodki. Bez ubezpieczenia wizyta jest płatna, cenę mówi rejestracja.',
        ),
        en: text(
          'Health centre in Mała Wieś',
          'Family doctor, nurse and midwife for residents and for seasonal workers.',
          'If you work for a grower on a contract and are reported for insurance, you enrol like any resident. Children and people with fever register in the morning, others after ten. On Tuesdays the midwife visits newborns at home. Without insurance a visit is paid; the desk tells the price.',
        ),
        uk: text(
          'Амбулаторія в Малій Весі',
          'Сімейний лікар, медсестра й акушерка для мешканців і сезонних працівників.',
          'Хто працює в садівника за договором і має страховку, записується так само, як місцевий. Зранку реєструють дітей і тих, хто має температуру, після десятої решту. Щовівторка акушерка відвідує немовлят удома. Без страховки візит платний.',
        ),
        ne: machine(
          text(
            'माला भिएस स्वास्थ्य केन्द्र',
            'स्थानीय र मौसमी कामदारका लागि पारिवारिक डाक्टर, नर्स र सुँडेनी।',
            'सम्झौतामा काम गर्ने र बीमा भएका कामदारले स्थानीय जस्तै दर्ता गर्न सक्छन्। बीमा नभए भेटको पैसा लाग्छ।',
          ),
        ),
      },
      categories: ['DOCTOR', 'PREGNANCY_WOMENS_HEALTH'],
      audiences: ['SEASONAL_WORKERS', 'LOCAL_RESIDENTS'],
      municipalities: gminy('Mała Wieś', 'Wyszogród', 'Bodzanów'),
      requirements: ['HEALTH_INSURANCE', 'PASSPORT_OR_ID'],
      places: [at(malaWiesSurgery, weekdays('08:00', '18:00'), ...publicHolidays())],
    },
    {
      key: 'kwatery-sezonowe',
      texts: {
        pl: text(
          'Skarga na kwaterę pracowniczą',
          'Zimno, grzyb, piętnaście osób na jedną łazienkę: gmina sprawdza i pisze do właściciela.',
          'Zgłosić może każdy lokator, także anonimowo i po angielsku. Urzędnik jedzie z inspekcją sanitarną, ogląda i robi zdjęcia. Nie sprawdzamy przy tym legalności pobytu ani umów, od tego są inni. Jeśli zostaniesz bez łóżka, dzwonimy po gminach o nocleg na pierwsze dni.',
        ),
        en: text(
          'Complaint about workers’ lodgings',
          'Cold, mould, fifteen people to one bathroom: the municipality looks and writes to the owner.',
          'Any lodger may report it, also without a name and in English. A clerk goes with the sanitary inspector, looks and takes pictures. We do not check anyone’s stay or contract; others do that. If you are left without a bed, we ask around for a place for the first days.',
        ),
        es: text(
          'Queja sobre el alojamiento de trabajadores',
          'Frío, moho, quince personas para un baño: el municipio lo revisa y escribe al dueño.',
          'Cualquier inquilino puede avisar, también sin dar su nombre. Un funcionario va con la inspección sanitaria y saca fotos. No se revisan permisos ni contratos. Si se queda sin cama, buscamos un lugar para los primeros días.',
        ),
      },
      categories: ['RENTING', 'WORKERS_RIGHTS'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT'],
      languages: ['pl', 'en'],
      deliveryModes: ['ONLINE', 'IN_PERSON', 'OUTREACH'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://kwatery.mala-wies.example.org/', 'pl', 'en', 'es')],
      places: [at(malaWiesOffice, on(['TU'], '12:00', '18:00'), on(['FR'], '08:00', '12:00'))],
    },
  ],
};

const nowyDuninow: ProviderLeaflet = {
  key: 'gmina-nowy-duninow',
  name: 'Urząd Gminy Nowy Duninów',
  municipality: 'Nowy Duninów',
  common: { languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Nowy Duninów') },
  services: [
    {
      key: 'ratownicy-nad-zalewem',
      texts: {
        pl: text(
          'Nauka pływania i bezpiecznej kąpieli w zalewie',
          'Latem ratownicy uczą dzieci i dorosłych, którzy nigdy nie pływali w rzece.',
          'Wisła z brzegu wygląda spokojnie i to bywa zdradliwe. Uczymy, jak czytać nurt, gdzie stoją boje i co znaczą kolory flag. Kamizelki dajemy. Kobiety, które wolą ćwiczyć tylko wśród kobiet, mają czwartkowe wieczory z ratowniczką.',
        ),
        en: text(
          'Learning to swim and bathe safely in the lake',
          'In summer lifeguards teach children and adults who have never swum in a river.',
          'Seen from the bank the Vistula looks calm, and that deceives. We teach how to read the current, where the buoys are and what the colours of the flags mean. Life jackets are lent. Women who would rather practise among women have Thursday evenings with a woman lifeguard.',
        ),
        uk: text(
          'Вчимося плавати й безпечно купатися у водосховищі',
          'Улітку рятувальники навчають дітей і дорослих, які ніколи не плавали в річці.',
          'З берега Вісла здається спокійною, і це оманливо. Вчимо читати течію, де стоять буйки й що означають кольори прапорців. Жилети даємо. Для жінок є вечори в четвер із рятувальницею.',
        ),
      },
      categories: ['SPORT'],
      audiences: ['CHILDREN', 'YOUTH', 'WOMEN'],
      formality: ['VOLUNTARY'],
      municipalities: gminy('Nowy Duninów', 'Płock', 'Brudzeń Duży', 'Łąck'),
      minimumAge: 7,
      requiresStatutoryEntitlement: false,
      free: true,
      places: [
        at(
          duninowHarbour,
          during('2027-06-26', '2027-08-29', on(['SA', 'SU'], '10:00', '16:00')),
          during(
            '2027-06-26',
            '2027-08-29',
            noted(on(['TH'], '18:00', '20:00'), { pl: 'tylko kobiety', en: 'women only', uk: 'лише жінки' }),
          ),
        ),
      ],
    },
    {
      key: 'bus-do-plocka',
      texts: {
        pl: text(
          'Bus na zamówienie do Płocka',
          'Dla osób bez samochodu: do lekarza, urzędu i na zakupy.',
          'Kurs zamawia się najpóźniej dzień wcześniej do południa. Kierowca zabiera z przystanku, a osoby na wózku sprzed furtki. Powrót o czternastej spod dworca. Bilet kosztuje tyle co miejski; dzieci do szkoły i towarzyszący niepełnosprawnym nie płacą.',
        ),
      },
      categories: ['PUBLIC_TRANSPORT'],
      audiences: ['SENIORS', 'PEOPLE_WITH_DISABILITIES'],
      formality: ['FORMAL'],
      deliveryModes: ['OUTREACH'],
      municipalities: gminy('Nowy Duninów', 'Płock'),
      prices: [
        {
          amount: 4,
          currency: 'PLN',
          note: { pl: 'za przejazd, kwota przykładowa', en: 'a ride, sample amount', uk: 'за поїздку, приклад суми' },
        },
      ],
      contacts: [form('https://bus.nowy-duninow.example.org/', 'pl')],
    },
    {
      key: 'dyzur-asystentki',
      texts: {
        pl: text(
          'Dyżur dla nowych mieszkańców nad zalewem',
          'W pierwszą środę miesiąca jedna osoba odpowiada na wszystkie pytania naraz.',
          'Śmieci, podatek od domu, przedszkole, podłączenie wody, psy. Zamiast chodzić od pokoju do pokoju, siadasz przy jednym stole, a urzędnicy podchodzą do ciebie. Na koniec dostajesz kartkę z terminami i numerami pokoi, do których trzeba wrócić.',
        ),
        fil: machine(
          text(
            'Oras para sa mga bagong residente',
            'Unang Miyerkules ng buwan: isang tao ang sasagot sa lahat ng tanong.',
            'Basura, buwis sa bahay, paaralan, tubig. Umupo ka sa isang mesa at ang mga kawani ang lalapit sa iyo.',
          ),
        ),
      },
      categories: ['INFORMATION_POINT'],
      audiences: ['NEWCOMERS'],
      formality: ['SEMI_FORMAL'],
      languages: ['pl', 'en'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(duninowOffice, everyFirst('WE', '13:00', '17:00'))],
    },
  ],
};

export const lackMalaWiesNowyDuninow: readonly ProviderLeaflet[] = [lack, malaWies, nowyDuninow];
