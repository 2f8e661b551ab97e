import type { AnnexWords } from './annex-words.ts';

export const en: AnnexWords = {
  annexTo: 'Annex to the Sustainable Development Strategy Płock 2030',
  title: 'The range of services for immigrants',
  subtitle: 'first of all for those whom no law entitles to help',
  version: 'Version {number}, proposed on {date}.',
  proposedBy: 'Proposed by the municipality of {municipality}.',
  madeOn: 'This document was made on {date}.',
  demonstration:
    'Demonstration data. Items marked “example” were written for show: they are no municipality’s position, and their state is assumed.',
  demonstrationShort: 'Demonstration data',
  basis: {
    title: 'Basis and purpose',
    paragraphs: [
      'The range of services answers the challenge of the project INVOLVIM, “Informal and Voluntary Services for Work Based Immigrants” (1 April 2024 – 30 June 2028): to work out the range of services for immigrants, especially those who receive no help under the law, such as labour migrants, and to write it into the Sustainable Development Strategy Płock 2030.',
      'Its purpose is more integration, a better life for new residents, and better prevention of social exclusion and of the social problems that immigrants often struggle with.',
      'The number of the annex and the legal basis of the resolution are added by the legal service of the body that adopts it.',
    ],
  },
  scope: {
    title: 'Scope',
    counts: 'Services in the range: {items}, of which first of all for those whom no law entitles to help: {first}. Topics: {topics}.',
    paragraphs: [
      'A service concerns every municipality that has adopted the range, unless municipalities are named beside it.',
      'The range says which services should exist. It grants no benefits and changes no rights or duties under the law.',
    ],
  },
  definitions: {
    title: 'Definitions',
    terms: [
      {
        term: 'immigrant',
        meaning: 'a person who has come to Poland from abroad to live or work here, whatever the citizenship and the basis of the stay;',
      },
      {
        term: 'person whom no law entitles',
        meaning: 'an immigrant to whom no law gives help with integration, such as a labour migrant;',
      },
      {
        term: 'norm',
        meaning:
          'the least that is asked of a service: hours a week, distance, languages and waiting time; what is not given is not asked for;',
      },
      {
        term: 'distance',
        meaning:
          'as the crow flies, from the seat of the municipality to the nearest place where the service is given, in whole kilometres;',
      },
      { term: 'waiting time', meaning: 'the days from asking to the first meeting;' },
      { term: 'statutory service', meaning: 'a service to which a law obliges the body that is named;' },
      { term: 'voluntary service', meaning: 'a service to which no law obliges and which the municipalities want to provide;' },
      { term: 'state', meaning: 'information on whether the service exists on the day that is given; it is no part of the resolution.' },
    ],
  },
  services: 'Services by topic',
  topic: 'Topic {number}. {topic}',
  tableOf: 'Services of the topic: {topic}',
  columns: { number: 'No.', service: 'Service, and for whom', norm: 'Norm', responsible: 'Responsible, and basis', status: 'State' },
  example: 'example',
  entitlements: {
    NOT_ENTITLED: 'For those whom no law entitles to help',
    EVERYONE: 'For everyone',
    ENTITLED: 'For those entitled by law',
  },
  audiences: 'Especially: {audiences}',
  municipalities: 'Municipalities: {municipalities}',
  hours: '{hours} hours a week',
  distance: 'within {km} km',
  languages: 'languages: {languages}',
  waiting: { one: 'wait of at most {count} day', other: 'wait of at most {count} days' },
  noWaiting: 'no waiting',
  noNumbers: 'no norm in numbers',
  footings: { STATUTORY: 'Statutory service', VOLUNTARY: 'Voluntary service' },
  eachMunicipality: 'Each municipality for its own residents',
  statuses: { MET: 'Met', PARTLY_MET: 'Partly met', PLANNED: 'Planned', MISSING: 'Missing' },
  asOf: 'as of {date}',
  responsibility: {
    title: 'Responsibilities',
    paragraph:
      'The responsible body organises the service, enters it in the directory of services and reports its state to the municipalities once a year.',
    caption: 'Responsible bodies',
    who: 'Body',
    items: 'Services (no.)',
  },
  funding: {
    title: 'Funding',
    paragraph: 'The range sets no amounts. They follow from the municipalities’ budgets, agreements and grants.',
    caption: 'Sources of funding',
    source: 'Source',
    items: 'Services (no.)',
    notSaid: 'Not said',
  },
  indicators: {
    title: 'Indicators',
    paragraph: 'The indicators are read once a year from the directory of services Drogowskaz.',
    caption: 'Indicators of the range',
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    met: 'Services that are met',
    metFirst: 'Services that are met, of those for people whom no law entitles',
    notMissing: 'Services that exist at least in part',
    share: '{part} of {whole}',
    all: 'all',
    read: [
      'Hours a week, and of these outside the working hours of offices',
      'Distance to the nearest place where the service is given',
      'Languages in which the service is given and described',
    ],
    inReport: 'from the coverage report of the directory',
    asNorm: 'at least the norm',
  },
  adoption: {
    title: 'Adoption',
    paragraph:
      'The range is in force in a municipality from the day on which it adopted it. A municipality keeps to the version that it adopted last.',
    none: 'By the day of this document no municipality had adopted this version.',
    caption: 'Municipalities that have adopted the range',
    municipality: 'Municipality',
    day: 'Day of adoption',
    resolution: 'Resolution',
  },
};
