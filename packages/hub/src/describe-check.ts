/** What `check-index` tells an operator. */
import type { IndexCheck, WholeCheck } from '@drogowskaz/indexer';

const MOST_LISTED = 20;

const names = { BUILT_IN: 'Built-in index', MEILISEARCH: 'Meilisearch' } as const;
const meanings = {
  missing: 'missing from the index',
  outdated: 'in the index at an older version',
  extra: 'in the index, but not public any more',
  ahead: 'in the index at a version that the directory does not know, as after restoring an older backup',
} as const;

export const isWell = ({ indexes, setAside, outdated }: WholeCheck): boolean =>
  setAside.length === 0 && outdated.length === 0 && indexes.every(({ differences }) => differences.length === 0);

export const describeCheck = (check: WholeCheck): string =>
  `${[...check.indexes.flatMap(describeIndex), ...describeRebuild(check), ...describeSetAside(check)].join('\n')}\n${
    isWell(check) ? 'All is well.' : 'Something is wrong: run "check-index --repair".'
  }\n`;

const describeIndex = ({ engine, services, differences }: IndexCheck): string[] => {
  if (differences.length === 0) return [`${names[engine]}: the same ${services} services as the directory, at the same versions.`];
  const kinds = Object.entries(meanings).map(([kind, meaning]) => ({ meaning, found: differences.filter((one) => one.kind === kind) }));
  return [
    `${names[engine]}: differs from the ${services} services of the directory.`,
    ...kinds.flatMap(({ meaning, found }) =>
      found.length === 0 ? [] : [`  ${found.length} ${meaning}:`, ...listed(found.map(({ id, version }) => `${id} (version ${version})`))],
    ),
  ];
};

const describeRebuild = ({ outdated, reindex }: WholeCheck): string[] => [
  ...(outdated.length > 0 ? [`Meilisearch: the index has to be built anew, because ${outdated.join(', ')}.`] : []),
  ...(reindex?.phase === 'building'
    ? [`Meilisearch: a new index is being built, ${reindex.done} of ${reindex.total} services are in.`]
    : []),
  ...(reindex?.phase === 'given_up' ? [`Meilisearch: the last building was given up: ${reindex.reason}`] : []),
];

const describeSetAside = ({ setAside }: WholeCheck): string[] =>
  setAside.length === 0
    ? []
    : [
        `${setAside.length} services cannot be indexed; what the index held before stays there:`,
        ...listed(setAside.map(({ serviceId, version, error }) => `${serviceId} (version ${version}): ${error}`)),
      ];

const listed = (lines: readonly string[]): string[] => [
  ...lines.slice(0, MOST_LISTED).map((line) => `    ${line}`),
  ...(lines.length > MOST_LISTED ? [`    and ${lines.length - MOST_LISTED} more`] : []),
];
