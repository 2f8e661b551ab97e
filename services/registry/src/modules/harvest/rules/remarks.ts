import type { SourceReport } from '../../provenance/index.ts';

/** What somebody should know of whose the records are that a run brought. */
export const remarksOf = ({ takenOver = {}, elsewhere = [], lookalikes = [] }: SourceReport): string[] => [
  ...Object.entries(takenOver).map(([name, count]) => `${count} records that ${name} had passed on now come from their owner.`),
  ...lookalikes.map((name) => `"${name}" could be taken for one of this hub's own: with its records stands from which host they come.`),
  ...elsewhere.map(
    (site) =>
      `${site} says that it is the same hub: what others have passed on from there stays theirs. "harvest run … --accept" takes it over.`,
  ),
];
