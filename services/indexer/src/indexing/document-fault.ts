import { failureKind } from '@drogowskaz/platform';

/** SQLSTATE classes of a database that is not set up for us (missing table, missing right): no document is to blame. */
const SET_UP = /^(28|3D|3F|42)/;

/** Whether an engine refused a document because of what is in it. Else the engine is away or not set up, and the job has to wait. */
export const isDocumentFault = (error: unknown): boolean => {
  if (failureKind(error) === 'temporary') return false;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return !(typeof code === 'string' && SET_UP.test(code));
};
