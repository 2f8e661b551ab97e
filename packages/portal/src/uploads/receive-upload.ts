import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Upload, UploadedFile, UploadProblem, UploadRule } from './uploaded-file.ts';

/** Of the form beside the file. */
const MOST_FIELDS = 100;
const LARGEST_FIELD_BYTES = 64 * 1_024;
const LONGEST_FIELD_NAME = 100;
const MOST_HEADERS_OF_A_PART = 20;
/** Files that one process holds at the same time: that many times the limit of a page is the memory they can take. */
export const MOST_UPLOADS_AT_ONCE = 4;

let receiving = 0;

/** Lets pages of this scope take files. Other scopes go on refusing the shape altogether. */
export const acceptUploads = async (scope: FastifyInstance): Promise<void> => {
  await scope.register(multipart, { throwFileSizeLimit: false });
};

/**
 * Reads a form with a file. Bytes beyond the limit are not kept, nor any for whom `mayKeep` says no; the rest of the form still arrives, so
 * that it can be shown again. Never throws for what a browser sends.
 */
export const receiveUpload = async (
  request: FastifyRequest,
  { field, largestBytes }: UploadRule,
  mayKeep: () => Promise<boolean>,
): Promise<Upload> => {
  const form = new URLSearchParams();
  let file: UploadedFile | null = null;
  let problem: UploadProblem | null = null;
  let holding = false;
  try {
    const limits = {
      fields: MOST_FIELDS,
      fieldSize: LARGEST_FIELD_BYTES,
      fieldNameSize: LONGEST_FIELD_NAME,
      headerPairs: MOST_HEADERS_OF_A_PART,
      files: 1,
      parts: MOST_FIELDS + 1,
      fileSize: largestBytes,
    };
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        if (part.valueTruncated || part.fieldnameTruncated) problem = 'BROKEN';
        else form.append(part.fieldname, String(part.value ?? ''));
        continue;
      }
      const wanted = part.fieldname === field && problem === null;
      const keeps = wanted && (await mayKeep());
      // Counted after the sender was looked up: while that is awaited, others take their places.
      if (keeps && receiving >= MOST_UPLOADS_AT_ONCE) problem = 'BUSY';
      if (!keeps || problem !== null) {
        part.file.resume();
        continue;
      }
      holding = true;
      receiving += 1;
      let kept: Buffer[] = [];
      for await (const chunk of part.file) if (!part.file.truncated) kept.push(chunk as Buffer);
      if (part.file.truncated) {
        kept = [];
        problem = 'TOO_LARGE';
      } else if (part.filename) file = { name: shownName(part.filename), bytes: Buffer.concat(kept) };
    }
  } catch (error) {
    // Too many parts, no boundary, an end in the middle.
    if (!isRefusal(error)) throw error;
    problem ??= 'BROKEN';
  } finally {
    if (holding) receiving -= 1;
  }
  return { form, file: problem === null ? file : null, problem };
};

const isRefusal = (error: unknown): boolean => {
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown };
  return (
    Number(statusCode) < 500 ||
    String(code).startsWith('FST_') ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    /multipart|Unexpected end|Part terminated|boundary/i.test(String(message))
  );
};

const LONGEST_NAME = 120;

/** Some browsers send a path. What does not show is left out. */
const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME);
