import type { PostingsPart } from './delivery.ts';

/** As a package from npm, for a bundler. */
export const postingsPart = (): Promise<PostingsPart> => import('../postings/postings-part.ts');
