import type { ProviderLeaflet } from '../../writing/leaflet.ts';

export const cultur: ProviderLeaflet = {
  key: 'cultur',
  name: 'Cultúr Migrant Centre',
  url: 'https://cultur.ie/',
  services: [
    {
      key: 'migrant-centre',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Cultúr, centrum dla migrantów (hrabstwa Louth i Meath, Irlandia)',
          summary:
            'Od konwersacji po angielsku, grup dla matek z dziećmi i porad w wielu językach do całej organizacji społecznej prowadzonej razem z migrantami.',
          description:
            'Cultúr zaczynał od rzeczy prostych: zajęć konwersacyjnych z języka angielskiego, grup dla matek z dziećmi, grup dla kobiet i centrum informacji i porad w wielu językach.\n\n' +
            'Dziś jest ośrodkiem, który wspiera integrację i wzajemne zrozumienie. Pracuje z mniejszościami etnicznymi, pracownikami migrującymi, osobami ubiegającymi się o azyl i uchodźcami, a o sprawiedliwość społeczną upomina się razem z nimi, metodą rozwoju społeczności.',
        },
        en: {
          name: 'Cultúr Migrant Centre (Louth and Meath, Ireland)',
          summary:
            'From English conversation classes, mother-and-child groups and advice in many languages to a whole community organisation run with migrants.',
          description:
            'Cultúr began with simple things: English conversation classes, groups for mothers with children, groups for women, and an information and advice centre in many languages.\n\n' +
            'Today it is a centre for integration, intercultural awareness and understanding. It works with ethnic minorities, migrant workers, people seeking asylum and refugees, and takes up social justice together with them, as community development.',
        },
      },
      categories: ['INFORMATION_POINT', 'OTHER_LANGUAGES', 'WOMENS_GROUPS'],
      audiences: ['LABOUR_MIGRANTS', 'REFUGEES', 'MOTHERS'],
      languages: ['en'],
      deliveryModes: ['IN_PERSON'],
      formality: ['SEMI_FORMAL'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'https://cultur.ie/',
    },
  ],
};

export const lait: ProviderLeaflet = {
  key: 'lait',
  name: 'Local Authority Integration Team (LAIT)',
  url: 'https://www.localgov.ie/national-programmes/local-authority-integration-teams',
  services: [
    {
      key: 'local-authority-integration-team',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Lokalny Zespół ds. Integracji, LAIT (Irlandia)',
          summary:
            'Zespół przy samorządzie, który szuka razem z człowiekiem: które z istniejących usług najlepiej odpowiadają jego potrzebom?',
          description:
            'Celem zespołu jest pomóc uchodźcom usamodzielnić się, osiąść w nowej społeczności i brać udział w życiu w Irlandii.\n\n' +
            'Zespół nie tworzy wszystkiego od nowa. Łączy ludzi z ważnymi usługami, które już są, i pomaga znaleźć te, które najlepiej odpowiadają potrzebom danej osoby.',
        },
        en: {
          name: 'Local Authority Integration Team, LAIT (Ireland)',
          summary: 'A team of the local authority that searches together with a person: which of the existing services fit her needs best?',
          description:
            'The team’s aim is to help refugees to become independent, to settle in new communities and to take part in Irish life.\n\n' +
            'It does not make everything anew. It links people with important services that are there already and helps to find those that fit the person’s needs best.',
        },
      },
      categories: ['INFORMATION_POINT'],
      audiences: ['REFUGEES'],
      languages: [],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'https://www.localgov.ie/national-programmes/local-authority-integration-teams',
    },
  ],
};
