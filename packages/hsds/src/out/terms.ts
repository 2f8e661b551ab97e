/** Our vocabularies as taxonomies of HSDS. Their ids follow from their codes, so every hub of this kind has the same. */
import { stableId, termKey } from '@drogowskaz/platform';
import { categoryWithDescendants, type Labels, terms, type VocabularyName, type VocabularyTerm } from '@drogowskaz/vocabulary';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from '../objects/index.ts';
import type { Writer, Written } from './writer.ts';

type Published = Exclude<VocabularyName, 'LANGUAGE'>;

interface Described {
  name: string;
  description: string;
  /** How an attribute calls what it says by a term. */
  link: string;
}

const described: Readonly<Record<Published, Described>> = {
  CATEGORY: { name: 'Drogowskaz categories', description: 'What a service helps with, in at most three levels.', link: 'category' },
  AUDIENCE: { name: 'Drogowskaz audiences', description: 'For whom a service is.', link: 'audience' },
  FORMALITY: { name: 'Drogowskaz formality', description: 'How formal a service is.', link: 'formality' },
  REQUIREMENT: { name: 'Drogowskaz requirements', description: 'What a person must have to use a service.', link: 'requirement' },
};
const published = Object.keys(described) as Published[];

export const taxonomyId = (vocabulary: Published): string => stableId('taxonomy', vocabulary);
export const termId = (vocabulary: Published, code: string): string => stableId('taxonomy_term', vocabulary, code);

const taxonomyOf = (vocabulary: Published): HsdsTaxonomy => {
  const { name, description } = described[vocabulary];
  return { id: taxonomyId(vocabulary), name, description };
};

export const ourTaxonomies: readonly HsdsTaxonomy[] = published.map(taxonomyOf);

const parentOf = (vocabulary: Published, term: VocabularyTerm): string | null =>
  vocabulary === 'CATEGORY' && 'parent' in term ? (term.parent as string | null) : null;

export interface OurTerm {
  id: string;
  /** As filters of the feed name it. */
  key: string;
  vocabulary: Published;
  labels: Labels;
  term: HsdsTaxonomyTerm;
}

/** Labels are in Polish, the language of the hub's home, and described in English; the profile has all of them. */
const ourTerm = (vocabulary: Published, term: VocabularyTerm): OurTerm => {
  const { code, labels } = term;
  const parent = parentOf(vocabulary, term);
  return {
    id: termId(vocabulary, code),
    key: termKey(vocabulary, code),
    vocabulary,
    labels,
    term: {
      id: termId(vocabulary, code),
      code,
      name: labels.pl,
      description: labels.en,
      ...(parent !== null && { parent_id: termId(vocabulary, parent) }),
      taxonomy: described[vocabulary].name,
      taxonomy_detail: taxonomyOf(vocabulary),
      language: 'pl',
      taxonomy_id: taxonomyId(vocabulary),
    },
  };
};

export const ourTerms: readonly OurTerm[] = published.flatMap((vocabulary) => terms(vocabulary).map((term) => ourTerm(vocabulary, term)));
const byId = new Map(ourTerms.map((term) => [term.id, term]));
const byKey = new Map(ourTerms.map((term) => [term.key, term]));

export const findTerm = (id: string): OurTerm | undefined => byId.get(id);

/** The keys that a filter by this term means: a category with all below it; another taxonomy's term is its own key. */
export const keysOfTerm = (id: string): string[] => {
  const term = byId.get(id);
  if (!term) return [id];
  if (term.vocabulary !== 'CATEGORY') return [term.key];
  return categoryWithDescendants(term.term.code ?? '').map((code) => termKey('CATEGORY', code));
};

/** The keys that a filter by this taxonomy means; of a taxonomy that is not ours, none. */
export const keysOfTaxonomy = (id: string): string[] => published.filter((vocabulary) => taxonomyId(vocabulary) === id);

/** What a service says by terms of a vocabulary, as attributes hung on it. */
export const termAttributes = (
  writer: Writer,
  { id, entity, vocabulary, codes, link }: { id: string; entity: string; vocabulary: Published; codes: readonly string[]; link?: string },
): Written[] =>
  codes.flatMap((code) => {
    const term = byKey.get(termKey(vocabulary, code));
    if (!term) return [];
    // The whole taxonomy in each of a hundred thousand attributes says nothing new: its id does.
    const { taxonomy_detail: _, ...named } = term.term;
    const link_type = link ?? described[vocabulary].link;
    return [
      writer.derived('attribute', {
        id: stableId(id, link_type, code),
        link_id: id,
        taxonomy_term_id: term.id,
        link_type,
        link_entity: entity,
        taxonomy_term: named,
      }),
    ];
  });
