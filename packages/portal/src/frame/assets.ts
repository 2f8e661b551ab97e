import { type Asset, asset, baseStyles, mark, serveAsset } from '@drogowskaz/page-kit';
import type { FastifyInstance } from 'fastify';

/** `assets/browser/<name>.ts`, each one file that imports nothing. Every page works without them. */
export const scriptNames = ['press-once', 'show-password', 'save-as-you-go', 'look-again'] as const;

export interface PortalAssets {
  readonly stylesheet: string;
  readonly mark: string;
  readonly scripts: readonly string[];
}

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const source = (file: string): URL => new URL(`../../src/assets/${file}`, import.meta.url);
const compiled = (name: string): URL => new URL(`../../dist/assets/browser/${name}.js`, import.meta.url);

export const servePortalAssets = (fastify: FastifyInstance): PortalAssets => {
  const stylesheet = asset(baseStyles, source('portal.css'), source('services.css'), source('coverage.css'));
  const scripts = scriptNames.map((name) => asset(compiled(name)));
  // The public pages serve the same mark.
  const serve = (one: Asset): void => {
    if (!fastify.hasRoute({ method: 'GET', url: one.path })) serveAsset(fastify, one);
  };
  const icon = mark();
  for (const one of [stylesheet, icon, ...scripts]) serve(one);
  return { stylesheet: stylesheet.path, mark: icon.path, scripts: scripts.map(({ path }) => path) };
};
