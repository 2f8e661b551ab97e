import { badUserInput } from '@drogowskaz/platform';
import { allMunicipalities, terms } from '@drogowskaz/vocabulary';
import { type Kysely, sql } from 'kysely';
import type { CellChoice } from './narrow-coverage.ts';

/** What is kept of a cell by day. */
export interface DayCounts {
  services: number;
  verified: number;
  usable: number;
  gap: boolean;
}

export interface CoverageChange {
  category: string;
  municipality: string;
  before: DayCounts;
  after: DayCounts;
}

interface DayRow extends DayCounts {
  category: string;
  municipality_key: string;
}

/** The days of which counts are kept, the earliest first. */
export const coverageDays = async <Tables>(db: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ day: string }>`select distinct day::text as day from directory.coverage_day order by 1`.execute(db);
  return rows.map(({ day }) => day);
};

const NOTHING: DayCounts = { services: 0, verified: 0, usable: 0, gap: false };
const codes = terms('CATEGORY').map(({ code }) => code);
const keys = allMunicipalities().map(({ key }) => key);

export const readDay = async <Tables>(db: Kysely<Tables>, day: string): Promise<ReadonlyMap<string, DayCounts>> => {
  const { rows } = await sql<DayRow>`
    select category, municipality_key, services, verified, usable, gap from directory.coverage_day where day = ${day}::date`.execute(db);
  if (rows.length === 0) throw badUserInput(`Nothing is kept of ${day}; the query "coverageDays" lists the days that can be compared.`);
  return new Map(rows.map(({ category, municipality_key, ...counts }) => [`${category} ${municipality_key}`, counts]));
};

/** What is another on the second day, in the order of the vocabulary. */
export const compareDays = (
  before: ReadonlyMap<string, DayCounts>,
  after: ReadonlyMap<string, DayCounts>,
  isAsked: CellChoice,
): CoverageChange[] =>
  codes.flatMap((category) =>
    keys.flatMap((municipality) => {
      if (!isAsked(category, municipality)) return [];
      const name = `${category} ${municipality}`;
      const change = { category, municipality, before: before.get(name) ?? NOTHING, after: after.get(name) ?? NOTHING };
      return differs(change) ? [change] : [];
    }),
  );

const differs = ({ before, after }: CoverageChange): boolean =>
  before.services !== after.services || before.verified !== after.verified || before.usable !== after.usable || before.gap !== after.gap;
