import { gminy } from '../../writing/gmina.ts';
import { closedOn, everyLast, on } from '../../writing/hours.ts';
import { email, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, office } from '../../writing/place.ts';

const bielskParish = office('bielsk-plebania', 'Dom parafialny w Bielsku (miejsce pokazowe)', { in: 'Bielsk' });
const orszymowoParish = office('orszymowo-kosciol', 'Kościół i salka w Orszymowie (miejsce pokazowe)', {
  in: 'Mała Wieś',
  city: 'Orszymowo',
  wheelchairAccessible: false,
});

const bielsk: ProviderLeaflet = {
  key: 'caritas-bielsk',
  name: 'Parafialny Zespół Caritas w Bielsku (przykład)',
  municipality: 'Bielsk',
  common: {
    formality: ['VOLUNTARY'],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON', 'OUTREACH'],
    municipalities: gminy('Bielsk', 'Drobin', 'Stara Biała'),
  },
  services: [
    {
      key: 'wypozyczalnia-sprzetu',
      texts: {
        pl: text(
          'Łóżko, balkonik, wózek: wypożyczalnia sprzętu dla chorych',
          'Gdy ktoś wraca ze szpitala, sprzęt może stanąć w domu jeszcze tego samego dnia.',
          'Mamy trzy łóżka na pilota, chodziki, kule w każdym rozmiarze, siedzisko do wanny i jeden koncentrator tlenu. Pożycza się na trzy miesiące, przedłuża kartką. Kaucję oddajemy co do złotówki; kto jej nie ma, ten po prostu nie wpłaca. Łóżko składamy sami, bo śruby mają swoje humory. Do kościoła chodzić nie trzeba.',
        ),
        en: text(
          'Bed, walker, wheelchair: equipment on loan for the sick',
          'When someone comes home from hospital, the equipment can be in the house the same day.',
          'We have three beds with remote control, walkers, crutches in every size, a bath seat and one oxygen concentrator. You borrow for three months and extend with a note. The deposit is given back to the last zloty; whoever has none simply does not pay it. We put the bed together ourselves, for its screws have moods. You need not go to church.',
        ),
        uk: text(
          'Ліжко, ходунки, візок: прокат обладнання для хворих',
          'Коли хтось повертається з лікарні, обладнання може стояти вдома того ж дня.',
          'Маємо три ліжка з пультом, ходунки, милиці будь-якого розміру, сидіння до ванни й один кисневий концентратор. Позичаємо на три місяці, продовжуємо запискою. Заставу повертаємо до останнього злотого; хто її не має, просто не вносить. Ліжко складаємо самі, бо гвинти мають свої примхи. До церкви ходити не обов’язково.',
        ),
      },
      categories: ['DISABILITY', 'SENIORS'],
      audiences: ['PEOPLE_WITH_DISABILITIES', 'SENIORS'],
      requiresStatutoryEntitlement: false,
      prices: [
        {
          amount: 50,
          currency: 'PLN',
          note: {
            pl: 'kaucja, zwracana w całości, kwota przykładowa',
            en: 'deposit, given back in full, sample amount',
            uk: 'застава, повертається повністю, приклад суми',
          },
        },
      ],
      contacts: [email('sprzet@caritas-bielsk.example.org', 'pl')],
      places: [at(bielskParish, on(['SU'], '10:30', '11:15'), on(['WE'], '17:00', '18:00'))],
    },
  ],
};

const orszymowo: ProviderLeaflet = {
  key: 'parafia-orszymowo',
  name: 'Parafia w Orszymowie (przykład)',
  municipality: 'Mała Wieś',
  common: {
    formality: ['INFORMAL'],
    languages: ['es', 'en', 'pl'],
    deliveryModes: ['IN_PERSON'],
    municipalities: gminy('Mała Wieś', 'Wyszogród', 'Bodzanów', 'Bulkowo'),
  },
  services: [
    {
      key: 'msza-po-hiszpansku',
      texts: {
        pl: text(
          'Msza po hiszpańsku i po angielsku, potem kawa',
          'Ostatnia niedziela miesiąca, dla ludzi z sadów i szklarni oraz każdego, kto się modli w tych językach.',
          'Śpiewa się przy gitarze, po kolumbijsku i po filipińsku. Potem w salce są kawa, ryż i stolik, przy którym ktoś pomoże przeczytać list z urzędu. Wolno przyjść na samą kawę. Bus spod sklepów w Małej Wsi i Wyszogrodzie odjeżdża godzinę wcześniej. Innych wyznań też pytajcie, znamy adresy.',
        ),
        es: text(
          'Misa en español y en inglés, y después café',
          'El último domingo del mes, para la gente de los huertos y los invernaderos y para quien rece en estas lenguas.',
          'Se canta con guitarra, a la colombiana y a la filipina. Después, en el salón, hay café, arroz y una mesa donde alguien ayuda a leer una carta oficial. También se puede venir solo al café. El autobús sale una hora antes de las tiendas de Mała Wieś y de Wyszogród. Si es de otra confesión, pregunte: conocemos las direcciones.',
        ),
        en: text(
          'Mass in Spanish and English, coffee afterwards',
          'The last Sunday of the month, for people from the orchards and greenhouses and anyone who prays in these languages.',
          'There is singing with a guitar, the Colombian way and the Filipino way. Afterwards there is coffee and rice in the hall and a table where someone helps to read a letter from an office. You may come for the coffee alone. A bus leaves the shops in Mała Wieś and Wyszogród an hour before. If you are of another faith, ask: we know the addresses.',
        ),
        fil: machine(
          text(
            'Misa sa Espanyol at Ingles, may kape pagkatapos',
            'Huling Linggo ng buwan, para sa mga nagtatrabaho sa taniman at greenhouse.',
            'May gitara at awitan. Pagkatapos ay may kape at kanin sa bulwagan, at may tutulong basahin ang sulat mula sa opisina. Puwede ring kape lang. May bus isang oras bago ang misa.',
          ),
        ),
      },
      categories: ['RELIGION', 'MEETING_PLACES'],
      audiences: ['SEASONAL_WORKERS', 'LABOUR_MIGRANTS'],
      requiresStatutoryEntitlement: false,
      free: true,
      places: [at(orszymowoParish, everyLast('SU', '16:00', '18:30'), closedOn('2026-12-27'), closedOn('2027-03-28'))],
    },
  ],
};

export const parishes: readonly ProviderLeaflet[] = [bielsk, orszymowo];
