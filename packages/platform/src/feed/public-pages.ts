/** Which records have a public page of their own: no texts, so that a list of a hundred thousand is read in parts of a few hundred kilobytes. */
import { z } from 'zod';

export const pageKinds = ['service', 'provider', 'collection', 'event', 'notice', 'course', 'volunteer'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Most rows of one answer. */
export const MOST_PAGES = 5_000;

const which = {
  /** What is over by then has no page that anybody should find. */
  at: z.iso.datetime({ offset: true }),
  /** Whether what is made up to show the hub is listed, too. */
  demonstration: z.boolean(),
};

export const pagePartsQuestion = z.strictObject({ ...which, size: z.int().min(1).max(50_000) });
export type PagePartsQuestion = z.infer<typeof pagePartsQuestion>;

export const pagesQuestion = z.strictObject({
  ...which,
  kind: z.enum(pageKinds),
  /** The first id, in the order of ids. */
  from: z.string().max(100),
  limit: z.int().min(1).max(MOST_PAGES),
});
export type PagesQuestion = z.infer<typeof pagesQuestion>;

/** So many pages of one kind, in the order of their ids. */
export interface PagePart {
  kind: PageKind;
  /** The first id. */
  from: string;
  pages: number;
  /** When one of them last changed. */
  changedAt: string;
}

export interface PublicPage {
  id: string;
  changedAt: string;
}

export interface PublicPages {
  /** All pages, cut into parts. */
  pageParts(question: PagePartsQuestion): Promise<PagePart[]>;
  pages(question: PagesQuestion): Promise<PublicPage[]>;
}
