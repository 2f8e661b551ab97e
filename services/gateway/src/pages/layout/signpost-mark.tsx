import { usePage } from '../page-view.ts';

/** The mark stands beside the name that says the same, so it is silent. */
export const SignpostMark = () => <img class="mark" src={usePage().assets.mark} alt="" width="36" height="36" />;
