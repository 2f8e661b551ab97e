import type { Formats } from '@drogowskaz/page-kit';
import type { PersonLocale, PortalSession } from '@drogowskaz/platform';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PortalTexts } from '../texts/texts.ts';
import type { PortalAssets } from './assets.ts';

/** Something wrong in a form. Without a field it concerns all of it. */
export interface FieldError {
  readonly field?: string;
  readonly text: string;
}

/** What every part of a page needs to know. */
export interface PortalView {
  readonly locale: PersonLocale;
  readonly texts: PortalTexts;
  readonly formats: Formats;
  readonly session: PortalSession | null;
  /** This page's own address below `/portal`, with its question. */
  readonly address: string;
  /** Proves that a form comes from our own page. */
  readonly token: string;
  readonly form: URLSearchParams;
  readonly errors: readonly FieldError[];
  readonly assets: PortalAssets;
  /** The full path of a page of the portal, in the language that the reader chose: `link('/team')`. */
  link(path: string): string;
}

const Context = createContext<PortalView | null>(null);
export const PortalViewProvider = Context.Provider;

export const usePortal = (): PortalView => {
  const view = useContext(Context);
  if (view === null) throw new Error('A part of a page was rendered outside of the frame; answer it as the content of a page.');
  return view;
};
