/** What the Dockerfile puts into the image, made by its own steps in the same order, in a folder and without Docker. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';
import { environmentOf, readDockerfile, type Stage } from './dockerfile.ts';

/** A CommonJS module whose types say that it is another kind. */
const ignore = createRequire(import.meta.url)('@balena/dockerignore') as typeof import('@balena/dockerignore').default;

/** A step that takes so long hangs. */
const STEP_LIMIT_MS = 240_000;

export interface BuiltImage {
  /** The content of /app. */
  folder: string;
  remove(): void;
}

/** What `COPY . .` gets: what git knows or would take, less .dockerignore. */
function contextFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: repositoryRoot, encoding: 'utf8' });
  if (listed.status !== 0) throw new Error(`git ls-files: ${listed.stderr}`);
  const taken = ignore()
    .add(readFileSync(join(repositoryRoot, '.dockerignore'), 'utf8'))
    .createFilter();
  return listed.stdout.split('\n').filter((file) => file !== '' && taken(file));
}

export function buildImage(): BuiltImage {
  const root = mkdtempSync(join(tmpdir(), 'drogowskaz-image-'));
  // A container's user reads it, who is not the one who built it.
  chmodSync(root, 0o755);
  const [build, final] = readDockerfile().stages as [Stage, Stage];
  const place = (path: string): string => join(root, path);
  const work = place('app');
  mkdirSync(work);
  const prefix = place('npm');
  const { NODE_OPTIONS: _ofJest, ...machine } = process.env;
  const env = {
    // How this machine reaches the npm registry is its own.
    ...machine,
    PATH: [join(prefix, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_prefix: prefix,
    ...environmentOf(build),
  };
  const files = contextFiles();
  for (const { name, text } of build.instructions) {
    if (name === 'COPY') {
      const sources = text.split(/\s+/).slice(0, -1);
      const copied = sources.includes('.') ? files : files.filter((file) => sources.includes(file));
      for (const file of copied) {
        cpSync(join(repositoryRoot, file), join(work, file));
        // As somebody has cloned it who lets nobody else read her files.
        chmodSync(join(work, file), 0o600);
      }
    }
    if (name === 'RUN') {
      const command = text.replaceAll(' /out', ` ${place('out')}`);
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd: work, env, encoding: 'utf8', timeout: STEP_LIMIT_MS });
      if (status !== 0) throw new Error(`RUN ${text}\nended with ${status}:\n${stdout}\n${stderr}`);
    }
  }
  if (!final.instructions.some(({ name, text }) => name === 'COPY' && text === '--from=build /out ./'))
    throw new Error('The last stage takes something else than /out: let this test do the same.');
  rmSync(work, { recursive: true, force: true });
  rmSync(prefix, { recursive: true, force: true });
  return { folder: place('out'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
