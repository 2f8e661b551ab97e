import { terms } from '@drogowskaz/vocabulary';
import type { Meaning } from './phrases.ts';
import { understand } from './understand.ts';

export interface Meant {
  /** Code of the one category that the question is about; null: none is sure. */
  category: string | null;
  /** TERC code of the one municipality that it names. */
  municipality: string | null;
}

/** So much of a sentence has to tell of a category where no phrase says it surely. */
const SURE_SHARE = 0.6;
const order = new Map(terms('CATEGORY').map(({ code }, place) => [code, place]));

/** What a question is about, for counting: rather nothing than something that is not sure. */
export const meantBy = (text: string, locale: string): Meant => {
  const meanings = understand(text, locale).units.flatMap((unit) => (unit.lastResort ? [] : unit.meanings));
  const municipalities = new Set(meanings.filter(({ kind, certain }) => kind === 'MUNICIPALITY' && certain).map(({ code }) => code));
  const [municipality] = municipalities;
  return { category: categoryOf(meanings), municipality: municipalities.size === 1 && municipality !== undefined ? municipality : null };
};

const categoryOf = (meanings: readonly Meaning[]): string | null => {
  const told = meanings.filter(({ kind, certain, share = 1 }) => kind === 'CATEGORY' && (certain || share >= SURE_SHARE));
  const certain = told.filter((meaning) => meaning.certain);
  const [first] = (certain.length > 0 ? certain : told).toSorted(
    (one, other) => (other.share ?? 1) - (one.share ?? 1) || (order.get(one.code) ?? 0) - (order.get(other.code) ?? 0),
  );
  return first?.code ?? null;
};
