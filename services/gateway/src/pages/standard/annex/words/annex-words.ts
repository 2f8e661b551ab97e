import type { Plural } from '@drogowskaz/page-kit';
import type { StandardEntitlement, StandardFooting, StandardStatus } from '../../answers.ts';

/** The words of the annex, in the register of a council's papers. */
export interface AnnexWords {
  annexTo: string;
  title: string;
  subtitle: string;
  /** {number} {date} */
  version: string;
  /** {municipality} */
  proposedBy: string;
  /** {date} */
  madeOn: string;
  demonstration: string;
  demonstrationShort: string;
  basis: { title: string; paragraphs: readonly string[] };
  /** `counts`: {items} {first} {topics} */
  scope: { title: string; counts: string; paragraphs: readonly string[] };
  definitions: { title: string; terms: readonly { term: string; meaning: string }[] };
  services: string;
  /** {number} {topic} */
  topic: string;
  /** {topic} */
  tableOf: string;
  columns: { number: string; service: string; norm: string; responsible: string; status: string };
  example: string;
  entitlements: Record<StandardEntitlement, string>;
  /** {audiences} */
  audiences: string;
  /** {municipalities} */
  municipalities: string;
  /** {hours} */
  hours: string;
  /** {km} */
  distance: string;
  /** {languages} */
  languages: string;
  waiting: Plural;
  noWaiting: string;
  noNumbers: string;
  footings: Record<StandardFooting, string>;
  eachMunicipality: string;
  statuses: Record<StandardStatus, string>;
  /** {date} */
  asOf: string;
  responsibility: { title: string; paragraph: string; caption: string; who: string; items: string };
  funding: { title: string; paragraph: string; caption: string; source: string; items: string; notSaid: string };
  indicators: {
    title: string;
    paragraph: string;
    caption: string;
    indicator: string;
    baseline: string;
    target: string;
    met: string;
    metFirst: string;
    notMissing: string;
    /** {part} {whole} */
    share: string;
    all: string;
    read: readonly string[];
    inReport: string;
    asNorm: string;
  };
  adoption: { title: string; paragraph: string; none: string; caption: string; municipality: string; day: string; resolution: string };
}
