/** How the items of the proposal are written: words and numbers, without a single id. */
import { stableId } from '../../writing/stable-id.ts';

/** Polish is the original; the annex to the strategy is in English, too. */
export interface InBoth {
  pl: string;
  en: string;
}

export interface PlannedItem {
  category: string;
  audiences?: readonly string[];
  entitlement?: 'NOT_ENTITLED' | 'EVERYONE' | 'ENTITLED';
  norm: InBoth;
  hours?: number;
  km?: number;
  languages?: string;
  wait?: number;
  /** Key of a provider, TERC code of a municipality; left out: each municipality for its own residents. */
  responsible?: string;
  /** The law that obliges somebody to it. */
  duty?: InBoth;
  /** A law that allows it. */
  allowedBy?: InBoth;
  funding: InBoth;
  status: 'PARTLY_MET' | 'PLANNED' | 'MISSING';
}

const both = ({ pl, en }: InBoth) => [
  { locale: 'pl', value: pl },
  { locale: 'en', value: en },
];

/** Nobody has looked yet how things really are: the demonstration says so at each item. */
const notes: Record<PlannedItem['status'], InBoth> = {
  PARTLY_MET: { pl: 'Na podstawie katalogu demonstracyjnego; do sprawdzenia.', en: 'From the demonstration directory; to be checked.' },
  PLANNED: { pl: 'Założenie na potrzeby demonstracji.', en: 'An assumption for the demonstration.' },
  MISSING: { pl: 'Na podstawie katalogu demonstracyjnego; do sprawdzenia.', en: 'From the demonstration directory; to be checked.' },
};

export const toItem = (item: PlannedItem) => {
  const { category, entitlement = 'NOT_ENTITLED', responsible, duty, allowedBy } = item;
  const isMunicipality = /^\d{7}$/.test(responsible ?? '');
  const law = duty ?? allowedBy;
  return {
    id: stableId('standard', category, entitlement, ...(item.audiences ?? [])),
    category,
    audiences: [...(item.audiences ?? [])],
    entitlement,
    norm: both(item.norm),
    hoursPerWeek: item.hours ?? null,
    distanceKm: item.km ?? null,
    languages: item.languages?.split(' ') ?? [],
    waitingDays: item.wait ?? null,
    responsibleProvider: responsible !== undefined && !isMunicipality ? stableId('provider', responsible) : null,
    responsibleMunicipality: responsible !== undefined && isMunicipality ? responsible : null,
    footing: duty ? ('STATUTORY' as const) : ('VOLUNTARY' as const),
    legalBasis: law ? both(law) : [],
    funding: both(item.funding),
    status: item.status,
    statusNote: both(notes[item.status]),
  };
};
