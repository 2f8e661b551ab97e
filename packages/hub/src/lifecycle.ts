/** A process from its first part to its last: started in order, stopped in reverse, once, whatever ends it. */
import { exitCodes, type Logger, OperatorError } from '@drogowskaz/platform';

const PART_LIMIT_MS = 20_000;
const ONE_SIGNAL_MS = 1_000;

interface Part {
  name: string;
  stop(): Promise<void>;
}

/** Thrown into a start that is overtaken by a stop. */
class Overtaken extends Error {}

export class Parts {
  readonly #parts: Part[] = [];
  readonly #logger: Logger;
  readonly #beforeStop: (() => void)[] = [];
  #stopping: Promise<void> | null = null;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Says how to stop what was just started. When a stop has begun meanwhile, it is stopped at once and the start ends here. */
  async add(name: string, stop: () => Promise<unknown>): Promise<void> {
    const part = { name, stop: async () => void (await stop()) };
    if (this.#stopping === null) {
      this.#parts.push(part);
      return;
    }
    await this.#stopPart(part);
    throw new Overtaken();
  }

  /** Called at the very beginning of a stop. */
  whenStopping(act: () => void): void {
    this.#beforeStop.push(act);
  }

  /** Stops everything in reverse order; each part finishes what it is doing. Calling it again waits for the same stop. */
  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      for (const act of this.#beforeStop) act();
      for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) await this.#stopPart(part);
    })();
    return this.#stopping;
  }

  async #stopPart({ name, stop }: Part): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${name} did not stop within ${PART_LIMIT_MS / 1000} s`)), PART_LIMIT_MS);
    });
    try {
      await Promise.race([stop(), limit]);
    } catch (error) {
      this.#logger.error({ err: error, part: name }, 'a part did not stop cleanly');
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * Runs `start` and then until SIGINT, SIGTERM, SIGHUP or the end of whoever started us; a second signal hurries.
 * Resolves with the exit code when everything has stopped.
 */
export async function runUntilStopped(
  logger: Logger,
  start: (parts: Parts, fail: (error: unknown) => void) => Promise<void>,
): Promise<number> {
  const parts = new Parts(logger);
  return new Promise((resolve) => {
    let exitCode: number = exitCodes.ok;
    let askedAt: number | null = null;
    const end = (): void => void parts.stop().then(() => resolve(exitCode));
    const stopAsked = (reason: string): void => {
      if (askedAt !== null) return;
      askedAt = Date.now();
      logger.info({ reason }, 'stopping');
      end();
    };
    const signalled = (signal: NodeJS.Signals): void => {
      // One Ctrl-C may arrive twice: from the terminal and from npm, which passes it on.
      if (askedAt !== null && Date.now() - askedAt > ONE_SIGNAL_MS) {
        logger.warn('asked again: stopping at once');
        process.exit(exitCodes.temporaryFailure);
      }
      stopAsked(signal);
    };
    const fail = (error: unknown): void => {
      if (error instanceof Overtaken) return;
      if (askedAt === null) exitCode = report(error, logger);
      else logger.error({ err: error }, 'an error while stopping');
      askedAt ??= Date.now();
      end();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => signalled(signal));
    // npm start holds a channel to us; it closes when it is killed.
    if (process.connected) {
      process.once('disconnect', () => stopAsked('whoever started this process is gone'));
      process.channel?.unref();
    }
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    start(parts, fail).catch(fail);
  });
}

/** One clear line for what an operator can mend, a log line with the frames for a defect. Answers the exit code. */
export function report(error: unknown, logger: Logger): number {
  if (error instanceof OperatorError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  logger.fatal({ err: error }, 'a defect ended this process');
  return exitCodes.software;
}
