export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

/** The level below. */
export const below = (heading: Heading): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  `h${Number(heading.slice(1)) + 1}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
