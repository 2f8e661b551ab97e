import { badUserInput } from '@drogowskaz/platform';

const LARGEST_PAGE = 100;

/** `first` of any list; throws BAD_USER_INPUT outside 1 to 100. */
export const pageSize = (first: number): number => {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw badUserInput(`"first" is ${first}; it must be from 1 to ${LARGEST_PAGE}.`);
};
