import { gminy, plockAndNeighbours } from '../../writing/gmina.ts';
import { during, everyLast, noted, on } from '../../writing/hours.ts';
import { form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at } from '../../writing/place.ts';
import { neighbourhoodHouse } from './places.ts';

/** People of the city who have learned to stand up for tenants and for those who are insulted: two groups at one table. */
export const goodNeighbours: ProviderLeaflet = {
  key: 'po-sasiedzku-plock',
  name: 'Stowarzyszenie Po Sąsiedzku (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl', 'en', 'uk'],
    deliveryModes: ['IN_PERSON'],
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'zanim-wynajmiesz',
      texts: {
        pl: text(
          'Zanim wynajmiesz: czytamy umowę najmu i oglądamy mieszkanie',
          'Kaucja, liczniki, grzyb za szafą, „dwa miesiące z góry”: idziemy na oglądanie z tobą albo czytamy papier wieczorem.',
          'Mamy wzór protokołu ze zdjęciami: podpisuje go właściciel i lokator, i nikt potem nie mówi, że plama była nowa. Sprawdzamy, czy osoba, która bierze zaliczkę, naprawdę ma klucze i prawo wynajmować. Jeśli już mieszkasz, a właściciel grozi wyrzuceniem albo nie oddaje kaucji, napiszemy list.\n\nMieszkań nie pośredniczymy, lecz wiemy, kto wynajmuje rodzinom z dziećmi bez krzywej miny.',
          'Na oglądanie umawia się dzień wcześniej przez formularz.',
        ),
        uk: text(
          'Перш ніж орендувати: читаємо договір і оглядаємо квартиру',
          'Застава, лічильники, грибок за шафою, «два місяці наперед»: ідемо на огляд з вами або читаємо папір увечері.',
          'Маємо зразок протоколу з фото: його підписують власник і орендар, і ніхто потім не каже, що пляма нова. Перевіряємо, чи той, хто бере завдаток, справді має ключі й право здавати. Якщо вже живете, а власник погрожує вигнати чи не віддає заставу, напишемо листа.\n\nКвартир не шукаємо, але знаємо, хто без кривої міни здає родинам із дітьми.',
          'На огляд домовляються за день через форму.',
        ),
        en: text(
          'Before you rent: we read the lease and look at the flat',
          'Deposit, meters, mould behind the wardrobe, “two months in advance”: we come to the viewing or read the paper in the evening.',
          'We have a model record with photographs: owner and tenant sign it, and nobody says later that the stain is new. We check whether the one who takes an advance really has the keys and may let. If you live there already and the owner threatens to throw you out or keeps the deposit, we write a letter.\n\nWe are no agents, but we know who lets to families with children without a wry face.',
          'For a viewing tell us the day before, by form.',
        ),
        es: machine(
          text(
            'Antes de alquilar: leemos el contrato y vemos el piso',
            'Fianza, contadores, moho, «dos meses por adelantado»: vamos con usted o leemos el papel por la tarde.',
            'Tenemos un modelo de acta con fotos. Comprobamos si quien pide el anticipo tiene las llaves y puede alquilar. Si el dueño no devuelve la fianza, escribimos una carta.',
          ),
        ),
        tr: machine(
          text(
            'Kiralamadan önce: sözleşmeyi okur, daireye birlikte bakarız',
            'Depozito, sayaçlar, küf, “iki ay peşin”: görmeye sizinle geliriz ya da kâğıdı akşam okuruz.',
            'Fotoğraflı bir tutanak örneğimiz var. Kapora isteyenin gerçekten anahtarı ve kiraya verme hakkı var mı bakarız. Emlakçı değiliz.',
          ),
        ),
      },
      categories: ['RENTING', 'LEGAL_ADVICE'],
      audiences: ['NEWCOMERS', 'LABOUR_MIGRANTS', 'FAMILIES_WITH_CHILDREN', 'NO_STATUTORY_ENTITLEMENT'],
      deliveryModes: ['IN_PERSON', 'OUTREACH'],
      municipalities: gminy('Płock', 'Stara Biała', 'Słupno', 'Radzanowo', 'Łąck'),
      contacts: [form('https://najem.po-sasiedzku.example.org/', 'pl', 'uk', 'en')],
      places: [at(neighbourhoodHouse, on(['TH'], '18:00', '20:30'))],
    },
    {
      key: 'ktos-mnie-obrazil',
      texts: {
        pl: text(
          'Odmówili mi, bo jestem stąd, skąd jestem',
          'Wyzwisko w autobusie, mieszkanie „tylko dla Polaków”, gorsza stawka, szarpanie na przystanku: opowiedz, zapiszemy.',
          'Słucha ktoś, kto sam to przeżył, i prawniczka. Najpierw spisujemy, co się stało, kiedy i kto widział, bo po tygodniu się zapomina. Potem wybierasz: list do firmy, skarga, policja albo tylko rozmowa. Można zgłosić bez nazwiska; z takich kartek raz w roku powstaje mapa miejsc, w których w mieście jest źle.',
        ),
        en: text(
          'They refused me because of where I come from',
          'Abuse on the bus, a flat “for Poles only”, a worse wage, a shove at the stop: tell us, we write it down.',
          'Someone who has lived through it listens, with a lawyer. First we note what happened, when and who saw it, for in a week one forgets. Then you choose: a letter to the firm, a complaint, the police or just the talk. You may report without a name; from such sheets a map of the city’s bad spots is made once a year.',
        ),
        uk: text(
          'Мені відмовили, бо я звідти, звідки я',
          'Образа в автобусі, квартира «лише для поляків», гірша ставка, штовханина на зупинці: розкажіть, ми запишемо.',
          'Слухає хтось, хто сам це пережив, і юристка. Спершу записуємо, що сталося, коли і хто бачив, бо за тиждень забувається. Потім ви обираєте: лист до фірми, скарга, поліція або лише розмова. Можна повідомити без прізвища; з таких аркушів раз на рік постає мапа поганих місць у місті.',
        ),
        hi: machine(
          text(
            'मैं जहाँ से हूँ, उसी कारण मुझे मना कर दिया',
            'बस में गाली, “केवल पोलिश लोगों के लिए” मकान, कम मज़दूरी: हमें बताइए, हम लिखेंगे।',
            'सुनने वाला खुद यह झेल चुका है, साथ में वकील भी। फिर आप चुनिए: पत्र, शिकायत, पुलिस या केवल बातचीत। नाम देना ज़रूरी नहीं।',
          ),
        ),
        ar: machine(
          text(
            'رفضوني بسبب بلدي',
            'شتيمة في الحافلة، شقة «للبولنديين فقط»، أجر أقل: احكِ لنا ونحن نكتب.',
            'يستمع إليك شخص عاش ذلك، ومعه محامية. ثم تختار: رسالة إلى الشركة أو شكوى أو الشرطة أو مجرد حديث. يمكنك الإبلاغ دون اسم.',
          ),
        ),
      },
      categories: ['DISCRIMINATION'],
      languages: ['pl', 'en', 'uk', 'ar'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      municipalities: plockAndNeighbours(),
      contacts: [form('https://zglos.po-sasiedzku.example.org/', 'pl', 'en', 'uk', 'ar')],
      places: [
        at(
          neighbourhoodHouse,
          noted(everyLast('WE', '17:00', '20:00'), { pl: 'z prawniczką', en: 'with the lawyer', uk: 'з юристкою' }),
          during('2026-09-01', '2027-06-30', on(['MO'], '16:00', '18:00')),
        ),
      ],
    },
  ],
};
