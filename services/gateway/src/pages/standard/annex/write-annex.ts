import { fill, formatsOf } from '@drogowskaz/page-kit';
import type { WrittenText } from '../../ask/answers.ts';
import type { StandardItem, StandardVersion } from '../answers.ts';
import { byTopic, type StandardTopic } from '../by-topic.ts';
import type { AnnexBlock, AnnexCell, AnnexDocument, AnnexLine, AnnexLocale } from './annex-document.ts';
import type { AnnexWords } from './words/annex-words.ts';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';

const words: Readonly<Record<AnnexLocale, AnnexWords>> = { pl, en };

interface Numbered {
  number: string;
  item: StandardItem;
}

/** Writes the annex of one version: the same for the page, the PDF and the document for Word. */
export const writeAnnex = (version: StandardVersion, locale: AnnexLocale, now: Date): AnnexDocument => {
  const w = words[locale];
  const { date } = formatsOf(locale);
  const topics = byTopic(version.items, locale);
  const numbered = topics.flatMap(({ items }, topic) => items.map((item, place) => ({ number: `${topic + 1}.${place + 1}`, item })));
  const proposed = fill(w.version, { number: version.number, date: date(version.proposedAt) });
  const by = version.proposedBy && fill(w.proposedBy, { municipality: version.proposedBy.name });
  return {
    locale,
    annexTo: w.annexTo,
    title: w.title,
    subtitle: w.subtitle,
    version: [proposed, by, fill(w.madeOn, { date: date(now.toISOString()) })].filter(Boolean).join(' '),
    mark: version.demonstration ? { sentence: w.demonstration, short: w.demonstrationShort } : null,
    blocks: numberedSections([
      { title: w.basis.title, blocks: w.basis.paragraphs.map(paragraph) },
      { title: w.scope.title, blocks: scope(w, version, topics) },
      { title: w.definitions.title, blocks: [{ kind: 'DEFINITIONS', definitions: w.definitions.terms }] },
      { title: w.services, blocks: topics.flatMap((topic, place) => servicesOf(w, locale, topic, numbered, place + 1)) },
      { title: w.responsibility.title, blocks: responsibilities(w, numbered) },
      { title: w.funding.title, blocks: funding(w, locale, numbered) },
      { title: w.indicators.title, blocks: indicators(w, version.items) },
      { title: w.adoption.title, blocks: adoption(w, locale, version) },
    ]),
  };
};

const numberedSections = (sections: readonly { title: string; blocks: readonly AnnexBlock[] }[]): AnnexBlock[] =>
  sections.flatMap(({ title, blocks }, position) => [{ kind: 'HEADING', level: 2, text: `${position + 1}. ${title}` }, ...blocks]);

const paragraph = (text: string): AnnexBlock => ({ kind: 'PARAGRAPH', text });

const scope = (w: AnnexWords, { items }: StandardVersion, topics: readonly StandardTopic[]): AnnexBlock[] => {
  const first = items.filter(({ entitlement }) => entitlement === 'NOT_ENTITLED').length;
  return [fill(w.scope.counts, { items: items.length, first, topics: topics.length }), ...w.scope.paragraphs].map(paragraph);
};

/** A text as it was written, marked when it is not in the language of the annex. */
const written = (text: WrittenText, locale: AnnexLocale): AnnexLine => ({
  text: text.value,
  ...(text.locale !== locale && { lang: text.locale }),
});

const lines = (...parts: (AnnexLine | string | null | false)[]): AnnexCell =>
  parts.flatMap((part) => (part === null || part === false ? [] : typeof part === 'string' ? [{ text: part }] : [part]));

const servicesOf = (
  w: AnnexWords,
  locale: AnnexLocale,
  { label, items }: StandardTopic,
  numbered: readonly Numbered[],
  place: number,
): AnnexBlock[] => {
  const { list, date } = formatsOf(locale);
  return [
    { kind: 'HEADING', level: 3, text: fill(w.topic, { number: place, topic: label }) },
    {
      kind: 'TABLE',
      caption: fill(w.tableOf, { topic: label }),
      columns: [
        { name: w.columns.number, width: 6 },
        { name: w.columns.service, width: 35 },
        { name: w.columns.norm, width: 20 },
        { name: w.columns.responsible, width: 21 },
        { name: w.columns.status, width: 18 },
      ],
      rows: numbered
        .filter(({ item }) => items.includes(item))
        .map(({ number, item }) => [
          lines(number),
          lines(
            { text: [item.category.label, item.demonstration && `(${w.example})`].filter(Boolean).join(' '), strong: true },
            written(item.norm, locale),
            `${w.entitlements[item.entitlement]}.`,
            item.audiences.length > 0 && `${fill(w.audiences, { audiences: list(item.audiences.map((audience) => audience.label)) })}.`,
            item.municipalities.length > 0 &&
              `${fill(w.municipalities, { municipalities: item.municipalities.map(({ name }) => name).join(', ') })}.`,
          ),
          norm(w, locale, item),
          lines(
            { text: responsibleOf(w, item), strong: true },
            w.footings[item.footing],
            item.legalBasis && written(item.legalBasis, locale),
          ),
          lines(
            { text: w.statuses[item.status], strong: true },
            fill(w.asOf, { date: date(item.statusOn) }),
            item.statusNote && written(item.statusNote, locale),
          ),
        ]),
    },
  ];
};

