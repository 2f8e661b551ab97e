import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { at, placeAbroad } from '../../writing/place.ts';

const seinajoki = placeAbroad('seinajoki', 'Seinäjoki', {
  city: 'Seinäjoki',
  region: 'Etelä-Pohjanmaa',
  country: 'FI',
  latitude: 62.79,
  longitude: 22.84,
});

export const simhe: ProviderLeaflet = {
  key: 'simhe-vaasa',
  name: 'SIMHE, University of Vaasa (Vaasan yliopisto)',
  description: {
    pl: 'Uniwersytet w Vaasie prowadzi poradnictwo SIMHE („Supporting Immigrants in Higher Education in Finland”).',
    en: 'The University of Vaasa runs the SIMHE guidance (“Supporting Immigrants in Higher Education in Finland”).',
  },
  url: 'https://www.uwasa.fi/en/education/continuous-learning/simhe-guidance-immigrants',
  services: [
    {
      key: 'guidance',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'SIMHE: doradztwo w sprawie studiów i pracy dla imigrantów (Finlandia)',
          summary:
            'Osobiste, bezpłatne doradztwo o ścieżkach studiów, szkoleń i kariery, szkolenia językowe i mentoring. Online albo osobiście, raz w miesiącu także w Seinäjoki.',
          description:
            'Doradca rozmawia z każdą osobą o jej wykształceniu, języku i planach i pomaga wybrać drogę: studia, szkolenie, praca.\n\n' +
            '- osobiste doradztwo i porady dotyczące ścieżek studiów i szkoleń,\n' +
            '- szkolenia językowe i kursy do użytku akademickiego i zawodowego,\n' +
            '- mentoring,\n' +
            '- współpraca z instytucjami w regionalnej sieci i krajowa sieć, która wspiera te usługi.\n\n' +
            'Raz w miesiącu spotkania SIMHE odbywają się w Seinäjoki, więc nikt nie musi dojeżdżać do Vaasy.',
          howToApply: 'Przez stronę internetową uniwersytetu.',
        },
        en: {
          name: 'SIMHE: guidance on studies and work for immigrants (Finland)',
          summary:
            'Personal guidance, free of charge, on paths into studies, training and careers, with language training and mentoring. Online or in person, once a month in Seinäjoki too.',
          description:
            'An adviser talks with each person about her education, language and plans and helps to find a way: studies, training, work.\n\n' +
            '- personal guidance and advice on study and training paths,\n' +
            '- language training and courses for academic and professional use,\n' +
            '- mentoring,\n' +
            '- work with other bodies in a regional network, and a national network that supports these services.\n\n' +
            'Once a month SIMHE meets people in Seinäjoki, so that nobody has to travel to Vaasa.',
          howToApply: 'Through the university’s web page.',
        },
      },
      categories: ['CAREER_GUIDANCE', 'HIGHER_EDUCATION', 'BEFRIENDING_MENTORING'],
      audiences: [],
      // The leaflet does not say in which languages the guidance is given.
      languages: [],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      formality: ['FORMAL'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      free: true,
      url: 'https://www.uwasa.fi/en/education/continuous-learning/simhe-guidance-immigrants',
      // Once a month on a day that the leaflet does not name: the texts say so, and no schedule pretends a date.
      places: [at(seinajoki)],
    },
  ],
};

export const motherFriendship: ProviderLeaflet = {
  key: 'mll-pohjanmaa',
  name: 'Mannerheimin Lastensuojeluliitto, Pohjanmaan piiri (MLL)',
  url: 'https://pohjanmaanpiiri.mll.fi/in-english/',
  services: [
    {
      key: 'friendship-for-migrant-mothers',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Przyjaźń matek migrantek (Finlandia)',
          summary: 'Wolontariuszka stąd i matka, która przyjechała z innego kraju, tworzą parę i spędzają razem czas, zwykle z dziećmi.',
          description:
            'Inicjatywa łączy matki migrantki z miejscowymi wolontariuszami, jedną osobę z jedną osobą. Pomagają się zadomowić przez zwykłe, wspólne zajęcia:\n\n' +
            '- plac zabaw, odwiedziny w domu, spacery,\n' +
            '- zakupy, kawiarnia, biblioteka,\n' +
            '- na dworze: zbieranie jagód latem, sanki zimą.\n\n' +
            'To nie jest urząd ani kurs: chodzi o znajomość, dzięki której łatwiej zapytać o wszystko inne.',
        },
        en: {
          name: 'Friendship for Migrant Mothers (Finland)',
          summary:
            'A local volunteer and a mother who came from another country become a pair and spend time together, mostly with the children.',
          description:
            'The initiative pairs migrant mothers with local volunteers, one person with one person. They help her to settle through ordinary things done together:\n\n' +
            '- playgrounds, home visits, walks,\n' +
            '- shopping, cafés, libraries,\n' +
            '- outdoors: picking berries in summer, sledging in winter.\n\n' +
            'It is neither an office nor a course: it is an acquaintance that makes it easier to ask about everything else.',
        },
      },
      categories: ['BEFRIENDING_MENTORING', 'PARENT_CHILD_GROUPS'],
      audiences: ['MOTHERS'],
      languages: [],
      deliveryModes: ['IN_PERSON'],
      formality: ['VOLUNTARY'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'https://pohjanmaanpiiri.mll.fi/in-english/',
    },
  ],
};
