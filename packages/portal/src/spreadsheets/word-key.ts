import { fold } from '@drogowskaz/text';

/** Words of a sheet as they are compared. */
export const wordKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();
