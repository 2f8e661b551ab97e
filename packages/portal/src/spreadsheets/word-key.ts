import { stableId } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';

/** Words of a sheet as they are compared. */
export const wordKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** By which a form, and what is kept, names a word, were it as long as a cell may be. */
export const wordId = (text: string): string => stableId('word', wordKey(text));
