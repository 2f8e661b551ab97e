import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { z } from 'zod';
import { LONGEST_SDL } from './compose-neighbours.ts';
import type { Neighbour } from './neighbour.ts';

const LARGEST_FILE = 64 * 1024;
/** Each is a supergraph that has to be composed, and somebody who may be slow. */
const MOST_NEIGHBOURS = 8;
const DEFAULT_TIMEOUT_MS = 800;
/** An operation ends after 2.5 s: what is ours needs its part. */
const LONGEST_TIMEOUT_MS = 2_000;

const plainUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).superRefine((text, context) => {
  const { username, password, hash } = new URL(text);
  if (username !== '' || password !== '') context.addIssue('holds a name or password: a neighbour is sent none');
  if (hash !== '') context.addIssue('holds a "#", which is never sent');
});

const entry = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens, as in "city-transport"')
      .max(40)
      .refine((name) => name !== 'registry' && name !== 'search', 'is the name of a subgraph of ours'),
    url: plainUrl,
    /** A file with the SDL that was agreed on, beside this one. */
    sdl: z.string().min(1).optional(),
    /** Of that SDL; without a file it is asked of the neighbour. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'expected 64 hexadecimal digits')
      .optional(),
    timeoutMs: z.int().min(50).max(LONGEST_TIMEOUT_MS).default(DEFAULT_TIMEOUT_MS),
    allowPrivate: z.boolean().default(false),
  })
  .superRefine(({ url, sdl, sha256, allowPrivate }, context) => {
    if (sdl === undefined && sha256 === undefined)
      context.addIssue('expected "sdl", a file with the schema that was agreed on, or its "sha256"');
    if (url.startsWith('http:') && !allowPrivate)
      context.addIssue('expected https: plain http is for neighbours in your own network, with "allowPrivate": true');
  });

const file = z.strictObject({ neighbours: z.array(entry).max(MOST_NEIGHBOURS) }).superRefine(({ neighbours }, context) => {
  const names = new Set<string>();
  for (const { name } of neighbours) {
    if (names.has(name)) context.addIssue(`two neighbours are called "${name}"`);
    names.add(name);
  }
});

/** A neighbour whose SDL may still have to be asked for. */
export interface ConfiguredNeighbour extends Omit<Neighbour, 'sdl'> {
  readonly sdl: string | null;
  readonly sha256: string | null;
}

/** What is wrong with the file, all of it, for the operator. */
export class NeighboursFileError extends OperatorError {
  constructor(path: string, problems: readonly string[], exitCode: number = exitCodes.dataError) {
    super(`${path} cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`, exitCode);
    this.name = 'NeighboursFileError';
  }
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the file and the SDL files that it names. Null: there is no such file, so there are no neighbours. */
export async function readNeighboursFile(path: string): Promise<readonly ConfiguredNeighbour[] | null> {
  const text = await readText(path, LARGEST_FILE);
  if (text === null) return null;
  const { neighbours } = parsed(path, text);
  const problems: string[] = [];
  const read = await Promise.all(
    neighbours.map(async ({ sdl: sdlFile, sha256, ...neighbour }): Promise<ConfiguredNeighbour> => {
      const expected = sha256?.toLowerCase() ?? null;
      if (sdlFile === undefined) return { ...neighbour, sdl: null, sha256: expected };
      const sdl = await readText(resolve(dirname(path), sdlFile), LONGEST_SDL).catch((error: Error) => {
        problems.push(`${neighbour.name}: ${error.message}`);
        return '';
      });
      if (sdl === null) problems.push(`${neighbour.name}: there is no file ${sdlFile} beside it`);
      else if (sdl !== '' && expected !== null && sha256Of(sdl) !== expected)
        problems.push(`${neighbour.name}: the sha256 of ${sdlFile} is ${sha256Of(sdl)}, not the one that is written here`);
      return { ...neighbour, sdl: sdl ?? '', sha256: expected };
    }),
  );
  if (problems.length > 0) throw new NeighboursFileError(path, problems);
  return read;
}

function parsed(path: string, text: string): z.output<typeof file> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new NeighboursFileError(path, [`it is no JSON: ${(error as Error).message}`]);
  }
  const result = file.safeParse(json);
  if (result.success) return result.data;
  throw new NeighboursFileError(
    path,
    result.error.issues.map((issue) => `${issue.path.length > 0 ? `${z.core.toDotPath(issue.path)}: ` : ''}${issue.message}`),
  );
}

async function readText(path: string, largest: number): Promise<string | null> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw new NeighboursFileError(path, [`it has ${size} bytes, more than ${largest}`]);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof NeighboursFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new NeighboursFileError(path, [`reading it ends with ${code}`], exitCodes.noInput);
  }
}
