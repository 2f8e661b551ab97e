const LIMIT_MS = 120_000;

/** What is not done within two minutes, even on a busy machine, hangs. */
export const within = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not within ${LIMIT_MS / 1_000} s: ${what}`)), LIMIT_MS);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
};
