import { type Asset, asset, baseStyles, mark } from '@drogowskaz/page-kit';

/**
 * The scripts of the pages: `browser/<name>.ts`, each one file that imports nothing. A page works without them, and asks only for those
 * that it needs (`scripts` of Document).
 */
export const scriptNames = [
  'menus',
  'suggestions',
  'near-me',
  'result-count',
  'print-button',
  'quick-exit',
  'read-aloud',
  'matching',
] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Style sheets beside the one that every page has; a page asks for those that it needs (`stylesheets` of Document). */
export const stylesheetNames = ['cards', 'situations', 'postings', 'standard', 'matching'] as const;
export type StylesheetName = (typeof stylesheetNames)[number];

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const source = (file: string): URL => new URL(`../../../src/pages/assets/${file}`, import.meta.url);
/** What the build makes of a script. */
const compiled = (name: ScriptName): URL => new URL(`../../../dist/pages/assets/browser/${name}.js`, import.meta.url);

/** Of `preview.png`, which is drawn from `preview.svg`: whoever shows previews wants to know before it is there. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

export const loadAssets = () => ({
  stylesheet: asset(baseStyles, source('pages.css')),
  mark: mark(),
  preview: asset(source('preview.png')),
  topicIcons: asset(source('topics.svg')),
  stylesheets: new Map(stylesheetNames.map((name): [StylesheetName, Asset] => [name, asset(source(`${name}.css`))])),
  scripts: new Map(scriptNames.map((name): [ScriptName, Asset] => [name, asset(compiled(name))])),
});
