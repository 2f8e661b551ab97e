import { exitCodes, OperatorError } from '@drogowskaz/platform';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
const NO_PLACE = new Set(['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'EROFS', 'ENAMETOOLONG']);

/** What the disk refuses is the operator's to mend: says how. Everything else is answered as it is. */
export function writingFailed(error: unknown, file: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // Without the name that the file had while it was written.
  const [reason] = message.split(', ');
  if (NO_ROOM.has(code)) {
    return new OperatorError(
      `${file} cannot be written: ${reason}. Make room, or write to another disk. No file was left behind.`,
      exitCodes.ioError,
      { cause: error },
    );
  }
  if (NO_PLACE.has(code)) {
    return new OperatorError(
      `${file} cannot be written: ${reason}. Give a file in a folder that exists and that this user may write to.`,
      exitCodes.cannotCreate,
      { cause: error },
    );
  }
  return error;
}
