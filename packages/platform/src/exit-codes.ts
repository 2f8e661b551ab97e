/** Exit codes of sysexits(3): what a script or a service manager learns from how a command ended. */
export const exitCodes = {
  ok: 0,
  /** The command was called wrongly. */
  usage: 64,
  /** What was read is not what it should be. */
  dataError: 65,
  /** A file to read is not there. */
  noInput: 66,
  /** Something that is needed (database, port, other process) cannot be had. */
  unavailable: 69,
  /** A defect of this program. */
  software: 70,
  /** The operating system refused. */
  osError: 71,
  cannotCreate: 73,
  /** Reading or writing a file failed. */
  ioError: 74,
  /** Passing; trying again may help. */
  temporaryFailure: 75,
  noPermission: 77,
  /** A setting is wrong or missing. */
  config: 78,
} as const;

/** An error whose message is for the operator, one clear line that says what to do; the process ends with `exitCode`. */
export class OperatorError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.unavailable, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
    this.exitCode = exitCode;
  }
}
