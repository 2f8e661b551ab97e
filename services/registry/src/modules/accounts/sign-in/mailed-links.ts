import type { Client, Done, PersonLocale } from '@drogowskaz/platform';
import { mailTo } from './account-work.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { issueLink } from './one-time-links.ts';
import { findPerson } from './person.ts';

const letters = {
  link: { template: 'mailedLink', page: '/portal/link' },
  reset: { template: 'resetPassword', page: '/portal/reset' },
} as const;

/** Whoever is not signed in may have so many mails sent to an address, and no more. */
export const limitMails = async ({ limits }: AccountsParts, email: string, { address }: Client) =>
  (await limits.take('client', address)) ?? (await limits.take('mail', email));

/** Mails a link, or that there is no account: the same answer, after the same work, with one mail each. */
export const mailLink = async (
  parts: AccountsParts,
  purpose: keyof typeof letters,
  asked: { email: string; locale: PersonLocale; client: Client },
): Promise<Done> => {
  const { email, locale, client } = asked;
  const limited = await limitMails(parts, email, client);
  if (limited) return limited;
  const person = await findPerson(parts.auth, email);
  const token = await issueLink(parts.auth, purpose, email);
  const { template, page } = letters[purpose];
  await mailTo(
    parts,
    person === null
      ? { to: email, template: 'noAccount', locale, values: { link: '/portal/register' } }
      : { to: email, template, locale: person.locale, values: { link: `${page}/${token}` } },
  );
  return {};
};
