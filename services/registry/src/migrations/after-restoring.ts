/** What of a restored back-up must not come back as it was. Run by the owner, in the transaction that restores, on the tables of any version. */

const where = (table: string, statement: string): string =>
  `do $$ begin if to_regclass('${table}') is not null then ${statement}; end if; end $$`;

/** Those who follow this hub have read what is undone now: by this they know that they have to read everything once more. */
const restoredNow = [
  'alter table registry.hub add column if not exists restored_at timestamptz',
  'update registry.hub set restored_at = now()',
].map((statement) => where('registry.hub', statement));

/**
 * Whoever signed out since would be signed in again, and a one-time link that was used would open its door again. People sign in anew and ask for
 * another link.
 */
export const afterRestoring: readonly string[] = [
  where('accounts.session', 'delete from accounts.session'),
  where('accounts.link', 'delete from accounts.link'),
  ...restoredNow,
];

/** What waited when the back-up was made has most likely been sent since, and nobody gets a mail twice. */
export const waitingMailsStay: string = where(
  'registry.mail',
  "update registry.mail set state = 'UNCERTAIN', content = null where state in ('WAITING', 'HANDED_OVER')",
);
