/** deploy/Dockerfile, read far enough to do by hand what a builder does: stages of instructions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployFolder } from './compose-file.ts';

export interface Instruction {
  name: string;
  text: string;
}

export interface Stage {
  base: string;
  as: string | null;
  instructions: Instruction[];
}

/** Arguments that stand before the first stage are in `arguments`. */
export interface Dockerfile {
  arguments: Record<string, string>;
  stages: Stage[];
}

const assignments = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/\s+/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

export function readDockerfile(): Dockerfile {
  const lines = readFileSync(join(deployFolder, 'Dockerfile'), 'utf8').replace(/\\\n/g, ' ').split('\n');
  const file: Dockerfile = { arguments: {}, stages: [] };
  for (const line of lines) {
    const [, name, text] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === undefined || text === undefined) continue;
    if (name === 'FROM') {
      const [, base = '', as = null] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(text) ?? [];
      file.stages.push({ base, as, instructions: [] });
    } else if (file.stages.length === 0) Object.assign(file.arguments, assignments(text));
    else file.stages.at(-1)?.instructions.push({ name, text });
  }
  return file;
}

/** ARG and ENV of a stage: what its RUN instructions find in their environment. */
export const environmentOf = ({ instructions }: Stage): Record<string, string> =>
  Object.assign({}, ...instructions.filter(({ name }) => name === 'ARG' || name === 'ENV').map(({ text }) => assignments(text)));

/** What a container of this stage runs: ENTRYPOINT, and CMD when nothing else is asked of it. */
export function commandOf({ instructions }: Stage): { entrypoint: string[]; standard: string[] } {
  const listed = (name: string): string[] => JSON.parse(instructions.find((each) => each.name === name)?.text ?? '[]') as string[];
  return { entrypoint: listed('ENTRYPOINT'), standard: listed('CMD') };
}
