import { gminy } from '../../writing/gmina.ts';
import { during, on, publicHolidays } from '../../writing/hours.ts';
import { email, form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const bodzanowFireStation = office('bodzanow-remiza', 'Remiza w Bodzanowie (miejsce pokazowe)', { in: 'Bodzanów' });
const soczewkaFireStation = office('soczewka-remiza', 'Remiza w Soczewce (miejsce pokazowe)', { in: 'Nowy Duninów', city: 'Soczewka' });

const bodzanow: ProviderLeaflet = {
  key: 'osp-bodzanow',
  name: 'Ochotnicza Straż Pożarna w Bodzanowie (przykład)',
  municipality: 'Bodzanów',
  common: { formality: ['VOLUNTARY'], languages: ['pl'], deliveryModes: ['IN_PERSON'], municipalities: gminy('Bodzanów') },
  services: [
    {
      key: 'druzyna-mlodziezowa',
      texts: {
        pl: text(
          'Młodzieżowa drużyna pożarnicza',
          'Sobotnie zbiórki dla dziewczyn i chłopaków: wąż, drabina, radio, węzły, czasem jazda wozem.',
          'Zaczyna się od biegania, bo bez tego nikt nie udźwignie sprzętu. Komend uczymy na głos i na migi; po miesiącu znają je wszyscy, skądkolwiek są. Wiosną jedziemy na zawody. Do prawdziwych pożarów młodzi nie wyjeżdżają, o to rodzice pytają zawsze. Mundur jest z magazynu, buty trzeba mieć swoje.',
        ),
        en: text(
          'Young firefighters’ team',
          'Saturday meetings for girls and boys: hose, ladder, radio, knots, sometimes a ride on the engine.',
          'It begins with running, for without that nobody can carry the gear. Commands are taught aloud and by signs; after a month everyone knows them, wherever they come from. In spring we go to the contest. The young do not go out to real fires; parents always ask. The uniform comes from the store, boots are your own.',
        ),
        uk: text(
          'Молодіжна пожежна дружина',
          'Суботні збори для дівчат і хлопців: шланг, драбина, рація, вузли, часом поїздка пожежною машиною.',
          'Починаємо з бігу, бо без цього ніхто не понесе спорядження. Команд учимо вголос і жестами; за місяць їх знають усі, звідки б не були. Навесні їдемо на змагання. На справжні пожежі молодь не виїжджає, про це батьки питають завжди. Форма зі складу, взуття треба своє.',
        ),
        vi: machine(
          text(
            'Đội lính cứu hỏa thiếu niên',
            'Sinh hoạt thứ Bảy cho các bạn nam nữ: vòi nước, thang, bộ đàm, nút dây.',
            'Bắt đầu bằng chạy bộ. Khẩu lệnh được dạy bằng lời và bằng tay, sau một tháng ai cũng thuộc. Các em không đi chữa cháy thật. Đồng phục do đội phát, giày tự mang.',
          ),
        ),
      },
      categories: ['AFTER_SCHOOL', 'VOLUNTEERING'],
      audiences: ['CHILDREN', 'YOUTH'],
      minimumAge: 10,
      maximumAge: 16,
      requiresStatutoryEntitlement: false,
      requirements: ['PARENTAL_CONSENT'],
      free: true,
      contacts: [email('mlodzi@osp-bodzanow.example.org', 'pl')],
      places: [at(bodzanowFireStation, during('2026-09-05', '2027-06-19', on(['SA'], '10:00', '12:00')), ...publicHolidays())],
    },
  ],
};

const soczewka: ProviderLeaflet = {
  key: 'osp-soczewka',
  name: 'Ochotnicza Straż Pożarna w Soczewce (przykład)',
  municipality: 'Nowy Duninów',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl', 'en'],
    deliveryModes: ['OUTREACH'],
    municipalities: gminy('Nowy Duninów', 'Łąck', 'Gąbin'),
  },
  services: [
    {
      key: 'piec-i-czad',
      texts: {
        pl: text(
          'Sprawdzimy piec, zanim zaśniesz: strażacy i czad',
          'Zimą strażacy ochotnicy przychodzą do domów i na kwatery: oglądają piec, komin i piecyk w łazience.',
          'Wizyta trwa pół godziny i kontrolą nie jest: mandatów nie wypisujemy, o papiery nie pytamy. Gdzie są dzieci albo śpi dużo osób, zostawiamy czujnik, dopóki starczy pudełek. Pokazujemy, jak brzmi alarm i co zrobić z oknem, którego nie da się otworzyć. Jeśli wieczorem wszystkich boli głowa, otwórzcie okna, wyjdźcie na dwór i wzywajcie pomoc od razu, nie czekając na naszą wizytę.',
        ),
        uk: text(
          'Перевіримо піч, перш ніж заснете: пожежники й чадний газ',
          'Узимку пожежники-добровольці приходять у будинки та гуртожитки: оглядають піч, комин і колонку у ванній.',
          'Візит триває пів години, і це не перевірка: штрафів не виписуємо, про документи не питаємо. Де є діти або спить багато людей, лишаємо датчик, поки вистачає коробок. Показуємо, як звучить сигнал і що робити з вікном, яке не відчиняється. Якщо ввечері в усіх болить голова, відчиніть вікна, вийдіть надвір і кличте на допомогу одразу, не чекаючи нашого візиту.',
        ),
        en: text(
          'We check the stove before you sleep: firemen and carbon monoxide',
          'In winter volunteer firemen come to houses and lodgings: they look at the stove, the chimney and the heater in the bathroom.',
          'The visit takes half an hour and is no inspection: we write no fines and ask for no papers. Where there are children, or many people sleep, we leave a detector as long as the boxes last. We show you what the alarm sounds like and what to do about a window that will not open. If everyone has a headache in the evening, open the windows, go outside and call for help at once; do not wait for our visit.',
        ),
        ne: machine(
          text(
            'सुत्नुअघि चुलो जाँचौं: दमकल र कार्बन मोनोअक्साइड',
            'जाडोमा स्वयंसेवी दमकलकर्मी घर र कामदारका बासमा आउँछन्: चुलो, चिम्नी र बाथरुमको हिटर हेर्छन्।',
            'भेट आधा घण्टाको हुन्छ र यो निरीक्षण होइन: जरिवाना छैन, कागजात सोधिँदैन। बेलुकी सबैको टाउको दुख्यो भने झ्याल खोल्नुहोस्, बाहिर निस्कनुहोस् र तुरुन्तै मद्दत बोलाउनुहोस्।',
          ),
        ),
      },
      categories: ['SAFETY', 'HOUSING'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS', 'FAMILIES_WITH_CHILDREN', 'SENIORS'],
      requiresStatutoryEntitlement: false,
      free: true,
      contacts: [form('https://piec.osp-soczewka.example.org/', 'pl', 'en')],
      places: [byAppointmentAt(soczewkaFireStation, during('2026-10-03', '2027-03-27', on(['SA'], '09:00', '15:00')), ...publicHolidays())],
    },
  ],
};

/** Volunteer fire brigades with what they do between two fires. */
export const volunteerFireBrigades: readonly ProviderLeaflet[] = [bodzanow, soczewka];
