import type { PostingsPart } from './delivery.ts';
import { importBeside } from './import-beside.ts';

/** Set by the build. */
declare const POSTINGS_FILE: string;
declare const POSTINGS_SRI: string;

/** As served by a hub; known to the code that shows results, so that who needs no postings loads not even their name. */
export const postingsPart = (): Promise<PostingsPart> => importBeside(POSTINGS_FILE, POSTINGS_SRI);
