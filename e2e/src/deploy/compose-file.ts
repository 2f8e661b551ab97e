/** deploy/compose.yaml as Docker Compose would read it: anchors merged, variables filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';
import { parse } from 'yaml';

export const deployFolder = join(repositoryRoot, 'deploy');

export interface ComposeService {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  networks: string[];
  ports?: string[];
  volumes?: string[];
  profiles?: string[];
  restart: string;
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string; required?: boolean }>;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean; enable_ipv6?: string }>;
}

const variable = /\$\{([A-Z\d_]+)(?:(:?[-?])([^}]*))?\}/g;

const composeText = (): string => readFileSync(join(deployFolder, 'compose.yaml'), 'utf8');

/** The names that the file takes from .env. */
export const composeVariables = (): string[] => [...new Set([...composeText().matchAll(variable)].map(([, name]) => name as string))];

const fill = (text: string, environment: Readonly<Record<string, string>>): string =>
  text.replace(variable, (_all, name: string, how: string | undefined, alternative: string | undefined) => {
    const value = environment[name];
    if (value !== undefined && (value !== '' || !how?.startsWith(':'))) return value;
    if (how?.endsWith('?')) throw new Error(`${name}: ${alternative}`);
    return alternative ?? '';
  });

export const readCompose = (environment: Readonly<Record<string, string>>): ComposeFile =>
  parse(composeText(), (_key, value: unknown) => (typeof value === 'string' ? fill(value, environment) : value), { merge: true });

/** What `.env` says: NAME=value, one a line. */
export const readDotEnv = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z\d_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** What runs our image. */
export const hubServices = ({ services }: ComposeFile): [string, ComposeService][] =>
  Object.entries(services).filter(([, { image }]) => image.startsWith('drogowskaz:'));

/** The environment of a service with its secrets at another place. */
export const withSecretsIn = (environment: Record<string, string> = {}, folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value.replace(/^\/run\/secrets(?=\/)/, folder)]));
