import { composed, type PostingRecord, type PostingText, textProblems } from '@drogowskaz/directory';
import { sizeProblem } from '../../../values/size-problem.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import type { PostingKind } from '../posting-kind.ts';

export type CheckedPosting<Posted> = { record: Posted; errors: [] } | { record: null; errors: UserError[] };

const MOST_PROBLEMS = 50;

/** Checks a record whole; what is wrong stands where its author wrote it: texts.1.title is translations.uk.title to her. */
export const checkPosting = <Posted extends PostingRecord>(
  { schema, inputPaths = {} }: Pick<PostingKind<Posted>, 'schema' | 'inputPaths'>,
  written: unknown,
  locale: string,
): CheckedPosting<Posted> => {
  const input = composed(written);
  const parsed = schema.safeParse(input, { error: sizeProblem });
  const texts = (input as { texts?: PostingText[] }).texts ?? [];
  const problems = [...textProblems(input), ...(parsed.error?.issues ?? [])]
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => invalid(message, ...(inputPaths[String(path[0])] ?? inputPath(path.map(String), texts, locale))));
  if (problems.length > 0 || !parsed.success) return { record: null, errors: problems };
  return { record: parsed.data, errors: [] };
};

const inputPath = ([field = '', ...rest]: string[], texts: readonly PostingText[], locale: string): string[] => {
  if (field !== 'texts') return [field, ...rest];
  const [position, ...inText] = rest;
  const written = position === undefined ? undefined : texts[Number(position)]?.locale;
  if (written === undefined) return ['text'];
  return written === locale ? inText : ['translations', written, ...inText];
};
