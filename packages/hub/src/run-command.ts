import { createLogger, type Logger } from '@drogowskaz/platform';
import { type Parts, report, runUntilStopped } from './lifecycle.ts';

/** A command that serves until it is stopped. Ends the process: a library's open handle must not keep a stopped hub alive. */
export async function serveCommand(
  name: string,
  start: (parts: Parts, logger: Logger, fail: (error: unknown) => void) => Promise<void>,
): Promise<never> {
  const logger = createLogger(name);
  const code = await runUntilStopped(logger, (parts, fail) => start(parts, logger, fail));
  process.exit(code);
}

/** A command that does one thing and ends; with `process.exitCode` when the work has set it. */
export async function finishCommand(name: string, work: (logger: Logger) => Promise<void>): Promise<never> {
  const logger = createLogger(name);
  try {
    await work(logger);
  } catch (error) {
    process.exit(report(error, logger));
  }
  process.exit();
}
