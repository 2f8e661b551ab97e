import type { CallerRole } from '@drogowskaz/platform';
import { type Action, type Reach, type Right, rights, scopeOf } from './rights.ts';

const columns: readonly [CallerRole, string][] = [
  ['ANONYMOUS', 'anybody'],
  ['PARTNER', 'partner site'],
  ['NGO_EDITOR', 'NGO editor'],
  ['NGO_OWNER', 'NGO owner'],
  ['MODERATOR', 'moderator'],
  ['MUNICIPAL_ADMINISTRATOR', 'municipal administrator'],
  ['STRATEGIST', 'strategist'],
  ['ADMINISTRATOR', 'hub administrator'],
];
const cells: Record<Reach, string> = {
  PROVIDER: 'own provider',
  HOME: 'home',
  MUNICIPALITY: 'own municipality',
  JOINT: 'together',
  ALL: 'all',
};

const line = (action: Action): string[] => {
  const { means, who, states, done, person }: Right = rights[action];
  const when = states[0] === 'NONE' ? '' : states.join(', ');
  return [
    `\`${action}\``,
    `${means}${person ? ' (signed in to the portal)' : ''}`,
    ...columns.map(([role]) => (who[role] ? cells[who[role]] : '–')),
    when,
    done ?? '',
    scopeOf(action) ?? '',
  ];
};

/** Columns of one width, as the formatter wants them. */
const markdownTable = ([head = [], ...body]: readonly string[][]): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)));
  const row = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...body.map(row)].join('\n');
};

/** docs/rights.md, written by `npm run compose` from the table. */
export const rightsDocument = (): string => `# Who may do what

Written from \`services/registry/src/modules/accounts/rights.ts\` by \`npm run compose\`; \`npm run check\` fails when it is stale. Stores ask
this table before they read or write, row level security stands behind it, and tests try every role on every mutation and every field of
other tenants' records.

- **own provider**: records of the provider that she works for.
- **home**: records whose home is her municipality, or one that has delegated its approvals to hers (or to her county). A service that
  serves several municipalities has one home: the first that it names.
- **own municipality**: her municipality alone. People, keys and delegations are never delegated.
- **together**: what the municipalities write with each other, for whoever works for one of them (a county is none).
- **anybody**: without key or account. What is public everybody reads; that is not in the table. A partner site reads what is
  public; its key has a larger budget.
- **states**: in which it can be done; empty where there is no record yet, or for lists. Who asks again for what has been done gets the
  answer of the first time, and nothing happens twice.
- A person can have several memberships and acts in one at a time; an API key has one role, and what its scopes let through.
- Importing a directory is for the operator at the machine alone: no role opens it.

${markdownTable([
  ['action', 'to', ...columns.map(([, name]) => name), 'in the states', 'done already in', 'scope of a key'],
  ...(Object.keys(rights) as Action[]).map(line),
])}
`;