const norm = (w: AnnexWords, locale: AnnexLocale, { hoursPerWeek, distanceKm, languages, waitingDays }: StandardItem): AnnexCell => {
  const formats = formatsOf(locale);
  const found = lines(
    hoursPerWeek !== null && fill(w.hours, { hours: formats.number(hoursPerWeek) }),
    distanceKm !== null && fill(w.distance, { km: distanceKm }),
    languages.length > 0 && fill(w.languages, { languages: languages.map((language) => formats.language(language)).join(', ') }),
    waitingDays !== null && (waitingDays === 0 ? w.noWaiting : formats.count(w.waiting, waitingDays)),
  );
  return found.length > 0 ? found : lines(w.noNumbers);
};

const responsibleOf = (w: AnnexWords, { responsible, responsibleMunicipality }: StandardItem): string =>
  responsible?.name ?? responsibleMunicipality?.name ?? w.eachMunicipality;

/** Who or what, with the numbers of the services. */
const grouped = (numbered: readonly Numbered[], of: (item: StandardItem) => AnnexLine): AnnexCell[][] =>
  [...Map.groupBy(numbered, ({ item }) => JSON.stringify(of(item)))].map(([line, own]) => [
    [JSON.parse(line) as AnnexLine],
    [{ text: own.map(({ number }) => number).join(', ') }],
  ]);

const responsibilities = (w: AnnexWords, numbered: readonly Numbered[]): AnnexBlock[] => [
  paragraph(w.responsibility.paragraph),
  {
    kind: 'TABLE',
    caption: w.responsibility.caption,
    columns: [
      { name: w.responsibility.who, width: 60 },
      { name: w.responsibility.items, width: 40 },
    ],
    rows: grouped(numbered, (item) => ({ text: responsibleOf(w, item) })),
  },
];

const funding = (w: AnnexWords, locale: AnnexLocale, numbered: readonly Numbered[]): AnnexBlock[] => [
  paragraph(w.funding.paragraph),
  {
    kind: 'TABLE',
    caption: w.funding.caption,
    columns: [
      { name: w.funding.source, width: 60 },
      { name: w.funding.items, width: 40 },
    ],
    rows: grouped(numbered, (item) => (item.funding ? written(item.funding, locale) : { text: w.funding.notSaid })),
  },
];

const indicators = (w: AnnexWords, items: readonly StandardItem[]): AnnexBlock[] => {
  const first = items.filter(({ entitlement }) => entitlement === 'NOT_ENTITLED');
  const met = (all: readonly StandardItem[]) => all.filter(({ status }) => status === 'MET').length;
  const partly = items.filter(({ status }) => status === 'MET' || status === 'PARTLY_MET').length;
  const { indicators: i } = w;
  const share = (part: number, whole: number) => fill(i.share, { part, whole });
  const rows = [
    [i.met, share(met(items), items.length), i.all],
    [i.metFirst, share(met(first), first.length), i.all],
    [i.notMissing, share(partly, items.length), i.all],
    ...i.read.map((indicator) => [indicator, i.inReport, i.asNorm]),
  ];
  return [
    paragraph(i.paragraph),
    {
      kind: 'TABLE',
      caption: i.caption,
      columns: [
        { name: i.indicator, width: 56 },
        { name: i.baseline, width: 24 },
        { name: i.target, width: 20 },
      ],
      rows: rows.map((row) => row.map((text) => lines(text))),
    },
  ];
};

const adoption = (w: AnnexWords, locale: AnnexLocale, { adoptions }: StandardVersion): AnnexBlock[] => [
  paragraph(w.adoption.paragraph),
  adoptions.length === 0
    ? paragraph(w.adoption.none)
    : {
        kind: 'TABLE',
        caption: w.adoption.caption,
        columns: [
          { name: w.adoption.municipality, width: 40 },
          { name: w.adoption.day, width: 30 },
          { name: w.adoption.resolution, width: 30 },
        ],
        rows: adoptions.map(({ municipality, adoptedOn, resolution }) => [
          lines(municipality?.name ?? '–'),
          lines(formatsOf(locale).date(adoptedOn)),
          lines(resolution ?? '–'),
        ]),
      },
];
