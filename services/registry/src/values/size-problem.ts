/** What zod says of sizes, as advice. Null leaves zod's words, and what the record itself says comes before both. */
export const sizeProblem = (issue: { code: string; origin?: unknown; minimum?: unknown; maximum?: unknown }): string | null => {
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
