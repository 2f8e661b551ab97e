/** Addresses of the directory's own pages. They hold no words: what people search for is sent, not linked. */
export interface Links {
  /** Where the search begins. */
  home(): string;
  /** All of a service. */
  service(id: string): string;
  /** What to show at the counter, in Polish and in the reader's language. */
  counterCard(id: string): string;
  /** A form that tells what is wrong with it. */
  report(id: string): string;
  situations(): string;
  situation(id: string): string;
}

export const linksOf = (site: string, locale: string): Links => {
  const base = site.endsWith('/') ? site : `${site}/`;
  const link = (path: string): string => `${new URL(path, base).href}?lang=${encodeURIComponent(locale)}`;
  const named = (id: string): string => encodeURIComponent(id);
  return {
    home: () => link('.'),
    service: (id) => link(`service/${named(id)}`),
    counterCard: (id) => link(`service/${named(id)}/card`),
    report: (id) => link(`service/${named(id)}/report`),
    situations: () => link('situations'),
    situation: (id) => link(`situation/${named(id)}`),
  };
};
