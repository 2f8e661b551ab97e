/** What fragments say beside what the pages say: one file per language, as there. */
export interface FragmentTexts {
  /** Stands in a link for those who hear it. */
  newWindow: string;
  /** Leads to the same list on the hub's own pages. */
  seeAll: string;
  /** The link inside a widget that has not started; the title of a frame. */
  searchHere: string;
}
