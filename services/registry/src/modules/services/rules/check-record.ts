import { type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import { composed, textProblems } from '../../../values/text-problems.ts';

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

/** What zod says of sizes, as advice. Null leaves zod's words, and what the record itself says comes before both. */
const sizeProblem = (issue: { code: string; origin?: unknown; minimum?: unknown; maximum?: unknown }): string | null => {
  const { origin, minimum, maximum } = issue;
  if (issue.code === 'too_small') {
    if (origin === 'string') return 'Write something here, or leave it out.';
    return origin === 'array' ? `Name at least ${minimum}.` : `This must be ${minimum} or more.`;
  }
  if (issue.code === 'too_big') {
    if (origin === 'string') return `Write at most ${maximum} characters.`;
    return origin === 'array' ? `Name at most ${maximum}.` : `This must be ${maximum} or less.`;
  }
  return null;
};
