import type { SignedIn } from '@drogowskaz/platform';
import type { Elsewhere } from '../frame/page.ts';
import { returnPath } from '../frame/return-path.ts';

/** Where a new session leads: to its second factor where one is set, else to the page that was wanted. */
export const afterSignIn = (session: SignedIn, wanted: string | null): Elsewhere => {
  const to = returnPath(wanted);
  return { session, to: session.secondFactor ? `/sign-in/code?to=${encodeURIComponent(to)}` : to };
};
