import { wordsOf } from '@drogowskaz/hsds';
import type { ImportOutcome } from '@drogowskaz/registry';
import { number } from '../progress.ts';

/** Whether it was read to its end, and held not even a row that was refused. */
export const isEmpty = ({ read }: ImportOutcome['summary']): boolean => Object.keys(read).length === 0;

const headline = (summary: ImportOutcome['summary'], dryRun: boolean): string => {
  if (isEmpty(summary)) return 'There is nothing to take in: it was read to its end, and holds no row.';
  if (dryRun) return 'Nothing was written: this was a dry run. It would be so:';
  return summary.organizations.taken > 0 ? 'Taken in:' : 'Nothing was taken in:';
};

/** What happened, for whoever reads a terminal. Rows read are rows kept and rows refused. */
export const summaryInWords = ({ before, summary }: ImportOutcome, dryRun: boolean, report: string | undefined): string => {
  const { organizations, services, read, kept, refused, repairs, refusals } = summary;
  const lines = [
    headline(summary, dryRun),
    `${number(organizations.taken)} of ${number(organizations.read)} organisations; services: ${number(services.created)} new, ${number(services.updated)} changed, ${number(services.unchanged)} as before, ${number(services.kept)} not this import’s or edited here since, and left alone.`,
    ...(before > 0 ? [`${number(before)} organisations had been taken in before this run was interrupted.`] : []),
    '',
    'Rows                       read      kept   refused',
    ...Object.entries(read)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([kind, rows]) => {
        const cells = [rows, kept[kind as keyof typeof kept] ?? 0, refused[kind as keyof typeof refused] ?? 0];
        return `  ${kind.padEnd(22)}${cells.map((cell) => number(cell).padStart(9)).join(' ')}`;
      }),
    ...listed('Refused, by reason:', refusals),
    ...listed('Mended, by rule:', repairs),
    '',
    report === undefined ? 'Each with its place and values: --report <file.json or file.csv>' : `Each with its place and values: ${report}`,
  ];
  return `${lines.join('\n')}\n`;
};

const listed = (title: string, counts: Readonly<Record<string, number | undefined>>): string[] => {
  const entries = Object.entries(counts).sort(([, one = 0], [, other = 0]) => other - one);
  return entries.length === 0
    ? []
    : ['', title, ...entries.map(([name, count = 0]) => `${number(count).padStart(9)}  ${name}: ${wordsOf(name)}`)];
};
