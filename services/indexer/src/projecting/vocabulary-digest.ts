import { createHash } from 'node:crypto';
import { allMunicipalities, terms, type VocabularyName } from '@drogowskaz/vocabulary';

/** Grows when documents must be projected anew though neither rows nor vocabulary changed. */
const PROJECTION = 1;

const vocabularies: VocabularyName[] = ['CATEGORY', 'AUDIENCE', 'FORMALITY', 'REQUIREMENT', 'LANGUAGE'];

/** Changes whenever a label, a synonym, a parent or a municipality changes: every document may then have to be found by other words. */
export const vocabularyDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([PROJECTION, vocabularies.map((name) => terms(name)), allMunicipalities()]))
    .digest('hex');
