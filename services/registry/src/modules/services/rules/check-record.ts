import { composed, type ServiceRecord, serviceRecord, textProblems } from '@drogowskaz/directory';
import { sizeProblem } from '../../../values/size-problem.ts';

export interface RecordProblem {
  path: (string | number)[];
  message: string;
}

export type CheckedRecord = { record: ServiceRecord; problems: [] } | { record: null; problems: RecordProblem[] };

const MOST_PROBLEMS = 50;

/** Checks a record whole: its texts, its shape, its codes, and what its fields say together. Problems carry paths of the record. */
export const checkRecord = (written: unknown): CheckedRecord => {
  const input = composed(written);
  const texts = textProblems(input);
  const parsed = serviceRecord.safeParse(input, { error: sizeProblem });
  const shape = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    message,
  }));
  const problems = [...texts, ...shape].slice(0, MOST_PROBLEMS);
  if (problems.length > 0 || !parsed.success) return { record: null, problems };
  return { record: parsed.data, problems: [] };
};
