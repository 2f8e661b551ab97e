/**
 * What the portal may ask about people and their sessions. Accounts live in the registry process; a gateway asks through this port, which is
 * an object in the same process and one signed address over HTTP. Everything in it is JSON: moments are ISO 8601 texts in UTC.
 *
 * No answer tells whether an address has an account: what is asked for an unknown address is answered as for a known one.
 */
import { z } from 'zod';
import type { Caller } from './caller.ts';

/** The languages of the portal and its mails. */
export const personLocales = ['pl', 'en', 'uk'] as const;
export type PersonLocale = (typeof personLocales)[number];

/** What a person can be in the hub. Each holds for one provider (NGO_…), one municipality (MODERATOR to STRATEGIST) or the whole hub (ADMINISTRATOR). */
export const membershipRoles = ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST', 'ADMINISTRATOR'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export interface Membership {
  id: string;
  role: MembershipRole;
  /** NGO_EDITOR and NGO_OWNER: the provider. */
  providerId: string | null;
  /** The provider's name, for a list. */
  providerName: string | null;
  /** MODERATOR, MUNICIPAL_ADMINISTRATOR, STRATEGIST: the first six digits of the TERC code. */
  municipality: string | null;
}

export interface Account {
  id: string;
  email: string;
  name: string;
  /** The language of her pages and mails. */
  locale: PersonLocale;
  /** Whether she wants mails about what waits for her. Mails about the account itself always come. */
  workMails: boolean;
  /** false for somebody who comes by mailed links or her municipality's sign-in only. */
  hasPassword: boolean;
  secondFactor: boolean;
}

/** A session whose holder has shown everything that her account asks for. */
export interface PortalSession {
  /** The active membership; ANONYMOUS with `accountId` while she has none. */
  caller: Caller;
  account: Account;
  memberships: Membership[];
  activeMembershipId: string | null;
  /** Whether she has proved within the last minutes who she is: keys, team and second factor ask for that (`confirmIdentity`). */
  fresh: boolean;
}

/**
 * Why something was not done. The pages have the sentences.
 * - `WRONG`: password, code or link is wrong, used or too old; never which of them.
 * - `LIMITED`: too many attempts; `retryAfterSeconds` says when to come back.
 * - `SIGN_IN`: the session has ended, or still waits for its second factor.
 * - `CONFIRM_FIRST`: a sensitive deed; ask for `confirmIdentity`, then again.
 * - `FORBIDDEN`: not hers to do. `NOT_FOUND`: not there, or not hers to see.
 * - `PASSWORD`: the new password breaks the rules in `password`.
 * - `LAST_OWNER`: a provider, a municipality or the hub would be left without anybody who can invite.
 * - `INVALID`: the argument breaks the shape below; `fields` says where.
 * - `NOT_CONFIGURED`: this hub has no sign-in of a municipality. `UNVERIFIED`: that sign-in does not vouch for the address.
 */
export const refusals = [
  'WRONG',
  'LIMITED',
  'SIGN_IN',
  'CONFIRM_FIRST',
  'FORBIDDEN',
  'NOT_FOUND',
  'PASSWORD',
  'LAST_OWNER',
  'INVALID',
  'NOT_CONFIGURED',
  'UNVERIFIED',
] as const;

/** `TOO_SHORT`: fewer than 12 characters. `TOO_LONG`: more than 128. `LIKE_ADDRESS`: made of her address or name. `COMMON`: easily guessed. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'LIKE_ADDRESS' | 'COMMON';

export interface Refused {
  refused: (typeof refusals)[number];
  retryAfterSeconds?: number;
  password?: PasswordProblem[];
  fields?: string[];
}
export type Done = { refused?: never } | Refused;

/**
 * A new session: the value of the portal's cookie. Every step of signing in answers with a new one; the one before it has ended.
 * With `secondFactor` it opens nothing yet but `passSecondFactor`.
 */
export interface SignedIn {
  refused?: never;
  session: string;
  /** When the cookie ends. */
  expiresAt: string;
  secondFactor: boolean;
}

