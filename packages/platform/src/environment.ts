/** The one reader of the environment: a zod shape per process, every problem reported at once. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { exitCodes, OperatorError } from './exit-codes.ts';

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

export interface SettingProblem {
  name: string;
  /** What is expected, and what to do. Never the value of a secret. */
  problem: string;
}

/** A rule over several settings. It sees the texts as they are set; unset and empty are both undefined. */
export type EnvironmentRule = (set: EnvironmentSource) => SettingProblem | null;

/** Wrong or missing settings, all of them. */
export class EnvironmentError extends OperatorError {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`);
    super(`These settings are wrong or missing:\n${lines.join('\n')}`, exitCodes.config);
    this.name = 'EnvironmentError';
    this.problems = problems;
  }
}

/**
 * One setting: `parse` makes its value or returns undefined when the text is not what is expected.
 * A secret is not repeated in the error message.
 */
export const setting = <Value>(expected: string, parse: (text: string) => Value | undefined, { secret = false } = {}) =>
  z.string({ error: `is required: ${expected}` }).transform((text, context): Value => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({
      code: 'custom',
      message: secret ? `expected ${expected}` : `expected ${expected}, but it is ${JSON.stringify(text)}`,
    });
    return z.NEVER;
  });

const onlySet = (source: EnvironmentSource): Record<string, string> => {
  const set: Record<string, string> = {};
  for (const [name, text] of Object.entries(source)) if (text !== undefined && text.trim() !== '') set[name] = text.trim();
  return set;
};

/** Secrets that containers get are files: each setting can be the content of the file that `<NAME>_FILE` names. Empty means unset here, too. */
function readFromFiles(names: readonly string[], set: Record<string, string>): SettingProblem[] {
  const problems: SettingProblem[] = [];
  for (const name of names) {
    const fromFile = `${name}_FILE`;
    const file = set[fromFile];
    if (file === undefined) continue;
    if (set[name] !== undefined) {
      problems.push({ name: fromFile, problem: `expected to be unset when ${name} is set` });
      continue;
    }
    try {
      const text = readFileSync(file, 'utf8').trim();
      if (text !== '') set[name] = text;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      problems.push({ name: fromFile, problem: `expected a file that this user can read, but reading ${file} ends with ${code}` });
    }
  }
  return problems;
}

/** Reads the settings of `shape`; empty means unset. Throws `EnvironmentError` (exit code 78) with every problem. */
export function readEnvironment<Shape extends z.core.$ZodShape>(
  shape: Shape,
  { rules = [], source = process.env }: { rules?: readonly EnvironmentRule[]; source?: EnvironmentSource } = {},
): z.output<z.ZodObject<Shape>> {
  const set = onlySet(source);
  const unread = readFromFiles(Object.keys(shape), set);
  const parsed = z.object(shape).safeParse(set);
  // What cannot be read from its file is told once: it is neither missing nor unset.
  const unknown = unread.map(({ name }) => name.replace(/_FILE$/, ''));
  const wrong = (parsed.error?.issues ?? [])
    .map((issue) => ({ name: String(issue.path[0]), problem: issue.message }))
    .filter(({ name }) => !unknown.includes(name));
  const meant = { ...set, ...Object.fromEntries(unknown.map((name) => [name, set[name] ?? 'in a file'])) };
  const broken = rules.map((rule) => rule(meant)).filter((problem) => problem !== null);
  const problems: SettingProblem[] = [...unread, ...wrong, ...broken];
  if (problems.length > 0 || !parsed.success) throw new EnvironmentError(problems);
  return parsed.data;
}
