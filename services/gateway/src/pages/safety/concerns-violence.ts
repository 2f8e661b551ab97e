import { categoryWithAncestors } from '@drogowskaz/vocabulary';

const SAFETY = 'SAFETY';
const VICTIMS = 'VICTIMS_OF_VIOLENCE';

interface Coded {
  code: string;
}

/** Whether somebody who reads this may be watched by the one it is about: then the page offers a quick way out and leaves no trace in its title. */
export const concernsViolence = ({ categories, audiences }: { categories: readonly Coded[]; audiences: readonly Coded[] }): boolean =>
  audiences.some(({ code }) => code === VICTIMS) || categories.some(({ code }) => categoryWithAncestors(code).includes(SAFETY));
