import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { at, placeAbroad } from '../../writing/place.ts';

const fundaoTown = placeAbroad('fundao', 'Fundão', {
  city: 'Fundão',
  region: 'Castelo Branco',
  country: 'PT',
  latitude: 40.14,
  longitude: -7.5,
});

export const fundao: ProviderLeaflet = {
  key: 'fundao-acolhe',
  name: 'Fundão Acolhe (Município do Fundão)',
  url: 'https://fundaoacolhe.pt/en',
  services: [
    {
      key: 'capacity-building',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Budowanie potencjału dla obywateli państw trzecich (Fundão, Portugalia)',
          summary:
            'Krótkie szkolenia zawodowe w umiejętnościach, których szukają pracodawcy z regionu: 10 szkoleń, 216 certyfikatów, około 50 osób w pracy.',
          description:
            'Region się wyludnia i potrzebuje rąk do pracy, a osiedla się w nim coraz więcej osób spoza Unii. Szkolenia łączą jedno z drugim: uczą tego, czego brakuje miejscowym firmom.\n\n' +
            '- 10 szkoleń, między innymi planowanie i drenaż gleby, produkcja i polerowanie sera,\n' +
            '- 216 certyfikatów umiejętności,\n' +
            '- po zakończeniu projektu około 50 uczestników pracowało u pracodawców z regionu, którzy tych umiejętności szukali.',
        },
        en: {
          name: 'Capacity Building for Third-Country Nationals (Fundão, Portugal)',
          summary:
            'Short vocational trainings in skills that employers of the region look for: 10 trainings, 216 certificates, about 50 people in work.',
          description:
            'The region loses inhabitants and needs workers, while more and more people from outside the Union settle there. The trainings join the two: they teach what local firms lack.\n\n' +
            '- 10 trainings, among them soil planning and drainage, cheese making and polishing,\n' +
            '- 216 certificates of skills,\n' +
            '- after the project about 50 participants worked for employers of the region who had been looking for those skills.',
        },
      },
      categories: ['VOCATIONAL_TRAINING', 'JOB_SEARCH'],
      audiences: ['LABOUR_MIGRANTS'],
      languages: [],
      deliveryModes: ['IN_PERSON'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'https://fundaoacolhe.pt/en',
      places: [at(fundaoTown)],
    },
  ],
};

export const infotocka: ProviderLeaflet = {
  key: 'zavod-za-zaposlovanje',
  name: 'Zavod Republike Slovenije za zaposlovanje (Słowenia)',
  url: 'https://www.ess.gov.si/iskalci-zaposlitve/zaposlitev-tujih-drzavljanov/infotocka-za-tujce/',
  services: [
    {
      key: 'infotocka-za-tujce',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Infotočka: punkt informacyjny dla obcokrajowców (Słowenia)',
          summary:
            'Jedno miejsce dla pracowników i pracodawców: informacja, porada, pomoc z dokumentami i wiadomości o zmianach w prawie pracy cudzoziemców.',
          description:
            'Punkt prowadzą słoweńskie służby zatrudnienia obok swoich zwykłych zadań. Przychodzą tu zagraniczni pracownicy, ich pracodawcy i każdy, kto ma pytanie.\n\n' +
            '- informacje, porady i pomoc administracyjna przy dokumentach o zatrudnienie i pracę,\n' +
            '- wiadomości o nowych zmianach w przepisach o zatrudnianiu cudzoziemców,\n' +
            '- porady o prawach pracowniczych, opiece społecznej i zdrowotnej w Słowenii.',
        },
        en: {
          name: 'Infotočka: information point for foreigners (Slovenia)',
          summary:
            'One place for workers and employers: information, advice, help with papers, and news of changes in the law on foreign workers.',
          description:
            'The Slovenian employment service runs the point beside its other work. Foreign workers come here, their employers, and anyone with a question.\n\n' +
            '- information, advice and help with the papers of employment and work,\n' +
            '- news of changes in the rules on employing foreigners,\n' +
            '- advice on worker’s rights, social care and health care in Slovenia.',
        },
      },
      categories: ['INFORMATION_POINT', 'WORK_PERMIT', 'EMPLOYING_FOREIGNERS'],
      audiences: ['LABOUR_MIGRANTS', 'EMPLOYERS'],
      languages: [],
      deliveryModes: ['IN_PERSON'],
      formality: ['FORMAL'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'https://www.ess.gov.si/iskalci-zaposlitve/zaposlitev-tujih-drzavljanov/infotocka-za-tujce/',
    },
  ],
};

export const zasavje: ProviderLeaflet = {
  key: 'vgc-zasavje',
  name: 'Večgeneracijski center Zasavje',
  url: 'http://www.vgc-zasavje.si/',
  services: [
    {
      key: 'multigenerational-centre',
      collections: ['good-practices'],
      texts: {
        pl: {
          name: 'Centrum wielopokoleniowe Zasavje (Słowenia)',
          summary:
            'Bezpieczne miejsce, w którym zdobywa się wiedzę, umiejętności i kontakty, a zajęcia dla wszystkich pokoleń wyciągają z samotności.',
          description:
            'Bariera języka, inna kultura i izolacja utrudniały wielu imigrantom pracę, naukę i życie wśród sąsiadów. Centrum powstało jako bezpieczna, wspierająca przestrzeń, do której można po prostu przyjść.\n\n' +
            'Są w nim zajęcia przeciw samotności, nauka rzeczy przydatnych na co dzień i okazje, żeby poznać ludzi, także starszych i młodszych od siebie.',
        },
        en: {
          name: 'Multigenerational centre Zasavje (Slovenia)',
          summary: 'A safe place to gain knowledge, skills and contacts, with activities for all generations against isolation.',
          description:
            'Language, another culture and isolation kept many immigrants from work, learning and life among neighbours. The centre was made as a safe and supportive space where one can simply come.\n\n' +
            'It has activities against loneliness, teaches what is useful every day and gives occasions to meet people, also older and younger ones.',
        },
      },
      categories: ['MEETING_PLACES', 'ADULT_EDUCATION'],
      languages: [],
      deliveryModes: ['IN_PERSON'],
      reach: 'FOREIGN_EXAMPLE',
      municipalities: [],
      url: 'http://www.vgc-zasavje.si/',
    },
  ],
};
