/** Categories as the lexicon writes them: by their place in the vocabulary. */
import { terms } from '@drogowskaz/vocabulary';

const codes = terms('CATEGORY').map(({ code }) => code);
const places = new Map(codes.map((code, place) => [code, place]));

export const categoryCount = codes.length;
export const categoryAt = (place: number | undefined): string => codes[place ?? 0] ?? '';
export const placeOfCategory = (code: string): number => places.get(code) ?? 0;
