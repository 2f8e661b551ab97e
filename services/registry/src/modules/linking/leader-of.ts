import { type PublicVerification, verificationState } from '@drogowskaz/directory';

export interface Member {
  id: string;
  /** It was written here, not taken from another directory. */
  own: boolean;
  demonstration: boolean;
  verification: PublicVerification;
  updatedAt: Date;
}

const trust = ['VERIFIED', 'DUE', 'STALE', 'UNVERIFIED'];

/**
 * Which of linked records is shown: one's own before one from elsewhere, a real one before a demonstration, the better confirmed one, the one
 * that was confirmed or published later. The id decides what is left, so that the same one leads everywhere.
 */
export const leaderOf = (members: readonly Member[], now: Date): Member | undefined => {
  const rank = ({ own, demonstration, verification, updatedAt, id }: Member) =>
    [
      Number(!own),
      Number(demonstration),
      trust.indexOf(verificationState(verification, now)),
      -Date.parse(verification.verifiedAt ?? '1970-01-01'),
      -updatedAt.getTime(),
      id,
    ] as const;
  return [...members].sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const place = mine.findIndex((value, at) => value !== theirs[at]);
    return place === -1 ? 0 : (mine[place] as string) < (theirs[place] as string) ? -1 : 1;
  })[0];
};
