import { GraphQLError } from 'graphql';
import { isErrorCode } from './errors.ts';

/** Details that may go out beside the code. Libraries put whole objects into extensions: what is not named here stays inside. */
const PUBLIC_DETAILS = ['reason', 'limit', 'actual', 'retryAfterSeconds', 'missing', 'requestId', 'currentVersion'] as const;

/** Whether the error was written for the client to read; one without such a code is a fault of ours. */
export const isPublicError = ({ extensions: { code } }: GraphQLError): boolean =>
  isErrorCode(code) || code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED';

/** The code and the details that a client may read. */
export function publicExtensions(error: GraphQLError): Record<string, unknown> {
  const extensions: Record<string, unknown> = { code: error.extensions.code };
  for (const detail of PUBLIC_DETAILS) {
    if (error.extensions[detail] !== undefined) extensions[detail] = error.extensions[detail];
  }
  return extensions;
}

/** What the client reads instead of a fault of ours: nothing of the fault, only how to ask about it. */
export const maskedFault = (fault: GraphQLError, requestId: string): GraphQLError =>
  new GraphQLError(
    `This could not be answered because of a fault on our side. Try again; if it stays, tell the operator the request id ${requestId}.`,
    { path: fault.path, extensions: { code: 'UNAVAILABLE', requestId } },
  );