export interface SessionInfo {
  id: string;
  current: boolean;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string;
}

export interface TeamMember {
  membershipId: string;
  accountId: string;
  name: string;
  email: string;
  role: MembershipRole;
  secondFactor: boolean;
  you: boolean;
}

export interface Invited {
  id: string;
  email: string;
  role: MembershipRole;
  invitedAt: string;
  expiresAt: string;
}

/** What the page of a mailed invitation shows to whoever holds its link. */
export interface InvitationInfo {
  refused?: never;
  email: string;
  role: MembershipRole;
  providerName: string | null;
  municipality: string | null;
  invitedBy: string | null;
  /** Whether she already has an account: then neither name nor password is asked for. */
  hasAccount: boolean;
}

const text = z.string().max(2_000);
const token = z.string().min(1).max(400);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const password = z.string().max(1_000);
const name = z
  .string()
  .trim()
  .max(200)
  // Something to read, and nothing that turns the direction of what stands beside it.
  .regex(/^(?=.*[\p{L}\p{N}])[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u);
const locale = z.enum(personLocales);
const uuid = z.uuid();
/** Who asks, as the gateway saw it: for limits and for the list of sessions. */
const client = z.object({ address: z.string().max(100), userAgent: z.string().transform((agent) => agent.slice(0, 300)) });
export type Client = z.infer<typeof client>;
const ofTeam = {
  providerId: uuid.optional(),
  municipality: z
    .string()
    .regex(/^\d{4}(\d{2,3})?$/)
    .optional(),
};

/** Every question with the shape of its argument; the registry checks it. */
export const accountsQuestions = {
  /** Which ways to sign in this hub offers besides password and mailed link. */
  waysToSignIn: z.object({}),
  signIn: z.object({ email, password, client }),
  /** Mails a link that signs in. The link leads to a page with a button: `useMailedLink` is for its POST. */
  requestMailedLink: z.object({ email, locale: locale.default('pl'), client }),
  useMailedLink: z.object({ token, client }),
  /** A code of the authenticator app or one of the recovery codes. */
  passSecondFactor: z.object({ session: token, code: text, client }),
  /** Where to send the browser, and what to keep in a cookie until it comes back to `/portal/oidc`. */
  startOidc: z.object({ client }),
  /** `query`: everything after `?` of the address that the browser came back to. */
  finishOidc: z.object({ state: token, query: z.string().max(8_000), client }),

  sessionOf: z.object({ session: token }),
  signOut: z.object({ session: token }),
  sessions: z.object({ session: token }),
  endSession: z.object({ session: token, id: uuid }),
  endOtherSessions: z.object({ session: token }),
  switchMembership: z.object({ session: token, membershipId: uuid }),
  /** Proves again who she is: by code where a second factor is set, else by password. Answers a new session. */
  confirmIdentity: z.object({ session: token, password: password.optional(), code: text.optional(), client }),

  /** Asks for an account. A mail with a link to `confirmAddress` follows; for a known address it says instead that there is an account. */
  register: z.object({ email, name, password, locale, client }),
  confirmAddress: z.object({ token, client }),
  requestReset: z.object({ email, locale: locale.default('pl'), client }),
  resetPassword: z.object({ token, password, client }),
  /** Sets the first password, too. Ends all other sessions, and answers a new one. */
  changePassword: z.object({ session: token, password, client }),
  updateAccount: z.object({ session: token, name: name.optional(), locale: locale.optional(), workMails: z.boolean().optional() }),
  /** Erases her own account for good: personal data goes, what she did stays without her name. */
  eraseOwnAccount: z.object({ session: token }),
  /** The same by a hub administrator, when somebody asks for it. */
  eraseAccount: z.object({ session: token, accountId: uuid }),

  /** Begins to set up a second factor: what to show as QR code and as text. Not in force before `finishSecondFactor`. */
  beginSecondFactor: z.object({ session: token }),
  /** Answers the recovery codes, shown once. */
  finishSecondFactor: z.object({ session: token, code: text, client }),
  renewRecoveryCodes: z.object({ session: token }),
  removeSecondFactor: z.object({ session: token }),

  /**
   * Who belongs to the provider, municipality or hub of the active membership, and who is invited.
   * Only a hub administrator names another `providerId` or `municipality` (or a county, by four digits).
   */
  team: z.object({ session: token, ...ofTeam }),
  invite: z.object({ session: token, ...ofTeam, email, role: z.enum(membershipRoles), locale }),
  withdrawInvitation: z.object({ session: token, id: uuid }),
  invitation: z.object({ token }),
  /** For the button of that page; signs in. `name` and `password` only for a person without account (the password may be left out). */
  acceptInvitation: z.object({ token, name: name.optional(), password: password.optional(), locale, client }),
  /** Gives a member another of `mayInvite`. */
  changeRole: z.object({ session: token, membershipId: uuid, role: z.enum(membershipRoles) }),
  /** Takes a membership away; one's own, too. */
  endMembership: z.object({ session: token, membershipId: uuid }),
} as const;

export interface AccountsAnswers {
  waysToSignIn: { oidc: boolean };
  signIn: SignedIn | Refused;
  requestMailedLink: Done;
  useMailedLink: SignedIn | Refused;
  passSecondFactor: SignedIn | Refused;
  startOidc: { refused?: never; url: string; state: string } | Refused;
  finishOidc: SignedIn | Refused;
  /** null: no session. `secondFactor`: the session waits for `passSecondFactor`. */
  sessionOf: PortalSession | 'SECOND_FACTOR' | null;
  signOut: Done;
  sessions: { refused?: never; sessions: SessionInfo[] } | Refused;
  endSession: Done;
  endOtherSessions: Done;
  switchMembership: Done;
  confirmIdentity: SignedIn | Refused;
  register: Done;
  confirmAddress: SignedIn | Refused;
  requestReset: Done;
  resetPassword: SignedIn | Refused;
  changePassword: SignedIn | Refused;
  updateAccount: Done;
  eraseOwnAccount: Done;
  eraseAccount: Done;
  beginSecondFactor: { refused?: never; uri: string; secret: string } | Refused;
  finishSecondFactor: { refused?: never; recoveryCodes: string[] } | Refused;
  renewRecoveryCodes: { refused?: never; recoveryCodes: string[] } | Refused;
  removeSecondFactor: Done;
  team: { refused?: never; members: TeamMember[]; invited: Invited[]; mayInvite: MembershipRole[] } | Refused;
  invite: Done;
  withdrawInvitation: Done;
  invitation: InvitationInfo | Refused;
  acceptInvitation: SignedIn | Refused;
  changeRole: Done;
  endMembership: Done;
}

export type AccountsQuestion = keyof typeof accountsQuestions;
type Shape<Question extends AccountsQuestion> = (typeof accountsQuestions)[Question];

export type AccountsPort = { [Question in AccountsQuestion]: (argument: z.input<Shape<Question>>) => Promise<AccountsAnswers[Question]> };

/** How the registry answers, after the argument was checked. */
export type AccountsHandlers = {
  [Question in AccountsQuestion]: (argument: z.output<Shape<Question>>) => Promise<AccountsAnswers[Question]>;
};

/** A port over whatever takes a question to where it is answered. */
export const accountsPort = (ask: (question: AccountsQuestion, argument: unknown) => Promise<unknown>): AccountsPort =>
  Object.fromEntries(
    Object.keys(accountsQuestions).map((question) => [question, (argument: unknown) => ask(question as AccountsQuestion, argument)]),
  ) as AccountsPort;

/** The port in the process that answers: what breaks its shape reaches no handler. */
export const answerAccounts = (handlers: AccountsHandlers): AccountsPort =>
  accountsPort(async (question, argument) => {
    const read = accountsQuestions[question].safeParse(argument);
    if (read.success) return (handlers[question] as (checked: unknown) => Promise<unknown>)(read.data);
    if (question === 'sessionOf') return null;
    return { refused: 'INVALID', fields: read.error.issues.map(({ path }) => path.join('.')) } satisfies Refused;
  });
