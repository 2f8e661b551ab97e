import { fill } from '@drogowskaz/page-kit';
import type { DuplicateFeature, DuplicateKind, DuplicateState, LinkedField } from './texts/duplicate-texts.ts';

export interface ComparedRecord {
  id: string;
  name: string | null;
  providerName: string | null;
  /** The other directory to which it belongs; null: written here. */
  source: { name: string } | null;
  municipality: { name: string } | null;
}

export interface Evidence {
  feature: DuplicateFeature;
  weight: number;
  detail: string;
}

export interface ListedPair {
  score: number;
  sameSource: boolean;
  left: ComparedRecord;
  right: ComparedRecord;
  reasons: Evidence[];
}

export interface PairInFull extends ListedPair {
  state: DuplicateState;
  decision: Exclude<DuplicateState, 'OPEN'> | null;
  decidedAt: string | null;
  decidedByName: string | null;
  reason: string | null;
  left: ComparedRecord & { shownAs: string | null };
  right: ComparedRecord & { shownAs: string | null };
  comparison: {
    field: LinkedField;
    conflict: boolean;
    accounts: { recordId: string; by: string; source: { name: string } | null; at: string; confirmed: boolean; values: string[] }[];
  }[];
}

/** Whose it is: who gives it and, where another directory says so, which. */
export const whoseInWords = ({ providerName, source }: Pick<ComparedRecord, 'providerName' | 'source'>, fromSource: string): string[] =>
  [providerName, source && fill(fromSource, { source: source.name })].filter((each) => each !== null);

export const kindOf = (text: string | null | undefined): DuplicateKind => (text?.toUpperCase() === 'PROVIDER' ? 'PROVIDER' : 'SERVICE');
