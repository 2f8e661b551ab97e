/**
 * The one logger: JSON lines on stderr. No personal data and no query text: errors are logged by code, message and frames only,
 * because drivers and GraphQL errors carry whole rows and documents in their other properties.
 */
import { type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

interface LoggedError {
  type: string;
  message: string;
  code?: string;
  /** For database errors: which table or constraint. */
  table?: string;
  constraint?: string;
  frames?: string[];
  cause?: LoggedError;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** SQLSTATE classes 22 and 23 quote the value that was refused. */
const quotesValues = (code: string | undefined): boolean => code !== undefined && /^2[23][0-9A-Z]{3}$/.test(code);

/** What may be logged of an error. */
export function loggableError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is not an Error was thrown.' };
  const properties = error as Error & { code?: unknown; table?: unknown; constraint?: unknown };
  const code = text(properties.code);
  const table = text(properties.table);
  const constraint = text(properties.constraint);
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
  return {
    type: error.name,
    message: quotesValues(code) ? 'The database refused a value.' : error.message,
    ...(code === undefined ? {} : { code }),
    ...(table === undefined ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(frames === undefined ? {} : { frames }),
    ...(error.cause instanceof Error && depth < 3 ? { cause: loggableError(error.cause, depth + 1) } : {}),
  };
}

/** `process` names which part of the hub speaks: hub, gateway, registry, indexer. */
export const createLogger = (
  process: string,
  destination: { write(line: string): void } = pino.destination({ dest: 2, sync: true }),
): Logger =>
  pino(
    {
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggableError, error: loggableError },
      redact: {
        paths: ['authorization', '*.authorization', 'cookie', '*.cookie', 'apiKey', '*.apiKey', 'password', '*.password'],
        remove: true,
      },
    },
    destination,
  );

/** For tests and benchmarks. */
export const silentLogger: Logger = pino({ level: 'silent' });
