/** What of a restored back-up must not come back as it was. Run by the owner, in the transaction that restores, on the tables of any version. */

const where = (table: string, statement: string): string =>
  `do $$ begin if to_regclass('${table}') is not null then ${statement}; end if; end $$`;

/**
 * Whoever signed out since would be signed in again, and a one-time link that was used would open its door again. People sign in anew and ask for
 * another link.
 */
export const afterRestoring: readonly string[] = [
  where('accounts.session', 'delete from accounts.session'),
  where('accounts.link', 'delete from accounts.link'),
];

/** What waited when the back-up was made has most likely been sent since, and nobody gets a mail twice. */
export const waitingMailsStay: string = where(
  'registry.mail',
  "update registry.mail set state = 'UNCERTAIN', content = null where state in ('WAITING', 'HANDED_OVER')",
);
