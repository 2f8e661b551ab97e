import { categoryWithAncestors } from '@drogowskaz/vocabulary';

const SAFETY = 'SAFETY';
const VICTIMS = 'VICTIMS_OF_VIOLENCE';

interface Coded {
  code: string;
}
interface Codes {
  categories: readonly string[];
  audiences: readonly string[];
}

/** Whether somebody who reads this may be watched by the one it is about: then the page offers a quick way out and leaves no trace in its title. */
export const concernsViolence = ({ categories, audiences }: { categories: readonly Coded[]; audiences: readonly Coded[] }): boolean =>
  codesConcernViolence({ categories: categories.map(({ code }) => code), audiences: audiences.map(({ code }) => code) });

/** The same of what somebody has chosen, which is codes alone. */
export const codesConcernViolence = ({ categories, audiences }: Codes): boolean =>
  audiences.includes(VICTIMS) || categories.some((code) => categoryWithAncestors(code).includes(SAFETY));
