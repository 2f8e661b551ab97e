import { type KeptDatum, keptData, withDays } from './kept-data.ts';
import { en } from './texts/en.ts';

/** Where it lies, for whoever operates or audits the hub. */
const places: Record<KeptDatum, string> = {
  account: '`accounts.person`',
  password: '`accounts.credential`, `accounts.second_factor`',
  sessions: '`accounts.session`',
  links: '`accounts.link`',
  memberships: '`registry.membership`',
  invitations: '`registry.invitation`',
  attempts: '`accounts.attempt`',
  mails: '`registry.mail`; `DATA_DIR/mail`',
  deeds: '`registry.audit_entry`, `registry.service_revision`',
  letters: '`registry.verification_letter`',
  confirmations: '`registry.confirmation`',
  problems: '`registry.problem`, `registry.problem_answer`',
  contacts: '`registry.provider`, `registry.service_revision`, `registry.location`, `directory`',
  apiKeys: '`registry.api_key`',
  claims: '`registry.registration`, `registry.claim`',
  spreadsheets: '`registry.spreadsheet`, `registry.spreadsheet_mapping`',
  imports: '`registry.import_run`, `registry.import_organization`, `registry.import_finding`',
  erasures: '`registry.erasure`; `DATA_DIR/erasures.log`',
  backups: 'wherever the operator puts them',
  searchers: '`registry.asked`, `registry.asked_words`: no person is in them',
};

const rows = (): string[] =>
  keptData.map((datum) => {
    const { what, why, howLong, howErased } = withDays(en[datum]);
    return `- **${what}.** Why: ${why}. How long: ${howLong}. How it goes: ${howErased}. Where: ${places[datum]}.`;
  });

/** docs/privacy.md: what the page of the portal tells, and where it lies. Written by `npm run compose`. */
export const privacyDocument = (): string => `# Personal data

Every personal datum that the hub keeps, why, how long, and how it is erased. This file is written by \`npm run compose\` from the texts of the page \`/portal/privacy\`
(\`packages/portal/src/privacy\`); the numbers of days are those by which the jobs erase (\`packages/platform/src/retention.ts\`). Tests with a moved clock hold the jobs to them.

${rows().join('\n')}

Logs hold no personal data: no addresses, no searched words, no texts of mails.

## How it is erased

The job \`forget\` runs every night at 1:30 UTC in one of the registries. It can be killed anywhere and run again.

Who erases her account, or has it erased, is gone at once: name, address, password, sessions, memberships, invitations. What she did stays under a number that belongs to nobody.

## When a back-up is restored

It holds people who have been erased since. So each erasure is remembered as a fingerprint (SHA-256 of the number of the account, which is random and in use nowhere else) in
\`registry.erasure\`, in the same transaction, and carried at once into the file \`DATA_DIR/erasures.log\` of a registry. Every registry compares the two before it answers, after each
erasure and every night: each learns what only the other knows, and whoever is there again is erased again, without another mail.

For the operator that means: keep \`erasures.log\` when you put an older database in place, and back it up with every back-up of the database (the newest one holds all of the older
ones). When a registry has lost its file it writes it anew from the database. Back-ups older than \`keptDays.backup\` days have to go.
`;
