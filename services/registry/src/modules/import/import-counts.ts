/** What became of services. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Edited or archived here since, or not of this import: it leaves them alone. */
  kept: number;
}

export const noCounts = (): ImportCounts => ({ created: 0, updated: 0, unchanged: 0, kept: 0 });

export const addCounts = (to: ImportCounts, counts: ImportCounts): void => {
  for (const key of Object.keys(to) as (keyof ImportCounts)[]) to[key] += counts[key];
};
